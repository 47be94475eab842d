"""An article that is too long to be put together as a whole each time a little more of it has been read.

What is read at a time is put together by itself; entities of the same name and label in different parts are taken for the
same. It is what a person sees until the end, when the whole is put together as one (``Reading.analysis``).
"""

from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter
from typing import TypeVar

from msgspec import structs

from reader.analysis.document import BlockReading, Reading
from reader.text import Analysis, Article, Date, Entity, Number, Quote, Span

SpanT = TypeVar("SpanT", bound=Span)

_start = attrgetter("start")


class Parts:
    """The parts of a reading, put together one by one."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._mentions: dict[tuple[str, str], list[Span]] = {}
        self._dates: list[Date] = []
        self._numbers: list[Number] = []
        self._said: dict[int, tuple[Quote, tuple[str, str] | None]] = {}

    def add(self, blocks: Sequence[int]) -> None:
        """Put these blocks together, which have been read; they are in order. The time grows with their length."""
        offset = self._reading.article.blocks[blocks[0]].start
        found = _excerpt(self._reading, blocks).analysis()
        names = [(entity.name, entity.label) for entity in found.entities]
        for name, entity in zip(names, found.entities, strict=True):
            self._mentions.setdefault(name, []).extend(moved(entity.mentions, offset))
        self._dates += moved(found.dates, offset)
        self._numbers += moved(found.numbers, offset)
        for quote in moved(found.quotes, offset):
            self._said[quote.start] = quote, None if quote.entity is None else names[quote.entity]

    def analysis(self) -> Analysis:
        """All parts so far. The time grows with the number of mentions, but not much."""
        for spans in (self._dates, self._numbers, *self._mentions.values()):
            spans.sort(key=_start)
        in_order = sorted(self._mentions.items(), key=lambda found: found[1][0].start)
        numbers = {name: number for number, (name, _) in enumerate(in_order)}
        return Analysis(
            tuple(Entity(*name, tuple(spans)) for name, spans in in_order),
            tuple(self._dates),
            tuple(self._numbers),
            tuple(self._quotes(numbers)),
        )

    def _quotes(self, numbers: dict[tuple[str, str], int]) -> Iterator[Quote]:
        """All quotes of the article; those in the parts with their speakers."""
        for whole in self._reading.quotes:
            quote, name = self._said.get(whole.start, (whole, None))
            entity = None if name is None else numbers[name]
            yield structs.replace(quote, end=whole.end, entity=entity)


def _excerpt(reading: Reading, blocks: Sequence[int]) -> Reading:
    """What has been read of these blocks, as a reading of an article that holds nothing else."""
    article = reading.article
    kept = [article.blocks[index] for index in blocks]
    start, end = kept[0].start, kept[-1].end
    excerpt = Article(
        article.text[start:end],
        tuple(structs.replace(block, start=block.start - start, end=block.end - start) for block in kept),
        title=article.title,
        source=article.source,
        date=article.date,
    )
    quotes = (
        structs.replace(quote, end=min(quote.end, end))
        for block in kept
        for quote in reading.quotes_in(block)
        if quote.start >= block.start
    )
    readings = (_moved_reading(reading.blocks[index], -start) for index in blocks)
    return Reading(excerpt, list(moved(quotes, -start)), dict(enumerate(readings)))


def _moved_reading(reading: BlockReading, by: int) -> BlockReading:
    return BlockReading(*(tuple(moved(spans, by)) for spans in structs.astuple(reading)))


def moved(spans: Iterable[SpanT], by: int) -> Iterator[SpanT]:
    """The same spans so many characters further on, with the places that they tell of."""
    for span in spans:
        if isinstance(span, Quote) and span.speaker_start is not None and span.speaker_end is not None:
            speaker = {"speaker_start": span.speaker_start + by, "speaker_end": span.speaker_end + by}
            yield structs.replace(span, start=span.start + by, end=span.end + by, **speaker)
        else:
            yield structs.replace(span, start=span.start + by, end=span.end + by)
