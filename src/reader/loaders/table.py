"""Tables laid out as text in aligned columns."""

from collections.abc import Sequence

from reader.text.cells import cell_widths

_GAP = "  "
_MOST_COLUMNS_SET = 4_000_000
"""Columns of the terminal that a table may take in all its rows: one long cell would blow every row up to its width."""


def lay_out_table(
    rows: Sequence[Sequence[str]], header: bool = False, right: frozenset[int] = frozenset()
) -> str:
    """Rows of cells as lines of aligned columns, those in ``right`` set to the right; a rule below a ``header`` row.

    A table too large to be aligned comes without.
    """
    widths: list[int] = []
    for row in rows:
        widths += [0] * (len(row) - len(widths))
        for column, cell in enumerate(row):
            widths[column] = max(widths[column], _width(cell))
    if sum(widths) * len(rows) > _MOST_COLUMNS_SET:
        return "\n".join(_GAP.join(row).rstrip() for row in rows)
    lines = [
        _GAP.join(_padded(cell, widths[i], i in right) for i, cell in enumerate(row)).rstrip() for row in rows
    ]
    if header and lines:
        lines.insert(1, _GAP.join("─" * width for width in widths))
    return "\n".join(lines)


def _width(cell: str) -> int:
    return sum(cell_widths(cell))


def _padded(cell: str, width: int, right: bool) -> str:
    space = " " * (width - _width(cell))
    return space + cell if right else cell + space
