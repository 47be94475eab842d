"""Writes the shortest sequences that turn the screen that is shown into the one that is wanted."""

from reader.app.driver.grid import Row, first_uncertain, is_uncertain
from reader.app.driver.moves import move_cursor
from reader.app.driver.scroll import Scroll
from reader.app.driver.styles import PLAIN, Style, switch

_GAP = 4
"""Unchanged cells up to this many are written again rather than jumped over, which takes as many bytes."""

_ERASED_TAIL = 4
"""Blanks up to the end of the row are erased from this many on: the sequence takes three bytes."""

_ERASED_RUN = 10
"""Blanks within a row are erased from this many on: erasing and jumping over them take five bytes each."""


class Painter:
    """Paints rows, and knows the terminal's cursor and style from one frame to the next.

    ``erases_background`` tells that the terminal erases to the background in force (terminfo's ``bce``).
    ``at`` is the cursor (row, column), the column or all of it None if unknown; ``pen`` the style in force, None if unknown.
    """

    def __init__(
        self, erases_background: bool, at: tuple[int, int | None] | None = None, pen: Style | None = None
    ) -> None:
        self.erases_background = erases_background
        self.at = at
        self.pen = pen
        self._at_edge = False
        self._out: list[str] = []

    def copy(self) -> "Painter":
        """A painter at the same place with nothing painted yet, to try out another way."""
        painter = Painter(self.erases_background, self.at, self.pen)
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
            self._out.append(move_cursor(self.at, y, x))
            self.at = (y, x)
            self._at_edge = False

    def clear(self, style: Style) -> Style:
        """Erase the whole screen in a blank style if that can be; returns the style that the cells then have."""
        style = style if self._can_erase(style) else PLAIN
        self._set_pen(style, blank=True)
        self._out.append("\x1b[2J")
        return style

    def scroll(self, scroll: Scroll, height: int) -> None:
        """Move rows; what comes in is not known. By inserting or deleting lines, which every terminal knows."""
        whole = scroll.bottom == height - 1
        if not whole:
            self._out.append(f"\x1b[{scroll.top + 1};{scroll.bottom + 1}r")
            self.at = (0, 0)
        self.move(scroll.top, 0)
        count, action = abs(scroll.shift), "M" if scroll.shift > 0 else "L"
        self._out.append(f"\x1b[{count if count > 1 else ''}{action}")
        if not whole:
            self._out.append("\x1b[r")
            self.at = (0, 0)

    def row(self, y: int, shown: Row, wanted: Row) -> bool:
        """Paint what differs in one row; returns whether anything does."""
        changed = wanted.changed(shown)
        if not changed:
            return False
        uncertain = min(first_uncertain(wanted), first_uncertain(shown) if shown.known else len(shown.chars))
        if uncertain < len(wanted.chars):
            # Where widths are in doubt, what stands behind is too.
            changed = list(range(min(uncertain, changed[0]), len(wanted.chars)))
        self._cells(y, wanted, changed)
        return True

    def _cells(self, y: int, row: Row, changed: list[int]) -> None:
        """Paint the cells in the given columns of a row."""
        tail = _tail(row)
        done = 0
        for position, x in enumerate(changed):
            if x < done:
                continue
            if x >= tail:
                self._tail(y, row, tail, x, changed[-1])
                return
            x -= row.chars[x] == ""
            run = self._blank_run(row, x, tail)
            self._reach(y, row, x)
            if run >= _ERASED_RUN and changed[min(position + run, len(changed)) - 1] - x >= _ERASED_RUN:
                self._set_pen(row.styles[x], blank=True)
                self._out.append(f"\x1b[{run}X")
                done = x + run
            else:
                done = self._put(y, row, x)

    def _put(self, y: int, row: Row, x: int) -> int:
        """Write the cell at the cursor; returns the column behind it."""
        char, style = row.chars[x], row.styles[x]
        if style is not self.pen:
            self._set_pen(style, blank=char == " ")
        self._out.append(char)
        end = x + 1
        while end < len(row.chars) and not row.chars[end]:
            end += 1
        self._stand(y, end, len(row.chars))
        if is_uncertain(char):
            self.at = (y, None)
        return end

    def _stand(self, y: int, x: int, width: int) -> None:
        """Note where the cursor is after a character: behind it, or still on it at the edge of the screen."""
        self._at_edge = x == width
        self.at = (y, min(x, width - 1))

    def _reach(self, y: int, row: Row, x: int) -> None:
        """Move to a cell, over a few unchanged cells of the style in force by writing them again."""
        if self.at is not None and self.at[0] == y and self.at[1] is not None and 0 < x - self.at[1] <= _GAP:
            between = range(self.at[1], x)
            if all(self._fits_pen(row, column) for column in between):
                self._out += row.chars[between.start : between.stop]
                self.at = (y, x)
        self.move(y, x)

    def _fits_pen(self, row: Row, x: int) -> bool:
        char, style = row.chars[x], row.styles[x]
        return (
            char.isascii()
            and char != ""
            and (style is self.pen or not switch(self.pen, style, char == " ")[0])
        )

    def _blank_run(self, row: Row, x: int, tail: int) -> int:
        """How many cells from here on are alike and can be erased."""
        style = row.styles[x]
        if row.chars[x] != " " or not self._can_erase(style):
            return 0
        end = x + 1
        while end < tail and row.chars[end] == " " and row.styles[end] is style:
            end += 1
        return end - x

    def _tail(self, y: int, row: Row, tail: int, first: int, last: int) -> None:
        """Blank the end of a row, which is all blank from ``tail`` and differs from ``first`` to ``last``."""
        style = row.styles[first]
        if last - first + 1 < _ERASED_TAIL or not self._can_erase(style):
            self._reach(y, row, first)
            self._set_pen(style, blank=True)
            self._out.append(" " * (last - first + 1))
            self._stand(y, last + 1, len(row.chars))
            return
        if not (
            self.at is not None and self.at[0] == y and self.at[1] is not None and tail <= self.at[1] <= first
        ):
            self.move(y, first)
        self._set_pen(style, blank=True)
        self._out.append("\x1b[K")

    def _can_erase(self, style: Style) -> bool:
        return style.erasable and (self.erases_background or not style.background)

    def _set_pen(self, style: Style, *, blank: bool) -> None:
        text, self.pen = switch(self.pen, style, blank)
        if text:
            self._out.append(text)


def _tail(row: Row) -> int:
    """The column from which on all cells are blank in one style."""
    style = row.styles[-1]
    x = len(row.chars)
    while x and row.chars[x - 1] == " " and row.styles[x - 1] is style:
        x -= 1
    return x
