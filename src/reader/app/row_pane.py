"""A pane of rows, each drawn when it is first seen and kept as it was drawn: the article is one, and so is every list."""

from rich.style import Style
from textual import events
from textual.geometry import Region, Size
from textual.reactive import Reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

WHEEL_ROWS = 3
STRIPS_KEPT = 1_000
"""Rows that are kept as they were drawn."""


class RowPane(ScrollView, can_focus=True):
    """Rows of text, scrolled by whole rows at once, with no bar beside them."""

    DEFAULT_CSS = """
    RowPane { overflow: hidden; border: none; padding: 0; }
    """

    virtual_size = Reactive(Size(0, 0), layout=False, repaint=False)
    """Cells that all the rows take. Neither the layout of the screen nor what is on it follows from that, as in Textual's own."""

    def __init__(self, id: str | None = None) -> None:
        super().__init__(id=id)
        self._strips: dict[int, Strip] = {}
        self._looks: dict[str, Style] = {}
        self._base: Style | None = None
        self._is_fit = False

    def draw(self, number: int) -> Strip:
        """The row of this number, or a blank one below the last."""
        raise NotImplementedError

    def fit(self) -> None:
        """Fill the pane, which has a size, and is about to be painted."""
        raise NotImplementedError

    def fit_anew(self) -> None:
        """Fill the pane with something else, as soon as it has a size."""
        self._strips.clear()
        self._is_fit = bool(self.size)
        if self._is_fit:
            self.fit()

    @property
    def base(self) -> Style:
        """The style of the pane itself, which lies below all others."""
        if self._base is None:
            self._base = self.rich_style
        return self._base

    def look(self, name: str) -> Style:
        """The style of a component class."""
        if name not in self._looks:
            self._looks[name] = self.get_component_rich_style(name, partial=True)
        return self._looks[name]

    def redraw(self) -> None:
        """Every row may look different now."""
        self._strips.clear()
        self.refresh()

    def redraw_rows(self, first: int, last: int) -> None:
        """These rows, both included, may look different now."""
        for row in range(first, last + 1):
            self._strips.pop(row, None)
        self.refresh(Region(0, first - self.scroll_offset.y, self.size.width, last - first + 1))

    def scroll_to_row(self, row: int) -> None:
        """Have this row first in the pane, as far as there are rows to fill it."""
        self.scroll_to(y=max(0, min(row, self.max_scroll_y)), animate=False)

    def action_scroll_rows(self, rows: int) -> None:
        """Scroll by so many rows, without animation."""
        self.scroll_to_row(self.scroll_offset.y + rows)

    @property
    def allow_vertical_scroll(self) -> bool:
        """Scrolls though it shows no bar."""
        return True

    def render_lines(self, crop: Region) -> list[Strip]:
        """Rows as they were drawn. Textual keeps them by their place in the pane, and would have all of them anew after a scroll."""
        strips = [self.render_line(y) for y in crop.line_range]
        if crop.column_span != (0, self.size.width):
            strips = [strip.crop(*crop.column_span) for strip in strips]
        return strips

    def render_line(self, y: int) -> Strip:
        number = self.scroll_offset.y + y
        strip = self._strips.get(number)
        if strip is None:
            if len(self._strips) > STRIPS_KEPT:
                self._strips.clear()
            strip = self._strips[number] = self._filtered(self.draw(number))
        return strip

    def _filtered(self, strip: Strip) -> Strip:
        """The row as the terminal can show it: without colours, say."""
        for line_filter in self.get_line_filters():
            strip = strip.apply_filter(line_filter, self.background_colors[1])
        return strip

    def watch_has_focus(self, _has_focus: bool) -> None:
        """Nothing: what looks different with the focus is drawn anew by the pane itself, not by another style sheet."""

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._looks.clear()
        self._base = None
        self._strips.clear()

    def _size_updated(
        self, size: Size, virtual_size: Size, container_size: Size, layout: bool = True
    ) -> bool:
        """Fit before the first frame of this size: after ``Resize``, which comes later, everything would be painted twice."""
        resized = super()._size_updated(size, virtual_size, container_size, layout)
        if resized or not self._is_fit:
            self.fit_anew()
            self._exchange_repaint_regions()  # all of it is in this frame; the next one is not to paint it once more
        return resized

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        self._wheel(event, WHEEL_ROWS)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        self._wheel(event, -WHEEL_ROWS)

    def _wheel(self, event: events.MouseEvent, rows: int) -> None:
        event.stop()
        event.prevent_default()
        self.action_scroll_rows(rows)
