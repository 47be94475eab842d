"""What a name's relatives in the article say of it: the full name that it is a part of, the name whose initials it is."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from reader.analysis.entities.acronyms import acronyms_of
from reader.analysis.entities.cues import COMPANY_ENDS, ORGANISATION_HEADS, STORMS
from reader.analysis.entities.first_names import GIVEN_NAMES
from reader.analysis.entities.gazetteer import SURNAMES_OF_PLACES
from reader.analysis.entities.keys import words_of
from reader.analysis.entities.known_places import PLACES
from reader.analysis.entities.sightings import Sighting

Words = tuple[str, ...]
Score = dict[str, float]
"""Kinds of name, and how much speaks for each."""

Family = Callable[
    [Mapping[Words, Sequence[Sighting]], Mapping[Words, Score]], Iterator[tuple[Words, str, float]]
]
"""A rule: from all names, how often they are seen and what speaks for them, to further votes for names."""

PART_WEIGHT = 2.5
SHARED_WEIGHT = 0.5
"""For the part of a person's name that is also a place's or a company's; then each mention is judged alone."""

ACRONYM_WEIGHT = 2.0
STORM_WEIGHT = 6.0


def parts_of_persons(
    seen: Mapping[Words, Sequence[Sighting]], scores: Mapping[Words, Score]
) -> Iterator[tuple[Words, str, float]]:
    """A lone part of a person's full name is that person."""
    parts: set[Words] = set()
    for words, score in scores.items():
        if len(words) > 1 and best(score) == "PERSON":
            parts.update((words[:1], words[-1:], words_of(seen[words][0].words[-1])))
    shared = _firsts_of_companies(scores)
    for words, sightings in seen.items():
        if words in parts and len(sightings[0].words) == 1:
            is_shared = is_also_place(sightings) or words[0] in shared
            yield words, "PERSON", SHARED_WEIGHT if is_shared else PART_WEIGHT


def _firsts_of_companies(scores: Mapping[Words, Score]) -> set[str]:
    """What companies called after a person may be called for short: "Ford" Motor, "Adani" Group."""
    return {
        words[0]
        for words, score in scores.items()
        if len(words) > 1 and words[-1] in COMPANY_ENDS and best(score) == "ORG"
    }


def first_words_of_companies(
    seen: Mapping[Words, Sequence[Sighting]], scores: Mapping[Words, Score]
) -> Iterator[tuple[Words, str, float]]:
    """What seems to be a person, but begins a company's name, is that: "Velaro" of "Velaro Semiconductor"."""
    of_persons = {
        word
        for words, score in scores.items()
        if len(words) > 1 and best(score) == "PERSON"
        for word in words
    }
    for words, score in scores.items():
        is_company = 1 < len(words) < 4 and best(score) == "ORG" and _is_company(seen[words][0])
        first = words[:1]
        if is_company and first in scores and best(scores[first]) == "PERSON" and words[0] not in of_persons:
            yield first, "ORG", PART_WEIGHT


def _is_company(seen: Sighting) -> bool:
    return seen.words[-1] in ORGANISATION_HEADS and seen.words[0] not in GIVEN_NAMES


def acronyms_of_names(
    seen: Mapping[Words, Sequence[Sighting]], scores: Mapping[Words, Score]
) -> Iterator[tuple[Words, str, float]]:
    """Letters that are a longer name's initials are of its kind: three or more may be a person's, "MBS"."""
    kinds: dict[str, str] = {}
    for words, score in scores.items():
        kind = best(score)
        if len(words) > 1 and (kind in ("ORG", "place") or (kind == "PERSON" and len(words) > 2)):
            kinds.update((letters, kind) for letters in acronyms_of(words))
    for words, sightings in seen.items():
        if len(words) == 1 and words[0] in kinds and sightings[0].text.isupper():
            yield words, kinds[words[0]], ACRONYM_WEIGHT


def storms(
    seen: Mapping[Words, Sequence[Sighting]],
    scores: Mapping[Words, Score],  # noqa: ARG001
) -> Iterator[tuple[Words, str, float]]:
    """What is a storm's name is no person's: "Typhoon Rosita", and then "Rosita"."""
    for words in seen:
        if len(words) == 2 and words[0] in STORMS and words[1] not in ("center", "centre", "season"):
            yield words, "EVENT", STORM_WEIGHT
            yield words[1:], "EVENT", STORM_WEIGHT
    for words, sightings in seen.items():
        if any(sighting.led_by in STORMS for sighting in sightings):
            yield words, "EVENT", STORM_WEIGHT


def best(score: Score) -> str:
    """The kind that most speaks for."""
    return max(score, key=lambda kind: (score[kind], kind))


def is_also_place(sightings: Sequence[Sighting]) -> bool:
    """Whether a name is a well-known place's, whoever else has it: "Washington", "Houston"."""
    return sightings[0].text in PLACES or sightings[0].text in SURNAMES_OF_PLACES


FAMILIES: tuple[Family, ...] = (parts_of_persons, first_words_of_companies, acronyms_of_names, storms)
