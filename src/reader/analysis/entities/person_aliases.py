"""Which names mean the same person: full name and surname, with and without a middle name.

Two people with one surname stay apart, and so do father and son: where a short form could be either's, it is
nobody's.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.entities.names import Name, Names, Pairs
from reader.analysis.entities.nicknames import FULL_FIRST_NAME
from reader.analysis.entities.same_person import (
    SLIPS,
    Words,
    are_one,
    formal_first_name,
    is_slip,
    without_generation,
)
from reader.analysis.entities.senses import agree
from reader.analysis.entities.wordlists import words_in


def lone_names(names: Names) -> Pairs:
    """A part of a full name stands for the one person who has it: "Mattis", "Xi", "Charles" (III).

    Of several, it is the one whom the article has named in full before it first says the short form. Who is introduced
    by the short form, with an age, is somebody else: a child, say, not the adult who is named in full later.
    """
    for name, candidates in _lone(names):
        known = [full for full in candidates if names.is_before(full, name)]
        if are_one(known or candidates) and (known or not _is_introduced(names, name)):
            yield from ((name, full) for full in known or candidates)


_HEADLINE = 300
"""Code points at the beginning of an article, where headlines are."""


def headline_names(names: Names) -> Pairs:
    """The surname in a headline, before any full name, is that of whom the article names in full first."""
    for name, candidates in _lone(names):
        first = min(candidates, key=lambda full: names.mentions[full][0].start)
        is_surname = without_generation(first.words)[-len(name.words) :] == name.words
        is_headline = names.is_before(name, first) and names.mentions[name][0].start < _HEADLINE
        if is_surname and is_headline and not _is_introduced(names, name):
            yield name, first


def _lone(names: Names) -> Iterator[tuple[Name, list[Name]]]:
    """The names that are a part of full ones, and those whom they can mean."""
    people = names.of_kind("PERSON")
    owners: defaultdict[Words, list[Name]] = defaultdict(list)
    sons = _sons(names)
    for name in [name for name in people if name not in sons]:
        base = without_generation(name.words)
        for part in (*_parts(base), *([base] if base != name.words else [])):
            owners[part].append(name)
    shared = Counter(name.words for name in people)
    for name in people:
        candidates = _who_agree(name, owners.get(name.words, []), shared[name.words] > 1)
        if candidates:
            yield name, candidates


_SONS = words_in("jr sr iii")


def _sons(names: Names) -> set[Name]:
    """Who is called like somebody named before, but for "Jr.". (Where "Jr." comes first, it may be dropped later.)"""
    people = names.of_kind("PERSON")
    plain = {name.words: name for name in people if name.words[-1] not in _SONS}
    return {
        name
        for name in people
        if len(name.words) > 2
        and name.words[-1] in _SONS
        and (father := plain.get(name.words[:-1]))
        and names.is_before(father, name)
    }


def _who_agree(name: Name, people: Iterable[Name], is_shared: bool) -> list[Name]:
    """Those who can be meant; only those whose first names tell, if any does or if the article has two such names."""
    agreeing = [full for full in people if agree(name.senses, full.senses)]
    told = [full for full in agreeing if full.senses]
    agreeing = told if is_shared or (name.senses and told) else agreeing
    return [full for full in agreeing if full.words[0] != name.words[0]] or agreeing


_AGE = re.compile(r",? (?:aged )?\(?\d{1,2}\b")


def _is_introduced(names: Names, name: Name) -> bool:
    """Whether the article first says a name with an age: "Ahmed, 12, …"."""
    return bool(_AGE.match(names.text, names.mentions[name][0].end))


def middle_names(names: Names) -> Pairs:
    """The same first name and surname, if no two middle names or generations differ: "Donald J. Trump"."""
    alike: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    sons = _sons(names)
    for name in names.of_kind("PERSON"):
        words = without_generation(name.words)
        if len(words) > 1 and name not in sons:
            alike[formal_first_name(words), words[-1]].append(name)
    for namesakes in alike.values():
        if len(namesakes) > 1 and are_one(namesakes):
            yield from ((namesakes[0], name) for name in namesakes[1:])


def first_initials(names: Names) -> Pairs:
    """ "J. Mattis" is the one Mattis whose first name begins with J."""
    by_initial: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    people = [name for name in names.of_kind("PERSON") if len(name.words) > 1]
    for name in people:
        if len(name.words[0]) > 1:
            by_initial[name.words[0][0], name.words[-1]].append(name)
    for name in people:
        candidates = by_initial.get((name.words[0], name.words[-1]), [])
        if len(name.words) == 2 and candidates and are_one(candidates):
            yield name, candidates[0]


def _parts(words: Words) -> Iterator[Words]:
    """What a person can be called for short: the first name, and every ending of the name."""
    if len(words) > 1:
        yield words[:1]
        yield from {words[place:] for place in range(1, len(words))} - {words[:1]}


def nicknames(names: Names) -> Pairs:
    """ "Meg" is the one Margaret, if nobody is called Meg in full."""
    bearers: defaultdict[str, list[Name]] = defaultdict(list)
    for name in names.of_kind("PERSON"):
        bearers[name.words[0]].append(name)
    for nickname in [first for first in bearers if first in FULL_FIRST_NAME]:
        people = bearers.get(FULL_FIRST_NAME[nickname], [])
        lone = [name for name in bearers[nickname] if len(name.words) == 1]
        if people and len(lone) == len(bearers[nickname]) and _may_be_one_bearer(people):
            yield from (
                (short, full) for short in lone for full in people if agree(short.senses, full.senses)
            )


def _may_be_one_bearer(people: Sequence[Name]) -> bool:
    full = [name for name in people if len(name.words) > 1]
    return not full or are_one(full)


def misspelt(names: Names) -> Pairs:
    """Full names that differ by one letter inside a long word, if that is no other first name: "Kristin", "Kristen"."""
    alike: dict[Words, Name] = {}
    for name in names.of_kind("PERSON"):
        for gap in _one_letter_less(name.words):
            other = alike.setdefault(gap, name)
            if other is not name and is_slip(other.words, name.words) and agree(name.senses, other.senses):
                yield other, name


def _one_letter_less(words: Words) -> Iterator[Words]:
    """A full name with a mark in place of each letter inside its long words."""
    for place, word in enumerate(words if 1 < len(words) < 5 else ()):
        for at in range(1, len(word) - 1 if len(word) in SLIPS else 0):
            yield (*words[:place], f"{word[:at]}*{word[at + 1 :]}", *words[place + 1 :])


PERSON_ALIASES = (lone_names, headline_names, middle_names, first_initials, nicknames, misspelt)
