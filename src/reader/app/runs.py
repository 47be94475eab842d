"""Cutting a row of text where the styles over it change."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from reader.text import Article, Span
from reader.text.links import links_over
from reader.text.wrap import Row

Look = TypeVar("Look")


def styled_runs(
    start: int, end: int, spans: Sequence[tuple[Span, Look]]
) -> Iterator[tuple[int, int, list[Look]]]:
    """``text[start:end]`` in pieces, each with the looks that lie over the whole of it, in the order of ``spans``."""
    cuts = {start, end}
    for span, _ in spans:
        cuts.update((min(end, max(start, span.start)), max(start, min(end, span.end))))
    for left, right in pairwise(sorted(cuts)):
        yield left, right, [look for span, look in spans if span.start <= left and right <= span.end]


def link_spans(article: Article, row: Row) -> list[Span]:
    """The links in a row of text; those in furniture are left as quiet as it is."""
    if row.block < 0 or article.blocks[row.block].kind == "furniture":
        return []
    return [Span(link.start, link.end) for link in links_over(article, row.start, row.end)]
