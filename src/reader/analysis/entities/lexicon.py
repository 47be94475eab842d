"""Names of the world's places and persons by the hundred thousand, from public data: what they are is for the scorer to weigh.

Half of them are names of something else, too. ``benchmarks/accuracy/name_lists.py`` derives the file and says from what.
"""

import unicodedata
import zlib
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files

FILE = "lexicon.zz"
KINDS = ("city", "town", "village", "region", "given", "family")
"""The lists in the order of the file: places of more than 100,000, 15,000 and fewer people, ..., first names, surnames."""

_LETTERS = str.maketrans(
    {
        "’": "'",
        "ʼ": "'",
        "ʻ": "'",
        "ı": "i",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ð": "d",
        "ə": "a",
        "Ə": "A",
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
        "þ": "th",
        "Þ": "Th",
    }
)


@lru_cache(maxsize=1)
def lists() -> tuple[Sequence[str], ...]:
    """The names of each of ``KINDS``, sorted and in plain letters; read from the file at the first call."""
    stored = files("reader.analysis.entities").joinpath(FILE).read_bytes()
    return tuple(part.split("\n") for part in zlib.decompress(stored).decode("ascii").split("\n\n"))


def plain(name: str) -> str:
    """The name without accents and with straight apostrophes."""
    if name.isascii():
        return name
    parts = unicodedata.normalize("NFKD", name.translate(_LETTERS))
    return "".join(char for char in parts if not unicodedata.combining(char))


@lru_cache(maxsize=1 << 14)
def kinds_of(name: str) -> tuple[bool, ...]:
    """Whether the name is in the list of each of ``KINDS``; one in capitals, as in a dateline, as if it were not."""
    written = plain(name.title() if name.isupper() and len(name) > 3 else name)
    return tuple(_holds(names, written) for names in lists())


def _holds(names: Sequence[str], name: str) -> bool:
    at = bisect_left(names, name)
    return at < len(names) and names[at] == name


def is_place(name: str) -> bool:
    """Whether it is a place in the lists."""
    return any(kinds_of(name)[:4])


def is_city(name: str) -> bool:
    """Whether it is a great city in the lists."""
    return kinds_of(name)[0]


def is_of_persons(name: str) -> bool:
    """Whether it is a first name or a surname in the lists."""
    return any(kinds_of(name)[4:])
