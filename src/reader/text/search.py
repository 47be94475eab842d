"""Search in the text of an article.

A plain query is met as a person means it: any run of blanks matches any other, straight quotes and hyphens match their
typographic kin, and case counts only if the query has a capital letter ("smart case", as in vi and less).
"""

import re
from array import array
from collections.abc import Iterator, Sequence
from itertools import islice
from time import monotonic
from typing import TYPE_CHECKING

from reader.text.article import Article
from reader.text.mentions import Span
from reader.text.packed import Spans

if TYPE_CHECKING:
    import regex

_KIN = {
    "'": "['’‘ʼ]",
    '"': '["“”„«»]',
    "-": "[-‐‑–—]",
    "…": r"(?:…|\.\.\.)",
}
REGEX_SECONDS = 0.5
"""How long a regular expression may take over the whole article before it is given up."""

PORTION = 1_000
"""Hits that are looked for at a time."""


class SearchError(ValueError):
    """A query that cannot be searched for; the message is one line for the person who typed it."""


class Search:
    """A search under way: in a book a common word stands half a million times, and keys must not wait for that."""

    def __init__(self, article: Article, query: str, *, regex: bool = False) -> None:
        """Nothing has been found yet.

        With ``regex`` the query is a regular expression, matched within each block (``^`` and ``$``: its lines). Raises
        SearchError if it is not a valid one.
        """
        self.hits = Spans(array("I"), array("I"))
        """What has been found so far, in order; empty matches are left out."""
        self._found = _found(article, query, regex=regex)

    def go_on(self) -> bool:
        """Look for ``PORTION`` more; returns whether there may be more still. Raises SearchError if it takes too long."""
        found = list(islice(self._found, PORTION))
        self.hits.starts.extend(start for start, _ in found)
        self.hits.ends.extend(end for _, end in found)
        return len(found) == PORTION

    def is_beyond(self, offset: int) -> bool:
        """Whether there is a hit at this offset or behind it, so that the first of those is known."""
        return bool(self.hits.starts) and self.hits.starts[-1] >= offset

    def so_far(self) -> Sequence[Span]:
        """What has been found so far, which does not grow any more."""
        return Spans(self.hits.starts[:], self.hits.ends[:])


def find(article: Article, query: str, *, regex: bool = False) -> Sequence[Span]:
    """Where the query stands in the article: a whole ``Search``."""
    search = Search(article, query, regex=regex)
    while search.go_on():
        pass
    return search.hits


def _found(article: Article, query: str, *, regex: bool) -> Iterator[tuple[int, int]]:
    if not query.strip():
        return iter(())
    flags = re.NOFLAG if any(char.isupper() for char in query) else re.IGNORECASE
    if regex:
        return _find_regex(article, query, flags)
    pattern = re.compile(_plain_pattern(query), flags)
    return (match.span() for match in pattern.finditer(article.text))


def _plain_pattern(query: str) -> str:
    words = query.split()
    return r"\s+".join("".join(_KIN.get(char, re.escape(char)) for char in word) for word in words)


def _find_regex(article: Article, query: str, flags: re.RegexFlag) -> Iterator[tuple[int, int]]:
    import regex  # the standard library's engine cannot be stopped once it backtracks

    try:
        pattern = regex.compile(query, int(flags) | regex.MULTILINE)
    except regex.error as error:
        raise SearchError(f"not a regular expression: {error}") from error
    return _matches_in_time(article, pattern)


def _matches_in_time(article: Article, pattern: "regex.Pattern[str]") -> Iterator[tuple[int, int]]:
    left = REGEX_SECONDS
    try:
        for block in article.blocks:
            started = monotonic()
            spans = [
                match.span()
                for match in pattern.finditer(article.text, block.start, block.end, timeout=max(left, 0.001))
            ]
            left -= monotonic() - started
            yield from (span for span in spans if span[1] > span[0])
    except TimeoutError as error:
        raise SearchError("this regular expression takes too long; try a simpler one") from error
