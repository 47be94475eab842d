"""How the screen is divided, in cells: plain arithmetic, known before Textual is imported."""

NARROW = 70
"""Below so many columns the panel opens over the article."""
MEASURE = 80
"""The widest that a line of text gets: longer ones are hard to read."""
_PANEL_SHARE = 3
_PANEL_LEAST, _PANEL_MOST = 24, 48
OVERVIEW_WIDTH = 1


def panel_width(width: int) -> int:
    """The panel: about a third of the screen; nearly all of a narrow one, over which it lies."""
    if width < NARROW:
        return width * 4 // 5
    return min(_PANEL_MOST, max(_PANEL_LEAST, width // _PANEL_SHARE))


def measure(width: int) -> int:
    """The widest line of text in an article pane so many cells wide."""
    return max(1, min(MEASURE, width - 2))


def margin(width: int) -> int:
    """What is left free at the left of the text, which stands in the middle of the pane."""
    return (width - measure(width)) // 2
