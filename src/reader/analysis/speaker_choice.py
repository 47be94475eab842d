"""Which clause of speech belongs to which quote, in one sentence.

Every clause has a cost for every quote: the words between them, and reasons for and against. The cheapest one is taken.
The costs were set on the training part of PolNeAR (Newell, Margolin and Ruths 2018); they are small whole numbers because
that is as much as those data tell apart.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate
from types import MappingProxyType

from msgspec import structs

from reader.analysis.speaker_clauses import Clause
from reader.analysis.speaker_tokens import Token, last_letter
from reader.analysis.speech_verbs import Strength
from reader.text import Quote

_FARTHEST = 40
"""The cost from which on a clause has nothing to do with a quote."""
_COST_OF: dict[Strength, int] = {"speech": 0, "stance": 8, "turn": 0}
_COST_OF_QUOTE = 3
"""What it costs to reach over another quote; over a word or a mark it costs 1."""
_COST_OF_BEGINNING = 4
"""What it costs to take the clause after a fragment, or after a quote that ends its sentence."""
_COST_OF_STRADDLING = 6
"""What it costs that the quote stands between the speaker and the verb."""
_GAIN_OF_GOVERNING = {True: 10, False: 6}
"""What it is worth that the quote depends on the clause in the parse, for fragments and for whole sentences."""
_FAR_IF_GOVERNED = 5
"""Words between a quote and a clause that governs it count up to so many."""
_GOES_ON = frozenset(",?!…—–-")

_NO_GOVERNORS: Mapping[int, Sequence[int]] = MappingProxyType({})


def choose(
    sentence: Sequence[Token],
    clauses: Sequence[Clause],
    quotes: Sequence[Quote],
    governors: Mapping[int, Sequence[int]] = _NO_GOVERNORS,
) -> dict[int, Clause]:
    """For each quote of a sentence, by its index in the block, the clause that introduces or follows it.

    ``governors`` are, for a quote, the offsets of the words that its words depend on, where a parse tells them.
    """
    chosen: dict[int, Clause] = {}
    ruler = _Ruler(sentence)
    for at, token in enumerate(sentence):
        if token.kind == "quote" and clauses:
            quote = quotes[token.quote]
            above = governors.get(token.quote, ())
            costs = [ruler.cost(at, clause, quote.fragment, clause.cue.start in above) for clause in clauses]
            best = min(costs, key=lambda cost: _FARTHEST if cost is None else cost)
            if best is not None and best < _FARTHEST:
                chosen[token.quote] = clauses[costs.index(best)]
    return chosen


class _Ruler:
    """Measures how far the clauses of a sentence are from its quotes."""

    def __init__(self, sentence: Sequence[Token]) -> None:
        self._sentence = sentence
        self._starts = [token.start for token in sentence]
        self._ends = [token.end for token in sentence]
        self._lengths = [
            0, *accumulate(_COST_OF_QUOTE if token.kind == "quote" else 1 for token in sentence)
        ]  # fmt: skip
        self._words = [0, *accumulate(token.kind in ("word", "quote") for token in sentence)]

    def cost(self, at: int, clause: Clause, fragment: bool, governed: bool) -> int | None:
        """What it costs to give the quote at ``at`` to the clause, or None if that cannot be."""
        here = self._sentence[at]
        cost = _COST_OF[clause.strength]
        if clause.cue.start >= here.end:
            first, last = at + 1, self._first_token_after(here, clause)
            straddles = clause.speaker.start < here.start
            cost += _COST_OF_STRADDLING if straddles else 0
            if last_letter(here) not in _GOES_ON or (fragment and last > first):
                cost += _COST_OF_BEGINNING
        else:
            end = (
                clause.cue.end
                if clause.speaker.start > here.start
                else max(clause.speaker.end, clause.cue.end)
            )
            first, last = min(bisect_left(self._starts, end), at), at
            cost += 1
        if clause.strength == "turn" and self._is_no_turn(first, last, fragment):
            return None
        distance = self._lengths[last] - self._lengths[first]
        if governed:
            return cost + min(distance, _FAR_IF_GOVERNED) - _GAIN_OF_GOVERNING[fragment]
        return cost + distance

    def _first_token_after(self, here: Token, clause: Clause) -> int:
        """Which token ends the stretch between a quote and the clause after it."""
        start = (
            clause.cue.start
            if clause.speaker.start < here.start
            else min(clause.speaker.start, clause.cue.start)
        )
        return bisect_right(self._ends, start)

    def _is_no_turn(self, first: int, last: int, fragment: bool) -> bool:
        """Whether a verb such as "continued" is not right beside the quote, with at most a comma or colon between."""
        return self._words[last] > self._words[first] or (fragment and first == last)


def with_clause(quote: Quote, clause: Clause, text: str) -> Quote:
    """The quote, said by the speaker of the clause; a colon is no cue."""
    cue = text[clause.cue.start : clause.cue.end]
    return structs.replace(
        quote,
        speaker=text[clause.speaker.start : clause.speaker.end],
        speaker_start=clause.speaker.start,
        speaker_end=clause.speaker.end,
        cue=cue if cue[:1].isalpha() else None,
    )


def as_said_by(quote: Quote, other: Quote) -> Quote:
    """The quote, said by who said the other one, and with the same cue."""
    return structs.replace(
        quote,
        speaker=other.speaker,
        speaker_start=other.speaker_start,
        speaker_end=other.speaker_end,
        entity=other.entity,
        cue=other.cue,
    )
