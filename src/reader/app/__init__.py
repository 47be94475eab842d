"""The Textual application. The only layer that imports Textual."""
