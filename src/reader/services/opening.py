"""Opening an article from wherever it is; of web pages a copy is kept."""

from typing import Literal

from reader.library.pages import Pages
from reader.loaders import LoadError, is_link, load, load_page
from reader.text import Article
from reader.text.page import Page

Copies = Literal["check", "only", "ignore"]
"""What to do with a page's copy: ask the server whether it has changed, ask nobody, or fetch the page anew."""


def open_article(locator: str, copies: Copies = "check") -> Article:
    """The article at a path, a link, or on standard input ("-"). Raises LoadError."""
    if not is_link(locator):
        return load(locator)
    return load_page(_page(locator, copies), locator)


def _page(link: str, copies: Copies) -> Page:
    shelf = _shelf()
    kept = None if copies == "ignore" else shelf.get(link)
    if copies == "only":
        if kept is None:
            raise LoadError.about(link, "there is no copy of it, and offline nobody is asked")
        return kept
    page = _fetch(link, kept)
    if page is not kept and page.may_be_kept:
        shelf.put(link, page)
    return page


def _fetch(link: str, kept: Page | None) -> Page:
    from reader.loaders.fetch import fetch  # only here: it imports ssl and http

    try:
        return fetch(link, kept)
    except LoadError as error:
        if kept is None:
            raise
        raise LoadError(f"{error}; --offline opens the copy kept of it") from error


def _shelf() -> Pages:
    from platformdirs import user_cache_path

    return Pages(user_cache_path("reader") / "pages")
