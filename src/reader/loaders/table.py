"""Tables laid out as text in aligned columns."""

from collections.abc import Sequence

from reader.text.cells import cell_widths

_GAP = "  "


def lay_out_table(
    rows: Sequence[Sequence[str]], header: bool = False, right: frozenset[int] = frozenset()
) -> str:
    """Rows of cells as lines of aligned columns, those in ``right`` set to the right; a rule below a ``header`` row."""
    columns = max(map(len, rows), default=0)
    full = [[*row, *[""] * (columns - len(row))] for row in rows]
    widths = [max(_width(row[column]) for row in full) for column in range(columns)]
    lines = [
        _GAP.join(_padded(cell, widths[i], i in right) for i, cell in enumerate(row)).rstrip() for row in full
    ]
    if header and lines:
        lines.insert(1, _GAP.join("─" * width for width in widths))
    return "\n".join(lines)


def _width(cell: str) -> int:
    return sum(cell_widths(cell))


def _padded(cell: str, width: int, right: bool) -> str:
    space = " " * (width - _width(cell))
    return space + cell if right else cell + space
