"""The links of pieces that were taken out of a page without them: found again by where their text stands in the page.

trafilatura keeps links if it is asked to, but then finds less of the article (F1 .958 instead of .963 on the benchmark of
docs/loading.md).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from msgspec import structs

from reader.loaders.html_blocks import collect_text
from reader.loaders.links import Run, cleaned, ink_of, place
from reader.loaders.trees import Element
from reader.text import Link, Piece
from reader.text.clean import clean_text

_TELLING = 30
"""Characters of ink that a piece has at least if its place in the page is certain."""

_MOST_WORK = 500_000_000
"""Characters that are compared at most: pieces times the length of the page."""


def with_links(pieces: Sequence[Piece], page: Element, base: str) -> list[Piece]:
    """The same pieces, clean, with those links of the page that stand in their text. They are in the order of the page."""
    run = Run()
    collect_text(page, run, base)
    raw, raw_links = run.take()
    if not raw_links:
        return list(pieces)
    text, links = cleaned(raw, next(place([raw], raw_links)))
    clean = [structs.replace(piece, text=clean_text(piece.text)) for piece in pieces]
    found = _places([ink_of(piece.text) for piece in clean], ink_of(text))
    return [_with_own(piece, start, links) for piece, start in zip(clean, found, strict=True)]


def _places(pieces: Sequence[str], page: str) -> Iterator[int]:
    """Where the ink of each piece begins in that of the page; -1 if unknown. Short ones are looked for between long ones."""
    if len(pieces) * len(page) > _MOST_WORK:
        yield from [-1] * len(pieces)
        return
    at = 0
    waiting: list[str] = []
    for piece in pieces:
        start = page.find(piece, at) if len(piece) >= _TELLING else -1
        if start < 0:
            waiting.append(piece)
            continue
        yield from _between(waiting, page, at, start)
        yield start
        waiting, at = [], start + len(piece)
    yield from _between(waiting, page, at, len(page))


def _between(pieces: Sequence[str], page: str, start: int, end: int) -> Iterator[int]:
    for piece in pieces:
        found = page.find(piece, start, end)
        yield found
        start = found + len(piece) if found >= 0 else start


def _with_own(piece: Piece, start: int, links: Sequence[Link]) -> Piece:
    end = start + len(ink_of(piece.text))
    first = bisect_right(links, start, key=lambda link: link.end)
    last = bisect_left(links, end, key=lambda link: link.start)
    if start < 0 or first >= last:
        return piece
    own = [
        Link(max(link.start - start, 0), min(link.end, end) - start, link.address)
        for link in links[first:last]
    ]
    return structs.replace(piece, links=next(place([piece.text], own)))
