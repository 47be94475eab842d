"""Parsing in a child process, under limits of time and memory: what a hostile file can break is only that process.

The parent calls ``load_in_child``; the child is ``python -P -m reader.loaders.child`` (``-P``: no module is ever imported
from the directory that one happens to be in). It takes one request on standard input and gives one answer.
"""

import contextlib
import resource
import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from typing import cast

import msgspec

from reader.loaders.errors import LoadError
from reader.loaders.kinds import Kind
from reader.text import Article

TIME_LIMIT = 15
"""Seconds that parsing one file may take."""

MEMORY_LIMIT = 800 * 1024 * 1024
"""Bytes of address space that the child may have; a page of 10 MB takes half of it."""

Loader = Callable[[bytes, str], Article | tuple[Article, ...]]

_LOADERS: dict[Kind, str] = {
    "html": "reader.loaders.html:load_html",
    "epub": "reader.loaders.epub:load_epub",
    "docx": "reader.loaders.docx:load_docx",
    "pdf": "reader.loaders.pdf:load_pdf",
    "feed": "reader.loaders.feed:load_feed",
}


class Request(msgspec.Struct, frozen=True):
    """What the child is asked: to load what is in these bytes, which are of this kind."""

    kind: Kind
    source: str
    data: bytes


class Answer(msgspec.Struct, frozen=True):
    """The articles, or the message of a ``LoadError``."""

    articles: tuple[Article, ...] = ()
    problem: str = ""


def load_in_child(kind: Kind, data: bytes, source: str) -> tuple[Article, ...]:
    """Load articles in a process of their own. Raises LoadError, also where the child hangs, dies or eats memory."""
    request = msgspec.msgpack.encode(Request(kind, source.encode(errors="replace").decode(), data))
    command = [sys.executable, "-P", "-m", "reader.loaders.child"]
    try:
        done = subprocess.run(command, input=request, capture_output=True, timeout=TIME_LIMIT, check=False)
    except subprocess.TimeoutExpired as error:
        raise LoadError.about(
            source, f"reading it took longer than {TIME_LIMIT} seconds; it may be damaged"
        ) from error
    try:
        answer = msgspec.msgpack.decode(done.stdout, type=Answer)
    except msgspec.DecodeError as error:
        raise LoadError.about(
            source, "it cannot be read: it is damaged, or asks for too much memory"
        ) from error
    if not answer.articles:
        raise LoadError(answer.problem)
    return answer.articles


def main() -> None:
    """Answer the one request on standard input."""
    request = msgspec.msgpack.decode(sys.stdin.buffer.read(), type=Request)
    _limit()
    with contextlib.redirect_stdout(sys.stderr):  # a parser's chatter is no answer
        answer = _answer(request)
    sys.stdout.buffer.write(msgspec.msgpack.encode(answer))


def _answer(request: Request) -> Answer:
    module, _, name = _LOADERS[request.kind].partition(":")
    try:
        loader = cast(Loader, getattr(import_module(module), name))
        loaded = loader(request.data, request.source)
    except LoadError as error:
        return Answer(problem=str(error))
    except MemoryError:
        return _problem(request, "reading it takes too much memory; it may be damaged")
    except Exception as error:  # noqa: BLE001  whatever a parser raises on a damaged file
        return _problem(request, f"it cannot be read; it may be damaged ({type(error).__name__})")
    return Answer(loaded if isinstance(loaded, tuple) else (loaded,))


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
