"""The articles to read, in order: which one is read now, and what is known of each so far."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Literal

from reader.loaders import LoadError, Watch, is_link
from reader.loaders.source import STANDARD_INPUT
from reader.services.opening import Copies, listed, open_articles
from reader.services.opening_ahead import Opened, Opening
from reader.text import Analysis, Article
from reader.text.clean import clean_line
from reader.text.visit import Visit

Known = Literal["nothing", "rules", "part", "whole"]
"""How much of an analysis there is: none; numbers, dates and quotes of the start; more than that; all of it."""


PATIENCE = 1.5
"""Seconds that opening a file may take before it is shown that something is being done."""
LINK_PATIENCE = 0.1
"""The same for a link: most take longer, and showing that takes a while, too."""


@dataclass(eq=False)
class Slot:
    """The place of one article among those to read, from before it is opened until long after it was left."""

    locator: str
    opening: Opening | None = None
    """It is being opened."""
    given_up: bool = False
    """The person did not want to wait for it."""
    problem: str = ""
    """Why it cannot be opened, in one line."""
    is_final: bool = False
    """Opening it once more would not help: it is a folder without articles, or what came on standard input."""
    article: Article | None = None
    is_part: bool = False
    """It is only the first part of the article, the rest of which is being opened."""
    analysis: Analysis = field(default_factory=Analysis)
    known: Known = "nothing"
    progress: str = ""
    """How far opening or analysing it is, in words."""
    notice: str = ""
    """What went wrong though there is something to read."""
    visit: Visit | None = None
    """How the person left it."""

    def stop_opening(self) -> None:
        """Give up opening it, for now."""
        if self.opening is not None:
            self.opening.cancel()
            self.opening = None

    def leave(self) -> None:
        """Forget why it could not be opened: it is tried again for whoever comes back to it."""
        if not self.is_final:
            self.problem = ""

    @property
    def name(self) -> str:
        """The locator as it may be shown."""
        return clean_line(self.locator)

    @property
    def whole(self) -> Article | None:
        """The article, if all of it is there."""
        return None if self.is_part else self.article

    @property
    def is_to_analyse(self) -> bool:
        """Whether there is an article of which more can be known."""
        return self.known in ("rules", "part")

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing to open: the article is ready to be read, or never will be."""
        return bool(self.problem) or self.known != "nothing"


class ReadingList:
    """Slots in order; one of them is the current one, which is opened first, and then the one after it."""

    def __init__(self, slots: Iterable[Slot], open_slot: Callable[[Slot], Opening]) -> None:
        """At least one slot. ``open_slot`` starts to open what belongs there, or to recall what is known of its article."""
        self.slots = list(slots)
        self._open_slot = open_slot
        self._at = 0

    @property
    def current(self) -> Slot:
        """The one that is read now."""
        return self.slots[self._at]

    @property
    def following(self) -> Slot | None:
        """The one after it."""
        return self.slots[self._at + 1] if self.has(1) else None

    @property
    def number(self) -> str:
        """Which one is read now, of how many: "2/7"; nothing if there is only one."""
        return f"{self._at + 1}/{len(self.slots)}" if len(self.slots) > 1 else ""

    @property
    def problems(self) -> tuple[str, ...]:
        """Why there is nothing to read, a line for each locator; none as long as there is or may be something."""
        problems = tuple(slot.problem for slot in self.slots if slot.problem)
        return problems if len(problems) == len(self.slots) else ()

    def has(self, step: int) -> bool:
        """Whether there is a slot so many steps from the current one."""
        return 0 <= self._at + step < len(self.slots)

    def go(self, step: int) -> None:
        """Make the slot so many steps from the current one the current one."""
        self.go_to(self.slots[self._at + step])

    def go_to(self, slot: Slot) -> None:
        """Make this slot the current one."""
        self.current.leave()
        self._at = self.slots.index(slot)

    # ---- Opening ----------------------------------------------------------------------------------------------

    def open_first(self) -> None:
        """Open what comes on standard input, however long that takes, and the current article if it is quick."""
        for slot in [slot for slot in self.slots if slot.locator == STANDARD_INPUT]:
            slot.is_final = True
            slot.opening = self._open_slot(slot)
            slot.opening.wait()
            self.take(slot)
        self.open_near()
        if self.current.opening is not None:
            self.current.opening.wait(LINK_PATIENCE if is_link(self.current.locator) else PATIENCE)
            self.take(self.current)

    def open_near(self) -> list[Opening]:
        """Have opened the current article, once that is settled the one after it, and no other. Gives what is under way."""
        near = [self.current]
        if self.current.is_settled and self.following and not self.following.given_up:
            near.append(self.following)
        for slot in self.slots:
            if slot not in near:
                slot.stop_opening()
        for slot in near:
            if slot.opening is None and not slot.is_settled:
                slot.opening = self._open_slot(slot)
                slot.progress = "" if slot.whole else "opening …"
        return [slot.opening for slot in near if slot.opening is not None]

    def opened_by(self, opening: Opening) -> Slot | None:
        """The slot that this opens; None if it was given up."""
        return next((slot for slot in self.slots if slot.opening is opening), None)

    def take(self, slot: Slot) -> None:
        """Put into a slot what there is by now of what it is to hold."""
        opening = slot.opening
        if opening is None:
            return
        if opening.outcome is not None:
            slot.opening, slot.is_part, slot.progress = None, False, ""
            self._settle(slot, opening.outcome)
            return
        slot.progress = f"{opening.progress} …"
        if opening.first is not None:
            slot.article, slot.analysis, slot.is_part = (
                opening.first.articles[0],
                opening.first.analysis,
                True,
            )

    def _settle(self, slot: Slot, outcome: Opened | str) -> None:
        """This came of opening a slot; several articles take as many slots in its place."""
        if isinstance(outcome, str):
            if slot.article is None:
                slot.problem = outcome
            else:
                slot.known, slot.notice = "rules", f"Only its start is here: {outcome}"
            return
        first, *others = outcome.articles
        slot.article, slot.analysis = first, outcome.analysis
        slot.known = "whole" if outcome.is_whole else "rules"
        at = self.slots.index(slot)
        self.slots[at + 1 : at + 1] = [Slot(article.source, article=article) for article in others]
        if at < self._at:
            self._at += len(others)

    def close(self) -> None:
        """Give up all that is under way."""
        for slot in self.slots:
            slot.stop_opening()


def slots_at(locators: Iterable[str]) -> list[Slot]:
    """A slot for each locator, in place of each folder one for each file in it that can be read."""
    slots: list[Slot] = []
    for locator in locators:
        try:
            slots += map(Slot, listed([locator]))
        except LoadError as error:
            slots.append(Slot(locator, problem=str(error), is_final=True))
    return slots


def opener(copies: Copies, model: str | None) -> Callable[[Slot], Opening]:
    """What opens slots; see ``open_articles`` and ``recall``."""

    def open_slot(slot: Slot) -> Opening:
        whole = slot.whole

        def open_it(watch: Watch) -> tuple[Article, ...]:
            return (whole,) if whole is not None else open_articles(slot.locator, copies, watch)

        return Opening(slot.locator, open_it, model)

    return open_slot
