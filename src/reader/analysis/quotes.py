"""Quotes, found by rule from the text alone: where they are, and whether each is a whole sentence or a fragment."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import structs

from reader.analysis.headline_quotes import echo, headline_of
from reader.analysis.quote_kinds import goes_on, is_no_quote, is_whole, is_work
from reader.analysis.quote_marks import Pair, opening_family, pair_marks
from reader.analysis.speaker_forms import leading_name
from reader.analysis.speaker_tokens import Token, sentences, tokens_of
from reader.text import Article, Block, Quote

_LETTER = re.compile(r"[^\W_]")
_BEFORE_BREAK = frozenset(".!?…:;,—–-\"'”’)")
"""What the last character may be of a paragraph whose quote goes on in the next."""

_LONGEST_TITLE = 100
"""Code points, marks included; what is longer and a whole sentence is no title."""


def find_quotes(article: Article) -> list[Quote]:
    """Every quote of the article, in order, without its speaker.

    A quote that runs over paragraphs, each opened again with a mark, is one quote. Quotes inside a quote belong to the
    outer one. A quote whose closing mark is missing ends with its block. Titles of works, nicknames and single words
    in scare quotes are left out (see ``reader.analysis.quote_kinds``).
    """
    text = article.text
    quotes = [
        Quote(
            pair.start,
            pair.end,
            fragment=not is_whole(text, block.start, pair.start, pair.end, closed=pair.closed),
        )
        for block, pair in _joined(article)
        if _LETTER.search(text, pair.start, pair.end)
    ]
    return list(_judged(article, quotes))


def _joined(article: Article) -> Iterator[tuple[Block, Pair]]:
    """The quoted stretches of all blocks, each with the block it starts in; those that go on over blocks made one."""
    left_open: tuple[Block, Pair] | None = None
    for block in article.blocks:
        pairs = _pairs(article, block)
        if left_open and pairs and _goes_on(article.text, left_open[1], block, pairs[0]):
            joined = pairs.pop(0)
            left_open = left_open[0], joined._replace(start=left_open[1].start)
            if not joined.closed:
                continue
        if left_open:
            yield left_open
            left_open = None
        if pairs and not pairs[-1].closed:
            left_open = block, pairs.pop()
        yield from ((block, pair) for pair in pairs)
    if left_open:
        yield left_open


def _pairs(article: Article, block: Block) -> list[Pair]:
    if block.kind in ("furniture", "code"):
        return []
    pairs = pair_marks(article.text, block.start, block.end)
    return [_without_speaker(article.text, pair) for pair in pairs]


_NAME = r"[^\W\d_a-z][\w.’'-]*"
_SPEAKER = re.compile(
    rf"[,!?](?=\s(?:he|she|they|the\s[\w-]{{2,20}}|{_NAME}(?:\s{_NAME}){{0,3}})\s(?:said|says|added|wrote)\.$)"
)
"""The end of words whose closing mark was forgotten, before who said them."""
_LONGEST_SPEAKER = 80


def _without_speaker(text: str, pair: Pair) -> Pair:
    """The pair; one that is not closed ends before who said it, if that ends its block: “We row, Ann Roe said."""
    if pair.closed:
        return pair
    tail = max(pair.start, pair.end - _LONGEST_SPEAKER)
    end = _SPEAKER.search(text[tail : pair.end])
    return pair._replace(end=tail + end.end(), closed=True) if end else pair


def _goes_on(text: str, opened: Pair, block: Block, first: Pair) -> bool:
    """Whether a quote left open by the block before goes on with the first one of this block: not in “VANE: We row.”"""
    return (
        leading_name(text, first.start, first.end) is None
        and first.start == block.start
        and opening_family(text, block.start, block.end) == opened.family
        and text[opened.end - 1] in _BEFORE_BREAK
    )


def _judged(article: Article, quotes: list[Quote]) -> Iterator[Quote]:
    """The quotes without those that only look like one, and with those made whole that go on after a break.

    What a stretch is depends on the sentence around it; in the headline also on whether somebody says its words again.
    """
    headline = headline_of(article)
    for block, here in _by_block(article.blocks, quotes):
        if not any(quote.fragment or quote.end - quote.start < _LONGEST_TITLE for quote in here):
            yield from here
            continue
        for sentence in sentences(tokens_of(article.text, block.start, block.end, here)):
            for at, token in enumerate(sentence):
                if token.kind != "quote":
                    continue
                quote = here[token.quote]
                if quote.fragment and goes_on(sentence, at):
                    yield structs.replace(quote, fragment=False)
                elif not _only_looks_like_one(sentence, at, quote) or (
                    block == headline and echo(article.text, quote, quotes)
                ):
                    yield quote


def _only_looks_like_one(sentence: Sequence[Token], at: int, quote: Quote) -> bool:
    return is_no_quote(sentence, at) if quote.fragment else is_work(sentence, at)


def _by_block(blocks: Iterable[Block], quotes: list[Quote]) -> Iterator[tuple[Block, list[Quote]]]:
    at = 0
    for block in blocks:
        first = at
        while at < len(quotes) and quotes[at].start < block.end:
            at += 1
        if at > first:
            yield block, quotes[first:at]
