"""Interviews: paragraphs of quoted answers to questions without marks that say "you", all by one person.

What goes for the answers goes for a headline in marks above them.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import structs

from reader.text import Article, Block, Entity, Quote, Span

_ASKED = re.compile(r"\b(?:you|your|yourself)\b|^Q(?:uestion)?[.:]", re.IGNORECASE)
_LEAD = re.compile(r"\s*A(?:nswer)?[.:]\s*")
_LETTER = re.compile(r"[^\W_]")
_ENOUGH = 2
"""How many questions with an answer right behind them make an interview."""


def attribute_answers(article: Article, quotes: Sequence[Quote], entities: Sequence[Entity]) -> list[Quote]:
    """The quotes, those of an interview that no words of their own paragraph attribute given to whom it is with.

    That is the person among ``entities`` who is named most often before the first question.
    """
    blocks = [block for _, block in article.analysed_blocks()]
    answers = dict(_answers(article.text, blocks, quotes))
    first = _first_question(article.text, blocks, answers)
    person = None if first is None else _most_named(entities, first.start)
    if person is None:
        return list(quotes)
    return [
        _said_by(quote, entities, person)
        if quote.start in answers and not _is_attributed(quote, answers[quote.start])
        else quote
        for quote in quotes
    ]


def _answers(text: str, blocks: Sequence[Block], quotes: Sequence[Quote]) -> Iterator[tuple[int, Block]]:
    """The paragraphs that are nothing but quotes, by where each quote starts; ``quotes`` are in order."""
    at = 0
    for block in blocks:
        while at < len(quotes) and quotes[at].end <= block.start:
            at += 1
        here: list[Quote] = []
        while at + len(here) < len(quotes) and quotes[at + len(here)].start < block.end:
            here.append(quotes[at + len(here)])
        if here and not any(_LETTER.search(text, gap.start, gap.end) for gap in _gaps(text, block, here)):
            yield from ((quote.start, block) for quote in here if quote.start >= block.start)


def _gaps(text: str, block: Block, quotes: Sequence[Quote]) -> Iterator[Span]:
    """What lies outside the quotes of a block, without "A:" in front."""
    lead = _LEAD.match(text, block.start, block.end)
    at = lead.end() if lead else block.start
    for quote in quotes:
        if at < quote.start:
            yield Span(at, quote.start)
        at = max(at, quote.end)
    if at < block.end:
        yield Span(at, block.end)


def _first_question(text: str, blocks: Sequence[Block], answers: dict[int, Block]) -> Block | None:
    """The first paragraph that asks "you" something and is answered in the next, if enough do."""
    answering = {block.start for block in answers.values()}
    asked = [
        before
        for before, block in pairwise(blocks)
        if block.start in answering
        and before.start not in answering
        and text[before.end - 1] == "?"
        and _ASKED.search(text, before.start, before.end)
    ]
    is_marked = bool(asked) and text.startswith("Q", asked[0].start)
    return asked[0] if len(asked) >= _ENOUGH or is_marked else None


def _most_named(entities: Sequence[Entity], before: int) -> int | None:
    counts = {
        index: sum(mention.end <= before for mention in entity.mentions)
        for index, entity in enumerate(entities)
        if entity.label == "PERSON"
    }
    best = max(counts, key=lambda index: counts[index], default=None)
    return best if best is not None and counts[best] else None


def _is_attributed(quote: Quote, block: Block) -> bool:
    """Whether the phrase of the speaker stands in the quote's own paragraph, and is more than "A"."""
    start, end = quote.speaker_start, quote.speaker_end
    return start is not None and end is not None and block.start <= start < block.end and end - start > 1


def _said_by(quote: Quote, entities: Sequence[Entity], person: int) -> Quote:
    mentions = entities[person].mentions
    name = next((mention for mention in reversed(mentions) if mention.end <= quote.start), mentions[0])
    return structs.replace(
        quote,
        speaker=entities[person].name,
        speaker_start=name.start,
        speaker_end=name.end,
        entity=person,
        cue=None,
    )
