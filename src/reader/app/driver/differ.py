"""From what Textual writes to what the terminal has to be sent."""

from collections import Counter
from collections.abc import Iterator

from reader.app.driver.grid import Grid, Row
from reader.app.driver.interpret import Interpreter, UnknownSequenceError
from reader.app.driver.paint import Painter
from reader.app.driver.scroll import Scroll, find_scroll
from reader.app.driver.strokes import Stroke, strokes
from reader.app.driver.styles import PLAIN, switch

_BEGIN, _END = "\x1b[?2026h", "\x1b[?2026l"
"""Around output that the terminal is to show at once (synchronized output, mode 2026)."""

_AT_ONCE = 2_000
"""Bytes that reach a terminal in one piece, so that it shows them at once anyway: a pseudo-terminal hands over as many
(measured on Linux), and SSH makes one packet of what it reads, which is decrypted as a whole."""


class Differ:
    """Takes what an application writes and gives the shortest output that has the same effect.

    ``feed`` as often as there is something, ``take`` whenever the terminal can be written to: only the
    difference between what the terminal shows and the latest state is put out, so frames for which there was no time are skipped.
    After a sequence that is not understood, everything is passed on as it is (``plain``).
    Sizes in cells; ``erases_background`` as in ``Painter``.
    """

    def __init__(self, width: int, height: int, *, erases_background: bool) -> None:
        self.plain = False
        self._interpreter = Interpreter(width, height)
        self._painter = Painter(width, erases_background)
        self._shown: Grid | None = None
        self._parked = (0, 0)
        self._raw: list[str] = []

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the screen."""
        grid = self._interpreter.grid
        return grid.width, grid.height

    def send_raw(self, raw: bool) -> None:
        """Tell whether what is sent reaches the terminal as it is, line feeds (no ``onlcr``) and tabs, too."""
        self._painter.raw = raw

    @property
    def drawn(self) -> bool:
        """Whether there are cells that the application has written since the last ``take``."""
        return self.plain or bool(self._interpreter.touched)

    @property
    def has_news(self) -> bool:
        """Whether there may be something to send: a mark of where a frame begins or ends, say, is nothing by itself."""
        wanted = self._interpreter
        drawn = self.drawn or wanted.entered or self._shown is None
        return drawn or bool(wanted.controls) or self._place != self._parked

    @property
    def on_alternate_screen(self) -> bool:
        """Whether the application has entered the alternate screen and not left it."""
        return self._interpreter.alternate

    def feed(self, data: str) -> None:
        """Take in what the application writes."""
        if self.plain:
            self._raw.append(data)
            return
        try:
            self._interpreter.feed(data)
        except UnknownSequenceError:
            self._raw += [self._difference(), "\x1b[m", data]
            self.plain = True

    def take(self) -> str:
        """What is to be sent to the terminal now."""
        if not self.plain:
            return self._difference()
        raw = "".join(self._raw)
        self._raw.clear()
        return raw

    def resize(self, width: int, height: int) -> None:
        """The terminal has another size; what it shows is not known any more."""
        self._interpreter.grid = self._interpreter.grid.fitted(width, height)
        self._painter.width = width
        self.forget()

    def forget(self) -> None:
        """What the terminal shows is not known: paint everything again."""
        self._shown = None
        self._painter.at = self._painter.pen = None

    def _difference(self) -> str:
        wanted = self._interpreter
        controls = "".join(wanted.controls)
        wanted.controls.clear()
        if wanted.entered:
            wanted.entered = False
            if not wanted.alternate and self._painter.pen is not None:
                controls = switch(self._painter.pen, PLAIN, blank=False)[0] + controls
            self.forget()
        return controls + self._frame() if wanted.alternate else controls

    def _frame(self) -> str:
        wanted = self._interpreter.grid
        rows = self._interpreter.touched
        start = ""
        if self._shown is None:
            start = self._clear(wanted)
            rows = set(range(wanted.height))
        shown = self._shown or wanted
        rows = {y for y in rows if wanted.rows[y].differs(shown.rows[y])}
        text, self._painter = min(self._paintings(shown, wanted, rows), key=lambda painting: len(painting[0]))
        for y in rows:
            shown.rows[y] = wanted.rows[y].copy()
        self._interpreter.touched = set()
        text = start + text + self._park()
        together = (
            self._interpreter.synchronized
            and len(rows) > 1
            and len(text.encode("utf-8", "replace")) > _AT_ONCE
        )
        return f"{_BEGIN}{text}{_END}" if together else text

    def _clear(self, wanted: Grid) -> str:
        """Erase the screen to the style in which most rows end."""
        ends = Counter(row.styles[-1] for row in wanted.rows if row.chars[-1] == " ")
        style = ends.most_common(1)[0][0] if ends else PLAIN
        style = self._painter.clear(style)
        self._shown = Grid.blank(wanted.width, wanted.height, style)
        return self._painter.take()

    def _paintings(self, shown: Grid, wanted: Grid, rows: set[int]) -> Iterator[tuple[str, Painter]]:
        """The ways to paint these rows, each with the painter afterwards: as they are, or after moving some if they look moved."""
        scroll = find_scroll(shown, wanted, rows)
        for move in (None, scroll) if scroll else (None,):
            before = _scrolled(shown, move) if move else shown
            moved = rows | set(move.rows) if move else rows
            ordered, free = self._strokes(before, wanted, moved)
            painter = self._painter.copy()
            if move:
                painter.scroll(move, wanted.height)
            painter.in_order(ordered)
            painter.by_style(free)
            yield painter.take(), painter

    def _strokes(self, shown: Grid, wanted: Grid, rows: set[int]) -> tuple[list[Stroke], list[Stroke]]:
        """What differs in these rows: strokes that have to be drawn in order, and those that need not."""
        ordered: list[Stroke] = []
        free: list[Stroke] = []
        erases_background = self._painter.erases_background
        for y in sorted(rows):
            found, in_order = strokes(y, shown.rows[y], wanted.rows[y], erases_background=erases_background)
            (ordered if in_order else free).extend(found)
        return ordered, free

    def _park(self) -> str:
        """Put the cursor where the application wants it; a hidden one only when that is somewhere else than before.

        A hidden cursor matters to input methods, which open their windows there.
        """
        place = self._place
        if self._interpreter.cursor_visible or place != self._parked:
            self._painter.move(*place)
        self._parked = place
        return self._painter.take()

    @property
    def _place(self) -> tuple[int, int]:
        """Where the application wants the cursor."""
        wanted = self._interpreter
        return min(wanted.y, wanted.grid.height - 1), min(wanted.x, wanted.grid.width - 1)


def _scrolled(shown: Grid, scroll: Scroll) -> Grid:
    """The screen as it is after rows were moved; it shares its rows with the one before."""
    rows = shown.rows.copy()
    for y in scroll.rows:
        source = y + scroll.shift
        rows[y] = shown.rows[source] if source in scroll.rows else Row.unknown(shown.width)
    return Grid(shown.width, rows)
