"""PolNeAR: news articles in which annotators marked who says what (Newell, Margolin and Ruths 2018).

Read from a folder that holds ``text/`` and ``attributions/`` (brat stand-off). Its test part is never read.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from reader.text import Article, Block, Span

_MARK = re.compile(r"[\"“”]|''")
_ATTRIBUTE = re.compile(r"\w=\"[^\"<>]*\"")
_OPENING = ('"', "“", "''")


class Attribution(Struct, frozen=True):
    """What somebody says: the stretches of its content, and of the words that name its source."""

    content: tuple[Span, ...]
    source: tuple[Span, ...]


class GoldQuote(Span, frozen=True):
    """A quoted stretch within one paragraph that annotators gave to a source; ``source`` may be empty."""

    source: tuple[Span, ...]


class GoldArticle(Struct, frozen=True):
    """An article, one block a paragraph, and its quotes in order."""

    article: Article
    quotes: tuple[GoldQuote, ...]


def read(folder: Path) -> Iterator[GoldArticle]:
    """The articles of one part, by name; of those annotated more than once the first annotation is taken.

    Raises ValueError for the test part.
    """
    if folder.name == "test":
        raise ValueError("the test part of PolNeAR is not for measuring here")
    for path in sorted(folder.glob("text/*.txt")):
        annotated = sorted(folder.glob(f"attributions/{path.stem}_????.ann"))
        if annotated:
            article = _article(path.name, path.read_text(encoding="utf-8"))
            attributions = list(_attributions(annotated[0].read_text(encoding="utf-8")))
            yield GoldArticle(article, tuple(_gold_quotes(article, attributions)))


def cut(article: Article, span: Span) -> Iterator[Span]:
    """The parts of a stretch by block."""
    for block in article.blocks:
        start, end = max(block.start, span.start), min(block.end, span.end)
        if start < end:
            yield Span(start, end)


def quoted_stretches(article: Article) -> Iterator[Span]:
    """What stands between double quotation marks, taken in turn as opening and closing, block by block.

    A last mark without a partner opens a stretch to the end of its block if the next one begins with a mark.
    """
    for number, block in enumerate(article.blocks):
        text = article.block_text(block)
        inside = {at for match in _ATTRIBUTE.finditer(text) for at in (match.start() + 2, match.end() - 1)}
        marks = [match.span() for match in _MARK.finditer(text) if match.start() not in inside]
        for opening, closing in zip(marks[::2], marks[1::2], strict=False):
            yield Span(block.start + opening[0], block.start + closing[1])
        after = article.blocks[number + 1] if number + 1 < len(article.blocks) else None
        if len(marks) % 2 and after and article.block_text(after).startswith(_OPENING):
            yield Span(block.start + marks[-1][0], block.end)


def _gold_quotes(article: Article, attributions: list[Attribution]) -> Iterator[GoldQuote]:
    """The quoted stretches more than half of which is the content of one attribution."""
    for span in quoted_stretches(article):
        shares = [sum(_common(span, part) for part in said.content) for said in attributions]
        best = max(shares, default=0)
        if best * 2 > span.end - span.start:
            yield GoldQuote(span.start, span.end, attributions[shares.index(best)].source)


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _article(name: str, text: str) -> Article:
    blocks = [
        Block("paragraph", match.start(), match.end()) for match in re.finditer(r"\S(?:[^\n]*\S)?", text)
    ]
    return Article(text, tuple(blocks), name, name)


def _attributions(annotation: str) -> Iterator[Attribution]:
    parts: dict[str, tuple[Span, ...]] = {}
    events: list[str] = []
    for line in annotation.splitlines():
        name, _, rest = line.partition("\t")
        if name.startswith("T") and rest:
            parts[name] = tuple(_spans(rest.split("\t")[0]))
        elif name.startswith("E"):
            events.append(rest)
    for event in events:
        roles = [role.partition(":") for role in event.split()]
        yield Attribution(_of_role("Content", roles, parts), _of_role("Source", roles, parts))


def _spans(described: str) -> Iterator[Span]:
    """The spans of "Content 10 20;25 30"."""
    for pair in described.partition(" ")[2].split(";"):
        start, end = pair.split()
        yield Span(int(start), int(end))


def _of_role(
    wanted: str, roles: list[tuple[str, str, str]], parts: dict[str, tuple[Span, ...]]
) -> tuple[Span, ...]:
    found = [
        span for role, _, name in roles if role.rstrip("0123456789") == wanted for span in parts.get(name, ())
    ]
    return tuple(sorted(found, key=lambda span: span.start))
