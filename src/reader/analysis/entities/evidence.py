"""What speaks for a label: each rule looks at one mention and votes.

A vote is a label and a weight, in natural logarithms of odds. The weights are set by hand, near those of a logistic
regression on WikiGold, UNER and GUM (``docs/accuracy.md``). "place" stands for any of GPE, LOC and FAC.
"""

import re
from collections.abc import Callable

from reader.analysis.entities.cues import (
    DISTRICTS_OF_WORK,
    DONE_BY_MANY,
    MEMBERS_AFTER,
    OF_ORGANISATIONS,
    OF_PLACES,
    ORGANISATION_HEADS,
    ORGANISATION_NOUNS,
    ORGANISATION_STARTS,
    ORGANISATIONS_BEFORE,
    PEOPLE_FROM,
    PEOPLES_AFTER,
    PERSON_NOUNS,
    PLACE_BEFORE,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_STARTS,
    PLACES_AFTER,
    ROLES_BEFORE,
    SPEECH_VERBS,
    SPOKESPERSONS,
)
from reader.analysis.entities.famous import fame_of
from reader.analysis.entities.first_names import GIVEN_NAMES
from reader.analysis.entities.gazetteer import PEOPLES
from reader.analysis.entities.known_organisations import ORGANISATIONS
from reader.analysis.entities.known_places import PLACES, REGIONS
from reader.analysis.entities.lexicon import is_of_persons, is_place
from reader.analysis.entities.sightings import Sighting
from reader.analysis.entities.titles import TITLES

Votes = tuple[tuple[str, float], ...]
Evidence = Callable[[Sighting], Votes]


def first_name(seen: Sighting) -> Votes:
    """It begins with a first name."""
    if seen.words[0] not in GIVEN_NAMES:
        return ()
    return (("PERSON", 2.0),) if len(seen.words) > 1 else (("PERSON", 1.0),)


def known_place(seen: Sighting) -> Votes:
    """It is a country, a province or a great city."""
    return (("place", 2.0),) if seen.text in PLACES else (("place", 1.0),) if seen.text in REGIONS else ()


def listed_place(seen: Sighting) -> Votes:
    """It is one of the world's places, small ones too, and no person's name; more so after "in" or "near"."""
    if not is_place(seen.text) or (len(seen.words) == 1 and is_of_persons(seen.text)):
        return ()
    return (("place", 1.5 if seen.led_by in PLACE_BEFORE else 0.7),)


def known_people(seen: Sighting) -> Votes:
    """It is a people, a faith or its members."""
    return (("NORP", 2.0),) if seen.text in PEOPLES or seen.text.removesuffix("s") in PEOPLES else ()


def known_organisation(seen: Sighting) -> Votes:
    """It is a company or institution that everybody knows."""
    return (("ORG", 2.0),) if seen.text in ORGANISATIONS else ()


_FAME: tuple[tuple[str, float], ...] = (
    ("ORG", 1.5),
    ("PERSON", 2.0),
    ("PERSON", 1.0),
    ("NORP", 1.5),
    ("place", 1.2),
)
"""What each kind of fame says."""


def famous_name(seen: Sighting) -> Votes:
    """It is in the lists of what news name without saying who or what it is."""
    return tuple(vote for vote, is_so in zip(_FAME, fame_of(seen.text)[:-1], strict=True) if is_so)


def organisation_words(seen: Sighting) -> Votes:
    """It ends like an organisation ("… Party") or begins like one ("Ministry of …")."""
    if len(seen.words) < 2:
        return ()
    head = seen.words[-1].strip(".,") in ORGANISATION_HEADS or " ".join(seen.words[-2:]) in DISTRICTS_OF_WORK
    start = seen.words[0] in ORGANISATION_STARTS and seen.words[1] in ("of", "for")
    return (("ORG", 2.0),) if head or start else ()


def place_words(seen: Sighting) -> Votes:
    """It ends or begins like a place: "… River", "Lake …"."""
    if len(seen.words) < 2 or seen.text in ORGANISATIONS:
        return ()
    first, last = " ".join(seen.words[:2]), " ".join(seen.words[-2:])
    head = (
        seen.words[-1].strip(".,") in PLACE_HEADS and last not in DISTRICTS_OF_WORK
    ) or last in PLACE_HEADS
    start = (seen.words[0].strip(".") in PLACE_STARTS or first in PLACE_STARTS) and len(seen.words) < 4
    return (("place", 1.7),) if head or start else ()


def capitals(seen: Sighting) -> Votes:
    """A short word all in capitals is an acronym, and that is an organisation more often than not."""
    is_acronym = len(seen.words) == 1 and seen.text.isupper() and 2 <= len(seen.text) <= 6
    return (("ORG", 0.9), ("PERSON", -0.9), ("place", -0.5)) if is_acronym else ()


def affiliation(seen: Sighting) -> Votes:
    """Letters in brackets after a person's name are a party: "Ann Reed (ZWP)"."""
    is_told = seen.before[0] == "(" and seen.after[0] in (")", ",") and seen.before[1][:1].isupper()
    is_letters = seen.text.isupper() and seen.text.isalpha() and seen.before[1] not in PLACES
    return (("ORG", 1.2), ("place", -0.4)) if is_told and is_letters else ()


def speech(seen: Sighting) -> Votes:
    """Who speaks is a person."""
    spoken = seen.followed_by in SPEECH_VERBS or seen.led_by in ("said", "says", "told", "asked", "added")
    return (("PERSON", 0.6), ("place", -0.6)) if spoken else ()


def who(seen: Sighting) -> Votes:
    """ "X, who …", "X, 45, …"."""
    is_who = "who" in (seen.followed_by, seen.after[1].casefold())
    is_age = seen.after[0] == "," and seen.after[1].isdigit() and len(seen.after[1]) == 2
    return (("PERSON", 0.8),) if is_who or is_age else ()


def title(seen: Sighting) -> Votes:
    """A title before it, or what the person does: "Sen. X", "striker X"."""
    is_title = seen.before[0][:1].isupper() and seen.led_by.strip(".") in TITLES
    return (("PERSON", 1.2),) if is_title or seen.led_by in ROLES_BEFORE else ()


def people_noun(seen: Sighting) -> Votes:
    """ "X people", "the X tribe", "X youths": a people."""
    is_people = seen.followed_by in PEOPLES_AFTER or seen.shared in PEOPLES_AFTER
    return (("NORP", 1.8), ("PERSON", -1.0)) if is_people else ()


def organisation_noun(seen: Sighting) -> Votes:
    """What kind of organisation it is stands before it: "the newspaper X"."""
    return (("ORG", 1.6),) if seen.led_by in ORGANISATIONS_BEFORE else ()


def place_noun(seen: Sighting) -> Votes:
    """What kind of place it is stands after or before it: "X province", "the city of X", "X-based"."""
    after = seen.followed_by in PLACES_AFTER or seen.after == ("-", "based") or seen.shared in PLACES_AFTER
    before = seen.led_by == "of" and seen.before[1].casefold() in PLACES_AFTER
    return (("place", 1.2),) if after or before else ()


def where(seen: Sighting) -> Votes:
    """One is in a place, not in a person."""
    if seen.led_by == "in":
        return (("place", 1.0), ("PERSON", -0.8))
    if seen.led_by in ("near", "outside") or (
        seen.led_by == "from" and _is_origin(seen.before[1].casefold())
    ):
        return (("place", 1.2), ("PERSON", -0.8), ("ORG", -0.4))
    return (("place", 0.4), ("PERSON", -0.4)) if seen.led_by in PLACE_BEFORE else ()


def _is_origin(word: str) -> bool:
    """Whether it is people who come from somewhere: "a widow from", "fishermen from"."""
    return word in PERSON_NOUNS or word.removesuffix("s") in PERSON_NOUNS or word in PEOPLE_FROM


def whereof(seen: Sighting) -> Votes:
    """ "The government of X" is a country's, "shares of X" a company's, and no person is "Ann Reed of X"."""
    if seen.led_by != "of":
        return ()
    of_what = seen.before[1]
    if of_what.casefold() in OF_PLACES:
        return (("place", 1.2),)
    if of_what.casefold() in OF_ORGANISATIONS:
        return (("ORG", 1.2),)
    return (("PERSON", -0.8),) if of_what[:1].isupper() else ()


def employer(seen: Sighting) -> Votes:
    """ "An analyst at X", "shares in X", "a spokesman for X"."""
    is_work = (seen.led_by == "at" and seen.before[1].casefold() in ROLES_BEFORE) or (
        seen.led_by == "for" and seen.before[1].casefold() in SPOKESPERSONS
    )
    is_share = seen.led_by in ("in", "of") and seen.before[1].casefold() in (
        "shares",
        "stake",
        "shareholders",
    )
    return (("ORG", 1.6), ("place", -0.4)) if is_work or is_share else ()


def member(seen: Sighting) -> Votes:
    """ "X striker Ann Reed", "X shares", "X officials": X is no person."""
    return (("ORG", 0.6), ("PERSON", -1.2)) if seen.followed_by in MEMBERS_AFTER else ()


def many(seen: Sighting) -> Votes:
    """ "X were", "X have": a team or a company, as the British write."""
    is_many = seen.followed_by in DONE_BY_MANY and not seen.led_by[:1].isalpha()
    return (("ORG", 0.6), ("PERSON", -1.2)) if is_many and seen.led_by != "," else ()


def dateline(seen: Sighting) -> Votes:
    """An article begins with where it was written, in capitals: "LAGOS, Nigeria -"."""
    is_first = seen.before[0] == "" and seen.text.isupper() and len(seen.text) > 4
    is_dashed = seen.after[0] in ("-", "–", "—") or (seen.after[0] == "," and seen.after[1][:1].isupper())
    return (("place", 3.0),) if is_first and (is_dashed or seen.after[0] == "(") else ()


def the(seen: Sighting) -> Votes:
    """No person has "the" before the name."""
    return (("PERSON", -1.0),) if seen.led_by == "the" and seen.text not in PEOPLES else ()


_PREPOSITION = re.compile(r"\b(?:of|in|for|who|that|which|where|with|from|at|on|by|to|near|and|based)\b")
_NOUN_KINDS = (
    dict.fromkeys(PERSON_NOUNS, "PERSON")
    | dict.fromkeys(ORGANISATION_NOUNS, "ORG")
    | dict.fromkeys(PLACE_NOUNS, "place")
)


def described(seen: Sighting) -> Votes:
    """What it is, is said after it: "X, a village in …", "X is the largest bank"."""
    if not seen.apposition:
        return ()
    phrase = _PREPOSITION.split(seen.apposition, maxsplit=1)[0]
    kinds = [kind for word in reversed(phrase.split()[-3:]) if (kind := _NOUN_KINDS.get(word.casefold()))]
    return ((kinds[0], 1.7),) if kinds and (kinds[0] != "PERSON" or seen.followed_by == ",") else ()


EVIDENCE: tuple[Evidence, ...] = (
    first_name,
    known_place,
    listed_place,
    known_people,
    known_organisation,
    famous_name,
    organisation_words,
    place_words,
    capitals,
    affiliation,
    speech,
    who,
    title,
    people_noun,
    organisation_noun,
    place_noun,
    where,
    whereof,
    employer,
    member,
    many,
    dateline,
    the,
    described,
)
