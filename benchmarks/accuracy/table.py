"""A table of figures, and how it is printed."""

from collections.abc import Sequence

from msgspec import Struct


class Table(Struct, frozen=True):
    """Figures under a title. Every row has a cell for each column; the first column names the row.

    ``note`` is a line below the table: how it was measured, or why it is empty.
    """

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


def skipped(title: str, reason: str) -> Table:
    """The table of a set that is not here, so that its absence is seen."""
    return Table(title, (), (), f"skipped: {reason}")


def percent(part: float, whole: float = 1.0) -> str:
    """``part`` of ``whole`` in per cent with one decimal, or a dash where there is nothing to divide by."""
    return f"{100 * part / whole:.1f}" if whole else "–"


def scores(right: int, found: int, expected: int) -> tuple[str, str, str]:
    """Precision, recall and F1 in per cent, as cells."""
    return percent(right, found), percent(right, expected), percent(2 * right, found + expected)


def render(table: Table) -> str:
    """The table as lines of plain text: first column to the left, figures to the right."""
    lines = [table.title, "─" * len(table.title)]
    if table.columns:
        widths = _widths([table.columns, *table.rows])
        lines += [_line(row, widths) for row in (table.columns, *table.rows)]
    if table.note:
        lines.append(table.note)
    return "\n".join(lines)


def _widths(rows: Sequence[tuple[str, ...]]) -> list[int]:
    return [max(map(len, column)) for column in zip(*rows, strict=True)]


def _line(row: tuple[str, ...], widths: Sequence[int]) -> str:
    first, *rest = (
        cell.ljust(width) if place == 0 else cell.rjust(width)
        for place, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join((first, *rest)).rstrip()
