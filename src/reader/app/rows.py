"""Rows of a list, made when they are asked for. Known before Textual is imported."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import NamedTuple, Protocol

Cells = list[tuple[str, str]]
"""One line of a row: stretches of text, each with the component class that styles it ("" for none)."""


class ListRow(Protocol):
    """What a list shows as one item of one or more lines."""

    @property
    def selectable(self) -> bool:
        """Whether the cursor may stand on it."""
        ...

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Its lines, for a list so many cells wide; ``marked`` if it holds the current mention."""
        ...


class Run(NamedTuple):
    """So many rows one after another that take ``height`` lines each; ``make`` gives one by its number in the run."""

    length: int
    height: int
    make: Callable[[int], ListRow]


class Rows:
    """Rows, which are made when they are asked for: a list of a hundred thousand costs what is seen of it."""

    def __init__(self, *runs: Run) -> None:
        self._runs = runs
        self._firsts = list(accumulate((run.length for run in runs), initial=0))
        self._tops = list(accumulate((run.length * run.height for run in runs), initial=0))

    @classmethod
    def of(cls, rows: Sequence[ListRow]) -> "Rows":
        """Rows of one line each that are there already."""
        return cls(Run(len(rows), 1, rows.__getitem__))

    def __len__(self) -> int:
        return self._firsts[-1]

    def __getitem__(self, number: int) -> ListRow:
        at = self._run_of(number)
        return self._runs[at].make(number - self._firsts[at])

    @property
    def lines(self) -> int:
        """How many lines they all take."""
        return self._tops[-1]

    def top(self, number: int) -> int:
        """The line at which the row of this number starts."""
        at = self._run_of(number)
        return self._tops[at] + (number - self._firsts[at]) * self._runs[at].height

    def bottom(self, number: int) -> int:
        """The line after the last one of the row of this number."""
        return self.top(number) + self._runs[self._run_of(number)].height

    def at_line(self, line: int) -> int:
        """The number of the row that this line belongs to; as many as there are rows if it lies below them."""
        if line >= self.lines:
            return len(self)
        at = bisect_right(self._tops, line) - 1
        return self._firsts[at] + (line - self._tops[at]) // self._runs[at].height

    def _run_of(self, number: int) -> int:
        if not 0 <= number < len(self):
            raise IndexError(number)
        return bisect_right(self._firsts, number) - 1
