"""The markup of our own news articles: names, numbers and quotes written into the text (see ``README.md`` here).

``[Merkel|PERSON|Angela Merkel]`` is a name, its label, and what it stands for where that is not its own text;
``{£1.2bn|1200000000|GBP}`` a number, its value (``3..5`` for a range) and its unit if it has one; ``<“Yes.”|Angela Merkel>`` a
quote and its speaker: a name of the article, or a phrase in it.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from reader.loaders.plain import load_plain
from reader.text import Article, Span

_MARK = re.compile(r"(?P<open>[\[{<])|\|(?P<fields>[^\[\]{}<>]*)(?P<close>[\]}>])")
_PARTNER = {"]": "[", "}": "{", ">": "<"}


class Name(Span, frozen=True):
    """A name: its OntoNotes label, and the name of the one it stands for."""

    label: str
    entity: str


class Amount(Span, frozen=True):
    """A number: its value, or the two ends of a range, and its unit as in ``docs/json.md``."""

    values: tuple[float, ...]
    unit: str | None


class Speech(Span, frozen=True):
    """A quote with its marks, and the stretches of the article that name its speaker."""

    speaker: tuple[Span, ...]


class NewsArticle(Struct, frozen=True):
    """An article as the reader loads it, and what is marked in it, each kind in order."""

    article: Article
    names: tuple[Name, ...]
    numbers: tuple[Amount, ...]
    quotes: tuple[Speech, ...]


class _Marked(Span, frozen=True):
    kind: str
    fields: tuple[str, ...]


def read_news(folder: Path, files: str = "*.txt") -> list[NewsArticle]:
    """The articles of a folder, by name. Raises ValueError where the markup is broken."""
    return [read_marked(path.read_text(encoding="utf-8"), path.stem) for path in sorted(folder.glob(files))]


def read_marked(marked: str, source: str) -> NewsArticle:
    """One article. Raises ValueError where marks do not match or a speaker is nowhere in the text."""
    try:
        text, marks = _strip(marked.strip("\n"))
        names = tuple(_name(text, mark) for mark in marks if mark.kind == "[")
        numbers = tuple(_amount(mark) for mark in marks if mark.kind == "{")
        quotes = tuple(_speech(text, names, mark) for mark in marks if mark.kind == "<")
    except ValueError as error:
        raise ValueError(f"{source}: {error}") from error
    article = load_plain(text.encode(), source)
    if article.text != text:
        raise ValueError(f"{source}: not one line a paragraph")
    return NewsArticle(article, names, numbers, quotes)


def _strip(marked: str) -> tuple[str, list[_Marked]]:
    """The text without its marks, and the marks in the order of their beginnings."""
    text = ""
    at = 0
    opened: list[tuple[str, int]] = []
    closed: list[_Marked] = []
    for mark in _MARK.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark["open"]:
            opened.append((mark["open"], len(text)))
        elif not opened or opened[-1][0] != _PARTNER[mark["close"]]:
            raise ValueError(f"{mark[0]} closes nothing after …{text[-30:]}")
        else:
            kind, start = opened.pop()
            closed.append(_Marked(start, len(text), kind, tuple(mark["fields"].split("|"))))
    if opened:
        raise ValueError(f"{opened[-1][0]} is never closed")
    return text + marked[at:], sorted(closed, key=lambda mark: (mark.start, -mark.end))


def _name(text: str, mark: _Marked) -> Name:
    label, *entity = mark.fields
    return Name(mark.start, mark.end, label, entity[0] if entity else text[mark.start : mark.end])


def _amount(mark: _Marked) -> Amount:
    values, *unit = mark.fields
    return Amount(mark.start, mark.end, tuple(map(float, values.split(".."))), unit[0] if unit else None)


def _speech(text: str, names: tuple[Name, ...], mark: _Marked) -> Speech:
    (speaker,) = mark.fields
    return Speech(mark.start, mark.end, tuple(_speaker(text, names, speaker)))


def _speaker(text: str, names: tuple[Name, ...], speaker: str) -> Iterator[Span]:
    """Where a speaker is named: the mentions of this entity, or every place of this phrase."""
    if mentions := [Span(name.start, name.end) for name in names if name.entity == speaker]:
        yield from mentions
    elif places := [match.span() for match in re.finditer(rf"\b{re.escape(speaker)}\b", text)]:
        yield from (Span(*place) for place in places)
    else:
        raise ValueError(f"no {speaker!r} in the text")
