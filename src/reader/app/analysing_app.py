"""The application as the worker knows it: what to analyse next, and what was found."""

from threading import Thread

from reader.analysis import HEAD_CHARACTERS, read_by_rule
from reader.app.base_app import BaseApp, News
from reader.app.driver.differ import Differ
from reader.app.reading_screen import ReadingScreen
from reader.services.analyst import Analyst
from reader.services.config import Config
from reader.services.frames import Failed, ReadAll, Updated
from reader.services.reading_list import ReadingList, Slot
from reader.text import Analysis, Article


class AnalysingApp(BaseApp):
    """Has the worker analyse the article that is read, then the one after it. Without a worker, rules have to do."""

    class AnalysisUpdated(News):
        """The worker knows more."""

        def __init__(self, update: Updated) -> None:
            super().__init__()
            self.update = update

    class AllRead(News):
        """The worker has read all of an article, and puts together what it found."""

        def __init__(self, generation: int) -> None:
            super().__init__()
            self.generation = generation

    class AnalysisFailed(News):
        """The worker cannot go on."""

        def __init__(self, reason: str) -> None:
            super().__init__()
            self.reason = reason

    class RulesRead(News):
        """What the rules find in an article, or in its start."""

        def __init__(self, slot: Slot, analysis: Analysis, before: Analysis | None) -> None:
            super().__init__()
            self.slot = slot
            self.analysis = analysis
            self.before = before

    def __init__(
        self, articles: ReadingList, config: Config, analyst: Analyst | None, shown: Differ | None
    ) -> None:
        super().__init__(articles, config, shown)
        self._analyst = analyst
        self._is_listening = False
        self._generation = 0
        self._analysed: Slot | None = None
        self._has_failed = False

    def analyse_near(self) -> None:
        """Have analysed what is not yet: the current article, then the one after it."""
        current, following = self.articles.current, self.articles.following
        if self._has_failed:
            self._do_without(current)
        elif current.is_to_analyse:
            self._analyse(current)
        elif following is not None and following.is_to_analyse:
            self._analyse(following)

    def _analyse(self, slot: Slot) -> None:
        if slot is self._analysed or slot.article is None or self._analyst is None:
            return
        self._analysed = slot
        slot.progress = "analysing"
        focus = slot.article.block_at(slot.visit.place.top) if slot.visit else 0
        self._generation = self._analyst.read(slot.article, focus)
        if not self._is_listening:
            self._is_listening = True
            self.run_worker(self._listen(self._analyst), name="analyst")
        if slot is self.articles.current:
            self.reading.progress = slot.progress

    async def _listen(self, analyst: Analyst) -> None:
        async for response in analyst.responses():
            match response:
                case Failed(reason=reason):
                    self.post_message(self.AnalysisFailed(reason))
                case ReadAll():
                    self.post_message(self.AllRead(response.generation))
                case Updated():
                    self.post_message(self.AnalysisUpdated(response))

    def on_analysing_app_analysis_updated(self, event: AnalysisUpdated) -> None:
        slot, update = self._analysed, event.update
        if slot is None or update.generation != self._generation:
            return
        is_whole = update.done >= update.total
        slot.known = "whole" if is_whole else "part"
        slot.progress = "" if is_whole else f"analysing {100 * update.done // update.total}%"
        self.learn(slot, update.analysis)
        self.analyse_near()

    def on_analysing_app_all_read(self, event: AllRead) -> None:
        slot = self._analysed
        if slot is not None and event.generation == self._generation:
            slot.progress = "putting together"
            if slot is self.articles.current:
                self.reading.progress = slot.progress

    def on_analysing_app_analysis_failed(self, event: AnalysisFailed) -> None:
        self._has_failed = True
        if self.articles.current.is_to_analyse:
            self.reading.notice = f"Entities are missing: {event.reason}"
        self.analyse_near()

    def _do_without(self, slot: Slot) -> None:
        """Read by rule what no worker will. A book takes half a minute, and neither keys nor the exit must wait for it."""
        if slot.is_to_analyse and slot.article is not None:
            slot.known, slot.progress = "whole", "no entities"
            self.learn(slot, slot.analysis)
            self._read_by_rule(slot, slot.article)

    def _read_by_rule(self, slot: Slot, article: Article, before: Analysis | None = None) -> None:
        """Read in a thread. If ``before`` is given, it counts only if no more than that is known by then."""

        def read() -> None:
            self.post_message(self.RulesRead(slot, read_by_rule(article), before))

        Thread(target=read, daemon=True).start()

    def on_analysing_app_rules_read(self, event: RulesRead) -> None:
        if event.before is None or event.before is event.slot.analysis:
            self.learn(event.slot, event.analysis)

    def read_start(self, slot: Slot) -> None:
        """Read some more by rule, and say who says the quotes: what was put off until the text is on the screen."""
        if slot.known == "rules" and slot.article is not None:
            slot.known = "part"
            self._read_by_rule(slot, slot.article.head(HEAD_CHARACTERS), slot.analysis)

    def on_reading_screen_looked_at(self, event: ReadingScreen.LookedAt) -> None:
        """Have the worker read next what the person looks at now."""
        slot = self.articles.current
        is_read = slot is self._analysed and slot.is_to_analyse and not self._has_failed
        if self._analyst is not None and is_read and slot.article is not None:
            self._analyst.look_at(slot.article.block_at(event.offset))
