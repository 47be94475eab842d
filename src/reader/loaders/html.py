"""Web pages: the article without the page around it, found by trafilatura; title, byline and date from what the page states.

Runs in the child process (``reader.loaders.child``).
"""

import codecs
import re
from collections.abc import Callable, Sequence
from importlib import import_module

from msgspec import structs

from reader.loaders.assemble import assemble
from reader.loaders.decode import declared_charset, decode, decode_cp1252, is_utf8
from reader.loaders.errors import LoadError
from reader.loaders.html_blocks import html_pieces, is_hidden
from reader.loaders.html_links import with_links
from reader.loaders.html_metadata import read_metadata
from reader.loaders.trees import Element, parse_html, serialised, tag_of, text_of
from reader.text import Article, Piece
from reader.text.clean import clean_text

SIZE_LIMIT = 10 * 1024 * 1024
"""Characters of a page that are parsed."""

_DATA_ADDRESS = re.compile(r"data:[\w/+.-]{0,60};base64,[A-Za-z0-9+/=%\s]{200,}")
_HUGE_TAG = re.compile(r"<([A-Za-z][\w:-]{0,60})\s[^<>]{20000,}>")
_OTHER_SCHEME = re.compile(r"\s*(?!https?:)[a-z][\w+.-]*:", re.IGNORECASE)
_NOWHERE = "/"
"""What makes a relative address one that is known to lead nowhere: a path from the root of no site."""
_REFRESH = re.compile(r"url\s*=\s*[\"']?([^\s\"']{1,300})", re.IGNORECASE)
_CONSENTS = re.compile(r"(?:i )?(?:accept|agree|consent|allow) ?(?:$|all|and|cookies)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x9f]")
_MAY_CONTROL = re.compile(rf"{_CONTROL.pattern}|&#")
_CHROME = frozenset(["nav", "header", "footer", "aside", "form", "script", "style", "noscript", "iframe"])
_MOST_ELEMENTS = 30_000
"""Elements of a page that trafilatura is given; its time grows with their square (1.7 s for 18,000)."""
_MOST_CELLS = 100_000
_MOST_AROUND = 1.5
"""How many times the characters of an article in one paragraph a page may have, if all of it is to be taken instead."""

_LEAST = 25
"""Characters below which a page holds no article."""
_LEAST_BESIDE = 300
"""Characters below which it holds none beside a field for a password, or words that ask for JavaScript."""
_ASKS_FOR_SCRIPT = re.compile(
    r"(?:enable|turn on|activate|requires?|needs?|without) (?:cookies and )?javascript|javascript (?:is|must be|has been) (?:required|disabled|enabled|turned off)",
    re.IGNORECASE,
)


def load_html(data: bytes, source: str) -> Article:
    """The article of a web page. Raises LoadError where there is none."""
    tree = parse_page(decode_html(data))
    if tree is None:
        raise LoadError.about(source, "there is no text in this page")
    stated = read_metadata(tree)
    asks_for, has_script = _asks_for(tree), next(tree.iter("script"), None) is not None
    leads_on = _leads_on(tree)
    _open_shadows(tree)
    _drop(tree, lambda element: tag_of(element) == "template" or is_hidden(element))
    base = _base(tree, source)
    pieces = _pieces(tree, base)
    text = " ".join(piece.text for piece in pieces)
    if not asks_for and len(text) < _LEAST_BESIDE and _ASKS_FOR_SCRIPT.search(text):
        asks_for = "it needs JavaScript"
    if len(text) < (_LEAST_BESIDE if asks_for else _LEAST):
        raise LoadError.about(source, _no_article(asks_for or leads_on, has_script))
    title = (stated.title or "").casefold()
    if title and pieces[0].kind == "heading" and pieces[0].text.casefold() in title:
        pieces[0] = structs.replace(pieces[0], level=1)
    return assemble(pieces, source, stated)


def decode_html(data: bytes) -> str:
    """The text of a page: byte order mark first, then UTF-8 if it is that, then the charset it declares, then a guess.

    Programs that save or send pages make UTF-8 of them, and leave what they declare; text in other charsets is hardly ever UTF-8.
    """
    name = declared_charset(data)
    has_mark = data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    if not name or has_mark or (not data.isascii() and is_utf8(data)):
        return decode(data)
    try:
        encoding = codecs.lookup(name).name
        if encoding.startswith("utf-16"):  # what declares it in single bytes is not
            return decode(data)
        if encoding in ("iso8859-1", "ascii", "cp1252"):  # https://encoding.spec.whatwg.org/#names-and-labels
            return decode_cp1252(data)
        return data.decode(encoding, "strict" if encoding == "utf-8" else "replace")
    except (LookupError, ValueError, TypeError):
        return decode(data)


def parse_page(text: str) -> Element | None:
    """The tree of a page. Its size, the size of its tags and of what it embeds are capped before the parser sees them."""
    text = text[:SIZE_LIMIT].replace("\0", "")
    tree = parse_html(_HUGE_TAG.sub(r"<\1>", _DATA_ADDRESS.sub("data:,", text)))
    if tree is not None and _MAY_CONTROL.search(text):
        _clean(tree)
    return tree


def _clean(tree: Element) -> None:
    """Take control sequences out whole: trafilatura would take their first characters, and leave what they carry."""
    for element in tree.iter():
        if element.text and _CONTROL.search(element.text):
            element.text = clean_text(element.text)
        if element.tail and _CONTROL.search(element.tail):
            element.tail = clean_text(element.tail)


def _base(tree: Element, source: str) -> str:
    """What the page's relative addresses are resolved against, as far as it says so itself; "" if it does not.

    A saved page may name the place that it was saved from; for one that was fetched that place is known.
    """
    stated = next((element.get("href") for element in tree.iter("base") if element.get("href")), None)
    if stated:
        return _NOWHERE if _OTHER_SCHEME.match(stated) else stated
    if "://" in source:
        return ""
    links = (element for element in tree.iter("link") if (element.get("rel") or "").lower() == "canonical")
    named = [element.get("href") for element in links]
    named += [element.get("content") for element in tree.iter("meta") if element.get("property") == "og:url"]
    return next(filter(None, named), "")


def _pieces(tree: Element, base: str) -> list[Piece]:
    """The pieces of the article, or of the whole page where none is found, or one without any structure."""
    main = [] if _is_huge(tree) else _main_pieces(tree, base)
    if len(main) > 1:
        return main
    whole = _all_pieces(tree, base)
    return main if main and _size(whole) > _MOST_AROUND * _size(main) else whole


def _size(pieces: Sequence[Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)


def _main_pieces(tree: Element, base: str) -> list[Piece]:
    """The pieces of the page's article as trafilatura finds it; none where it fails."""
    extract: Callable[..., str | None] = import_module("trafilatura").extract
    try:
        html = extract(
            serialised(tree), fast=True, output_format="html", include_comments=False, include_formatting=True
        )
    except Exception:  # noqa: BLE001  whatever makes it stumble, the page's text is still to be had
        return []
    root = parse_html(html) if html else None
    return with_links(html_pieces(root), tree, base) if root is not None else []


def _all_pieces(tree: Element, base: str) -> list[Piece]:
    """The pieces of the whole page but for what is never article."""
    _drop(tree, lambda element: tag_of(element) in _CHROME)
    return html_pieces(tree, base)


def _open_shadows(tree: Element) -> None:
    """Have what browsers show of templates read: those that hold the inside of an element of the page's own."""
    for element in [element for element in tree.iter("template") if element.get("shadowrootmode")]:
        element.tag = "div"


def _drop(tree: Element, is_dropped: Callable[[Element], bool]) -> None:
    for element in [element for element in tree.iter() if is_dropped(element)]:
        element.clear(keep_tail=True)


def _is_huge(tree: Element) -> bool:
    """Whether trafilatura would take too long over a page: it makes all rows of a table as long as the longest."""
    rows = [len(row) for row in tree.iter("tr")]
    return sum(1 for _ in tree.iter()) > _MOST_ELEMENTS or len(rows) * max(rows, default=0) > _MOST_CELLS


def _asks_for(tree: Element) -> str:
    """What a page wants before it shows anything, "" if nothing is known of it."""
    if any((field.get("type") or "").lower() == "password" for field in tree.iter("input")):
        return "it asks for a login"
    if any(_CONSENTS.match(text_of(button).strip()) for button in tree.iter("button")):
        return "it asks for consent to cookies first"
    return ""


def _leads_on(tree: Element) -> str:
    """Where the page is that this one only stands for, in words; "" if it does not say so."""
    if any(tag_of(element) == "frame" for element in tree.iter()):
        return "it is made of frames, each a page of its own"
    for element in tree.iter("meta"):
        if (element.get("http-equiv") or "").lower() == "refresh":
            found = _REFRESH.search(element.get("content") or "")
            if found:
                return f"it leads on to {found[1]}"
    return ""


def _no_article(asks_for: str, has_script: bool) -> str:
    why = asks_for or ("it seems to need JavaScript" if has_script else "")
    return "; ".join(filter(None, ["there is no article in this page", why]))
