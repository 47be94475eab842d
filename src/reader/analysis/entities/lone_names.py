"""Parts of a person's full name: a surname, a first name, and whom of the article they mean.

Two people with one surname stay apart: where a short form could be either's, it is nobody's.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.entities.family_first import FAMILY_FIRST
from reader.analysis.entities.first_names import FIRST_NAMES
from reader.analysis.entities.genders import WOMEN
from reader.analysis.entities.generations import sons_of_namesakes
from reader.analysis.entities.names import Name, Names, Pairs
from reader.analysis.entities.same_person import Words, are_one, without_generation
from reader.analysis.entities.senses import KING, QUEEN, agree
from reader.analysis.entities.wordlists import words_in


def lone_names(names: Names) -> Pairs:
    """A part of a full name stands for the one person who has it: "Mattis", "Xi", "Charles" (III).

    Of several, it is the one whom the article has named in full before it first says the short form. Who is introduced
    by the short form, with an age, is somebody else: a child, say, not the adult who is named in full later.
    """
    for name, candidates in _lone(names):
        before = [full for full in candidates if names.is_before(full, name)]
        known = [full for full in before if not _is_inside(name, full)] or before
        if are_one(known or candidates) and (known or not _is_introduced(names, name)):
            yield from ((name, full) for full in known or candidates)


def _is_inside(name: Name, full: Name) -> bool:
    """Whether a name stands neither at the beginning nor at the end of a full one."""
    base, size = without_generation(full.words), len(name.words)
    return name.words not in (base[:size], base[-size:])


def headline_names(names: Names) -> Pairs:
    """The surname in a headline, before any full name, is that of whom the article names in full first."""
    for name, candidates in _lone(names):
        first = min(candidates, key=lambda full: names.mentions[full][0].start)
        is_last = without_generation(first.words)[-len(name.words) :] == name.words
        is_surname = is_last or name.words[0] in FAMILY_FIRST
        is_headline = names.is_before(name, first) and names.is_in_headline(name)
        if is_surname and is_headline and not _is_introduced(names, name):
            yield name, first


def _lone(names: Names) -> Iterator[tuple[Name, list[Name]]]:
    """The names that are a part of full ones, and those whom they can mean."""
    people = names.of_kind("PERSON")
    owners: defaultdict[Words, list[Name]] = defaultdict(list)
    sons = sons_of_namesakes(names)
    with_father = sons_of_namesakes(names, told=True)
    shared = Counter(name.words for name in people)
    for name in [name for name in people if name not in sons]:
        base = without_generation(name.words)
        inner = _first_surnames(base, is_known_by_last=base[-1:] in shared)
        plain = [base] if base != name.words and name not in with_father else []
        for part in (*_parts(base), *inner, *plain):
            owners[part].append(name)
    for name in people:
        candidates = _who_agree(name, owners.get(name.words, []), shared[name.words] > 1)
        if candidates:
            yield name, candidates


def _who_agree(name: Name, people: Iterable[Name], is_shared: bool) -> list[Name]:
    """Those who can be meant; only those whose first names tell, if any does or if the article has two such names."""
    is_monarch = bool(name.senses & (KING | QUEEN))
    agreeing = [
        full
        for full in people
        if agree(name.senses, full.senses) and (not is_monarch or full.words[0] == name.words[0])
    ]
    told = [full for full in agreeing if full.senses]
    agreeing = told if is_shared or (name.senses and told) else agreeing
    agreeing = _not_short(agreeing)
    is_given = name.words[0] not in FAMILY_FIRST
    return [full for full in agreeing if full.words[0] != name.words[0] or not is_given] or agreeing


def _not_short(people: Sequence[Name]) -> list[Name]:
    """Those whose name is not short for another's: not "García Márquez" beside Gabriel García Márquez."""
    endings = {full.words[place:] for full in people for place in range(1, len(full.words))}
    return [full for full in people if full.words not in endings]


_AGE = re.compile(r"(?:, (?:aged )?| aged | \()\d{1,2}\b")


def _is_introduced(names: Names, name: Name) -> bool:
    """Whether the article first says a name with an age: "Ahmed, 12, …"."""
    return bool(_AGE.match(names.text, names.mentions[name][0].end))


def _parts(words: Words) -> Iterator[Words]:
    """What a person can be called for short: the first name, all but the last names ("Winnie Ho" Wing-yin), and every ending
    but the father's name: not "Salman".
    """
    if len(words) > 1:
        yield words[:1]
        yield from (
            words[:size] for size in range(2, len(words)) if words[size - 1] not in _SON_OF | _OF_FAMILY
        )
        endings = {words[place:] for place in range(1, len(words)) if words[place - 1] not in _SON_OF}
        yield from endings - {words[:1]}


_SON_OF = words_in("bin ibn ben bint")


def _first_surnames(words: Words, *, is_known_by_last: bool) -> Iterator[Words]:
    """The first of two surnames, "Lula" (da Silva), "González" (Urrutia); without "de" only if the second never stands alone."""
    for place in range(1, len(words) - 1):
        word, before, after = words[place], words[place - 1], words[place + 1]
        may_be = len(word) > 3 and before not in _SON_OF and word.title() not in FIRST_NAMES | WOMEN
        if may_be and (after in _OF_FAMILY or not (is_known_by_last or "of" in words)):
            yield (word,)


_OF_FAMILY = words_in("da das de del do dos y")
