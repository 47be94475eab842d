"""The concordance: every mention of one thing in its context, one line each, the mention in the middle."""

from msgspec import Struct
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen

from reader.app.keys import DIALOG
from reader.app.offers import bindings, keys_now
from reader.app.row_list import RowList
from reader.app.rows import Cells, Rows, Run
from reader.app.status_line import KeyLine, Line
from reader.text import Article
from reader.text.article import BLOCK_SEPARATOR
from reader.text.cells import cell_count, clip, clip_start
from reader.text.index import Mention, Track

_LINES_AROUND = 3
"""The border, the title and the keys."""


class ContextRow(Struct, frozen=True):
    """One mention with the text of its block before and after it."""

    mention: Mention
    before: str
    words: str
    after: str
    selectable: bool = True

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """The mention starts at the same column in every row, a little left of the middle."""
        sign = "► " if marked else "  "
        room_before = max(0, width * 2 // 5 - 2)
        before = clip_start(self.before, room_before)
        words = clip(self.words, max(1, width - room_before - 2))
        after = clip(self.after, max(0, width - room_before - 2 - cell_count(words)))
        lead = " " * (room_before - cell_count(before)) + before
        return [[(sign, "row--marked"), (lead, "row--quiet"), (words, "row--match"), (after, "row--quiet")]]


def context_row(article: Article, mention: Mention) -> ContextRow:
    """The row for this mention. Line breaks are shown as blanks."""
    text = article.text
    separator = text.rfind(BLOCK_SEPARATOR, 0, mention.start)
    start = separator + len(BLOCK_SEPARATOR) if separator >= 0 else 0
    end = text.find(BLOCK_SEPARATOR, mention.end)
    before, words, after = (
        stretch.replace("\n", " ")
        for stretch in (
            text[start : mention.start],
            text[mention.start : mention.end],
            text[mention.end : end if end >= 0 else None],
        )
    )
    return ContextRow(mention, before, words, after)


class Concordance(ModalScreen[Mention | None]):
    """Lists mentions in context; gives the one chosen."""

    DEFAULT_CSS = """
    Concordance {
        align: center bottom;
        background: transparent;
        & > Vertical {
            width: 100%; max-height: 60%; background: $panel; border-top: solid $quiet;
            & > RowList { height: 1fr; margin: 0 1; }
        }
    }
    """
    BINDINGS = bindings(DIALOG)

    def __init__(self, title: str, article: Article, mentions: Track, current: Mention) -> None:
        super().__init__()
        self._title = title
        self._article, self._mentions = article, mentions
        self._current = mentions.position(current) or 0

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Line(id="concordance-title")
            yield RowList(id="contexts")
            yield KeyLine()

    def on_mount(self) -> None:
        self.query_one(Vertical).styles.height = len(self._mentions) + _LINES_AROUND
        title = self.query_one(Line)
        title.left, title.right = self._title, f"{len(self._mentions)} in the article"
        contexts = self.query_one(RowList)
        contexts.rows = Rows(Run(len(self._mentions), 1, self._row))
        contexts.marked = self._current
        contexts.point_at(self._current)
        contexts.focus()
        self.query_one(KeyLine).keys = keys_now(self)

    def _row(self, number: int) -> ContextRow:
        return context_row(self._article, self._mentions[number])

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        event.stop()
        assert isinstance(event.row, ContextRow)
        self.dismiss(event.row.mention)
