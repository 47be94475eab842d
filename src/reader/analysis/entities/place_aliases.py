"""Which names mean the same place or people: countries by their several names, islands with the word and without."""

from collections.abc import Iterator

from reader.analysis.entities.keys import words_of
from reader.analysis.entities.known_places import COUNTRIES, PROVINCES, REGIONS
from reader.analysis.entities.names import Names, Pairs, same_in
from reader.analysis.entities.same_names import SAME_PEOPLE, SAME_PLACE
from reader.analysis.entities.wordlists import words_in

Words = tuple[str, ...]

_STATES = frozenset(words_of(name) for name in COUNTRIES | PROVINCES | REGIONS)
"""Those whose name a city may have too: "New York" is the state as often as the city."""

_KINDS_AFTER = words_in("city dc strip peninsula island islands archipelago")
_KINDS_BEFORE = words_in("city island kingdom republic state town village")


def same_places(names: Names) -> Pairs:
    """Countries by their several names, and their teams: "U.S.", "the United States"."""
    yield from same_in(SAME_PLACE, names, "place")
    yield from same_in(SAME_PLACE, names, "ORG")


def kinds_of_place(names: Names) -> Pairs:
    """A place with what it is and without, unless a state has the same name: "Taipei City", but not "Mexico City"."""
    known = {name.words: name for name in names.of_kind("place") if not name.senses or "city" in name.senses}
    for words, name in known.items():
        for short in _without_kind(words):
            if short in known:
                yield name, known[short]


def _without_kind(words: Words) -> Iterator[Words]:
    if words[-1] in _KINDS_AFTER and words[:-1] not in _STATES:
        yield words[:-1]
    if words[0] in _KINDS_BEFORE and words[1:2] == ("of",) and " ".join(words) not in SAME_PLACE:
        yield words[2:]


def halves_of_korea(names: Names) -> Pairs:
    """ "The North" is North Korea, where the article speaks of that."""
    for kind in ("place", "ORG"):
        known = {name.words: name for name in names.of_kind(kind)}
        for half in ("north", "south"):
            short, full = known.get((half,)), known.get((half, "korea"))
            if short and full and names.is_before(full, short):
                yield short, full


def plurals(names: Names) -> Pairs:
    """A people in the singular and the plural: "American", "Americans"."""
    known = {name.words: name for name in names.of_kind("NORP")}
    for words, name in known.items():
        singular = known.get((*words[:-1], words[-1].removesuffix("s")))
        if singular and singular is not name:
            yield name, singular


def same_peoples(names: Names) -> Pairs:
    """A people and one of it, where the words differ: "Swedish", "Swede"."""
    return same_in(SAME_PEOPLE, names, "NORP")


PLACE_ALIASES = (same_places, kinds_of_place, halves_of_korea, plurals, same_peoples)
