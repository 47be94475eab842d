"""Which names mean the same place or people: countries by their several names, islands with the word and without."""

from collections.abc import Iterator

from reader.analysis.entities.keys import words_of
from reader.analysis.entities.known_places import COUNTRIES, PROVINCES, REGIONS
from reader.analysis.entities.names import Name, Names, Pairs, same_in
from reader.analysis.entities.same_names import SAME_PEOPLE, SAME_PLACE
from reader.analysis.entities.wordlists import words_in

Words = tuple[str, ...]

_STATES = frozenset(words_of(name) for name in COUNTRIES | PROVINCES | REGIONS)
"""Those whose name a city may have too: "New York" is the state as often as the city."""

_CALLED_LIKE_CITIES = frozenset(
    words_of(name)
    for name in words_in(
        "New_York Kano Kaduna Katsina Quebec Donetsk Luhansk Oaxaca Mexico Panama Guatemala Luxembourg Lagos Penang Kuwait"
    )
)
_STATE_KINDS = (("province",), ("autonomous", "region"), ("special", "administrative", "region"))

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
    if (
        words[0] in _KINDS_BEFORE
        and words[1:2] == ("of",)
        and words[-1] != "congo"
        and " ".join(words) not in SAME_PLACE
    ):
        yield words[2:]


def provinces(names: Names) -> Pairs:
    """A known province or country that no city is called like, with what it is and without: "Hunan Province", "Tibet"."""
    known = {name.words: name for name in names.of_kind("place")}
    for words, name in known.items():
        for kind in _STATE_KINDS:
            base = words[: -len(kind)] if words[-len(kind) :] == kind else ()
            for short in {base, base[:1]} & (_STATES - _CALLED_LIKE_CITIES) & known.keys():
                yield name, known[short]


def rivers(names: Names) -> Pairs:
    """A river after its whole name, if it is always "the": "the Orba" is the Orba River, but not a town there."""
    known = {name.words: name for name in names.of_kind("place")}
    for words, name in known.items():
        short = known.get(words[1:] if words[0] == "river" else words[:-1] if words[-1] == "river" else ())
        if (
            short
            and short.words not in _STATES
            and names.is_before(name, short)
            and _has_article(names, short)
        ):
            yield name, short


def _has_article(names: Names, name: Name) -> bool:
    """Whether a name always stands behind "the" and before no other capital: not "the Orba County"."""
    return all(
        names.text[max(0, mention.start - 4) : mention.start].casefold() == "the "
        and not names.text[mention.end : mention.end + 2].strip().isupper()
        for mention in names.mentions[name]
    )


def halves_of_korea(names: Names) -> Pairs:
    """ "The North" is North Korea, where the article speaks of that."""
    for kind in ("place", "ORG"):
        known = {name.words: name for name in names.of_kind(kind)}
        for half in ("north", "south"):
            short, full = known.get((half,)), known.get((half, "korea"))
            if short and full and names.is_before(full, short):
                yield short, full


def congo(names: Names) -> Pairs:
    """ "Congo" is the Democratic Republic, where the article speaks of that and not of its neighbour."""
    known = {name.words: name for name in names.of_kind("place")}
    large = [name for words, name in known.items() if SAME_PLACE.get(" ".join(words)) == _LARGE_CONGO]
    small = [
        words for words in known if words[:1] + words[-1:] == ("republic", "congo") or "brazzaville" in words
    ]
    if ("congo",) in known and large and not small:
        yield known["congo",], large[0]


_LARGE_CONGO = "Democratic Republic of Congo"


def plurals(names: Names) -> Pairs:
    """A people in the singular and the plural: "American", "Americans", "Tory", "Tories"."""
    known = {name.words: name for name in names.of_kind("NORP")}
    for words, name in known.items():
        for last in (words[-1].removesuffix("s"), f"{words[-1].removesuffix('ies')}y"):
            singular = known.get((*words[:-1], last))
            if singular and singular is not name:
                yield name, singular


def same_peoples(names: Names) -> Pairs:
    """A people and one of it, where the words differ: "Swedish", "Swede"."""
    return same_in(SAME_PEOPLE, names, "NORP")


PLACE_ALIASES = (
    same_places,
    kinds_of_place,
    provinces,
    rivers,
    halves_of_korea,
    congo,
    plurals,
    same_peoples,
)
