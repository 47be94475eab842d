"""The article on the screen: wrapped text with its mentions highlighted."""

from collections.abc import Generator, Mapping

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip

from reader.app.geometry import gutter, margin, measure
from reader.app.keys import ARTICLE
from reader.app.labels import ATTRIBUTES, BLOCK_LOOKS, LINK_LOOK, mention_look
from reader.app.offers import bindings
from reader.app.runs import link_spans, styled_runs
from reader.app.slices import Slices
from reader.text import Article, BlockKind, Span
from reader.text.index import Mention, MentionIndex, Track
from reader.text.wrap import Layout, Row

WHEEL_ROWS = 3
JUMP_AT = 3
"""A jump to a place off the screen puts it one part in so many below the top."""
STRIPS_KEPT = 1_000
"""Rows that are kept as they were drawn."""
NO_MENTIONS: Track = Track()


def _rule(name: str, colour: str, attribute: str) -> str:
    return f"ArticleView > .{name} {{ color: ${colour}; text-style: {attribute}; }}\n"


def _block_class(kind: BlockKind) -> str:
    return f"article--{kind.replace(' ', '-')}"


class ArticleView(ScrollView, can_focus=True):
    """Shows an article, keeps the place over a resize, and tells which mention is clicked."""

    DEFAULT_CSS = """
    ArticleView {
        scrollbar-size: 0 0;
        overflow: hidden scroll;
        color: $foreground;
        & > .article--marker { color: $quiet; }
        & > .mention--hit { background: $hit; text-style: underline; }
        & > .mention--current { text-style: bold reverse; }
        & > .article--hint { text-style: bold reverse; color: $accent; }
    }
    """ + "".join(
        [
            *(
                _rule(f"mention--{style}", f"mention-{style}", attribute)
                for style, attribute in ATTRIBUTES.items()
            ),
            *(
                _rule(_block_class(kind), colour, attribute)
                for kind, (colour, attribute) in BLOCK_LOOKS.items()
            ),
            _rule("article--link", *LINK_LOOK),
        ]
    )

    COMPONENT_CLASSES = {
        "article--heading",
        "article--furniture",
        "article--block-quote",
        "article--code",
        "article--marker",
        "article--hint",
        "article--link",
        "mention--person",
        "mention--organisation",
        "mention--place",
        "mention--other",
        "mention--number",
        "mention--date",
        "mention--quote",
        "mention--hit",
        "mention--current",
    }
    """
    | Class | Description |
    | :- | :- |
    | `article--heading`, `--furniture`, `--block-quote`, `--code` | Blocks of these kinds. |
    | `article--marker` | What stands before a list item or a quoted line. |
    | `article--hint` | The letters of a hint. |
    | `article--link` | Text that leads somewhere. |
    | `mention--…` | Mentions, by their look (see `reader.app.labels`). |
    | `mention--current` | The current mention, on top of its look. |
    """

    BINDINGS = bindings(ARTICLE)

    article: var[Article | None] = var(None)
    """The article shown."""
    index: var[MentionIndex | None] = var(None)
    """The mentions to highlight."""
    in_scope: var[Track] = var(NO_MENTIONS)
    """The mentions of the scope; others are not highlighted."""
    current: var[Mention | None] = var(None)
    """The mention that the person is at."""
    hints: var[Mapping[int, str]] = var({})
    """The letters to type for a mention on the screen, by the offset at which they are shown."""
    top: var[int] = var(0)
    """The offset of the first character on the screen; kept over a resize."""

    shown: var[Span] = var(Span(0, 0))
    """The stretch of text that is on the screen; follows from the rest."""

    class MentionClicked(Message):
        """A mention was clicked."""

        def __init__(self, mention: Mention) -> None:
            super().__init__()
            self.mention = mention

    class HintChosen(Message):
        """The letters of a hint were typed; it stands over the mention at this offset."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def __init__(self) -> None:
        super().__init__()
        self._layout: Layout | None = None
        self._slices = Slices(self)
        self._strips: dict[int, Strip] = {}
        self._look_cache: dict[str, Style] = {}

    # ---- Where things are -------------------------------------------------------------------------------------

    def visible_span(self) -> Span:
        """The stretch of text that is on the screen."""
        if self._layout is None:
            return Span(0, 0)
        first = self.scroll_offset.y
        last = min(first + self.size.height, self._layout.wrapped) - 1
        return Span(self._layout[first].start, self._layout[last].end) if last >= first else Span(0, 0)

    def is_visible_at(self, offset: int) -> bool:
        """Whether the character at this offset is on the screen."""
        return self._layout is not None and 0 <= self._screen_row(offset) < self.size.height

    def show(self, offset: int) -> None:
        """Scroll, if need be, so that the character at this offset is on the screen."""
        if self._layout is not None and not self.is_visible_at(offset):
            self._go_to_row(self._layout.row_of(offset) - self.size.height // JUMP_AT)

    def go_to(self, offset: int) -> None:
        """Scroll so that the row of this offset is the first on the screen, as far as the text allows."""
        if self._layout is not None:
            self._go_to_row(self._layout.row_of(offset))

    def _screen_row(self, offset: int) -> int:
        return (0 if self._layout is None else self._layout.row_of(offset)) - self.scroll_offset.y

    def _go_to_row(self, row: int) -> None:
        self.end_hints()
        self._reach(row + self.size.height)
        self.scroll_to(y=max(0, min(row, self.max_scroll_y)), animate=False)
        if self._layout is not None and self._layout.wrapped:
            self.top = self._layout[min(self.scroll_offset.y, self._layout.wrapped - 1)].start

    @property
    def _measure(self) -> int:
        return measure(self.size.width)

    @property
    def _margin(self) -> int:
        return margin(self.size.width)

    def offset_under(self, x: int, y: int) -> int | None:
        """The offset of the character at this place of the widget (cells), or None beside the text."""
        if self._layout is None:
            return None
        return self._layout.offset_at(self.scroll_offset.y + y, x - self._margin)

    # ---- Changes ----------------------------------------------------------------------------------------------

    def watch_article(self) -> None:
        self._layout = None
        self.top = 0
        self._lay_out()

    def watch_index(self) -> None:
        self._redraw()

    def watch_in_scope(self) -> None:
        self._redraw()

    def watch_hints(self) -> None:
        self._redraw()

    def watch_current(self, before: Mention | None, now: Mention | None) -> None:
        for mention in (before, now):
            if mention is not None:
                self._redraw_span(mention)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._look_cache.clear()
        self._strips.clear()

    def on_resize(self) -> None:
        self._lay_out()

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        self.shown = self.visible_span()

    def selection_updated(self, selection: Selection | None) -> None:
        self._redraw()

    def _lay_out(self) -> None:
        if self.article is None or not self.size.width:
            return
        if self._layout is None or self._layout.width != self._measure:
            self._layout = Layout(self.article, self._measure)
            self._slices.begin(self._wrap(self._layout))
        self._reach(self.size.height)
        top = self.top
        self._go_to_row(self._layout.row_of(top))
        self.top = top  # where the text ends early another row may be first; the place to come back to is not
        self.shown = self.visible_span()
        self._redraw()

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

    def _redraw(self) -> None:
        self._strips.clear()
        self.refresh()

    def _redraw_span(self, span: Span) -> None:
        if self._layout is None:
            return
        first, last = self._layout.row_of(span.start), self._layout.row_of(span.end - 1)
        for row in range(first, last + 1):
            self._strips.pop(row, None)
        self.refresh(Region(0, first - self.scroll_offset.y, self.size.width, last - first + 1))

    # ---- Drawing ----------------------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        if self._layout is None and self.article is not None:  # painted before the first resize event arrives
            self._layout = Layout(self.article, self._measure)
        number = self.scroll_offset.y + y
        strip = self._strips.get(number)
        if strip is None:
            if len(self._strips) > STRIPS_KEPT:
                self._strips.clear()
            strip = self._strips[number] = self._draw(number)
        return strip

    def _draw(self, number: int) -> Strip:
        width, base = self.size.width, self.rich_style
        if self._layout is None or not self._layout.has(number):
            return Strip.blank(width, base)
        row = self._layout[number]
        left = self._margin + row.indent
        segments = [Segment(" " * left, base), *self._text_segments(row, base)]
        if row.indent:
            segments[0:1] = self._indent_segments(row, base)
        return Strip(segments).apply_offsets(0, number).crop_extend(0, width, base)

    def _indent_segments(self, row: Row, base: Style) -> list[Segment]:
        mark = gutter(row, self._block_kind(row))
        return [Segment(" " * self._margin, base), Segment(mark, base + self._look("article--marker"))]

    def _block_kind(self, row: Row) -> BlockKind:
        return self.article.blocks[row.block].kind if self.article and row.block >= 0 else "paragraph"

    def _text_segments(self, row: Row, base: Style) -> list[Segment]:
        assert self.article is not None
        text = self.article.text
        kind = self._block_kind(row)
        if kind in BLOCK_LOOKS:
            base += self._look(_block_class(kind))
        spans = self._styled_spans(row)
        segments = [
            Segment(text[start:end], sum(looks, base))
            for start, end, looks in styled_runs(row.start, row.end, spans)
        ]
        return self._with_hints(segments, row)

    def _styled_spans(self, row: Row) -> list[tuple[Span, Style]]:
        """What lies over the text of this row, the outermost first."""
        assert self.article is not None
        spans: list[tuple[Span, Style]] = [
            (link, self._look("article--link")) for link in link_spans(self.article, row)
        ]
        if self.index and row.end > row.start:
            for mention in self.index.overlapping(row.start, row.end):
                if self.in_scope.position(mention) is not None:
                    spans.append((mention, self._look(f"mention--{mention_look(mention, self.index).style}")))  # noqa: PERF401
            spans += [
                (hit, self._look("mention--hit"))
                for hit in self.in_scope.overlapping(row.start, row.end)
                if hit.kind == "hit"
            ]
        if self.current and self.current.start < row.end and self.current.end > row.start:
            spans.append((self.current, self._look("mention--current")))
        selected = self._selected_span()
        if selected is not None:
            spans.append((selected, self.screen.get_component_rich_style("screen--selection")))
        return spans

    def _with_hints(self, segments: list[Segment], row: Row) -> list[Segment]:
        """The row with the letters of the hints written over the start of their mentions."""
        here = [(start, code) for start, code in self.hints.items() if row.start <= start < row.end]
        for start, code in sorted(here):
            before, rest = _split(segments, start - row.start)
            _, after = _split(rest, len(code))
            segments = [*before, Segment(code, self.rich_style + self._look("article--hint")), *after]
        return segments

    def _look(self, name: str) -> Style:
        if name not in self._look_cache:
            self._look_cache[name] = self.get_component_rich_style(name, partial=True)
        return self._look_cache[name]

    # ---- Mouse and selection ----------------------------------------------------------------------------------

    def on_click(self, event: events.Click) -> None:
        event.prevent_default()  # Textual would select the whole article on a double click
        offset = self.offset_under(event.x, event.y)
        if self.index is None or offset is None or self.text_selection is not None:
            return
        over = self.index.overlapping(offset, offset + 1) + self.in_scope.overlapping(offset, offset + 1)
        inside = [mention for mention in over if self.in_scope.position(mention) is not None] or over
        if inside:
            self.post_message(
                self.MentionClicked(min(inside, key=lambda mention: mention.end - mention.start))
            )

    def on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        event.stop()
        event.prevent_default()
        self.action_scroll_rows(WHEEL_ROWS)

    def on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        event.stop()
        event.prevent_default()
        self.action_scroll_rows(-WHEEL_ROWS)

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        span = self._span_of(selection)
        return (self.article.text[span.start : span.end], "\n") if self.article and span else None

    def _selected_span(self) -> Span | None:
        return self._span_of(self.text_selection) if self.text_selection else None

    def _span_of(self, selection: Selection) -> Span | None:
        """The stretch of the article between the two ends of a selection (columns count characters of a row)."""
        if self._layout is None or not self.article:
            return None
        start = self._selection_offset(selection.start) if selection.start else 0
        end = self._selection_offset(selection.end) if selection.end else len(self.article.text)
        return Span(start, end) if end > start else None

    def _selection_offset(self, place: Offset) -> int:
        assert self._layout is not None
        row = self._layout[max(0, min(place.y, self._layout.wrapped - 1))]
        return min(row.start + max(0, place.x - self._margin - row.indent), row.end)

    # ---- Hints ------------------------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """While hints are shown every key is theirs; one that fits none of them takes them away."""
        if not self.hints:
            return
        event.stop()
        event.prevent_default()
        typed = event.character or "\0"
        left = {start: code[1:] for start, code in self.hints.items() if code[0] == typed}
        chosen = next((start for start, code in left.items() if not code), None)
        self.hints = left if chosen is None else {}
        if chosen is not None:
            self.post_message(self.HintChosen(chosen))

    def end_hints(self) -> None:
        """Take the hints away."""
        self.hints = {}

    def on_blur(self) -> None:
        if self.app.app_focus:
            self.end_hints()

    def on_mouse_down(self) -> None:
        self.end_hints()

    # ---- Keys -------------------------------------------------------------------------------------------------

    def action_scroll_rows(self, rows: int) -> None:
        """Scroll by rows, without animation."""
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


def _split(segments: list[Segment], at: int) -> tuple[list[Segment], list[Segment]]:
    """Part a row of segments before its character number ``at``."""
    before: list[Segment] = []
    for index, (text, style, _) in enumerate(segments):
        if at < len(text):
            head = [Segment(text[:at], style)] if at else []
            return before + head, [Segment(text[at:], style), *segments[index + 1 :]]
        before.append(segments[index])
        at -= len(text)
    return before, []
