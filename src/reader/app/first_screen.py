"""The first screen of text, painted before Textual has been imported.

Importing Textual and building the application takes longer than everything else together. What the person came for, the
text with its numbers and quotes, needs none of it: it is laid out here by the same functions, in the same places
and colours, and the driver goes on from the cells that are there (``Differ``), so that nothing is painted twice.
"""

import os
import sys
import termios
import tty
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager, suppress

from rich.color import ColorSystem
from rich.style import Style

from reader.app.colours import ThemeName, colours
from reader.app.driver.differ import Differ
from reader.app.driver.terminals import erases_background
from reader.app.geometry import NARROW, gutter, margin, measure, overview_width, panel_width
from reader.app.labels import ATTRIBUTES, BLOCK_LOOKS, LINK_LOOK, ROW_LOOKS, mention_look
from reader.app.panel_rows import all_rows
from reader.app.rows import Rows
from reader.app.runs import link_spans, styled_runs
from reader.app.signals import undone_on_signals
from reader.app.status import OVERVIEW_LOOKS, between, imprint, overview, place, where
from reader.text import Analysis, Article, BlockKind, Span
from reader.text.cells import cell_count
from reader.text.index import Mention, MentionIndex
from reader.text.scope import ALL, select
from reader.text.wrap import Layout, Row

_ENTER, _LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[m\x1b[?25h\x1b[?1049l"
_ROOM = 20_000
"""Characters that fill any screen."""
_LINES_BELOW = 2
"""The status line and the key line."""


@contextmanager
def first_screen(
    article: Article, analysis: Analysis, theme: ThemeName, progress: str = "", position: str = ""
) -> Generator[Differ | None]:
    """Show the start of the article with what is known of it, and give the cells that the terminal shows then.

    ``progress`` is what is to be said of how far the analysis is, ``position`` which of several articles this is. An article
    without blocks stands for one that is still to be opened.

    Gives None, with nothing painted, where the terminal is not one that is known to bear it. However the block ends,
    the terminal is as it was before.
    """
    size = _terminal_size()
    if size is None or "NO_COLOR" in os.environ or os.environ.get("TERM", "dumb") == "dumb":
        yield None
        return
    differ = Differ(*size, erases_background=erases_background(os.environ))
    with _unechoed_keys() as echo_again:

        def leave() -> None:
            _write(_LEAVE)
            echo_again()

        with undone_on_signals(leave):
            differ.feed(
                _ENTER
                + "".join(
                    _Page(article, analysis, theme, *size, progress=progress, position=position).lines()
                )
            )
            _write(differ.take())
            try:
                yield differ
            finally:
                if differ.on_alternate_screen:
                    _write(_LEAVE)


class _Page:
    """The screen that ``ReadingScreen`` shows first, all but the line of keys."""

    def __init__(
        self,
        article: Article,
        analysis: Analysis,
        theme: ThemeName,
        width: int,
        height: int,
        *,
        progress: str = "",
        position: str = "",
    ) -> None:
        self._article = article
        self._system = _color_system(os.environ)
        self._colours = colours(theme, sixteen=self._system is ColorSystem.STANDARD)
        self._panel = panel_width(width) if width >= NARROW else 0
        self._pane = width - self._panel
        self._progress, self._position = progress, position
        self._width, self._rows_shown = width, height - 1 - _LINES_BELOW
        self._layout = Layout(article.head(_ROOM), measure(self._pane))
        self._index = MentionIndex(analysis)
        self._listed = all_rows(article, self._index) if article.blocks else Rows()

    def lines(self) -> Iterator[str]:
        """Every line of the screen, each with the cursor move to it."""
        base = self._style("foreground")
        yield self._at(0) + self._title()
        for y in range(self._rows_shown):
            row = self._row(y) if y < len(self._layout) else self._paint(" " * self._pane, base)
            yield self._at(y + 1) + row + (self._panel_row(y) if self._panel else "")
        yield self._at(self._rows_shown + 1) + self._status()
        yield self._at(self._rows_shown + 2) + self._paint(" " * self._width, base)

    def _title(self) -> str:
        line = between(self._article.title, imprint(self._article, self._position), self._width - 2)
        return self._paint(f" {line} ", self._style("foreground", "bold"))

    def _panel_row(self, y: int) -> str:
        panel, width = self._style("foreground", background="panel"), self._panel - 1
        number = self._listed.at_line(y)
        if number == len(self._listed):
            return self._paint(" " * self._panel, panel)
        cells = self._listed[number].draw(width, marked=False)[y - self._listed.top(number)]
        shown = [self._paint(" ", panel)]
        for text, name in cells:
            colour, attribute = ROW_LOOKS[name.removeprefix("row--")] if name else ("foreground", "")
            shown.append(self._paint(text, self._style(colour, attribute, "panel")))
        rest = width - sum(cell_count(text) for text, _ in cells)
        return "".join(shown) + self._paint(" " * rest, panel)

    def _status(self) -> str:
        base = self._style("foreground")
        length, in_scope = len(self._article.text), select(ALL, self._index)
        if not self._article.blocks:
            return self._paint(" " * self._width, base)
        last = min(self._rows_shown, len(self._layout)) - 1
        shown = Span(self._layout[0].start, self._layout[last].end) if last >= 0 else Span(0, 0)
        strip = overview_width(self._width)
        left = where(ALL, self._index, in_scope, None)
        right = place(self._progress, shown, length)
        line = between(left, right, max(0, self._width - strip - 3))
        runs = overview(length, shown, in_scope, None, strip)
        return (
            self._paint(f" {line} ", base)
            + "".join(self._paint(text, self._style(*OVERVIEW_LOOKS[look])) for text, look in runs)
            + self._paint(" ", base)
        )

    def _row(self, y: int) -> str:
        row = self._layout[y]
        base = self._block_style(row)
        near: list[tuple[Span, Style]] = [
            (link, self._style(*LINK_LOOK)) for link in link_spans(self._article, row)
        ]
        near += [
            (mention, self._mention_style(mention)) for mention in self._index.overlapping(row.start, row.end)
        ]
        text = self._article.text
        left = margin(self._pane) + row.indent
        mark = gutter(row, self._block_kind(row)) if row.indent else ""
        shown = [self._paint(mark.rjust(left), self._style("quiet"))]
        for start, end, looks in styled_runs(row.start, row.end, near):
            shown.append(self._paint(text[start:end], sum(looks, base)))
        rest = self._pane - left - cell_count(text[row.start : row.end])
        return "".join(shown) + self._paint(" " * rest, self._style("foreground"))

    def _block_style(self, row: Row) -> Style:
        return self._style(*BLOCK_LOOKS.get(self._block_kind(row), ("foreground", "none")))

    def _block_kind(self, row: Row) -> BlockKind:
        return self._article.blocks[row.block].kind if row.block >= 0 else "paragraph"

    def _mention_style(self, mention: Mention) -> Style:
        style = mention_look(mention, self._index).style
        return self._style(f"mention-{style}", ATTRIBUTES[style])

    def _style(self, colour: str, attribute: str = "", background: str = "background") -> Style:
        look = Style.parse(attribute) if attribute else Style.null()
        return look + Style(color=self._colours[colour], bgcolor=self._colours[background])

    def _paint(self, text: str, style: Style) -> str:
        return style.render(text, color_system=self._system)

    def _at(self, y: int) -> str:
        return f"\x1b[{y + 1};1H"


def _color_system(environment: Mapping[str, str]) -> ColorSystem:
    """How many colours the terminal has, by the variables that Rich, and so Textual, goes by."""
    if environment.get("COLORTERM", "").strip().lower() in ("truecolor", "24bit"):
        return ColorSystem.TRUECOLOR
    term = environment.get("TERM", "").strip().lower()
    return ColorSystem.EIGHT_BIT if term.endswith("256color") or term == "kitty" else ColorSystem.STANDARD


def _terminal_size() -> tuple[int, int] | None:
    """Width and height of the terminal that Textual will write to."""
    with suppress(OSError):
        return os.get_terminal_size(sys.__stderr__.fileno()) if sys.__stderr__ else None
    return None


@contextmanager
def _unechoed_keys() -> Generator[Callable[[], None]]:
    """Keys typed before Textual reads them wait for it, and do not show on the screen. Gives what undoes that."""
    fileno = sys.__stdin__.fileno() if sys.__stdin__ else 0
    try:
        before, quiet = termios.tcgetattr(fileno), termios.tcgetattr(fileno)
    except termios.error:
        yield lambda: None
        return
    quiet[tty.IFLAG] &= ~termios.ICRNL  # else Enter would arrive as ctrl+j
    quiet[tty.LFLAG] &= ~(termios.ECHO | termios.ICANON)

    def undo() -> None:
        with suppress(termios.error):
            termios.tcsetattr(fileno, termios.TCSANOW, before)

    try:
        termios.tcsetattr(fileno, termios.TCSANOW, quiet)
        yield undo
    finally:
        undo()


def _write(text: str) -> None:
    with suppress(OSError):
        os.write(2, text.encode("utf-8", "replace"))
