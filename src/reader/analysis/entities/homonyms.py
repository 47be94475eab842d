"""One word, several things: which mentions of "Washington" are the man, and which the city.

All mentions of a name have been given one label by all that speaks for it. Where the word can mean several things in
this article, a mention whose own neighbours leave no doubt gets the label that they tell. Each rule looks at one mention
and says what it is, "" if it cannot tell.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence

from reader.analysis.entities.cues import COMPANY_ENDS, PLACES_AFTER, ROLES_BEFORE
from reader.analysis.entities.families import is_also_place
from reader.analysis.entities.keys import kind_of
from reader.analysis.entities.known_places import PROVINCES, REGIONS
from reader.analysis.entities.sightings import Sighting, owned, see
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.titles import TITLES
from reader.analysis.entities.wordlists import words_in

Homonym = Callable[[Sighting], str]

_OF_PEOPLE = words_in("""
agent ankle arm attorney attorneys aunt autobiography biographer birthday bodyguard body boyfriend brother brothers
career childhood children cousin daughter daughters death eyes face father fiancee girlfriend grandfather grandmother
hair hand hands head husband injury kids knee lawyer lawyers lips memoir mother mouth nephew niece parents publicist
remarks sister sisters smile son sons speech teammate teammates testimony uncle voice widow wife
""")


def person_by_neighbour(seen: Sighting) -> str:
    """A title or a role before it, an age or "who" after it, or what only a person has: "'s wife"."""
    is_title = seen.before[0][:1].isupper() and seen.led_by.strip(".") in TITLES
    is_aged = seen.followed_by == "," and seen.after[1].isdigit() and len(seen.after[1]) == 2
    is_person = is_title or is_aged or seen.led_by in ROLES_BEFORE or seen.followed_by == "who"
    return "PERSON" if is_person or owned(seen) in _OF_PEOPLE else ""


_DONE_BY_PEOPLE = words_in("""
apologised apologized arrived blushed bowed chuckled cried died dreamed dressed felt flew frowned gestured giggled
grinned grew hugged joked kissed knelt laughed lived married nodded paused pleaded posed quipped recalled resigned
retired reminisced sang sat shouted shrugged sighed slept smiled smirked sobbed spoke starred stood studied talked
testified texted thinks thought told tweeted waved wept whispered woke wore wrote winked yelled
""")
_AFTER_LEFT = words_in("early late without before after alone home quietly")
_CLAUSE_STARTS = words_in("and but that when while as because if after before where")


def person_by_deed(seen: Sighting) -> str:
    """People smile, marry and leave early; governments and companies hardly do."""
    is_subject = seen.led_by in _CLAUSE_STARTS or not seen.led_by[-1:].isalnum()
    is_leaving = seen.followed_by == "left" and seen.after[1] in _AFTER_LEFT
    return "PERSON" if is_subject and (is_leaving or seen.followed_by in _DONE_BY_PEOPLE) else ""


_HAS_PLACE = words_in("""
capital capitals center centre city mayor outskirts port province republic residents state streets suburb suburbs town
""")


_AT_HOME = words_in("arrived based born landed live lived lives living raised settled")


def place_by_neighbour(seen: Sighting) -> str:
    """ "X, D.C.", "X airport", "the mayor of X", "lives in X"."""
    is_in_state = seen.followed_by == "," and (seen.after[1] in PROVINCES or seen.after[1] == "D")
    is_had = seen.led_by == "of" and seen.before[1].casefold() in _HAS_PLACE
    is_called = seen.followed_by in PLACES_AFTER and seen.after[1] not in ("hall", "council")
    is_home = seen.led_by == "in" and seen.before[1].casefold() in _AT_HOME
    return "place" if is_in_state or is_had or is_called or is_home else ""


_MOTION = words_in("""
back came come drive driven driving drove expelled flew flight flights flies fly flying flown go goes going gone journey
journeyed move moved moves moving return returned returning returns sail sailed train trains travel traveled travelled
travelling traveling travels trip trips visit visits went
""")


_INWARD = words_in("belief believe believed believes confidence faith interest interested invest stake trust")


def place_by_preposition(seen: Sighting) -> str:
    """One is in a place, and travels to it."""
    is_in = seen.led_by == "in" and seen.before[1].casefold() not in _INWARD
    is_goal = seen.led_by in ("to", "from", "for") and seen.before[1].casefold() in _MOTION
    return "place" if (is_in or is_goal) and not owned(seen) else ""


_AFTER_REGION = words_in("""
is was has have had are were and or in to for from as by with that which where will would could can rainforest forest
basin river region delta valley during since than at on of 's
""")


def region_with_article(seen: Sighting) -> str:
    """ "The Amazon" that burns is not the one that sells; but "the Amazon warehouse" is."""
    is_alone = not seen.followed_by[:1].isalpha() or seen.followed_by in _AFTER_REGION
    return "place" if is_alone and seen.led_by == "the" and seen.text in REGIONS else ""


_OF_COMPANIES = words_in("""
shares stock shareholders profit profits revenue revenues sales products executives executive employees workers factory
factories plant plants subsidiary customers earnings dealers dealership warehouse warehouses
""")


def company_by_neighbour(seen: Sighting) -> str:
    """ "X shares", "X's profit", "a X"."""
    is_thing = seen.led_by in ("a", "an") and not seen.followed_by[:1].isalpha()
    return "ORG" if is_thing or seen.followed_by in _OF_COMPANIES or owned(seen) in _OF_COMPANIES else ""


MONTH = "month"
"""What is no name here: the month that somebody is called after."""

_MONTHS = words_in("April August June May")
_BEFORE_MONTHS = words_in("during early each every in last late next since this through until")


def month_by_neighbour(seen: Sighting) -> str:
    """ "In May" and "May 24" are no Mrs. May."""
    is_date = seen.led_by in _BEFORE_MONTHS or seen.followed_by.isdigit() or seen.led_by.isdigit()
    return MONTH if is_date and seen.text in _MONTHS else ""


HOMONYMS: tuple[Homonym, ...] = (
    month_by_neighbour,
    person_by_neighbour,
    person_by_deed,
    place_by_neighbour,
    place_by_preposition,
    region_with_article,
    company_by_neighbour,
)
"""The first that can tell is believed, if the article has such a thing of that name or everybody knows one."""


_PLACE = frozenset(("place",))
_SURE = (month_by_neighbour, place_by_neighbour)
"""Believed of any name."""


def tell_apart(text: str, mentions: Sequence[Tagged], rules: Sequence[Homonym]) -> list[Tagged]:
    """The mentions, some with another label: those of a word that is several things', where neighbours tell which.

    Months are left out.
    """
    kinds = _kinds_of_words(text, mentions)
    told = [_told(text, mention, kinds[text[mention.start : mention.end]], rules) for mention in mentions]
    return [mention for mention in told if mention.label != MONTH]


def _kinds_of_words(text: str, mentions: Sequence[Tagged]) -> defaultdict[str, set[str]]:
    """What each word can mean: what it is labelled, and whose name it is a part of."""
    kinds: defaultdict[str, set[str]] = defaultdict(set)
    for mention in mentions:
        name = text[mention.start : mention.end]
        words = name.split()
        kinds[name].add(kind_of(mention.label))
        if len(words) > 1 and mention.label == "PERSON":
            kinds[words[0]].add("PERSON")
            kinds[words[-1]].add("PERSON")
        if len(words) > 1 and mention.label == "ORG" and words[-1].strip(".").casefold() in COMPANY_ENDS:
            kinds[words[0]].add("ORG")
    return kinds


def _told(text: str, mention: Tagged, kinds: set[str], rules: Sequence[Homonym]) -> Tagged:
    if " " in text[mention.start : mention.end] or not kinds & {"PERSON", "ORG"}:
        return mention
    seen = see(text, mention)
    possible = kinds | _PLACE if is_also_place([seen]) or seen.text in REGIONS else kinds
    told = next((kind for rule in rules if (kind := rule(seen)) in possible or (kind and rule in _SURE)), "")
    if not told or told == kind_of(mention.label):
        return mention
    place = "LOC" if seen.text in REGIONS else "GPE"
    return Tagged(mention.start, mention.end, place if told == "place" else told)
