"""Mentions in the order of the text: which are here, which comes next.

Offsets are Unicode code points into ``Article.text``, end exclusive.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Literal

from reader.text.mentions import Analysis, Date, Entity, Number, Quote, Span

MentionKind = Literal["entity", "number", "quote", "date", "hit"]


class Mention(Span, frozen=True):
    """One mention: its kind, and ``item``, its index in the tuple of that kind in the ``Analysis``.

    A "hit" comes from a search; its ``item`` is its place among the hits.
    """

    kind: MentionKind
    item: int


class MentionIndex:
    """All mentions of an analysis, by place and by kind. Mentions of one kind never overlap each other."""

    def __init__(self, analysis: Analysis) -> None:
        """Sort the mentions of the analysis. Linear but for the sort."""
        self.analysis = analysis
        self.by_kind: dict[MentionKind, Track] = {
            "entity": Track(
                Mention(span.start, span.end, "entity", item)
                for item, entity in enumerate(analysis.entities)
                for span in entity.mentions
            ),
            "number": Track(_mentions("number", analysis.numbers)),
            "quote": Track(_mentions("quote", analysis.quotes)),
            "date": Track(_mentions("date", analysis.dates)),
        }

    @cached_property
    def everything(self) -> "Track":
        """Every mention; where two start together the longer one comes first."""
        return Track(mention for track in self.by_kind.values() for mention in track)

    def overlapping(self, start: int, end: int) -> list[Mention]:
        """The mentions that have a character in ``text[start:end]``: outer ones (quotes) before inner ones."""
        found = [mention for track in self.by_kind.values() for mention in track.overlapping(start, end)]
        found.sort(key=lambda mention: (mention.start, -mention.end))
        return found

    def at(self, offset: int) -> Mention | None:
        """The innermost mention over the character at this offset."""
        over = self.overlapping(offset, offset + 1)
        return min(over, key=lambda mention: mention.end - mention.start) if over else None

    def entity(self, mention: Mention) -> Entity | None:
        """The entity that a mention refers to; for a quote, the entity that speaks."""
        if mention.kind == "entity":
            return self.analysis.entities[mention.item]
        if mention.kind == "quote":
            speaker = self.analysis.quotes[mention.item].entity
            return None if speaker is None else self.analysis.entities[speaker]
        return None

    def number(self, mention: Mention) -> Number:
        """The number behind a mention of kind "number"."""
        return self.analysis.numbers[mention.item]

    def quote(self, mention: Mention) -> Quote:
        """The quote behind a mention of kind "quote"."""
        return self.analysis.quotes[mention.item]

    def date(self, mention: Mention) -> Date:
        """The date behind a mention of kind "date"."""
        return self.analysis.dates[mention.item]


class Track:
    """Mentions sorted by place. Stepping and looking up take logarithmic time."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        """Sort the mentions by start; where two start together the longer one comes first."""
        self._mentions = sorted(mentions, key=lambda mention: (mention.start, -mention.end))
        self._starts = [mention.start for mention in self._mentions]

    def __len__(self) -> int:
        return len(self._mentions)

    def __getitem__(self, index: int) -> Mention:
        return self._mentions[index]

    def __iter__(self) -> Iterator[Mention]:
        return iter(self._mentions)

    def overlapping(self, start: int, end: int) -> list[Mention]:
        """Those with a character in ``text[start:end]``; right for tracks whose mentions do not overlap."""
        first = bisect_right(self._starts, start) - 1
        if first < 0 or self._mentions[first].end <= start:
            first += 1
        return self._mentions[first : bisect_left(self._starts, end)]

    def starting_in(self, start: int, end: int) -> list[Mention]:
        """Those that start in ``text[start:end]``."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def step(self, current: Mention | None, offset: int, forward: bool) -> tuple[Mention, bool] | None:
        """The next mention (or the one before), and whether the end of the text was passed to get there.

        Counted from ``current`` where that is one of them, else from the offset. None if there are no mentions.
        """
        if not self._mentions:
            return None
        here = self.position(current)
        if here is not None:
            wanted = here + (1 if forward else -1)
        else:
            wanted = bisect_left(self._starts, offset) - (0 if forward else 1)
        return self._mentions[wanted % len(self)], not 0 <= wanted < len(self)

    def position(self, mention: Mention | None) -> int | None:
        """Which of the track this mention is (same place and kind), counted from 0, or None if it is none of them."""
        if mention is None:
            return None
        at = bisect_left(self._starts, mention.start)
        while at < len(self) and self._starts[at] == mention.start:
            if self._mentions[at].end == mention.end and self._mentions[at].kind == mention.kind:
                return at
            at += 1
        return None


def _mentions(kind: MentionKind, spans: Sequence[Span]) -> Iterator[Mention]:
    return (Mention(span.start, span.end, kind, item) for item, span in enumerate(spans))
