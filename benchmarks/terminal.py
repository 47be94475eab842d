"""A terminal to run programs in: a pseudo-terminal with an emulated screen behind it.

Output is recorded with the time at which it came and fed to the emulator afterwards (``Session.replay``), so that
emulating takes no time away from the program that is measured. Times are seconds of ``time.monotonic``.
"""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

import pyte
from pyte.screens import Char
from rich.cells import split_graphemes

_UNKNOWN_TO_PYTE = re.compile(r"\x1b\[[<>=?][0-9;]*u|\x1b\[\?[0-9]+\$p|\x1b\]8;[^\x07\x1b]*(?:\x1b\\|\x07)")
"""Sequences that draw nothing and that pyte would take for text: keyboard protocol, queries, hyperlinks."""

_CUT_SEQUENCE = re.compile(r"\x1b(?:\[[0-?]*|\][^\x07\x1b]*\x1b?)?$")
_MODE = re.compile(rb"\x1b\[\?([0-9;]+)([hl])")
_QUERY = re.compile(rb"\x1b\[\?([0-9]+)\$p")
_ANSWERS = {b"2026": b"\x1b[?2026;2$y", b"2048": b"\x1b[?2048;0$y"}
"""Synchronized output is known to this terminal, resizing in band is not."""

_ALTERNATE_SCREEN = 1049
_TAB = 8
_VISIBLE_ON_BLANK = ("underscore", "strikethrough", "reverse")


class Terminal(pyte.Screen):
    """pyte's screen, with what it gets wrong put right.

    Graphemes of several code points, halves of wide characters, cells and rows never written to, the cursor after the scroll
    region is reset, and tab stops after a resize are treated as in xterm and its kin.
    """

    def __init__(self, columns: int, lines: int) -> None:
        super().__init__(columns, lines)
        self._stream = pyte.Stream(self)
        self._rest = ""

    def feed(self, text: str) -> None:
        """Show output; a sequence that is cut off waits for its end."""
        text = self._rest + text
        cut = _CUT_SEQUENCE.search(text)
        self._rest = cut[0] if cut else ""
        self._stream.feed(_UNKNOWN_TO_PYTE.sub("", text.removesuffix(self._rest) if cut else text))

    @property
    def cells(self) -> list[list[Char]]:
        """Every cell as it looks: of a space, only what can be seen counts."""
        return [[_seen(self.buffer[y][x]) for x in range(self.columns)] for y in range(self.lines)]

    @property
    def text(self) -> str:
        """The characters on the screen, a line for each row."""
        return "\n".join(
            "".join(self.buffer[y][x].data for x in range(self.columns)).rstrip() for y in range(self.lines)
        )

    def draw(self, data: str) -> None:
        for start, end, width in split_graphemes(data)[0]:
            self._draw_grapheme(data[start:end], width)

    def _draw_grapheme(self, grapheme: str, width: int) -> None:
        line = self.buffer[self.cursor.y]
        if width == 0:
            at = self.cursor.x - 1
            at -= at > 0 and not line[at].data
            if at >= 0:
                line[at] = line[at]._replace(data=line[at].data + grapheme)
            return
        if self.cursor.x + width > self.columns:
            if pyte.modes.DECAWM in self.mode:
                self.carriage_return()
                self.linefeed()
                line = self.buffer[self.cursor.y]
            else:
                self.cursor.x = self.columns - width
        x, end = self.cursor.x, self.cursor.x + width
        if not line[x].data:
            line[x - 1] = line[x - 1]._replace(data=" ")
        if end < self.columns and not line[end].data:
            line[end] = line[end]._replace(data=" ")
        line[x] = self.cursor.attrs._replace(data=grapheme)
        for behind in range(x + 1, end):
            line[behind] = self.cursor.attrs._replace(data="")
        self.cursor.x = end

    def set_margins(self, top: int | None = None, bottom: int | None = None) -> None:
        super().set_margins(top, bottom)
        self.cursor_position()

    def resize(self, lines: int | None = None, columns: int | None = None) -> None:
        super().resize(lines, columns)
        self.tabstops = set(range(_TAB, self.columns, _TAB))

    def insert_lines(self, count: int | None = None) -> None:
        self._touch()
        super().insert_lines(count)

    def delete_lines(self, count: int | None = None) -> None:
        self._touch()
        super().delete_lines(count)

    def erase_in_display(self, how: int = 0, *args: object, **kwargs: bool) -> None:
        for y in range(self.lines):
            for x in range(self.columns):
                self.buffer[y].setdefault(x, self.default_char)  # pyte erases only cells that are there
        super().erase_in_display(how, *args, **kwargs)

    def set_mode(self, *modes: int, private: bool = False) -> None:
        super().set_mode(*modes, private=private)
        self._change_screen(modes, private)

    def reset_mode(self, *modes: int, private: bool = False) -> None:
        super().reset_mode(*modes, private=private)
        self._change_screen(modes, private)

    def _change_screen(self, modes: tuple[int, ...], private: bool) -> None:
        """The alternate screen starts empty; what the other one shows is of no interest here."""
        if private and _ALTERNATE_SCREEN in modes:
            self.buffer.clear()

    def _touch(self) -> None:
        for y in range(self.lines):
            self.buffer[y]  # pyte does not move over a row that is not there


def _seen(cell: Char) -> Char:
    if cell.data == " " and not any(getattr(cell, name) for name in _VISIBLE_ON_BLANK):
        return Char(" ", bg=cell.bg)
    return cell


class Chunk(NamedTuple):
    """Output, and when it came."""

    at: float
    data: bytes


class Session:
    """A program that runs in a terminal of its own."""

    def __init__(
        self,
        command: Sequence[str],
        columns: int = 80,
        lines: int = 24,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.columns, self.lines = columns, lines
        self.chunks: list[Chunk] = []
        self.closed_at: float | None = None
        self._master, slave = pty.openpty()
        self.resize(columns, lines)
        self.modes_before = termios.tcgetattr(slave)
        self.slave = slave
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            command,
            stdin=slave,
            stdout=slave,
            stderr=slave,
            env={**os.environ, **_ENVIRONMENT, **(environment or {})},
            start_new_session=True,
            preexec_fn=_take_terminal,  # noqa: PLW1509  # the harness has one thread
        )

    # ---- In ------------------------------------------------------------------------------------------------

    def press(self, keys: str) -> float:
        """Send keys as the terminal would; gives the time at which they were sent."""
        now = time.monotonic()
        os.write(self._master, keys.encode())
        return now

    def resize(self, columns: int, lines: int) -> None:
        """Give the terminal another size."""
        self.columns, self.lines = columns, lines
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the program itself, not to those that it started."""
        self.process.send_signal(number)

    def hang_up(self) -> None:
        """Close the terminal's window."""
        os.close(self.slave)
        os.close(self._master)
        self.slave = self._master = -1

    # ---- Out -----------------------------------------------------------------------------------------------

    def pump(self, seconds: float) -> bool:
        """Record output that comes within so many seconds, until there is some; returns whether there was."""
        try:
            if self._master < 0 or not select.select([self._master], [], [], seconds)[0]:
                return False
            data = os.read(self._master, 1 << 16)
        except OSError:
            return False
        self.chunks.append(Chunk(time.monotonic(), data))
        for mode in _QUERY.findall(data):
            if mode in _ANSWERS:
                os.write(self._master, _ANSWERS[mode])
        return True

    def settle(self, quiet: float = 0.15, within: float = 30.0, first: float | None = None) -> float:
        """Record until nothing came for a while; gives the time of the last output.

        ``first`` is how long to wait for output to begin, if not as long as for it to go on.
        """
        deadline = time.monotonic() + within
        wait = quiet if first is None else first
        while self.pump(wait) and time.monotonic() < deadline:
            wait = quiet
        return self.chunks[-1].at if self.chunks else self.started

    def wait_for(self, condition: Callable[[Terminal], bool], within: float = 30.0) -> Terminal:
        """Record until the screen is as it should be. Raises TimeoutError with the screen's text if it never is."""
        deadline = time.monotonic() + within
        terminal, seen = Terminal(self.columns, self.lines), 0
        while True:
            for chunk in self.chunks[seen:]:
                terminal.feed(chunk.data.decode("utf-8", "replace"))
            seen = len(self.chunks)
            if condition(terminal):
                return terminal
            if time.monotonic() > deadline or (self.process.poll() is not None and not self.pump(0)):
                raise TimeoutError(f"the screen never was as it should be; it shows:\n{terminal.text}")
            self.pump(0.1)

    def wait_for_text(self, words: str, within: float = 30.0) -> Terminal:
        """Record until these words are on the screen."""
        return self.wait_for(lambda terminal: words in terminal.text, within)

    def wait_for_exit(self, within: float = 5.0) -> float:
        """Record until the program is gone; gives the time. Raises TimeoutError if it stays."""
        deadline = time.monotonic() + within
        while self.process.poll() is None:
            self.pump(0.002)
            if self._master < 0:
                time.sleep(0.002)
            if time.monotonic() > deadline:
                raise TimeoutError("the program is still running")
        now = time.monotonic()
        while self.pump(0.02):  # what was written last may still be on its way
            pass
        return now

    def replay(self, upto: int | None = None) -> Iterator[tuple[float, Terminal]]:
        """The screen after each piece of output, with the time of it."""
        terminal = Terminal(self.columns, self.lines)
        for chunk in self.chunks[:upto]:
            terminal.feed(chunk.data.decode("utf-8", "replace"))
            yield chunk.at, terminal

    def screen(self) -> Terminal:
        """The screen as it is now."""
        terminal = Terminal(self.columns, self.lines)
        terminal.feed(self.output.decode("utf-8", "replace"))
        return terminal

    @property
    def output(self) -> bytes:
        """All output so far."""
        return b"".join(chunk.data for chunk in self.chunks)

    @property
    def modes(self) -> dict[int, bool]:
        """The terminal's private modes that were switched, with whether they are on."""
        return {
            int(number): action == b"h"
            for numbers, action in _MODE.findall(self.output)
            for number in numbers.split(b";")
        }

    @property
    def modes_now(self) -> list[object]:
        """The line discipline's settings."""
        return termios.tcgetattr(self.slave)

    # ---- What it takes -------------------------------------------------------------------------------------

    def processes(self) -> list[int]:
        """The program and all that it started."""
        found = [self.process.pid]
        for pid in found:
            for children in Path(f"/proc/{pid}/task").glob("*/children"):
                try:
                    found += [int(child) for child in children.read_text().split()]
                except OSError:
                    continue
        return found

    def peak_memory(self) -> list[int]:
        """The most bytes that each process that still runs has ever taken, the program itself first."""
        return [_peak_resident(pid) for pid in self.processes()]

    def cpu_seconds(self) -> float:
        """Processor time that all the processes have used."""
        ticks = 0
        for pid in self.processes():
            try:
                fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    def close(self) -> None:
        """End the program, whatever it does, and the terminal with it."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        if self._master >= 0:
            self.hang_up()


_ENVIRONMENT = {
    "TERM": "xterm-256color",
    "COLORTERM": "truecolor",
    "LC_ALL": "C.UTF-8",
    "LESSHISTFILE": "-",
    "LESS": "",
}


def _take_terminal() -> None:
    """Make standard input the terminal that controls this process."""
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@contextmanager
def running(
    command: Sequence[str], columns: int = 80, lines: int = 24, environment: Mapping[str, str] | None = None
) -> Iterator[Session]:
    """A program in a terminal; it is ended in the end."""
    session = Session(command, columns, lines, environment)
    try:
        yield session
    finally:
        session.close()


def _peak_resident(pid: int) -> int:
    try:
        found = re.search(r"^VmHWM:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text(), re.MULTILINE)
    except OSError:
        return 0
    return int(found[1]) * 1024 if found else 0
