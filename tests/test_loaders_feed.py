"""Feeds: each entry is an article; nothing is fetched, nothing runs."""

import json

import pytest

from reader.loaders import LoadError, articles_in, load_bytes
from reader.text import Article

PROSE = "The harbour works have been put off until the summer, the port authority said on Monday."

LINKED = PROSE.replace("Monday", "<a href=monday>Monday</a>")

RSS = f"""<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Port &amp; Quay</title><link>https://example.org/</link>
<item><link>a/1</link><title>One &amp;amp; only</title><author>jane@example.org (Jane Doe)</author><pubDate>Mon, 03 Feb 2020 10:00:00 GMT</pubDate>
<description>short</description><content:encoded><![CDATA[<p>{LINKED}</p><ul><li>a</li></ul><script>evil()</script>]]></content:encoded></item>
<item><description>Only words.</description></item></channel></rss>"""

ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title><entry><link href="https://example.org/1"/><title type="html">&lt;b&gt;One&lt;/b&gt;</title>
<author><name>Jane Doe</name></author><updated>2020-02-03T10:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{PROSE}</p></div></content></entry></feed>"""

JSON = json.dumps(
    {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Port",
        "items": [
            {
                "title": "One",
                "content_html": f"<p>{PROSE}</p>",
                "date_published": "2020-02-03T10:00:00Z",
                "authors": [{"name": "Jane Doe"}],
            },
            {"content_text": "First.\n\nSecond <b>."},
            7,
        ],
    }
)


def texts(article: Article) -> list[tuple[str, str]]:
    return [(block.kind, article.block_text(block)) for block in article.blocks]


@pytest.mark.parametrize(
    ("feed", "title", "source", "blocks", "others"),
    [
        (RSS, "One & only", "https://example.org/a/1", [("heading", "One & only"), ("paragraph", PROSE), ("list item", "a")],
         [[("paragraph", "Only words.")]]),
        (ATOM, "One", "https://example.org/1", [("heading", "One"), ("paragraph", PROSE)], []),
        (JSON, "One", "-", [("heading", "One"), ("paragraph", PROSE)],
         [[("paragraph", "First."), ("paragraph", "Second <b>.")]]),
    ],
    ids=["rss", "atom", "json"],
)  # fmt: skip
def test_feeds(
    feed: str,
    title: str,
    source: str,
    blocks: list[tuple[str, str]],
    others: list[list[tuple[str, str]]],
) -> None:
    first, *more = articles_in(feed.encode(), "-")
    assert (first.title, first.byline, first.date) == (title, "Jane Doe", "2020-02-03")
    assert first.source == source
    assert texts(first) == blocks
    assert list(map(texts, more)) == others


def test_links_of_entries() -> None:
    first, *_ = articles_in(RSS.encode(), "-")
    assert [(first.text[link.start : link.end], link.address) for link in first.links] == [
        ("One & only", "https://example.org/a/1"),
        ("Monday", "https://example.org/a/monday"),
    ]


@pytest.mark.parametrize(
    "feed",
    [
        "<rss><channel><title>x</title></channel></rss>",
        '<feed xmlns="http://www.w3.org/2005/Atom"/>',
        '{"version": "https://jsonfeed.org/version/1", "items": 5}',
    ],
)
def test_feeds_without_entries(feed: str) -> None:
    with pytest.raises(LoadError, match="no entries"):
        load_bytes(feed.encode(), "feed.xml")


@pytest.mark.parametrize(
    "item",
    [
        "<title>&#x9d;0;pwned&#x9c;T</title>",
        "<title>&xxe;</title>",
        "<description>" + "&lt;div&gt;" * 20_000 + "</description>",
        "<title>" + "x" * 100_000 + "</title>",
        "<category>c</category>" * 20_000 + "<title>T</title>",
    ],
    ids=["controls", "entity", "depth", "title", "many"],
)
def test_hostile_feeds(item: str) -> None:
    doctype = '<!DOCTYPE rss [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>'
    feed = f"{doctype}<rss><channel><title>F</title><item><title>Good</title><description>{PROSE}</description></item><item>{item}</item></channel></rss>"
    articles = articles_in(feed.encode(), "feed.xml")
    assert PROSE in articles[0].text
    shown = "".join(article.text + article.title for article in articles)
    assert "pwned" not in shown
    assert "root:" not in shown


def test_the_size_of_a_feed_is_capped() -> None:
    items = "<item><title>T</title></item>" * 3000
    assert len(articles_in(f"<rss><channel>{items}</channel></rss>".encode(), "feed.xml")) == 1000
