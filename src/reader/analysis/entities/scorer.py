"""The learned scorer's second half: which of the stretches that could be names are names, and of what kind.

A multinomial logistic regression over what speaks for a stretch where it stands (``possible.py``) and over what the rules
have found in the whole article (``article_features.py``). Of stretches that overlap, those are taken whose odds are best
together.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from reader.analysis.entities.article_features import article_features
from reader.analysis.entities.keys import PLACES, kind_of, words_of
from reader.analysis.entities.labels import place_label
from reader.analysis.entities.possible import KINDS, Possible, Weights, product, stored_weights
from reader.analysis.entities.tagged import Tagged
from reader.text import Article, Span

if TYPE_CHECKING:
    from reader.analysis.entities.possible import Floats

Scorer = Callable[[Article, str, Sequence[Tagged], Sequence[Possible]], list[Tagged]]
"""A rule: from the article, its text with straight marks, the mentions in order and all that could be ones, to better mentions."""

KEEP_MARGIN = 0.4
OWN_MARGIN = 0.01
"""What is added, in natural logarithms of odds, for a stretch that is a mention by the rules, and more for the kind that they
have given it, so that it stays at a tie."""


def score_spans(
    article: Article, text: str, mentions: Sequence[Tagged], possible: Sequence[Possible]
) -> list[Tagged]:
    """The mentions that the weights of the package speak for, among what is ``possible`` in any order."""
    return list(mentions) if not possible else rescored(article, text, mentions, possible, stored_weights())


def rescored(
    article: Article, text: str, mentions: Sequence[Tagged], possible: Sequence[Possible], weights: Weights
) -> list[Tagged]:
    """The mentions that these weights speak for.

    Those of labels beyond ``KINDS``, and those that are not ``possible``, stay where nothing takes their place.
    """
    import numpy as np

    votes = np.array([one.votes for one in possible], dtype=np.float32)
    votes += product(article_features(article, text, mentions, possible), weights.shared)
    own = {(mention.start, mention.end): kind_of(mention.label) for mention in mentions}
    kinds = [own.get((one.start, one.end), "") for one in possible]
    odds = _as_one(text, possible, kinds, votes[:, 1:] - votes[:, :1])
    for row, kind in enumerate(kinds):
        if kind in KINDS[1:]:
            odds[row] += KEEP_MARGIN
            odds[row, KINDS.index(kind) - 1] += OWN_MARGIN
    labels = _labels_of_places(text, mentions)
    chosen = [
        _labelled(text, possible[row], KINDS[1 + int(odds[row].argmax())], labels)
        for row in _best_apart(possible, odds.max(axis=1).tolist())
    ]
    judged = {(one.start, one.end) for one, kind in zip(possible, kinds, strict=True) if kind in KINDS}
    kept = [mention for mention in mentions if (mention.start, mention.end) not in judged]
    return sorted([*chosen, *_beside(kept, chosen)], key=lambda mention: mention.start)


def _as_one(text: str, spans: Sequence[Span], kinds: Sequence[str], odds: "Floats") -> "Floats":
    """The odds, with their mean in place of each for what is the same name to the rules."""
    rows: defaultdict[tuple[tuple[str, ...], str], list[int]] = defaultdict(list)
    for row, (span, kind) in enumerate(zip(spans, kinds, strict=True)):
        if kind:
            rows[words_of(text[span.start : span.end]), kind].append(row)
    shared = odds.copy()
    for same in rows.values():
        shared[same] = odds[same].mean(axis=0)
    return shared


def _best_apart(spans: Sequence[Span], odds: Sequence[float]) -> list[int]:
    """Which spans to take so that none overlap and the sum of their odds is greatest (weighted interval scheduling)."""
    rows = sorted((row for row, odd in enumerate(odds) if odd > 0), key=lambda row: spans[row].end)
    ends = [spans[row].end for row in rows]
    sums = [0.0]
    before: list[int] = []
    for place, row in enumerate(rows):
        before.append(bisect_right(ends, spans[row].start, 0, place))
        sums.append(max(sums[-1], sums[before[-1]] + odds[row]))
    taken: list[int] = []
    place = len(rows)
    while place:
        if sums[place] > sums[place - 1]:
            taken.append(rows[place - 1])
            place = before[place - 1]
        else:
            place -= 1
    return taken[::-1]


def _labels_of_places(text: str, mentions: Sequence[Tagged]) -> Mapping[tuple[str, ...], Counter[str]]:
    found: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for mention in mentions:
        if mention.label in PLACES:
            found[words_of(text[mention.start : mention.end])][mention.label] += 1
    return found


def _labelled(text: str, span: Span, kind: str, places: Mapping[tuple[str, ...], Counter[str]]) -> Tagged:
    name = text[span.start : span.end]
    label = place_label(name, places.get(words_of(name), {})) if kind == "place" else kind
    return Tagged(span.start, span.end, label)


def _beside(mentions: Sequence[Tagged], chosen: Sequence[Tagged]) -> Iterator[Tagged]:
    """The mentions that do not overlap with what was chosen; both are in order."""
    ends = [mention.end for mention in chosen]
    for mention in mentions:
        after = bisect_right(ends, mention.start)
        if after == len(chosen) or chosen[after].start >= mention.end:
            yield mention


SCORERS: tuple[Scorer, ...] = (score_spans,)
