"""Finds text that moved up or down by whole rows, so that the terminal can be told to move it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from itertools import accumulate

from reader.app.driver.grid import Grid

_CHUNK = 8
"""Cells compared as one when looking for rows that look alike. Short, so that a fixed column beside the text
(an overview, a scroll bar) leaves most of a row alike."""

_ALIKE = 3
"""A chunk that stands in more rows than this says nothing about where a row went."""

_WORTHWHILE = 16
"""Cells to be saved before a scroll is considered: about the length of the sequences that it takes."""


class Scroll:
    """Rows ``top`` to ``bottom`` (both included) move by ``shift`` rows: up if positive."""

    __slots__ = ("bottom", "shift", "top")

    def __init__(self, top: int, bottom: int, shift: int) -> None:
        self.top = top
        self.bottom = bottom
        self.shift = shift

    @property
    def rows(self) -> range:
        """The rows of the region."""
        return range(self.top, self.bottom + 1)


def find_scroll(shown: Grid, wanted: Grid, rows: Iterable[int]) -> Scroll | None:
    """The one move of rows that spares the most cells, or None if no move spares enough.

    ``rows`` are those in which the two grids may differ. Whole rows only: a region narrower than the screen
    cannot be scrolled in most terminals.
    """
    changed = [y for y in rows if shown.rows[y].known and shown.rows[y].chars != wanted.rows[y].chars]
    if len(changed) < 2:
        return None
    votes = _votes(shown, wanted, changed)
    if not votes:
        return None
    shift = votes.most_common(1)[0][0]
    differing = [len(row.changed(shown.rows[y])) for y, row in enumerate(wanted.rows)]
    savings = _savings(shown, wanted, shift, differing)
    top, bottom, saved = _best_run(savings, _exposed(wanted, differing), shift)
    if saved < _WORTHWHILE:
        return None
    return Scroll(min(top, top + shift), max(bottom, bottom + shift), shift)


def _votes(shown: Grid, wanted: Grid, changed: list[int]) -> Counter[int]:
    """How many chunks of text would be in place if rows moved by each shift."""
    places: defaultdict[tuple[int, str], list[int]] = defaultdict(list)
    for y, row in enumerate(shown.rows):
        for chunk in _chunks(row.chars):
            places[chunk].append(y)
    votes: Counter[int] = Counter()
    for y in changed:
        for chunk in _chunks(wanted.rows[y].chars):
            before = places.get(chunk, ())
            if len(before) <= _ALIKE:
                votes.update(old - y for old in before if old != y)
    return votes


def _chunks(chars: list[str]) -> list[tuple[int, str]]:
    """The row in chunks, each with its place in it; those of one or two characters only are left out."""
    text = "".join(chars)
    chunks = [(x, text[x : x + _CHUNK]) for x in range(0, len(text), _CHUNK)]
    return [(x, chunk) for x, chunk in chunks if len(set(chunk)) > 2]


def _savings(shown: Grid, wanted: Grid, shift: int, differing: list[int]) -> list[int | None]:
    """For each row the cells that are spared if it comes from ``shift`` rows below; None if there is no such row.

    ``differing`` tells in how many cells each row differs where it is.
    """
    savings: list[int | None] = []
    for y, row in enumerate(wanted.rows):
        source = y + shift
        if 0 <= source < shown.height:
            savings.append(differing[y] - len(row.changed(shown.rows[source])))
        else:
            savings.append(None)
    return savings


def _exposed(wanted: Grid, differing: list[int]) -> list[int]:
    """For each row the cells that have to be painted, beyond those that differ anyway, if it comes in empty, and those before."""
    return [
        0,
        *accumulate(
            wanted.width - row.chars.count(" ") - differs
            for row, differs in zip(wanted.rows, differing, strict=True)
        ),
    ]


def _best_run(savings: list[int | None], exposed: list[int], shift: int) -> tuple[int, int, int]:
    """The run of rows whose savings, less what comes in empty, add up to most: first, last (included), sum.

    Kadane's algorithm. Rows come in empty before the first one of a move down, and behind the last one of a move up.
    """
    best = (0, 0, 0)
    start = total = 0
    for y, saved in enumerate(savings):
        if saved is None:
            start, total = y + 1, 0
            continue
        before = exposed[y + min(shift, 0)] - exposed[y]
        if start == y or total < before:
            start, total = y, before
        total += saved
        behind = exposed[y + 1] - exposed[y + 1 + max(shift, 0)]
        if total + behind > best[2]:
            best = (start, y, total + behind)
    return best
