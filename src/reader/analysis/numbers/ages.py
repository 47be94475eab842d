"""Ages: "55 years old", "aged 45", "Smith, 45, said", "she was 12 when"."""

from reader.analysis.numbers.counted import counted
from reader.analysis.numbers.figures import Figure
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.units import TIMES
from reader.analysis.numbers.words import word_set

_OLDEST = 125
_PERSONS = word_set("he she i who")
_BEING = word_set("is was am 's")
_TURNING = word_set("turned turns turning i'm")
_DYING = word_set("died dies dead retired retires retire married")
_RELATIVES = word_set(
    "daughter son wife husband mother father brother sister grandmother grandfather widow widower girlfriend boyfriend "
    "partner fiancee fiance cousin nephew niece man woman boy girl"
)
"""Who may stand for a name before an age: "his wife, 34, said"."""
_PARENTS = word_set("mother father grandmother grandfather brother sister husband wife")
"""Relatives whose "of two" counts children."""
_YOUNG = word_set("child baby toddler teenager youth youngster")
_AGE_GROUPS = word_set(
    "people persons residents children kids those anyone everyone adults women men girls boys workers citizens patients "
    "voters players drivers pupils students teenagers passengers individuals females males candidates"
)
"""Whom "over 65" and "under 18" describe."""
_ROLES = ("er", "or", "ist", "ian", "ant", "ess", "nurse")
"""How most nouns end that say what somebody does."""
_NO_ROLES = word_set(
    "number order quarter water power factor sector error floor letter paper chapter other former latter tower river "
    "corner computer newspaper matter centre center winter summer border weather dollar restaurant virus business "
    "process success illness witness access debtor major minor interior member remainder"
)
_WHICH = word_set("first second third fourth fifth other latter")
_BOUNDS = word_set("over under above below")
_TEENS = 13
_SENTENCE = 14
_ADVERBS = word_set("now only just already")
_BEHIND_AGE = word_set(
    ", . ; ! ? when and but at in then or who my as while with before after because last that"
)
"""What may stand behind the age in "she was 12 when"; other words would say what is counted."""


def age_end(tokens: Tokens, unit: str, end: int) -> int | None:
    """The index behind "years old", "-year-old", "months of age"; None if the quantity is no age."""
    if unit not in TIMES:
        return None
    at = skip_hyphen(tokens, end)
    if tokens.low(at) in {"old", "olds"}:
        return at + 1
    return end + 2 if tokens.low(end) == "of" and tokens.low(end + 1) == "age" else None


def bare_age_end(tokens: Tokens, index: int, figure: Figure) -> int | None:
    """The index behind an age without its unit, or None: "aged 45", "87 yo", "Smith, 45, said", "he is 63."."""
    if figure.form != "cardinal" or not 0 < figure.value < _OLDEST or not figure.value.is_integer():
        return None
    if tokens.low(figure.end) in {"yo", "y.o.", "y/o"}:
        return figure.end + 1
    of_age = tokens.low(index - 1) == "of" and tokens.low(index - 2) in {"age", "ages"}
    said = (
        of_age
        or tokens.low(index - 1) in {"aged", "age", "ages"}
        or _is_next_age(tokens, index)
        or _is_of_relative(tokens, index, figure)
        or _is_of_group(tokens, index, figure)
        or _is_apposition(tokens, index, figure)
        or _is_of_person(tokens, index, figure)
    )
    return figure.end if said else None


def _is_next_age(tokens: Tokens, index: int) -> bool:
    """The second of two: "aged 24 and 31"."""
    joined = tokens.low(index - 1) in {"and", "or"} and tokens[index - 2].kind in {"figure", "blocked"}
    return joined and tokens.low(index - 3) in {"aged", "ages"}


def _is_of_relative(tokens: Tokens, index: int, figure: Figure) -> bool:
    """Such as "a girl of 12", "a man of about 40", but not "a mother of two"."""
    at = index - 2 if tokens.low(index - 1) in {"about", "around", "only", "just", "nearly"} else index - 1
    if tokens.low(at - 1) in _PARENTS and figure.value < _TEENS:
        return False
    return tokens.low(at) == "of" and tokens.low(at - 1) in _RELATIVES | _YOUNG


def _is_of_group(tokens: Tokens, index: int, figure: Figure) -> bool:
    """Such as "residents over 65", "those under 18", with nothing counted behind."""
    bounded = tokens.low(index - 1) in _BOUNDS and tokens.low(index - 2) in _AGE_GROUPS
    return bounded and figure.scale == 1 and counted(tokens, figure.end, partitive=False) is None


def _is_apposition(tokens: Tokens, index: int, figure: Figure) -> bool:
    """A figure between commas behind a name: "Jane Smith, 45, said"."""
    name, comma = tokens[index - 2], tokens[index - 1]
    if not figure.digits or comma.low != "," or tokens.low(figure.end) not in {",", "."} or figure.value < 3:
        return False
    is_name = (
        name.kind == "word" and name.text[0].isupper() and not name.text.isupper() and len(name.text) > 1
    ) or name.low in _RELATIVES
    is_name = is_name or _is_role(tokens, index - 2, figure)
    return is_name and not (tokens.low(figure.end) == "." and tokens[figure.end + 1].kind == "figure")


def _is_role(tokens: Tokens, index: int, figure: Figure) -> bool:
    """Such as the "singer" of "the singer, 34, sold", or the "third" of "the third, 31, fled"."""
    word, behind = tokens.low(index), tokens[figure.end + 1]
    named = (len(word) > 4 and word.endswith(_ROLES) and word not in _NO_ROLES) or word in _WHICH
    goes_on = behind.kind == "word" and behind.text.islower() and tokens.low(figure.end) == ","
    return named and goes_on and figure.value >= _TEENS and tokens.low(index - 1) == "the"


def _is_of_person(tokens: Tokens, index: int, figure: Figure) -> bool:
    """Such as "she was 12 when", "I'm 51,", "who turned 40 in", "died at 92", "At 63, he"; not "he was 5 for 9"."""
    if tokens.low(index - 1) == "at" and tokens.opens_sentence(index - 1) and _leads_person(tokens, figure):
        return True
    ends = tokens[figure.end].kind == "end" or tokens.low(figure.end) in _BEHIND_AGE
    if figure.value < 3 or figure.scale > 1 or not ends:
        return False
    at = index - 2 if tokens.low(index - 1) in _ADVERBS else index - 1
    verb, before = tokens.low(at), tokens.low(at - 1)
    if verb == "at":
        return before in _DYING or (tokens.opens_sentence(at) and _names_person(tokens, figure.end))
    return verb in _TURNING or (verb in _BEING and before in _PERSONS)


def _leads_person(tokens: Tokens, figure: Figure) -> bool:
    """Whether "At 19" leads a sentence on a person: "she took a bus", ", with four films behind her, she"."""
    if figure.value < _TEENS or figure.scale > 1:
        return False
    if tokens.low(figure.end) != ",":
        return tokens.low(figure.end) in _PERSONS
    for at in range(figure.end + 1, figure.end + _SENTENCE):
        if tokens.low(at) in _PERSONS | {"his", "her"}:
            return True
        if tokens.low(at) in {".", ";", "?", "!"}:
            return False
    return False


def _names_person(tokens: Tokens, comma: int) -> bool:
    """Whether ", he" or ", Smith" stands at a token."""
    name = tokens[comma + 1]
    return tokens.low(comma) == "," and (
        name.low in _PERSONS or (name.kind == "word" and name.text.istitle())
    )
