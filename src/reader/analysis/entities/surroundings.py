"""What the names of the world and the words beside it say of a stretch that could be a name: features of the learned scorer."""

import re
from functools import lru_cache

from reader.analysis.entities.cues import (
    MEMBERS_AFTER,
    OF_ORGANISATIONS,
    OF_PLACES,
    ORGANISATION_HEADS,
    ORGANISATION_NOUNS,
    PERSON_NOUNS,
    PLACE_BEFORE,
    PLACE_HEADS,
    PLACE_NOUNS,
    PLACE_STARTS,
    PLACES_AFTER,
    SPEECH_VERBS,
)
from reader.analysis.entities.famous import Fame, fame_of
from reader.analysis.entities.known_places import PLACES, REGIONS
from reader.analysis.entities.lexicon import is_place, kinds_of
from reader.text import Span

_PLACE_ENDS = PLACE_HEADS | frozenset(map(str.title, PLACES_AFTER))
_REACH = 40
"""Code points to look back for two words."""
_AFTER = re.compile(r"('s?(?!\w))? ?([\w-]+|[^\w\s])?(?: ([\w-]+))?")


def surroundings(text: str, span: Span) -> tuple[bool, ...]:
    """Always ``SURROUNDINGS`` of them, in the order in which they are written down here."""
    name = text[span.start : span.end]
    is_listed, is_one, is_capitals, *own = _own(name)
    words_before = _words_before(text, span.start)
    is_in, is_the, is_of, is_comma, is_open, *before = _before(*words_before)
    said = _AFTER.match(text, span.end, span.end + _REACH)
    is_saying, is_called, *after = _after(*(said.groups("") if said else ("", "", "")))
    return (
        *own,
        *_fame(name, opens=words_before[0] in _OPENING),
        *before,
        *after,
        is_listed and is_in,
        is_listed and is_the,
        is_listed and is_of,
        is_listed and is_comma,
        is_listed and is_saying,
        is_listed and is_called,
        is_one and is_the,
        is_one and is_the and name[-1] == "s" and not is_capitals,
        is_capitals and is_the,
        is_capitals and is_one and is_open,
    )


_OPENING = ("", ".", "!", "?", ":", '"')
"""What stands before the first word of a sentence."""


def _fame(name: str, *, opens: bool) -> Fame:
    """As what the name is famous; what is a word, too, says nothing by its capital where a sentence begins: "House prices rose"."""
    fame = fame_of(name)
    return Fame(*[False] * 5, word=True) if opens and fame.word else fame


@lru_cache(maxsize=1 << 13)
def _own(name: str) -> tuple[bool, ...]:
    """Whether it is listed as a place, one word and in capitals; then what the lists say of it and of its words."""
    words = name.split()
    places = kinds_of(name)[:4]
    is_listed = any(places) or name in PLACES or name in REGIONS
    is_one = len(words) == 1
    first, last = kinds_of(words[0])[-2], kinds_of(words[-1])[-1]
    return (
        is_listed,
        is_one,
        name.isupper() and len(name) > 1,
        *places,
        is_listed and is_one and not (first or last),
        is_listed and is_one and (first or last),
        is_listed and not is_one,
        not is_one and first and last,
        not is_one and (first or last),
        not (is_one or first or last or is_listed),
        not is_one and words[-1] in _PLACE_ENDS and _is_place(" ".join(words[:-1])),
        not is_one and words[0] in PLACE_STARTS,
        not is_one and words[-1] in ORGANISATION_HEADS and _is_place(words[0]),
        not is_one and fame_of(words[-1]).called,
    )


def _words_before(text: str, at: int) -> tuple[str, str]:
    """The two words or marks before a place in the text on the same line, nearest first."""
    near = text[max(0, at - _REACH) : at].rpartition("\n")[2].rstrip()
    if near and not near[-1].isalnum():
        return near[-1], near[:-1].rpartition(" ")[2]
    rest, _, nearest = near.rpartition(" ")
    return nearest, rest.rpartition(" ")[2]


@lru_cache(maxsize=1 << 13)
def _before(nearest: str, second: str) -> tuple[bool, ...]:
    """What ``surroundings`` joins with the name, and then what stands for itself."""
    near, far = nearest.lower(), second.lower()
    is_in, is_the, is_of = near in PLACE_BEFORE, near == "the", near == "of"
    return (
        is_in,
        is_the,
        is_of,
        near == ",",
        near == "(",
        is_in,
        is_the and far in PLACE_BEFORE,
        is_of and far in OF_PLACES,
        is_of and far in OF_ORGANISATIONS,
        near in PERSON_NOUNS,
        near in ORGANISATION_NOUNS,
        near in PLACE_NOUNS,
        near == "," and _is_place(second),
    )


@lru_cache(maxsize=1 << 13)
def _after(owns: str, nearest: str, second: str) -> tuple[bool, ...]:
    """As ``_before``; ``owns`` is the ending of the possessive."""
    is_member = nearest in MEMBERS_AFTER
    is_saying, is_called = nearest in SPEECH_VERBS, nearest in PLACE_NOUNS
    return (
        is_saying,
        is_called,
        is_saying,
        is_called,
        bool(owns),
        is_member,
        bool(owns) and (is_member or second in MEMBERS_AFTER),
        nearest == "," and second[:1].isupper() and _is_place(second),
        nearest == "(" and second.isupper(),
    )


def _is_place(word: str) -> bool:
    return word in PLACES or is_place(word)


SURROUNDINGS = 13 + len(Fame._fields) + 1 + 8 + 7 + 10
"""How many there are."""
