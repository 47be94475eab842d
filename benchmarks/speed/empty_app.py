"""What any Textual application costs: shows a text, wrapped, and scrolls it. ``python empty_app.py PATH``."""

import sys
from pathlib import Path
from textwrap import wrap
from typing import ClassVar

from rich.segment import Segment
from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.geometry import Size
from textual.scroll_view import ScrollView
from textual.strip import Strip


class TextView(ScrollView, can_focus=True):
    """Lines of text."""

    BINDINGS: ClassVar = [
        Binding("j", "scroll_down"),
        Binding("k", "scroll_up"),
        Binding("space", "page_down"),
        Binding("b", "page_up"),
        Binding("q", "app.quit"),
    ]

    def on_mount(self) -> None:
        text = Path(sys.argv[1]).read_text(encoding="utf-8")
        width = self.app.size.width - 2
        self.lines = [line for paragraph in text.split("\n") for line in wrap(paragraph, width) or [""]]
        self.virtual_size = Size(width, len(self.lines))
        self.focus()

    def render_line(self, y: int) -> Strip:
        y += self.scroll_offset.y
        text = self.lines[y] if y < len(self.lines) else ""
        return Strip([Segment(text, self.rich_style)]).extend_cell_length(self.size.width, self.rich_style)


class EmptyApp(App[None]):
    """Nothing but the text."""

    def compose(self) -> ComposeResult:
        yield TextView()


if __name__ == "__main__":
    EmptyApp().run()
