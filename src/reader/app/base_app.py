"""What the application is before it has anything to read: driver, themes, command palette."""

import gc
from collections.abc import Iterable
from functools import partial
from typing import cast

from textual.app import SystemCommand
from textual.driver import Driver
from textual.message import Message
from textual.screen import Screen

from reader.app.colours import COLOURS
from reader.app.driver.differ import Differ
from reader.app.driver.driver import DiffingDriver
from reader.app.keys_in_order import KeysInOrder
from reader.app.reading_screen import ReadingScreen
from reader.app.theme import theme_named
from reader.services.config import Config
from reader.services.reading_list import ReadingList, Slot
from reader.text import Analysis

INTERRUPTED = 128 + 2
"""Return code after ctrl+c, as shells have it."""


class News(Message):
    """Something that a thread or the worker tells, which may come when the person has left already."""


class BaseApp(KeysInOrder[tuple[str, ...]]):
    """Holds the articles to read and the screen to read them on."""

    TITLE = "reader"

    def __init__(self, articles: ReadingList, config: Config, shown: Differ | None) -> None:
        """``shown`` is what is on the terminal already, if the first screen was painted before."""
        super().__init__(driver_class=cast("type[Driver]", partial(DiffingDriver, shown=shown)))
        self.articles = articles
        self.config = config
        self.animation_level = "none"
        sixteen = self.console.color_system == "standard"
        for name in COLOURS:
            self.register_theme(theme_named(name, sixteen=sixteen))
        self.theme = f"reader-{config.theme}"

    @property
    def reading(self) -> ReadingScreen:
        """The screen one reads on, which lies below all others."""
        screen = self.screen_stack[0]
        assert isinstance(screen, ReadingScreen)
        return screen

    async def _on_message(self, message: Message) -> None:
        if self.is_running or not isinstance(message, News):  # else there is no screen any more to show it on
            await super()._on_message(message)

    def on_mount(self) -> None:
        self.set_keymap(self.config.keys)

    def on_ready(self) -> None:
        """The first screen is there: what was put off for it."""
        gc.enable()
        gc.freeze()  # modules stay as long as the process does

    def action_help_quit(self) -> None:
        """Ctrl+c: leave at once while there is nothing to read; else say which key leaves, as something may be lost."""
        if self.reading.instead:
            self.exit(return_code=INTERRUPTED)
        else:
            super().action_help_quit()

    def learn(self, slot: Slot, analysis: Analysis) -> None:
        """More is known of the mentions of an article; show it if that is the one that is read."""
        slot.analysis = analysis
        if slot is self.articles.current:
            self.reading.update_analysis(analysis, slot.progress)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Every action of the screen, and the two themes, for the command palette."""
        if isinstance(screen, ReadingScreen):
            yield from screen.commands()
        for name in COLOURS:
            if f"reader-{name}" != self.theme:
                yield SystemCommand(
                    f"Theme: {name}", "Change the colours", partial(self._use_theme, f"reader-{name}")
                )
        yield SystemCommand("Quit", "Leave the reader", self.action_quit)

    def _use_theme(self, name: str) -> None:
        self.theme = name

    def action_repaint(self) -> None:
        """Paint the whole screen anew, after something else wrote over it."""
        if isinstance(self._driver, DiffingDriver):
            self._driver.repaint()
