"""The start of a long text, in the time that a short one takes: something to read while the whole is loaded."""

from pathlib import Path

from reader.loaders.errors import LoadError
from reader.loaders.open import articles_in, is_link
from reader.loaders.recognise import recognise
from reader.loaders.source import STANDARD_INPUT
from reader.text import Article

LONG = 500_000
"""Bytes from which a text takes longer to load than a person should wait for its first screen."""
START = 32 * 1024
"""Bytes that are loaded of it: some screens."""


def start_of(locator: str) -> Article | None:
    """The first paragraphs of a long file of text or Markdown; None for all else, which is to be loaded at once.

    It nearly always begins as the whole does: only what depends on all the text, such as the width that it is wrapped to, may be
    told otherwise.
    """
    if locator == STANDARD_INPUT or is_link(locator):
        return None
    try:
        path = Path(locator)
        if not path.is_file() or path.stat().st_size < LONG:
            return None
        with path.open("rb") as file:
            data = file.read(START)
        if recognise(data, locator) not in ("text", "markdown"):
            return None
        end = max(data.rfind(b"\n\n"), data.rfind(b"\r\n\r\n"))
        return articles_in(data[:end], locator)[0] if end > 0 else None
    except (OSError, ValueError, LoadError):  # what is wrong with it is told when it is loaded
        return None
