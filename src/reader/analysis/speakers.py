"""Who says a quote, by rule: the phrase and the verb beside it, from the order of words and sentences alone.

First every quote is given the nearest clause of speech in its own sentence ("…,” said Alaric Vane"). Quotes that have none go
on with the speaker of the quote before, as news prose does ("…,” he said. “…”"), or else take whoever the sentence before is
about.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct

from reader.analysis.speaker_choice import as_said_by, choose, with_clause
from reader.analysis.speaker_clauses import Clause, clauses_by_rule
from reader.analysis.speaker_forms import as_led, attribute_signed
from reader.analysis.speaker_phrases import first_phrase, span_of
from reader.analysis.speaker_resolve import resolve_speakers
from reader.analysis.speaker_tokens import NameIndex, Token, last_letter, sentences, tokens_of
from reader.text import Article, Block, Quote, Span

__all__ = ["attribute_by_rule", "resolve_speakers"]

_TAIL = 8
"""How many words after “…?” may come before the verb of speech that belongs to it."""

_LEADS_IN = frozenset({"paragraph", "list item", "block quote"})
"""Kinds of block whose words may lead in to the quote that the next block begins with."""
_NOBODY = frozenset({"it", "you", "who"})
"""Subjects that say nothing of who is speaking."""
_NEARBY = 5
"""How many sentences back, or quotes on, a speaker is looked for in the same block."""


class _Scene(Struct, frozen=True):
    """A block that has quotes: its sentences, the clauses of speech in each, and which quotes of the list it has."""

    block: Block
    first: int
    last: int
    sentences: list[list[Token]]
    clauses: list[list[Clause]]


def attribute_by_rule(article: Article, quotes: Sequence[Quote], names: Sequence[Span] = ()) -> list[Quote]:
    """The quotes with the phrase of their speaker and their cue, where there is one.

    ``quotes`` are in order; those that have a speaker's phrase already keep it, and others may take it over. ``names`` are
    spans known to be names; without them a phrase is told by its capitals and the small words around it.
    """
    index = NameIndex(names)
    found = attribute_signed(article, quotes)
    scenes = list(_scenes(article, quotes, index))
    for scene in scenes:
        _attribute_beside(article.text, scene, found)
    _attribute_by_order(article, scenes, found, index)
    return found


def _scenes(article: Article, quotes: Sequence[Quote], names: NameIndex) -> Iterator[_Scene]:
    at = 0
    for _, block in article.analysed_blocks():
        while at < len(quotes) and quotes[at].end <= block.start:
            at += 1
        last = at
        while last < len(quotes) and quotes[last].start < block.end:
            last += 1
        if last > at:
            parts = sentences(tokens_of(article.text, block.start, block.end, quotes[at:last]))
            yield _Scene(block, at, last, parts, [clauses_by_rule(part, names) for part in parts])


def _attribute_beside(text: str, scene: _Scene, found: list[Quote]) -> None:
    """Give quotes the clauses of their own sentences."""
    here = found[scene.first : scene.last]
    for number, (sentence, clauses) in enumerate(zip(scene.sentences, scene.clauses, strict=True)):
        chosen = choose(sentence, clauses, here)
        if not clauses and number + 1 < len(scene.sentences):
            chosen = _from_tail(sentence, scene.sentences[number + 1], scene.clauses[number + 1])
        for index, clause in chosen.items():
            at = scene.first + index
            if found[at].speaker_start is None:
                found[at] = with_clause(found[at], clause, text)


def _from_tail(
    sentence: Sequence[Token], after: Sequence[Token], clauses: Sequence[Clause]
) -> dict[int, Clause]:
    """The clause after a quote that ends as a sentence does: “Why?” Vane said; “I did.” Vane said."""
    last = sentence[-1]
    if last.kind != "quote" or not clauses:
        return {}
    if last_letter(last) not in "?!…" and clauses[0].cue.end < _last_word(after).end:
        return {}
    words = [token for token in after if token.start < clauses[0].cue.start]
    if len(words) > _TAIL or any(token.kind == "quote" for token in words):
        return {}
    return {last.quote: clauses[0]}


def _last_word(sentence: Sequence[Token]) -> Token:
    return next((token for token in reversed(sentence) if token.kind in ("word", "quote")), sentence[-1])


def _attribute_by_order(
    article: Article, scenes: Sequence[_Scene], found: list[Quote], names: NameIndex
) -> None:
    """Give the quotes that are left the speaker of a neighbour."""
    carried: Quote | None = None
    lead_ins = _LeadIns(article, scenes, names)
    for scene in scenes:
        for at in range(scene.first, scene.last):
            if found[at].speaker_start is None:
                found[at] = as_led(article.text, found[at])
            if found[at].speaker_start is None:
                found[at] = _from_neighbours(article.text, scene, at, found, names)
            if found[at].speaker_start is None:
                found[at] = _from_block_before(article, scene, found[at], carried, lead_ins)
            if found[at].speaker_start is not None:
                carried = found[at]


def _from_neighbours(text: str, scene: _Scene, at: int, found: Sequence[Quote], names: NameIndex) -> Quote:
    """The quote as said by whoever says the quote before it in its block, or by whom the words before it are about,
    or else by whoever says the next one. After a colon it is said by whom that sentence is about.
    """
    quote = found[at]
    is_led = text[max(0, quote.start - 3) : quote.start].rstrip().endswith(":")
    clause = _clause_before(scene, quote, names, 1) if is_led else None
    if clause is None and at > scene.first and found[at - 1].speaker_start is not None:
        return as_said_by(quote, found[at - 1])
    clause = clause or _clause_before(scene, quote, names)
    if clause:
        return with_clause(quote, clause, text)
    others = range(at + 1, min(scene.last, at + 1 + _NEARBY))
    following = next((found[other] for other in others if found[other].speaker_start is not None), None)
    return as_said_by(quote, following) if following else quote


def _clause_before(scene: _Scene, quote: Quote, names: NameIndex, reach: int = _NEARBY) -> Clause | None:
    """What the sentence of a quote, or one shortly before it in its block, says about who is speaking."""
    here = bisect_left(scene.sentences, quote.start, key=lambda sentence: sentence[0].start)
    for number in range(here - 1, max(-1, here - 1 - reach), -1):
        said = _said_in(scene.sentences[number], scene.clauses[number], quote.start, names)
        if said:
            return said
    return None


def _said_in(
    sentence: Sequence[Token], clauses: Sequence[Clause], before: int, names: NameIndex
) -> Clause | None:
    """The last clause of speech of a sentence, or its subject with no verb at all."""
    sure = [clause for clause in clauses if clause.strength != "turn"]
    if sure:
        return sure[-1]
    until = sum(token.start < before for token in sentence)
    phrase = first_phrase(sentence, 0, until, names)
    if phrase is None or sentence[phrase[0]].low in _NOBODY:
        return None
    return Clause(span_of(sentence, phrase), Span(before, before))


class _LeadIns:
    """What the block before a quote says about who is speaking; read only where it is asked for."""

    def __init__(self, article: Article, scenes: Sequence[_Scene], names: NameIndex) -> None:
        self._article = article
        self._names = names
        self._places = {block.start: at for at, block in enumerate(article.blocks)}
        self._scenes = {scene.block.start: scene for scene in scenes}

    def of(self, block: Block) -> tuple[Clause | None, bool]:
        """The clause that leads in to this block, and whether it ends with a colon, so that it surely does."""
        at = self._places[block.start]
        before = self._article.blocks[at - 1] if at else None
        if before is None or before.kind not in _LEADS_IN:
            return None, False
        for sentence, clauses in reversed(self._read(before)):
            said = _said_in(sentence, clauses, before.end, self._names)
            if said:
                return said, self._article.text[before.end - 1] == ":"
        return None, False

    def _read(self, block: Block) -> list[tuple[list[Token], list[Clause]]]:
        scene = self._scenes.get(block.start)
        if scene:
            return list(zip(scene.sentences, scene.clauses, strict=True))
        parts = sentences(tokens_of(self._article.text, block.start, block.end, ()))
        return [(part, clauses_by_rule(part, self._names)) for part in parts]


def _from_block_before(
    article: Article, scene: _Scene, quote: Quote, carried: Quote | None, lead_ins: _LeadIns
) -> Quote:
    """The quote as said by whom the block before speaks of, if it leads in to it, or else by who spoke last there."""
    clause, surely = lead_ins.of(scene.block)
    near = carried is not None and not article.text[carried.end : scene.block.start].strip()
    if clause and (surely or not near):
        return with_clause(quote, clause, article.text)
    return as_said_by(quote, carried) if carried else quote
