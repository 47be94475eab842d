"""Opening: the way from a locator, or from bytes, to articles. A feed holds several; everything else one."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import PurePath

from msgspec import structs

from reader.loaders.decode import as_declared_elsewhere
from reader.loaders.errors import LoadError
from reader.loaders.kinds import Kind
from reader.loaders.links import known_links
from reader.loaders.plain import load_plain
from reader.loaders.recognise import recognise
from reader.loaders.source import STANDARD_INPUT, read_source
from reader.loaders.start import start_of
from reader.loaders.watch import UNWATCHED, LoadCancelledError, Progress, Watch
from reader.text import Article
from reader.text.page import Page

_LINK = re.compile(r"[a-z][a-z0-9+.-]{1,20}://", re.IGNORECASE)
_SHORT_MARKDOWN = 200_000
"""Bytes of Markdown that are parsed in this process: at worst that takes some seconds."""
_SUFFIXES = {
    "text/html": ".html",
    "application/xhtml+xml": ".xhtml",
    "text/markdown": ".md",
    "text/x-markdown": ".md",
    "application/epub+zip": ".epub",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
_DATA = (
    "application/json",
    "application/javascript",
    "text/javascript",
    "text/css",
    "text/csv",
    "application/x-",
)


def is_link(locator: str) -> bool:
    """Whether a locator is a link (``https://…``, or of a scheme that reader refuses), not a path."""
    return _LINK.match(locator) is not None


def articles_at(locator: str, watch: Watch = UNWATCHED) -> tuple[Article, ...]:
    """The articles at a path or link, or on standard input for "-"; at least one. Raises LoadError."""
    if is_link(locator):
        from reader.loaders.fetch import fetch

        return articles_on(fetch(locator, watch=watch), locator, watch)
    return articles_in(read_source(locator, watch), locator, watch)


def articles_in(data: bytes, source: str, watch: Watch = UNWATCHED) -> tuple[Article, ...]:
    """The articles in these bytes, which are recognised by content before name; at least one.

    ``source`` is where they came from as the reader typed it: a path, or "-". Raises LoadError.
    """
    kind = recognise(data, source)
    has_neighbours = kind in ("html", "markdown") and source != STANDARD_INPUT
    return _load(kind, data, source, source if has_neighbours else "", watch)


def articles_on(page: Page, source: str, watch: Watch = UNWATCHED) -> tuple[Article, ...]:
    """The articles on a page; at least one. What the server said counts where the content does not tell. Raises LoadError.

    ``source`` is the link as the reader typed it.
    """
    told = _SUFFIXES.get(page.content_type)
    suffix = told or PurePath(page.link.partition("?")[0]).suffix.lower()
    kind = recognise(page.data, source, suffix)
    if kind == "text" and page.content_type.startswith(_DATA):
        raise LoadError.about(source, f"this is no article, but data for programs ({page.content_type})")
    is_text = kind in ("text", "markdown", "html", "feed")
    data = as_declared_elsewhere(page.data, page.charset) if is_text else page.data
    return _load(kind, data, source, page.link, watch)


def load(locator: str) -> Article:
    """The first of the ``articles_at`` a locator."""
    return articles_at(locator)[0]


def load_bytes(data: bytes, source: str) -> Article:
    """The first of the ``articles_in`` these bytes."""
    return articles_in(data, source)[0]


def load_page(page: Page, source: str) -> Article:
    """The first of the ``articles_on`` a page."""
    return articles_on(page, source)[0]


def _load(kind: Kind, data: bytes, source: str, base: str, watch: Watch) -> tuple[Article, ...]:
    watch.check()

    def take_first(article: Article) -> None:
        watch.first(with_known_links(article, base))

    articles = _parse(kind, data, source, replace(watch, first=take_first))
    found = tuple(with_known_links(article, base) for article in articles if article.blocks)
    if not found:
        raise LoadError.about(source, "there is no text in it")
    return found


def _parse(kind: Kind, data: bytes, source: str, watch: Watch) -> tuple[Article, ...]:
    """Text and short Markdown here, where they cannot blow up; all others in a child process."""
    match kind:
        case "text":
            return (_load_text(load_plain, data, source, watch),)
        case "markdown":
            return (_load_text(partial(_load_markdown, watch=watch), data, source, watch),)
        case _:
            from reader.loaders.child import load_in_child

            watch.progress(Progress("reading"))
            return load_in_child(kind, data, source, watch)


def _load_markdown(data: bytes, source: str, watch: Watch) -> Article:
    """Markdown; a long one in a child process, as its parser may take for ever, and then as plain text."""
    if len(data) <= _SHORT_MARKDOWN:
        from reader.loaders.markdown import load_markdown

        return load_markdown(data, source)
    from reader.loaders.child import load_in_child

    try:
        return load_in_child("markdown", data, source, watch)[0]
    except LoadCancelledError:
        raise
    except LoadError:
        return load_plain(data, source)


def _load_text(load_it: Callable[[bytes, str], Article], data: bytes, source: str, watch: Watch) -> Article:
    start = start_of(data)
    if start:
        watch.first(load_it(start, source))
        watch.check()
    return load_it(data, source)


def with_known_links(article: Article, base: str) -> Article:
    """The article with only those links that lead somewhere known; relative ones are resolved against ``base``, a link or a path."""
    return structs.replace(article, links=tuple(known_links(article.links, base)))
