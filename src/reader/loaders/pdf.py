"""PDF: lines as PDFium finds them, put together to paragraphs by where they stand on the page.

Needs the extra ``[pdf]`` (pypdfium2). Runs in the child process (``reader.loaders.child``).
"""

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any

from reader.loaders.assemble import Stated, assemble
from reader.loaders.errors import LoadError
from reader.loaders.pdf_lines import Line, Style, page_pieces, style_of
from reader.loaders.watch import First, Progress, Tell
from reader.text import Article
from reader.text.clean import clean_text

MOST_PAGES = 5000
MOST_CHARACTERS = 20_000_000
_MOST_FAILURES = 20
"""Pages one after another that cannot be opened, after which there will be no more: a file may lie about their number."""

_HYPHENS = str.maketrans({"\ufffe": "-", "\x02": "-"})
"""What PDFium writes for the hyphen at the end of a line."""


_FIRST_PAGES = 8
"""Pages of the first part of a long document that is told ahead of the whole."""
_LONG = 50
"""Pages that make a document long; to read them takes about 0.1 s."""


def load_pdf(data: bytes, source: str, tell: Tell) -> Article:
    """The article in a PDF. Raises LoadError, also for one that is encrypted or only scanned."""
    document, failure = _opened(data, source)
    stated, count = _stated(document), min(len(document), MOST_PAGES)
    pages: list[Sequence[Line]] = []
    styles: list[Style] = []
    for page in _pages(document, failure):
        pages.append(page)
        tell(Progress("reading page", len(pages), count))
        if len(pages) == _FIRST_PAGES and count >= _LONG:
            styles = [style_of(pages)] * _FIRST_PAGES  # by which they are read in the whole, too
            first = list(page_pieces(zip(pages, styles, strict=True), is_whole=False))
            if first:
                tell(First(assemble(first, source, stated)))
    styles += [style_of(pages)] * (len(pages) - len(styles))
    pieces = list(page_pieces(zip(pages, styles, strict=True)))
    if not pieces:
        raise LoadError.about(source, "there is no text in this PDF; it may be a scan, which needs OCR first")
    return assemble(pieces, source, stated)


def _opened(data: bytes, source: str) -> tuple[Any, type[Exception]]:
    """The document, and what PDFium raises for a broken page."""
    try:
        pdfium: Any = import_module("pypdfium2")
    except ImportError as error:
        raise LoadError.about(source, "to read PDF, install the extra: article-reader[pdf]") from error
    try:
        return pdfium.PdfDocument(data), pdfium.PdfiumError
    except pdfium.PdfiumError as error:
        is_locked = "password" in str(error).lower()
        raise LoadError.about(
            source, "it is encrypted; a password is needed" if is_locked else "it is damaged"
        ) from error


def _pages(document: Any, failure: type[Exception]) -> Iterator[list[Line]]:
    left, failures = MOST_CHARACTERS, 0
    for index in range(min(len(document), MOST_PAGES)):
        try:
            lines = list(_lines(document[index]))
        except failure:
            failures += 1
            if failures > _MOST_FAILURES:
                return
            continue
        failures = 0
        left -= sum(len(line.text) for line in lines)
        if left < 0:
            return
        yield lines


def _lines(page: Any) -> Iterator[Line]:
    """The lines of a page in the order of its content, each with its place in points from the bottom left."""
    text_page = page.get_textpage()
    try:
        start = 0
        for raw in text_page.get_text_range().split("\n"):
            first = start + len(raw) - len(raw.lstrip())
            last = start + len(raw.rstrip()) - 1
            start += len(raw) + 1
            text = " ".join(clean_text(raw.translate(_HYPHENS)).split())
            if text and last >= first:
                left, bottom, _, top = text_page.get_charbox(first, loose=True)
                _, _, right, _ = text_page.get_charbox(last, loose=True)
                yield Line(text, left, right, bottom, top)
    finally:
        text_page.close()
        page.close()


def _stated(document: Any) -> Stated:
    metadata: dict[str, str] = document.get_metadata_dict()
    # ESC as PDFDocEncoding has it: left as it is, it would keep the rest of an escape sequence from being cleaned away.
    fields = {key: value.replace("\u02d9", "\x1b") for key, value in metadata.items()}
    created = fields.get("CreationDate", "").removeprefix("D:")
    date = (
        f"{created[:4]}-{created[4:6]}-{created[6:8]}"
        if created[:8].isdecimal() and len(created) >= 8
        else None
    )
    title = fields.get("Title", "").strip()
    is_file_name = (
        title.lower().endswith((".doc", ".docx", ".pdf", ".indd", ".qxd", ".tex"))
        or title.lower() == "untitled"
    )
    return Stated(None if is_file_name else title or None, fields.get("Author", "").strip() or None, date)
