"""Keys one at a time: the next one goes to where the last one led, however fast they come.

Textual hands a key to what has the focus when it arrives. Of keys that arrive together, as they do on a slow line, it would
hand all to what has the focus before the first of them: the words after ``/`` would not reach the search. The screen is painted
when the last of them is done, and once for all that a key does.
"""

from asyncio import TimerHandle, get_running_loop
from collections import deque
from contextlib import ExitStack
from typing import Any, TypeVar

from textual.app import App
from textual.events import Event, Key, Paste
from textual.message import Message
from textual.message_pump import MessagePump

ROUNDS = 2
"""A key leads to messages, and those to others that move the focus: how often to follow from the focus up to the application."""
PATIENCE = 0.3
"""Seconds to wait for a key to have done what it does, if what it went to is gone: far more than any key takes."""
AT_ONCE = frozenset({"ctrl+c"})
"""Keys that do not wait for others."""

Result = TypeVar("Result")


class KeysInOrder(App[Result]):
    """An application that holds keys back until the one before them has done what it does."""

    class Followed(Message):
        """Takes the way of a key, behind it: where this has arrived, the key has, and what it did."""

        def __init__(self, key: int, rounds: int) -> None:
            super().__init__()
            self.key = key
            self.rounds = rounds

    def __init__(self, **how: Any) -> None:
        """``how`` is what Textual's own application takes."""
        super().__init__(**how)
        self._held: deque[Key | Paste] = deque()
        self._unpainted = ExitStack()
        self._patience: TimerHandle | None = None
        self._key = 0
        """Which key is under way, counted from 1 on; 0 if none."""
        self._count = 0

    @property
    def is_key_under_way(self) -> bool:
        """Whether a key has not yet done what it does."""
        return self._key != 0

    async def on_event(self, event: Event) -> None:
        """Hand on what comes from the terminal."""
        if not isinstance(event, Key | Paste) or event.is_forwarded or _is_urgent(event):
            await super().on_event(event)
        elif self._key:
            self._held.append(event)
        else:
            self._unpainted.enter_context(self.batch_update())
            await self._hand_on(event)

    async def _hand_on(self, event: Key | Paste) -> None:
        self._count += 1
        self._key = self._count
        self._patience = get_running_loop().call_later(PATIENCE, self._lose_patience, self._key)
        target = self.focused or self.screen
        await super().on_event(event)
        self._follow(target, self._key, ROUNDS)

    def _follow(self, target: MessagePump, key: int, rounds: int) -> None:
        if not target.post_message(self.Followed(key, rounds)):
            self.call_later(self._done, key)

    def on_keys_in_order_followed(self, message: Followed) -> None:
        message.stop()
        if not self._is_under_way(message.key):
            return
        if message.rounds > 1:
            self._follow(self.focused or self.screen, message.key, message.rounds - 1)
        else:
            self.call_later(self._done, message.key)

    def _is_under_way(self, key: int) -> bool:
        """Whether this key is waited for, and not in vain because it was the one to leave with."""
        return self.is_running and key == self._key

    def _lose_patience(self, key: int) -> None:
        self.call_later(self._done, key)

    async def _done(self, key: int) -> None:
        """This key is done, or lost; what waits is next."""
        if not self._is_under_way(key):
            return
        self._key = 0
        if self._patience is not None:
            self._patience.cancel()
        if self._held:
            await self._hand_on(self._held.popleft())
        else:
            self._unpainted.close()
            self.screen._on_timer_update()  # pyright: ignore[reportPrivateUsage]  # else its timer would, 4 ms later


def _is_urgent(event: Key | Paste) -> bool:
    return isinstance(event, Key) and event.key in AT_ONCE
