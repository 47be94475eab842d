"""What the text itself says of two names: “Joko Widodo, known as Jokowi”, “the Pakistan Tehreek-e-Insaf, or PTI,”."""

import re
from collections.abc import Iterator
from itertools import pairwise

from reader.analysis.entities.names import Name, Names, Pairs
from reader.analysis.entities.tagged import Tagged

_KNOWN_AS = re.compile(
    r",?\s\(?(?:(?:who|which|is|was|are|also|better|commonly|popularly|widely|best|more|often|formerly|previously|now|then"
    r"|sometimes|simply|still|usually|affectionately|universally)\s)*(?:known|referred to)\s(?:simply\s|locally\s)?(?:as|by)\s(?:the\s)?[\"“'‘]?"
    r"|(?:,|\s\()\s?(?:(?:also|formerly|previously|who was)\s)?(?:nicknamed|dubbed|called|a\.?k\.?a\.?|née?|formerly|born)\s(?:the\s)?[\"“'‘]?"
    r"|,?\swhose\s(?:real|birth|given|full)\sname\s(?:is|was)\s"
    r"|\salias\s[\"“'‘]?"
    r"|, (?:the|an?) [^,.;:()\n]{1,40} (?:known|referred to) as [\"“'‘]?"
)
_OR = re.compile(r", or (?:the )?[\"“]?")
_LONGEST = 60
_BELONGS = re.compile(r"\b(?:of|to|by|in|from|with|for|and|or|between)\s(?:the\s)?$|['’]s?\s$")
"""Before a name: what is known as something else may be the whole phrase, not the name."""


_APPOSED = re.compile(", (?:the|an?) ")
_OF_ANOTHER = re.compile(r"\s(?:of|to|by|in|from|with|for|at|that|who|which)\s(?!as\b)[^,]*known")
"""Between two names: what is known as the second may be something else."""


def known_as(names: Names) -> Pairs:
    """ "X, known as Y", "X, formerly Y", "X (née Y)", "X alias Y", "X, the trading house known as Y"."""
    for first, second, one, other in _neighbours(names):
        said = _KNOWN_AS.fullmatch(names.text, one.end, other.start)
        is_other = said and (
            _OF_ANOTHER.search(said[0])
            if _APPOSED.match(said[0])
            else _BELONGS.search(names.text, max(0, one.start - 10), one.start)
        )
        if said and not is_other:
            yield first, second


def or_acronym(names: Names) -> Pairs:
    """ "The Pakistan Tehreek-e-Insaf, or PTI,", if at least half of the letters are initials there."""
    for long, short, one, other in _neighbours(names):
        letters = names.text[other.start : other.end]
        is_or = _OR.fullmatch(names.text, one.end, other.start) and len(long.words) > 1
        if (
            is_or
            and sum(map(str.isupper, letters)) > 1
            and letters.isalpha()
            and len(letters) < 7
            and _are_initials(letters.casefold(), long)
        ):
            yield long, short


def _are_initials(letters: str, name: Name) -> bool:
    initials = {word[0] for word in name.words}
    return 2 * sum(letter in initials for letter in letters) >= len(letters)


def _neighbours(names: Names) -> Iterator[tuple[Name, Name, Tagged, Tagged]]:
    """Each two mentions of one kind that follow one another closely: their names, and the mentions."""
    for kind in {name.kind for name in names}:
        placed: list[tuple[Tagged, Name]] = sorted(
            ((mention, name) for name in names.of_kind(kind) for mention in names.mentions[name]),
            key=lambda pair: pair[0].start,
        )
        for (one, first), (other, second) in pairwise(placed):
            if first is not second and other.start - one.end < _LONGEST:
                yield first, second, one, other


CALLED = (known_as, or_acronym)
