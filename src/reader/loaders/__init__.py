"""From bytes to an article: one module for each format. Never touches the UI.

Importing this package loads no parser and no detector; each is imported by the function that needs it.
"""

from reader.loaders.errors import LoadError
from reader.loaders.open import articles_at, articles_in, articles_on, is_link, load, load_bytes, load_page
from reader.loaders.watch import LoadCancelledError, Progress, Watch

__all__ = [
    "LoadCancelledError",
    "LoadError",
    "Progress",
    "Watch",
    "articles_at",
    "articles_in",
    "articles_on",
    "is_link",
    "load",
    "load_bytes",
    "load_page",
]
