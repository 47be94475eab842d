"""What one mention of a name may mean where others of the same name mean something else.

Each rule looks at a mention and gives what it tells of who or what is meant, ``ANYTHING`` if it tells nothing. Two
mentions can mean the same if what they tell has something in common.
"""

import re
from collections.abc import Callable, Sequence

from reader.analysis.entities.first_names import FIRST_NAMES
from reader.analysis.entities.genders import EITHER, WOMEN
from reader.analysis.entities.governments import governments
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.titles import GENERATIONS, TITLES
from reader.analysis.entities.wordlists import words_in

Senses = frozenset[str]

ANYTHING: Senses = frozenset()
MAN = frozenset(("man",))
WIFE = frozenset(("wife",))
MISS = frozenset(("miss",))
WOMAN = WIFE | MISS
KING = frozenset(("king",))
QUEEN = frozenset(("queen",))

Sense = Callable[[str, Tagged], Senses]

_ADDRESS = (
    dict.fromkeys(words_in("mr sir lord master father monsieur señor herr"), MAN)
    | dict.fromkeys(words_in("mrs lady madame mme frau señora"), WIFE)
    | dict.fromkeys(words_in("miss mademoiselle"), MISS)
    | dict.fromkeys(words_in("ms dame madam"), WOMAN)
)
_RANKS = dict.fromkeys(words_in("king prince pope emperor sultan"), KING) | dict.fromkeys(
    words_in("queen princess empress"), QUEEN
)
"""Before these stands a first name, which is nobody's surname."""

_BEFORE = re.compile(r"([^\W\d_]+)\.?\s$")


def forms_of_address(text: str, mention: Tagged) -> Senses:
    """ "Mr. Clinton" and "Mrs. Clinton" are two, and so are "Miss Bennet" and her mother."""
    title, name = _titled(text, mention)
    if title in _RANKS and len(name) == 1:
        return _RANKS[title]
    return _ADDRESS.get(title, ANYTHING)


def first_names_of_one_sex(text: str, mention: Tagged) -> Senses:
    """Who is called Hillary in full is no "Mr."."""
    _, words = _titled(text, mention)
    if len(words) < 2 or words[0] in EITHER or words[-1].rstrip(".").casefold() in GENERATIONS:
        return ANYTHING
    return WOMAN if words[0] in WOMEN else MAN if words[0] in FIRST_NAMES else ANYTHING


def without_titles(words: Sequence[str]) -> Sequence[str]:
    """The words of a person's name without titles before them: not "Mr", not "President"."""
    first = 0
    for place, word in enumerate(words[:-1]):
        low = word.rstrip(".").casefold()
        if low in TITLES:
            first = place + 1
        elif low not in _BEFORE_TITLES:
            break
    return words[first:]


_BEFORE_TITLES = words_in("""
acting assistant attorney chief crown defence defense deputy ex executive finance first foreign former health home
interior justice late national police prime supreme tan the vice
""")
"""Words that belong to the title that they stand before: "Crown Prince", "Foreign Minister"."""


def _titled(text: str, mention: Tagged) -> tuple[str, Sequence[str]]:
    """The title before a person's name, in lower case, and the words of the name itself."""
    if mention.label != "PERSON":
        return "", ()
    words = text[mention.start : mention.end].split()
    name = without_titles(words)
    if len(name) < len(words):
        return words[0].rstrip(".").casefold(), name
    before = _BEFORE.search(text, max(0, mention.start - 20), mention.start)
    return before[1].casefold() if before and before[1][0].isupper() else "", name


SENSES: tuple[Sense, ...] = (forms_of_address, first_names_of_one_sex, governments)
"""The first that tells something of a mention is believed."""


def agree(one: Senses, other: Senses) -> bool:
    """Whether two mentions can mean the same."""
    return not one or not other or bool(one & other)


def parted(told: Sequence[Senses]) -> list[Senses]:
    """The groups in which mentions of one name fall, in their order: for each, what its group means.

    The more a mention tells, the sooner it has its say; it joins the first group that it agrees with. Where there are
    several, one that tells nothing stands apart.
    """
    groups: list[Senses] = []
    for senses in sorted(filter(None, told), key=len):
        place = next((place for place, group in enumerate(groups) if group & senses), len(groups))
        groups[place : place + 1] = [groups[place] & senses if place < len(groups) else senses]
    if len(groups) < 2:
        return (groups or [ANYTHING]) * len(told)
    return [next((group for group in groups if group & senses), ANYTHING) for senses in told]
