"""Word documents (DOCX): paragraphs by their style, lists, tables, in the order of the document.

After ECMA-376 part 1 (WordprocessingML, 17.3 paragraphs, 17.4 tables, 17.9 numbering, 17.16.22 links). Fields and pictures are
reduced to their text; deleted text is left out. Runs in the child process (``reader.loaders.child``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from msgspec import structs

from reader.loaders.archive import Archive
from reader.loaders.assemble import Stated, assemble
from reader.loaders.errors import LoadError
from reader.loaders.links import Run, place
from reader.loaders.table import lay_out_table
from reader.loaders.top import read_date
from reader.loaders.trees import Element, attribute, parse_xml, tag_of, text_of, walk
from reader.text import Article, Piece

_DOCUMENT = "word/document.xml"
_SKIPPED = frozenset({"del", "instrText", "moveFrom", "txbxContent", "Fallback", "pict"})
_HEADING = re.compile(r"heading ?([1-9])", re.IGNORECASE)
_QUOTE = re.compile(r"quote|quotation", re.IGNORECASE)
_CHARACTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_CODE = re.compile(r"code|preformatted|plain ?text", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Parts:
    """What the document's paragraphs refer to: names of styles, which lists (number, level) have bullets, addresses."""

    styles: dict[str, str]
    bullets: dict[tuple[str, str], bool]
    addresses: dict[str, str]


def load_docx(data: bytes, source: str) -> Article:
    """The article in a Word document. Raises LoadError."""
    with Archive(data, source) as archive:
        document = _tree(archive, _DOCUMENT)
        if document is None:
            raise LoadError.about(source, "this is no Word document: its text is missing or damaged")
        parts = Parts(
            _style_names(_tree(archive, "word/styles.xml")),
            _bullets(_tree(archive, "word/numbering.xml")),
            _addresses(_tree(archive, "word/_rels/document.xml.rels")),
        )
        pieces = list(_pieces(document, parts))
        if not pieces:
            raise LoadError.about(source, "there is no text in this document")
        return assemble(pieces, source, _stated(_tree(archive, "docProps/core.xml")))


def _tree(archive: Archive, name: str) -> Element | None:
    data = archive.read(name)
    return parse_xml(data) if data else None


def _pieces(document: Element, parts: Parts) -> Iterator[Piece]:
    counts: dict[tuple[str, int], int] = {}
    steps = walk(document)
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
    properties = _child(element, "ppr")
    identifier = _value(properties, "pstyle")
    style = parts.styles.get(identifier, identifier)
    heading = _HEADING.match(style)
    if heading or style.lower() in ("title", "subtitle"):
        return Piece(
            "heading", " ".join(text.split()), int(heading[1]) if heading else 1 + (style.lower() != "title")
        )
    numbering = _child(properties, "numpr")
    if numbering is not None and _value(numbering, "numid") not in ("", "0"):
        return _item(
            text, _value(numbering, "numid"), _value(numbering, "ilvl") or "0", parts.bullets, counts
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
        tag = inner.tag.rpartition("}")[2] if isinstance(inner.tag, str) else ""
        if event == "end":
            if tag == "hyperlink":
                run.close_link()
        elif tag in _SKIPPED:
            steps.skip_subtree()
        elif tag == "hyperlink":
            run.open_link(parts.addresses.get(attribute(inner, "id"), ""))
        elif tag in _CHARACTERS:
            run.add(_CHARACTERS[tag])
        elif tag == "t":
            run.add(inner.text or "")


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


def _child(element: Element | None, tag: str) -> Element | None:
    return next((child for child in element if tag_of(child) == tag), None) if element is not None else None


def _value(element: Element | None, tag: str) -> str:
    child = _child(element, tag)
    return attribute(child, "val") if child is not None else ""


def _style_names(styles: Element | None) -> dict[str, str]:
    """The name of each style, by its identifier: identifiers are in the language of the writer's Word, names are not."""
    if styles is None:
        return {}
    return {
        attribute(style, "styleId"): _value(style, "name")
        for style in styles.iter()
        if tag_of(style) == "style"
    }


def _addresses(relations: Element | None) -> dict[str, str]:
    """Where the document's links lead, by the identifiers of these relations."""
    if relations is None:
        return {}
    return {
        attribute(relation, "Id"): attribute(relation, "Target")
        for relation in relations
        if attribute(relation, "TargetMode").lower() == "external"
    }


def _bullets(numbering: Element | None) -> dict[tuple[str, str], bool]:
    """For each list and level, whether its items have bullets rather than numbers."""
    if numbering is None:
        return {}
    abstract: dict[str, dict[str, bool]] = {}
    for element in numbering:
        if tag_of(element) == "abstractnum":
            levels = [level for level in element if tag_of(level) == "lvl"]
            abstract[attribute(element, "abstractNumId")] = {
                attribute(level, "ilvl"): _value(level, "numfmt") in ("bullet", "none", "")
                for level in levels
            }
    found: dict[tuple[str, str], bool] = {}
    for element in numbering:
        if tag_of(element) == "num":
            for level, bullet in abstract.get(_value(element, "abstractnumid"), {}).items():
                found[attribute(element, "numId"), level] = bullet
    return found


def _stated(core: Element | None) -> Stated:
    if core is None:
        return Stated()
    fields = {tag_of(element): text_of(element).strip() for element in core}
    return Stated(
        fields.get("title") or None, fields.get("creator") or None, read_date(fields.get("created", ""))
    )
