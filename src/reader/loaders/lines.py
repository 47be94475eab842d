"""Groups of lines of a plain text, and what each is: prose, list, table, code, quote or lines to be kept."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.loaders.headings import LONGEST, division_level
from reader.loaders.unwrap import are_paragraphs, ends_sentence, is_wrapped, join_lines, wrap_width
from reader.text import Piece

Lines = Sequence[str]

_QUOTED = re.compile(r"(?:> ?)+")
_ITEM = re.compile(r"( *)([-*+•‣◦▪●·–]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])( +)(?=\S*\w)")
_DEEPEST = 9
"""The deepest level of a list or quote that is told apart."""

_BULLETS = "•‣◦▪●"
_UNDERLINE = re.compile(r"={3,}|-{3,}|~{3,}")
_GAP = re.compile(r"[^\s.!?:]['\")]? {2,}(?=\S)|\S {3,}(?=\S)")
_CODE = re.compile(
    r"[{}]\s*$|[)\]];\s*$|^\s*(?:def|class|import|from \w+ import|#include|\$ |>>> |</?\w)|^\s*(?:if|for|while) .*[:{]$"
    r"|=>|\w\([^()]*\)|[\w\]] ?[:+]?= ?\S"
)


def split_groups(lines: Lines) -> Iterator[list[str]]:
    """Lines between blank lines; also parted where a quote (">") begins or ends, or new paragraphs are indented."""
    group: list[str] = []
    for line in lines:
        if not line.strip():
            yield from _split_indented(group)
            group = []
            continue
        if group and quote_depth(line) != quote_depth(group[-1]):
            yield from _split_indented(group)
            group = []
        group.append(line.rstrip())
    yield from _split_indented(group)


def quote_depth(line: str) -> int:
    """How many ">" stand before a line of an e-mail."""
    found = _QUOTED.match(line)
    return found[0].count(">") if found else 0


def _split_indented(group: list[str]) -> Iterator[list[str]]:
    """Paragraphs without blank lines between them, each told by its indented first line."""
    if len(group) < 3:
        if group:
            yield group
        return
    base = min(map(_indent, group))
    starts = [
        i
        for i, line in enumerate(group)
        if i and base < _indent(line) <= base + 8 and _indent(group[i - 1]) == base
    ]
    deeper = sum(_indent(line) > base for line in group)
    first = int(_indent(group[0]) > base)
    prose = starts and deeper == len(starts) + first and len(group) >= 2 * deeper
    if not prose or not all(ends_sentence(group[i - 1]) for i in starts) or any(map(_ITEM.match, group)):
        yield group
        return
    for start, end in pairwise([0, *starts, len(group)]):
        yield group[start:end]


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def group_pieces(group: Lines, width: int, words: frozenset[str]) -> Iterator[Piece]:
    """The pieces of a group of lines, in a text wrapped to ``width`` columns. ``words``: see ``join_lines``."""
    start = 0
    while _is_underlined(group, start):
        yield Piece("heading", group[start].strip(), 1 if group[start + 1].strip()[0] == "=" else 2)
        start += 2
    group = group[start:]
    depth = quote_depth(group[0]) if group else 0
    if not group:
        return
    if depth:
        yield from _quoted_pieces(group, depth, words)
    elif len(group) <= 3 and division_level(group[0]) and max(map(len, group)) <= LONGEST:
        yield Piece("heading", join_lines(group), division_level(group[0]))
    elif is_table(group):
        yield Piece("table", _dedented(group))
    elif _ITEM.match(group[0]) and _is_list(group):
        yield from _list_pieces(group, words)
    elif is_code(group):
        yield Piece("code", _dedented(group))
    elif (start := _list_start(group)) and not is_wrapped(group, width):
        yield from _prose_pieces(group[:start], width, words)
        yield from _list_pieces(group[start:], words)
    else:
        yield from _prose_pieces(group, width, words)


def _is_underlined(group: Lines, at: int) -> bool:
    """Whether the line here is a heading by the line below it."""
    two = [line.strip() for line in group[at : at + 2]]
    return len(two) == 2 and not _UNDERLINE.fullmatch(two[0]) and _UNDERLINE.fullmatch(two[1]) is not None


def _quoted_pieces(group: Lines, depth: int, words: frozenset[str]) -> Iterator[Piece]:
    bare = [_QUOTED.sub("", line, count=1) for line in group]
    groups = list(split_groups(bare))
    width = wrap_width(groups)
    for inner in groups:
        for piece in _prose_pieces(inner, width, words):
            yield Piece("block quote", piece.text, min(depth, _DEEPEST))


def _prose_pieces(group: Lines, width: int, words: frozenset[str]) -> Iterator[Piece]:
    if len(group) > 1 and are_paragraphs(group, width) and not is_wrapped(group, width):
        yield from (Piece("paragraph", " ".join(line.split())) for line in group)
    elif is_wrapped(group, width):
        yield Piece("paragraph", join_lines(group, words))
    else:
        yield Piece("paragraph", _dedented(group))


def is_table(group: Lines) -> bool:
    """Whether lines are set in columns: gaps of spaces that end at the same place in most lines, or rules of "|"."""
    if len(group) < 2:
        return False
    if sum(line.count("|") + line.count("│") > 1 for line in group) >= len(group) * 0.8:
        return True
    ends: dict[int, int] = {}
    for line in group:
        for found in _GAP.finditer(line, _indent(line)):
            ends[found.end()] = ends.get(found.end(), 0) + 1
    return max(ends.values(), default=0) >= max(2, len(group) * 0.6)


def is_code(group: Lines) -> bool:
    """Whether lines, all indented, look like a program."""
    if min(map(_indent, group)) < 2:
        return False
    return sum(_CODE.search(line) is not None for line in group) >= max(1, len(group) * 0.5)


def _is_list(group: Lines) -> bool:
    """A list has several items; "•" never stands for anything else. What is no item is indented or flows on."""
    items = sum(_ITEM.match(line) is not None for line in group)
    return items > 1 or group[0].lstrip()[0] in _BULLETS


def _list_start(group: Lines) -> int:
    """Where a list begins below the line that announces it; 0 if none does."""
    items = [index for index, line in enumerate(group) if _ITEM.match(line)]
    if len(items) < 2 or not (len(items) > 2 or group[items[0] - 1].endswith(":")):
        return 0
    return items[0]


def _list_pieces(group: Lines, words: frozenset[str]) -> Iterator[Piece]:
    base = min(_indent(line) for line in group if _ITEM.match(line))
    item: list[str] = []
    marker, level = "", 1
    for line in group:
        found = _ITEM.match(line)
        if found and item:
            yield Piece("list item", join_lines(item, words), level, marker)
            item = []
        if found:
            marker, level = shown_marker(found[2]), 1 + (len(found[1]) - base) // 2
            line = line[found.end() :]
        item.append(line)
    yield Piece("list item", join_lines(item, words), min(level, _DEEPEST), marker)


def shown_marker(marker: str) -> str:
    """A list item's marker as it is shown: numbers and letters as they are, the rest as "•"."""
    return marker if any(map(str.isalnum, marker)) else "•"


def is_bullet(marker: str) -> bool:
    """Whether this marker, unlike "-" or "3.", never stands for anything but a list item."""
    return marker in _BULLETS


def are_alike(marker: str, other: str) -> bool:
    """Whether two markers can stand in one list: both numbers, both letters or the same sign."""
    return (
        marker.strip("(.)").isdigit() == other.strip("(.)").isdigit()
        and shown_marker(marker)[-1] == shown_marker(other)[-1]
    )


def item_of(line: str) -> tuple[str, str] | None:
    """The marker and the text of a line that is a list item, or None."""
    found = _ITEM.match(line)
    return (found[2], line[found.end() :]) if found else None


def _dedented(group: Lines) -> str:
    base = min(map(_indent, group))
    return "\n".join(line[base:].rstrip() for line in group)
