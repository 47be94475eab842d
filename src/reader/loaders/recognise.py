"""What kind of thing these bytes are: by what they hold first, by their name only between text and Markdown."""

import codecs
import re
from pathlib import PurePath

from reader.loaders.decode import decode, unmarked_utf16
from reader.loaders.errors import LoadError
from reader.loaders.kinds import Kind

_HEAD = 64 * 1024
"""Bytes that are looked at."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x7fELF", "a program"),
    (b"\xcf\xfa\xed\xfe", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"\0\0\1\0", "an icon"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"\x1f\x8b", "gzip-compressed; unpack it first"),
    (b"BZh", "bzip2-compressed; unpack it first"),
    (b"\xfd7zXZ\0", "xz-compressed; unpack it first"),
    (b"(\xb5/\xfd", "zstd-compressed; unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document (.doc) or one with a password"),
    (b"{\\rtf", "a rich text document (RTF)"),
    (b"%!PS", "PostScript"),
    (b"SQLite format 3\0", "a SQLite database"),
    (b"OggS", "an Ogg recording"),
    (b"ID3", "an MP3 recording"),
    (b"fLaC", "a FLAC recording"),
    (b"RIFF", "a recording or image (RIFF)"),
    (b"\x1aE\xdf\xa3", "a Matroska film"),
    (b"bplist00", "data of macOS, such as a web archive of Safari; save the page as HTML"),
    (b"MZ", "a program"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"\0asm", "WebAssembly"),
)
_ZIPPED = (
    (b"META-INF/manifest.xml", "an OpenDocument file; save it as DOCX or PDF"),
    (b"xl/workbook.xml", "a spreadsheet (XLSX)"),
    (b"ppt/presentation.xml", "slides (PPTX)"),
)
_PLACED = (
    (257, b"ustar", "a tar archive"),
    (60, b"BOOKMOBI", "a Kindle book; convert it to EPUB"),
    (4, b"ftyp", "a film, recording or image (MP4 family)"),
)

_MARKDOWN_NAMES = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn"})
_TEXT_NAMES = frozenset({".txt", ".text", ".asc", ".eml", ".log"})

_MARKDOWN_SIGNS = (
    re.compile(rb"^#{1,6} +\S", re.MULTILINE),
    re.compile(rb"^(?:```|~~~)", re.MULTILINE),
    re.compile(rb"\]\((?:https?://|/|#|\.)[^\s)]{1,2000}\)"),
    re.compile(rb"^\|?(?: *:?-{3,}:? *\|){1,50}", re.MULTILINE),
    re.compile(rb"^---\r?\n(?:[\w-]{1,40}:.*\r?\n){1,50}---\r?$", re.MULTILINE),
    re.compile(rb"(?:^|[\s(])\*\*[^\s*][^*\n]{0,200}\*\*"),
)


def recognise(data: bytes, name: str, suffix: str | None = None) -> Kind:
    """The kind of article in these bytes. ``name`` is the file's name, or "-"; ``suffix`` its ending if not that of the name.

    Raises LoadError for no bytes at all, and for what is no text, naming what it seems to be.
    """
    if not data:
        raise LoadError.about(name, "it is empty")
    suffix = PurePath(name).suffix.lower() if suffix is None else suffix
    kind = _document_kind(data, suffix)
    if kind:
        return kind
    what = binary_kind(data)
    if what:
        raise LoadError.about(name, f"this is no text, but {what}")
    return "markdown" if _is_markdown(data, suffix) else "text"


def may_be_article(head: bytes, name: str) -> bool:
    """Whether a file of this name that begins so may hold an article. Archives are told by their names."""
    suffix = PurePath(name).suffix.lower()
    try:
        kind = recognise(head, name)
    except LoadError:
        return head.startswith(b"PK") and suffix in (".epub", ".docx")
    return kind != "text" or suffix not in _DATA_NAMES


_DATA_NAMES = frozenset({".css", ".csv", ".js", ".json", ".jsonl", ".map", ".mjs", ".svg", ".tsv", ".xml"})
"""Names of text that is data for programs."""

_PROLOGUE = rb"(?:\xef\xbb\xbf|\s|<!--.{0,5000}?-->|<\?.{0,500}?\?>)*"
_HTML_ROOT = re.compile(_PROLOGUE + rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_HTML_PART = re.compile(
    _PROLOGUE + rb"<(?:article|div|p|h[1-6]|table|section|main|title|meta|link|script)\b",
    re.IGNORECASE | re.DOTALL,
)
_HTML_TAG = re.compile(rb"<(?:/|!doctype|(?:article|br|div|h[1-6]|meta|p|span)\b)", re.IGNORECASE)
_FEED_ROOT = re.compile(
    _PROLOGUE + rb"(?:<!doctype[^>\[]{0,500}(?:\[.{0,20000}?\]\s*)?>\s*)?<(?:\w{1,20}:)?(?:rss|feed|rdf)\b",
    re.IGNORECASE | re.DOTALL,
)
_JSON_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*\{.{0,2000}?\"version\"\s*:\s*\"https?:\\?/\\?/(?:www\.)?jsonfeed\.org", re.DOTALL
)
_HTML_NAMES = frozenset({".html", ".htm", ".xhtml", ".xht", ".pdf", ".epub", ".docx"})
"""Names of pages, and of files that a server's error page is often saved as."""


def _document_kind(data: bytes, suffix: str) -> Kind | None:
    """The kind of a document that is more than lines of text, or None."""
    head = _in_single_bytes(data[:_HEAD])
    if head.startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):  # looked at before text: an archive need not be compressed
        return _zipped_kind(data, suffix)
    if _looks_like_text(head):
        if _FEED_ROOT.match(head) or _JSON_FEED.match(head):
            return "feed"
        is_part = suffix not in _MARKDOWN_NAMES | _TEXT_NAMES and _HTML_PART.match(head)
        if _HTML_ROOT.match(head) or is_part or (suffix in _HTML_NAMES and _HTML_TAG.search(head)):
            return "html"
    elif b"%PDF-" in head[:1024]:  # readers allow for some rubbish before it
        return "pdf"
    return _zipped_kind(data, suffix) if data.startswith(b"PK") else None


def _in_single_bytes(head: bytes) -> bytes:
    """The start of a document as it would be in UTF-8, where the signs of each kind are looked for."""
    is_wide = head.startswith(
        (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_BE)
    ) or unmarked_utf16(head)
    return decode(head).encode(errors="replace") if is_wide else head


def _zipped_kind(data: bytes, suffix: str) -> Kind | None:
    """EPUB and DOCX are zip archives, told by members that only they have; by name where those are missing."""
    if b"META-INF/container.xml" in data:
        return "epub"
    if b"word/document" in data:
        return "docx"
    if any(member in data for member, _ in _ZIPPED):
        return None
    if data[30:38] == b"mimetype":
        return "epub"
    return "epub" if suffix == ".epub" else "docx" if suffix == ".docx" else None


def binary_kind(data: bytes) -> str | None:
    """What these bytes are if they are no text ("a PNG image"), else None."""
    is_text = _looks_like_text(data[:_HEAD])
    if data.startswith(b"PK\x03\x04"):
        return next((what for member, what in _ZIPPED if member in data), "a zip archive")
    for signature, what in _SIGNATURES:
        if data.startswith(signature) and not (
            is_text and signature.isalnum()
        ):  # an article may begin with "RIFF"
            return what
    if is_text:
        return None
    return next((what for at, signature, what in _PLACED if data.startswith(signature, at)), "binary data")


def _looks_like_text(head: bytes) -> bool:
    """Text may hold a stray NUL or escape sequence; in binary data control characters are everywhere."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")) or unmarked_utf16(head):
        return True
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return controls <= max(_FEW, len(head) // 20) and head.count(0) <= max(1, len(head) // 50)


_FEW = 4
"""Control characters that even a short text may hold; they go anyway."""
_CONTROLS = bytes(set(range(32)) - set(b"\b\t\n\v\f\r\x1b"))


def _is_markdown(data: bytes, suffix: str) -> bool:
    if suffix in _MARKDOWN_NAMES:
        return True
    if suffix in _TEXT_NAMES:
        return False
    head = data[:_HEAD]
    return sum(sign.search(head) is not None for sign in _MARKDOWN_SIGNS) >= 2
