"""From pieces to an article: the last cleaning, the furniture, the title."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

from msgspec import structs

from reader.loaders.furniture import mark_furniture
from reader.loaders.language import guess_language
from reader.loaders.links import MOST_LINKS, cleaned, merged, place, written_links
from reader.loaders.top import read_top, title_from
from reader.text import Article, Block, Link, Piece, join_links, join_pieces
from reader.text.clean import clean_line, clean_text

_PATH_LIMIT = 4096


@dataclass(frozen=True, slots=True)
class Stated:
    """What a source says about its article outside of the text: front matter, meta tags, mail headers."""

    title: str | None = None
    byline: str | None = None
    date: str | None = None
    language: str | None = None


def assemble(pieces: Iterable[Piece], source: str, stated: Stated) -> Article:
    """The article of these pieces. Their text is cleaned again, as parsers turn references into characters."""
    tidy = mark_furniture([piece for piece in map(_tidied, pieces) if piece.text])
    text, blocks = join_pieces(tidy)
    return make_article(text, blocks, tidy, source, stated)


def make_article(
    text: str, blocks: tuple[Block, ...], pieces: Sequence[Piece], source: str, stated: Stated
) -> Article:
    """The article with this text and these blocks; ``pieces`` are the same, for finding title, byline and date."""
    top = read_top(pieces)
    links = merged(join_links(pieces, blocks), written_links(text))
    return Article(
        text=text,
        blocks=blocks,
        title=_line(stated.title) or title_from(pieces) or clean_line(source),
        source=clean_line(source, _PATH_LIMIT),
        byline=_line(stated.byline) or top.byline,
        date=stated.date or top.date,
        language=stated.language or guess_language(text),
        links=tuple(islice(links, MOST_LINKS)),
    )


def _tidied(piece: Piece) -> Piece:
    text = clean_text(piece.text)
    if piece.kind in ("code", "table"):
        text = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")
        text = text if text.strip() else ""
    else:
        text = text.strip()
    links = _moved(piece, text) if piece.links and text != piece.text else piece.links
    return structs.replace(piece, text=text, marker=clean_line(piece.marker, 8), links=links)


def _moved(piece: Piece, text: str) -> tuple[Link, ...]:
    """The piece's links in its text as it has become; none where cleaning has changed it across a link's end."""
    whole, links = cleaned(piece.text, piece.links)
    return next(place([text], links)) if whole.split() == text.split() else ()


def _line(text: str | None) -> str | None:
    return clean_line(text) or None if text else None
