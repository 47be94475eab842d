"""The cells of a screen."""

import re
from functools import lru_cache

from reader.app.driver.styles import PLAIN, Style

_UNKNOWN = "\0"
"""Stands in a cell of which it is not known what the terminal shows; equal to no character that can be written."""

_one_cell_each = re.compile(
    r"[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u2190-\u2193\u2200-\u22ff\u2500-\u25fc\u2800-\u28ff]*"
).fullmatch
"""Matches text of which every character surely takes one cell by itself."""

_CERTAIN_WIDE = ((0x2E80, 0x303E), (0x3041, 0xA4CF), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFF01, 0xFF60))
"""Ideographs, kana, Hangul and full-width forms: two cells in every terminal."""


class Row:
    """One line of cells: in each a grapheme (empty behind one that takes two cells) and its style."""

    __slots__ = ("chars", "styles")

    def __init__(self, chars: list[str], styles: list[Style]) -> None:
        self.chars = chars
        self.styles = styles

    @classmethod
    def blank(cls, width: int, style: Style = PLAIN) -> "Row":
        """A row of spaces."""
        return cls([" "] * width, [style] * width)

    @classmethod
    def unknown(cls, width: int) -> "Row":
        """A row that differs from every other in every cell."""
        return cls([_UNKNOWN] * width, [PLAIN] * width)

    @property
    def known(self) -> bool:
        """Whether it is known what the terminal shows in this row."""
        return self.chars[0] != _UNKNOWN

    def copy(self) -> "Row":
        """A row with the same cells that can be written to by itself."""
        return Row(self.chars.copy(), self.styles.copy())

    def fitted(self, width: int) -> "Row":
        """This row cut or filled up with blanks."""
        missing = max(width - len(self.chars), 0)
        return Row(self.chars[:width] + [" "] * missing, self.styles[:width] + [PLAIN] * missing)

    def differs(self, other: "Row") -> bool:
        """Whether two rows of one width differ in any column."""
        return self.chars != other.chars or self.styles != other.styles

    def changed(self, other: "Row") -> list[int]:
        """The columns in which two rows of one width differ."""
        if not self.differs(other):
            return []
        cells = zip(self.chars, other.chars, self.styles, other.styles, strict=True)
        return [x for x, (a, b, c, d) in enumerate(cells) if a != b or c is not d]

    def put(self, x: int, text: str, style: Style) -> int:
        """Write text from a column on, cut at the end of the row; returns the column behind it."""
        if _one_cell_each(text):
            return self._put_cells(x, list(text), style)
        from rich.cells import split_graphemes  # only here: most screens need none of its tables

        cells: list[str] = []
        for start, end, width in split_graphemes(text)[0]:
            if width:
                cells += (text[start:end], "")[:width]
            elif cells:
                cells[-1 if cells[-1] else -2] += text[start:end]
            elif 0 < x <= len(self.chars):
                self.chars[x - 1 if self.chars[x - 1] else x - 2] += text[start:end]
        return self._put_cells(x, cells, style)

    def _put_cells(self, x: int, cells: list[str], style: Style) -> int:
        room = len(self.chars) - x
        if room <= 0 or not cells:
            return x
        if len(cells) > room:
            cut_in_two = not cells[room]
            cells = cells[:room]
            if cut_in_two:
                cells[-1] = " "
        end = x + len(cells)
        self._mend(x, end)
        blank = style.blank
        self.chars[x:end] = cells
        self.styles[x:end] = (
            [style] * len(cells) if blank is style else [blank if c == " " else style for c in cells]
        )
        return end

    def _mend(self, x: int, end: int) -> None:
        """Blank the other half of characters of two cells that are about to be cut in two."""
        for cut, half in ((x, x - 1), (end, end)):
            if cut < len(self.chars) and not self.chars[cut]:
                self.chars[half] = " "
                self.styles[half] = self.styles[half].blank


class Grid:
    """All the rows of a screen."""

    __slots__ = ("height", "rows", "width")

    def __init__(self, width: int, rows: list[Row]) -> None:
        self.width = width
        self.height = len(rows)
        self.rows = rows

    @classmethod
    def blank(cls, width: int, height: int, style: Style = PLAIN) -> "Grid":
        """A screen of spaces."""
        return cls(width, [Row.blank(width, style) for _ in range(height)])

    def fitted(self, width: int, height: int) -> "Grid":
        """The upper left of this screen in one of another size."""
        rows = [row.fitted(width) for row in self.rows[:height]]
        return Grid(width, rows + [Row.blank(width) for _ in range(height - len(rows))])


@lru_cache(maxsize=4096)
def is_uncertain(grapheme: str) -> bool:
    """Whether terminals disagree on how many cells a grapheme takes: emoji, joined sequences, most marks."""
    from rich.cells import split_graphemes

    code = ord(grapheme[0]) if grapheme else 0
    if all(0x300 <= ord(mark) <= 0x36F for mark in grapheme[1:]):
        if _one_cell_each(grapheme[:1]):
            return False
        if len(grapheme) == 1 and split_graphemes(grapheme)[1] == 1 and code < 0x2000:
            return False
        return not any(start <= code <= end for start, end in _CERTAIN_WIDE)
    return True


def first_uncertain(row: Row) -> int:
    """The column of the first grapheme of uncertain width in a row; the width of the row if there is none."""
    if _one_cell_each("".join(row.chars)):
        return len(row.chars)
    return next((x for x, char in enumerate(row.chars) if is_uncertain(char)), len(row.chars))
