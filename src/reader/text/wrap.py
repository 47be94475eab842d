"""Wrapping: an article laid out in rows of a given width in cells.

One row is a stretch of the article's text; the spaces at which lines are broken belong to no row. Between two blocks
stands one empty row. Rows are kept as three flat arrays, so that a book of ten megabytes costs a few megabytes.
"""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from reader.text.article import Article, Block
from reader.text.cells import cell_widths, is_simple

_BREAK_AFTER = "-–—/"
"""Characters after which a line may be broken inside a word."""
_LETTER = r"[^\W\d_²³¹¼-¾]"
"""What ``str.isalpha`` says yes to, among the characters that surely take one cell."""


class Row(NamedTuple):
    """One row of the layout: ``text[start:end]``, drawn ``indent`` cells from the left.

    ``block`` is the index of its block, or -1 for the empty row between two blocks. ``marker`` is what stands in the
    indent, on the first row of a list item.
    """

    start: int
    end: int
    block: int
    indent: int = 0
    marker: str = ""


def wrap_line(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """Break ``text[start:end]``, which holds no newline, into rows of at most ``width`` cells.

    Yields (start, end) of each row. Lines are broken at spaces, else after a hyphen, dash or slash between letters,
    else (a word longer than the line, or a script without spaces) at the last character that fits. A character and the
    marks drawn onto it are never parted; a single character wider than the line gets a row of its own.
    """
    if is_simple(text, start, end):
        if end - start <= width:
            return iter(((start, end),))
        return _wrap_simple(text, start, end, width)
    return _wrap_by_cells(text, start, end, width)


def _wrap_simple(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """The same where every character takes one cell: the work is left to the engine for regular expressions."""
    while end > start and text[end - 1] == " ":
        end -= 1
    if end == start:
        return iter(((start, start),))
    return (found.span(1) for found in _row_pattern(width).finditer(text, start, end))


@lru_cache(maxsize=8)
def _row_pattern(width: int) -> re.Pattern[str]:
    """The longest row (group 1) that ends before a space, at the end, or at a place to break inside a word; else a full one.

    The spaces after it are taken too, but not those at the start of a line that are more than a row.
    """
    ends = [r"[^ ](?= |\Z)"]
    if width > 1:
        ends = [rf"{_LETTER}[{_BREAK_AFTER}](?={_LETTER})", r".[^ ](?= |\Z)", *ends]
    return re.compile(rf"(.{{0,{max(0, width - 2)}}}(?:{'|'.join(ends)})|.{{1,{width}}})(?:(?<! ) +)?")


def _wrap_by_cells(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    line = text[start:end].rstrip(" ")
    limit = _LimitByCells(line)
    at = 0
    while True:
        reach = limit(at, width, len(line))
        if reach >= len(line):
            yield start + at, start + len(line)
            return
        stop, following = _break_before(line, at, reach)
        yield start + at, start + stop
        at = following


class _LimitByCells:
    """Finds how far a row reaches, where characters differ in width: running sums of cells, searched by halves."""

    def __init__(self, line: str) -> None:
        self._widths = cell_widths(line)
        self._sums = [0]
        for width in self._widths:
            self._sums.append(self._sums[-1] + width)

    def __call__(self, at: int, width: int, length: int) -> int:
        reach = bisect_right(self._sums, self._sums[at] + width) - 1
        if reach <= at:  # one character is wider than the whole row
            reach = at + 1
            while reach < length and self._widths[reach] == 0:
                reach += 1
        return reach


def _break_before(line: str, at: int, reach: int) -> tuple[int, int]:
    """Where a row that starts at ``at`` and can reach to ``reach`` ends, and where the next one starts."""
    space = line.rfind(" ", at + 1, reach + 1)
    inside = max(line.rfind(char, at + 1, reach) for char in _BREAK_AFTER) + 1
    while inside > at + 1 and not (line[inside - 2].isalpha() and line[inside].isalpha()):
        inside = max(line.rfind(char, at + 1, inside - 1) for char in _BREAK_AFTER) + 1
    if inside > space + 1 and inside > at + 1:
        return inside, inside
    if space > at:
        stop = len(line[at:space].rstrip(" ")) + at
        if stop > at:
            return stop, _end_of_spaces(line, space)
    return reach, reach


def _end_of_spaces(line: str, at: int) -> int:
    while line[at] == " ":  # there is an end: the line does not end in spaces
        at += 1
    return at


class Layout:
    """An article in rows of at most ``width`` cells. Rows and offsets find each other in logarithmic time.

    Blocks are wrapped when they are asked for, with all those before them.
    """

    def __init__(self, article: Article, width: int) -> None:
        """``width`` is in cells, at least 1. Nothing is wrapped yet."""
        self.article = article
        self.width = max(1, width)
        self._next_block = 0
        self._starts = array("I")
        self._ends = array("I")
        self._blocks = array("i")

    @property
    def is_whole(self) -> bool:
        """Whether all blocks have been wrapped."""
        return self._next_block == len(self.article.blocks)

    @property
    def wrapped(self) -> int:
        """How many rows there are so far."""
        return len(self._starts)

    def wrap_on(self) -> None:
        """Wrap the next block; there is one unless ``is_whole``."""
        index, blocks = self._next_block, self.article.blocks
        if index:
            self._add(blocks[index - 1].end, blocks[index - 1].end, -1)
        self._wrap_block(index, blocks[index])
        self._next_block += 1

    def __len__(self) -> int:
        """How many rows there are; wraps all blocks."""
        while not self.is_whole:
            self.wrap_on()
        return len(self._starts)

    def has(self, number: int) -> bool:
        """Whether there is a row of that number, counted from 0."""
        while number >= len(self._starts) and not self.is_whole:
            self.wrap_on()
        return 0 <= number < len(self._starts)

    def __getitem__(self, number: int) -> Row:
        """The row of that number, counted from 0. Raises IndexError."""
        if not self.has(number):
            raise IndexError(number)
        start, end, index = self._starts[number], self._ends[number], self._blocks[number]
        if index < 0:
            return Row(start, end, index)
        block = self.article.blocks[index]
        return Row(start, end, index, indent(block, self.width), block.marker if start == block.start else "")

    def row_of(self, offset: int) -> int:
        """The number of the row that shows this offset, or that it follows if no row shows it."""
        while not self.is_whole and (not self._starts or self._starts[-1] <= offset):
            self.wrap_on()
        return max(0, bisect_right(self._starts, offset) - 1)

    def offset_at(self, number: int, column: int) -> int | None:
        """The offset of the character drawn at this row and column (cells), or None beside the text."""
        if not self.has(number):
            return None
        row = self[number]
        at = row.indent
        for index, cells in enumerate(cell_widths(self.article.text[row.start : row.end])):
            if at <= column < at + cells:
                return row.start + index
            at += cells
        return None

    def _wrap_block(self, index: int, block: Block) -> None:
        text = self.article.text
        width = max(1, self.width - indent(block, self.width))
        line_start = block.start
        while True:
            line_end = text.find("\n", line_start, block.end)
            if line_end < 0:
                line_end = block.end
            for start, end in wrap_line(text, line_start, line_end, width):
                self._add(start, end, index)
            if line_end == block.end:
                return
            line_start = line_end + 1

    def _add(self, start: int, end: int, block: int) -> None:
        self._starts.append(start)
        self._ends.append(end)
        self._blocks.append(block)


def indent(block: Block, width: int) -> int:
    """Cells by which a block is set in from the left; never more than a third of the width."""
    match block.kind:
        case "list item":
            wanted = 2 * max(1, block.level) - 2 + len(block.marker) + 1
        case "block quote":
            wanted = 2 * max(1, block.level)
        case "code":
            wanted = 2
        case _:
            wanted = 0
    return min(wanted, width // 3)
