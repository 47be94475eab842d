"""One run of one program, measured."""

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from benchmarks.speed.articles import Article
from benchmarks.speed.programs import SPACY, Action, Program
from benchmarks.terminal import Session, Terminal, running

Figures = dict[str, float]
"""Name of a figure → value: times in milliseconds, sizes in bytes, memory in MB."""

_SETTLED = 1.5
"""Seconds without output after which a program that has started is taken to be done."""

_LINES_BELOW = 2
"""Lines at the bottom that tell of keys and progress, not of the article."""

_KEY_QUIET = 0.12
"""The same after a key press, once there was some."""

_KEY_SEEN = 0.6
"""Seconds after which a key press that had no effect is taken to have none."""


def run(program: Program, article: Article, cache: Path, *, columns: int, lines: int, idle: float) -> Figures:
    """Start the program, press its keys, leave it idle for some seconds, and quit."""
    with running(program.command(article.path), columns, lines, program.environment(cache)) as session:
        figures = _start(session, program, article)
        for action in program.actions:
            if action.long and article.label == "2 KB":
                continue
            figures |= _keys(session, action)
        if idle:
            figures |= _idle(session, idle)
        memory = session.peak_memory()
        figures["memory"] = memory[0] / 1e6
        figures["memory, all processes"] = sum(memory) / 1e6
        pressed = session.press(program.quit)
        figures["exit"] = 1000 * (session.wait_for_exit(10) - pressed)
    return figures


def spacy(article: Article) -> float:
    """Milliseconds that bare spaCy takes to load and to read the article."""
    started = time.monotonic()
    subprocess.run(
        [sys.executable, "-W", "ignore", "-c", SPACY, str(article.path)], check=True, capture_output=True
    )
    return 1000 * (time.monotonic() - started)


def _start(session: Session, program: Program, article: Article) -> Figures:
    session.wait_for_text(article.first, within=60)
    if program.marks and article.label == "2 KB":
        session.wait_for(lambda terminal: _marked(terminal, article.entity, article.ordinary), within=60)
    session.settle(_SETTLED, within=8)
    figures = {"start: bytes": float(len(session.output))}
    seen: dict[str, Callable[[Terminal], bool]] = {
        "first text": lambda terminal: article.first in terminal.text
    }
    if program.marks:
        seen["first number"] = lambda terminal: _marked(terminal, article.number, article.ordinary)
        seen["first entity"] = lambda terminal: _marked(terminal, article.entity, article.ordinary)
    screens: list[tuple[float, object]] = []
    for at, terminal in session.replay():
        for name in [name for name, is_there in seen.items() if is_there(terminal)]:
            figures[name] = 1000 * (at - session.started)
            del seen[name]
        screens.append((1000 * (at - session.started), terminal.cells[:-_LINES_BELOW]))
    figures["all entities"] = _since_when(screens)
    return figures


def _since_when(screens: list[tuple[float, object]]) -> float:
    """The time from which on the screen was as it is in the end."""
    since = screens[-1][0]
    for at, cells in reversed(screens):
        if cells != screens[-1][1]:
            break
        since = at
    return since


def _marked(terminal: Terminal, words: str, ordinary: str) -> bool:
    """Whether these words look different from ordinary ones on the screen."""
    looks = [_look(terminal, text) for text in (words, ordinary)]
    return None not in looks and looks[0] != looks[1]


def _look(terminal: Terminal, words: str) -> tuple[object, ...] | None:
    """How words are drawn in the text, where they first stand below the title."""
    for y, line in enumerate(terminal.text.split("\n")[1:], start=1):
        if (x := line.find(words)) >= 0:
            cell = terminal.buffer[y][x]
            return cell.fg, cell.bold, cell.italics, cell.underscore
    return None


def _keys(session: Session, action: Action) -> Figures:
    for key in action.before:
        session.press(key)
        session.settle(_KEY_QUIET, within=5, first=_KEY_SEEN)
    before = _screen(session.replay())
    presses: list[tuple[float, int]] = []
    for key in action.keys:
        presses.append((session.press(key), len(session.chunks)))
        session.settle(_KEY_QUIET, within=5, first=_KEY_SEEN)
    answers = list(_answers(session, before, presses))
    sizes = [answer.size for answer in answers]
    times = [answer.milliseconds for answer in answers if answer.size]
    ratios = [answer.size / answer.changed for answer in answers if answer.changed]
    figures = {
        f"{action.name}: bytes": statistics.median(sizes),
        f"{action.name}: all bytes": float(sum(sizes)),
    }
    if times:
        figures[f"{action.name}: ms"] = statistics.median(times)
        figures[f"{action.name}: ms, p95"] = sorted(times)[int(0.95 * (len(times) - 1) + 0.5)]
    if ratios:
        figures[f"{action.name}: bytes / changed text"] = statistics.median(ratios)
    return figures


class _Answer(NamedTuple):
    """What came of a key: bytes, milliseconds until the screen was settled, and bytes of text in the cells that changed."""

    size: int
    milliseconds: float
    changed: int


def _answers(session: Session, terminal: Terminal, presses: Sequence[tuple[float, int]]) -> Iterator[_Answer]:
    """The answer to each key, which was pressed at that time, before the chunk of that number."""
    for (pressed, start), end in zip(
        presses, [start for _, start in presses[1:]] + [len(session.chunks)], strict=True
    ):
        old, texts, times = terminal.cells, [_article_text(terminal)], [pressed]
        for chunk in session.chunks[start:end]:
            terminal.feed(chunk.data.decode("utf-8", "replace"))
            texts.append(_article_text(terminal))
            times.append(chunk.at)
        settled = texts.index(texts[-1]) or len(texts) - 1
        changed = sum(
            len(b.data.encode())
            for row, new_row in zip(old, terminal.cells, strict=True)
            for a, b in zip(row, new_row, strict=True)
            if a != b
        )
        size = sum(len(chunk.data) for chunk in session.chunks[start:end])
        yield _Answer(size, 1000 * (times[settled] - pressed), changed)


def _article_text(terminal: Terminal) -> list[str]:
    """The characters where nothing but the article stands: the left half, but for the title and the lines below."""
    return [
        "".join(terminal.buffer[y][x].data for x in range(terminal.columns // 2))
        for y in range(1, terminal.lines - _LINES_BELOW)
    ]


def _screen(replay: Iterable[tuple[float, Terminal]]) -> Terminal:
    *_, (_, terminal) = replay
    return terminal


def _idle(session: Session, seconds: float) -> Figures:
    session.settle(1.0)
    written, used, started = len(session.output), session.cpu_seconds(), time.monotonic()
    while (left := started + seconds - time.monotonic()) > 0:
        session.pump(left)
    share = (session.cpu_seconds() - used) / (time.monotonic() - started)
    return {"idle: bytes": float(len(session.output) - written), "idle: % of a core": 100 * share}
