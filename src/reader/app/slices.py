"""Long work in short slices on the one thread that also handles keys: a key comes between two slices, and is not kept waiting."""

from asyncio import get_running_loop
from collections.abc import Generator
from time import monotonic
from typing import cast

from textual.message_pump import MessagePump

from reader.app.keys_in_order import KeysInOrder

SLICE_SECONDS = 0.008
"""How long a slice may be: too short to be noticed."""

REST_SECONDS = 0.002
"""Between two slices, for a key that has come meanwhile."""
MOST_RESTS = 50
"""Rests in a row while a key is under way: it passes through many tasks, and must not meet a slice before each of them."""


class Slices:
    """Does one piece of work at a time; one that is begun takes the place of the one under way."""

    def __init__(self, node: MessagePump) -> None:
        """``node`` is what handles messages between the slices."""
        self._node = node
        self._work: Generator[None] | None = None

    def begin(self, work: Generator[None]) -> None:
        """Do this, up to each ``yield`` in one go. The first slice is done at once, and most often all of it."""
        self._work = work
        self._go_on(work)

    def begin_after_rest(self, work: Generator[None]) -> None:
        """The same, but not before what is there already can be painted."""
        self._work = work
        self._rest(work)

    def finish(self) -> None:
        """Do what is left of it, however long that takes."""
        for _ in self._work or ():
            pass

    def drop(self) -> None:
        """Leave it undone."""
        self._work = None

    def _rest(self, work: Generator[None], rests: int = MOST_RESTS) -> None:
        """Rest outside of the node, which handles messages meanwhile, and go on."""
        get_running_loop().call_later(REST_SECONDS, self._wake, work, rests)

    def _wake(self, work: Generator[None], rests: int) -> None:
        if rests > 1 and self._is_key_under_way:
            self._rest(work, rests - 1)
        else:
            self._node.call_later(self._go_on, work)

    def _go_on(self, work: Generator[None]) -> None:
        if self._do_slice(work):
            self._rest(work)

    @property
    def _is_key_under_way(self) -> bool:
        app = cast(object, self._node.app)
        return isinstance(app, KeysInOrder) and app.is_key_under_way

    def _do_slice(self, work: Generator[None]) -> bool:
        """Do some of it, and tell whether there is more to do."""
        end = monotonic() + SLICE_SECONDS
        while work is self._work:
            try:
                next(work)
            except StopIteration:
                return False
            if monotonic() > end:
                return True
        return False
