"""The links of an article by place. They are in the order of the text and do not overlap."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.text.article import Article, Link


def links_over(article: Article, start: int, end: int) -> Sequence[Link]:
    """The links that have a character in ``text[start:end]``. Takes logarithmic time."""
    first = bisect_right(article.links, start, key=lambda link: link.end)
    return article.links[first : bisect_left(article.links, end, key=lambda link: link.start)]


def link_from(article: Article, offset: int) -> int:
    """The number, counted from 0, of the link at this offset or the next one after it; else of the last one."""
    found = bisect_right(article.links, offset, key=lambda link: link.end)
    return min(found, max(0, len(article.links) - 1))
