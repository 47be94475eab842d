"""The outline: the headings of an article, each a step in for its rank, to pick one and go there."""

from msgspec import Struct

from reader.app.pick_list import PickList
from reader.app.rows import Cells
from reader.text import Article
from reader.text.cells import cell_count, clip, pad
from reader.text.outline import Heading, heading_at, outline

_STEP = 2
_DEEPEST_SHARE = 3
"""Headings are moved in by so many cells for each rank, and by one part in so many of the list at most."""


class HeadingRow(Struct, frozen=True):
    """A heading, and how much of the text lies before it."""

    heading: Heading
    before: str
    selectable: bool = True

    @property
    def start(self) -> int:
        """Where it stands."""
        return self.heading.start

    @property
    def words(self) -> str:
        """Its words."""
        return self.heading.words

    @property
    def about(self) -> str:
        """Nothing more."""
        return ""

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Moved in by its rank; at the right how far into the article it is."""
        sign = "► " if marked else "  "
        indent = " " * min(self.heading.depth * _STEP, width // _DEEPEST_SHARE)
        words = pad(clip(indent + self.words, max(1, width - 7)), max(0, width - 7))
        room = max(0, width - 2 - cell_count(words))
        return [[(sign, "row--marked"), (words, ""), (self.before.rjust(room), "row--quiet")]]


def outline_list(article: Article, offset: int) -> PickList | None:
    """The list of an article's headings, with the one marked that ``offset`` is under. None if there are none."""
    headings = outline(article)
    if not headings:
        return None
    length = max(1, len(article.text))
    rows = [HeadingRow(heading, f"{100 * heading.start // length}%") for heading in headings]
    return PickList("Outline", rows, heading_at(headings, offset))
