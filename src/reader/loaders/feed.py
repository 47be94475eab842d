"""Feeds (RSS, Atom, JSON Feed): the entries one after another, each under its title.

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
from reader.loaders.top import read_date
from reader.text import Article, Piece
from reader.text.clean import clean_line

_MOST_ENTRIES = 1000


class Entry(msgspec.Struct, frozen=True):
    """One entry of a feed: an article's title, byline and date, and its text as HTML."""

    title: str
    byline: str
    date: str | None
    html: str


class Feed(msgspec.Struct, frozen=True):
    """A feed's title and its entries, in its order."""

    title: str
    entries: tuple[Entry, ...]


def load_feed(data: bytes, source: str) -> Article:
    """All entries of a feed as one article, a heading for each. Raises LoadError."""
    feed = read_json_feed(data) if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{") else read_feed(data)
    if not feed.entries:
        raise LoadError.about(source, "there are no entries in this feed")
    pieces = [piece for entry in feed.entries for piece in _pieces(entry)]
    return assemble(
        pieces, source, Stated(feed.title or feed.entries[0].title or None, None, feed.entries[0].date)
    )


def read_feed(data: bytes) -> Feed:
    """A feed in RSS or Atom."""
    parse = import_module("feedparser").parse
    parsed: Any = parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    entries = [_entry(entry) for entry in parsed.entries[:_MOST_ENTRIES]]
    return Feed(_plain(_text(parsed.feed.get("title"))), tuple(entries))


def _entry(entry: Any) -> Entry:
    contents = cast("list[dict[str, object]]", entry.get("content") or [])
    html = max((_text(content.get("value")) for content in contents), key=len, default="")
    named = _dict(entry.get("author_detail")).get("name") or entry.get("author")
    date = read_iso_time(entry.get("published_parsed")) or read_iso_time(entry.get("updated_parsed"))
    return Entry(
        _plain(_text(entry.get("title"))),
        _plain(_text(named)),
        date,
        html or _text(entry.get("summary")),
    )


def read_iso_time(moment: Any) -> str | None:
    """The day of a ``time.struct_time``, in ISO 8601."""
    return read_date(f"{moment[0]:04}-{moment[1]:02}-{moment[2]:02}") if moment else None


def read_json_feed(data: bytes) -> Feed:
    """A feed in JSON; one without entries if it is broken."""
    try:
        parsed = cast(object, json.loads(decode(data), strict=False))
    except (ValueError, RecursionError):
        return Feed("", ())
    feed = _dict(parsed)
    items = feed.get("items")
    entries = (
        [_json_entry(_dict(item)) for item in cast("list[object]", items)[:_MOST_ENTRIES]]
        if isinstance(items, list)
        else []
    )
    return Feed(clean_line(_text(feed.get("title"))), tuple(entries))


def _json_entry(item: dict[str, object]) -> Entry:
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


def _pieces(entry: Entry) -> Iterator[Piece]:
    if entry.title:
        yield Piece("heading", entry.title, 2)
    about = " · ".join(filter(None, (entry.byline, entry.date)))
    if about:
        yield Piece("paragraph", about)
    tree = parse_page(entry.html) if entry.html else None
    if tree is not None:
        yield from html_pieces(tree)
