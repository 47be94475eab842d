"""From bytes to an article: one module for each format. Never touches the UI.

Importing this package loads no parser and no detector; each is imported by the function that needs it.
"""

from reader.loaders.errors import LoadError
from reader.loaders.open import load, load_bytes

__all__ = ["LoadError", "load", "load_bytes"]
