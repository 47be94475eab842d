"""Father and son of one name."""

import re

from reader.analysis.entities.names import Name, Names
from reader.analysis.entities.wordlists import words_in

_SONS = words_in("jr sr iii")
_FATHER_REACH = 40
_FATHERED = re.compile(
    r"\b(?:(?:son|daughter|widow) of|father,|elder|older|senior|late)(?: (?:the|late|former|dictator|president))* $",
    re.IGNORECASE,
)


def sons_of_namesakes(names: Names, *, told: bool = False) -> set[Name]:
    """Who is called like somebody named before, but for "Jr.".

    Where "Jr." comes first, it may be dropped later; unless, with ``told``, the other is said to be the father.
    """
    people = names.of_kind("PERSON")
    plain = {name.words: name for name in people if name.words[-1] not in _SONS}
    return {
        name
        for name in people
        if len(name.words) > 2
        and name.words[-1] in _SONS
        and (father := plain.get(name.words[:-1]))
        and (names.is_before(father, name) or (told and _is_father(names, father)))
    }


def _is_father(names: Names, name: Name) -> bool:
    """Whether the article brings somebody in as another's father: "the son of Ferdinand Marcos"."""
    start = names.mentions[name][0].start
    return bool(_FATHERED.search(names.text, max(0, start - _FATHER_REACH), start))
