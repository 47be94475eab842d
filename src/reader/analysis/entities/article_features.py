"""What the whole article says of stretches that could be names: features of the learned scorer (``scorer.py``)."""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from reader.analysis.entities.gazetteer import PEOPLES, SURNAMES_OF_PLACES
from reader.analysis.entities.keys import kind_of
from reader.analysis.entities.known_organisations import ORGANISATIONS
from reader.analysis.entities.known_places import PLACES, REGIONS
from reader.analysis.entities.surroundings import SURROUNDINGS, surroundings
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.words import lower_words
from reader.text import Article, Span

if TYPE_CHECKING:
    from reader.analysis.entities.possible import Floats

_KINDS = ("PERSON", "ORG", "place", "NORP", "other")
_KNOWN = (PLACES, REGIONS, PEOPLES, ORGANISATIONS, SURNAMES_OF_PLACES)


class _Names(Struct, frozen=True):
    """The kinds of the article's names, and of the longer names that a word begins or ends; each with its count."""

    whole: Mapping[tuple[str, ...], Counter[str]]
    first: Mapping[str, Counter[str]]
    last: Mapping[str, Counter[str]]


def article_features(
    article: Article, text: str, mentions: Sequence[Tagged], spans: Sequence[Span]
) -> "Floats":
    """A row for each span: how the rules read it and what overlaps it, and how they read the same words elsewhere.

    ``mentions`` are in order and do not overlap.
    """
    import numpy as np

    names = _names(text, mentions)
    small = lower_words(article)
    starts = [mention.start for mention in mentions]
    rows = [
        (
            *_reading(mentions, starts, span),
            *_elsewhere(names, small, text[span.start : span.end]),
            *surroundings(text, span),
        )
        for span in spans
    ]
    return np.array(rows, dtype=np.float32).reshape(len(spans), FEATURES)


def _names(text: str, mentions: Sequence[Tagged]) -> _Names:
    names = _Names(defaultdict(Counter), defaultdict(Counter), defaultdict(Counter))
    for mention in mentions:
        words, kind = _words(text[mention.start : mention.end]), _kind(mention)
        names.whole[words][kind] += 1
        if len(words) > 1:
            names.first[words[0]][kind] += 1
            names.last[words[-1]][kind] += 1
    return names


def _words(name: str) -> tuple[str, ...]:
    return tuple(name.lower().split()) or ("",)


def _kind(mention: Tagged | None) -> str:
    kind = kind_of(mention.label) if mention else ""
    return kind if kind in _KINDS or not mention else "other"


def _reading(mentions: Sequence[Tagged], starts: Sequence[int], span: Span) -> Iterator[bool]:
    """The mention that is this span, or else those in which it begins and ends; whether it lies in one of them."""
    first = _at(mentions, starts, span.start)
    last = _at(mentions, starts, span.end - 1)
    is_own = first is not None and (first.start, first.end) == (span.start, span.end)
    own = _kind(first) if is_own else ""
    begins, ends = ("", "") if is_own else (_kind(first), _kind(last))
    for kind in (own, begins, ends):
        yield from (kind == other for other in _KINDS)
    is_inside = not is_own and first is not None and span.end <= first.end
    yield is_inside
    yield not (is_own or is_inside) and bool(first or last)


def _at(mentions: Sequence[Tagged], starts: Sequence[int], place: int) -> Tagged | None:
    """The mention that covers a place."""
    before = bisect_right(starts, place) - 1
    return mentions[before] if before >= 0 and place < mentions[before].end else None


_NEVER: Counter[str] = Counter()


def _elsewhere(names: _Names, small: frozenset[str], written: str) -> Iterator[float]:
    words = _words(written)
    is_one = len(words) == 1
    whole = names.whole.get(words, _NEVER)
    total = whole.total()
    yield from (whole[kind] / total for kind in _KINDS) if total else _NO_KINDS
    yield from (total > 0, total > 1, total > 3)
    yield from (is_one and words[0] in small, words[0] in small, words[-1] in small)
    yield not is_one and written.isupper()
    first = names.first.get(words[0], _NEVER) if is_one else _NEVER
    last = names.last.get(words[0], _NEVER) if is_one else _NEVER
    yield from (
        last["PERSON"] > 0,
        first["PERSON"] > 0,
        first["ORG"] > 0,
        last["ORG"] > 0,
        first["place"] > 0,
    )
    yield from (written in known for known in _KNOWN)


_NO_KINDS = (0.0,) * len(_KINDS)
FEATURES = 3 * len(_KINDS) + 2 + len(_KINDS) + 12 + len(_KNOWN) + SURROUNDINGS
"""How many there are."""
