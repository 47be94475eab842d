"""Mentions in the order of the text: which are here, which comes next.

Offsets are Unicode code points into ``Article.text``, end exclusive.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from heapq import merge
from typing import Literal, NamedTuple

from reader.text.mentions import Analysis, Date, Entity, Number, Quote, Span
from reader.text.packed import mentions_in_order, starts_and_ends

MentionKind = Literal["entity", "number", "quote", "date", "hit"]


class Mention(Span, frozen=True):
    """One mention: its kind, and ``item``, its index in the tuple of that kind in the ``Analysis``.

    A "hit" comes from a search; its ``item`` is its place among the hits.
    """

    kind: MentionKind
    item: int


class Column(NamedTuple):
    """Mentions of one kind, in order; they do not overlap. ``items`` are their ``Mention.item``."""

    kind: MentionKind
    starts: Sequence[int]
    ends: Sequence[int]
    items: Sequence[int]

    def mention(self, number: int) -> Mention:
        """The mention of that number, from 0."""
        return Mention(self.starts[number], self.ends[number], self.kind, self.items[number])

    def mentions(self, first: int, end: int) -> Iterator[Mention]:
        """The mentions from one number to before another."""
        return map(self.mention, range(first, end))


def column(kind: MentionKind, spans: Sequence[Span]) -> Column:
    """These spans, which are in order, as mentions of this kind; each is an item of its own."""
    return Column(kind, *starts_and_ends(spans), range(len(spans)))


class Track:
    """Mentions sorted by place; where two start together the longer one comes first.

    They are kept by kind and put together only where one looks: stepping and looking up take logarithmic time, making a track none.
    """

    def __init__(self, *columns: Column) -> None:
        """All the mentions in these columns, which are of different kinds."""
        self._columns = [column for column in columns if len(column.starts)]

    def __len__(self) -> int:
        return sum(len(column.starts) for column in self._columns)

    def __getitem__(self, index: int) -> Mention:
        number = range(len(self))[index]
        if len(self._columns) == 1:
            return self._columns[0].mention(number)
        last = max(column.starts[-1] for column in self._columns)
        start = bisect_right(range(last), number, key=lambda offset: self._count_before(offset + 1))
        return self.starting_in(start, start + 1)[number - self._count_before(start)]

    def __iter__(self) -> Iterator[Mention]:
        columns = (column.mentions(0, len(column.starts)) for column in self._columns)
        return merge(*columns, key=_order)

    def overlapping(self, start: int, end: int) -> list[Mention]:
        """Those with a character in ``text[start:end]``: outer ones (quotes) before inner ones."""
        found: list[Mention] = []
        for column in self._columns:
            first = bisect_right(column.starts, start) - 1
            if first < 0 or column.ends[first] <= start:
                first += 1
            found += column.mentions(first, bisect_left(column.starts, end))
        return sorted(found, key=_order)

    def starting_in(self, start: int, end: int) -> list[Mention]:
        """Those that start in ``text[start:end]``."""
        found: list[Mention] = []
        for column in self._columns:
            found += column.mentions(bisect_left(column.starts, start), bisect_left(column.starts, end))
        return sorted(found, key=_order)

    def count_starting_in(self, start: int, end: int) -> int:
        """How many of them start in ``text[start:end]``."""
        return self._count_before(end) - self._count_before(start) if start < end else 0

    def step(self, current: Mention | None, offset: int, forward: bool) -> tuple[Mention, bool] | None:
        """The next mention (or the one before), and whether the end of the text was passed to get there.

        Counted from ``current`` where that is one of them, else from the offset. None if there are no mentions.
        """
        if not self._columns:
            return None
        here = self.position(current)
        if here is not None:
            wanted = here + (1 if forward else -1)
        else:
            wanted = self._count_before(offset) - (0 if forward else 1)
        return self[wanted % len(self)], not 0 <= wanted < len(self)

    def position(self, mention: Mention | None) -> int | None:
        """Which of the track this mention is (same place and kind), counted from 0, or None if it is none of them."""
        if mention is None:
            return None
        for number, other in enumerate(self.starting_in(mention.start, mention.start + 1)):
            if other.end == mention.end and other.kind == mention.kind:
                return self._count_before(mention.start) + number
        return None

    def _count_before(self, offset: int) -> int:
        return sum(bisect_left(column.starts, offset) for column in self._columns)


class MentionIndex:
    """All mentions of an analysis, by place and by kind. Mentions of one kind never overlap each other."""

    def __init__(self, analysis: Analysis) -> None:
        """Sort the mentions of the analysis; at once if it is packed."""
        self.analysis = analysis
        spans, whose = mentions_in_order(analysis.entities)
        columns = (
            Column("entity", spans.starts, spans.ends, whose),
            column("number", analysis.numbers),
            column("quote", analysis.quotes),
            column("date", analysis.dates),
        )
        self.by_kind: dict[MentionKind, Track] = {column.kind: Track(column) for column in columns}
        self.everything = Track(*columns)

    def overlapping(self, start: int, end: int) -> list[Mention]:
        """The mentions that have a character in ``text[start:end]``: outer ones (quotes) before inner ones."""
        return self.everything.overlapping(start, end)

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


def _order(mention: Mention) -> tuple[int, int]:
    return mention.start, -mention.end
