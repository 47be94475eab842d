"""Cutting a row of text where the styles over it change."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TypeVar

from reader.text import Span

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
