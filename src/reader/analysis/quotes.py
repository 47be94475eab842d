"""Quotes, found by rule from the text alone: where they are, and whether each is a whole sentence or a fragment."""

import re
from collections.abc import Iterator

from reader.analysis.quote_marks import Pair, opening_family, pair_marks
from reader.analysis.speech_verbs import SPEECH_VERBS
from reader.text import Article, Block, Quote

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_TERMINAL = frozenset(".,!?…—–-")
_BOUNDARY = frozenset('.!?:;…”"’»')
_PAUSE = frozenset(",—–-")
_MARKS = "\"“”„‟`'‘’‚‛«»‹›"


def find_quotes(article: Article) -> list[Quote]:
    """Every quote of the article, in order, without its speaker.

    A quote that runs over paragraphs, each opened again with a mark, is one quote. Quotes inside a quote belong to the
    outer one. A quote whose closing mark is missing ends with its block.
    """
    text = article.text
    return [
        Quote(pair.start, pair.end, fragment=not _is_whole(text, block, pair))
        for block, pair in _joined(article)
        if _says_something(text, pair)
    ]


def _joined(article: Article) -> Iterator[tuple[Block, Pair]]:
    """The quoted stretches of all blocks, each with the block it starts in; those that go on over blocks made one."""
    pending: tuple[Block, Pair] | None = None
    for block in article.blocks:
        pairs = _pairs(article, block)
        if pending and pairs and _goes_on(article.text, pending, block, pairs[0]):
            start_block, opened = pending
            joined = pairs.pop(0)
            pending = start_block, Pair(opened.start, joined.end, opened.family, joined.closed)
            if joined.closed:
                yield pending
                pending = None
            if pairs and not pairs[-1].closed:
                pending = block, pairs.pop()
            yield from ((block, pair) for pair in pairs)
            continue
        if pending:
            yield pending
            pending = None
        if pairs and not pairs[-1].closed:
            pending = block, pairs.pop()
        yield from ((block, pair) for pair in pairs)
    if pending:
        yield pending


def _pairs(article: Article, block: Block) -> list[Pair]:
    if block.kind in ("furniture", "code"):
        return []
    return pair_marks(article.text, block.start, block.end)


def _goes_on(text: str, pending: tuple[Block, Pair], block: Block, first: Pair) -> bool:
    """Whether a quote left open by the block before goes on with the first one of this block."""
    opened = pending[1]
    return (
        first.start == block.start
        and opening_family(text, block.start, block.end) == opened.family
        and text[opened.end - 1] in ".!?…:;,—-"
    )


def _says_something(text: str, pair: Pair) -> bool:
    return _WORD.search(text, pair.start, pair.end) is not None


def _is_whole(text: str, block: Block, pair: Pair) -> bool:
    """Whether the quoted words are a sentence of their own, not part of the writer's."""
    inner = text[pair.start : pair.end].strip(_MARKS + " ")
    before = text[block.start : pair.start].rstrip()
    lead = before[-1:]
    ends = not pair.closed or inner[-1:] in _TERMINAL or text[pair.end : pair.end + 1] in _TERMINAL
    first = inner.lstrip("([.… ")[:1]
    if not lead or lead in _BOUNDARY:
        return ends or len(inner.split()) > 4
    if lead in _PAUSE:
        return ends and not first.islower()
    return ends and first.isupper() and len(inner.split()) > 3 and _last_word(before) in SPEECH_VERBS


def _last_word(before: str) -> str:
    return before[before.rfind(" ") + 1 :].lower()
