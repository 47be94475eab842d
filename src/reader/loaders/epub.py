"""EPUB books: the chapters in the order of the spine, each through the walker for HTML.

After EPUB 3.3 (https://www.w3.org/TR/epub-33/): META-INF/container.xml names the package document, whose manifest lists
the members and whose spine orders them. Runs in the child process (``reader.loaders.child``).
"""

from collections.abc import Iterator

from reader.loaders.archive import Archive, resolve
from reader.loaders.assemble import Stated, assemble
from reader.loaders.errors import LoadError
from reader.loaders.html import decode_html, parse_page
from reader.loaders.html_blocks import html_pieces
from reader.loaders.recognise import binary_kind
from reader.loaders.top import read_date
from reader.loaders.trees import Element, attribute, parse_xml, tag_of, text_of
from reader.loaders.watch import First, Progress, Tell
from reader.text import Article, Piece

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_RIGHTS = (_ENCRYPTION, "META-INF/rights.xml", "META-INF/sinf.xml", "META-INF/license.lcpl")
"""What Adobe's, Apple's and LCP's locks leave in a book."""
_CHAPTER_TYPES = frozenset(
    {"application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document"}
)


_FIRST_PART = 10_000
"""Characters of the first part of a long book that is told ahead of the whole."""
_MOST_TEXT = 32 * 1024 * 1024
"""Bytes of all chapters, unpacked."""
_LONG = 400_000
"""Bytes of chapters, unpacked, after the first part, that make a book long; to read them takes about 0.1 s."""


def load_epub(data: bytes, source: str, tell: Tell) -> Article:
    """The whole book as one article, its chapters told by their headings. Raises LoadError."""
    with Archive(data, source) as archive:
        package_name = _package_name(archive)
        package = _tree(archive, package_name)
        if package is None:
            raise LoadError.about(source, "this is no EPUB book: it does not say what is in it")
        locked = _locked_names(archive)
        names = [name for name in _chapter_names(package, package_name) if name not in locked]
        stated = _stated(package)
        if archive.size(names) > _MOST_TEXT:
            raise LoadError.about(source, "what is packed in it is too large")
        pieces: list[Piece] = []
        awaited = _FIRST_PART
        for number, name in enumerate(names, 1):
            chapter = _chapter_pieces(archive, name)
            pieces += chapter
            tell(Progress("reading chapter", number, len(names)))
            if awaited > 0:
                awaited -= sum(len(piece.text) for piece in chapter)
                if awaited <= 0 and archive.size(names[number:]) > _LONG:
                    tell(First(assemble(pieces, source, stated)))
        if not pieces:
            is_locked = locked or any(name in archive for name in _RIGHTS)
            no_text = "there is no text in this book; its pages may be pictures"
            raise LoadError.about(source, "this book is locked (DRM)" if is_locked else no_text)
        return assemble(pieces, source, stated)


def _tree(archive: Archive, name: str) -> Element | None:
    data = archive.read(name)
    return parse_xml(data) if data else None


def _package_name(archive: Archive) -> str:
    container = _tree(archive, _CONTAINER)
    roots = container.iter() if container is not None else iter(())
    named = next((attribute(root, "full-path") for root in roots if tag_of(root) == "rootfile"), "")
    return named or archive.first(".opf") or ""


def _locked_names(archive: Archive) -> set[str]:
    """The members that are encrypted: fonts often are, in books that can be read; chapters where a shop has locked them."""
    encryption = _tree(archive, _ENCRYPTION)
    elements = encryption.iter() if encryption is not None else iter(())
    return {
        resolve("", attribute(element, "URI")) for element in elements if tag_of(element) == "cipherreference"
    }


def _chapter_names(package: Element, package_name: str) -> Iterator[str]:
    """The members that hold the chapters, in order, each once: a hostile spine may name one a million times.

    A broken book without a spine is read in the order of its manifest.
    """
    items = {attribute(item, "id"): item for item in package.iter() if tag_of(item) == "item"}
    spine = [attribute(element, "idref") for element in package.iter() if tag_of(element) == "itemref"]
    seen: set[str] = set()
    for identifier in spine or items:
        item = items.get(identifier)
        if (
            item is None
            or attribute(item, "media-type") not in _CHAPTER_TYPES
            or "nav" in attribute(item, "properties")
        ):
            continue
        name = resolve(package_name, attribute(item, "href"))
        if name not in seen:
            seen.add(name)
            yield name


def _chapter_pieces(archive: Archive, name: str) -> list[Piece]:
    data = archive.read(name)
    if not data or binary_kind(data):
        return []
    tree = parse_xml(data)
    body = _body(tree) if tree is not None else None
    if body is None:
        body = parse_page(decode_html(data))
    return html_pieces(body) if body is not None else []


def _body(tree: Element) -> Element | None:
    return next((element for element in tree.iter() if tag_of(element) == "body"), None)


def _stated(package: Element) -> Stated:
    fields: dict[str, list[str]] = {}
    for element in package.iter():
        if tag_of(element) in ("title", "creator", "date", "language"):
            fields.setdefault(tag_of(element), []).append(text_of(element).strip())
    title, date, language = (next(iter(fields.get(name, [])), "") for name in ("title", "date", "language"))
    names = ", ".join(list(dict.fromkeys(fields.get("creator", [])))[:10])
    language = language[:2].lower()
    return Stated(title or None, names or None, read_date(date), language if language.isalpha() else None)
