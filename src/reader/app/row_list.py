"""A long list of rows with a cursor, drawn only where it is visible: the panel and the concordance are made of it."""

from itertools import chain

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.strip import Strip

from reader.app.keys import LIST
from reader.app.labels import ROW_LOOKS
from reader.app.offers import bindings
from reader.app.row_pane import RowPane
from reader.app.rows import ListRow, Rows


class RowList(RowPane):
    """Rows, one of them under the cursor."""

    DEFAULT_CSS = """
    RowList > .row--cursor { text-style: reverse; }
    """ + "".join(
        f"RowList > .row--{name} {{ color: ${colour}; text-style: {attribute}; }}\n"
        for name, (colour, attribute) in ROW_LOOKS.items()
    )
    COMPONENT_CLASSES = {"row--cursor", *(f"row--{name}" for name in ROW_LOOKS)}
    ALLOW_SELECT = False

    BINDINGS = bindings(LIST)

    rows: var[Rows] = var(Rows())
    """What is listed."""
    cursor: var[int] = var(0)
    """Which row is under the cursor."""
    marked: var[int | None] = var(None)
    """Which row holds the current mention, if any."""
    leads: var[bool] = var(False)
    """Whether the cursor shows although the keys go elsewhere, to a filter above the list."""

    class Chosen(Message):
        """A row was chosen, by key or mouse."""

        def __init__(self, row: ListRow) -> None:
            super().__init__()
            self.row = row

    @property
    def row(self) -> ListRow | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.cursor < len(self.rows) else None

    def point_at(self, number: int) -> None:
        """Put the cursor on this row, or the next one below that it may stand on, and bring it into sight."""
        self.cursor = self._selectable_from(number, 1)
        self._show_cursor()

    def watch_rows(self) -> None:
        self.virtual_size = Size(self.size.width, self.rows.lines)
        self.cursor = self._selectable_from(min(self.cursor, max(0, len(self.rows) - 1)), 1)
        self.redraw()

    def watch_cursor(self, before: int, now: int) -> None:
        self._redraw_rows(before, now)

    def watch_marked(self, before: int | None, now: int | None) -> None:
        self._redraw_rows(before, now)
        if now is not None and not self._cursor_shows:
            self._bring_into_sight(now)

    def watch_leads(self) -> None:
        self._redraw_rows(self.cursor)

    def on_focus(self) -> None:
        self._redraw_rows(self.cursor)

    def on_blur(self) -> None:
        self._redraw_rows(self.cursor)

    def fit(self) -> None:
        self.virtual_size = Size(self.size.width, self.rows.lines)
        if self._cursor_shows or self.marked is None:
            self._show_cursor()
        else:
            self._bring_into_sight(self.marked)

    def draw(self, number: int) -> Strip:
        width, base = self.size.width, self.base
        item = self.rows.at_line(number)
        if item == len(self.rows):
            return Strip.blank(width, base)
        row = self.rows[item]
        cells = row.draw(width, item == self.marked)[number - self.rows.top(item)]
        if item == self.cursor and row.selectable and self._cursor_shows:
            under = base + self.look("row--cursor")
            return Strip([Segment(text, under) for text, _ in cells]).crop_extend(0, width, under)
        segments = [Segment(text, base + self._look(name)) for text, name in cells]
        return Strip(segments).crop_extend(0, width, base)

    def _redraw_rows(self, *numbers: int | None) -> None:
        for number in numbers:
            if number is not None and number < len(self.rows):
                self.redraw_rows(self.rows.top(number), self.rows.bottom(number) - 1)

    @property
    def _cursor_shows(self) -> bool:
        return self.has_focus or self.leads

    def _look(self, name: str) -> Style:
        return self.look(name) if name else Style.null()

    def _selectable_from(self, number: int, step: int) -> int:
        """The nearest row the cursor may stand on, looking in the direction of ``step`` first."""
        count = len(self.rows)
        onward = range(number, count if step > 0 else -1, step)
        back = range(number, -1 if step > 0 else count, -step)
        for candidate in chain(onward, back):
            if 0 <= candidate < count and self.rows[candidate].selectable:
                return candidate
        return 0

    def _show_cursor(self) -> None:
        self._bring_into_sight(self.cursor)

    def _bring_into_sight(self, number: int) -> None:
        if number >= len(self.rows) or not self.size.height:
            return
        top, bottom = self.rows.top(number), self.rows.bottom(number)
        if number and not self.rows[number - 1].selectable:
            top = self.rows.top(number - 1)  # a heading is kept in sight with its first row
        first = self.scroll_offset.y
        if top < first:
            self.scroll_to_row(top)
        elif bottom > first + self.size.height:
            self.scroll_to_row(bottom - self.size.height)

    def action_move(self, step: int) -> None:
        """Move the cursor by so many rows."""
        target = self.cursor + step
        if 0 <= target < len(self.rows):
            self.cursor = self._selectable_from(target, step)
            self._show_cursor()

    def action_page(self, pages: int) -> None:
        """Move the cursor by about a screen."""
        line = self.rows.top(self.cursor) + pages * max(1, self.size.height - 1) if self.rows else 0
        number = min(self.rows.at_line(max(0, line)), max(0, len(self.rows) - 1))
        self.cursor = self._selectable_from(number, pages)
        self._show_cursor()

    def action_edge(self, which: int) -> None:
        """Move the cursor to the first (0) or the last (-1) row."""
        self.cursor = self._selectable_from(len(self.rows) - 1, -1) if which else self._selectable_from(0, 1)
        self._show_cursor()

    def action_choose(self) -> None:
        """Choose the row under the cursor."""
        if self.row is not None and self.row.selectable:
            self.post_message(self.Chosen(self.row))

    def on_click(self, event: events.Click) -> None:
        number = self.rows.at_line(self.scroll_offset.y + event.y)
        if number < len(self.rows) and self.rows[number].selectable:
            self.cursor = number
            self.action_choose()
