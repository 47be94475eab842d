"""Markdown: CommonMark with tables, read by markdown-it-py into pieces.

Images are reduced to their description, HTML to its text, without scripts and styles.
"""

import re
from collections.abc import Iterator, Sequence
from html import unescape
from typing import TYPE_CHECKING

from msgspec import structs

from reader.loaders.assemble import assemble
from reader.loaders.decode import decode
from reader.loaders.front_matter import split_front_matter
from reader.loaders.links import Run, place
from reader.loaders.plain import load_plain
from reader.loaders.table import lay_out_table
from reader.text import Article, Piece
from reader.text.clean import clean_text

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_MOST_PARSED = 4 * 1024 * 1024
"""Bytes that are parsed, at about 1 s for each MB; the longest novels have three."""
_TAB_STOP = 4
"""CommonMark's (https://spec.commonmark.org/0.31.2/#tabs)."""


def load_markdown(data: bytes, source: str) -> Article:
    """The article in a Markdown file of any encoding; a huge one is read as plain text."""
    if len(data) > _MOST_PARSED:
        return load_plain(data, source)
    stated, body = split_front_matter(clean_text(decode(data), _TAB_STOP).lstrip("\n"))
    return assemble(read_markdown(body), source, stated)


def read_markdown(text: str) -> list[Piece]:
    """The pieces of a Markdown text."""
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST_TOKEN}).enable(["table", "strikethrough"])
    parser.validateLink = _any_address  # type: ignore[method-assign]
    parser.disable("inline")  # called below, for each stretch that it can be trusted with
    walker = _Walker()
    references: dict[str, object] = {}
    for token in parser.parse(flattened(text), references):
        if token.type == "inline":
            token.children = _children(token.content, parser, references)
        walker.take(token)
    return walker.pieces


def flattened(text: str) -> str:
    """The text with its lists and quotes no deeper than the parser can follow, which would drop what stands deeper."""
    text = _MANY_MARKERS.sub(r"\1", text)
    return _DEEP_MARKER.sub(r"\1", text)


_DEEPEST_TOKEN = 100
_MARKER = r"(?:(?:[-*+]|\d{1,9}[.)])[ ]{1,4}|>[ ]{0,4})"
_MANY_MARKERS = re.compile(rf"^([ ]{{0,40}}{_MARKER}{{12}}){_MARKER}+(?=\S|$)", re.MULTILINE)
_DEEP_MARKER = re.compile(rf"^([ ]{{40}})[ ]+(?={_MARKER})", re.MULTILINE)


def _children(text: str, parser: "MarkdownIt", references: dict[str, object]) -> "list[Token]":
    from markdown_it.token import Token

    if not is_safe(text) or not _MAY_BE_MARKED.search(text):
        return [Token("text", "", 0, content=text)]
    children: list[Token] = []
    parser.inline.parse(text, parser, references, children)
    return children


def is_safe(text: str) -> bool:
    """Whether a stretch of text can be parsed for marks in reasonable time.

    The parser takes time in the square of the number of unclosed brackets and the like; no honest paragraph has
    thousands of them, and one that has is shown as it stands.
    """
    return sum(map(text.count, _COSTLY)) <= _MOST_MARKS


_MAY_BE_MARKED = re.compile(r"[*_`<~!&\\\[\]\n]")
"""Without any of these a stretch has no marks; cells of tables are many, and parsing each takes time."""
_COSTLY = "[*_`<~!&\\"
_MOST_MARKS = 5000


def _any_address(_address: str) -> bool:
    """Addresses are looked at once the article is there (``known_links``); refused, a link would show as its source."""
    return True


class _Walker:
    """Goes through the parser's tokens and collects pieces; knows which lists, quotes and table it is in."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._containers: list[str] = []  # "quote", or the marker of the next item: "•", "3."
        self._marker = ""
        self._heading = 0
        self._rows: list[list[str]] | None = None
        self._right: set[int] = set()
        self._cells = Run()

    def take(self, token: "Token") -> None:
        """Take the next token of the document."""
        match token.type:
            case "bullet_list_open":
                self._containers.append("•")
            case "ordered_list_open":
                self._containers.append(f"{token.attrGet('start') or 1}.")
            case "blockquote_open":
                self._containers.append("quote")
            case "bullet_list_close" | "ordered_list_close" | "blockquote_close":
                self._containers.pop()
            case "list_item_open":
                self._marker = self._containers[-1]
                self._containers[-1] = _after(self._marker)
            case "heading_open":
                self._heading = int(token.tag[1])
            case "heading_close":
                self._heading = 0
            case "inline":
                self._take_inline(token.children or ())
            case "fence" | "code_block":
                self.pieces.append(Piece("code", token.content.strip("\n")))
            case "html_block":
                self.pieces.extend(Piece("paragraph", line) for line in html_lines(token.content))
            case _:
                self._take_table(token)

    def _take_inline(self, children: Sequence["Token"]) -> None:
        if self._rows is not None:
            _collect(children, self._cells)
        run = Run()
        _collect(children, run)
        raw, links = run.take()
        if self._rows is not None:
            self._rows[-1].append(" ".join(raw.split()))
            return
        text = "\n".join(line.strip() for line in raw.split("\n"))
        if self._heading:
            piece = Piece("heading", " ".join(text.split()), self._heading)
        elif all(token.type in _PICTURE or not _leaf_text(token).strip() for token in children):
            piece = Piece("furniture", text)
        else:
            piece = self._piece(text)
        self.pieces.append(structs.replace(piece, links=next(place([piece.text], links))))

    def _piece(self, text: str) -> Piece:
        inner = self._containers[-1] if self._containers else ""
        if inner == "quote":
            return Piece("block quote", text, self._containers.count("quote"))
        if inner:
            level = len(self._containers) - self._containers.count("quote")
            marker, self._marker = self._marker, ""
            return Piece("list item", " ".join(text.split()), level, marker)
        return Piece("paragraph", text)

    def _take_table(self, token: "Token") -> None:
        if token.type == "table_open":
            self._rows, self._right, self._cells = [], set(), Run()
        elif token.type == "tr_open" and self._rows is not None:
            self._rows.append([])
        elif token.type == "th_open" and self._rows and "right" in str(token.attrGet("style")):
            self._right.add(len(self._rows[-1]))
        elif token.type == "table_close" and self._rows is not None:
            text = lay_out_table(self._rows, header=True, right=frozenset(self._right))
            links = next(place([text], self._cells.take()[1]))
            self.pieces.append(Piece("table", text, links=links))
            self._rows = None


_PICTURE = frozenset({"image", "link_open", "link_close", "softbreak", "hardbreak"})
"""What a paragraph of nothing but pictures (badges, say) is made of; their descriptions are no prose."""


def _after(marker: str) -> str:
    """The marker of the list item after the one with this marker."""
    return f"{int(marker[:-1]) + 1}." if marker.endswith(".") else marker


_HIDDEN_TAG = re.compile(r"<(script|style|template|noscript|iframe)\b", re.IGNORECASE)


def _collect(children: Sequence["Token"], run: Run) -> None:
    """Go on with the text and the links of an inline token: a soft break is a space, a hard one a newline."""
    hidden = ""
    for token in children:
        if token.type == "html_inline":
            opened = _HIDDEN_TAG.match(token.content)
            if opened:
                hidden = opened[1].lower()
            elif hidden and token.content.lower().startswith(f"</{hidden}"):
                hidden = ""
            elif token.content.lower().startswith("<br"):
                run.add("\n")
        elif token.type == "link_open":
            run.open_link(str(token.attrGet("href") or ""))
        elif token.type == "link_close":
            run.close_link()
        elif not hidden:
            run.add(_leaf_text(token))


def _leaf_text(token: "Token") -> str:
    if token.type == "softbreak":
        return " "
    if token.type == "hardbreak":
        return "\n"
    return token.content  # of text and code; of an image its description; of marks nothing


_MARKUP = re.compile(
    r"<!--|<(?P<hidden>script|style|template|noscript|iframe)\b|<(?P<tag>/?[a-z][\w-]*)[^<>]*>|<[!?][^<>]*>",
    re.IGNORECASE,
)
_INLINE_TAGS = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "cite",
        "code",
        "del",
        "em",
        "i",
        "ins",
        "kbd",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
        "var",
        "wbr",
        "font",
    ]
)


def html_lines(html: str) -> Iterator[str]:
    """The text in a stretch of HTML, a line for every block; scripts, styles and comments left out."""
    text = "".join(_without_markup(html))
    for line in unescape(text).split("\n\n"):
        if line.strip():
            yield " ".join(line.split())


def _without_markup(html: str) -> Iterator[str]:
    lowered = html.lower()
    at = 0
    while found := _MARKUP.search(html, at):
        yield html[at : found.start()].replace("\n", " ")
        at = found.end()
        if found[0] == "<!--":
            at = _past(lowered, "-->", at)
        elif found["hidden"]:
            at = _past(lowered, ">", _past(lowered, f"</{found['hidden'].lower()}", at))
        elif found["tag"] and found["tag"].lstrip("/").lower() not in _INLINE_TAGS:
            yield "\n\n"
    yield html[at:].replace("\n", " ")


def _past(text: str, closing: str, at: int) -> int:
    """Where the text goes on after ``closing``; its end if that never comes."""
    found = text.find(closing, at)
    return len(text) if found < 0 else found + len(closing)
