"""Word documents (DOCX): paragraphs by their style, lists, tables, in the order of the document.

After ECMA-376 part 1 (WordprocessingML, 17.3 paragraphs, 17.4 tables, 17.9 numbering, 17.11 notes, 17.16.22 links). Fields and pictures are
reduced to their text; deleted and hidden text is left out, notes come last. Runs in the child process (``reader.loaders.child``).
"""

import re
from collections.abc import Iterator

from msgspec import structs

from reader.loaders.archive import Archive
from reader.loaders.assemble import assemble
from reader.loaders.docx_parts import (
    NOTE_REFERENCES,
    Parts,
    first_child,
    name_of,
    read_parts,
    stated_in,
    value_of,
)
from reader.loaders.errors import LoadError
from reader.loaders.links import Run, place
from reader.loaders.table import lay_out_table
from reader.loaders.trees import Element, attribute, tag_of, walk
from reader.text import Article, Piece

_SKIPPED = frozenset({"del", "instrText", "moveFrom", "txbxContent", "Fallback", "pict"})
_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_QUOTE = re.compile(r"quote|quotation", re.IGNORECASE)
_CHARACTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_CODE = re.compile(r"code|preformatted|plain ?text", re.IGNORECASE)


def load_docx(data: bytes, source: str) -> Article:
    """The article in a Word document. Raises LoadError."""
    with Archive(data, source) as archive:
        parts = read_parts(archive)
        if parts is None:
            raise LoadError.about(source, "this is no Word document: its text is missing or damaged")
        pieces = [*_pieces(parts), *_note_pieces(parts)]
        if not pieces:
            raise LoadError.about(source, "there is no text in this document")
        return assemble(pieces, source, stated_in(archive))


def _pieces(parts: Parts) -> Iterator[Piece]:
    counts: dict[tuple[str, int], int] = {}
    steps = walk(parts.document)
    for event, element in steps:
        tag = tag_of(element)
        if event == "end":
            continue
        if tag == "tbl":
            steps.skip_subtree()
            yield from _table_pieces(element, parts)
        elif tag == "p":
            steps.skip_subtree()
            run = Run()
            _collect(element, run, parts)
            raw, links = run.take()
            text = "\n".join(" ".join(line.split(" ")).strip() for line in raw.split("\n")).strip()
            if text:
                piece = _paragraph(text, element, parts, counts)
                yield structs.replace(piece, links=next(place([piece.text], links)))


def _paragraph(text: str, element: Element, parts: Parts, counts: dict[tuple[str, int], int]) -> Piece:
    properties = first_child(element, "ppr")
    identifier = value_of(properties, "pstyle")
    style = parts.styles.get(identifier, identifier)
    heading = _HEADING.match(style)
    if heading or style.lower() in ("title", "subtitle"):
        return Piece(
            "heading", " ".join(text.split()), int(heading[1]) if heading else 1 + (style.lower() != "title")
        )
    numbering = first_child(properties, "numpr")
    if numbering is not None and value_of(numbering, "numid") not in ("", "0"):
        return _item(
            text, value_of(numbering, "numid"), value_of(numbering, "ilvl") or "0", parts.bullets, counts
        )
    if _QUOTE.search(style):
        return Piece("block quote", text, 1)
    return Piece("code" if _CODE.search(style) else "paragraph", text)


def _item(
    text: str,
    number: str,
    depth: str,
    bullets: dict[tuple[str, str], bool],
    counts: dict[tuple[str, int], int],
) -> Piece:
    level = min(int(depth), 8) if depth.isdecimal() and len(depth) < 4 else 0
    for key in [key for key in counts if key[0] == number and key[1] > level]:
        del counts[key]
    counts[number, level] = counts.get((number, level), 0) + 1
    marker = "•" if bullets.get((number, str(level)), True) else f"{counts[number, level]}."
    return Piece("list item", " ".join(text.split()), level + 1, marker)


def _collect(element: Element, run: Run, parts: Parts) -> None:
    """Go on with the text below an element: tabs are spaces, breaks newlines; deleted text and instructions left out."""
    steps = walk(element)
    for event, inner in steps:
        tag = name_of(inner)
        if event == "end":
            if tag == "hyperlink":
                run.close_link()
        elif tag in _SKIPPED or (tag == "r" and _is_hidden(inner)):
            steps.skip_subtree()
        elif tag in NOTE_REFERENCES:
            number = parts.numbers.get((NOTE_REFERENCES[tag], attribute(inner, "id")))
            run.add(f"[{number}]" if number else "")
        elif tag == "hyperlink":
            run.open_link(parts.addresses.get(attribute(inner, "id"), ""))
        elif tag in _CHARACTERS:
            run.add(_CHARACTERS[tag])
        elif tag == "t":
            run.add(inner.text or "")


def _is_hidden(run: Element) -> bool:
    hidden = first_child(first_child(run, "rpr"), "vanish")
    return hidden is not None and attribute(hidden, "val").lower() not in ("0", "false", "off")


def _note_pieces(parts: Parts) -> Iterator[Piece]:
    """The notes as items, by number."""
    for note, number in parts.numbers.items():
        element = parts.notes.get(note)
        if element is not None:
            run = Run()
            _collect(element, run, parts)
            raw, links = run.take()
            text = " ".join(raw.split())
            yield Piece("list item", text, 1, f"[{number}]", next(place([text], links)))


def _table_pieces(table: Element, parts: Parts) -> Iterator[Piece]:
    """A table; one of a single column only lays out the page, and is paragraphs."""
    rows: list[list[str]] = []
    run = Run()
    for row in table:
        cells: list[str] = []
        for cell in row if tag_of(row) == "tr" else ():
            if tag_of(cell) == "tc":
                own = Run()
                _collect(cell, own, parts)
                _collect(cell, run, parts)
                cells.append(" ".join(own.take()[0].split()))
        if any(cells):
            rows.append(cells)
    links = run.take()[1]
    if max(map(len, rows), default=0) > 1:
        text = lay_out_table(rows)
        yield Piece("table", text, links=next(place([text], links)))
    else:
        texts = [text for row in rows for text in row]
        for text, own_links in zip(texts, place(texts, links), strict=True):
            yield Piece("paragraph", text, links=own_links)
