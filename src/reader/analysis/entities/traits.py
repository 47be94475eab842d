"""What a word says by itself of the name that it may be in or beside: the part of the scorer's features that needs no model."""

from functools import lru_cache

from reader.analysis.entities.cues import (
    COMPANY_ENDS,
    ORGANISATION_HEADS,
    ORGANISATION_STARTS,
    ORGANISATIONS_BEFORE,
    PLACE_HEADS,
    PLACE_STARTS,
    PLACES_AFTER,
    ROLES_BEFORE,
    SPEECH_VERBS,
)
from reader.analysis.entities.first_names import GIVEN_NAMES
from reader.analysis.entities.gazetteer import PEOPLES
from reader.analysis.entities.known_organisations import ORGANISATIONS
from reader.analysis.entities.known_places import PLACES, REGIONS
from reader.analysis.entities.lexicon import KINDS, kinds_of
from reader.analysis.entities.titles import TITLES
from reader.analysis.entities.wordlists import words_in

_MARKS = (",", ".?!", '"', "(", ")", ":", "-–", "'s", ";", "'", "/", "&")
_SMALL_WORDS = tuple(
    sorted(
        words_in("""
the a of in at from to and by with for on said is was who that as his her mr. has had says near or were are not he it we
""")
    )
)

_LISTS = (
    GIVEN_NAMES,
    ORGANISATION_HEADS,
    ORGANISATION_STARTS,
    PLACE_HEADS,
    PLACE_STARTS,
    PEOPLES,
    ORGANISATIONS,
)
_SMALL_LISTS = (COMPANY_ENDS, ROLES_BEFORE, ORGANISATIONS_BEFORE, SPEECH_VERBS, PLACES_AFTER)

_UNKNOWN = (False,) * len(KINDS)


@lru_cache(maxsize=1 << 14)
def traits_of(word: str) -> tuple[float, ...]:
    """Each trait of a token as 0 or 1, always as many; the last is 1, so that the edge of a block can be told from a word."""
    small = word.lower()
    traits = (
        is_capital(word),
        word.isupper() and len(word) > 1,
        word.islower(),
        word.isdigit(),
        any(map(str.isdigit, word)),
        len(word) == 1,
        "." in word and len(word) > 1,
        "-" in word and len(word) > 1,
        word in PLACES or word in REGIONS,
        small.strip(".") in TITLES,
        *(word in words for words in _LISTS),
        *(small in words for words in _SMALL_LISTS),
        *(kinds_of(word) if word[:1].isupper() else _UNKNOWN),
        *(word == marks or (len(word) == 1 and word in marks) for marks in _MARKS),
        *(small == other for other in _SMALL_WORDS),
        True,
    )
    return tuple(map(float, traits))


@lru_cache(maxsize=1 << 14)
def is_capital(word: str) -> bool:
    """Whether a name can begin with this word as it is written: "Lagos", "3M", "iPhone"."""
    return (
        word[:1].isupper()
        or (word[:1].isdigit() and any(map(str.isupper, word)))
        or (len(word) > 2 and word[0].islower() and word[1].isupper())
    )
