"""The same words (a title and paragraphs) as a file of each kind. All are made here; nothing is stored."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from html import escape
from itertools import islice

Maker = Callable[[str, Sequence[str]], bytes]

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_LINES_ON_A_PAGE = 48
_COLUMNS = 88


def text(title: str, paragraphs: Sequence[str]) -> bytes:
    """Plain text, a line for each paragraph."""
    return "\n\n".join([title, *paragraphs]).encode() + b"\n"


def markdown(title: str, paragraphs: Sequence[str]) -> bytes:
    """Markdown with a heading."""
    return "\n\n".join([f"# {title}", *paragraphs]).encode() + b"\n"


def html(title: str, paragraphs: Sequence[str]) -> bytes:
    """A page with some of what stands around an article."""
    body = "".join(f"<p>{escape(paragraph)}</p>\n" for paragraph in paragraphs)
    links = "".join(f"<li><a href='/s/{n}'>Section {n}</a></li>" for n in range(20))
    return (
        f"<!doctype html><html lang=en><head><meta charset=utf-8><title>{escape(title)} | The Paper</title>"
        f"<style>{'a{color:red} ' * 200}</style></head><body><nav><ul>{links}</ul></nav>"
        f"<main><article><h1>{escape(title)}</h1>\n{body}</article></main>"
        f"<aside><ul>{links}</ul></aside><footer>© The Paper</footer><script>{'x = 1; ' * 500}</script></body></html>"
    ).encode()


def feed(title: str, paragraphs: Sequence[str]) -> bytes:
    """An RSS feed with one entry."""
    body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in paragraphs)
    item = f"<item><title>{escape(title)}</title><link>https://example.org/1</link><description>{escape(body)}</description></item>"
    return f"<?xml version='1.0'?><rss version='2.0'><channel><title>The Paper</title>{item}</channel></rss>".encode()


def epub(title: str, paragraphs: Sequence[str], in_chapter: int = 40) -> bytes:
    """A book of chapters of so many paragraphs."""
    chapters = [paragraphs[start : start + in_chapter] for start in range(0, len(paragraphs), in_chapter)]
    items = "".join(
        f"<item id='c{n}' href='c{n}.xhtml' media-type='application/xhtml+xml'/>"
        for n in range(len(chapters))
    )
    spine = "".join(f"<itemref idref='c{n}'/>" for n in range(len(chapters)))
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>",
        "b.opf": f"<package><metadata><title>{escape(title)}</title></metadata><manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    for number, chapter in enumerate(chapters):
        body = "".join(f"<p>{escape(paragraph)}</p>" for paragraph in chapter)
        head = f"<h1>{escape(title)}</h1>" if number == 0 else f"<h2>Chapter {number}</h2>"
        members[f"c{number}.xhtml"] = (
            f"<html xmlns='http://www.w3.org/1999/xhtml'><body>{head}{body}</body></html>"
        )
    return zipped(members)


def docx(title: str, paragraphs: Sequence[str]) -> bytes:
    """A Word document."""
    heading = f"<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>{escape(title)}</w:t></w:r></w:p>"
    body = "".join(f"<w:p><w:r><w:t>{escape(paragraph)}</w:t></w:r></w:p>" for paragraph in paragraphs)
    document = f"<w:document xmlns:w='{_WORD}'><w:body>{heading}{body}</w:body></w:document>"
    return zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def zipped(members: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip archive with these members, in this order."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


def pdf(title: str, paragraphs: Sequence[str]) -> bytes:
    """A document set in Helvetica, with page numbers. Only what Windows-1252 has can be shown."""
    rows = iter(
        [(title, 18), ("", 12), *((line, 12) for each in paragraphs for line in (*_wrapped(each), ""))]
    )
    pages = iter(lambda: list(islice(rows, _LINES_ON_A_PAGE)), [])
    return pdf_of([_page_content(page, number) for number, page in enumerate(pages, 1)])


def _wrapped(paragraph: str) -> list[str]:
    lines = [""]
    for word in paragraph.split():
        if len(lines[-1]) + len(word) >= _COLUMNS:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _page_content(rows: Sequence[tuple[str, int]], number: int) -> bytes:
    shown = [f"BT /F 9 Tf 300 30 Td ({number}) Tj ET\nBT 72 740 Td 14 TL".encode()]
    for row, size in rows:
        quoted = row.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").encode("cp1252", "replace")
        shown.append(b"/F %d Tf (%s) Tj T*" % (size, quoted))
    return b"\n".join([*shown, b"ET"])


def pdf_of(contents: Sequence[bytes]) -> bytes:
    """A PDF with a page for each of these contents (ISO 32000-1, 7.5)."""
    kids = b" ".join(b"%d 0 R" % (4 + 2 * index) for index in range(len(contents)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[%s]/Count %d>>" % (kids, len(contents)),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for index, content in enumerate(contents):
        objects += [
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents %d 0 R/Resources<</Font<</F 3 0 R>>>>>>"
            % (5 + 2 * index),
            b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        ]
    return pdf_with(*objects)


def pdf_with(*objects: bytes, root: int = 1) -> bytes:
    """A PDF file of these objects, numbered from 1, with its table of where they are; ``root`` is the catalog's number."""
    body, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, each in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj%s\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    end = b"trailer<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, root, len(body))
    return bytes(body) + b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table) + end


MAKERS: dict[str, tuple[str, Maker]] = {
    "text": (".txt", text),
    "markdown": (".md", markdown),
    "html": (".html", html),
    "feed": (".xml", feed),
    "epub": (".epub", epub),
    "docx": (".docx", docx),
    "pdf": (".pdf", pdf),
}
"""For each kind the ending of its files, and what makes them."""
