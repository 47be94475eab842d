"""Clusters: the mentions of all names that mean the same, under the fullest of them.

A wrong merge is worse than a missing one: each rule joins a name only to the one that it can stand for. All look-ups
are by dictionary, so that the time grows with the number of mentions.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from reader.analysis.entities.called import CALLED
from reader.analysis.entities.names import Name, Names, Pairs, collect
from reader.analysis.entities.organisation_aliases import ORGANISATION_ALIASES
from reader.analysis.entities.person_aliases import PERSON_ALIASES
from reader.analysis.entities.place_aliases import PLACE_ALIASES
from reader.analysis.entities.same_person import without_generation
from reader.analysis.entities.senses import SENSES, Sense
from reader.analysis.entities.spellings import SPELLINGS
from reader.analysis.entities.tagged import Tagged
from reader.text import Entity, Span

Alias = Callable[[Names], Pairs]

ALIASES: tuple[Alias, ...] = (*SPELLINGS, *PERSON_ALIASES, *ORGANISATION_ALIASES, *PLACE_ALIASES, *CALLED)


def cluster(
    text: str,
    mentions: Sequence[Tagged],
    aliases: Iterable[Alias] = ALIASES,
    senses: Sequence[Sense] = SENSES,
) -> tuple[Entity, ...]:
    """Entities in the order of their first mention, from mentions in the order of the text."""
    names = collect(text, mentions, senses)
    groups = _joined(names, (pair for alias in aliases for pair in alias(names)))
    entities = [_entity(names, group) for group in groups]
    return tuple(sorted(entities, key=lambda entity: entity.mentions[0].start))


def _joined(names: Names, pairs: Pairs) -> list[list[Name]]:
    """Groups of names, from pairs that belong together (union-find with path halving)."""
    parent = {name: name for name in names}

    def root(name: Name) -> Name:
        while parent[name] != name:
            parent[name] = name = parent[parent[name]]
        return name

    for one, other in pairs:
        parent[root(one)] = root(other)
    groups: defaultdict[Name, list[Name]] = defaultdict(list)
    for name in names:
        groups[root(name)].append(name)
    return list(groups.values())


def _entity(names: Names, group: Sequence[Name]) -> Entity:
    mentions = sorted((m for name in group for m in names.mentions[name]), key=lambda mention: mention.start)
    labels = Counter(mention.label for mention in mentions)
    return Entity(
        name=_canonical(names, group),
        label=max(labels, key=lambda label: labels[label]),
        mentions=tuple(Span(mention.start, mention.end) for mention in mentions),
    )


def _canonical(names: Names, group: Sequence[Name]) -> str:
    """The fullest form of a name, as it is written most often, preferably not all in capitals."""
    often = {name.words: len(names.mentions[name]) for name in group}
    fullest = max(
        (name for name in group if not _is_overlong(name, often)),
        key=lambda name: (len(name.words), often[name.words]),
    )
    forms = Counter(" ".join(form.split()) for form in names.written(fullest))
    return max(forms, key=lambda form: (not form.isupper(), forms[form]))


def _is_overlong(name: Name, often: Mapping[tuple[str, ...], int]) -> bool:
    """Whether a person is called at least as often by a full name that goes on here: "Ada Obi Wins"."""
    words = without_generation(name.words)
    shorter = (often.get(words[:size], 0) for size in range(2, len(words)))
    return name.kind == "PERSON" and any(count >= often[name.words] for count in shorter)
