"""What a web page states about its article: JSON-LD first, then meta tags, then the page's title."""

import json
import re
from collections.abc import Iterator
from typing import cast

from reader.loaders.assemble import Stated
from reader.loaders.html_blocks import element_text
from reader.loaders.top import read_date
from reader.loaders.trees import Element, attribute, text_of
from reader.text.clean import clean_line

_JSON_LIMIT = 500_000
_ARTICLE_TYPES = re.compile(r"Article|BlogPosting|NewsArticle|Report|Review|Posting|WebPage", re.IGNORECASE)
_TITLES = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "headline",
    "parsely-title",
    "sailthru.title",
)
_BYLINES = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
    "byline",
)
_DATES = (
    "article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "dc.date.issued", "parsely-pub-date",
    "sailthru.date", "publishdate", "pubdate", "og:published_time", "article:modified_time",
)  # fmt: skip
_ADDRESS = re.compile(r"https?://\S+")


def read_metadata(tree: Element) -> Stated:
    """Title, byline, date and language of a page, each from the best place that states it."""
    linked = _linked_data(tree)
    meta = _meta(tree)
    title = linked.get("headline") or _first(meta, _TITLES) or _page_title(tree)
    byline = linked.get("author") or _first(meta, _BYLINES)
    if byline:
        byline = re.sub(r"^by:?\s+", "", _ADDRESS.sub("", byline).strip(), flags=re.IGNORECASE) or None
    date = linked.get("date") or read_date(_first(meta, _DATES) or "") or _time(tree)
    language = attribute(tree, "lang")[:2].lower()
    return Stated(
        title or None, byline, date, language if len(language) == 2 and language.isalpha() else None
    )


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((meta[name] for name in names if meta.get(name)), None)


def _meta(tree: Element) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        content = clean_line(element.get("content") or "")
        if name and content:
            found.setdefault(name.lower(), content)
    return found


def _page_title(tree: Element) -> str:
    """The one h1, if it is part of the page's title; else the title, without the site's name after a bar or dash."""
    element = next(tree.iter("title"), None)
    title = clean_line(text_of(element)) if element is not None else ""
    headings = [clean_line(element_text(heading)) for heading in tree.iter("h1")]
    heading = next(
        (text for text in headings if text and (text.casefold() in title.casefold() or not title)), None
    )
    if heading:
        return heading
    parts = re.split(r"\s+[|»·–—-]\s+", title)
    return max(parts, key=len) if len(parts) > 1 and len(max(parts, key=len)) > 15 else title


def _time(tree: Element) -> str | None:
    times = (read_date(element.get("datetime") or "") for element in tree.iter("time"))
    return next(filter(None, times), None)


def _linked_data(tree: Element) -> dict[str, str]:
    """Headline, author and date of the first article in the page's JSON-LD, whatever types their values have."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        try:
            data = cast(object, json.loads((script.text or "")[:_JSON_LIMIT], strict=False))
        except (ValueError, RecursionError):
            continue
        for node in _nodes(data):
            found = _article_of(node)
            if found.get("headline"):
                return found
    return {}


def _nodes(data: object) -> Iterator[dict[str, object]]:
    """The objects at the top, in lists and in "@graph"; no deeper."""
    if isinstance(data, list):
        for item in cast("list[object]", data)[:200]:
            if isinstance(item, dict):
                yield from _nodes(cast(object, item))
    elif isinstance(data, dict):
        node = cast("dict[str, object]", data)
        yield node
        graph = node.get("@graph")
        if isinstance(graph, list):
            yield from (
                cast("dict[str, object]", item)
                for item in cast("list[object]", graph)[:200]
                if isinstance(item, dict)
            )


def _article_of(node: dict[str, object]) -> dict[str, str]:
    if not _ARTICLE_TYPES.search(str(node.get("@type"))):
        return {}
    texts = {
        "headline": node.get("headline"),
        "author": _names(node.get("author")),
        "date": node.get("datePublished"),
    }
    found = {key: clean_line(value) for key, value in texts.items() if isinstance(value, str)}
    found["date"] = read_date(found.get("date", "")) or ""
    return found


def _names(author: object) -> str:
    """ "Jane Doe, John Roe" of a name, an object with a name, or a list of either."""
    if isinstance(author, str):
        return author
    if isinstance(author, dict):
        return _names(cast("dict[str, object]", author).get("name"))
    if isinstance(author, list):
        items = cast("list[object]", author)[:20]
        return ", ".join(
            dict.fromkeys(filter(None, (_names(item) for item in items if not isinstance(item, list))))
        )
    return ""
