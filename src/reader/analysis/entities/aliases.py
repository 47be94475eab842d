"""Which names mean the same: full name and surname, long and short form, acronym and expansion.

A wrong merge is worse than a missing one. A rule names, for each name, the longer names that it could stand for; only
where there is exactly one does it join them. All look-ups are by dictionary, so that the time grows with the number
of different names only.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from reader.analysis.entities.acronyms import acronyms_of
from reader.analysis.entities.keys import kind_of, words_of
from reader.analysis.entities.places import SAME_PLACE
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.wordlists import words_in
from reader.text import Article, Entity, Span

SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv"))
"""What tells a son from his father."""

CORPORATE = words_in("""
inc incorporated corp corporation co company ltd limited llc plc ag sa gmbh nv spa group holdings
""")
"""What a company's name ends in, and what is left out when it is spoken of."""


class Name(Struct, frozen=True):
    """A string that mentions share, however it is written, and the kind of thing that it names."""

    words: tuple[str, ...]
    kind: str


Alias = Callable[[Sequence[Name]], Iterable[tuple[Name, Name]]]
"""A rule: of all the names of an article, pairs that mean the same."""


def surnames(names: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """A lone part of a full name stands for the one person who has it: "Mattis", "Xi"."""
    people = [name for name in names if name.kind == "PERSON"]
    yield from _parts(people, _person_parts)


def initials(names: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """A person with a middle name or initial and without: "Donald J. Trump"."""
    people = [name for name in names if name.kind == "PERSON" and len(name.words) > 1]
    longer: defaultdict[tuple[str, ...], set[Name]] = defaultdict(set)
    for name in people:
        words = _without_suffix(name.words)
        if len(words) > 2:
            longer[words[0], words[-1]].add(name)
    for name in people:
        candidates = longer.get(_without_suffix(name.words), set())
        if len(candidates) == 1:
            yield name, next(iter(candidates))


def sons(names: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """A name with "Jr." and without, if there is no other generation in the article."""
    by_words: defaultdict[tuple[str, ...], list[Name]] = defaultdict(list)
    for name in names:
        if name.kind == "PERSON" and name.words[-1] in SUFFIXES:
            by_words[name.words[:-1]].append(name)
    for name in names:
        generations = by_words.get(name.words, [])
        if name.kind == "PERSON" and len(generations) == 1:
            yield name, generations[0]


def companies(names: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """A company with its legal form and without: "Apple Inc.", "Apple"."""
    known = {name.words: name for name in names if name.kind == "ORG"}
    for words, name in known.items():
        short = words
        while len(short) > 1 and short[-1] in CORPORATE:
            short = short[:-1]
            if short in known:
                yield known[short], name


def acronyms(names: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """Letters and the name whose initials they are: "AP", "the Associated Press"."""
    expansions: defaultdict[tuple[str, str], set[Name]] = defaultdict(set)
    for name in names:
        if len(name.words) > 1 and name.kind in ("ORG", "place", "FAC"):
            for letters in acronyms_of(name.words):
                expansions[name.kind, letters].add(name)
    for name in names:
        if len(name.words) == 1:
            candidates = expansions.get((name.kind, name.words[0]), set())
            if len(candidates) == 1:
                yield name, next(iter(candidates))


def same_places(names: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """Countries by their several names: "U.S.", "the United States"."""
    first: dict[str, Name] = {}
    for name in names:
        place = SAME_PLACE.get(" ".join(name.words)) if name.kind == "place" else None
        if place:
            yield name, first.setdefault(place, name)


def plurals(names: Sequence[Name]) -> Iterator[tuple[Name, Name]]:
    """A people in the singular and the plural: "American", "Americans"."""
    known = {name.words: name for name in names if name.kind == "NORP"}
    for words, name in known.items():
        singular = known.get((*words[:-1], words[-1].removesuffix("s")))
        if singular and singular is not name:
            yield name, singular


ALIASES: tuple[Alias, ...] = (surnames, initials, sons, companies, acronyms, same_places, plurals)


def _person_parts(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """What a person can be called for short: first name, and every ending of the name."""
    words = _without_suffix(words)
    yield words[:1]
    for place in range(1, len(words)):
        yield words[place:]


def _without_suffix(words: tuple[str, ...]) -> tuple[str, ...]:
    return words[:-1] if len(words) > 2 and words[-1] in SUFFIXES else words


def _parts(
    names: Sequence[Name], parts_of: Callable[[tuple[str, ...]], Iterable[tuple[str, ...]]]
) -> Iterator[tuple[Name, Name]]:
    owners: defaultdict[tuple[str, ...], set[Name]] = defaultdict(set)
    for name in names:
        if len(name.words) > 1:
            for part in set(parts_of(name.words)):
                if part != name.words:
                    owners[part].add(name)
    for name in names:
        candidates = owners.get(name.words, set())
        if candidates and _one_person(candidates):
            yield name, max(candidates, key=lambda candidate: (len(candidate.words), candidate.words))


def _one_person(candidates: set[Name]) -> bool:
    """Whether these full names can all be the same person's: "Donald Trump", "Donald J. Trump"."""
    longest = max(candidates, key=lambda name: len(name.words))
    return all(_is_within(name.words, longest.words) for name in candidates)


def _is_within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    rest = iter(long)
    return all(word in rest for word in short)


def cluster(
    article: Article, mentions: Sequence[Tagged], aliases: Sequence[Alias] = ALIASES
) -> tuple[Entity, ...]:
    """Entities from mentions, which are in the order of the text."""
    by_name: dict[Name, list[Tagged]] = {}
    for mention in mentions:
        name = Name(words_of(article.text[mention.start : mention.end]), kind_of(mention.label))
        by_name.setdefault(name, []).append(mention)
    names = [name for name in by_name if name.words]
    groups = _joined(names, (pair for alias in aliases for pair in alias(names)))
    entities = [_entity(article, {name: by_name[name] for name in group}) for group in groups]
    return tuple(sorted(entities, key=lambda entity: entity.mentions[0].start))


def _joined(names: Sequence[Name], pairs: Iterable[tuple[Name, Name]]) -> list[list[Name]]:
    """Groups of names, from pairs that belong together (union-find with path halving)."""
    parent = {name: name for name in names}

    def root(name: Name) -> Name:
        while parent[name] is not name:
            parent[name] = name = parent[parent[name]]
        return name

    for one, other in pairs:
        parent[root(one)] = root(other)
    groups: defaultdict[Name, list[Name]] = defaultdict(list)
    for name in names:
        groups[root(name)].append(name)
    return list(groups.values())


def _entity(article: Article, group: Mapping[Name, Sequence[Tagged]]) -> Entity:
    mentions = sorted((m for found in group.values() for m in found), key=lambda mention: mention.start)
    labels = Counter(mention.label for mention in mentions)
    return Entity(
        name=_canonical(article, group),
        label=max(labels, key=lambda label: labels[label]),
        mentions=tuple(Span(mention.start, mention.end) for mention in mentions),
    )


def _canonical(article: Article, group: Mapping[Name, Sequence[Tagged]]) -> str:
    """The fullest form of a name, as it is written most often."""
    fullest = max(group, key=lambda name: (len(name.words), len(group[name]), sum(map(len, name.words))))
    forms = Counter(" ".join(article.text[m.start : m.end].split()) for m in group[fullest])
    return max(forms, key=lambda form: (forms[form], not form.isupper()))
