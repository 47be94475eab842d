"""What differs in a row, as strokes: cells that can be drawn one after another without a change of style."""

from collections.abc import Iterable, Iterator
from typing import Literal

from reader.app.driver.grid import Row, first_uncertain, is_uncertain
from reader.app.driver.styles import Style

_ERASED_TAIL = 4
"""Blanks up to the end of the row are erased from this many on: the sequence takes three bytes."""


class Stroke:
    """Cells ``start`` to ``end`` (exclusive) of row ``y``, drawn in one style.

    ``kind`` tells how: as text, by erasing so many cells, or by erasing the rest of the row, for which the cells from
    ``room`` on are blank already or to be blank.
    """

    __slots__ = ("blank", "end", "kind", "room", "row", "start", "style", "y")

    def __init__(
        self,
        y: int,
        row: Row,
        start: int,
        end: int,
        style: Style,
        kind: Literal["text", "erase", "rest"],
        room: int = 0,
    ) -> None:
        self.y = y
        self.row = row
        self.start = start
        self.end = end
        self.style = style
        self.kind = kind
        self.room = room
        self.blank = row.chars[start] == " "


class Pencil:
    """Makes strokes. Blanks within a row are erased from ``erased_run`` on, where the terminal can do that."""

    def __init__(self, erases_background: bool, erased_run: int) -> None:
        self._erases_background = erases_background
        self._erased_run = erased_run

    def can_erase(self, style: Style) -> bool:
        """Whether erasing gives blanks of this style."""
        return style.erasable and (self._erases_background or not style.background)

    def strokes(self, y: int, wanted: Row, columns: list[int]) -> Iterator[Stroke]:
        """The strokes that draw the given columns of a row, from left to right."""
        tail = _tail(wanted)
        stroke: Stroke | None = None
        done = 0
        for x in columns:
            if x < done:
                continue
            if x >= tail and self._is_rest(wanted.styles[x], x, columns[-1]):
                if stroke is not None:
                    yield stroke
                yield Stroke(y, wanted, x, len(wanted.chars), wanted.styles[x], "rest", tail)
                return
            x -= wanted.chars[x] == ""
            run = self._blank_run(wanted, x, min(tail, columns[-1] + 1))
            if run >= self._erased_run:
                if stroke is not None:
                    yield stroke
                yield Stroke(y, wanted, x, x + run, wanted.styles[x], "erase")
                stroke, done = None, x + run
                continue
            done = _cell_end(wanted, x)
            if stroke is None or not _extended(stroke, x, done):
                if stroke is not None:
                    yield stroke
                stroke = Stroke(y, wanted, x, done, wanted.styles[x], "text")
        if stroke is not None:
            yield stroke

    def _is_rest(self, style: Style, first: int, last: int) -> bool:
        return last - first + 1 >= _ERASED_TAIL and self.can_erase(style)

    def _blank_run(self, row: Row, x: int, limit: int) -> int:
        """How many cells from here on are alike and can be erased."""
        style = row.styles[x]
        if row.chars[x] != " " or not self.can_erase(style):
            return 0
        end = x + 1
        while end < limit and row.chars[end] == " " and row.styles[end] is style:
            end += 1
        return end - x


def columns_to_draw(shown: Row, wanted: Row) -> tuple[list[int], bool]:
    """The columns of a row that have to be drawn, and whether that has to be done from left to right.

    Behind a grapheme of doubtful width everything is drawn again, since nobody knows what it did to the rest of the row.
    """
    columns = wanted.changed(shown)
    if not columns:
        return columns, False
    width = len(wanted.chars)
    uncertain = min(first_uncertain(wanted), first_uncertain(shown) if shown.known else width)
    if uncertain == width:
        return columns, False
    return list(range(min(uncertain, columns[0]), width)), True


def by_style(strokes: Iterable[Stroke]) -> dict[Style, list[Stroke]]:
    """Strokes gathered by the style in which they can be drawn. Blanks go along with the stroke before them, if they can."""
    groups: dict[Style, list[Stroke]] = {}
    last: Stroke | None = None
    for stroke in strokes:
        together = stroke.kind != "text" or (stroke.blank and stroke.style is stroke.style.blank)
        if together and last is not None and last.style.covers(stroke.style):
            groups[last.style].append(stroke)
            continue
        groups.setdefault(stroke.style, []).append(stroke)
        last = stroke
    return groups


def _extended(stroke: Stroke, x: int, end: int) -> bool:
    """Let a stroke go on over the next cell if it can."""
    char, style = stroke.row.chars[x], stroke.row.styles[x]
    if (
        stroke.kind != "text"
        or stroke.end != x
        or is_uncertain(stroke.row.chars[_cell_start(stroke.row, x - 1)])
    ):
        return False
    if style is not stroke.style and not (char == " " and stroke.style.covers(style)):
        blank_so_far = (
            stroke.style is stroke.style.blank
            and stroke.blank
            and not "".join(stroke.row.chars[stroke.start : x]).strip(" ")
        )
        if not (blank_so_far and style.covers(stroke.style)):
            return False
        stroke.style, stroke.blank = style, False
    stroke.blank = stroke.blank and char == " "
    stroke.end = end
    return True


def _cell_start(row: Row, x: int) -> int:
    while not row.chars[x]:
        x -= 1
    return x


def _cell_end(row: Row, x: int) -> int:
    end = x + 1
    while end < len(row.chars) and not row.chars[end]:
        end += 1
    return end


def _tail(row: Row) -> int:
    """The column from which on all cells are blank in one style."""
    style = row.styles[-1]
    x = len(row.chars)
    while x and row.chars[x - 1] == " " and row.styles[x - 1] is style:
        x -= 1
    return x
