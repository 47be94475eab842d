"""Opens the application for a test, and looks at it as a person does."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from textual import events
from textual.geometry import Size
from textual.keys import _character_to_key
from textual.pilot import Pilot

import harbour
from reader.app.reader_app import ReaderApp
from reader.app.reading_screen import ReadingScreen
from reader.services.config import Config
from reader.services.reading_list import Known, ReadingList, Slot, opener
from reader.text import Analysis, Article

ROUNDS = 4
SLICES = 100
"""A key leads to an action, that to a scroll, that to messages, and those to a refresh."""


class Session:
    """One run of the application: press keys, and ask what is on the screen."""

    def __init__(self, app: ReaderApp, pilot: Pilot[int]) -> None:
        self.app = app
        self.pilot = pilot

    @property
    def reading(self) -> ReadingScreen:
        return self.app.reading

    @property
    def words(self) -> str | None:
        """The words of the current mention."""
        current, article = self.reading.current, self.reading.article
        return article.text[current.start : current.end] if current and article else None

    @property
    def lines(self) -> list[str]:
        """The whole screen as text."""
        return [
            "".join(segment.text for segment in strip)
            for strip in self.app.screen._compositor.render_strips()
        ]

    @property
    def framed(self) -> list[str]:
        """What is shown within a frame over the article, a line each, without margins."""
        found = [re.search("│(.*)│", line) for line in self.lines]
        return [match[1].strip() for match in found if match and match[1].strip()]

    @property
    def top(self) -> str:
        """The article from the first character on the screen on."""
        article = self.reading.article
        return article.text[self.reading.view.visible_span().start :] if article else ""

    async def press(self, *keys: str) -> None:
        """Press keys, by Textual's names or as characters, and wait after each until all that follows is done."""
        for key in keys:
            self._send(key)
            await self.settle()

    async def press_at_once(self, *keys: str) -> None:
        """Press keys without waiting between them, as they come from a slow line; then wait until all is done."""
        for key in keys:
            self._send(key)
        for _ in keys:
            await self.settle()

    def _send(self, key: str) -> None:
        name = _character_to_key(key) if len(key) == 1 else key
        character = key if len(key) == 1 else {"space": " ", "slash": "/"}.get(key)
        event = events.Key(name, character)
        event.set_sender(self.app)
        self.app.post_message(event)

    async def settle(self) -> None:
        """Wait until every message has been handled and the screen is drawn. By counting rounds, not by the clock."""
        for _ in range(ROUNDS):
            await self.pilot._wait_for_screen()
            if self.app.is_running:
                self.app.screen._on_timer_update()
        await self.pilot._wait_for_screen()

    async def settle_until(self, is_so: Callable[[], bool]) -> None:
        """Wait for work done in slices, which rest beside the messages."""
        for _ in range(SLICES):
            if is_so():
                return
            await self.settle()
        raise AssertionError("it never was so")

    async def resize(self, width: int, height: int) -> None:
        size = Size(width, height)
        self.app.post_message(events.Resize(size, size))
        await self.settle()
        self.app._check_resize()  # which Textual puts off for a moment, in case that more come
        await self.settle()

    def shows(self, words: str) -> bool:
        return any(words in line for line in self.lines)


def already_open(article: Article, analysis: Analysis, known: Known = "whole") -> ReadingList:
    """Only this article, with what is known of it."""
    return ReadingList(
        [Slot(article.source, article=article, analysis=analysis, known=known)], opener("check", None)
    )


@asynccontextmanager
async def opened(
    article: Article = harbour.ARTICLE,
    analysis: Analysis = harbour.ANALYSIS,
    *,
    size: tuple[int, int] = (80, 24),
    config: Config | None = None,
) -> AsyncIterator[Session]:
    """The application with this article, its whole analysis there already."""
    app = ReaderApp(already_open(article, analysis), None, config)
    async with app.run_test(size=size) as pilot:
        session = Session(app, pilot)
        await session.settle()
        yield session
