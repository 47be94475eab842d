"""The side panel: entities, numbers, quotes and dates of the article, to filter, sort and jump from."""

from collections.abc import Callable, Generator, Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.message import Message
from textual.reactive import var
from textual.widgets import Input

from reader.app.filter_line import FilterLine
from reader.app.keys import PANEL
from reader.app.offers import bindings
from reader.app.panel_rows import SECTIONS, SORTS, MentionRow, PanelRows, Sort, panel_rows
from reader.app.row_list import RowList
from reader.app.slices import Slices
from reader.text import Article, Span
from reader.text.index import Mention, MentionIndex, MentionKind


class MentionPanel(Vertical):
    """Lists the mentions of the article by section; the row of the current mention is marked."""

    DEFAULT_CSS = """
    MentionPanel {
        background: $panel;
        padding: 0 0 0 1;
        & > FilterLine { display: none; height: 1; border: none; padding: 0; background: $panel; }
        &.-filtering > FilterLine { display: block; }
    }
    """

    BINDINGS = bindings(PANEL)

    article: var[Article | None] = var(None)
    """The article whose mentions are listed."""
    index: var[MentionIndex | None] = var(None)
    """Its mentions."""
    current: var[Mention | None] = var(None)
    """The mention that the person is at."""
    sections: var[tuple[MentionKind, ...]] = var(SECTIONS)
    """Which kinds are listed."""
    needle: var[str] = var("")
    """Only rows that contain this are listed."""
    sort: var[Sort] = var("order")
    """What the rows are sorted by."""

    class Chosen(Message):
        """One of the rows was chosen: these are its mentions."""

        def __init__(self, kind: MentionKind, mentions: Sequence[Span]) -> None:
            super().__init__()
            self.kind: MentionKind = kind
            self.mentions = mentions

    def __init__(self) -> None:
        super().__init__()
        self._slices = Slices(self)
        self._filter = FilterLine()
        self.list = RowList(id="mentions")
        """The rows."""

    def compose(self) -> ComposeResult:
        yield self._filter
        yield self.list

    def focus_list(self) -> None:
        """Give the list the keys, its cursor on the row of the current mention if it has one."""
        if self.list.marked is not None:
            self.list.point_at(self.list.marked)
        self.list.focus()

    def watch_article(self) -> None:
        self._rebuild()

    def watch_index(self) -> None:
        self._rebuild()

    def watch_sections(self) -> None:
        self._rebuild(lambda: self.list.point_at(self.list.marked or 0))

    def watch_needle(self) -> None:
        self._rebuild(lambda: self.list.point_at(0))

    def watch_sort(self) -> None:
        self._rebuild(lambda: self.list.point_at(0))

    def watch_current(self) -> None:
        self._mark()

    def _rebuild(self, then: Callable[[], None] | None = None) -> None:
        """List what is to be listed now, and do something ``then``; by default the cursor stays on what it is on."""
        if self.article is not None and self.index is not None and self.is_mounted:
            self._slices.begin(self._list(self.article, self.index, then))

    def _list(
        self, article: Article, index: MentionIndex, then: Callable[[], None] | None
    ) -> Generator[None]:
        rows = yield from panel_rows(article, index, self.sections, self.needle, self.sort)
        self._show(rows, then)

    def _show(self, rows: PanelRows, then: Callable[[], None] | None) -> None:
        under = self.list.row
        self.list.rows = rows
        if then is None and isinstance(under, MentionRow):
            self.list.cursor = self._found_again(under) or self.list.cursor
        self._mark()
        if then is not None:
            then()

    def _found_again(self, row: MentionRow) -> int | None:
        """The number of the row that stands for the same thing, though the analysis has grown meanwhile."""
        first = row.mentions[0]
        same = self.index.by_kind[row.kind].starting_in(first.start, first.start + 1) if self.index else []
        return self._number_of(same[0]) if same else None

    def _number_of(self, mention: Mention) -> int | None:
        rows = self.list.rows
        return rows.number_of(mention.kind, mention.item) if isinstance(rows, PanelRows) else None

    def _mark(self) -> None:
        self.list.marked = self._number_of(self.current) if self.current else None

    def action_filter(self) -> None:
        """Show only the rows that contain what is typed."""
        self.add_class("-filtering")
        self.list.leads = True
        self._filter.focus()

    def action_sort(self) -> None:
        """Sort by order of the text, then count (or value), then name."""
        self.sort = SORTS[(SORTS.index(self.sort) + 1) % len(SORTS)]

    def action_end_filter(self) -> None:
        """Leave the filter and list everything again."""
        self.remove_class("-filtering")
        self.list.leads = False
        self._filter.value = ""
        self.list.focus()

    def on_filter_line_moved(self, event: FilterLine.Moved) -> None:
        event.move(self.list)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The filter can be left while there is one."""
        return action != "end_filter" or self.has_class("-filtering")

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self.needle = event.value.strip()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Go to the row under the cursor; from there on the keys are the list's again."""
        event.stop()
        self._slices.finish()
        self.list.focus()
        self.list.action_choose()

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        event.stop()
        if isinstance(event.row, MentionRow):
            self.post_message(self.Chosen(event.row.kind, event.row.mentions))
