"""Understands what Textual writes: keeps the cells of the screen that it asks for.

Textual writes a small part of what terminals know: absolute cursor moves, SGR, hyperlinks, text and line feeds for the cells;
modes, queries and operating system commands beside them. Anything else is refused, since a sequence that is not
understood could have changed any cell.
"""

import re

from reader.app.driver.grid import Grid, Row
from reader.app.driver.styles import PLAIN, apply_sgr, make_style

_tokens = re.compile(
    r"(?P<text>[^\x00-\x1f\x7f-\x9f]+)"
    r"|\x1b\[(?P<sgr>[0-9;]*)m"
    r"|\x1b\[(?P<row>[0-9]*)(?:;(?P<column>[0-9]*))?H"
    r"|(?P<line>\r?\n|\r)"
    r"|\x1b\]8;(?P<link>[^\x00-\x1f\x7f-\x9f]*)(?:\x1b\\|\x07)"
    r"|(?P<clear>\x1b\[2J)"
    r"|(?P<mode>\x1b\[\?(?P<number>[0-9]+)[hl])"
    r"|(?P<other>\x1b\[[<>=?][0-9;]*u|\x1b\[\?[0-9]+\$p|\x07|\x1b\](?!8;)[0-9]+;[^\x00-\x1f\x7f-\x9f]*(?:\x1b\\|\x07))"
    r"|(?P<unknown>[\s\S])"
).finditer

_HARMLESS_MODES = frozenset(
    {7, 12, 25, 1000, 1002, 1003, 1004, 1005, 1006, 1007, 1015, 1016, 2004, 2026, 2031, 2048}
)
"""Private modes that change no cell (xterm's control sequences, "DEC Private Mode Set")."""

_SYNCHRONIZED, _ALTERNATE_SCREEN, _CURSOR = 2026, 1049, 25


class UnknownSequenceError(Exception):
    """A sequence of which it is not known what it does to the screen."""


class Interpreter:
    """What an application wants to see on the screen, from what it writes.

    ``grid`` holds the cells, ``touched`` the rows written to, ``controls`` what is to go to the terminal as it
    is; ``entered`` tells that the alternate screen was entered or left, so that what it shows is not known.
    Their owner empties them.
    """

    def __init__(self, width: int, height: int) -> None:
        self.grid = Grid.blank(width, height)
        self.touched: set[int] = set()
        self.controls: list[str] = []
        self.entered = False
        self.alternate: bool = False
        self.synchronized = False
        self.cursor_visible = True
        self.y = 0
        self.x = 0
        self._style = PLAIN

    def feed(self, data: str) -> None:
        """Carry out what is written. Raises UnknownSequenceError, with the part before it already carried out."""
        for token in _tokens(data):
            match token.lastgroup:
                case "text":
                    self._text(token["text"])
                case "sgr":
                    self._sgr(token["sgr"])
                case "row" | "column":
                    self._move(token["row"], token["column"])
                case "line":
                    self._line(token["line"])
                case "link":
                    style, link = self._style, token["link"]
                    link = "" if link == ";" else link
                    self._style = make_style(style.foreground, style.background, style.attributes, link)
                case "clear":
                    self._clear()
                case "number" | "mode":
                    self._mode(token["mode"], int(token["number"]))
                case "other":
                    self.controls.append(token["other"])
                case _:
                    raise UnknownSequenceError(repr(data[token.start() : token.start() + 20]))

    def _text(self, text: str) -> None:
        if self.y < self.grid.height:
            self.touched.add(self.y)
            self.x = self.grid.rows[self.y].put(self.x, text, self._style)

    def _sgr(self, parameters: str) -> None:
        style = apply_sgr(self._style, parameters)
        if style is None:
            raise UnknownSequenceError(f"SGR {parameters}")
        self._style = style

    def _move(self, row: str | None, column: str | None) -> None:
        self.y = int(row or 1) - 1
        self.x = int(column or 1) - 1

    def _line(self, line: str) -> None:
        self.x = 0
        if line.endswith("\n"):
            # Below the last row only in a frame from before a resize, which is about to be replaced.
            self.y += 1

    def _clear(self) -> None:
        blank = self._style.blank
        self.grid.rows = [Row.blank(self.grid.width, blank) for _ in self.grid.rows]
        self.touched.update(range(self.grid.height))

    def _mode(self, sequence: str, number: int) -> None:
        on = sequence.endswith("h")
        if number == _SYNCHRONIZED:
            self.synchronized = True
            return
        if number == _ALTERNATE_SCREEN:
            if on == self.alternate:
                return
            self.alternate, self.entered = on, True
        elif number == _CURSOR:
            self.cursor_visible = on
        elif number not in _HARMLESS_MODES:
            raise UnknownSequenceError(sequence)
        self.controls.append(sequence)
