"""Watching a load: how far it is, its first part ahead of the whole, and calling it off."""

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

from msgspec import Struct

from reader.loaders.errors import LoadError
from reader.text import Article

GLANCE = 0.1
"""Seconds between two looks at whether a load was called off."""


class Progress(Struct, frozen=True, tag=True):
    """How far a load is: "reading page", 3 of 400. ``total`` is 0 where unknown; ``unit`` is "KB", or "" for things counted."""

    phase: str
    done: int = 0
    total: int = 0
    unit: str = ""

    def __str__(self) -> str:
        """ "connecting", "receiving 120 KB of 800 KB", "reading page 3 of 400"."""
        unit = f" {self.unit}" if self.unit else ""
        counted = f" {self.done}{unit}" if self.done or self.total else ""
        return f"{self.phase}{counted}{f' of {self.total}{unit}' if self.total else ''}"


class First(Struct, frozen=True, tag=True):
    """The first part of a long article, ahead of the whole."""

    article: Article


Tell = Callable[[Progress | First], None]
"""How a loader says how far it is."""


class LoadCancelledError(LoadError):
    """The load was called off by whoever asked for it."""


def ignore(_news: object) -> None:
    """Take no notice."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Somebody who waits for a load. Both functions are called by the thread that loads, before it returns.

    ``progress`` is told how far it is, some times a second. ``first`` is given the first part of a long article, once at
    most: the whole begins with the same text and blocks, though some of them may turn out to be furniture. Set ``cancelled``
    in any thread: the load ends with LoadCancelledError within a fraction of a second, and leaves no process and no connection.
    """

    progress: Callable[[Progress], None] = ignore
    first: Callable[[Article], None] = ignore
    cancelled: Event = field(default_factory=Event)

    def check(self) -> None:
        """Raise LoadCancelledError if the load was called off."""
        if self.cancelled.is_set():
            raise LoadCancelledError("called off")


UNWATCHED = Watch()
"""For loads that nobody follows."""
