"""Leaving in order when the system says so, before the application has an event loop to be told in."""

import signal
import sys
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def exit_on_signals() -> Generator[None]:
    """SIGTERM and SIGHUP raise SystemExit in this block, so that whatever has to be undone is undone.

    The exit status is 128 + signal, as a shell reports it. The driver takes over while it runs (``DiffingDriver``).
    """
    before = {number: signal.signal(number, _exit) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _exit(number: int, _: FrameType | None) -> None:
    sys.exit(128 + number)
