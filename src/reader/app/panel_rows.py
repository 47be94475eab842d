"""The rows of the mention panel: which ones there are, in what order, and how each is drawn."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Sequence
from functools import partial
from itertools import pairwise
from typing import Literal, NamedTuple

from msgspec import Struct

from reader.app.labels import entity_look
from reader.app.rows import Cells, ListRow, Rows, Run
from reader.text import Analysis, Article, Span
from reader.text.cells import cell_count, clip, pad
from reader.text.describe import describe_date, describe_number, describe_speaker
from reader.text.index import MentionIndex, MentionKind

Sort = Literal["order", "count", "name"]
SORTS: tuple[Sort, ...] = ("order", "count", "name")
_TITLES: dict[MentionKind, str] = {
    "entity": "Entities",
    "number": "Numbers",
    "quote": "Quotes",
    "date": "Dates",
}
SECTIONS = tuple(_TITLES)
_SORTED_BY: dict[tuple[MentionKind, Sort], str] = {
    ("entity", "count"): "by count",
    ("number", "count"): "by value",
    ("quote", "count"): "by speaker’s count",
    ("entity", "name"): "by name",
    ("number", "name"): "by name",
    ("quote", "name"): "by speaker",
    ("date", "name"): "by name",
}
STRIP_SHARE = 5
"""The strip that shows where in the text the mentions of an entity fall takes one cell in so many of the row."""
PORTION = 100
"""Rows that are made to be filtered or sorted before something else gets its turn."""
CONTEXT_BEFORE = 16
"""Code points of text shown before a number."""


class HeadingRow(Struct, frozen=True):
    """The heading of a section. ``sorted_by`` says how, unless it is by the order of the text."""

    title: str
    count: int
    sorted_by: str = ""
    selectable: bool = False

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Title and count; the order too unless it is that of the text."""
        return [[(clip(f"{self.title} {self.count} {self.sorted_by}".rstrip(), width), "row--heading")]]


class NothingRow(Struct, frozen=True):
    """Stands alone where the filter leaves no row."""

    needle: str
    selectable: bool = False

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Says so."""
        return [[(clip(f"nothing contains “{self.needle}”", width), "row--quiet")]]


class MentionRow(Struct, frozen=True):
    """One entity, number, quote or date: number ``item`` of its ``kind`` in the analysis.

    ``mentions`` are where it stands; ``length``, for an entity, that of the text in which they are shown to fall;
    ``weight`` is what sorting by count goes by.
    """

    kind: MentionKind
    item: int
    tag: str
    style: str
    name: str
    mentions: Sequence[Span]
    detail: str = ""
    length: int = 0
    weight: float = 0
    selectable: bool = True

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Tag and name, count and places at the right; the context below."""
        tag = ("►", "row--marked") if marked else (self.tag, "row--quiet")
        count = ""
        if self.length:
            count = (
                f" {len(self.mentions):>2} {places_strip(self.mentions, self.length, width // STRIP_SHARE)}"
            )
        room = max(1, width - 2 - cell_count(count))
        lines: list[Cells] = [[tag, (" ", ""), (pad(self.name, room), self.style), (count, "row--quiet")]]
        if self.detail:
            lines.append([("  ", ""), (clip(self.detail, max(1, width - 2)), "row--quiet")])
        return lines


class Section(NamedTuple):
    """What is listed of one kind: the items of the analysis, in the order in which they are shown."""

    kind: MentionKind
    items: Sequence[int]


class PanelRows(Rows):
    """The rows of some sections, each with a heading."""

    def __init__(
        self,
        article: Article,
        index: MentionIndex,
        sections: Sequence[Section],
        needle: str = "",
        sort: Sort = "order",
    ) -> None:
        self._sections = {section.kind: section.items for section in sections}
        self._headings: dict[MentionKind, int] = {}
        runs: list[Run] = []
        number = 0
        for kind, items in sections:
            heading = HeadingRow(_TITLES[kind], len(items), _SORTED_BY.get((kind, sort), ""))
            make = _MAKERS[kind]
            runs.append(Run(1, 1, [heading].__getitem__))
            runs.append(Run(len(items), _HEIGHTS[kind], partial(_made, make, article, index, items)))
            self._headings[kind] = number
            number += 1 + len(items)
        super().__init__(*(runs or [Run(1, 1, [NothingRow(needle)].__getitem__)]))

    def number_of(self, kind: MentionKind, item: int) -> int | None:
        """The number of the row that stands for this item, if it is listed."""
        items = self._sections.get(kind, ())
        return self._headings[kind] + 1 + items.index(item) if item in items else None


def _made(make: "Maker", article: Article, index: MentionIndex, items: Sequence[int], number: int) -> ListRow:
    return make(article, index, items[number])


def all_rows(article: Article, index: MentionIndex) -> PanelRows:
    """Every section in the order of the text: the rows that are listed first."""
    return PanelRows(article, index, [Section(kind, _items(index, kind)) for kind in SECTIONS])


def panel_rows(
    article: Article,
    index: MentionIndex,
    kinds: Iterable[MentionKind],
    needle: str = "",
    sort: Sort = "order",
) -> Generator[None, None, PanelRows]:
    """The rows to show: each section with a heading, filtered to what contains ``needle`` (case aside), sorted.

    A section in which the filter leaves nothing is left out. To filter or sort, every row has to be made: it yields after each
    ``PORTION`` of them, so that other things can be done meanwhile.
    """
    sections: list[Section] = []
    wanted = needle.casefold()
    for kind in kinds:
        items = _items(index, kind)
        if wanted or sort != "order":
            items = yield from _arranged(partial(_MAKERS[kind], article, index), items, wanted, sort)
        if items or not wanted:
            sections.append(Section(kind, items))
    return PanelRows(article, index, sections, needle, sort)


def _items(index: MentionIndex, kind: MentionKind) -> Sequence[int]:
    return range(len(_ITEMS[kind](index.analysis)))


def _arranged(
    make: Callable[[int], MentionRow], items: Sequence[int], wanted: str, sort: Sort
) -> Generator[None, None, Sequence[int]]:
    chosen: list[MentionRow] = []
    said: Counter[str] = Counter()
    for item in items:
        if item % PORTION == 0:
            yield
        row = make(item)
        said[row.name] += 1
        if not wanted or wanted in row.name.casefold() or wanted in row.detail.casefold():
            chosen.append(row)
    if sort == "count":
        chosen.sort(key=lambda row: -(said[row.name] if row.kind == "quote" else row.weight))
    elif sort == "name":
        chosen.sort(key=lambda row: row.name.casefold())
    return [row.item for row in chosen]


def _entity_row(article: Article, index: MentionIndex, item: int) -> MentionRow:
    entity = index.analysis.entities[item]
    look = entity_look(entity.label)
    return MentionRow(
        "entity",
        item,
        look.tag,
        f"row--{look.style}",
        entity.name,
        entity.mentions,
        length=len(article.text),
        weight=len(entity.mentions),
    )


def _number_row(article: Article, index: MentionIndex, item: int) -> MentionRow:
    number = index.analysis.numbers[item]
    value = number.value if number.value is not None else (number.high or number.low or 0.0)
    name = describe_number(number)
    return MentionRow(
        "number", item, "#", "row--number", name, (number,), context(article, number), weight=value
    )


def _quote_row(article: Article, index: MentionIndex, item: int) -> MentionRow:
    quote = index.analysis.quotes[item]
    words = article.text[quote.start : quote.end].replace("\n", " ")
    return MentionRow("quote", item, "“", "row--quote", describe_speaker(quote), (quote,), words)


def _date_row(article: Article, index: MentionIndex, item: int) -> MentionRow:
    date = index.analysis.dates[item]
    name = describe_date(article.text[date.start : date.end].replace("\n", " "), date.iso)
    return MentionRow("date", item, "@", "row--date", name, (date,), context(article, date))


Maker = Callable[[Article, MentionIndex, int], MentionRow]
_MAKERS: dict[MentionKind, Maker] = {
    "entity": _entity_row,
    "number": _number_row,
    "quote": _quote_row,
    "date": _date_row,
}
_ITEMS: dict[MentionKind, Callable[[Analysis], Sequence[object]]] = {
    "entity": lambda analysis: analysis.entities,
    "number": lambda analysis: analysis.numbers,
    "quote": lambda analysis: analysis.quotes,
    "date": lambda analysis: analysis.dates,
}
_HEIGHTS: dict[MentionKind, int] = {"entity": 1, "number": 2, "quote": 2, "date": 2}
"""Lines that a row takes: two where there is a context to show."""


def places_strip(spans: Sequence[Span], length: int, cells: int) -> str:
    """Where in a text of that length the spans, which are in order, fall: one sign for each share of the text."""
    ends = (-(-length * (cell + 1) // max(1, cells)) for cell in range(cells - 1))
    cuts = [0, *(bisect_left(spans, end, key=lambda span: span.start) for end in ends), len(spans)]
    counts = [after - before for before, after in pairwise(cuts)][:cells]
    return "".join("·" if count == 0 else "•" if count == 1 else "■" for count in counts)


def context(article: Article, span: Span) -> str:
    """A few words around a span, from its own block."""
    text = article.text
    before = text.rfind("\n", 0, span.start) + 1
    start = max(before, span.start - CONTEXT_BEFORE)
    if start > before:
        start = text.find(" ", start, span.start) + 1 or start
    end = text.find("\n", span.end)
    stretch = text[start : end if end >= 0 else len(text)][: CONTEXT_BEFORE + (span.end - span.start) + 60]
    return ("…" if start > before else "") + stretch
