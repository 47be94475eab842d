"""Opening: the way from a locator, or from bytes, to an article."""

from collections.abc import Callable

from reader.loaders.errors import LoadError
from reader.loaders.markdown import load_markdown
from reader.loaders.plain import load_plain
from reader.loaders.recognise import Kind, recognise
from reader.loaders.source import read_source
from reader.text import Article

LOADERS: dict[Kind, Callable[[bytes, str], Article]] = {"text": load_plain, "markdown": load_markdown}


def load(locator: str) -> Article:
    """The article at a path, or on standard input for "-". Raises LoadError."""
    return load_bytes(read_source(locator), locator)


def load_bytes(data: bytes, source: str) -> Article:
    """The article in these bytes, recognised by content before name.

    ``source`` is where they came from as the reader typed it: a path, or "-". Raises LoadError.
    """
    article = LOADERS[recognise(data, source)](data, source)
    if not article.blocks:
        raise LoadError.about(article.source, "there is no text in it")
    return article
