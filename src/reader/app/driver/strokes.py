"""What differs in a row, as strokes: cells that can be drawn one after another without a change of style."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Literal

from reader.app.driver.grid import Row, first_uncertain, is_uncertain
from reader.app.driver.styles import Style, switch

_ERASED_TAIL = 4
"""Blanks up to the end of the row are erased from this many on: the sequence takes three bytes."""

_ERASED_RUN = 7
"""Blanks within a row are erased from this many on: the sequence takes four or five bytes, and as many to jump over
them."""

_ERASED_END = 5
"""Blanks behind which nothing else of the row is drawn: there is nothing to jump to."""

_GAP_AND_MOVE = 12
"""Bytes that it takes to jump over cells, and to move back to them later."""


class Stroke:
    """Cells ``start`` to ``end`` (exclusive) of row ``y``, drawn in one style.

    ``kind`` tells how: as text, by erasing so many cells, or by erasing the rest of the row. To erase, one may start anywhere from
    ``room`` on, since all is to be blank from there. ``blank`` tells that all the cells are blanks.
    """

    __slots__ = ("blank", "end", "kind", "room", "row", "start", "style", "y")

    def __init__(self, y: int, row: Row, start: int, end: int) -> None:
        self.y = y
        self.row = row
        self.start = start
        self.end = end
        self.style = row.styles[start]
        self.blank = not "".join(row.chars[start:end]).strip(" ")
        self.kind: Literal["text", "erase", "rest"] = "text"
        self.room = start

    def extend(self, other: "Stroke") -> bool:
        """Take up the stroke that follows, if one style does for both; returns whether it did."""
        if self.kind != "text" or other.kind != "text" or self.end != other.start:
            return False
        if self.blank and not other.blank and other.style.covers(self.style):
            self.style = other.style
        elif not (self.style is other.style or (other.blank and self.style.covers(other.style))):
            return False
        self.blank = self.blank and other.blank
        self.end = other.end
        return True


def strokes(y: int, shown: Row, wanted: Row, *, erases_background: bool) -> tuple[list[Stroke], bool]:
    """The strokes that turn one row into the other, from left to right, and whether they have to be drawn in that order.

    Behind a grapheme of doubtful width everything is drawn again, since nobody knows what it did to the rest of the row.
    """
    columns = wanted.changed(shown)
    if not columns:
        return [], False
    width = len(wanted.chars)
    uncertain = min(first_uncertain(wanted), first_uncertain(shown) if shown.known else width)
    if uncertain < width:
        columns = list(range(min(uncertain, columns[0]), width))
    found = list(_joined(_pieces(y, wanted, columns, erases_background)))
    return (list(_cut(found)), True) if uncertain < width else (found, False)


def by_style(strokes: Iterable[Stroke]) -> list[list[Stroke]]:
    """Strokes gathered by the style in which they can be drawn, in each group from the top down.

    Blanks go along with the stroke before them, if they can, else with the largest group. Styles that are a short way from
    that of the largest group, such as underlined text of the same colour, join it.
    """
    groups: dict[Style, list[Stroke]] = {}
    blanks: list[Stroke] = []
    last: Stroke | None = None
    for stroke in strokes:
        if last is not None and stroke.blank and last.style.covers(stroke.style):
            groups[last.style].append(stroke)
        elif stroke.blank:
            blanks.append(stroke)
        else:
            groups.setdefault(stroke.style, []).append(stroke)
            last = stroke
    largest = max(groups, key=lambda style: len(groups[style]), default=None)
    for stroke in blanks:
        style = largest if largest is not None and largest.covers(stroke.style) else stroke.style
        groups.setdefault(style, []).append(stroke)
    if largest is not None:
        for style in [style for style in groups if style is not largest and _is_near(style, largest)]:
            groups[largest] += groups.pop(style)
    return [sorted(group, key=lambda stroke: (stroke.y, stroke.start)) for group in groups.values()]


def _is_near(style: Style, other: Style) -> bool:
    """Whether going from one style to the other and back is shorter than leaving a gap and coming back to it."""
    there, back = switch(style, other, blank=False), switch(other, style, blank=False)
    return len(there[0]) + len(back[0]) <= _GAP_AND_MOVE


def can_erase(style: Style, *, erases_background: bool) -> bool:
    """Whether erasing gives blanks of this style."""
    return style.erasable and (erases_background or not style.background)


def _pieces(y: int, row: Row, columns: list[int], erases_background: bool) -> Iterator[Stroke]:
    """The given columns as strokes of one style each, blanks by themselves."""
    tail = _tail(row)
    within = bisect_left(columns, tail)
    rest = None
    if within < len(columns) and columns[-1] - columns[within] + 1 >= _ERASED_TAIL:
        rest = Stroke(y, row, columns[within], len(row.chars))
        rest.kind, rest.room = "rest", tail
        if not can_erase(rest.style, erases_background=erases_background):
            rest = None
    for start, end in _spans(row, columns if rest is None else columns[:within]):
        while start < end:
            stop = _end_of_style(row, start, end)
            stroke = Stroke(y, row, start, stop)
            least = _ERASED_END if stop > columns[-1] else _ERASED_RUN
            erasable = stroke.blank and stop - start >= least
            if erasable and can_erase(stroke.style, erases_background=erases_background):
                stroke.kind, stroke.room = "erase", _blank_from(row, start)
            yield stroke
            start = stop
    if rest is not None:
        yield rest


def _spans(row: Row, columns: list[int]) -> Iterator[tuple[int, int]]:
    """Columns that stand side by side, as start and end. Whole characters only, and over blanks between two blanks."""
    chars, styles = row.chars, row.styles
    start = end = -1
    for x in columns:
        if x < end:
            continue
        bridged = (
            chars[end - 1] == chars[x] == " "
            and set(chars[end:x]) == {" "}
            and len(set(styles[end - 1 : x + 1])) == 1
        )
        if x > end and not (start >= 0 and bridged):
            if start >= 0:
                yield start, end
            start = x - (not chars[x])
        end = x + 1
        if end < len(chars) and not chars[end]:
            end += 1
    if start >= 0:
        yield start, end


def _end_of_style(row: Row, start: int, end: int) -> int:
    styles = row.styles
    style = styles[start]
    x = start + 1
    while x < end and styles[x] is style:
        x += 1
    return x


def _joined(pieces: Iterable[Stroke]) -> Iterator[Stroke]:
    """As few strokes as the styles allow."""
    last: Stroke | None = None
    for piece in pieces:
        if last is None or not last.extend(piece):
            if last is not None:
                yield last
            last = piece
    if last is not None:
        yield last


def _cut(strokes: Iterable[Stroke]) -> Iterator[Stroke]:
    """Strokes that end behind every grapheme of doubtful width, where the cursor has to be placed anew."""
    for stroke in strokes:
        if stroke.kind != "text":
            yield stroke
            continue
        start = stroke.start
        for x in range(stroke.start, stroke.end):
            behind = x + 1
            if (behind == stroke.end or stroke.row.chars[behind]) and (
                behind == stroke.end or is_uncertain(stroke.row.chars[x] or stroke.row.chars[x - 1])
            ):
                part = Stroke(stroke.y, stroke.row, start, behind)
                part.style = stroke.style
                yield part
                start = behind


def _tail(row: Row) -> int:
    """The column from which on all cells are blank in one style."""
    last = len(row.chars) - 1
    return _blank_from(row, last) if row.chars[last] == " " else last + 1


def _blank_from(row: Row, x: int) -> int:
    """The first of the blanks of one style that end with this one."""
    style = row.styles[x]
    while x and row.chars[x - 1] == " " and row.styles[x - 1] is style:
        x -= 1
    return x
