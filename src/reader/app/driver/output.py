"""Writes to the terminal from a thread, so that a slow terminal never holds up the application."""

import os
from collections.abc import Callable
from threading import Event, Thread

_PATIENCE = 2.0
"""Seconds that a terminal which still takes output is given to take the rest of it at the end."""


class Output(Thread):
    """Whenever it is woken and the terminal has taken what came before, asks for what is to be written now.

    A terminal that is gone (closed window, lost connection) takes everything without complaint.
    """

    def __init__(self, fileno: int, take: Callable[[], str]) -> None:
        super().__init__(name="terminal-output", daemon=True)
        self._fileno = fileno
        self._take = take
        self._woken = Event()
        self._stopping = False

    def wake(self) -> None:
        """There is, or may be, something to be written."""
        self._woken.set()

    def stop(self) -> None:
        """Write what is left and end; gives up on a terminal that takes nothing."""
        self._stopping = True
        self.wake()
        self.join(_PATIENCE)

    def run(self) -> None:
        """Write until stopped."""
        try:
            self._write_until_stopped()
        except OSError:
            return  # The terminal is gone.

    def _write_until_stopped(self) -> None:
        stopping = False
        while not stopping:
            self._woken.wait()
            self._woken.clear()
            stopping = self._stopping
            data = self._take().encode("utf-8", "replace")
            while data:
                data = data[os.write(self._fileno, data) :]
