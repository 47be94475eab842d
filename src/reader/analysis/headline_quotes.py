"""Quotes in the headline: words between marks that somebody says again in the article, and by whom.

Coach calls defeat ‘a theft’ … “It was a theft,” Ann Roe said.
"""

import re
from collections.abc import Iterator, Sequence

from msgspec import structs

from reader.analysis.speaker_choice import as_said_by
from reader.analysis.speech_verbs import SPEECH_VERBS
from reader.text import Article, Block, Quote

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 200
"""Code points in a headline."""
_SHORTEST = 4
"""Code points in words that mean something when they are said again."""


def headline_of(article: Article) -> Block | None:
    """The first block, if it is short and does not end as a sentence does."""
    first = next((block for _, block in article.analysed_blocks()), None)
    is_headline = first and first.end - first.start < _LONGEST and article.text[first.end - 1] != "."
    return first if is_headline else None


def echo(text: str, quote: Quote, quotes: Sequence[Quote]) -> Quote | None:
    """The first of the quotes after this one that has its words."""
    said = _plain(text, quote)
    if len(said) < _SHORTEST + 2:
        return None
    later = (other for other in quotes if other.start >= quote.end)
    return next((other for other in later if said in _plain(text, other)), None)


def attribute_headline(article: Article, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes, those of the headline said by whoever says their words again, if the headline itself names nobody."""
    return list(_attributed(article, quotes))


def _attributed(article: Article, quotes: Sequence[Quote]) -> Iterator[Quote]:
    headline = headline_of(article)
    for quote in quotes:
        is_open = headline is not None and quote.start < headline.end and not _is_said(quote)
        again = echo(article.text, quote, quotes) if is_open else None
        if again is None or again.speaker is None:
            yield quote
        else:
            yield structs.replace(as_said_by(quote, again), cue=None)


def _is_said(quote: Quote) -> bool:
    """Whether the headline names who says it: not in "Firm cuts forecast, blames …", where a verb may be taken for a noun."""
    return (quote.speaker or "")[:1].isupper() and (quote.cue or "").lower() in SPEECH_VERBS


def _plain(text: str, quote: Quote) -> str:
    """The words of a quote in small letters, with a space on both sides of each."""
    return f" {' '.join(_WORD.findall(text[quote.start : quote.end].lower()))} "
