"""One article that is read by the model: batch by batch, with a second process to help where it is long."""

from time import monotonic
from typing import TYPE_CHECKING

from reader.analysis import Reading
from reader.analysis.parts import Parts
from reader.services.agenda import Agenda
from reader.services.helper import Helper
from reader.text import Analysis, Article
from reader.text.packed import PackedAnalysis, pack

if TYPE_CHECKING:
    from spacy.language import Language

LONG = 100_000
"""Characters from which an article is put together in parts until its end is reached."""
TELLING_SHARE = 0.1
"""The part of the time that may go into telling how far it is."""


class Task:
    """Reads an article; says what is known of it, and when that is worth telling."""

    def __init__(self, article: Article, focus: int, nlp: "Language") -> None:
        """``focus`` is the index of the first block on the screen."""
        self.agenda = Agenda(article, focus)
        self._reading = Reading(article)
        self._parts = Parts(self._reading) if self.agenda.total > LONG else None
        self._nlp = nlp
        self.helper: Helper | None = None
        """Reads some of the blocks, if there is one."""
        self._told_at, self._telling_takes = monotonic(), 0.0
        self._is_urgent = True

    @property
    def done(self) -> int:
        """Characters that have been read, of ``agenda.total``."""
        waiting = self.helper.waiting if self.helper else ()
        return self.agenda.taken - sum(map(self.agenda.size_of, waiting))

    @property
    def is_done(self) -> bool:
        """Whether all of it has been read."""
        return self.done == self.agenda.total

    @property
    def is_being_put_together(self) -> bool:
        """Whether all of a long article has been read, and asking for the analysis takes a while."""
        return self.is_done and self._parts is not None

    def read_on(self) -> None:
        """Read one batch."""
        batch = self.agenda.next_batch()
        self._is_urgent = self._is_urgent or self.agenda.has_jumped
        if self.helper:
            while self.helper.is_free and (other := self.agenda.next_batch()):
                self.helper.give(other)
        if batch:
            self._reading.read_by_model(batch, self._nlp)
            self._put_together(batch)
        if self.helper:
            self._take(self.helper, wait=not batch)

    def read_all(self) -> Analysis:
        """Read it to its end without telling anything before."""
        self._parts = None
        while not self.is_done:
            self.read_on()
        return self._reading.analysis()

    def _take(self, helper: Helper, *, wait: bool) -> None:
        """Take what the helper has read; what it will never have read is read here."""
        for batch, found in helper.finished(wait=wait):
            if found is None:
                self._reading.read_by_model(batch, self._nlp)
            else:
                self._reading.blocks.update(found)
            self._put_together(batch)

    def _put_together(self, batch: list[int]) -> None:
        if self._parts:
            self._parts.add(batch)

    @property
    def is_worth_telling(self) -> bool:
        """Whether there is news of what the person looks at, or time enough has passed since the last telling."""
        passed = monotonic() - self._told_at
        is_due = passed * TELLING_SHARE > self._telling_takes
        return self.is_done or self._is_urgent or self._parts is None or is_due

    def analysis(self) -> PackedAnalysis:
        """What is known now: in parts while a long article is being read, else as a whole."""
        started = monotonic()
        parts = None if self.is_done else self._parts
        packed = pack((parts or self._reading).analysis())
        self._told_at = monotonic()
        self._telling_takes = self._told_at - started
        self._is_urgent = False
        return packed
