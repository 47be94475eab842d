"""Reads keys and mouse from the terminal."""

import os
import select
from codecs import getincrementaldecoder
from collections.abc import Callable

from textual._xterm_parser import XTermParser
from textual.message import Message

_TICK = 0.05
"""Seconds between looks at whether a lone escape was a key of its own."""

_TICKS = 4
"""Looks after the last input; by then Textual's parser has decided (it waits 0.1 s)."""


class Input:
    """Waits for input without polling, until told to stop or the terminal is gone.

    Textual's own loop wakes ten times a second, takes up to 0.2 s to stop, and spins when the terminal is gone.
    """

    def __init__(self) -> None:
        self._wake_read, self._wake_write = os.pipe()

    def stop(self) -> None:
        """Make ``run`` return at once."""
        os.write(self._wake_write, b"x")

    def run(self, fileno: int, handle: Callable[[Message], None]) -> bool:
        """Read and hand on until stopped; returns whether the terminal is gone."""
        parser = XTermParser()
        decode = getincrementaldecoder("utf-8")("replace").decode
        ticks = 0
        while True:
            ready = select.select([fileno, self._wake_read], [], [], _TICK if ticks else None)[0]
            if self._wake_read in ready:
                os.read(self._wake_read, 1)
                return False
            ticks = max(ticks - 1, 0)
            if fileno in ready:
                data = _read(fileno)
                if not data:
                    return True
                ticks = _TICKS
                for message in parser.feed(decode(data)):
                    handle(message)
            for message in parser.tick():
                handle(message)


def _read(fileno: int) -> bytes:
    """What there is to read; nothing if the terminal is gone."""
    try:
        return os.read(fileno, 4096)
    except OSError:
        return b""
