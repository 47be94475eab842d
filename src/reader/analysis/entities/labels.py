"""One label for a name over the whole article: the model's answers and all other evidence, weighed.

The model sees a few words at a time and calls the same name a person here and a company there. All mentions of a
name vote, and so do the names that it is a part or the initials of.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from reader.analysis.entities.cues import PLACE_HEADS
from reader.analysis.entities.evidence import Evidence
from reader.analysis.entities.families import SHARED_WEIGHT, Family, Score, Words, best
from reader.analysis.entities.keys import PLACES, kind_of, words_of
from reader.analysis.entities.known_places import REGIONS
from reader.analysis.entities.sightings import Sighting, see
from reader.analysis.entities.tagged import Tagged

MODEL_WEIGHT = 1.5
UNUSUAL_WEIGHT = 2.5
"""What the model's answer counts; more if it is a rare one, a work of art or a law, because there it knows why."""

CANDIDATES = frozenset(("PERSON", "ORG", "place", "NORP"))
"""What a name may be called that the model calls otherwise."""

_USUAL = CANDIDATES | PLACES | {"PRODUCT"}


def weigh_labels(
    text: str, mentions: Sequence[Tagged], evidence: Sequence[Evidence], families: Sequence[Family]
) -> list[Tagged]:
    """The mentions, each with the label that its name has in this article."""
    seen: defaultdict[Words, list[Sighting]] = defaultdict(list)
    for mention in mentions:
        seen[words_of(text[mention.start : mention.end])].append(see(text, mention))
    scores = {words: _score(sightings, evidence) for words, sightings in seen.items()}
    votes = [vote for family in families for vote in family(seen, scores)]
    related: defaultdict[Words, Score] = defaultdict(dict)
    for words, kind, weight in votes:
        related[words][kind] = related[words].get(kind, 0.0) + weight
    return [
        Tagged(sighting.mention.start, sighting.mention.end, label)
        for words, sightings in seen.items()
        for group in _apart(sightings, related[words])
        for sighting, label in _labelled(group, _score(group, evidence), related[words])
    ]


def _apart(sightings: Sequence[Sighting], related: Score) -> Sequence[Sequence[Sighting]]:
    """Mentions that are judged together: all, unless the name is a person's and something else's in this article."""
    if related.get("PERSON") == SHARED_WEIGHT:
        return [[sighting] for sighting in sightings]
    return [sightings]


def _score(sightings: Sequence[Sighting], evidence: Sequence[Evidence]) -> Score:
    """The sum of all votes, over the root of their number: mentions of one name are no independent witnesses."""
    total: defaultdict[str, float] = defaultdict(float)
    for seen in sightings:
        total[kind_of(seen.mention.label)] += MODEL_WEIGHT if seen.mention.label in _USUAL else UNUSUAL_WEIGHT
        for rule in evidence:
            for kind, weight in rule(seen):
                total[kind] += weight
    root = len(sightings) ** 0.5
    return {kind: weight / root for kind, weight in total.items()}


def _sum(one: Score, other: Score) -> Score:
    return {kind: one.get(kind, 0.0) + other.get(kind, 0.0) for kind in {**one, **other}}


def _labelled(sightings: Sequence[Sighting], own: Score, related: Score) -> list[tuple[Sighting, str]]:
    tagged = Counter(seen.mention.label for seen in sightings)
    allowed = CANDIDATES | related.keys() | {kind_of(label) for label in tagged}
    kind = best({kind: weight for kind, weight in _sum(own, related).items() if kind in allowed})
    label = place_label(sightings[0].text, tagged) if kind == "place" else kind
    return [(seen, label) for seen in sightings]


def place_label(name: str, tagged: Mapping[str, int]) -> str:
    """Which kind of place a name is: what it is tagged as most often, or else what its words say."""
    places = {label: count for label, count in tagged.items() if label in PLACES}
    if places:
        return max(places, key=lambda label: (places[label], label))
    return "LOC" if name in REGIONS else "FAC" if name.split()[-1] in PLACE_HEADS else "GPE"
