"""Opening an article beside everything else: in a thread that nobody waits for, with progress, and to be given up."""

from collections.abc import Callable
from threading import Event, Thread

from msgspec import Struct

from reader.analysis import SCREEN_CHARACTERS, find_by_rule
from reader.loaders import LoadError, Progress, Watch
from reader.services.remembered import recall
from reader.text import Analysis, Article

Open = Callable[[Watch], tuple[Article, ...]]
"""Opens what is at one locator: one article, or several where it is a feed. Raises LoadError."""

HEAD_START = 1.0
"""Seconds for which opening rests at most when the first part is there, until somebody watches, who has shown it and is ready
for keys: threads get in each other's way."""


class Opened(Struct, frozen=True):
    """What was at a locator, and what is known of the mentions of its first article.

    ``is_whole`` tells an analysis that was made before from the one by rule of the first ``SCREEN_CHARACTERS``.
    """

    articles: tuple[Article, ...]
    analysis: Analysis
    is_whole: bool


class Opening:
    """An article that is being opened.

    ``outcome`` is what came of it, or a problem in one line; None for now. Of a long article ``first`` may be there
    ahead of that: its first part. ``progress`` says in words how far it is.
    """

    def __init__(self, locator: str, open_it: Open, model: str | None) -> None:
        """Start at once. ``model`` is the one whose analyses are asked for, as in ``recall``."""
        self.outcome: Opened | str | None = None
        self.first: Opened | None = None
        self.progress = "opening"
        self._locator = locator
        self._open_it = open_it
        self._model = model
        self._watch = Watch(self._further, self._ahead)
        self._readable = Event()
        self._watched = Event()
        self._tell: Callable[[], object] = _tell_nobody
        Thread(target=self._run, daemon=True).start()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until there is something to read or a problem, but no longer than so many seconds."""
        self._readable.wait(seconds)

    def watch(self, tell: Callable[[], object]) -> None:
        """Have ``tell`` called, in the thread, whenever there is news; once at once, as there may be some already."""
        self._tell = tell
        self._watched.set()
        tell()

    def cancel(self) -> None:
        """Give it up; nothing is told any more."""
        self._tell = _tell_nobody
        self._watch.cancelled.set()
        self._watched.set()

    def _run(self) -> None:
        try:
            self.outcome = self._opened()
        except LoadError as error:
            self.outcome = str(error)
        except Exception as error:  # noqa: BLE001  else the person would wait for ever
            self.outcome = str(
                LoadError.about(self._locator, f"it cannot be opened ({type(error).__name__})")
            )
        self._readable.set()
        self._tell()

    def _opened(self) -> Opened:
        articles = self._open_it(self._watch)
        analysis = recall(articles[0], self._model)
        return Opened(articles, analysis or _by_rule(articles[0]), is_whole=analysis is not None)

    def _further(self, progress: Progress) -> None:
        self.progress = str(progress)
        self._tell()

    def _ahead(self, article: Article) -> None:
        self.first = Opened((article,), _by_rule(article), is_whole=False)
        self._readable.set()
        self._tell()
        self._watched.wait(HEAD_START)


def _by_rule(article: Article) -> Analysis:
    return find_by_rule(article.head(SCREEN_CHARACTERS))


def _tell_nobody() -> None:
    pass
