"""A strip below the article: where the mentions of the scope fall in the whole text, and which part is shown."""

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip

from reader.app.one_row import OneRow
from reader.app.status import OVERVIEW_LOOKS, overview, share_of
from reader.text import Span
from reader.text.index import Mention, Track


class Overview(OneRow):
    """One row high; each cell stands for an equal share of the text, from its start to its end. A click goes there.

    It lies in a row that does not move when the text does, so that scrolling by a line stays light on the wire. The part
    that is on the screen is underlined.
    """

    DEFAULT_CSS = "".join(
        f"Overview > .overview--{name} {{ color: ${colour}; text-style: {attribute}; }}\n"
        for name, (colour, attribute) in OVERVIEW_LOOKS.items()
    )
    COMPONENT_CLASSES = {f"overview--{name}" for name in OVERVIEW_LOOKS}

    length: reactive[int] = reactive(0)
    """Code points in the whole text."""
    shown: reactive[Span] = reactive(Span(0, 0))
    """The stretch of text on the screen."""
    in_scope: reactive[Track] = reactive(Track())
    """The mentions of the scope."""
    current: reactive[Mention | None] = reactive(None)
    """The mention that the person is at."""

    class Clicked(Message):
        """A place in the text was asked for."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        runs = overview(self.length, self.shown, self.in_scope, self.current, width)
        return Strip(
            [Segment(text, self.get_component_rich_style(f"overview--{look}")) for text, look in runs], width
        )

    def on_click(self, event: events.Click) -> None:
        self.post_message(self.Clicked(share_of(self.length, event.x, self.size.width).start))
