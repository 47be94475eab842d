"""A column beside the article: where the mentions of the scope fall in the whole text, and which part is shown."""

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.text import Span
from reader.text.index import Mention, Track

OUTSIDE, INSIDE, CURRENT = " ", "│", "♦"
ONE, SOME, MANY = "·", "•", "■"
"""What a row shows: text off the screen, text on it, the current mention; one, two, or more mentions. All of them are in
the oldest PC character set, so that a bare console has them."""


class Overview(Widget):
    """One cell wide; each row stands for an equal share of the text. A click goes there."""

    DEFAULT_CSS = """
    Overview {
        width: 1;
        & > .overview--outside { color: $quiet; text-style: dim; }
        & > .overview--inside { color: $foreground; }
        & > .overview--current { color: $accent; text-style: bold; }
    }
    """
    COMPONENT_CLASSES = {"overview--outside", "overview--inside", "overview--current"}
    ALLOW_SELECT = False

    length: reactive[int] = reactive(0)
    """Code points in the whole text."""
    shown: reactive[Span] = reactive(Span(0, 0))
    """The stretch of text on the screen."""
    in_scope: reactive[Track] = reactive(Track(()))
    """The mentions of the scope."""
    current: reactive[Mention | None] = reactive(None)
    """The mention that the person is at."""

    class Clicked(Message):
        """A place in the text was asked for."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def render_line(self, y: int) -> Strip:
        char, name = self._cell(y)
        style = self.get_component_rich_style(f"overview--{name}")
        return Strip([Segment(char, style)], 1)

    def _cell(self, y: int) -> tuple[str, str]:
        share = self._share(y)
        if self.length and self.current and share.start <= self.current.start < share.end:
            return CURRENT, "current"
        shown = share.start < self.shown.end and share.end > self.shown.start
        count = len(self.in_scope.starting_in(share.start, share.end))
        char = (ONE, SOME, MANY)[min(count, 3) - 1] if count else INSIDE if shown else OUTSIDE
        return char, "inside" if shown else "outside"

    def _share(self, y: int) -> Span:
        """The stretch of text that row ``y`` stands for."""
        height = max(1, self.size.height)
        return Span(self.length * y // height, self.length * (y + 1) // height)

    def on_click(self, event: events.Click) -> None:
        self.post_message(self.Clicked(self._share(event.y).start))
