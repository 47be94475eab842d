"""Watching a load: how far it is, its first part, and calling it off at any point."""

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from benchmarks.inputs.make import MAKERS, pdf_of

from reader.loaders import LoadCancelledError, Progress, Watch, articles_at, articles_in, child
from reader.text import Article
from web_server import PAGE, WebServer, answer

PARAGRAPHS = [
    f"The harbour works that were to begin in March have been put off until summer number {n}, the port authority said."
    f" {'There are not enough steel piles for the new quay. ' * 6}"
    for n in range(1500)
]


@pytest.mark.parametrize(
    ("progress", "shown"),
    [
        (Progress("connecting"), "connecting"),
        (Progress("receiving", 120, 800, "KB"), "receiving 120 KB of 800 KB"),
        (Progress("receiving", 120, 0, "KB"), "receiving 120 KB"),
        (Progress("reading page", 3, 400), "reading page 3 of 400"),
    ],
)
def test_progress_in_words(progress: Progress, shown: str) -> None:
    assert str(progress) == shown


@pytest.mark.parametrize(("kind", "unit"), [("epub", "chapter"), ("pdf", "page")])
def test_the_first_part_of_a_long_article_comes_ahead(kind: str, unit: str) -> None:
    suffix, make = MAKERS[kind]
    told: list[Progress] = []
    firsts: list[Article] = []
    watch = Watch(progress=told.append, first=firsts.append)
    (whole,) = articles_in(make("Harbour works", PARAGRAPHS), f"a{suffix}", watch)
    (first,) = firsts
    assert len(first.blocks) > 10
    assert whole.text.startswith(first.text + "\n\n")
    assert whole.blocks[: len(first.blocks)] == first.blocks
    assert first.title == whole.title == "Harbour works"
    assert str(told[0]) == "reading"
    assert {news.phase for news in told[1:]} == {f"reading {unit}"}
    assert all(0 < news.done <= news.total for news in told[1:])


@pytest.mark.parametrize("kind", ["epub", "pdf", "html", "docx", "feed"])
def test_a_short_article_comes_at_once(kind: str) -> None:
    suffix, make = MAKERS[kind]
    firsts: list[Article] = []
    (article,) = articles_in(make("Harbour works", PARAGRAPHS[:30]), f"a{suffix}", Watch(first=firsts.append))
    assert not firsts
    assert PARAGRAPHS[0][:60] in article.text


def test_the_first_part_of_a_document_of_nothing_but_pictures_is_not_told() -> None:
    firsts: list[Article] = []
    pages = [b""] * 60 + [b"BT /F 12 Tf 72 700 Td (At last there are some words.) Tj ET"]
    (article,) = articles_in(pdf_of(pages), "a.pdf", Watch(first=firsts.append))
    assert (firsts, article.text) == ([], "At last there are some words.")


def called_off(load: Callable[[Watch], object], when: Callable[[], bool]) -> None:
    """Load in a thread, call it off as soon as this is so, and see that it ends."""
    watch = Watch()
    outcome: list[object] = []

    def run() -> None:
        try:
            outcome.append(load(watch))
        except LoadCancelledError as error:
            outcome.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    end = time.monotonic() + 10
    while not when():
        assert time.monotonic() < end
        assert thread.is_alive()
        thread.join(0.01)
    watch.cancelled.set()
    thread.join(5)
    assert not thread.is_alive()
    assert isinstance(outcome[0], LoadCancelledError)


def test_parsing_is_called_off(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[child.subprocess.Popen[bytes]] = []
    popen = child.subprocess.Popen

    def start(command: list[str], **options: object) -> object:
        code = "import sys, threading; print('x' * 100); threading.Event().wait()"
        started.append(popen([command[0], "-c", code], **options))  # type: ignore[call-overload]
        return started[-1]

    monkeypatch.setattr(child.subprocess, "Popen", start)
    called_off(lambda watch: articles_in(PAGE, "a.html", watch), lambda: bool(started))
    assert started[0].returncode is not None


@pytest.mark.parametrize(
    ("head", "piece"), [(answer(length=10_000_000), b"x"), (b"", b""), (b"HTTP/1.1 200 OK\r\n", b"A: b\r\n")]
)
def test_fetching_is_called_off(head: bytes, piece: bytes) -> None:
    web = WebServer()
    try:
        web.answers["/"] = lambda _: web.forever(head, piece, pause=0.01)
        called_off(lambda watch: articles_at(web.link, watch), lambda: bool(web.requests))
    finally:
        web.stop()


def test_a_handshake_is_called_off() -> None:
    web = WebServer()  # says nothing that TLS would know
    try:
        web.answers["TLS"] = lambda _: web.forever(b"", b"", pause=0.01)
        called_off(
            lambda watch: articles_at(f"https://127.0.0.1:{web.port}/", watch), lambda: bool(web.requests)
        )
    finally:
        web.stop()


def test_a_pipe_is_called_off(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    called_off(lambda watch: articles_at(str(path), watch), lambda: True)


def test_progress_of_fetching() -> None:
    web = WebServer()
    try:
        web.answers["/"] = answer(PAGE + b" " * 100_000, "Content-Type: text/html")
        told: list[Progress] = []
        articles_at(web.link, Watch(progress=told.append))
    finally:
        web.stop()
    assert str(told[0]) == "connecting"
    receiving = [news for news in told if news.phase == "receiving"]
    assert [news.done for news in receiving] == sorted(news.done for news in receiving)
    assert receiving[-1].done == receiving[-1].total == (len(PAGE) + 100_000) // 1024
