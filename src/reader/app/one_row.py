"""A row of the screen that always has its place, whatever it shows."""

from textual.geometry import Size
from textual.reactive import Reactive
from textual.widget import Widget


class OneRow(Widget):
    """One row high."""

    DEFAULT_CSS = """
    OneRow { height: 1; }
    """
    ALLOW_SELECT = False

    virtual_size = Reactive(Size(0, 0), layout=False)
    """Cells that it takes. The layout of the screen does not follow from it, as it might in Textual's own."""
