"""The lines above and below the article: its title, where one is in it, and what can be done."""

from collections.abc import Iterator
from typing import NamedTuple

from rich.segment import Segment
from textual.content import Content
from textual.reactive import reactive
from textual.strip import Strip
from textual.widgets import Static

from reader.app.one_row import OneRow
from reader.app.status import between
from reader.text.cells import cell_count


class Line(OneRow):
    """One row of text with something at its right end. What is on the left gives way where there is no room."""

    DEFAULT_CSS = """
    Line {
        padding: 0 1; color: $quiet;
        &#title { text-style: bold; color: $foreground; }
        &#status { width: 1fr; color: $foreground; }
    }
    """

    left: reactive[str] = reactive("")
    """The text at the left."""
    right: reactive[str] = reactive("")
    """The text at the right."""

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        line = between(self.left, self.right, width)
        return Strip([Segment(line, self.rich_style)]).crop_extend(0, width, self.rich_style)


class Notice(Static):
    """Something that went wrong, until the person has read it. Takes no room while there is nothing to tell."""

    DEFAULT_CSS = """
    Notice {
        height: auto; max-height: 50%; padding: 0 1; background: $panel; color: $warning; display: none;
        &.-told { display: block; }
    }
    """
    ALLOW_SELECT = False

    words: reactive[str] = reactive("")
    """What to tell."""

    def watch_words(self) -> None:
        self.set_class(bool(self.words), "-told")
        self.update(Content(f"{self.words} (esc closes this)"))


class Instead(Static):
    """What is shown in place of an article."""

    DEFAULT_CSS = """
    Instead { height: 1fr; padding: 1 2; color: $foreground; }
    """
    ALLOW_SELECT = False

    words: reactive[str] = reactive("")
    """What to tell."""

    def watch_words(self) -> None:
        self.update(Content(self.words))


class Offer(NamedTuple):
    """A key with what it does now; ``always`` is for those that are shown however little room there is."""

    key: str
    action: str
    always: bool = False

    @property
    def cells(self) -> int:
        """What it takes on the line, with the gap after it."""
        return cell_count(self.key) + 1 + cell_count(self.action) + 2


class KeyLine(OneRow):
    """The keys that do something now. Those that do not fit are left out; ``?`` lists all."""

    DEFAULT_CSS = """
    KeyLine {
        padding: 0 1; color: $quiet;
        & > .keys--key { color: $foreground; text-style: bold; }
    }
    """
    COMPONENT_CLASSES = {"keys--key"}

    keys: reactive[tuple[Offer, ...]] = reactive(())
    """What is offered, the most wanted first."""

    def render_line(self, y: int) -> Strip:
        width, base = self.size.width, self.rich_style
        key_style = self.get_component_rich_style("keys--key")
        segments: list[Segment] = []
        for offer in self._fitting(width + 2):
            segments += [Segment(offer.key, key_style), Segment(f" {offer.action}  ", base)]
        return Strip(segments).crop_extend(0, width, base)

    def _fitting(self, room: int) -> Iterator[Offer]:
        room -= sum(offer.cells for offer in self.keys if offer.always)
        for offer in self.keys:
            if offer.always:
                yield offer
            elif offer.cells <= room:
                room -= offer.cells
                yield offer
