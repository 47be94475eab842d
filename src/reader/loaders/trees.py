"""Trees of elements: the one module that knows lxml. Nothing is fetched, no entity is expanded, no size is unlimited."""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any, Protocol

from reader.loaders.decode import declared_charset, is_utf8


class Element(Protocol):
    """What is used of an lxml element."""

    tag: object
    text: str | None
    tail: str | None

    def get(self, key: str, default: None = None, /) -> str | None:
        """The value of an attribute."""
        ...

    def iter(self, tag: str | None = None, /) -> "Iterator[Element]":
        """This element and all below it, in order."""
        ...

    def __iter__(self) -> "Iterator[Element]":
        """The children."""
        ...

    def __len__(self) -> int:
        """How many children there are."""
        ...

    def clear(self, keep_tail: bool = False) -> None:
        """Drop all that is inside."""
        ...


class Walk(Protocol):
    """A walk through a tree: ("start", element) and ("end", element), in order."""

    def __iter__(self) -> Iterator[tuple[str, Element]]:
        """The events."""
        ...

    def skip_subtree(self) -> None:
        """Do not go below the element that was just started; its end still comes."""
        ...


def parse_html(text: str) -> Element | None:
    """The tree of a page, without comments; None if there is nothing in it.

    The parser leaves out what stands deeper than 256 elements, which old pages reach by never closing a ``<font>``. Such a
    page is made flat: first by leaving out tags for the look of words, then by making paragraphs of nearly all others.
    """
    tree, is_whole = _parsed(text)
    for tags, instead in ((_LOOKS, ""), (_NESTING, "<p>")):
        if not is_whole:
            text = tags.sub(instead, text)
            tree, is_whole = _parsed(text)
    return tree


def _parsed(text: str) -> tuple[Element | None, bool]:
    """The tree, and whether nothing was too deep for it."""
    etree: Any = import_module("lxml.etree")
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        tree = etree.fromstring(text.encode(errors="replace"), parser)
    except etree.XMLSyntaxError:
        return None, True
    return tree, not any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log)


_LOOKS = re.compile(
    r"</?(?:abbr|b|bdi|bdo|big|center|cite|code|em|font|i|ins|kbd|mark|s|samp|small|span|strike|strong|sub|sup|tt|u|var)\b[^<>]*>",
    re.IGNORECASE,
)
_NESTING = re.compile(
    r"</?(?!(?:a|body|br|h[1-6]|head|html|link|meta|p|pre|script|style|template|title)\b)[a-z][^<>]*>",
    re.IGNORECASE,
)


def parse_xml(data: bytes) -> Element | None:
    """The tree of an XML document, as far as it is well formed; None if there is nothing in it."""
    etree: Any = import_module("lxml.etree")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False,
        recover=True, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        return etree.fromstring(_mended(data), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def without_lone_halves(data: bytes) -> bytes:
    """The document with its references to characters that cannot be (halves of pairs, too large numbers) made harmless."""
    return _REFERENCE.sub(_harmless_reference, data) if b"&#" in data else data


def _harmless_reference(found: re.Match[bytes]) -> bytes:
    is_hexadecimal = found[1][:1] in b"xX"
    number = int(found[1].lstrip(b"xX0")[:8] or b"0", 16 if is_hexadecimal else 10)
    return found[0] if number < 0xD800 or 0xDFFF < number <= 0x10FFFF else b"&#xFFFD;"


_REFERENCE = re.compile(rb"&#([xX][0-9a-fA-F]+|[0-9]+);?")


def _mended(data: bytes) -> bytes:
    """The document without what a parser that recovers would leave in its tree, where it is no text: broken UTF-8, halves."""
    data = without_lone_halves(data)
    if declared_charset(data).lower() not in ("", "utf-8", "utf8") or data.startswith(
        (b"\xff\xfe", b"\xfe\xff")
    ):
        return data
    return data if is_utf8(data) else data.decode(errors="replace").encode()


def walk(element: Element) -> Walk:
    """Walk through an element and all below it. Iterative, as hostile trees are deep."""
    etree: Any = import_module("lxml.etree")
    return etree.iterwalk(element, events=("start", "end"))


def serialised(element: Element) -> str:
    """The HTML of an element."""
    etree: Any = import_module("lxml.etree")
    return etree.tostring(element, encoding="unicode", method="html")


def tag_of(element: Element) -> str:
    """An element's name in lower case, without its namespace; "" for entities and the like."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The value of an attribute, whatever its namespace; "" if there is none."""
    plain = element.get(name)
    if plain is not None:
        return plain
    items: Any = element
    return next((value for key, value in items.items() if key.rpartition("}")[2] == name), "")


def text_of(element: Element) -> str:
    """All text directly inside an element and in those below it."""
    parts: list[str] = []
    for event, inner in walk(element) if tag_of(element) else ():
        if event == "start":
            parts.append(inner.text or "" if tag_of(inner) else "")
        elif inner is not element:
            parts.append(inner.tail or "")
    return "".join(parts)
