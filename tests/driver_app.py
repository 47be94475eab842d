"""A small application to try the driver with: ``python tests/driver_app.py lean|plain``."""

import sys
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.binding import Binding
from textual.containers import VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.app.driver.driver import DiffingDriver

LINES = "\n".join(
    f"{number:3} [b]{'word ' * (number % 9)}[/b][on blue]日本語[/] — [i]é[/i] 👍 end" for number in range(80)
)


class Notice(ModalScreen[None]):
    """Something over the text."""

    DEFAULT_CSS = "Notice { align: center middle; } Notice Static { width: 30; border: round red; }"

    def compose(self) -> ComposeResult:
        yield Static("a notice over the text")


class TrialApp(App[None]):
    """Text that scrolls beside a fixed column, a line to type in, and ways to fail."""

    CSS = "VerticalScroll { height: 1fr; } Input { height: 1; border: none; }"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar = [
        Binding("ctrl+z", "suspend_process"),
        Binding("ctrl+l", "repaint"),
        Binding("f2", "notice"),
        Binding("f3", "fail"),
        Binding("f4", "app.pop_screen"),
        Binding("f5", "strange"),
        Binding("f10", "quit"),
    ]

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield Static(LINES)
        yield Input(placeholder="type here")

    def on_mount(self) -> None:
        self.animation_level = "none"
        self.query_one(Input).cursor_blink = False
        self.query_one(VerticalScroll).focus()

    def action_notice(self) -> None:
        self.push_screen(Notice())

    def action_fail(self) -> None:
        raise RuntimeError("failed on purpose")

    def action_strange(self) -> None:
        """Write something that the driver does not know."""
        assert self._driver is not None
        self._driver.write("\x1b[1;1H\x1b[2Kstrange")

    def action_repaint(self) -> None:
        if isinstance(self._driver, DiffingDriver):
            self._driver.repaint()


if __name__ == "__main__":
    app = TrialApp(driver_class=DiffingDriver if sys.argv[1] == "lean" else None)
    app.run()
    sys.exit(app.return_code)
