"""Search in the text of an article.

A plain query is met as a person means it: any run of blanks matches any other, straight quotes and hyphens match their
typographic kin, and case counts only if the query has a capital letter ("smart case", as in vi and less).
"""

import re
from collections.abc import Iterator
from time import monotonic

from reader.text.article import Article
from reader.text.mentions import Span

_KIN = {
    "'": "['’‘ʼ]",
    '"': '["“”„«»]',
    "-": "[-‐‑–—]",
    "…": r"(?:…|\.\.\.)",
}
REGEX_SECONDS = 0.5
"""How long a regular expression may take over the whole article before it is given up."""


class SearchError(ValueError):
    """A query that cannot be searched for; the message is one line for the person who typed it."""


def find(article: Article, query: str, *, regex: bool = False) -> tuple[Span, ...]:
    """Where the query stands in the article, in order; empty matches are left out.

    With ``regex`` the query is a regular expression, matched within each block (``^`` and ``$``: its lines). Raises SearchError if it is not a
    valid one, or takes too long.
    """
    if not query.strip():
        return ()
    flags = re.NOFLAG if any(char.isupper() for char in query) else re.IGNORECASE
    if regex:
        return tuple(_find_regex(article, query, flags))
    pattern = re.compile(_plain_pattern(query), flags)
    return tuple(Span(match.start(), match.end()) for match in pattern.finditer(article.text))


def _plain_pattern(query: str) -> str:
    words = query.split()
    return r"\s+".join("".join(_KIN.get(char, re.escape(char)) for char in word) for word in words)


def _find_regex(article: Article, query: str, flags: re.RegexFlag) -> Iterator[Span]:
    import regex  # the standard library's engine cannot be stopped once it backtracks

    try:
        pattern = regex.compile(query, int(flags) | regex.MULTILINE)
    except regex.error as error:
        raise SearchError(f"not a regular expression: {error}") from error
    end = monotonic() + REGEX_SECONDS
    try:
        for block in article.blocks:
            left = max(end - monotonic(), 0.001)
            for match in pattern.finditer(article.text, block.start, block.end, timeout=left):
                if match.end() > match.start():
                    yield Span(match.start(), match.end())
    except TimeoutError as error:
        raise SearchError("this regular expression takes too long; try a simpler one") from error
