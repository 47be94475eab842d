"""Capitalised words: where names that the model missed are looked for."""

import re
from collections.abc import Iterator

from msgspec import Struct

from reader.text import Article

_CAPITALISED = re.compile(r"(?<![\w'.@/-])(?:(?:[A-Z]\.){2,}|[^\W\d_a-z]\w*(?:[-'&.][^\W_]+)*)")
_OPENING = re.compile(r"(?:^|[\n.!?:;•]|\.\.\.)[\"'(\[\s]*$|[\"(\[]\s*$")


class CapitalWord(Struct, frozen=True):
    """A capitalised word of the article. ``opens``: a sentence or quotation begins with it, which may be why."""

    start: int
    end: int
    text: str
    opens: bool


def capitalised(text: str, start: int, end: int) -> Iterator[CapitalWord]:
    """The capitalised words of a stretch of text, possessive endings left out."""
    for found in _CAPITALISED.finditer(text, start, end):
        word = found[0]
        if word[0].isupper():
            word = word.removesuffix("'s")
            yield CapitalWord(
                found.start(), found.start() + len(word), word, _opens(text, start, found.start())
            )


def _opens(text: str, block_start: int, at: int) -> bool:
    near = text[max(block_start, at - 4) : at]
    return at == block_start or bool(
        _OPENING.search(near) if len(near) == 4 else _OPENING.search("\n" + near)
    )


def lower_words(article: Article) -> frozenset[str]:
    """The words that the article writes small."""
    return frozenset(re.findall(r"(?<![\w'-])[a-z][\w'-]*", article.text))
