"""Links: exact places whatever happens to the text around them, and no address that a reader should not be led to."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.loaders import load_bytes, load_page
from reader.loaders.html_blocks import html_pieces
from reader.loaders.links import Run, ink_of, path_beside, place, web_address, written_links
from reader.loaders.trees import parse_html
from reader.text import Article
from reader.text.page import Page
from test_loaders_archives import book, chapter, zipped

PROSE = (
    "The harbour works that were to begin in March have been put off until the summer, the port authority said on"
    " Monday, because of a shortage of steel piles, of which some four hundred are needed for the new quay."
)


def shown(article: Article) -> list[tuple[str, str]]:
    return [(article.text[link.start : link.end], link.address) for link in article.links]


def html(body: str, head: str = "<title>Port</title>") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("<p>a <a href='u'> one\n  two </a> b</p>", [("one two", "u")]),
        ("<a href=u><div>one</div><div>two</div></a>", [("one", "u"), ("two", "u")]),
        ("<p>a<br><br><a href=u>b<br><br>c</a> d", [("b", "u"), ("c", "u")]),
        ("<table><tr><th>Name<th>No<tr><td><a href=u>Anna B</a><td>1<tr><td>Bo<td><a href=v>22</a></table>",
         [("Anna B", "u"), ("22", "v")]),
        ("<pre>x = <a href=u>1\n  2</a>\n</pre>", [("1\n  2", "u")]),
        ("<p><a href=u></a><a href=u> </a><a href=u><img src=x></a><a name=n>x</a></p>", []),
        ("<p>a <a href=u>b <span hidden><a href=v>c</a></span> d</a></p>", [("b d", "u")]),
        ("<p><q><a href=u>yes</a></q></p>", [("yes", "u")]),
    ],
)  # fmt: skip
def test_links_of_markup(markup: str, expected: list[tuple[str, str]]) -> None:
    tree = parse_html(markup)
    assert tree is not None
    found = [(piece.text[a.start : a.end], a.address) for piece in html_pieces(tree) for a in piece.links]
    assert found == expected


def test_links_of_a_page() -> None:
    body = (
        f"<nav><a href=/>The harbour works</a></nav><article><h1>Harbour works put off</h1><p>{PROSE}</p>"
        f"<p>{PROSE} The <a href='../report?a=1&amp;b=2'>re\u00adport</a> and <a href='mailto:port@example.org'>the author\u0301s</a>"
        f" or <a href='javascript:alert(1)'>this</a> or <a href='#top'>that</a>.</p></article>"
    )
    told = ("report", "https://example.org/news/report?a=1&b=2"), ("the authoŕs", "mailto:port@example.org")
    page = Page("https://example.org/news/today/1", html(body))
    assert shown(load_page(page, "example")) == list(told)
    based = html(body, "<base href='https://example.org/news/today/'>")
    assert shown(load_bytes(based, "p.html")) == list(told)
    saved = html(body, "<link rel=canonical href='https://example.org/news/today/2'>")
    assert shown(load_bytes(saved, "p.html")) == list(told)
    shared = html(body, "<meta property=og:url content='https://example.org/news/today/3'>")
    assert shown(load_bytes(shared, "p.html")) == list(told)
    assert shown(load_bytes(html(body), "-")) == [told[1]]
    assert shown(load_bytes(html(body), "/home/jo/news/today/p.html")) == [
        ("report", "/home/jo/news/report"),
        told[1],
    ]


@pytest.mark.parametrize(
    ("address", "path", "expected"),
    [
        ("b.html", "a.html", "b.html"),
        ("b%20c.html#part", "x?y#z/a.html", "x?y#z/b c.html"),
        ("../b.md?x=1", "/home/jo/a/a.md", "/home/jo/b.md"),
        ("../../../b", "a/a.html", "../../b"),
        ("/b.html", "a.html", ""),
        ("//example.org/b", "a.html", ""),
        ("file:b.html", "a.html", ""),
        ("javascript:x", "a.html", ""),
        ("#part", "a.html", ""),
        ("http://[::1", "a.html", ""),
        ("b\x1b]0;x\x07%1b[2J.html", "a.html", "b.html"),
    ],
)
def test_addresses_beside_a_file(address: str, path: str, expected: str) -> None:
    assert path_beside(address, path) == expected


def test_links_between_files() -> None:
    text = b"# Notes\n\nSee [the other](b/other.md) and [the site](https://example.org/) and [the top](#notes).\n"
    assert shown(load_bytes(text, "notes/a.md")) == [
        ("the other", "notes/b/other.md"),
        ("the site", "https://example.org/"),
    ]


def test_links_of_markdown() -> None:
    text = (
        "# A [head](https://example.org/h)\n\nOne [two\nthree](https://example.org/a 'title') <https://example.org/b>, [ref] and"
        " [bad](javascript:x).\n\n- [item](http://example.org/i)\n\n| A | B |\n|---|--:|\n| x | [y z](http://example.org/t) |\n\n"
        "[ref]: https://example.org/r\n"
    )
    assert shown(load_bytes(text.encode(), "a.md")) == [
        ("head", "https://example.org/h"), ("two three", "https://example.org/a"), ("https://example.org/b",) * 2,
        ("ref", "https://example.org/r"), ("item", "http://example.org/i"), ("y z", "http://example.org/t"),
    ]  # fmt: skip


def test_links_of_books_and_documents() -> None:
    chapters = [
        chapter(1, f"<p>{PROSE} <a href='https://example.org/n'>note</a> <a href='c2.xhtml'>on</a></p>")
    ]
    assert shown(load_bytes(book(chapters), "b.epub")) == [("note", "https://example.org/n")]
    word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = "<w:hyperlink r:id='r1'><w:r><w:t>the re</w:t></w:r><w:r><w:t>port </w:t></w:r></w:hyperlink>"
    document = (
        f"<w:document xmlns:w='{word}' xmlns:r='{relation}'><w:body><w:p><w:r><w:t>See </w:t></w:r>{link}<w:r><w:t>, they say</w:t>"
        f"</w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p>{link}</w:p></w:tc></w:tr></w:tbl>"
        "</w:body></w:document>"
    )
    relations = (
        "<Relationships><Relationship Id='r1' TargetMode='External' Target='https://example.org/r'/>"
        "<Relationship Id='r2' Target='media/image.png'/></Relationships>"
    )
    data = zipped({"word/document.xml": document, "word/_rels/document.xml.rels": relations})
    assert shown(load_bytes(data, "d.docx")) == [("the report", "https://example.org/r")] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See https://example.org/a, or (http://example.org/b_(c)).", ["https://example.org/a", "http://example.org/b_(c)"]),
        ("Write to <jane.doe@example.org>, not to jane@example.org.", ["jane.doe@example.org"]),
        ("“https://example.org/x?y=1#z” <https://example.org/w>", ["https://example.org/x?y=1#z", "https://example.org/w"]),
        ("来自https://example.org/中。再见", []),
        ("来自 https://example.org/中。再见", ["https://example.org/中"]),
        ("ftp://example.org javascript://x http:// https:///x", []),
    ],
)  # fmt: skip
def test_written_addresses(text: str, expected: list[str]) -> None:
    assert [text[link.start : link.end] for link in written_links(text)] == expected


def test_links_of_plain_text_that_is_unwrapped_and_composed() -> None:
    text = "From: Jane Doe <jane@example.org>\nSubject: Caf\u0065\u0301\n\nThe cafe\u0301 by the sea, which is shown at\nhttps://example.org/cafe, is open\nagain, as they say.\n"
    found = load_bytes(text.encode(), "a.txt")
    assert ("https://example.org/cafe", "https://example.org/cafe") in shown(found)
    assert ("jane@example.org", "mailto:jane@example.org") in shown(found)


@pytest.mark.parametrize(
    ("address", "base", "expected"),
    [
        ("HTTPS://example.org/a b", "", "HTTPS://example.org/a%20b"),
        ("/a", "https://example.org/b/c", "https://example.org/a"),
        ("//example.com/x", "https://example.org/", "https://example.com/x"),
        ("java\nscript:alert(1)", "https://example.org/", ""),
        ("data:text/html,x", "https://example.org/", ""),
        ("file:///etc/passwd", "", ""),
        ("http://[::1", "https://example.org/", ""),
        ("https://exa\x1b]0;x\x07mple.org/\u202eb", "", "https://example.org/b"),
        ("https://example.org/" + "a" * 3000, "", ""),
        ("a.html", "", ""),
        ("mailto:", "", ""),
    ],
)
def test_addresses(address: str, base: str, expected: str) -> None:
    assert web_address(address, base) == expected


@given(st.lists(st.tuples(st.text(" \n\tab─é\u0301", max_size=6), st.booleans()), max_size=8), st.data())
@settings(deadline=None)
def test_white_space_may_change_and_the_text_be_parted(
    parts: list[tuple[str, bool]], data: st.DataObject
) -> None:
    run = Run()
    linked: list[str] = []
    for text, is_link in parts:
        if is_link:
            run.open_link("u")
        run.add(text)
        if is_link:
            run.close_link()
            linked.append(ink_of(text))
    whole, links = run.take()
    ink = ink_of(whole)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(ink)), max_size=3)))
    texts = [
        "  ".join(ink[start:end]) + "\n" for start, end in zip([0, *cuts], [*cuts, len(ink)], strict=True)
    ]
    found = [
        [ink_of(text[a.start : a.end]) for a in own]
        for text, own in zip(texts, place(texts, links), strict=True)
    ]
    assert "".join(part for own in found for part in own) == "".join(linked)
