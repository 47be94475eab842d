"""Opening: the way from a locator, or from bytes, to an article."""

from collections.abc import Callable

from reader.loaders.child import load_in_child
from reader.loaders.errors import LoadError
from reader.loaders.kinds import Kind
from reader.loaders.markdown import load_markdown
from reader.loaders.plain import load_plain
from reader.loaders.recognise import recognise
from reader.loaders.source import read_source
from reader.text import Article

SAFE_LOADERS: dict[Kind, Callable[[bytes, str], Article]] = {"text": load_plain, "markdown": load_markdown}
"""Loaders of our own for formats that cannot blow up. All others run in a child process."""


def load(locator: str) -> Article:
    """The article at a path, or on standard input for "-". Raises LoadError."""
    return load_bytes(read_source(locator), locator)


def load_bytes(data: bytes, source: str) -> Article:
    """The article in these bytes, recognised by content before name.

    ``source`` is where they came from as the reader typed it: a path, or "-". Raises LoadError.
    """
    kind = recognise(data, source)
    loader = SAFE_LOADERS.get(kind)
    article = loader(data, source) if loader else load_in_child(kind, data, source)
    if not article.blocks:
        raise LoadError.about(article.source, "there is no text in it")
    return article
