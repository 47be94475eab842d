"""Opening articles from wherever they are: files, folders, links, feeds; of web pages a copy is kept."""

from collections.abc import Iterable, Iterator
from typing import Literal

from reader.library.pages import Pages
from reader.loaders import LoadCancelledError, LoadError, Watch, articles_at, articles_on, is_link
from reader.loaders.folder import readable_files
from reader.loaders.watch import UNWATCHED
from reader.text import Article
from reader.text.page import Page

Copies = Literal["check", "only", "ignore"]
"""What to do with a page's copy: ask the server whether it has changed, ask nobody, or fetch the page anew."""


def listed(locators: Iterable[str]) -> tuple[str, ...]:
    """The same locators, in place of each folder the readable files in it. Raises LoadError for a folder without any."""
    return tuple(found for locator in locators for found in readable_files(locator) or (locator,))


def open_articles(locator: str, copies: Copies = "check", watch: Watch = UNWATCHED) -> tuple[Article, ...]:
    """The articles at a path, a link, or on standard input ("-"): of a feed its entries, else one. Raises LoadError."""
    if not is_link(locator):
        return articles_at(locator, watch)
    return articles_on(_page(locator, copies, watch), locator, watch)


def each_article(locators: Iterable[str], copies: Copies = "check") -> Iterator[Article | LoadError]:
    """All articles at these locators, folders among them, one after another; what cannot be opened gives its error."""
    for locator in locators:
        try:
            files = listed([locator])
        except LoadError as error:
            yield error
            continue
        for file in files:
            try:
                yield from open_articles(file, copies)
            except LoadError as error:
                yield error


def _page(link: str, copies: Copies, watch: Watch) -> Page:
    shelf = _shelf()
    kept = None if copies == "ignore" else shelf.get(link)
    if copies == "only":
        if kept is None:
            raise LoadError.about(link, "there is no copy of it, and offline nobody is asked")
        return kept
    page = _fetch(link, kept, watch)
    if page is not kept and page.may_be_kept:
        shelf.put(link, page)
    return page


def _fetch(link: str, kept: Page | None, watch: Watch) -> Page:
    from reader.loaders.fetch import fetch  # only here: it imports ssl and http

    try:
        return fetch(link, kept, watch=watch)
    except LoadCancelledError:
        raise
    except LoadError as error:
        if kept is None:
            raise
        raise LoadError(f"{error}; --offline opens the copy kept of it") from error


def _shelf() -> Pages:
    from platformdirs import user_cache_path

    return Pages(user_cache_path("reader") / "pages")
