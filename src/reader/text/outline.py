"""The outline of an article: its headings, and which of them a place belongs to."""

from bisect import bisect_right
from collections.abc import Sequence

from msgspec import Struct

from reader.text.article import Article


class Heading(Struct, frozen=True):
    """A heading: its words, where it starts, and how many ranks it is below the highest one of its article."""

    words: str
    start: int
    depth: int = 0


def outline(article: Article) -> tuple[Heading, ...]:
    """The headings of an article, in its order."""
    blocks = [block for block in article.blocks if block.kind == "heading"]
    highest = min((block.level for block in blocks), default=0)
    return tuple(
        Heading(" ".join(article.block_text(block).split()), block.start, block.level - highest)
        for block in blocks
    )


def heading_at(headings: Sequence[Heading], offset: int) -> int:
    """The index of the heading that this offset is under; 0 above the first one."""
    return max(0, bisect_right(headings, offset, key=lambda heading: heading.start) - 1)
