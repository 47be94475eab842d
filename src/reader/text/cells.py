"""How many terminal cells text takes.

Widths follow Unicode: East Asian Width W and F take two cells, marks and format characters none
(https://www.unicode.org/reports/tr11/). A zero-width joiner glues what follows to what stands before, so
that an emoji sequence is as wide as its first part, as terminals with grapheme support draw it. This is what Rich, and
so Textual, goes by too; a test compares them.
"""

import re
import sys
from functools import lru_cache
from unicodedata import category, east_asian_width

_UNCOMMON = re.compile(
    r"[^\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u2030-\u205e\u20a0-\u20c0]"
)
"""A character outside the runs in which every character takes one cell."""

_JOINER, _EMOJI_SELECTOR = "\u200d", "\ufe0f"
_ZERO_CATEGORIES = frozenset({"Mn", "Me", "Mc", "Cf"})
_ZERO = re.compile("[\u1160-\u11ff\ud7b0-\ud7ff\u3164\uffa0\U0001f3fb-\U0001f3ff]")
"""Vowels and final consonants of Hangul, which join the syllable before them; skin tones, which join an emoji."""
_ONE = re.compile("[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd]")
"""Format characters that are seen all the same."""
_TWO = re.compile("[\u2630-\u2637\u268a-\u268f\u4dc0-\u4dff\U0001d300-\U0001d376]")
"""Wide since Unicode 16, which not every Python knows."""
_EMOJI_ON_REQUEST = re.compile(
    "[#*0-9\u00a9\u00ae\u203c\u2049\u2122\u2139\u2194-\u2199\u21a9-\u21aa\u2328\u23cf\u23ed-\u23ef"
    "\u23f1-\u23f2\u23f8-\u23fa\u24c2\u25aa-\u25ab\u25b6\u25c0\u25fb-\u25fc\u2600-\u2604\u260e\u2611"
    "\u2618\u261d\u2620\u2622-\u2623\u2626\u262a\u262e-\u262f\u2638-\u263a\u2640\u2642\u265f-\u2660\u2663"
    "\u2665-\u2666\u2668\u267b\u267e\u2692\u2694-\u2697\u2699\u269b-\u269c\u26a0\u26a7\u26b0-\u26b1\u26c8"
    "\u26cf\u26d1\u26d3\u26e9\u26f0-\u26f1\u26f4\u26f7-\u26f9\u2702\u2708-\u2709\u270c-\u270d\u270f\u2712"
    "\u2714\u2716\u271d\u2721\u2733-\u2734\u2744\u2747\u2763-\u2764\u27a1\u2934-\u2935\u2b05-\u2b07"
    "\U0001f170-\U0001f171\U0001f17e-\U0001f17f\U0001f321\U0001f324-\U0001f32c\U0001f336\U0001f37d"
    "\U0001f396-\U0001f397\U0001f399-\U0001f39b\U0001f39e-\U0001f39f\U0001f3cb-\U0001f3ce"
    "\U0001f3d4-\U0001f3df\U0001f3f3\U0001f3f5\U0001f3f7\U0001f43f\U0001f441\U0001f4fd"
    "\U0001f549-\U0001f54a\U0001f56f-\U0001f570\U0001f573-\U0001f579\U0001f587\U0001f58a-\U0001f58d"
    "\U0001f590\U0001f5a5\U0001f5a8\U0001f5b1-\U0001f5b2\U0001f5bc\U0001f5c2-\U0001f5c4"
    "\U0001f5d1-\U0001f5d3\U0001f5dc-\U0001f5de\U0001f5e1\U0001f5e3\U0001f5e8\U0001f5ef\U0001f5f3"
    "\U0001f5fa\U0001f6cb\U0001f6cd-\U0001f6cf\U0001f6e0-\U0001f6e5\U0001f6e9\U0001f6f0\U0001f6f3]"
)
"""Narrow characters that a variation selector 16 makes an emoji, two cells wide (emoji-variation-sequences.txt)."""


@lru_cache(maxsize=4096)
def char_cells(char: str) -> int:
    """Cells taken by one character by itself: 0, 1 or 2."""
    if _TWO.match(char):
        return 2
    if _ZERO.match(char) or category(char) in _ZERO_CATEGORIES:
        return 1 if _ONE.match(char) else 0
    return 2 if east_asian_width(char) in "WF" else 1


def is_simple(text: str, start: int = 0, end: int = sys.maxsize) -> bool:
    """Whether every character of ``text[start:end]`` surely takes one cell, so that offsets and cells are the same."""
    return _UNCOMMON.search(text, start, end) is None


def cell_widths(text: str) -> list[int]:
    """Cells taken by each character of the text, in context: 0 for one that is drawn onto the one before it."""
    widths: list[int] = []
    joined, measured = False, -1
    for at, char in enumerate(text):
        widths.append(0 if joined else char_cells(char))
        joined = char == _JOINER and not joined
        if char == _EMOJI_SELECTOR and measured >= 0:
            widths[measured] += _EMOJI_ON_REQUEST.match(text, measured) is not None
            measured = -1
        elif widths[at]:
            measured = at
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
    text = clip(text, cells).rstrip(_JOINER)
    return text + " " * (cells - cell_count(text))


def _prefix_length(text: str, cells: int) -> int:
    """How many characters from the start fit into so many cells."""
    taken = 0
    for index, width in enumerate(cell_widths(text)):
        taken += width
        if taken > cells:
            return index
    return len(text)
