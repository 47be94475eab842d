"""Which names mean the same person: full name and surname, with and without a middle name.

Two people with one surname stay apart, and so do father and son: where a short form could be either's, it is
nobody's.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.entities.first_names import FIRST_NAMES
from reader.analysis.entities.names import Name, Names, Pairs
from reader.analysis.entities.nicknames import FULL_FIRST_NAME
from reader.analysis.entities.wordlists import words_in

GENERATIONS = words_in("jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii")
"""What tells a son from his father."""

Words = tuple[str, ...]


def lone_names(names: Names) -> Pairs:
    """A part of a full name stands for the one person who has it: "Mattis", "Xi", "Charles" (III).

    Of several, it is the one whom the article has named in full before it first says the short form. A first name
    that comes before any full name is somebody else's: a child's, say, not that of the adult who is named later.
    """
    people = names.of_kind("PERSON")
    owners: defaultdict[Words, list[Name]] = defaultdict(list)
    for name in people:
        base = _without_generation(name.words)
        for part in (*_parts(base), *([base] if base != name.words else [])):
            owners[part].append(name)
    for name in people:
        candidates = owners.get(name.words, [])
        known = [full for full in candidates if names.is_before(full, name)]
        if candidates and _are_one(known or candidates) and (known or not _is_first_name(names, name)):
            yield from ((name, full) for full in known or candidates)


def _is_first_name(names: Names, name: Name) -> bool:
    return names.written(name)[0].title() in FIRST_NAMES


def middle_names(names: Names) -> Pairs:
    """The same first name and surname, if no two middle names or generations differ: "Donald J. Trump"."""
    alike: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    for name in names.of_kind("PERSON"):
        words = _without_generation(name.words)
        if len(words) > 1:
            alike[_first(words), words[-1]].append(name)
    for namesakes in alike.values():
        if len(namesakes) > 1 and _are_one(namesakes):
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
        if len(name.words) == 2 and candidates and _are_one(candidates):
            yield name, candidates[0]


def _parts(words: Words) -> Iterator[Words]:
    """What a person can be called for short: the first name, and every ending of the name."""
    if len(words) > 1:
        yield words[:1]
        yield from {words[place:] for place in range(1, len(words))} - {words[:1]}


def _without_generation(words: Words) -> Words:
    return words[:-1] if len(words) > 1 and words[-1] in GENERATIONS else words


def _first(words: Words) -> str:
    return FULL_FIRST_NAME.get(words[0], words[0])


def _are_one(people: Sequence[Name]) -> bool:
    """Whether these full names can all be one person's."""
    words = [_without_generation(name.words) for name in people]
    generations = {name.words[-1] for name in people if name.words[-1] in GENERATIONS}
    same_ends = len({(_first(one), one[-1]) for one in words}) == 1
    return same_ends and len(generations) < 2 and _agree({one[1:-1] for one in words} - {()})


def _agree(middles: Iterable[Words]) -> bool:
    """Whether middle names are the same but for how much of them is written: "J.", "John"."""
    longest = max(middles, key=lambda middle: sum(map(len, middle)), default=())
    return all(
        len(middle) == len(longest)
        and all(full.startswith(short) for short, full in zip(middle, longest, strict=True))
        for middle in middles
    )


PERSON_ALIASES = (lone_names, middle_names, first_initials)
