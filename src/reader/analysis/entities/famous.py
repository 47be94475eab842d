"""Organisations, persons, peoples and places that news name without saying who or what they are.

Facts of common knowledge, written down for this project in ``benchmarks/accuracy/names``, from which
``benchmarks/accuracy/famous_names.py`` derives the file. A name that is another thing as often is not in them.
"""

import zlib
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from reader.analysis.entities.lexicon import plain

FILE = "famous.zz"


class Fame(NamedTuple):
    """Whether a name is an organisation's, a person's in full, what a person is called alone, a people's, a place's; and whether it
    is a word of the language, too, as "House" is.
    """

    organisation: bool
    person: bool
    called: bool
    people: bool
    place: bool
    word: bool


_NONE = Fame(*[False] * 6)


@lru_cache(maxsize=1)
def famous() -> Mapping[str, Fame]:
    """The fame of every name that is listed, in plain letters; read from the file at the first call."""
    stored = files("reader.analysis.entities").joinpath(FILE).read_bytes()
    listed = zlib.decompress(stored).decode("ascii").split("\n\n")
    found: dict[str, Fame] = {}
    for kind, names in zip(Fame._fields, listed, strict=True):
        for name in names.split("\n"):
            found[name] = found.get(name, _NONE)._replace(**{kind: True})
    return found


def fame_of(name: str) -> Fame:
    """What a name is famous as; one in capitals may be so in either way: "NASA", "LUKASHENKO"."""
    known = famous()
    written = plain(name)
    found = known.get(written)
    if found is None and name.isupper() and len(name) > 3:
        found = known.get(written.title())
    return found or _NONE


_LABELS = {"organisation": "ORG", "person": "PERSON", "people": "NORP", "place": "LOC"}


@lru_cache(maxsize=1)
def full_names() -> Mapping[str, str]:
    """The names that are famous as one thing only, and not for what somebody is called alone, nor a word; the label of each."""
    found: dict[str, str] = {}
    for name, fame in famous().items():
        kinds = [kind for kind, is_so in fame._asdict().items() if is_so]
        if len(kinds) == 1 and kinds[0] in _LABELS:
            found[name] = _LABELS[kinds[0]]
    return found
