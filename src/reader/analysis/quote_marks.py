"""Pairs of quotation marks in one block of text.

Marks come in three families: double (" “ ” „ and the typewriter's `` and ''), single (' ‘ ’ ‚) and angle (« » ‹ ›). What a
mark does is told by its form and by what stands on its two sides; where these disagree, by whether a quote is open.
Offsets are code points, end exclusive. Every function takes time linear in the length of the block.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

Family = Literal["double", "single", "angle"]

_FAMILY: dict[str, Family] = {
    **dict.fromkeys(('"', "“", "”", "„", "‟", "``", "''"), "double"),
    **dict.fromkeys(("'", "‘", "’", "‚", "‛"), "single"),
    **dict.fromkeys(("«", "»", "‹", "›"), "angle"),
}
_OPENS_BY_FORM = frozenset("“„‟‘‚‛«‹") | {"``"}
_CLOSES_BY_FORM = frozenset("”’»›") | {"''"}
_MARK = re.compile(r"``|''|[\"“”„‟'‘’‚‛«»‹›]")

_OPENING_COMPANY = frozenset("([{—–-/\"“„‘'«")
_CLOSING_COMPANY = frozenset(")]}.,;:!?…—–-/\"”’'»")
_INCHES = re.compile(r"\d['’]\s?\d{1,2}$|\b\d+(?:\.\d+)?[ -]?x[ -]?\d+$")
_INCHES_REACH = 12

_ELIDED = frozenset(
    {
        "n",
        "em",
        "tis",
        "twas",
        "til",
        "till",
        "cause",
        "cuz",
        "coz",
        "round",
        "bout",
        "ere",
        "nuff",
        "s",
        "fraid",
    }
)
"""Words written with an apostrophe in front: rock 'n' roll, get 'em."""
_WORD_AFTER = re.compile(r"[A-Za-z]+|\d\d?s?(?!\d)")


class Pair(NamedTuple):
    """A quoted stretch, marks included; ``closed`` is false where the block ended before the closing mark came."""

    start: int
    end: int
    family: Family
    closed: bool = True


class _Mark(NamedTuple):
    """One mark, and what it may do where it stands."""

    start: int
    end: int
    family: Family
    opens: bool
    closes: bool


def pair_marks(text: str, start: int, end: int) -> list[Pair]:
    """The outermost quoted stretches of ``text[start:end]``, in order.

    Marks that find no partner are left out, but for the last one that opens, which gives a pair that is
    not closed.
    """
    marks = list(_marks(text, start, end))
    pairs = _pair_doubles(marks, end)
    inside = _Inside(pairs)
    singles = [mark for mark in marks if mark.family == "single" and not inside.covers(mark.start)]
    return _outermost(pairs + _pair_singles(text, singles, start, end))


def _marks(text: str, start: int, end: int) -> Iterator[_Mark]:
    """The marks that may be quotation marks, without those around the values of markup attributes (``class="x"``)."""
    in_attribute = False
    for match in _MARK.finditer(text, start, end):
        if match.group() == '"' and (in_attribute or text[match.start() - 1 : match.start()] == "="):
            in_attribute = not in_attribute
        elif mark := _read(text, match, start, end):
            yield mark


def opening_family(text: str, start: int, end: int) -> Family | None:
    """The family of the mark that opens a quote at the very start of ``text[start:end]``, if one does."""
    match = _MARK.match(text, start, end)
    mark = match and _read(text, match, start, end)
    return mark.family if mark and mark.opens else None


def _read(text: str, match: re.Match[str], start: int, end: int) -> _Mark | None:
    """What a mark may do, or None if it is no quotation mark at all: an apostrophe, inches."""
    at, stop, form = match.start(), match.end(), match.group()
    before = text[at - 1] if at > start else " "
    after = text[stop] if stop < end else " "
    free_before = before.isspace() or before in _OPENING_COMPANY
    free_after = after.isspace() or after in _CLOSING_COMPANY
    family = _FAMILY[form]
    if family == "single":
        opens = free_before and not after.isspace() and form != "’" and not _elides(text, stop, end)
        closes = not before.isspace() and free_after and form not in _OPENS_BY_FORM
        return _Mark(at, stop, family, opens, closes) if opens or closes else None
    if form == '"' and _INCHES.search(text, max(start, at - _INCHES_REACH), at):
        return None
    leans_open = free_before and not free_after
    leans_close = free_after and (not free_before or stop == end)
    if form in _OPENS_BY_FORM:
        return _Mark(at, stop, family, True, leans_close)
    if form in _CLOSES_BY_FORM:
        return _Mark(at, stop, family, leans_open, True)
    return _Mark(at, stop, family, not leans_close, not leans_open)


def _elides(text: str, at: int, end: int) -> bool:
    """Whether the word at ``at`` is one that is written with an apostrophe in front: ’90s, ’em."""
    match = _WORD_AFTER.match(text, at, min(end, at + 8))
    if match is None:
        return False
    word = match.group()
    return word[0].isdigit() or word.lower() in _ELIDED


def _pair_doubles(marks: Sequence[_Mark], end: int) -> list[Pair]:
    """Pair double and angle marks, inner pairs before the outer ones that hold them.

    A mark that can only open, met inside an open quote, opens an inner one. An outer quote that never closes is given
    up if it holds others: its closing mark was forgotten.
    """
    pairs: list[Pair] = []
    opened: list[_Mark] = []
    for mark in marks:
        if mark.family == "single" or (opened and opened[-1].family != mark.family):
            continue
        if opened and mark.closes:
            pairs.append(Pair(opened.pop().start, mark.end, mark.family))
        elif mark.opens:
            opened.append(mark)
    if opened and not any(pair.start > opened[-1].start for pair in pairs):
        pairs.append(Pair(opened[-1].start, end, opened[-1].family, closed=False))
    return _outermost(pairs)


def _pair_singles(text: str, marks: Sequence[_Mark], start: int, end: int) -> list[Pair]:
    """Pair single marks, of which most are apostrophes: what has no second end is a quote only at the very start."""
    pairs: list[Pair] = []
    at = 0
    while at < len(marks):
        opener = marks[at]
        at += 1
        if not opener.opens:
            continue
        closer = _closing_single(text, marks, at)
        if closer is not None:
            pairs.append(Pair(opener.start, marks[closer].end, "single"))
            at = closer + 1
        elif opener.start == start:
            pairs.append(Pair(start, end, "single", closed=False))
            break
    return pairs


def _closing_single(text: str, marks: Sequence[_Mark], at: int) -> int | None:
    """Which mark from ``at`` on closes a single quote: the first that is no plural possessive, else the first."""
    first: int | None = None
    for index in range(at, len(marks)):
        mark = marks[index]
        if mark.closes and not _is_possessive(text, mark):
            return index
        if mark.closes and first is None:
            first = index
        if mark.opens and not mark.closes:
            break
    return first


def _is_possessive(text: str, mark: _Mark) -> bool:
    """Whether a mark may be the apostrophe of "the boys' toys" or "nothin' else"."""
    return (
        text[mark.start - 1 : mark.start] in ("s", "n")
        and text[mark.end : mark.end + 2].strip()[:1].islower()
    )


class _Inside:
    """Tells whether an offset lies within one of some pairs, which are in order and do not overlap."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._starts = [pair.start for pair in pairs]
        self._ends = [pair.end if pair.closed else pair.start for pair in pairs]

    def covers(self, offset: int) -> bool:
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._ends[at]


def _outermost(pairs: list[Pair]) -> list[Pair]:
    """The pairs in order, without those inside others."""
    outer: list[Pair] = []
    for pair in sorted(pairs, key=lambda pair: (pair.start, -pair.end)):
        if not outer or pair.start >= outer[-1].end:
            outer.append(pair)
    return outer
