"""Plain text: paragraphs, headings, lists, quotes, tables and code, told by the look of the lines.

A text whose paragraphs are single lines separated by one blank line is kept exactly; its blocks are found inside it. Any
other layout is taken apart into groups of lines, which are unwrapped where a program had wrapped them.
"""

from collections.abc import Sequence

from reader.loaders.assemble import Stated, assemble, make_article
from reader.loaders.decode import decode
from reader.loaders.errors import LoadError
from reader.loaders.furniture import is_furniture_line, mark_furniture
from reader.loaders.headings import HEADLINE, division_level, is_heading, may_be_crosshead, may_be_headline
from reader.loaders.lines import (
    are_alike,
    group_pieces,
    is_bullet,
    item_of,
    quote_depth,
    shown_marker,
    split_groups,
)
from reader.loaders.mail import Headers, read_headers
from reader.loaders.top import read_byline, read_date_line
from reader.loaders.unwrap import ends_sentence, words_of, wrap_width
from reader.text import Article, Block, Piece
from reader.text.clean import clean_text

SIZE_LIMIT = 24 * 1024 * 1024
"""Bytes of text that are loaded, at about 0.3 s for each MB: eight times the longest novels."""

_PROSE = 100
"""Characters from which a piece after a short line makes a heading of that line."""


def load_plain(data: bytes, source: str) -> Article:
    """The article in a plain text file of any encoding. Raises LoadError for one that would take too long."""
    if len(data) > SIZE_LIMIT:
        raise LoadError.about(source, f"too large; reader takes up to {SIZE_LIMIT // 2**20} MB of text")
    text = clean_text(decode(data)).strip("\n")
    if is_one_line_per_paragraph(text):
        return _load_exactly(text, source)
    lines = text.split("\n")
    headers = read_headers(lines)
    pieces = [*_header_pieces(lines, headers), *_found_pieces(lines[headers.lines :])]
    return assemble(pieces, source, Stated(headers.title, headers.byline, headers.date))


def is_one_line_per_paragraph(text: str) -> bool:
    """Whether every paragraph is a single line, with exactly one blank line between any two."""
    return "\n\n\n" not in text and text.count("\n") == 2 * text.count("\n\n")


def _load_exactly(text: str, source: str) -> Article:
    pieces: list[Piece] = []
    ends: list[int] = []
    at = 0
    for line in text.split("\n\n"):
        stripped = line.rstrip()
        if stripped:
            pieces.append(_line_piece(stripped.lstrip()))
            ends.append(at + len(stripped))
        at += len(line) + 2
    pieces = mark_furniture(with_headings(with_lists(pieces)))
    blocks = tuple(
        Block(piece.kind, end - len(piece.text), end, piece.level, piece.marker)
        for piece, end in zip(pieces, ends, strict=True)
    )
    return make_article(text, blocks, pieces, source, Stated())


def _line_piece(line: str) -> Piece:
    depth = quote_depth(line)
    quoted = line.lstrip("> ") if depth else ""
    return Piece("block quote", quoted, depth) if quoted else Piece("paragraph", line)


def _header_pieces(lines: Sequence[str], headers: Headers) -> list[Piece]:
    return [Piece("furniture", "\n".join(lines[: headers.lines]))] if headers.lines else []


def _found_pieces(lines: Sequence[str]) -> list[Piece]:
    groups = list(split_groups(lines))
    width = wrap_width(groups)
    words = words_of("\n".join(lines)) if any(line.endswith("-") for line in lines) else frozenset[str]()
    pieces = [piece for group in groups for piece in group_pieces(group, width, words)]
    return with_headings(with_lists(split_top(pieces)))


def split_top(pieces: list[Piece]) -> list[Piece]:
    """The same pieces, but that the lines above an article (headline, byline, date) that stand together are parted."""
    first = next((i for i, piece in enumerate(pieces) if not _is_chrome(piece)), 0)
    lines = pieces[first].text.split("\n") if pieces and pieces[first].kind == "paragraph" else []
    if (
        not 2 <= len(lines) <= 4
        or max(map(len, lines)) > HEADLINE
        or not any(map(_is_prose, pieces[first + 1 : first + 3]))
    ):
        return pieces
    return [*pieces[:first], *(Piece("paragraph", line.strip()) for line in lines), *pieces[first + 1 :]]


def with_lists(pieces: Sequence[Piece]) -> list[Piece]:
    """The same pieces, but that paragraphs one after another that begin like list items are list items."""
    items = [
        item_of(piece.text) if piece.kind == "paragraph" and "\n" not in piece.text else None
        for piece in pieces
    ]
    found = list(pieces)
    for index, item in enumerate(items):
        beside = items[max(0, index - 1) : index] + items[index + 1 : index + 2]
        if item and (is_bullet(item[0]) or any(other and are_alike(item[0], other[0]) for other in beside)):
            found[index] = Piece("list item", item[1], 1, shown_marker(item[0]))
    return found


def with_headings(pieces: Sequence[Piece]) -> list[Piece]:
    """The same pieces, but that paragraphs that look like headings, and stand where headings stand, are headings."""
    first = next((i for i, piece in enumerate(pieces) if not _is_chrome(piece)), 0)
    found = list(pieces)
    for index, piece in enumerate(pieces):
        if piece.kind != "paragraph" or len(piece.text) > HEADLINE or "\n" in piece.text or _is_chrome(piece):
            continue
        level = division_level(piece.text) or _level_before_prose(pieces, index, first)
        if level:
            found[index] = Piece("heading", piece.text, level)
    return found


def _level_before_prose(pieces: Sequence[Piece], index: int, first: int) -> int:
    """The level of a heading that is told by what comes after it as much as by its own look; 0 if it is none."""
    line = pieces[index].text
    following = next((piece for piece in pieces[index + 1 : index + 4] if len(piece.text) >= _PROSE), None)
    if following is None or following.kind != "paragraph" or read_byline(line) or read_date_line(line):
        return 0
    if index == first:
        return 1 if may_be_headline(line) else 0
    if following is not pieces[index + 1]:
        return 0
    if _is_prose(pieces[index - 1]):
        return 2 if is_heading(line) or may_be_crosshead(line) else 0
    near_top = index <= first + 3 and len(line.split()) <= 3 and not line.isupper()  # a name, rather
    return 2 if is_heading(line) and not near_top else 0


def _is_prose(piece: Piece) -> bool:
    return piece.kind == "paragraph" and len(piece.text) >= _PROSE and ends_sentence(piece.text)


def _is_chrome(piece: Piece) -> bool:
    return piece.kind == "furniture" or is_furniture_line(piece.text)
