"""Paragraphs, headings and furniture from lines that have nothing but a place on a page."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from msgspec import Struct

from reader.loaders.unwrap import ends_sentence, join_lines, words_of
from reader.text import Piece

_PAGE_NUMBER = re.compile(
    r"(?:page )?[-–— ]*(?:\d{1,4}|[ivxlc]{1,7})[-–— ]*(?:(?:of|/) \d{1,4})?", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_EDGE = 2
"""Lines at the top and at the bottom of a page among which running heads are looked for."""


class Line(Struct, frozen=True):
    """A line of text and its place in points, from the bottom left of its page."""

    text: str
    left: float
    right: float
    bottom: float
    top: float

    @property
    def height(self) -> float:
        """The height of the line's letters, in points."""
        return self.top - self.bottom


class Style(Struct, frozen=True):
    """What is usual in a document: shapes of running heads, height of letters and distance of lines in points, its words."""

    heads: frozenset[str]
    size: float
    leading: float
    words: frozenset[str]


def style_of(pages: Sequence[Sequence[Line]]) -> Style:
    """The style of a document's pages, or of a sample of them."""
    lines = [line for page in pages for line in page]
    size = median(line.height for line in lines) if lines else 1.0
    words = words_of("\n".join(line.text for line in lines))
    return Style(running_heads(pages), size, _leading(pages, size), words)


def page_pieces(pages: Iterable[tuple[Sequence[Line], Style]], is_whole: bool = True) -> Iterator[Piece]:
    """The pieces of a document's pages, each with the style to read it by. A paragraph may run over pages.

    If the document goes on after these pages, the last piece is left out: nobody knows where it ends.
    """
    paragraph: list[Line] = []
    begun: Style | None = None
    held: list[Piece] = []
    for page, style in pages:
        for index, line in enumerate(page):
            if _is_edge(index, page) and (
                _shape(line.text) in style.heads or _PAGE_NUMBER.fullmatch(line.text)
            ):
                held.append(Piece("furniture", line.text))
                continue
            if paragraph and begun and not goes_on(paragraph, line, begun.leading):
                yield _piece(paragraph, begun)
                yield from held
                paragraph, held = [], []
            if not paragraph:
                begun = style
            paragraph.append(line)
    if is_whole:
        if paragraph and begun:
            yield _piece(paragraph, begun)
        yield from held


def running_heads(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The shapes of lines at the edges of pages that come again on at least three of them, and a quarter of all."""
    counts: Counter[str] = Counter()
    for page in pages:
        counts.update({_shape(line.text) for index, line in enumerate(page) if _is_edge(index, page)})
    least = max(3, len(pages) / 4)
    return frozenset(shape for shape, count in counts.items() if count >= least)


def goes_on(paragraph: Sequence[Line], line: Line, leading: float) -> bool:
    """Whether a line goes on the paragraph that the lines before it make."""
    last = paragraph[-1]
    if abs(line.height - last.height) > 0.15 * last.height:
        return False
    drop = last.bottom - line.bottom
    left = min(before.left for before in paragraph)
    right = max(before.right for before in paragraph)
    ends_short = last.right < right - 0.25 * (right - left)
    if drop < -0.5 * last.height or drop > 3 * leading:  # another column or page
        return not ends_sentence(last.text) and (
            line.text[0].islower() or (len(paragraph) > 1 and not ends_short)
        )
    if drop > 1.35 * leading:
        return False
    is_indented = line.left > left + 0.8 * line.height and (len(paragraph) > 1 or not line.text[0].islower())
    is_short = ends_short or line.right > last.right + 0.25 * (line.right - line.left)
    return not ends_sentence(last.text) if is_indented or is_short else True


def _leading(pages: Sequence[Sequence[Line]], size: float) -> float:
    """The usual distance between the lines of a paragraph."""
    drops = [before.bottom - line.bottom for page in pages for before, line in pairwise(page)]
    usual = [drop for drop in drops if 0.8 * size < drop < 2.5 * size]
    return median(usual) if usual else 1.2 * size


def _is_edge(index: int, page: Sequence[Line]) -> bool:
    return len(page) > 2 * _EDGE and (index < _EDGE or index >= len(page) - _EDGE)


def _shape(text: str) -> str:
    return _DIGITS.sub("0", text.casefold())


def _piece(paragraph: Sequence[Line], style: Style) -> Piece:
    text = join_lines([line.text for line in paragraph], style.words)
    ratio = paragraph[0].height / style.size if style.size else 1.0
    if ratio >= 1.15 and len(text) <= 200 and not text.endswith((".", ",", ";")):
        return Piece("heading", text, 1 if ratio >= 1.5 else 2)
    return Piece("paragraph", text)
