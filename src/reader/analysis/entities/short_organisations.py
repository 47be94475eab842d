"""What an organisation with a long name is called for short: a word of it, where only one can be meant."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator

from reader.analysis.entities.cues import ORGANISATION_HEADS
from reader.analysis.entities.first_names import GIVEN_NAMES
from reader.analysis.entities.gazetteer import KNOWN_NAMES, NATIONALITIES, SURNAMES_OF_PLACES
from reader.analysis.entities.keys import words_of
from reader.analysis.entities.known_organisations import ORGANISATIONS
from reader.analysis.entities.known_places import PLACES
from reader.analysis.entities.legal_forms import LEGAL_FORMS, without_legal_form
from reader.analysis.entities.names import Name, Names, Pairs
from reader.analysis.entities.wordlists import words_in

Words = tuple[str, ...]

_BUSINESSES = words_in("motor motors industries bank brothers sons foods energy electronics")
_OPTIONAL_ENDS = LEGAL_FORMS | words_in("""
magazine newspaper university party airlines airways foundation college fc afc cf
""")
"""What a name may end in and be known without."""

OWNERS = frozenset(
    words_of(name) for name in PLACES | SURNAMES_OF_PLACES | NATIONALITIES | words_in("UN EU United_Nations")
)
"""Places and peoples whose institutions are called after them."""

_KNOWN = frozenset(words_of(name) for name in KNOWN_NAMES)
_KNOWN_FIRMS = frozenset(words_of(name) for name in ORGANISATIONS)
_HEADS = frozenset(map(str.casefold, ORGANISATION_HEADS)) | words_in(
    "brotherhood chronicle gazette globe post"
)


def short_forms(names: Names) -> Pairs:
    """An organisation without its legal form, its nation or city, or what it is the institution of, if that names only
    one: "Apple Inc.", "U.S. Senate", "Boston Red Sox", "House of Representatives".
    """
    firms = [name.words for name in names.of_kind("ORG") if without_legal_form(name.words) != name.words]
    for short, long in _only_ones(names, _without_trimmings):
        rivals = [words for words in firms if words[: len(short.words)] == short.words]
        if long.words in rivals or long.words[: len(short.words)] != short.words or not rivals:
            yield short, long


def _without_trimmings(words: Words) -> Iterator[Words]:
    if words[-1] in _OPTIONAL_ENDS:
        yield words[:-1]
        yield without_legal_form(words)
    if "of" in words[1:-1]:
        yield words[: words.index("of", 1)]
    if "for" in words[2:-1]:
        yield words[: words.index("for", 2)]
    for size in (1, 2, 3):
        if len(words) > size and words[:size] in OWNERS:
            yield words[size:]


def houses(names: Names) -> Pairs:
    """A company without its line of business, if no other of its house is named: "Tata" for Tata Motors, not beside Tata Steel."""
    for short, long in _only_ones(names, _beginnings):
        name = without_legal_form(long.words)
        if name[-1] in _BUSINESSES and name[:-1] == short.words:
            yield short, long


def _beginnings(words: Words) -> Iterator[Words]:
    return (words[:size] for size in range(1, len(words)))


def last_words(names: Names) -> Pairs:
    """The last word alone, after the whole: "the Court", "the Times", "Villa" for Aston Villa, and that in a headline, too;
    of a long name the last two: "Electoral Commission".
    """
    for short, long in _only_ones(names, _last_word, is_after=True):
        if short.words[-1] not in _HEADS or names.is_before(long, short):
            yield short, long


_LINKS = words_in("for and in to at on by with the democratic republican")


def _last_word(words: Words) -> Iterator[Words]:
    base = words[: words.index("of")] if "of" in words else words
    is_telling = len(base) in (2, 3) and base[-1:] not in _KNOWN and "of" not in words
    if base and base[-1] != "house" and (base[-1] in _HEADS or is_telling) and not _LINKS & set(words):
        yield base[-1:]
    if len(base) > 3 and base[-1] in _HEADS:
        yield base[-2:]


def towns_of_clubs(names: Names) -> Pairs:
    """What is called like a town, but no place, is the one club of that town: "Dortmund", "Boston" for the Boston Red Sox."""
    towns = OWNERS.union(name.words for name in names.of_kind("place"))
    return _only_ones(names, lambda words: _towns(words, towns), is_after=True)


def _towns(words: Words, towns: frozenset[Words]) -> Iterator[Words]:
    for town, rest in ((words[:1], words[1:]), (words[:2], words[2:]), (words[-1:], words[:-1])):
        if town in towns and rest and len(words) < 5 and not set(rest) & (_HEADS | _PARTS) - _CLUBS:
            yield town


_CLUBS = words_in("athletic city club fc rovers sporting team union united wanderers")


def first_words(names: Names) -> Pairs:
    """The first word, after the whole: "Goldman" for Goldman Sachs, but not a nation or a part of a company."""
    for short, long in _only_ones(names, _first_word, is_after=True):
        is_acronym = any(map(str.isupper, names.written(short)))
        if not is_acronym and len(long.words) < 4 and not _PARTS & set(long.words):
            yield short, long


_PARTS = words_in("""
academy and arena books capital center centre cloud council court department foundation fund games government
institute investment labs league maps media ministry music news north east parliament partners pay pictures police
press prime radio records research school senate services south sports stadium store studios television tv united
university ventures web west
""")
_COMMON_STARTS = words_in("""
american bank black board central city civil common community daily east european federal first general global grand
great green high house international ministry national new north old open people people's peoples public red
republican royal saint san school social south special st state supreme the time union united university west white women
women's world young
""")


def _first_word(words: Words) -> Iterator[Words]:
    is_telling = words[:1] not in _KNOWN and words[0] not in _COMMON_STARTS | _HEADS and len(words[0]) > 2
    if is_telling:
        yield words[:1]


def brands(names: Names) -> Pairs:
    """A firm with a legal form, after the whole, without that and its trade: "Mesa" for Mesa Savings Bank Inc., "Ruva" for
    Zuria Ruva Brakes Co. Ltd., "Obi" for Ada Obi Co.
    """
    owners = OWNERS.union(name.words for name in names.of_kind("place"))
    organisations = names.of_kind("ORG")
    for short, long in _only_ones(names, lambda words: _brands(words, owners), is_after=True):
        size = len(short.words)
        rivals = [name for name in organisations if name.words[:size] == short.words and name is not short]
        is_letters = any(map(str.isupper, names.written(short)))
        is_its_first = (
            names.written(long)[0].split()[0].isupper() and len(without_legal_form(long.words)) == 2
        )
        if _are_one([long, *rivals]) and (is_its_first or not is_letters):
            yield short, long


def _brands(words: Words, owners: frozenset[Words]) -> Iterator[Words]:
    name = without_legal_form(words)
    if "&" in name[2:]:
        name = name[: name.index("&", 2)]
    if name != words:
        for base in (name, *(name[size:] for size in (1, 2) if name[:size] in owners)):
            beginnings = (base[:size] for size in range(1, len(base) + 1))
            yield from (short for short in beginnings if _is_telling(short) and short not in owners)
        if len(name) == 2 and (name[0].title() in GIVEN_NAMES or name[1:] in _KNOWN_FIRMS):
            yield name[1:]


def _is_telling(words: Words) -> bool:
    is_common = words[-1] in _SMALL or (len(words) == 1 and words[0] in _COMMON_STARTS | _HEADS)
    return not is_common and words not in _KNOWN and len(words[0]) > 2


_SMALL = words_in("of and for the in & de la")


def what_of(names: Names) -> Pairs:
    """What an institution is of, if that is called an organisation too: "Church of Scientology"."""
    return _only_ones(
        names, lambda words: [words[2:]] if words[0] in _OF_PLACES and words[1:2] == ("of",) else []
    )


_OF_PLACES = words_in("church college department ministry university")


def _only_ones(
    names: Names, shortened: Callable[[Words], Iterable[Words]], *, is_after: bool = False
) -> Pairs:
    """Names, each with the only longer one that it can be short for; ``is_after``: only if the longer comes first, or
    the shorter is in a headline.

    Of several it is the one that the article has named before it first says the short form.
    """
    organisations = names.of_kind("ORG")
    known = {name.words: name for name in organisations}
    longer: defaultdict[Name, list[Name]] = defaultdict(list)
    for name in organisations:
        for short in _plain(shortened(name.words)) if len(name.words) > 1 else ():
            if short in known and short != name.words:
                longer[known[short]].append(name)
    for short, long in longer.items():
        before = [name for name in long if names.is_before(name, short)]
        if _are_one(before or long) and (before or not is_after or names.is_in_headline(short)):
            yield short, (before or long)[0]


def _plain(short_forms: Iterable[Words]) -> set[Words]:
    """Short forms as ``words_of`` gives them, which takes the last "'s" for a possessive: "McDonald's"."""
    return {(*words[:-1], words[-1].removesuffix("'s")) for words in short_forms}


def _are_one(names: Iterable[Name]) -> bool:
    """Whether each begins like the longest: "Ford Motor", "Ford Motor Company"."""
    longest = max((name.words for name in names), key=len)
    return all(longest[: len(name.words)] == name.words for name in names)


SHORT_ORGANISATIONS = (short_forms, houses, last_words, towns_of_clubs, first_words, brands, what_of)
