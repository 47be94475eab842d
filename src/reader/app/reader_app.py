"""The application: which article is read, and how it comes to be opened."""

from functools import partial

from textual.screen import Screen

from reader.app.analysing_app import AnalysingApp
from reader.app.base_app import News
from reader.app.driver.differ import Differ
from reader.app.keys import APP, SEVERAL
from reader.app.offers import bindings
from reader.app.reading_screen import ReadingScreen
from reader.services.analyst import Analyst
from reader.services.config import Config
from reader.services.opening_ahead import Opening
from reader.services.reading_list import ReadingList, Slot

FAILED, WRONG_USE = 1, 2
"""Return codes: opening was given up; nothing could be opened."""


class ReaderApp(AnalysingApp):
    """Shows each article as soon as it is opened; the one after it is opened meanwhile.

    Returns what to tell the person if there was nothing to read: why, in lines.
    """

    BINDINGS = bindings(APP, SEVERAL)

    class OpeningNews(News):
        """An article is further on its way, or there, or will never be."""

        def __init__(self, opening: Opening) -> None:
            super().__init__()
            self.opening = opening

    def __init__(
        self,
        articles: ReadingList,
        analyst: Analyst | None = None,
        config: Config | None = None,
        *,
        shown: Differ | None = None,
    ) -> None:
        """Without an ``analyst`` no entities are found. ``shown`` is what is on the terminal already."""
        super().__init__(articles, config or Config(), analyst, shown)
        self._came_from: Slot | None = None

    def get_default_screen(self) -> Screen[None]:
        return ReadingScreen(self._show, self.config.keys)

    def on_unmount(self) -> None:
        self.articles.close()

    # ---- Stepping ---------------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Stepping is offered where there are several articles."""
        return action != "step_article" or len(self.articles.slots) > 1

    def action_step_article(self, step: int) -> None:
        """Go to the article so many steps from this one."""
        if not self.articles.has(step):
            self.reading.note = "this is the last article" if step > 0 else "this is the first article"
            return
        slot = self.articles.current
        if slot.article is not None:
            slot.visit = self.reading.visit()
            self._came_from = slot
        self.articles.go(step)
        self._show()

    def _show(self) -> None:
        """Show the current article, or what is being done about it; have done what comes next."""
        self._open_near()
        slot = self.articles.current
        self.reading.position = self.articles.number
        if slot.article is not None:
            self.reading.progress = slot.progress
            self.reading.read(slot.article, slot.analysis, slot.visit)
            self.call_after_refresh(self.read_start, slot)
        else:
            self.reading.read_nothing(slot.name, slot.problem or slot.progress)
        self.reading.notice = slot.notice
        self.analyse_near()

    # ---- Opening ----------------------------------------------------------------------------------------------

    def _open_near(self) -> None:
        for opening in self.articles.open_near():
            # not before the screen is painted: what there is of an article is shown first, then comes the rest of it
            self.call_after_refresh(opening.watch, partial(self._tell_of, opening))

    def _tell_of(self, opening: Opening) -> None:
        self.post_message(self.OpeningNews(opening))

    def on_reader_app_opening_news(self, event: OpeningNews) -> None:
        slot = self.articles.opened_by(event.opening)
        if slot is None:
            return
        before = slot.article
        self.articles.take(slot)
        if self.articles.problems:
            self.exit(self.articles.problems, WRONG_USE)
        elif slot is not self.articles.current:
            self.reading.position = self.articles.number
            self.analyse_near()
        elif slot.opening is None or slot.article is not before:
            slot.visit = None if before is None else self.reading.visit()
            to_end = before is not None and self.reading.view.was_sent_to_end
            self._show()
            if to_end:  # of the first part, while only that was there
                self.reading.view.action_scroll_bottom()
        elif slot.article is None:
            self.reading.instead = slot.progress
        else:
            self.reading.progress = slot.progress

    def on_reading_screen_left(self) -> None:
        """Give up the article that is not there; go back to the one before, else on to the next, else leave."""
        slot = self.articles.current
        slot.stop_opening()
        slot.given_up = True
        if self._came_from is not None:
            self.articles.go_to(self._came_from)
            self._show()
        elif self.articles.has(1):
            self.action_step_article(1)
        else:
            self.exit((slot.problem or f"{slot.name}: given up before it was opened",), FAILED)
