"""Where one is in the article, and every way to move in it."""

from collections.abc import Generator

from textual.geometry import Size
from textual.reactive import var

from reader.app.geometry import margin, measure
from reader.app.keys import ARTICLE
from reader.app.offers import bindings
from reader.app.row_pane import RowPane
from reader.app.slices import Slices
from reader.text import Article, Span
from reader.text.wrap import Layout

JUMP_AT = 3
"""A jump to a place off the screen puts it one part in so many below the top."""


class Moving(RowPane):
    """Lays the article out, and keeps the place over a resize."""

    BINDINGS = bindings(ARTICLE)

    article: var[Article | None] = var(None)
    """The article shown."""
    top: var[int] = var(0)
    """The offset of the first character on the screen; kept over a resize."""
    shown: var[Span] = var(Span(0, 0))
    """The stretch of text that is on the screen; follows from the rest."""

    def __init__(self) -> None:
        super().__init__()
        self._layout: Layout | None = None
        self._slices = Slices(self)
        self.was_sent_to_end = False
        """Whether the last move was to the end of the article, wherever that was then."""

    # ---- Where things are -------------------------------------------------------------------------------------

    def visible_span(self) -> Span:
        """The stretch of text that is on the screen."""
        rows = self._layout
        if rows is None:
            return Span(0, 0)
        first = self.scroll_offset.y
        last = min(first + self.size.height, rows.wrapped) - 1
        return Span(rows[first].start, rows[last].end) if last >= first else Span(0, 0)

    def is_visible_at(self, offset: int) -> bool:
        """Whether the character at this offset is on the screen."""
        rows = self._layout
        return rows is not None and 0 <= rows.row_of(offset) - self.scroll_offset.y < self.size.height

    def offset_under(self, x: int, y: int) -> int | None:
        """The offset of the character at this place of the widget (cells), or None beside the text."""
        rows = self._layout
        return None if rows is None else rows.offset_at(self.scroll_offset.y + y, x - self.margin_left)

    @property
    def margin_left(self) -> int:
        """The cells before the text."""
        return margin(self.size.width)

    # ---- Going there ------------------------------------------------------------------------------------------

    def show(self, offset: int) -> None:
        """Scroll, if need be, so that the character at this offset is on the screen."""
        if self._layout is not None and not self.is_visible_at(offset):
            self._go_to_row(self._layout.row_of(offset) - self.size.height // JUMP_AT)

    def go_to(self, offset: int) -> None:
        """Scroll so that the row of this offset is the first on the screen, as far as the text allows."""
        if self._layout is not None:
            self._go_to_row(self._layout.row_of(offset))

    def action_scroll_rows(self, rows: int) -> None:
        self._go_to_row(self.scroll_offset.y + rows)

    def action_scroll_pages(self, pages: float) -> None:
        """Scroll by pages; a whole page keeps one row in sight."""
        self._go_to_row(self.scroll_offset.y + int(pages * (self.size.height - (abs(pages) == 1))))

    def action_scroll_top(self) -> None:
        """Go to the start of the article."""
        self._go_to_row(0)

    def action_scroll_bottom(self) -> None:
        """Go to the end of the article."""
        self._go_to_row(len(self._layout) if self._layout is not None else 0)
        self.was_sent_to_end = True

    def _go_to_row(self, row: int) -> None:
        self.was_sent_to_end = False
        self._reach(row + self.size.height)
        self.scroll_to_row(row)
        rows = self._layout
        if rows is not None and rows.wrapped:
            self.top = rows[min(self.scroll_offset.y, rows.wrapped - 1)].start

    # ---- Laying out -------------------------------------------------------------------------------------------

    def watch_article(self) -> None:
        self._layout = None
        self.top = 0
        self.fit_anew()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self.shown = self.visible_span()

    def fit(self) -> None:
        if self.article is None:
            return
        width = measure(self.size.width)
        if self._layout is None or self._layout.width != width:
            self._layout = Layout(self.article, width)
            self._slices.begin_after_rest(self._wrap(self._layout))
        self._reach(self.size.height)
        top = self.top
        self._go_to_row(self._layout.row_of(top))
        self.top = top  # where the text ends early another row may be first; the place to come back to is not
        self.shown = self.visible_span()
        self.redraw()

    def _wrap(self, layout: Layout) -> Generator[None]:
        """Wrap all of the article, so that its end is near whenever it is asked for."""
        while not layout.is_whole:
            layout.wrap_on()
            yield
        if layout is self._layout:
            self._reach(layout.wrapped)

    def _reach(self, row: int) -> None:
        """Have so many rows wrapped, if there are, and let the pane scroll as far as they go."""
        if self._layout is not None:
            self._layout.has(row)
            self.virtual_size = Size(self.size.width, self._layout.wrapped)
