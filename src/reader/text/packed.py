"""An analysis as a few long byte strings: quick to send, to keep and to open, and small in memory, however long the article.

``pack`` makes one; ``PackedAnalysis.open`` gives an ``Analysis`` whose sequences decode an item only when it is asked for.
Numbers are kept in arrays of four bytes each, in the byte order of the machine: packed analyses do not travel.
"""

from abc import abstractmethod
from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any, TypeVar, cast, overload

import msgspec
from msgspec import Struct, structs

from reader.text.mentions import Analysis, Date, Entity, Number, Quote, Span

ItemT = TypeVar("ItemT")
SpanT = TypeVar("SpanT", bound=Span)

_encoder = msgspec.msgpack.Encoder()


class PackedItems(Struct, frozen=True, array_like=True):
    """Items one after another as msgpack. ``places``: where each begins in ``data``, and where the last one ends."""

    data: bytes
    places: bytes


class PackedSpans(Struct, frozen=True, array_like=True):
    """Where spans start and end."""

    starts: bytes
    ends: bytes


class PackedAnalysis(Struct, frozen=True, array_like=True):
    """All mentions of an article. Those of entities are there twice: entity by entity, and in the order of the text.

    ``firsts`` are, for each entity, the number of its first mention among ``by_entity``; ``whose`` the entities of the mentions
    ``in_order``.
    """

    names: PackedItems
    firsts: bytes
    by_entity: PackedSpans
    in_order: PackedSpans
    whose: bytes
    dates: PackedItems
    date_spans: PackedSpans
    numbers: PackedItems
    number_spans: PackedSpans
    quotes: PackedItems
    quote_spans: PackedSpans

    def open(self) -> Analysis:
        """The analysis; nothing but arrays is made of it at once."""
        return Analysis(
            Entities(self),
            SpanItems(self.dates, Date, self.date_spans),
            SpanItems(self.numbers, Number, self.number_spans),
            SpanItems(self.quotes, Quote, self.quote_spans),
        )


def pack(analysis: Analysis) -> PackedAnalysis:
    """The same analysis, packed."""
    entities = analysis.entities
    in_order, whose = mentions_in_order(entities)
    return PackedAnalysis(
        _pack_items((entity.name, entity.label) for entity in entities),
        _numbers(accumulate((len(entity.mentions) for entity in entities), initial=0)).tobytes(),
        _pack_spans([span for entity in entities for span in entity.mentions]),
        _pack_spans(in_order),
        whose.tobytes(),
        _pack_items(map(_details, analysis.dates)),
        _pack_spans(analysis.dates),
        _pack_items(map(_details, analysis.numbers)),
        _pack_spans(analysis.numbers),
        _pack_items(map(_details, analysis.quotes)),
        _pack_spans(analysis.quotes),
    )


class Opened(Sequence[ItemT]):
    """A sequence whose items are made when they are asked for. Equal to any sequence of the same items."""

    @abstractmethod
    def item(self, number: int) -> ItemT:
        """The item of this number, from 0."""

    @overload
    def __getitem__(self, index: int) -> ItemT: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[ItemT]: ...
    def __getitem__(self, index: int | slice) -> ItemT | Sequence[ItemT]:
        number = range(len(self))[index]
        return [self.item(at) for at in number] if isinstance(number, range) else self.item(number)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(cast(Sequence[object], other))


class Items(Opened[ItemT]):
    """Packed items."""

    def __init__(self, packed: PackedItems, item: type[ItemT]) -> None:
        self._data = memoryview(packed.data)
        self._places = _opened(packed.places)
        self._decoder = msgspec.msgpack.Decoder(item)

    def __len__(self) -> int:
        return len(self._places) - 1

    def item(self, number: int) -> ItemT:
        return self._decoder.decode(self._data[self._places[number] : self._places[number + 1]])


class SpanItems(Opened[SpanT]):
    """Packed items that each have a place in the text, which is known without decoding them."""

    def __init__(self, packed: PackedItems, item: type[SpanT], spans: PackedSpans) -> None:
        self._details = Items(packed, list[Any])
        self._item = item
        self.spans = _open_spans(spans)

    def __len__(self) -> int:
        return len(self._details)

    def item(self, number: int) -> SpanT:
        return self._item(self.spans.starts[number], self.spans.ends[number], *self._details[number])


class Spans(Opened[Span]):
    """Packed spans."""

    def __init__(self, starts: "array[int]", ends: "array[int]") -> None:
        self.starts, self.ends = starts, ends

    def __len__(self) -> int:
        return len(self.starts)

    def item(self, number: int) -> Span:
        return Span(self.starts[number], self.ends[number])

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Spans):
            return self.starts == other.starts and self.ends == other.ends
        return super().__eq__(other)


class Entities(Opened[Entity]):
    """Packed entities."""

    def __init__(self, packed: PackedAnalysis) -> None:
        self._names = Items(packed.names, tuple[str, str])
        self._firsts = _opened(packed.firsts)
        self._by_entity = _open_spans(packed.by_entity)
        self.in_order = _open_spans(packed.in_order)
        self.whose = _opened(packed.whose)

    def __len__(self) -> int:
        return len(self._names)

    def item(self, number: int) -> Entity:
        mine = slice(self._firsts[number], self._firsts[number + 1])
        return Entity(*self._names[number], Spans(self._by_entity.starts[mine], self._by_entity.ends[mine]))


def starts_and_ends(spans: Sequence[Span]) -> tuple["array[int]", "array[int]"]:
    """Where these spans start and end; at once if they are packed."""
    if isinstance(spans, SpanItems):
        spans = spans.spans
    if isinstance(spans, Spans):
        return spans.starts, spans.ends
    return _numbers(span.start for span in spans), _numbers(span.end for span in spans)


def mentions_in_order(entities: Sequence[Entity]) -> tuple[Spans, "array[int]"]:
    """All mentions of these entities in the order of the text, and which entity each is of; at once if they are packed."""
    if isinstance(entities, Entities):
        return entities.in_order, entities.whose
    found = sorted(
        (span.start, span.end, item) for item, entity in enumerate(entities) for span in entity.mentions
    )
    starts, ends, whose = ([entry[part] for entry in found] for part in range(3))
    return Spans(_numbers(starts), _numbers(ends)), _numbers(whose)


def _pack_items(items: Iterable[object]) -> PackedItems:
    data = bytearray()
    places = _numbers([0])
    for item in items:
        _encoder.encode_into(item, data, -1)
        places.append(len(data))
    return PackedItems(bytes(data), places.tobytes())


def _details(item: Span) -> tuple[object, ...]:
    """All of an item but its place, which is packed by itself."""
    return structs.astuple(item)[2:]


def _pack_spans(spans: Sequence[Span]) -> PackedSpans:
    starts, ends = starts_and_ends(spans)
    return PackedSpans(starts.tobytes(), ends.tobytes())


def _open_spans(packed: PackedSpans) -> Spans:
    return Spans(_opened(packed.starts), _opened(packed.ends))


def _opened(data: bytes) -> "array[int]":
    numbers = array("I")
    numbers.frombytes(data)
    return numbers


def _numbers(numbers: Iterable[int]) -> "array[int]":
    return array("I", numbers)
