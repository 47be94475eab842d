"""Web pages: structure and what they state are kept, the page around the article goes, hostile markup does no harm."""

import pytest

from reader.loaders import LoadError, load_bytes
from reader.loaders.html import decode_html
from reader.loaders.html_blocks import html_pieces
from reader.loaders.html_metadata import read_metadata
from reader.loaders.recognise import recognise
from reader.loaders.trees import parse_html

PROSE = (
    "The harbour works that were to begin in March have been put off until the summer, the port authority said on"
    " Monday, because of a shortage of steel piles, of which some four hundred are needed for the new quay."
)


def pieces(html: str) -> list[tuple[str, int, str, str]]:
    tree = parse_html(html)
    assert tree is not None
    return [(piece.kind, piece.level, piece.marker, piece.text) for piece in html_pieces(tree)]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>One <i>two</i></h2><p>a\n  b</p>", [("heading", 2, "", "One two"), ("paragraph", 0, "", "a b")]),
        ("<ul><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ul>",
         [("list item", 1, "•", "a"), ("list item", 2, "•", "b"), ("list item", 1, "•", "c"), ("list item", 1, "", "d")]),
        ("<ol start=3><li>a<li>b</ol>", [("list item", 1, "3.", "a"), ("list item", 1, "4.", "b")]),
        ("<blockquote><p>a</p><blockquote>b</blockquote></blockquote>c",
         [("block quote", 1, "", "a"), ("block quote", 2, "", "b"), ("paragraph", 0, "", "c")]),
        ("<pre>def f():\n\n    return 1\n</pre>", [("code", 0, "", "def f():\n\n    return 1")]),
        ("<p>a<br>b<br><br>c</p>", [("paragraph", 0, "", "a\nb"), ("paragraph", 0, "", "c")]),
        ("<table><tr><th>Name<th>Votes<tr><td>Anna<td>12</table>", [("table", 0, "", "Name  Votes\n────  ─────\nAnna  12")]),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", [("paragraph", 0, "", "a"), ("paragraph", 0, "", "b")]),
        ("<p>a</p><script>evil()</script><style>x{}</style><p hidden>b</p><p style='display: none'>c</p>d",
         [("paragraph", 0, "", "a"), ("paragraph", 0, "", "d")]),
        ("<p>He said <q>yes</q>.</p>", [("paragraph", 0, "", "He said “yes”.")]),
        ("a<div>b</div>c", [("paragraph", 0, "", "a"), ("paragraph", 0, "", "b"), ("paragraph", 0, "", "c")]),
        ("<p>a <b>b</b> c</p>  <p> </p>", [("paragraph", 0, "", "a b c")]),
    ],
)  # fmt: skip
def test_the_walker(html: str, expected: list[tuple[str, int, str, str]]) -> None:
    assert pieces(html) == expected


def page(body: str, head: str = "<title>Port Herald</title>") -> bytes:
    return f"<!doctype html><html lang=en-GB><head>{head}</head><body>{body}</body></html>".encode()


def test_a_page() -> None:
    article = load_bytes(
        page(
            f"<nav><a href=/>Home</a> <a href=/news>News</a></nav><article><h1>Harbour works put off</h1><p>{PROSE}</p>"
            f"<h2>What next</h2><p>{PROSE} Again.</p><ul><li>{PROSE}</li><li>And more of the same for the boats.</li></ul>"
            f"<blockquote><p>Nobody told us anything about it at all, said the fishermen.</p></blockquote></article>"
            "<footer>© 2020 Port Herald</footer>",
            "<title>Harbour works put off | Port Herald</title><meta name=author content='By Jane Doe'>"
            "<meta property=article:published_time content=2020-02-03T10:00:00Z>",
        ),
        "page.html",
    )
    assert (article.title, article.byline, article.date) == (
        "Harbour works put off",
        "Jane Doe",
        "2020-02-03",
    )
    assert article.language == "en"
    kinds = [block.kind for block in article.blocks]
    assert {"heading", "paragraph", "list item", "block quote"} <= set(kinds)
    assert "Home" not in article.text


@pytest.mark.parametrize(
    ("head", "title", "byline", "date"),
    [
        ("""<script type="application/ld+json">{"@type": "NewsArticle", "headline": "A", "author": {"name": "J. Doe"},
         "datePublished": "2020-02-03"}</script><title>B</title>""", "A", "J. Doe", "2020-02-03"),
        ("""<script type="application/ld+json">{"@graph": [{"@type": "WebSite"}, {"@type": ["Article"], "headline": "A",
         "author": [{"name": ["J. Doe"]}, {"name": "R. Roe"}, 7]}]}</script>""", "A", "J. Doe, R. Roe", None),
        ("""<script type="application/ld+json">{"@type": 5, "headline": {}, "author": 3}</script><title>B</title>""", "B", None, None),
        ("""<script type="application/ld+json">[[[[{broken</script><title>B</title>""", "B", None, None),
        ("<meta property=og:title content='C &amp; D'><title>C &amp; D - Site</title>", "C & D", None, None),
        ("<title>A long enough headline here – The Site</title>", "A long enough headline here", None, None),
        ("<meta name=author content=https://x.example/jane><title>B</title>", "B", None, None),
        ("<title>\x1b]0;pwned\x07Title\u202e</title>", "Title", None, None),
    ],
)  # fmt: skip
def test_what_a_page_states(head: str, title: str, byline: str | None, date: str | None) -> None:
    tree = parse_html(page("", head).decode().replace("\x1b", "&#27;").replace("\x07", "&#7;"))
    assert tree is not None
    article = load_bytes(page(f"<p>{PROSE}</p><p>{PROSE} And more.</p>", head), "a.html")
    assert (article.title, article.byline, article.date) == (title, byline, date)
    assert read_metadata(tree).date == date


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<meta charset=utf-8>é".encode(), "é"),
        (b"<meta charset=iso-8859-1>\x93\xe9\x94", "“é”"),
        ("<meta charset=koi8-r>да".encode("koi8-r"), "да"),
        ("<meta charset=utf-16>é".encode(), "é"),
        ("<meta charset=nonsense>é".encode(), "é"),
        ("<meta charset=base64>é".encode(), "é"),
        ("<meta charset=shift_jis>“é”".encode(), "“é”"),
        (b"<meta charset=utf-8>caf\xe9 cr\xe8me br\xfbl\xe9e", "café crème brûlée"),
        ("\ufeff<meta charset=koi8-r>é".encode(), "é"),
    ],
)
def test_charsets(data: bytes, text: str) -> None:
    assert decode_html(data).endswith(text)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("", "no article"),
        ("<div id=root></div><script>app()</script>", "JavaScript"),
        ("<form><input type=password></form>", "login"),
    ],
)
def test_pages_without_an_article(body: str, words: str) -> None:
    with pytest.raises(LoadError, match=words):
        load_bytes(page(body), "a.html")


@pytest.mark.parametrize(
    "hostile",
    [
        "<p " + " ".join(f"a{i}=b" for i in range(100_000)) + ">x</p>",
        "<div>" * 100_000,
        "<b><i>" * 50_000 + "x",
        "<table><tr><td>" * 5_000 + "x",
        "<ul><li>" * 20_000 + "x",
        "<p>" * 200_000,
        "<img src='data:image/png;base64," + "A" * 2_000_000 + "'>",
        "<!--" * 50_000,
        "<script>" * 50_000,
        "<a href='javascript:alert(1)'>" * 10_000,
        "&amp;" * 200_000,
        "<![CDATA[" * 50_000,
    ],
    ids=range(12),
)
def test_hostile_markup(hostile: str) -> None:
    try:
        article = load_bytes(page(f"<p>{PROSE}</p>{hostile}"), "a.html")
    except LoadError as error:
        assert str(error).isprintable()  # noqa: PT017
    else:
        assert "\x1b" not in article.text


@pytest.mark.parametrize(
    "opened", ["<p><font size=2>", "<p><b><i>", "<div>", "<blockquote><p>", "<li><ul>", "<td>"]
)
def test_a_page_that_closes_nothing_is_read_whole(opened: str) -> None:
    article = load_bytes(page("".join(f"{opened}{PROSE} {n}." for n in range(300))), "a.html")
    assert [article.block_text(block).rpartition(" ")[2] for block in article.blocks] == [
        f"{n}." for n in range(300)
    ]


def test_a_short_page_keeps_its_structure() -> None:
    found = load_bytes(
        page("<nav>Home</nav><h1>Port closed</h1><p>Ask in town.<ul><li>boats<li>nets</ul>"), "a.html"
    )
    kinds = [(block.kind, found.block_text(block)) for block in found.blocks]
    assert kinds == [
        ("heading", "Port closed"),
        ("paragraph", "Ask in town."),
        ("list item", "boats"),
        ("list item", "nets"),
    ]


def test_a_huge_page_is_read_whole() -> None:
    paragraphs = "".join(f"<p>{PROSE} {n}.</p>" for n in range(31_000))
    article = load_bytes(page(f"<nav>Home</nav>{paragraphs}"), "a.html")
    assert len(article.blocks) == 31_000


@pytest.mark.parametrize(
    ("name", "text", "is_page"),
    [
        ("a.txt", "<!doctype html><p>x</p>", True),
        ("a.pdf", "<html><body><p>Error 404, there is no such page here.</p></body></html>", True),
        ("-", "<!-- note --><p>Some words of a fragment that is long enough.</p>", True),
        ("a.md", "<div align=center>x</div>\n\n# Title", False),
        ("a.txt", "The <html> tag begins a page.", False),
        ("a.html", "Just words, no tags, and not a few of them either.", False),
    ],
)
def test_pages_are_told_by_content(name: str, text: str, is_page: bool) -> None:
    assert (recognise(text.encode(), name) == "html") is is_page
