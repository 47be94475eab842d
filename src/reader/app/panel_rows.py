"""The rows of the mention panel: which ones there are, in what order, and how each is drawn."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from msgspec import Struct

from reader.app.labels import entity_look
from reader.app.row_list import Cells
from reader.text import Article, Span
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
CONTEXT_BEFORE = 16
"""Code points of text shown before a number."""


class HeadingRow(Struct, frozen=True):
    """The heading of a section. ``sorted_by`` says how, unless it is by the order of the text."""

    title: str
    count: int
    sorted_by: str = ""
    height: int = 1
    selectable: bool = False

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Title and count; the order too unless it is that of the text."""
        return [[(clip(f"{self.title} {self.count} {self.sorted_by}".rstrip(), width), "row--heading")]]


class NothingRow(Struct, frozen=True):
    """Stands alone where the filter leaves no row."""

    needle: str
    height: int = 1
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
    mentions: tuple[Span, ...]
    detail: str = ""
    length: int = 0
    weight: float = 0
    selectable: bool = True

    @property
    def height(self) -> int:
        """Two lines where there is a context to show."""
        return 2 if self.detail else 1

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


PanelRow = HeadingRow | MentionRow | NothingRow


def panel_rows(
    article: Article,
    index: MentionIndex,
    sections: Iterable[MentionKind],
    needle: str = "",
    sort: Sort = "order",
) -> list[PanelRow]:
    """The rows to show: each section with a heading, filtered to what contains ``needle`` (case aside), sorted.

    A section in which the filter leaves nothing is left out.
    """
    rows: list[PanelRow] = []
    wanted = needle.casefold()
    for kind in sections:
        found = [row for row in _MAKERS[kind](article, index) if _contains(row, wanted)]
        if sort == "count":
            found.sort(key=lambda row: -row.weight)
        elif sort == "name":
            found.sort(key=lambda row: row.name.casefold())
        if found or not wanted:
            rows.append(HeadingRow(_TITLES[kind], len(found), _SORTED_BY.get((kind, sort), "")))
            rows += found
    return rows or [NothingRow(needle)]


def _contains(row: MentionRow, needle: str) -> bool:
    return not needle or needle in row.name.casefold() or needle in row.detail.casefold()


def _entity_rows(article: Article, index: MentionIndex) -> Iterable[MentionRow]:
    for item, entity in enumerate(index.analysis.entities):
        look = entity_look(entity.label)
        yield MentionRow(
            "entity",
            item,
            look.tag,
            f"row--{look.style}",
            entity.name,
            entity.mentions,
            length=len(article.text),
            weight=len(entity.mentions),
        )


def _number_rows(article: Article, index: MentionIndex) -> Iterable[MentionRow]:
    for item, number in enumerate(index.analysis.numbers):
        value = number.value if number.value is not None else (number.high or number.low or 0.0)
        name = describe_number(number)
        around = context(article, number)
        yield MentionRow("number", item, "#", "row--number", name, (number,), around, weight=value)


def _quote_rows(article: Article, index: MentionIndex) -> Iterable[MentionRow]:
    quotes = index.analysis.quotes
    said = Counter(describe_speaker(quote) for quote in quotes)
    for item, quote in enumerate(quotes):
        name = describe_speaker(quote)
        words = article.text[quote.start : quote.end].replace("\n", " ")
        yield MentionRow("quote", item, "“", "row--quote", name, (quote,), words, weight=said[name])


def _date_rows(article: Article, index: MentionIndex) -> Iterable[MentionRow]:
    for item, date in enumerate(index.analysis.dates):
        name = describe_date(article.text[date.start : date.end].replace("\n", " "), date.iso)
        yield MentionRow("date", item, "@", "row--date", name, (date,), context(article, date))


_MAKERS: dict[MentionKind, Callable[[Article, MentionIndex], Iterable[MentionRow]]] = {
    "entity": _entity_rows,
    "number": _number_rows,
    "quote": _quote_rows,
    "date": _date_rows,
}


def places_strip(spans: Sequence[Span], length: int, cells: int) -> str:
    """Where in a text of that length the spans fall: one sign for each share of the text."""
    counts = [0] * cells
    for span in spans:
        counts[min(cells - 1, span.start * cells // max(1, length))] += 1
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
