"""How the article is drawn: its text, with mentions, links, hints and the selection over it."""

from collections.abc import Mapping

from rich.segment import Segment
from rich.style import Style
from textual.reactive import var
from textual.strip import Strip

from reader.app.article.selecting import Selecting
from reader.app.geometry import gutter
from reader.app.labels import ATTRIBUTES, BLOCK_LOOKS, LINK_LOOK, NO_COLOUR_ATTRIBUTES, mention_look
from reader.app.runs import link_spans, styled_runs
from reader.text import BlockKind, Span
from reader.text.index import Mention, MentionIndex, Track
from reader.text.wrap import Row

NO_MENTIONS: Track = Track()


def _rule(name: str, colour: str, attribute: str) -> str:
    return f"Drawing > .{name} {{ color: ${colour}; text-style: {attribute}; }}\n"


def _block_class(kind: BlockKind) -> str:
    return f"article--{kind.replace(' ', '-')}"


class Drawing(Selecting):
    """Draws one row after another, and again when something over it has changed."""

    DEFAULT_CSS = """
    Drawing {
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
            *(
                f"Drawing:nocolor > .{name} {{ text-style: {attribute}; }}\n"
                for name, attribute in NO_COLOUR_ATTRIBUTES.items()
            ),
        ]
    )

    COMPONENT_CLASSES = {
        "article--marker",
        "article--hint",
        "article--link",
        "mention--hit",
        "mention--current",
        *(f"mention--{style}" for style in ATTRIBUTES),
        *map(_block_class, BLOCK_LOOKS),
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

    index: var[MentionIndex | None] = var(None)
    """The mentions to highlight."""
    in_scope: var[Track] = var(NO_MENTIONS)
    """The mentions of the scope; others are not highlighted."""
    current: var[Mention | None] = var(None)
    """The mention that the person is at."""
    hints: var[Mapping[int, str]] = var({})
    """The letters to type for a mention on the screen, by the offset at which they are shown."""

    def watch_index(self) -> None:
        self.redraw()

    def watch_in_scope(self) -> None:
        self.redraw()

    def watch_hints(self) -> None:
        self.redraw()

    def watch_current(self, before: Mention | None, now: Mention | None) -> None:
        rows = self._layout
        for mention in (before, now):
            if mention is not None and rows is not None:
                self.redraw_rows(rows.row_of(mention.start), rows.row_of(mention.end - 1))

    def draw(self, number: int) -> Strip:
        width, base = self.size.width, self.base
        if self._layout is None or not self._layout.has(number):
            return Strip.blank(width, base)
        row = self._layout[number]
        segments = [*self._before(row, base), *self._text(row, base)]
        return Strip(segments).apply_offsets(0, number).crop_extend(0, width, base)

    def _before(self, row: Row, base: Style) -> list[Segment]:
        """The margin and the indent, with the mark that stands in it."""
        margin = Segment(" " * self.margin_left, base)
        if not row.indent:
            return [margin]
        mark = gutter(row, self._block_kind(row))
        return [margin, Segment(mark, base + self.look("article--marker"))]

    def _block_kind(self, row: Row) -> BlockKind:
        return self.article.blocks[row.block].kind if self.article and row.block >= 0 else "paragraph"

    def _text(self, row: Row, base: Style) -> list[Segment]:
        assert self.article is not None
        text = self.article.text
        kind = self._block_kind(row)
        if kind in BLOCK_LOOKS:
            base += self.look(_block_class(kind))
        segments = [
            Segment(text[start:end], sum(looks, base))
            for start, end, looks in styled_runs(row.start, row.end, self._spans(row))
        ]
        return self._with_hints(segments, row)

    def _spans(self, row: Row) -> list[tuple[Span, Style]]:
        """What lies over the text of this row, the outermost first."""
        assert self.article is not None
        spans: list[tuple[Span, Style]] = [
            (link, self.look("article--link")) for link in link_spans(self.article, row)
        ]
        if self.index and row.end > row.start:
            for mention in self.index.overlapping(row.start, row.end):
                if self.in_scope.position(mention) is not None:
                    spans.append((mention, self.look(f"mention--{mention_look(mention, self.index).style}")))  # noqa: PERF401
            spans += [
                (hit, self.look("mention--hit"))
                for hit in self.in_scope.overlapping(row.start, row.end)
                if hit.kind == "hit"
            ]
        if self.current and self.current.start < row.end and self.current.end > row.start:
            spans.append((self.current, self.look("mention--current")))
        selected = self.selected_span()
        if selected is not None:
            spans.append((selected, self.screen.get_component_rich_style("screen--selection")))
        return spans

    def _with_hints(self, segments: list[Segment], row: Row) -> list[Segment]:
        """The row with the letters of the hints written over the start of their mentions."""
        here = [(start, code) for start, code in self.hints.items() if row.start <= start < row.end]
        for start, code in sorted(here):
            before, rest = _split(segments, start - row.start)
            _, after = _split(rest, len(code))
            segments = [*before, Segment(code, self.base + self.look("article--hint")), *after]
        return segments


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
