"""How many terminal cells text takes.

Widths follow Unicode: East Asian Width W and F take two cells, marks and format characters none
(https://www.unicode.org/reports/tr11/). A zero-width joiner glues what follows to what stands before, so
that an emoji sequence is as wide as its first part, as terminals with grapheme support draw it.
"""

import re
from functools import lru_cache
from unicodedata import category, combining, east_asian_width

_UNCOMMON = re.compile(
    r"[^\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]"
)
"""A character outside the runs in which every character takes one cell (soft hyphen apart, which the cleaner drops)."""

_JOINER = "\u200d"
_ZERO_CATEGORIES = frozenset({"Mn", "Me", "Cf"})


@lru_cache(maxsize=4096)
def char_cells(char: str) -> int:
    """Cells taken by one character by itself: 0, 1 or 2."""
    if combining(char) or category(char) in _ZERO_CATEGORIES:
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def is_simple(text: str) -> bool:
    """Whether every character of the text surely takes one cell, so that offsets and cells are the same."""
    return _UNCOMMON.search(text) is None


def cell_widths(text: str) -> list[int]:
    """Cells taken by each character of the text, in context: 0 for one that is drawn onto the one before it."""
    widths: list[int] = []
    joined = False
    for char in text:
        widths.append(0 if joined else char_cells(char))
        joined = char == _JOINER
    return widths


def cell_count(text: str) -> int:
    """Cells taken by the whole text."""
    return len(text) if is_simple(text) else sum(cell_widths(text))


def clip(text: str, cells: int, ellipsis: str = "…") -> str:
    """The text cut to at most so many cells, with an ellipsis at the end if anything was cut."""
    if cell_count(text) <= cells:
        return text
    room = cells - len(ellipsis)
    if room < 0:
        return ellipsis[: max(cells, 0)]
    return text[: _prefix_length(text, room)].rstrip() + ellipsis


def clip_start(text: str, cells: int, ellipsis: str = "…") -> str:
    """The end of the text, at most so many cells of it, with an ellipsis before it if anything was cut."""
    if cell_count(text) <= cells:
        return text
    room = cells - len(ellipsis)
    if room < 0:
        return ellipsis[: max(cells, 0)]
    widths = cell_widths(text)
    at, taken = len(text), 0
    while at > 0 and taken + widths[at - 1] <= room:
        at -= 1
        taken += widths[at]
    while at < len(text) and widths[at] == 0:
        at += 1
    return ellipsis + text[at:].lstrip()


def pad(text: str, cells: int) -> str:
    """The text clipped or filled up with spaces to exactly so many cells."""
    text = clip(text, cells)
    return text + " " * (cells - cell_count(text))


def _prefix_length(text: str, cells: int) -> int:
    """How many characters from the start fit into so many cells."""
    taken = 0
    for index, width in enumerate(cell_widths(text)):
        taken += width
        if taken > cells:
            return index
    return len(text)
