"""Which clause of speech belongs to which quote, in one block."""

from collections.abc import Callable, Sequence

from msgspec import structs

from reader.analysis.speaker_clauses import Clause
from reader.analysis.speaker_tokens import Token, last_letter
from reader.text import Quote

ClauseFinder = Callable[[Sequence[Token]], list[Clause]]

_FARTHEST = 40
_STANCE_COST = 3
_GOES_ON = frozenset(",?!…—–-")


def choose(
    sentence: Sequence[Token], clauses: Sequence[Clause], quotes: Sequence[Quote]
) -> dict[int, Clause]:
    """For each quote of a sentence, by its index in the block, the clause that introduces or follows it."""
    chosen: dict[int, Clause] = {}
    for at, token in enumerate(sentence):
        if token.kind == "quote" and clauses:
            costs = [_cost(sentence, at, clause, quotes[token.quote]) for clause in clauses]
            if min(costs) < _FARTHEST:
                chosen[token.quote] = clauses[costs.index(min(costs))]
    return chosen


def _cost(sentence: Sequence[Token], at: int, clause: Clause, quote: Quote) -> int:
    """How far a clause is from a quote, in words and reasons against it."""
    start = min(clause.speaker.start, clause.cue.start)
    end = max(clause.speaker.end, clause.cue.end)
    here = sentence[at]
    if start >= here.end:
        between = [token for token in sentence[at + 1 :] if token.end <= start]
        cost = 0 if last_letter(here) in _GOES_ON and not quote.fragment else 4
    else:
        between = [token for token in sentence[:at] if token.start >= end]
        cost = 1
    cost += sum(3 if token.kind == "quote" else 1 for token in between)
    return cost + (_STANCE_COST if clause.strength == "stance" else 0)


def with_clause(quote: Quote, clause: Clause, text: str) -> Quote:
    """The quote, said by the speaker of the clause."""
    return structs.replace(
        quote,
        speaker=text[clause.speaker.start : clause.speaker.end],
        speaker_start=clause.speaker.start,
        speaker_end=clause.speaker.end,
        cue=text[clause.cue.start : clause.cue.end],
    )
