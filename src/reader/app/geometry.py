"""How the screen is divided, in cells: plain arithmetic, known before Textual is imported."""

from reader.text.wrap import Row

NARROW = 70
"""Below so many columns the panel opens over the article."""
MEASURE = 80
"""The widest that a line of text gets: longer ones are hard to read."""
_PANEL_SHARE = 3
_PANEL_LEAST, _PANEL_MOST = 24, 48


def panel_width(width: int) -> int:
    """The panel: about a third of the screen; nearly all of a narrow one, over which it lies."""
    if width < NARROW:
        return width * 4 // 5
    return min(_PANEL_MOST, max(_PANEL_LEAST, width // _PANEL_SHARE))


def overview_width(width: int) -> int:
    """The strip in the status line that stands for the whole text: a quarter of the screen."""
    return width // 4


def measure(width: int) -> int:
    """The widest line of text in an article pane so many cells wide."""
    return max(1, min(MEASURE, width - 2))


def gutter(row: Row, kind: str) -> str:
    """What stands in the indent of a row of a block of this kind: bars beside a block quote, the marker of an item."""
    if kind == "block quote":
        return ("│ " * row.indent)[: row.indent]
    return f"{row.marker} ".rjust(row.indent)[: row.indent]


def margin(width: int) -> int:
    """What is left free at the left of the text, which stands in the middle of the pane."""
    return (width - measure(width)) // 2
