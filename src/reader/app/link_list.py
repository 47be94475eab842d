"""The links of an article, numbered, to go to or to copy their addresses."""

from msgspec import Struct

from reader.app.keys import LINKS
from reader.app.offers import bindings
from reader.app.pick_list import PickList
from reader.app.rows import Cells
from reader.text import Article
from reader.text.cells import cell_count, clip
from reader.text.links import link_from

_WORDS_SHARE = 0.6
"""How much of a row the words of a link may take; the rest is for the start of its address."""


class LinkRow(Struct, frozen=True):
    """A link: its number, its words, and where it leads."""

    number: str
    title: str
    address: str
    start: int
    selectable: bool = True

    @property
    def words(self) -> str:
        """Its words and its address."""
        return f"{self.number} {self.title} {self.address}"

    @property
    def about(self) -> str:
        """The whole address."""
        return self.address

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Number, words, and the start of the address without its scheme."""
        sign = "► " if marked else "  "
        room = max(1, width - 2 - len(self.number) - 1)
        title = clip(self.title, max(1, int(room * _WORDS_SHARE)))
        leads_to = clip(self.address.partition("//")[2] or self.address, max(0, room - cell_count(title) - 2))
        gap = " " * (room - cell_count(title) - cell_count(leads_to))
        return [
            [
                (sign, "row--marked"),
                (self.number, "row--quiet"),
                (f" {title}", ""),
                (gap, ""),
                (leads_to, "row--quiet"),
            ]
        ]


class LinkList(PickList):
    """Lists links. What is typed does not filter before ``/``, so that keys can do something with a link."""

    TYPES_AT_ONCE = False
    BINDINGS = bindings(LINKS)

    def action_copy_address(self) -> None:
        """Copy the address of the link under the cursor."""
        row = self.list.row
        if isinstance(row, LinkRow):
            self.app.copy_to_clipboard(row.address)
            self.tell(f"copied the address of {row.number.strip()}")

    def action_filter(self) -> None:
        """List only the links that contain what is typed."""
        self.filter_line.focus()


def link_list(article: Article, offset: int) -> LinkList | None:
    """The list of an article's links, the first one marked that is at ``offset`` or after it. None if there are none."""
    if not article.links:
        return None
    digits = len(str(len(article.links)))
    rows = [
        LinkRow(
            f"{number:>{digits}}",
            " ".join(article.text[link.start : link.end].split()),
            link.address,
            link.start,
        )
        for number, link in enumerate(article.links, 1)
    ]
    return LinkList("Links", rows, link_from(article, offset))
