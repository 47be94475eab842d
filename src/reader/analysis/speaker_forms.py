"""Speakers that the form of the text names, without any verb: a quote that is signed, and one that begins with a name.

“We row.” — Alaric Vane        “…” and in the next paragraph: - Alaric Vane        “VANE: We row.”
"""

import re
from bisect import bisect_right
from collections.abc import Sequence

from msgspec import structs

from reader.text import Article, Quote, Span

_NAME = r"[^\W\d_a-z][^\s,;:()\"“”]*(?:[ \xa0](?:(?:of|the|van|de|von|al|bin|and|for)[ \xa0])?[^\W\d_a-z][^\s,;:()\"“”]*){0,4}"
_SIGNATURE = re.compile(rf"[ \xa0]*\n*[ \xa0]*(?:[—―–]|--?)[ \xa0]*(?P<name>{_NAME}?)[.]?(?=\s*(?:[,(\n]|$))")
_LONGEST_SIGNATURE = 120
_LONGEST_LEAD = 60
_REACH = 20_000
"""How many characters before and behind it a name is looked for."""
_LED = re.compile(r"[\"“„«'‘]+\s*(?P<name>(?:[A-Z][\w.'’-]+ ){0,3}[A-Z][\w'’-]{2,})(?: \([^)]*\))?:\s")
_NO_NAMES = frozenset(
    {
        "BREAKING",
        "UPDATE",
        "WARNING",
        "NOTE",
        "QUESTION",
        "ANSWER",
        "LIVE",
        "WATCH",
        "EXCLUSIVE",
        "READ",
        "VIDEO",
        "POLL",
    }
)
"""What stands before a colon and is nobody."""


def attribute_signed(article: Article, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes, those that are signed with the name as their speaker. Those that have a speaker's phrase keep it."""
    return [
        quote if quote.fragment or quote.speaker_start is not None else _said_by(article.text, quote, name)
        for quote, name in ((quote, _signature(article, quote)) for quote in quotes)
    ]


def as_led(text: str, quote: Quote) -> Quote:
    """The quote, if it begins with a name and a colon said by that name: “VANE: We row.”"""
    return _said_by(text, quote, leading_name(text, quote.start, quote.end))


def leading_name(text: str, start: int, end: int) -> Span | None:
    """The name of “VANE: We row.”, or of “Alaric Vane: We row.” if he is named elsewhere too; None if there is none.

    ``start`` is the offset of the opening mark.
    """
    match = _LED.match(text, start, min(end, start + _LONGEST_LEAD))
    if match is None or match["name"].upper() in _NO_NAMES:
        return None
    name = Span(*match.span("name"))
    known = match["name"].isupper() or (" " in match["name"] and _stands_elsewhere(text, name))
    return name if known else None


def _said_by(text: str, quote: Quote, name: Span | None) -> Quote:
    if name is None:
        return quote
    speaker = text[name.start : name.end]
    return structs.replace(quote, speaker=speaker, speaker_start=name.start, speaker_end=name.end)


def _stands_elsewhere(text: str, name: Span) -> bool:
    words = text[name.start : name.end]
    before = text.find(words, max(0, name.start - _REACH), name.start) >= 0
    return before or text.find(words, name.end, name.end + _REACH) >= 0


def _signature(article: Article, quote: Quote) -> Span | None:
    """The name behind a dash that follows the quote, in its block or as the next one, with at most a title behind it."""
    at = bisect_right(article.blocks, quote.end - 1, key=lambda block: block.start) - 1
    end = article.blocks[at].end
    if quote.end == end and at + 1 < len(article.blocks):
        end = article.blocks[at + 1].end
    match = _SIGNATURE.match(article.text, quote.end, min(end, quote.end + _LONGEST_SIGNATURE))
    return Span(match.start("name"), match.start("name") + len(match["name"].rstrip("."))) if match else None
