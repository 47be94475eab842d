"""EPUB books and Word documents: zip archives of XML, read with caps."""

import io
import zipfile

import pytest

from reader.loaders import LoadError, load_bytes
from reader.loaders.archive import MEMBER_LIMIT, resolve
from reader.text import Article

PROSE = "The harbour works have been put off until the summer, the port authority said on Monday."
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def zipped(members: dict[str, str | bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return file.getvalue()


CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'


def package(
    items: str, spine: str, metadata: str = "<title>The Lamp</title><creator>Mary Example</creator>"
) -> str:
    return f"<package><metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{spine}</spine></package>"


def chapter(number: int, body: str = f"<p>{PROSE}</p>") -> str:
    return f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><h1>Chapter {number}</h1>{body}</body></html>'


def book(chapters: list[str], container: str | None = CONTAINER, **more: str | bytes) -> bytes:
    items = "".join(
        f'<item id="c{i}" href="c%20{i}.xhtml" media-type="application/xhtml+xml"/>'
        for i in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{i}"/>' for i in reversed(range(len(chapters))))
    members: dict[str, str | bytes] = {"mimetype": "application/epub+zip"}
    if container is not None:
        members["META-INF/container.xml"] = container
    members["OPS/book.opf"] = package(items, spine)
    members |= {f"OPS/c {i}.xhtml": text for i, text in enumerate(chapters)}
    return zipped(members | more)


def texts(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, article.block_text(block)) for block in article.blocks]


def test_a_book_that_is_not_compressed_is_no_page() -> None:
    with zipfile.ZipFile(io.BytesIO(book([chapter(1)]))) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    article = load_bytes(zipped(members, zipfile.ZIP_STORED), "book.epub")
    assert (article.title, texts(article)[0]) == ("The Lamp", ("heading", "Chapter 1"))


def test_a_book_in_the_order_of_its_spine() -> None:
    article = load_bytes(book([chapter(2), chapter(1)]), "book.epub")
    assert (article.title, article.byline) == ("The Lamp", "Mary Example")
    assert texts(article) == [
        ("heading", "Chapter 1"),
        ("paragraph", PROSE),
        ("heading", "Chapter 2"),
        ("paragraph", PROSE),
    ]


def test_a_book_is_told_by_content() -> None:
    assert load_bytes(book([chapter(1)]), "-").title == "The Lamp"


def test_a_book_without_a_container_is_found_by_its_package() -> None:
    assert load_bytes(book([chapter(1)], container=None), "book.epub").title == "The Lamp"


def test_a_broken_chapter_is_read_as_far_as_it_goes() -> None:
    article = load_bytes(book([chapter(1, f"<p>{PROSE}<br><p>And more."), "<html><body>"]), "book.epub")
    assert PROSE in article.text
    assert "And more." in article.text


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (zipped({"mimetype": "application/epub+zip"}), "no EPUB book"),
        (book([chapter(1)])[:-30], "damaged"),
        (book([]), "no text in this book"),
        (book(["<html/>"], **{"META-INF/encryption.xml": "<x/>"}), "locked"),
        (book(["<html><body>" + "a" * (MEMBER_LIMIT + 1)]), "too large"),
        (zipped({"a.png": b"x"}), "zip archive"),
    ],
    ids=["no package", "truncated", "empty", "locked", "bomb", "some zip"],
)
def test_what_is_no_book(data: bytes, words: str) -> None:
    with pytest.raises(LoadError, match=words):
        load_bytes(data, "book.zip")


LOL = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "' + "&a;" * 50 + '"><!ENTITY c "' + "&b;" * 50 + '">]>'


@pytest.mark.parametrize(
    "body",
    [
        "<div>" * 20_000 + "x",
        "<p>" + "&#x9d;0;pwned&#x9c; &#x9b;2J</p>",
        '<img src="file:///etc/passwd"/><p>x</p>',
    ],
)
def test_hostile_chapters(body: str) -> None:
    article = load_bytes(book([chapter(1, body), LOL + chapter(2, "<p>&c;</p>")]), "book.epub")
    assert "pwned" not in article.text
    assert "lollol" not in article.text
    assert "\x9d" not in article.text


@pytest.mark.parametrize(
    ("base", "address", "name"),
    [
        ("OPS/book.opf", "a.xhtml#part", "OPS/a.xhtml"),
        ("OPS/book.opf", "../a%20b.xhtml", "a b.xhtml"),
        ("OPS/book.opf", "../../../../etc/passwd", "etc/passwd"),
        ("book.opf", "/etc/passwd", "etc/passwd"),
    ],
)
def test_addresses_stay_inside(base: str, address: str, name: str) -> None:
    assert resolve(base, address) == name


def run(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(text)}</w:p>"


NUMBERING = (
    f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
)
STYLES = f'<w:styles xmlns:w="{W}"><w:style w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style></w:styles>'


def document(body: str, **more: str) -> bytes:
    text = f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>'
    core = "<cp><title>The Lamp</title><creator>Mary Example</creator><created>2020-02-03T10:00:00Z</created></cp>"
    members: dict[str, str | bytes] = {
        "word/document.xml": text,
        "word/numbering.xml": NUMBERING,
        "word/styles.xml": STYLES,
    }
    return zipped(members | {"docProps/core.xml": core} | more)


def item(text: str, level: int) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>')


def test_a_document() -> None:
    cells = "<w:tr>" + "".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Anna", "12")) + "</w:tr>"
    body = (
        paragraph("What next", '<w:pStyle w:val="berschrift2"/>')
        + paragraph(PROSE)
        + item("one", 0) + item("inner", 1) + item("two", 0)
        + paragraph("Nobody told us.", '<w:pStyle w:val="IntenseQuote"/>')
        + f"<w:tbl>{cells}{cells}</w:tbl>"
        + f"<w:p>{run('kept')}<w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:br/></w:r><w:ins>{run('new')}</w:ins></w:p>"
    )  # fmt: skip
    article = load_bytes(document(body), "a.docx")
    assert (article.title, article.byline, article.date) == ("The Lamp", "Mary Example", "2020-02-03")
    found = [(block.kind, block.level, block.marker, article.block_text(block)) for block in article.blocks]
    assert found == [
        ("heading", 2, "", "What next"),
        ("paragraph", 0, "", PROSE),
        ("list item", 1, "1.", "one"),
        ("list item", 2, "•", "inner"),
        ("list item", 1, "2.", "two"),
        ("block quote", 1, "", "Nobody told us."),
        ("table", 0, "", "Anna  12\nAnna  12"),
        ("paragraph", 0, "", "kept\nnew"),
    ]


def test_notes_are_numbered_as_they_are_met_and_come_last() -> None:
    def note(kind: str, number: int) -> str:
        return f'<w:{kind} w:id="{number}">{paragraph(f"{kind} {number}")}</w:{kind}>'

    def reference(kind: str, number: int) -> str:
        return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'

    body = (
        f"<w:p>{run('One')}{reference('footnote', 7)}{run(', two')}{reference('endnote', 2)}</w:p>"
        f"<w:p>{run('Three')}{reference('footnote', 3)}</w:p>"
    )
    footnotes = "".join(note("footnote", number) for number in (-1, 3, 7))
    more = {
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{W}">{footnotes}</w:footnotes>',
        "word/endnotes.xml": f'<w:endnotes xmlns:w="{W}">{note("endnote", 2)}</w:endnotes>',
    }
    article = load_bytes(document(body, **more), "a.docx")
    assert [(block.marker, article.block_text(block)) for block in article.blocks] == [
        ("", "One[1], two[2]"),
        ("", "Three[3]"),
        ("[1]", "footnote 7"),
        ("[2]", "endnote 2"),
        ("[3]", "footnote 3"),
    ]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (document(""), "no text in this document"),
        (zipped({"word/document.xml": ""}), "missing or damaged"),
        (zipped({"word/document.xml": LOL}), "missing or damaged|no text"),
        (document(paragraph("x" * (MEMBER_LIMIT + 1))), "too large"),
    ],
    ids=["empty", "no text", "entities", "bomb"],
)
def test_what_is_no_document(data: bytes, words: str) -> None:
    with pytest.raises(LoadError, match=words):
        load_bytes(data, "a.docx")
