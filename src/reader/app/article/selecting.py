"""What is selected with the mouse, as a stretch of the article."""

from textual.geometry import Offset
from textual.selection import Selection

from reader.app.article.moving import Moving
from reader.text import Span


class Selecting(Moving):
    """Takes Textual's selections, whose columns count characters of a row."""

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        span = self._span_of(selection)
        return (self.article.text[span.start : span.end], "\n") if self.article and span else None

    def selection_updated(self, selection: Selection | None) -> None:
        self.redraw()

    def selected_span(self) -> Span | None:
        """What is selected of the article."""
        return self._span_of(self.text_selection) if self.text_selection else None

    def _span_of(self, selection: Selection) -> Span | None:
        if self._layout is None or not self.article:
            return None
        start = self._offset_at(selection.start) if selection.start else 0
        end = self._offset_at(selection.end) if selection.end else len(self.article.text)
        return Span(start, end) if end > start else None

    def _offset_at(self, place: Offset) -> int:
        assert self._layout is not None
        row = self._layout[max(0, min(place.y, self._layout.wrapped - 1))]
        return min(row.start + max(0, place.x - self.margin_left - row.indent), row.end)
