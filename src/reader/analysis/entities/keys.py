"""When two names are the same string but for case, points, accents and the like."""

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"(?:\w\.)+\w(?!\w)\.?|[\w&']+")
_ENDING = re.compile(r"'s?$")
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"})
"""Letters that Unicode does not take for others with a mark, but papers do: "Orsted", "Yildirim"."""

PLACES = frozenset(("GPE", "LOC", "FAC"))


@lru_cache(maxsize=1 << 16)
def words_of(name: str) -> tuple[str, ...]:
    """The words of a name as they are compared: lower case, no accents, no points, no leading "the".

    "U.S." gives ``("us",)``, "the Beyoncé Company's" gives ``("beyonce", "company")``.
    """
    plain = unicodedata.normalize("NFKD", _ENDING.sub("", name.replace("’", "'")))
    plain = "".join(char for char in plain if not unicodedata.combining(char)).casefold().translate(_PLAIN)
    words = tuple(word.replace(".", "") for word in _WORD.findall(plain))
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def kind_of(label: str) -> str:
    """The label, with all kinds of place as one: what is a city here and a region there is the same place."""
    return "place" if label in PLACES else label
