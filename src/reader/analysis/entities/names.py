"""The different names of an article, and the mentions of each."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from reader.analysis.entities.keys import kind_of, words_of
from reader.analysis.entities.senses import ANYTHING, SENSES, Sense, Senses, parted, without_titles
from reader.analysis.entities.tagged import Tagged


class Name(Struct, frozen=True):
    """A string that mentions share, however it is written (``words_of``), and the kind of thing that it names:
    "PERSON", "family", "ORG", "place", …

    Where mentions of one string mean different things, ``senses`` parts them.
    """

    words: tuple[str, ...]
    kind: str
    senses: Senses = ANYTHING


_HEADLINE = 300
"""Code points at the beginning of an article."""


class Names(Struct, frozen=True):
    """All names of an article, in the order in which they first occur."""

    text: str
    mentions: dict[Name, list[Tagged]]

    def __iter__(self) -> Iterator[Name]:
        """Each name once."""
        return iter(self.mentions)

    def of_kind(self, *kinds: str) -> list[Name]:
        """The names of one kind or several."""
        return [name for name in self.mentions if name.kind in kinds]

    def is_before(self, one: Name, other: Name) -> bool:
        """Whether the article says one name before the other."""
        return self.mentions[one][0].start < self.mentions[other][0].start

    def is_in_headline(self, name: Name) -> bool:
        """Whether a name is first said at the beginning of the article, where headlines are."""
        return self.mentions[name][0].start < _HEADLINE

    def written(self, name: Name) -> list[str]:
        """How a name is written, once for each mention."""
        return [self.text[mention.start : mention.end] for mention in self.mentions[name]]


Pairs = Iterable[tuple[Name, Name]]
"""Names that mean the same."""


def same_in(meanings: Mapping[str, str], names: Names, kind: str) -> Pairs:
    """The names of one kind to which a table gives the same meaning, each with the first of them."""
    first: dict[str, Name] = {}
    for name in names.of_kind(kind):
        meaning = meanings.get(" ".join(name.words))
        if meaning:
            yield name, first.setdefault(meaning, name)


def collect(text: str, mentions: Iterable[Tagged], senses: Sequence[Sense] = SENSES) -> Names:
    """The names of these mentions, which are in the order of the text; those without a letter are left out."""
    alike: defaultdict[tuple[tuple[str, ...], str], list[Tagged]] = defaultdict(list)
    for mention in mentions:
        kind = "family" if _is_family(text, mention) else kind_of(mention.label)
        alike[_words(text[mention.start : mention.end], kind), kind].append(mention)
    found: defaultdict[Name, list[Tagged]] = defaultdict(list)
    for (words, kind), same in alike.items():
        told = [
            next((told for sense in senses if (told := sense(text, mention))), ANYTHING) for mention in same
        ]
        for mention, meant in zip(same, parted(told), strict=True):
            if words:
                found[Name(words, kind, meant)].append(mention)
    return Names(text, found)


_FAMILY = re.compile(r"\s(?:family|families|clan|dynasty|household|brothers|sisters|siblings|twins|couple)\b")


def _is_family(text: str, mention: Tagged) -> bool:
    """Whether a surname stands for all who have it: "the Usher family"."""
    is_one_word = " " not in text[mention.start : mention.end]
    return mention.label == "PERSON" and is_one_word and bool(_FAMILY.match(text, mention.end))


def _words(name: str, kind: str) -> tuple[str, ...]:
    words = words_of(name)
    return tuple(without_titles(words)) if kind == "PERSON" else words
