"""A line that is typed into, one row high and as wide as its place."""

from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Input


class TypedLine(Input):
    """Textual's line, still: its cursor does not blink, and what is typed moves nothing else on the screen."""

    virtual_size = Reactive(Size(0, 0), layout=False)
    """Cells that its text takes."""

    def __init__(self, placeholder: str = "", *, select_on_focus: bool = True) -> None:
        super().__init__(placeholder=placeholder, compact=True, select_on_focus=select_on_focus)
        self.cursor_blink = False
