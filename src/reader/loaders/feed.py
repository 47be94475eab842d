"""Feeds (RSS, Atom, JSON Feed): each entry is an article.

RSS and Atom by feedparser, without its sanitising and its resolving of addresses, from bytes only: a string might be taken for an
address and fetched. JSON Feed after https://www.jsonfeed.org/version/1.1/. Runs in the child process (``reader.loaders.child``).
"""

import json
from collections.abc import Iterator
from importlib import import_module
from io import BytesIO
from typing import Any, cast

import msgspec

from reader.loaders.assemble import Stated, assemble
from reader.loaders.decode import decode
from reader.loaders.errors import LoadError
from reader.loaders.html import parse_page
from reader.loaders.html_blocks import html_pieces
from reader.loaders.links import web_address
from reader.loaders.top import read_date
from reader.loaders.trees import without_lone_halves
from reader.text import Article, Link, Piece
from reader.text.clean import clean_line

_MOST_ENTRIES = 1000


class Entry(msgspec.Struct, frozen=True):
    """One entry of a feed: an article's title, byline and date, its text as HTML, and where it is told to be."""

    title: str
    byline: str
    date: str | None
    html: str
    link: str


def load_feed(data: bytes, source: str) -> tuple[Article, ...]:
    """The entries of a feed that hold text, in its order. The source of each is its link. Raises LoadError."""
    is_json = data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
    try:
        entries = read_json_feed(data) if is_json else read_feed(data)
    except (ValueError, RecursionError) as error:
        raise LoadError.about(source, "this feed is damaged, and cannot be read") from error
    if not entries:
        raise LoadError.about(source, "there are no entries in this feed")
    articles = [_article(entry, source) for entry in entries]
    found = tuple(article for article in articles if article.blocks)
    if not found:
        raise LoadError.about(source, "there is no text in the entries of this feed")
    return found


def _article(entry: Entry, source: str) -> Article:
    stated = Stated(entry.title or None, entry.byline or None, entry.date)
    return assemble(_pieces(entry), entry.link or source, stated)


def _pieces(entry: Entry) -> Iterator[Piece]:
    tree = parse_page(entry.html) if entry.html else None
    pieces = html_pieces(tree, entry.link) if tree is not None else []
    if entry.title and not any(piece.text == entry.title for piece in pieces[:1]):
        links = (Link(0, len(entry.title), entry.link),) if entry.link else ()
        yield Piece("heading", entry.title, 1, links=links)
    yield from pieces


def read_feed(data: bytes) -> tuple[Entry, ...]:
    """The entries of a feed in RSS or Atom."""
    parse = import_module("feedparser").parse
    parsed: Any = parse(BytesIO(without_lone_halves(data)), sanitize_html=False, resolve_relative_uris=False)
    home = _text(parsed.feed.get("link"))
    return tuple(_entry(entry, home) for entry in parsed.entries[:_MOST_ENTRIES])


def _entry(entry: Any, home: str) -> Entry:
    contents = cast("list[dict[str, object]]", entry.get("content") or [])
    html = max((_text(content.get("value")) for content in contents), key=len, default="")
    named = _dict(entry.get("author_detail")).get("name") or entry.get("author")
    date = read_iso_time(entry.get("published_parsed")) or read_iso_time(entry.get("updated_parsed"))
    return Entry(
        _plain(_text(entry.get("title"))),
        _plain(_text(named)),
        date,
        html or _text(entry.get("summary")),
        web_address(_text(entry.get("link")), home),
    )


def read_iso_time(moment: Any) -> str | None:
    """The day of a ``time.struct_time``, in ISO 8601."""
    return read_date(f"{moment[0]:04}-{moment[1]:02}-{moment[2]:02}") if moment else None


def read_json_feed(data: bytes) -> tuple[Entry, ...]:
    """The entries of a feed in JSON. Raises ValueError and RecursionError where it is broken."""
    feed = _dict(cast(object, json.loads(decode(data), strict=False)))
    items = feed.get("items")
    home = _text(feed.get("home_page_url"))
    found = cast("list[object]", items)[:_MOST_ENTRIES] if isinstance(items, list) else []
    return tuple(_json_entry(_dict(item), home) for item in found)


def _json_entry(item: dict[str, object], home: str) -> Entry:
    text = _text(item.get("content_text"))
    paragraphs = "".join(f"<p>{_escaped(part)}</p>" for part in text.split("\n\n"))
    authors = item.get("authors")
    names = (
        [_text(_dict(author).get("name")) for author in cast("list[object]", authors)]
        if isinstance(authors, list)
        else []
    )
    html = _text(item.get("content_html")) or (paragraphs if text else _escaped(_text(item.get("summary"))))
    return Entry(
        clean_line(_text(item.get("title"))),
        clean_line(", ".join(filter(None, names[:20]))),
        read_date(_text(item.get("date_published"))),
        html,
        web_address(_text(item.get("url")) or _text(item.get("external_url")), home),
    )


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _dict(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _plain(html: str) -> str:
    """A title that may hold markup, as text."""
    tree = parse_page(html) if "<" in html or "&" in html else None
    return clean_line(" ".join(piece.text for piece in html_pieces(tree)) if tree is not None else html)
