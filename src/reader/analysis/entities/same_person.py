"""Whether full names can be one person's: with and without a middle name, a generation or a slip of the pen."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from reader.analysis.entities.first_names import FIRST_NAMES
from reader.analysis.entities.genders import WOMEN
from reader.analysis.entities.names import Name
from reader.analysis.entities.nicknames import FULL_FIRST_NAME
from reader.analysis.entities.senses import agree
from reader.analysis.entities.titles import GENERATIONS

Words = tuple[str, ...]


def are_one(people: Sequence[Name]) -> bool:
    """Whether these full names can all be one person's."""
    words = [
        without_generation(words) for words in {"".join(name.words): name.words for name in people}.values()
    ]
    generations = {name.words[-1] for name in people if name.words[-1] in GENERATIONS}
    ends = {(formal_first_name(one), one[-1]) for one in words}
    same_ends = len(ends) == 1 or (len(ends) == 2 and is_slip(*ends))
    same_sex = all(agree(one.senses, other.senses) for one, other in pairwise(people))
    return same_sex and same_ends and len(generations) < 2 and _agree({one[1:-1] for one in words} - {()})


def _agree(middles: Iterable[Words]) -> bool:
    """Whether middle names are the same but for how much of them is written: "J.", "John"."""
    longest = max(middles, key=lambda middle: sum(map(len, middle)), default=())
    return all(
        len(middle) == len(longest)
        and all(full.startswith(short) for short, full in zip(middle, longest, strict=True))
        for middle in middles
    )


def without_generation(words: Words) -> Words:
    """A name without "Jr." or "III" behind it."""
    return words[:-1] if len(words) > 1 and words[-1] in GENERATIONS else words


def formal_first_name(words: Words) -> str:
    """The first name that a nickname stands for, or what is written."""
    return FULL_FIRST_NAME.get(words[0], words[0])


SLIPS = range(6, 20)
"""Letters in a word in which one may be wrong."""


def is_slip(one: Words, other: Words) -> bool:
    """Whether one letter inside a long word differs, and not so that it makes another first name of it."""
    words = [pair for pair in zip(one, other, strict=False) if pair[0] != pair[1]]
    if len(one) != len(other) or len(words) != 1:
        return False
    first, second = words[0]
    wrong = sum(letter != letter_there for letter, letter_there in zip(first, second, strict=False))
    is_inside = (first[0], first[-1]) == (second[0], second[-1])
    is_near = len(first) == len(second) in SLIPS and is_inside and wrong == 1
    return is_near and not {first.title(), second.title()} <= FIRST_NAMES | WOMEN
