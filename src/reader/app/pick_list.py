"""A list over the article to pick a row from; what is typed filters it."""

from collections.abc import Sequence
from typing import Protocol

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.events import Resize
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.app.filter_line import FilterLine
from reader.app.keys import DIALOG
from reader.app.offers import bindings, keys_now
from reader.app.panel_rows import NothingRow
from reader.app.row_list import RowList
from reader.app.rows import ListRow, Rows
from reader.app.status_line import KeyLine, Line
from reader.text.cells import cell_count

_WIDEST = 84
_LINES_AROUND, _COLUMNS_AROUND = 5, 4
"""The border, the title, the filter and the keys; the border and the padding."""
_ABOUT_SHARE = 3
"""What is below the list takes one line in so many of the screen at most."""


class PickRow(ListRow, Protocol):
    """A row that can be picked."""

    @property
    def start(self) -> int:
        """Where in the text it leads."""
        ...

    @property
    def words(self) -> str:
        """What a filter looks in."""
        ...

    @property
    def about(self) -> str:
        """What is shown below the list while the cursor is on it, as there is no room in the row."""
        ...


class PickList(ModalScreen[int | None]):
    """Lists rows; gives the place in the text that the picked one leads to."""

    DEFAULT_CSS = """
    PickList {
        align: center middle;
        background: transparent;
        & > Vertical {
            width: 100%; max-width: 84; max-height: 90%; background: $panel; border: round $quiet;
            & > FilterLine.-textual-compact { height: 1; border: none; padding: 0 1; background: $panel; }
            & > RowList { height: 1fr; margin: 0 1; }
            & > #about { padding: 0 1; color: $accent; }
        }
    }
    """
    BINDINGS = bindings(DIALOG)
    TYPES_AT_ONCE = True
    """Whether the filter has the keys at first, rather than the list."""

    def __init__(self, title: str, rows: Sequence[PickRow], here: int | None = None) -> None:
        """``here`` is the row that the person is at now, if any."""
        super().__init__()
        self._title = title
        self._rows = rows
        self._here = here

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Line(id="pick-title")
            yield FilterLine()
            yield RowList(id="picks")
            yield Static(id="about")
            yield KeyLine()

    @property
    def list(self) -> RowList:
        """The rows that pass the filter."""
        return self.query_one(RowList)

    @property
    def filter_line(self) -> FilterLine:
        """Where the filter is typed."""
        return self.query_one(FilterLine)

    def on_mount(self) -> None:
        self.watch(self.list, "cursor", self._show_about, init=False)
        self.list.leads = True
        self._divide(self.app.size)
        self._show("")
        (self.filter_line if self.TYPES_AT_ONCE else self.list).focus()

    def on_resize(self, event: Resize) -> None:
        self._divide(event.size)

    def _divide(self, size: Size) -> None:
        """Give the list its room, which stays the same whatever is typed, and what is below it enough for any row."""
        width = max(1, min(_WIDEST, size.width) - _COLUMNS_AROUND)
        longest = max((cell_count(row.about) for row in self._rows), default=0)
        lines = min(-(-longest // width), size.height // _ABOUT_SHARE)
        self.query_one("#about").styles.height = lines
        self.query_one(Vertical).styles.height = len(self._rows) + lines + _LINES_AROUND

    def _show_about(self) -> None:
        row = self.list.row
        about = next((each.about for each in self._rows if each is row), "")
        self.query_one("#about", Static).update(Content(about))

    def tell(self, words: str) -> None:
        """Say something beside the title."""
        self.query_one(Line).right = words

    def _show(self, needle: str) -> None:
        """List the rows that contain these words, case aside."""
        wanted = needle.casefold()
        rows = [row for row in self._rows if wanted in row.words.casefold()]
        at = next((at for at, row in enumerate(rows) if row is self._here_row), None)
        self.list.rows = Rows.of(rows or [NothingRow(needle)])
        self.list.marked = at
        self.list.point_at(0 if at is None else at)
        self._show_about()
        title = self.query_one(Line)
        title.left, title.right = (
            self._title,
            f"{len(rows)} of {len(self._rows)}" if wanted else f"{len(self._rows)}",
        )

    @property
    def _here_row(self) -> PickRow | None:
        return None if self._here is None else self._rows[self._here]

    def on_descendant_focus(self) -> None:
        self.query_one(KeyLine).keys = keys_now(self)

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        self._show(event.value.strip())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.list.action_choose()

    def on_filter_line_moved(self, event: FilterLine.Moved) -> None:
        event.move(self.list)

    def on_row_list_chosen(self, event: RowList.Chosen) -> None:
        event.stop()
        row = event.row
        self.dismiss(next((each.start for each in self._rows if each is row), None))
