"""Writes the shortest sequences that turn the screen that is shown into the one that is wanted."""

from collections.abc import Iterable

from reader.app.driver.grid import Row, is_uncertain
from reader.app.driver.moves import move_cursor
from reader.app.driver.scroll import Scroll
from reader.app.driver.strokes import Stroke, by_style, can_erase
from reader.app.driver.styles import PLAIN, Style, switch

_GAP = 4
"""Unchanged cells up to this many are written again rather than jumped over, which takes as many bytes."""


class Painter:
    """Paints rows, and knows the terminal's cursor and style from one frame to the next.

    ``erases_background`` tells that the terminal erases to the background in force (terminfo's ``bce``).
    ``at`` is the cursor (row, column), the column or all of it None if unknown; ``pen`` the style in force, None if unknown.
    ``width`` is that of the screen, ``raw`` as in ``move_cursor``.
    """

    def __init__(
        self,
        width: int,
        erases_background: bool,
        at: tuple[int, int | None] | None = None,
        pen: Style | None = None,
    ) -> None:
        self.width = width
        self.erases_background = erases_background
        self.at = at
        self.pen = pen
        self.raw = False
        self._at_edge = False
        self._out: list[str] = []

    def copy(self) -> "Painter":
        """A painter at the same place with nothing painted yet, to try out another way."""
        painter = Painter(self.width, self.erases_background, self.at, self.pen)
        painter.raw = self.raw
        painter._at_edge = self._at_edge
        return painter

    def take(self) -> str:
        """What was painted since it was last asked for."""
        text = "".join(self._out)
        self._out.clear()
        return text

    def move(self, y: int, x: int) -> None:
        """Put the cursor at a cell."""
        if self._at_edge and self.at is not None and self.at[0] == y:
            self.at = (y, None)  # a character written now might wrap
        if self.at != (y, x):
            self._out.append(move_cursor(self.at, y, x, self.width, raw=self.raw))
            self.at = (y, x)
            self._at_edge = False

    def clear(self, style: Style) -> Style:
        """Erase the whole screen in a blank style if that can be; returns the style that the cells then have."""
        style = style if can_erase(style, erases_background=self.erases_background) else PLAIN
        self._set_pen(style, blank=True)
        self._out.append("\x1b[2J")
        return style

    def scroll(self, scroll: Scroll, height: int) -> None:
        """Move rows; what comes in is not known. By inserting or deleting lines, which every terminal knows."""
        whole = scroll.bottom == height - 1
        if not whole:
            self._out.append(f"\x1b[{scroll.top + 1};{scroll.bottom + 1}r")
            self.at, self._at_edge = (0, 0), False
        self.move(scroll.top, 0)
        count, action = abs(scroll.shift), "M" if scroll.shift > 0 else "L"
        self._out.append(f"\x1b[{count if count > 1 else ''}{action}")
        if not whole:
            self._out.append("\x1b[r")
            self.at = (0, 0)

    def in_order(self, strokes: Iterable[Stroke]) -> None:
        """Paint strokes as they come."""
        for stroke in strokes:
            self._draw(stroke)

    def by_style(self, strokes: Iterable[Stroke]) -> None:
        """Paint style after style: cursor moves are often shorter than changes of colour."""
        groups = by_style(strokes)
        while groups:
            nearest = min(groups, key=self._way_to)
            groups.remove(nearest)
            self.in_order(nearest)

    def _way_to(self, group: list[Stroke]) -> int:
        return len(switch(self.pen, group[0].style, blank=False)[0])

    def _draw(self, stroke: Stroke) -> None:
        if stroke.kind == "rest":
            self._erase_rest(stroke)
        elif stroke.kind == "erase":
            self._erase(stroke)
        else:
            self._reach(stroke.y, stroke.row, stroke.start)
            self._set_pen(stroke.style, blank=stroke.blank)
            self._out += stroke.row.chars[stroke.start : stroke.end]
            self._stand(stroke)

    def _stand(self, stroke: Stroke) -> None:
        """Note where the cursor is after a text: behind it, or still on it at the edge of the screen."""
        chars = stroke.row.chars
        last = chars[stroke.end - 1] or chars[stroke.end - 2]
        self._at_edge = stroke.end == len(chars)
        self.at = (stroke.y, None if is_uncertain(last) else min(stroke.end, len(chars) - 1))

    def _erase(self, stroke: Stroke) -> None:
        """Blank cells within a row, and those before them that are blank already if the way there is shorter."""
        start = min(stroke.start, stroke.room, key=lambda x: self._cost(stroke.y, x))
        self.move(stroke.y, start)
        self._set_pen(stroke.style, blank=True)
        self._out.append(f"\x1b[{stroke.end - start}X")

    def _erase_rest(self, stroke: Stroke) -> None:
        """Blank the end of a row, from where the cursor is if all is blank from there on."""
        column = self.at[1] if self.at is not None and self.at[0] == stroke.y else None
        if column is None or self._at_edge or not stroke.room <= column <= stroke.start:
            self.move(stroke.y, stroke.start)
        self._set_pen(stroke.style, blank=True)
        self._out.append("\x1b[K")

    def _reach(self, y: int, row: Row, x: int) -> None:
        """Move to a cell, over a few cells of the style in force by writing them where that is shorter."""
        start = x
        while start > 0 and x - start < _GAP and self._fits_pen(row, start - 1):
            start -= 1
        shortest = min(range(x, start - 1, -1), key=lambda place: self._cost(y, place) + x - place)
        self.move(y, shortest)
        if shortest < x:
            self._out += row.chars[shortest:x]
            self.at = (y, x)

    def _cost(self, y: int, x: int) -> int:
        if self._at_edge or self.at != (y, x):
            return len(move_cursor(self.at, y, x, self.width, raw=self.raw))
        return 0

    def _fits_pen(self, row: Row, x: int) -> bool:
        char, style = row.chars[x], row.styles[x]
        if char == " ":
            return self.pen is not None and self.pen.covers(style)
        return char.isascii() and char != "" and style is self.pen

    def _set_pen(self, style: Style, *, blank: bool) -> None:
        text, self.pen = switch(self.pen, style, blank)
        if text:
            self._out.append(text)
