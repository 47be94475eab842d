"""One label for a name over the whole article: the model's answers and all other evidence, weighed.

The model sees a few words at a time and calls the same name a person here and a company there. All mentions of a
name vote, and so do the full names that it is a part of.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from reader.analysis.entities.cues import PLACE_HEADS
from reader.analysis.entities.evidence import EVIDENCE, Evidence
from reader.analysis.entities.gazetteer import REGIONS
from reader.analysis.entities.keys import PLACES, kind_of, words_of
from reader.analysis.entities.sightings import Sighting, see
from reader.analysis.entities.tagged import Tagged

MODEL_WEIGHT = 1.5
FAMILY_WEIGHT = 2.5
CANDIDATES = frozenset(("PERSON", "ORG", "place", "NORP"))
"""What a name may be called that the model calls otherwise."""

Words = tuple[str, ...]
Score = dict[str, float]
"""Kinds of name, and how much speaks for each."""


def weigh_labels(
    text: str, mentions: Sequence[Tagged], evidence: Sequence[Evidence] = EVIDENCE
) -> list[Tagged]:
    """The mentions, each with the label that its name has in this article."""
    by_name: defaultdict[Words, list[Sighting]] = defaultdict(list)
    for mention in mentions:
        by_name[words_of(text[mention.start : mention.end])].append(see(text, mention))
    scores = {words: _score(seen, evidence) for words, seen in by_name.items()}
    _add_families(by_name, scores)
    return [
        Tagged(seen.mention.start, seen.mention.end, label)
        for words, found in by_name.items()
        for seen, label in zip(found, _labels(found, scores[words]), strict=True)
    ]


def _score(sightings: Sequence[Sighting], evidence: Sequence[Evidence]) -> Score:
    """The sum of all votes, over the root of their number: mentions of one name are no independent witnesses."""
    total: defaultdict[str, float] = defaultdict(float)
    for seen in sightings:
        total[kind_of(seen.mention.label)] += MODEL_WEIGHT
        for rule in evidence:
            for kind, weight in rule(seen):
                total[kind] += weight
    root = len(sightings) ** 0.5
    return {kind: weight / root for kind, weight in total.items()}


def _add_families(by_name: Mapping[Words, Sequence[Sighting]], scores: Mapping[Words, Score]) -> None:
    """A lone part of a person's full name is that person."""
    parts: set[str] = set()
    for words, score in scores.items():
        if len(words) > 1 and max(score, key=score.__getitem__) == "PERSON":
            parts.update((words[0], words[-1]))
    for words in by_name:
        if len(words) == 1 and words[0] in parts:
            scores[words]["PERSON"] = scores[words].get("PERSON", 0.0) + FAMILY_WEIGHT


def _labels(sightings: Sequence[Sighting], score: Score) -> list[str]:
    tagged = Counter(seen.mention.label for seen in sightings)
    allowed = CANDIDATES | {kind_of(label) for label in tagged}
    kind = max(allowed & score.keys(), key=lambda kind: (score[kind], kind))
    label = _place_label(sightings[0], tagged) if kind == "place" else kind
    return [label] * len(sightings)


def _place_label(seen: Sighting, tagged: Mapping[str, int]) -> str:
    places = {label: count for label, count in tagged.items() if label in PLACES}
    if places:
        return max(places, key=lambda label: (places[label], label))
    return "LOC" if seen.text in REGIONS else "FAC" if seen.words[-1] in PLACE_HEADS else "GPE"
