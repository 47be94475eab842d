"""Which clause of speech belongs to which quote, in one block."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from msgspec import structs

from reader.analysis.speaker_clauses import Clause
from reader.analysis.speaker_tokens import Token, last_letter
from reader.analysis.speech_verbs import Strength
from reader.text import Quote

ClauseFinder = Callable[[Sequence[Token]], list[Clause]]

_FARTHEST = 40
_IMPOSSIBLE = 1000
_COST_OF: dict[Strength, int] = {"speech": 0, "stance": 8, "turn": 0}
_COST_OF_QUOTE = 3
_COST_OF_BEGINNING = 4
"""What it costs to take the clause after a fragment, or after a quote that ends its sentence."""
_COST_OF_STRADDLING = 6
"""What it costs that the quote stands between the speaker and the verb."""
_GOVERNS = {True: 10, False: 6}
"""What it is worth that the quote depends on the clause in the parse, for fragments and for whole sentences."""
_FAR_IF_GOVERNED = 5
_GOES_ON = frozenset(",?!…—–-")


def choose(
    sentence: Sequence[Token],
    clauses: Sequence[Clause],
    quotes: Sequence[Quote],
    governors: Mapping[int, Sequence[int]] = MappingProxyType({}),
) -> dict[int, Clause]:
    """For each quote of a sentence, by its index in the block, the clause that introduces or follows it.

    ``governors`` are, for a quote, the offsets of the words that its words depend on, where a parse tells them.
    """
    chosen: dict[int, Clause] = {}
    for at, token in enumerate(sentence):
        if token.kind == "quote" and clauses:
            quote = quotes[token.quote]
            above = governors.get(token.quote, ())
            costs = [_cost(sentence, at, clause, quote, above) for clause in clauses]
            if min(costs) < _FARTHEST:
                chosen[token.quote] = clauses[costs.index(min(costs))]
    return chosen


def _cost(sentence: Sequence[Token], at: int, clause: Clause, quote: Quote, above: Sequence[int]) -> int:
    """How far a clause is from a quote, in words and reasons against it."""
    here = sentence[at]
    cost = _COST_OF[clause.strength]
    if clause.cue.start >= here.end:
        start = min(clause.speaker.start, clause.cue.start)
        if start < here.start:
            start, cost = clause.cue.start, cost + _COST_OF_STRADDLING
        between = [token for token in sentence[at + 1 :] if token.end <= start]
        if last_letter(here) not in _GOES_ON or (quote.fragment and between):
            cost += _COST_OF_BEGINNING
    else:
        end = clause.cue.end if clause.speaker.start > here.start else max(clause.speaker.end, clause.cue.end)
        between = [token for token in sentence[:at] if token.start >= end]
        cost += 1
    if clause.strength == "turn" and ((quote.fragment and not between) or _has_words(between)):
        return _IMPOSSIBLE
    distance = sum(_COST_OF_QUOTE if token.kind == "quote" else 1 for token in between)
    if clause.cue.start not in above:
        return cost + distance
    return cost + min(distance, _FAR_IF_GOVERNED) - _GOVERNS[quote.fragment]


def _has_words(tokens: Sequence[Token]) -> bool:
    return any(token.kind in ("word", "quote") for token in tokens)


def with_clause(quote: Quote, clause: Clause, text: str) -> Quote:
    """The quote, said by the speaker of the clause."""
    return structs.replace(
        quote,
        speaker=text[clause.speaker.start : clause.speaker.end],
        speaker_start=clause.speaker.start,
        speaker_end=clause.speaker.end,
        cue=text[clause.cue.start : clause.cue.end],
    )
