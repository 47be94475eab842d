"""Article, blocks, mentions, cleaning and wrapping: plain data and pure functions.

Needs nothing but the standard library and msgspec, so that every other layer can stand on it.
"""

from reader.text.article import Article, Block, BlockKind, Link, Piece, join_links, join_pieces
from reader.text.mentions import Analysis, Date, Entity, Number, Quote, Span

__all__ = [
    "Analysis",
    "Article",
    "Block",
    "BlockKind",
    "Date",
    "Entity",
    "Link",
    "Number",
    "Piece",
    "Quote",
    "Span",
    "join_links",
    "join_pieces",
]
