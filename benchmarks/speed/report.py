"""Tables of what was measured, for the terminal and for `docs/performance.md`."""

from collections.abc import Iterable, Iterator

from benchmarks.speed.goals import Goal, Results

START, END = "<!-- figures -->", "<!-- end of figures -->"
_HIDDEN = (": all bytes",)
"""Figures that only the goals need."""


def figures_table(results: Results) -> Iterator[list[str]]:
    """One row for each figure, one column for each program."""
    yield ["median", *results]
    names = dict.fromkeys(name for figures in results.values() for name in figures)
    for name in names:
        if not name.endswith(_HIDDEN):
            yield [_with_unit(name), *(_number(figures.get(name)) for figures in results.values())]


def goals_table(reached: Iterable[tuple[Goal, float]]) -> Iterator[list[str]]:
    """One row for each goal."""
    yield ["goal", "at most", "reached", ""]
    for goal, figure in reached:
        yield [goal.name, _number(goal.most), _number(figure), "yes" if figure <= goal.most else "no"]


def as_text(table: Iterable[list[str]]) -> str:
    """A table for the terminal."""
    rows = list(table)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(_line(row, widths) for row in rows)


def as_markdown(table: Iterable[list[str]]) -> str:
    """A table for the documentation."""
    head, *rows = table
    lines = [head, ["---", *("--:" for _ in head[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _line(row: list[str], widths: list[int]) -> str:
    first, *others = (
        cell.rjust(width) if column else cell.ljust(width)
        for column, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join([first, *others]).rstrip()


def _with_unit(name: str) -> str:
    if "memory" in name:
        return f"{name}, MB"
    plain = not any(unit in name for unit in ("bytes", "ms", "%"))
    return f"{name}, ms" if plain else name


def _number(figure: float | None) -> str:
    if figure is None:
        return "–"
    return (
        f"{figure:,.0f}"
        if figure >= 100 or figure == int(figure)
        else f"{figure:.2g}"
        if figure < 1
        else f"{figure:.1f}"
    )
