"""Which names mean the same organisation or place: long and short forms, acronyms, countries by their several names."""

import re
from collections import defaultdict

from reader.analysis.entities.acronyms import acronyms_of
from reader.analysis.entities.cues import COMPANY_ENDS
from reader.analysis.entities.gazetteer import COUNTRIES, NATIONALITIES, PROVINCES
from reader.analysis.entities.keys import words_of
from reader.analysis.entities.names import Name, Names, Pairs
from reader.analysis.entities.places import SAME_PLACE
from reader.analysis.entities.wordlists import words_in

_OPTIONAL_ENDS = COMPANY_ENDS | words_in("magazine newspaper university party airlines airways foundation")
"""What a name may end in and be known without."""

_STATES = frozenset(words_of(name) for name in COUNTRIES | PROVINCES)
_NATIONS = frozenset(words_of(name) for name in COUNTRIES | NATIONALITIES)


def acronyms(names: Names) -> Pairs:
    """Letters and the one name whose initials they are: "AP", "the Associated Press"."""
    expansions: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    for name in names.of_kind("ORG", "place"):
        for letters in set(acronyms_of(name.words)):
            expansions[name.kind, letters].append(name)
    for name in names.of_kind("ORG", "place"):
        candidates = expansions.get((name.kind, name.words[0]), []) if len(name.words) == 1 else []
        if len(candidates) == 1:
            yield name, candidates[0]


_BRACKET = re.compile(r"\s?[(\[]$")


def bracketed_acronyms(names: Names) -> Pairs:
    """Letters in brackets right after a name stand for it, whatever the language: "Workers' Party (PT)"."""
    organisations = names.of_kind("ORG")
    by_end = {mention.end: name for name in organisations for mention in names.mentions[name]}
    for name in organisations:
        for mention in names.mentions[name]:
            letters = names.text[mention.start : mention.end]
            before = _BRACKET.search(names.text, max(0, mention.start - 2), mention.start)
            closed = names.text[mention.end : mention.end + 1] in (")", "]")
            long = by_end.get(before.start()) if before and closed else None
            if long and letters.isupper() and 2 <= len(letters) <= 6 and len(long.words) > 1:
                yield name, long


def short_forms(names: Names) -> Pairs:
    """An organisation without its legal form, its nation or what it is the institution of, if that names only one:
    "Apple Inc.", "U.S. Senate", "House of Representatives".
    """
    organisations = names.of_kind("ORG")
    known = {name.words: name for name in organisations}
    longer: defaultdict[Name, list[Name]] = defaultdict(list)
    for name in organisations:
        for short in _shortened(name.words):
            if short in known:
                longer[known[short]].append(name)
    yield from ((short, long[0]) for short, long in longer.items() if len(long) == 1)


def _shortened(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    found: set[tuple[str, ...]] = set()
    if len(words) > 1 and words[-1] in _OPTIONAL_ENDS:
        found.add(words[:-1])
    if "of" in words[1:-1]:
        found.add(words[: words.index("of", 1)])
    found.update(words[size:] for size in (1, 2) if len(words) > size and words[:size] in _NATIONS)
    return found


def same_places(names: Names) -> Pairs:
    """Countries by their several names: "U.S.", "the United States"."""
    first: dict[str, Name] = {}
    for name in names.of_kind("place"):
        place = SAME_PLACE.get(" ".join(name.words))
        if place:
            yield name, first.setdefault(place, name)


def cities(names: Names) -> Pairs:
    """A city with the word and without, unless a state has the same name: "Taipei City", but not "Mexico City"."""
    known = {name.words: name for name in names.of_kind("place")}
    for words, name in known.items():
        short = known.get(words[:-1]) if words[-1] == "city" else None
        if short and short.words not in _STATES:
            yield name, short


def plurals(names: Names) -> Pairs:
    """A people in the singular and the plural: "American", "Americans"."""
    known = {name.words: name for name in names.of_kind("NORP")}
    for words, name in known.items():
        singular = known.get((*words[:-1], words[-1].removesuffix("s")))
        if singular and singular is not name:
            yield name, singular


ORGANISATION_ALIASES = (acronyms, bracketed_acronyms, short_forms, same_places, cities, plurals)
