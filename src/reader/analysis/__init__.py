"""From an article to its mentions. The only layer that imports spaCy, and only when asked to."""
