"""Parsing in a child process, under limits of time and memory: what a hostile file can break is only that process.

The parent calls ``load_in_child``; the child is ``python -P -m reader.loaders.child`` (``-P``: no module is ever imported
from the directory that one happens to be in). It takes one request on standard input, says on standard output how far it
is, and gives one answer; each of these after its length in four bytes. It ends when its input does, however the parent ended.
"""

import atexit
import contextlib
import os
import resource
import select
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from threading import Thread
from typing import IO, cast

import msgspec

from reader.loaders.errors import LoadError
from reader.loaders.kinds import Kind
from reader.loaders.watch import GLANCE, UNWATCHED, First, Progress, Tell, Watch, ignore
from reader.text import Article

TIME_LIMIT = 15
"""Seconds that parsing one file may take."""

MEMORY_LIMIT = 800 * 1024 * 1024
"""Bytes of address space that the child may have; a page of 10 MB takes half of it."""

ANSWER_LIMIT = 400 * 1024 * 1024
"""Bytes of what the child says that are kept at a time."""

_LENGTH_BYTES = 4
_PAUSE = 0.1
"""Seconds between two words on how far the child is."""

Loader = Callable[[bytes, str], Article | tuple[Article, ...]]
LongLoader = Callable[[bytes, str, Tell], Article]

_LOADERS: dict[Kind, str] = {
    "html": "reader.loaders.html:load_html",
    "docx": "reader.loaders.docx:load_docx",
    "feed": "reader.loaders.feed:load_feed",
    "markdown": "reader.loaders.markdown:load_markdown",
}
_LONG_LOADERS: dict[Kind, str] = {
    "epub": "reader.loaders.epub:load_epub",
    "pdf": "reader.loaders.pdf:load_pdf",
}
"""Loaders of what may be long, which tell how far they are."""


class Request(msgspec.Struct, frozen=True):
    """What the child is asked: to load what is in these bytes, which are of this kind."""

    kind: Kind
    source: str
    data: bytes


class Answer(msgspec.Struct, frozen=True, tag=True):
    """The articles, or the message of a ``LoadError``."""

    articles: tuple[Article, ...] = ()
    problem: str = ""


News = Progress | First | Answer


def load_in_child(kind: Kind, data: bytes, source: str, watch: Watch = UNWATCHED) -> tuple[Article, ...]:
    """Load articles in a process of their own. Raises LoadError, also where the child hangs, dies or eats memory."""
    request = msgspec.msgpack.encode(Request(kind, source.encode(errors="replace").decode(), data))
    child = subprocess.Popen(
        [sys.executable, "-P", "-m", "reader.loaders.child"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert child.stdin
    atexit.register(child.kill)  # for when nobody waits for this thread
    asking = Thread(target=_ask, args=(child.stdin, request), daemon=True)
    asking.start()
    try:
        answer = _answer_of(child, watch)
    except TimeoutError as error:
        raise LoadError.about(
            source, f"reading it took longer than {TIME_LIMIT} seconds; it may be damaged"
        ) from error
    except msgspec.DecodeError as error:
        raise LoadError.about(
            source, "it cannot be read: it is damaged, or asks for too much memory"
        ) from error
    finally:
        child.kill()
        child.wait()
        asking.join()
        with contextlib.suppress(OSError):  # what was not sent is lost with the child
            child.stdin.close()
        atexit.unregister(child.kill)
    if not answer.articles:
        raise LoadError(answer.problem)
    return answer.articles


def _answer_of(child: subprocess.Popen[bytes], watch: Watch) -> Answer:
    """Pass on the news, and give the answer. Raises TimeoutError, DecodeError where none comes, LoadCancelledError."""
    assert child.stdout
    with child.stdout as output:
        for body in _frames(output.fileno(), time.monotonic() + TIME_LIMIT, watch):
            news = msgspec.msgpack.decode(body, type=News)
            if isinstance(news, Answer):
                return news
            if isinstance(news, Progress):
                watch.progress(news)
            else:
                watch.first(news.article)
    raise msgspec.DecodeError


def _ask(stream: IO[bytes], request: bytes) -> None:
    """Send the request. The stream stays open: its end would tell the child that nobody waits any more."""
    with contextlib.suppress(OSError):  # the child may be gone already
        stream.write(_framed(request))
        stream.flush()


def _frames(descriptor: int, end: float, watch: Watch) -> Iterator[bytes]:
    """What the child says, piece by piece, until it is gone."""
    said = bytearray()
    while True:
        while len(said) >= _LENGTH_BYTES and len(said) >= (size := _frame_size(said)):
            yield bytes(said[_LENGTH_BYTES:size])
            del said[:size]
        watch.check()
        if time.monotonic() > end:
            raise TimeoutError
        if select.select([descriptor], [], [], GLANCE)[0]:
            more = os.read(descriptor, 1024 * 1024)
            said += more
            if not more or len(said) > ANSWER_LIMIT:
                return


def _frame_size(said: bytearray) -> int:
    return _LENGTH_BYTES + int.from_bytes(said[:_LENGTH_BYTES], "big")


def main() -> None:
    """Answer the one request on standard input."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a parser's chatter is no answer
    size = int.from_bytes(sys.stdin.buffer.read(_LENGTH_BYTES), "big")
    request = msgspec.msgpack.decode(sys.stdin.buffer.read(size), type=Request)
    Thread(target=_end_with_the_input, daemon=True).start()
    _limit()
    _say(output, _answer(request, _teller(output)))


def _end_with_the_input() -> None:
    while os.read(sys.stdin.fileno(), 1):  # nothing comes; sys.stdin would be locked when Python ends
        pass
    os._exit(0)


def _teller(output: IO[bytes]) -> Tell:
    last = 0.0

    def tell(news: Progress | First) -> None:
        nonlocal last
        now = time.monotonic()
        if isinstance(news, First) or now - last >= _PAUSE:
            last = now
            _say(output, news)

    return tell


def _say(output: IO[bytes], news: News) -> None:
    output.write(_framed(msgspec.msgpack.encode(news)))
    output.flush()


def _framed(body: bytes) -> bytes:
    return len(body).to_bytes(_LENGTH_BYTES, "big") + body


def _answer(request: Request, tell: Tell) -> Answer:
    try:
        loaded = load_request(request, tell)
    except LoadError as error:
        return Answer(problem=str(error))
    except MemoryError:
        return _problem(request, "reading it takes too much memory; it may be damaged")
    except Exception as error:  # noqa: BLE001  whatever a parser raises on a damaged file
        return _problem(request, f"it cannot be read; it may be damaged ({type(error).__name__})")
    return Answer(loaded if isinstance(loaded, tuple) else (loaded,))


def load_request(request: Request, tell: Tell = ignore) -> Article | tuple[Article, ...]:
    """Load what is asked for in this very process. Raises LoadError, and whatever a parser raises."""
    is_long = request.kind in _LONG_LOADERS
    module, _, name = (_LONG_LOADERS if is_long else _LOADERS)[request.kind].partition(":")
    loader = getattr(import_module(module), name)
    if is_long:
        return cast(LongLoader, loader)(request.data, request.source, tell)
    return cast(Loader, loader)(request.data, request.source)


def _problem(request: Request, problem: str) -> Answer:
    return Answer(problem=str(LoadError.about(request.source, problem)))


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (TIME_LIMIT, TIME_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    with contextlib.suppress(ValueError, OSError):  # macOS refuses to limit address space
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))


if __name__ == "__main__":
    main()
