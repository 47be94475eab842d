"""What was set out to be reached, as ratios within one run."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from benchmarks.speed.measure import Figures

Results = Mapping[str, Figures]
"""Program → its figures, for one article at one size of screen."""

READER, SEEN, LESS, EMPTY = "reader", "reader, seen before", "less", "empty Textual"
MOVES = ("page, panel shown", "line, panel shown", "page", "line")
"""Keys that move the text: of these it can be told when they are settled, whatever else is painted meanwhile."""
QUICK_KEYS = (*MOVES, "next mention", "scope", "next hit")


class Goal(NamedTuple):
    """A figure that is to be no more than ``most``; ``figure`` raises KeyError where it was not measured."""

    name: str
    most: float
    figure: Callable[[Results], float]


def _ratio(
    figure: str, over: str, figure_over: str | None = None, *, program: str = READER
) -> Callable[[Results], float]:
    return lambda results: results[program][figure] / results[over][figure_over or figure]


def _slowest(results: Results, keys: Iterable[str] = QUICK_KEYS) -> float:
    return max(results[READER][f"{key}: ms, p95"] for key in keys)


SHORT = (
    Goal("start to first text, of an empty Textual app", 1.1, _ratio("first text", EMPTY)),
    Goal("the same, goal beyond", 0.25, _ratio("first text", EMPTY)),
    Goal("start to first number, of first text", 1.0, _ratio("first number", READER, "first text")),
    Goal("start to all entities, of bare spaCy", 1.15, _ratio("all entities", "bare spaCy")),
    Goal(
        "start to all entities, seen before, of its first text",
        1.1,
        _ratio("all entities", SEEN, "first text", program=SEEN),
    ),
    Goal("bytes until the first screen is settled, of less", 3.0, _ratio("start: bytes", LESS)),
    Goal("bytes per page, panel hidden, of less", 2.0, _ratio("page: all bytes", LESS)),
    Goal("bytes per line, panel hidden, of less", 3.0, _ratio("line: all bytes", LESS)),
    Goal(
        "bytes per page, panel shown, of the changed cells' text",
        1.3,
        lambda results: results[READER]["page, panel shown: bytes / changed text"],
    ),
    Goal("bytes per n within the screen", 400, lambda results: results[READER]["next mention: bytes"]),
    Goal("slowest key to settled screen, p95, ms", 20, _slowest),
    Goal(
        "the same, of a page in an empty Textual app",
        0.5,
        lambda results: _slowest(results) / results[EMPTY]["page: ms, p95"],
    ),
    Goal("idle: bytes", 0, lambda results: results[READER]["idle: bytes"]),
    Goal("idle: % of a core", 0.5, lambda results: results[READER]["idle: % of a core"]),
    Goal("exit, ms", 300, lambda results: results[READER]["exit"]),
)
"""For the 2 KB article."""


def long_goals(short: Results, megabytes: float) -> tuple[Goal, ...]:
    """For an article of this many MB, against the 2 KB one on the same screen."""
    return (
        Goal(
            "start to first text, of the 2 KB article",
            1.5,
            lambda results: results[READER]["first text"] / short[READER]["first text"],
        ),
        Goal(
            "slowest line or page, p95, while it is analysed, of the 2 KB article",
            1.5,
            lambda results: _slowest(results, MOVES) / _slowest(short, MOVES),
        ),
        Goal("search to the end, ms", 400, lambda results: results[READER]["search to the end: ms"]),
        Goal("to the end, ms", 100, lambda results: results[READER]["to the end: ms"]),
        Goal(
            "memory of the first process, MB", 60 + 8 * megabytes, lambda results: results[READER]["memory"]
        ),
        Goal("exit, ms", 300, lambda results: results[READER]["exit"]),
    )


def judged(goals: tuple[Goal, ...], results: Results) -> Iterator[tuple[Goal, float]]:
    """The goals for which there are figures, each with what was reached."""
    for goal in goals:
        try:
            yield goal, goal.figure(results)
        except (KeyError, ZeroDivisionError):
            continue
