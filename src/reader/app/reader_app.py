"""The application: one article, its screen, and the worker that reads it."""

import gc
from collections.abc import Iterable
from functools import partial
from threading import Thread
from typing import cast

from textual.app import App, SystemCommand
from textual.driver import Driver
from textual.message import Message
from textual.screen import Screen

from reader.analysis import HEAD_CHARACTERS, find_by_rule, name_speakers, read_by_rule
from reader.app.colours import COLOURS
from reader.app.driver.differ import Differ
from reader.app.driver.driver import DiffingDriver
from reader.app.keys import APP
from reader.app.offers import bindings
from reader.app.reading_screen import ReadingScreen
from reader.app.theme import theme_named
from reader.services.analyst import Analyst
from reader.services.config import Config
from reader.services.frames import Failed, Updated
from reader.text import Analysis, Article


class ReaderApp(App[int]):
    """Shows an article at once, and its entities as the worker finds them."""

    TITLE = "reader"
    BINDINGS = bindings(APP)

    class AnalysisUpdated(Message):
        """The worker knows more."""

        def __init__(self, update: Updated) -> None:
            super().__init__()
            self.update = update

    class AnalysisFailed(Message):
        """The worker cannot go on."""

        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    class RulesRead(Message):
        """What the rules find in the whole article, without a worker."""

        def __init__(self, analysis: Analysis) -> None:
            super().__init__()
            self.analysis = analysis

    def __init__(
        self,
        article: Article,
        analyst: Analyst | None = None,
        config: Config | None = None,
        *,
        analysis: Analysis | None = None,
        head: Analysis | None = None,
        shown: Differ | None = None,
    ) -> None:
        """``analyst`` is a worker that has been started; without one no entities are found.

        ``analysis`` is a whole one made before. Without it ``head`` is shown at first: what is found by rule in the first
        ``HEAD_CHARACTERS``. ``shown`` is what is on the terminal already, if the first screen was painted before.
        """
        self.config = config or Config()
        super().__init__(driver_class=cast("type[Driver]", partial(DiffingDriver, shown=shown)))
        self.animation_level = "none"
        sixteen = self.console.color_system == "standard"
        for name in COLOURS:
            self.register_theme(theme_named(name, sixteen=sixteen))
        self.theme = f"reader-{self.config.theme}"
        self._article = article
        self._analysis = analysis or head or find_by_rule(article.head(HEAD_CHARACTERS))
        self._speakers_known = analysis is not None
        self._analyst = analyst
        self._generation = 0
        self._under_way = analyst is not None

    @property
    def reading(self) -> ReadingScreen:
        """The screen one reads on, which lies below all others."""
        screen = self.screen_stack[0]
        assert isinstance(screen, ReadingScreen)
        return screen

    def get_default_screen(self) -> Screen[None]:
        return ReadingScreen(self._article, self._analysis, self.config.keys)

    def on_mount(self) -> None:
        self.set_keymap(self.config.keys)
        if self._analyst is not None:
            self.reading.progress = "analysing"
            self._generation = self._analyst.read(self._article)
            self.run_worker(self._listen(self._analyst), name="analyst")

    def on_ready(self) -> None:
        """The first screen is there: what was put off for it."""
        gc.enable()
        gc.freeze()  # modules stay as long as the process does
        self.call_after_refresh(self._name_speakers)

    def _name_speakers(self) -> None:
        if not self._speakers_known:
            analysis = name_speakers(self._article.head(HEAD_CHARACTERS), self._analysis)
            self.reading.update_analysis(analysis, self.reading.progress)

    async def _listen(self, analyst: Analyst) -> None:
        async for response in analyst.responses():
            if isinstance(response, Failed):
                self.post_message(self.AnalysisFailed(response.reason))
            elif response.generation == self._generation:
                self.post_message(self.AnalysisUpdated(response))

    def on_reader_app_analysis_updated(self, event: AnalysisUpdated) -> None:
        self._speakers_known = True
        done, total = event.update.done, event.update.total
        self._under_way = done < total
        progress = f"analysing {100 * done // max(1, total)}%" if self._under_way else ""
        self.reading.update_analysis(event.update.analysis, progress)

    def on_reader_app_analysis_failed(self, event: AnalysisFailed) -> None:
        if self._under_way:
            self._under_way = False
            self._speakers_known = True
            self.reading.progress = "no entities"
            self.reading.notice = f"Entities are missing: {event.reason}"
            # A book takes half a minute, and keys must not wait for it; a daemon, since the exit must not either.
            Thread(target=self._read_by_rule, daemon=True).start()

    def _read_by_rule(self) -> None:
        self.post_message(self.RulesRead(read_by_rule(self._article)))

    def on_reader_app_rules_read(self, event: RulesRead) -> None:
        self.reading.update_analysis(event.analysis, self.reading.progress)

    def on_reading_screen_looked_at(self, event: ReadingScreen.LookedAt) -> None:
        """Have the worker read next what the person looks at now."""
        if self._analyst is not None and self._under_way:
            self._analyst.look_at(self._article.block_at(event.offset))

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
