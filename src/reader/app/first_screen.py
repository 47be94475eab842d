"""The first screen of text, painted before Textual has been imported.

Importing Textual and building the application takes longer than everything else together. What the person came for, the
text with its numbers and quotes, needs none of it: it is laid out here by the same functions, in the same places
and colours, and the driver goes on from the cells that are there (``Differ``), so that nothing is painted twice.
"""

import os
import sys
import termios
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager, suppress

from rich.color import ColorSystem
from rich.style import Style

from reader.app.colours import ThemeName, colours
from reader.app.driver.differ import Differ
from reader.app.driver.terminals import erases_background
from reader.app.geometry import NARROW, gutter, margin, measure, panel_width
from reader.app.labels import ATTRIBUTES, BLOCK_LOOKS, mention_look
from reader.app.runs import styled_runs
from reader.app.signals import undone_on_signals
from reader.text import Analysis, Article, BlockKind
from reader.text.cells import cell_count, pad
from reader.text.index import Mention, MentionIndex
from reader.text.wrap import Layout, Row

_ENTER, _LEAVE = "\x1b[?1049h\x1b[?25l", "\x1b[m\x1b[?25h\x1b[?1049l"
_ROOM = 20_000
"""Characters that fill any screen."""
_LINES_BELOW = 2
"""The status line and the key line."""


@contextmanager
def first_screen(article: Article, analysis: Analysis, theme: ThemeName) -> Generator[Differ | None]:
    """Show the start of the article with what is known of it, and give the cells that the terminal shows then.

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
            differ.feed(_ENTER + "".join(_Page(article, analysis, theme, *size).lines()))
            _write(differ.take())
            try:
                yield differ
            finally:
                if differ.on_alternate_screen:
                    _write(_LEAVE)


class _Page:
    """The screen that ``ReadingScreen`` shows first, as far as it can be told in advance."""

    def __init__(
        self, article: Article, analysis: Analysis, theme: ThemeName, width: int, height: int
    ) -> None:
        self._article = article
        self._system = _color_system(os.environ)
        self._colours = colours(theme, sixteen=self._system is ColorSystem.STANDARD)
        self._panel = panel_width(width) if width >= NARROW else 0
        self._pane = width - self._panel
        self._width, self._height = width, height
        self._layout = Layout(article.head(_ROOM), measure(self._pane))
        self._index = MentionIndex(analysis)

    def lines(self) -> Iterator[str]:
        """Every line of the screen, each with the cursor move to it."""
        base, panel = self._style("foreground"), self._style("foreground", background="panel")
        title = pad(f" {self._article.title}", self._width)
        yield self._at(0) + self._paint(title, self._style("foreground", "bold"))
        for y in range(self._height - 1 - _LINES_BELOW):
            row = self._row(y) if y < len(self._layout) else self._paint(" " * self._pane, base)
            yield self._at(y + 1) + row
            if self._panel:
                yield self._paint(" " * self._panel, panel)
        yield self._at(self._height - 2) + self._paint(" " * self._width, panel)
        yield self._at(self._height - 1) + self._paint(" " * self._width, base)

    def _row(self, y: int) -> str:
        row = self._layout[y]
        base = self._block_style(row)
        near = [
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
    quiet[3] &= ~(termios.ECHO | termios.ICANON)

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
