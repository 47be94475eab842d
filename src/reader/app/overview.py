"""A strip below the article: where the mentions of the scope fall in the whole text, and which part is shown."""

from itertools import groupby

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.text import Span
from reader.text.index import Mention, Track

NONE, CURRENT = " ", "◆"
ONE, SOME, MANY = "·", "•", "■"
"""What a cell shows: no mention, the current one; one, two, or more mentions. All of them are in the oldest PC character
set, so that a bare console has them."""


class Overview(Widget):
    """One row high; each cell stands for an equal share of the text, from its start to its end. A click goes there.

    It lies in a row that does not move when the text does, so that scrolling by a line stays light on the wire. The part
    that is on the screen is underlined.
    """

    DEFAULT_CSS = """
    Overview {
        height: 1; width: 25%; background: $panel;
        & > .overview--outside { color: $foreground; }
        & > .overview--inside { color: $foreground; text-style: underline; }
        & > .overview--current { color: $accent; text-style: bold underline; }
    }
    """
    COMPONENT_CLASSES = {"overview--outside", "overview--inside", "overview--current"}
    ALLOW_SELECT = False

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
        cells = [self._cell(x) for x in range(width)]
        return Strip(
            [
                Segment("".join(char for char, _ in run), self.get_component_rich_style(f"overview--{name}"))
                for name, run in groupby(cells, key=lambda cell: cell[1])
            ],
            width,
        )

    def _cell(self, x: int) -> tuple[str, str]:
        share = self._share(x)
        if self.length and self.current and share.start <= self.current.start < share.end:
            return CURRENT, "current"
        shown = share.start < self.shown.end and share.end > self.shown.start
        count = self.in_scope.count_starting_in(share.start, share.end)
        return (NONE, ONE, SOME, MANY)[min(count, 3)], "inside" if shown else "outside"

    def _share(self, x: int) -> Span:
        """The stretch of text that cell ``x`` stands for."""
        width = max(1, self.size.width)
        return Span(self.length * x // width, self.length * (x + 1) // width)

    def on_click(self, event: events.Click) -> None:
        self.post_message(self.Clicked(self._share(event.x).start))
