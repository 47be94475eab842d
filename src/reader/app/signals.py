"""Leaving in order when the system says so, before the application has an event loop to be told in."""

import os
import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def undone_on_signals(undo: Callable[[], object]) -> Generator[None]:
    """In this block SIGTERM and SIGHUP call ``undo`` and end the process, with status 128 + signal as a shell reports it.

    The process ends at once, since an exception raised out of a signal handler is lost where Python is in the middle of an import.
    The driver takes over while it runs (``DiffingDriver``).
    """

    def leave(number: int, _: FrameType | None) -> None:
        undo()
        os._exit(128 + number)

    before = {number: signal.signal(number, leave) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
