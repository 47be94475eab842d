"""The article: one document to read, and the blocks it is made of.

Offsets everywhere are Unicode code points into ``Article.text``, end exclusive.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct, structs

BlockKind = Literal["paragraph", "heading", "list item", "block quote", "code", "table", "furniture"]

BLOCK_SEPARATOR = "\n\n"
"""What stands between two blocks in ``Article.text``: a blank line."""

UNANALYSED: frozenset[BlockKind] = frozenset({"furniture", "code"})
"""Kinds of block in which no mention is looked for: page chrome, and text that is not prose."""


class Block(Struct, frozen=True):
    """A paragraph-like unit of an article: ``text[start:end]``.

    ``level`` is the rank of a heading (1 is the highest) or the depth of a list item or block quote
    (1 is the outermost), else 0. ``marker`` is what stands before a list item on the screen ("•", "3.");
    it is not part of the text.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    marker: str = ""


class Link(Struct, frozen=True):
    """A stretch of text that leads somewhere: ``text[start:end]`` to an http, https or mailto ``address``."""

    start: int
    end: int
    address: str


class Article(Struct, frozen=True):
    """One document to read. Immutable; made by a loader.

    ``text`` is the blocks joined by ``BLOCK_SEPARATOR``, already clean: no control characters but the
    newline, no bidirectional overrides, NFC. ``date`` is ISO 8601 (``2018-10-28``) or None. ``source`` is
    where it came from as the reader typed it (a path, "-" for standard input). ``language`` is an
    ISO 639-1 code or None where unknown. ``links`` are in the order of the text and do not overlap.
    """

    text: str
    blocks: tuple[Block, ...]
    title: str
    source: str
    byline: str | None = None
    date: str | None = None
    language: str | None = None
    links: tuple[Link, ...] = ()

    def block_text(self, block: Block) -> str:
        """The text of one of this article's blocks."""
        return self.text[block.start : block.end]

    def block_at(self, offset: int) -> int:
        """The index of the block that holds this offset, or of the one before it."""
        return max(0, bisect_right(self.blocks, offset, key=lambda block: block.start) - 1)

    def head(self, characters: int) -> "Article":
        """The first blocks, as many as hold so many characters; offsets are the same as in the whole."""
        blocks = self.blocks[: self.block_at(characters) + 1]
        end = blocks[-1].end if blocks else 0
        links = self.links[: bisect_right(self.links, end, key=lambda link: link.end)]
        return structs.replace(self, text=self.text[:end], blocks=blocks, links=links)

    def analysed_blocks(self) -> Iterator[tuple[int, Block]]:
        """The blocks that may hold mentions, each with its index in ``blocks``."""
        for index, block in enumerate(self.blocks):
            if block.kind not in UNANALYSED:
                yield index, block


class Piece(Struct, frozen=True):
    """What a loader found: the text of a block-to-be, before it has a place in the article.

    The offsets of ``links`` are in the piece's own text.
    """

    kind: BlockKind
    text: str
    level: int = 0
    marker: str = ""
    links: tuple[Link, ...] = ()


def join_pieces(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """Lay pieces one after another: the article's text, and the blocks that point into it.

    Pieces without text are left out.
    """
    texts: list[str] = []
    blocks: list[Block] = []
    at = 0
    for piece in pieces:
        if not piece.text:
            continue
        if texts:
            at += len(BLOCK_SEPARATOR)
        texts.append(piece.text)
        blocks.append(Block(piece.kind, at, at + len(piece.text), piece.level, piece.marker))
        at += len(piece.text)
    return BLOCK_SEPARATOR.join(texts), tuple(blocks)


def join_links(pieces: Iterable[Piece], blocks: Iterable[Block]) -> Iterator[Link]:
    """The links of pieces that have become these blocks, one for one, with their offsets in the article."""
    for piece, block in zip(pieces, blocks, strict=True):
        for link in piece.links:
            yield Link(block.start + link.start, block.start + link.end, link.address)
