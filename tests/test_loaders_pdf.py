"""PDF: paragraphs from the places of lines; scans, locked and damaged files say so."""

import pytest

from reader.loaders import LoadError, load_bytes
from reader.loaders.pdf_lines import Line, page_pieces, style_of
from reader.text import Article

pytest.importorskip("pypdfium2")

PROSE = (
    "The harbour works that were to begin in March have been put off until the summer, the port authority said on"
    " Monday, because of a shortage of steel piles, of which some four hundred are needed for the new quay."
)


def lines(
    text: str, *, left: float = 72, top: float = 700, size: float = 10, width: int = 40, indent: float = 0
) -> list[Line]:
    """The text broken to lines of at most ``width`` letters, each letter half as wide as it is high."""
    found: list[Line] = []
    row: list[str] = []
    for word in [*text.split(), ""]:
        if row and (not word or len(" ".join([*row, word])) > width):
            start = left + (indent if not found else 0)
            bottom = top - size - len(found) * size * 1.2
            found.append(
                Line(" ".join(row), start, start + len(" ".join(row)) * size / 2, bottom, bottom + size)
            )
            row = []
        row.append(word)
    return found


def found(*pages: list[Line]) -> list[tuple[str, str]]:
    style = style_of(pages)
    return [(piece.kind, piece.text) for piece in page_pieces((page, style) for page in pages)]


def test_paragraphs_by_distance() -> None:
    page = lines(PROSE) + lines(PROSE, top=600)
    assert found(page) == [("paragraph", PROSE), ("paragraph", PROSE)]


def test_paragraphs_by_indent() -> None:
    first = lines(PROSE)
    page = first + lines(PROSE, top=first[-1].bottom - 2, indent=20)
    assert found(page) == [("paragraph", PROSE), ("paragraph", PROSE)]


def test_a_paragraph_runs_over_columns_and_pages() -> None:
    first, second = lines(PROSE)[:3], lines(PROSE)[3:]
    moved = [
        Line(line.text, line.left + 250, line.right + 250, line.bottom + 300, line.top + 300)
        for line in second
    ]
    assert found(first + moved) == [("paragraph", PROSE)]
    assert found(first, second) == [("paragraph", PROSE)]


def test_headings_are_larger() -> None:
    page = lines("What happens next", size=16, top=720) + lines(PROSE)
    assert found(page) == [("heading", "What happens next"), ("paragraph", PROSE)]


def test_running_heads_and_page_numbers_are_furniture() -> None:
    words = PROSE.split()
    texts = [" ".join([*words[n * 3 :], *words[: n * 3]]) + "." for n in range(8)]
    pages: list[list[Line]] = []
    for n in range(4):
        body = lines(texts[2 * n]) + lines(texts[2 * n + 1], top=500)
        pages.append(lines(f"Port Herald {n}", top=780) + body + lines(f"- {n} -", top=40))
    pieces = found(*pages)
    heads = [text for n in range(4) for text in (f"Port Herald {n}", f"- {n} -")]
    assert sorted(text for kind, text in pieces if kind == "furniture") == sorted(heads)
    assert [text for kind, text in pieces if kind == "paragraph"] == texts


def pdf(content: bytes, *, extra: bytes = b"", trailer: bytes = b"") -> bytes:
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        extra or b"<<>>",
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    end = b"trailer<</Size %d/Root 1 0 R%s>>\nstartxref\n%d\n%%%%EOF" % (len(objects) + 1, trailer, len(body))
    return body + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table) + end


def shown(*rows: str) -> bytes:
    return b"BT /F 12 Tf 72 700 Td 14 TL " + b" ".join(b"(%s) Tj T*" % row.encode() for row in rows) + b" ET"


def load(data: bytes) -> Article:
    return load_bytes(data, "a.pdf")


def test_a_document() -> None:
    article = load(
        pdf(
            shown("The harbour works have been put off", "until the summer, the port said."),
            extra=b"<</Title(Harbour\\033]0;pwned\\007 news)/Author(Jane Doe)/CreationDate(D:20200203100000Z)>>",
            trailer=b"/Info 6 0 R",
        )
    )
    assert article.text == "The harbour works have been put off until the summer, the port said."
    assert (article.title, article.byline, article.date) == ("Harbour news", "Jane Doe", "2020-02-03")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (pdf(b""), "no text in this PDF"),
        (b"%PDF-1.4\nrubbish", "damaged"),
        (pdf(shown("x"))[:300], "damaged|no text"),
    ],
)
def test_what_cannot_be_read(data: bytes, words: str) -> None:
    with pytest.raises(LoadError, match=words):
        load(data)
