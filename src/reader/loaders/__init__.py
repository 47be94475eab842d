"""From bytes to an article: one module for each format. Never touches the UI."""
