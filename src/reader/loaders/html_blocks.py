"""One walker from HTML of whatever origin (web page, book chapter, feed entry) to pieces. Iterative: depth is no danger."""

import re
from collections.abc import Sequence
from itertools import chain
from urllib.parse import urljoin

from msgspec import structs

from reader.loaders.links import Run, place
from reader.loaders.table import lay_out_table
from reader.loaders.trees import Element, tag_of, walk
from reader.text import Link, Piece

_SKIPPED = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "select",
        "button",
        "input",
        "textarea",
        "option",
        "datalist",
        "map",
        "area",
        "frameset",
        "dialog",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_HEADING = re.compile(r"h[1-6]")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACES = re.compile(r"[ \t\r\f\n]+")
_LONGEST_CELL = 200
_DEEPEST = 9


def html_pieces(root: Element, base: str = "") -> list[Piece]:
    """The pieces of an element and all below it, in order. Addresses are resolved against ``base`` but not looked at."""
    walker = _Walker(base)
    steps = walk(root)
    for event, element in steps:
        if event == "start":
            if not walker.open(element):
                steps.skip_subtree()
        else:
            walker.close(element, is_root=element is root)
    walker.flush()
    return walker.pieces


class _Walker:
    """Collects the text between two block boundaries into a piece; knows what it is inside of."""

    def __init__(self, base: str) -> None:
        self.pieces: list[Piece] = []
        self._base = base
        self._run = Run()
        self._quotes = 0
        self._heading = 0
        self._code = 0
        self._lists: list[int] = []  # for each open list the number of its next item; 0 for a list of bullets
        self._items = 0
        self._marker = ""

    def open(self, element: Element) -> bool:
        """Enter an element; False if what is below it is not to be walked."""
        tag = tag_of(element)
        if tag in _SKIPPED or is_hidden(element):
            return False
        if tag == "br":
            self._run.add("\v")  # told apart from a newline in the source, which is a space
        elif tag in _BLOCKS:
            self.flush()
            if tag == "table" and (rows := _data_rows(element)):
                self.pieces.append(_table_piece(rows, self._base))
                return False
            self._enter(tag, element)
        elif tag == "a":
            self._run.open_link(_address(element, self._base))
        elif tag == "q":
            self._run.add("“")
        self._run.add((element.text or "").replace("\v", " "))
        return True

    def close(self, element: Element, is_root: bool) -> None:
        """Leave an element."""
        tag = tag_of(element)
        if tag not in _SKIPPED and not is_hidden(element):
            if tag in _BLOCKS:
                self.flush()
                self._leave(tag)
            elif tag == "a":
                self._run.close_link()
            elif tag == "q":
                self._run.add("”")
        if not is_root:
            self._run.add((element.tail or "").replace("\v", " "))

    def _enter(self, tag: str, element: Element) -> None:
        if tag == "blockquote":
            self._quotes += 1
        elif tag == "pre":
            self._code += 1
        elif tag in ("ul", "ol"):
            self._lists.append(_number(element.get("start")) if tag == "ol" else 0)
        elif tag == "li":
            self._items += 1
            self._marker = self._next_marker()
        elif _HEADING.fullmatch(tag):
            self._heading = int(tag[1])

    def _leave(self, tag: str) -> None:
        if tag == "blockquote":
            self._quotes -= 1
        elif tag == "pre":
            self._code -= 1
        elif tag in ("ul", "ol"):
            self._lists.pop()
        elif tag == "li":
            self._items -= 1
            self._marker = ""
        elif _HEADING.fullmatch(tag):
            self._heading = 0

    def _next_marker(self) -> str:
        if not self._lists or not self._lists[-1]:
            return "•"
        self._lists[-1] += 1
        return f"{self._lists[-1] - 1}."

    def flush(self) -> None:
        """End the piece that is being collected."""
        raw, links = self._run.take()
        if not raw or raw.isspace():
            return
        if self._code:
            code = raw.replace("\v", "\n").strip("\n")
            self._add([Piece("code", code)], links)
            return
        lines = [_SPACES.sub(" ", line).strip() for line in raw.split("\v")]
        paragraphs = map(str.strip, "\n".join(lines).split("\n\n"))  # two breaks in a row part paragraphs
        self._add([self._piece(text) for text in paragraphs if text], links)

    def _add(self, pieces: list[Piece], links: list[Link]) -> None:
        for piece, own in zip(pieces, place((piece.text for piece in pieces), links), strict=True):
            self.pieces.append(structs.replace(piece, links=own) if own else piece)

    def _piece(self, text: str) -> Piece:
        one_line = " ".join(text.split("\n"))
        if self._heading:
            return Piece("heading", one_line, self._heading)
        if self._items:
            marker, self._marker = self._marker, ""
            return Piece("list item", one_line, min(max(1, len(self._lists)), _DEEPEST), marker)
        if self._quotes:
            return Piece("block quote", text, min(self._quotes, _DEEPEST))
        return Piece("paragraph", text)


def _table_piece(rows: Sequence[Sequence[Element]], base: str) -> Piece:
    run = Run()
    for cell in chain.from_iterable(rows):
        collect_text(cell, run, base)
    header = any(tag_of(cell) == "th" for cell in rows[0])
    text = lay_out_table([[" ".join(element_text(cell).split()) for cell in row] for row in rows], header)
    return Piece("table", text, links=next(place([text], run.take()[1])))


def _address(element: Element, base: str) -> str:
    address = (element.get("href") or "").strip()
    try:
        return urljoin(base, address) if base and address and not address.startswith("#") else address
    except ValueError:
        return ""


def is_hidden(element: Element) -> bool:
    """Whether a page does not show this element: a line of words for programs, or text meant to mislead them."""
    told = element.get("hidden") is not None or _HIDDEN_STYLE.search(element.get("style") or "")
    return bool(told) and tag_of(element) not in ("html", "body")  # which scripts show once they run


def _number(start: str | None) -> int:
    return int(start) if start and start.isascii() and start.isdigit() and len(start) < 9 else 1


def element_text(element: Element) -> str:
    """All text below an element, without scripts and the like."""
    run = Run()
    collect_text(element, run)
    return run.take()[0]


def collect_text(element: Element, run: Run, base: str = "") -> None:
    """Go on with all text below an element and its links, without scripts and the like."""
    steps = walk(element)
    for event, inner in steps:
        tag = tag_of(inner)
        is_left_out = tag in _SKIPPED or is_hidden(inner)
        if event == "start" and is_left_out:
            steps.skip_subtree()
        elif event == "start":
            run.add(" " if tag in _BLOCKS or tag == "br" else "")
            if tag == "a":
                run.open_link(_address(inner, base))
            run.add(inner.text or "")
        else:
            if tag == "a" and not is_left_out:
                run.close_link()
            run.add((inner.tail or "") if inner is not element else "")


def _data_rows(table: Element) -> list[list[Element]]:
    """The cells of a table that holds data; nothing for one that only lays out a page."""
    rows: list[list[Element]] = []
    for element in table.iter():
        tag = tag_of(element)
        if element is not table and tag in ("table", "ul", "ol", "blockquote", "pre", "h1", "h2"):
            return []
        if tag == "tr":
            rows.append([])
        elif tag in ("td", "th") and rows:
            if len(element_text(element)) > _LONGEST_CELL:
                return []
            rows[-1].append(element)
    rows = [row for row in rows if row]
    return rows if len(rows) > 1 and max(map(len, rows)) > 1 else []
