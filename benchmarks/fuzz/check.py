"""What must hold of whatever a loader makes of any input."""

import unicodedata
from collections.abc import Iterator

from reader.loaders import LoadError
from reader.text import Article

_KEPT = "\n\u200c\u200d\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
"""Newline, joiners, and signs that are of category Cf but are seen (Prepended_Concatenation_Mark)."""


def problems(outcome: Article | LoadError) -> Iterator[str]:
    """What is wrong with an article, or with the message of an error; nothing if all is well."""
    if isinstance(outcome, LoadError):
        if not str(outcome).isprintable():
            yield f"a message that is no clean line: {outcome!r}"
        return
    lines = {
        "title": outcome.title, "source": outcome.source, "byline": outcome.byline or "", "date": outcome.date or "",
        "language": outcome.language or "", "markers": "".join(block.marker for block in outcome.blocks),
        "links": "".join(link.address for link in outcome.links),
    }  # fmt: skip
    for name, text in (("text", outcome.text), *lines.items()):
        bad = {
            char
            for char in set(text)
            if unicodedata.category(char) in ("Cc", "Cf", "Cs") and char not in _KEPT
        }
        if bad:
            yield f"{name} with {sorted(map(hex, map(ord, bad)))}"
    yield from (f"{name} of several lines" for name, text in lines.items() if "\n" in text)
    yield from _misplaced(outcome)


def _misplaced(article: Article) -> Iterator[str]:
    for spans in (article.blocks, article.links):
        at = 0
        for span in spans:
            if not at <= span.start < span.end <= len(article.text):
                yield f"misplaced: {span}"
                return
            at = span.end
    if not article.title:
        yield "no title"
    for link in article.links:
        if not link.address.lower().startswith(("http://", "https://", "mailto:")):
            yield f"address: {link.address!r}"
