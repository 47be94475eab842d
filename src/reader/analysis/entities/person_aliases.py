"""Which names mean the same person: full name and surname, with and without a middle name.

Two people with one surname stay apart, and so do father and son.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from reader.analysis.entities.generations import sons_of_namesakes
from reader.analysis.entities.lone_names import headline_names, lone_names
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


def middle_names(names: Names) -> Pairs:
    """The same first name and surname, if no two middle names or generations differ: "Donald J. Trump"."""
    alike: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    sons = sons_of_namesakes(names, told=True)
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


def initials(names: Names) -> Pairs:
    """Three letters or more are the one whose initials they are: "MBS", "AMLO", "RFK Jr."."""
    people = names.of_kind("PERSON")
    bearers: defaultdict[str, list[Name]] = defaultdict(list)
    for name in people:
        words = without_generation(name.words)
        if len(words) > 2:
            bearers["".join(word[0] for word in words)].append(name)
    for name in people:
        candidates = bearers.get(name.words[0], []) if len(without_generation(name.words)) == 1 else []
        is_letters = all(written.split()[0].isupper() for written in names.written(name))
        if candidates and are_one(candidates) and is_letters:
            yield name, candidates[0]


_ARTICLES = words_in("al el ad an ar as ash at")


def with_article(names: Names) -> Pairs:
    """ "Al-Assad" is Assad, and "al-Sisi" is Abdel Fattah el-Sisi, if no other is called so."""
    bare: dict[Words, Name] = {}
    full: defaultdict[Words, list[Name]] = defaultdict(list)
    people = names.of_kind("PERSON")
    for name in people:
        bare.setdefault(name.words, name)
        if len(name.words) > 2 and name.words[-2] in _ARTICLES:
            full[name.words[-1:]].append(name)
    for name in people:
        if len(name.words) == 2 and name.words[0] in _ARTICLES and "-" in names.written(name)[0]:
            others = [other for other in (bare.get(name.words[1:]),) if other] or full[name.words[1:]]
            if others and are_one(others) and agree(name.senses, others[0].senses):
                yield name, others[0]


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


PERSON_ALIASES = (
    lone_names,
    headline_names,
    middle_names,
    first_initials,
    initials,
    with_article,
    nicknames,
    misspelt,
)
