"""One walker from HTML of whatever origin (web page, book chapter, feed entry) to pieces. Iterative: depth is no danger."""

import re

from reader.loaders.table import lay_out_table
from reader.loaders.trees import Element, tag_of, walk
from reader.text import Piece

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


def html_pieces(root: Element) -> list[Piece]:
    """The pieces of an element and all below it, in order."""
    walker = _Walker()
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

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._text: list[str] = []
        self._quotes = 0
        self._heading = 0
        self._code = 0
        self._lists: list[int] = []  # for each open list the number of its next item; 0 for a list of bullets
        self._items = 0
        self._marker = ""

    def open(self, element: Element) -> bool:
        """Enter an element; False if what is below it is not to be walked."""
        tag = tag_of(element)
        if tag in _SKIPPED or _is_hidden(element):
            return False
        if tag == "br":
            self._text.append("\v")  # told apart from a newline in the source, which is a space
        elif tag in _BLOCKS:
            self.flush()
            if tag == "table" and (rows := _data_rows(element)):
                header = any(tag_of(cell) == "th" for cell in rows[0])
                cells = [[" ".join(element_text(cell).split()) for cell in row] for row in rows]
                self.pieces.append(Piece("table", lay_out_table(cells, header)))
                return False
            self._enter(tag, element)
        elif tag == "q":
            self._text.append("“")
        self._text.append((element.text or "").replace("\v", " "))
        return True

    def close(self, element: Element, is_root: bool) -> None:
        """Leave an element."""
        tag = tag_of(element)
        if tag not in _SKIPPED and not _is_hidden(element):
            if tag in _BLOCKS:
                self.flush()
                self._leave(tag)
            elif tag == "q":
                self._text.append("”")
        if not is_root:
            self._text.append((element.tail or "").replace("\v", " "))

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
        raw = "".join(self._text)
        self._text.clear()
        if self._code:
            code = raw.replace("\v", "\n").strip("\n")
            if code.strip():
                self.pieces.append(Piece("code", code))
            return
        lines = [_SPACES.sub(" ", line).strip() for line in raw.split("\v")]
        for paragraph in "\n".join(lines).split("\n\n"):  # two breaks in a row part paragraphs
            if text := paragraph.strip():
                self.pieces.append(self._piece(text))

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


def _is_hidden(element: Element) -> bool:
    return element.get("hidden") is not None or bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _number(start: str | None) -> int:
    return int(start) if start and start.isascii() and start.isdigit() and len(start) < 9 else 1


def element_text(element: Element) -> str:
    """All text below an element, without scripts and the like."""
    parts: list[str] = []
    steps = walk(element)
    for event, inner in steps:
        if event == "end":
            parts.append((inner.tail or "") if inner is not element else "")
        elif tag_of(inner) in _SKIPPED or _is_hidden(inner):
            steps.skip_subtree()
        else:
            parts.append(" " if tag_of(inner) in _BLOCKS or tag_of(inner) == "br" else "")
            parts.append(inner.text or "")
    return "".join(parts)


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
