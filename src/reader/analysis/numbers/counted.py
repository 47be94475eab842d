"""What a number counts: the head of the noun phrase behind it, in the singular."""

from reader.analysis.numbers.function_words import STOPS
from reader.analysis.numbers.plurals import is_plural, singular
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import SCALES, SMALL, word_set

_LOOK_AHEAD = 10
_DETERMINERS = frozenset(
    {"the", "all", "its", "their", "his", "her", "our", "my", "your", "these", "those", "a", "an"}
)


_RANKED = frozenset({"first", "last", "past", "next", "top", "other", "remaining"})
"""What may stand before the second number of "13 of the past 19 contests"."""


def counted(tokens: Tokens, index: int, *, partitive: bool, one: bool = False) -> str | None:
    """The head of what is counted behind a number that ends before ``index``, in the singular; None if unclear.

    Without a parse the head is the first plural of the words before the phrase must end, or the plural behind one that
    only describes ("arms deals"). ``partitive``: the number
    counts only through "of" ("30 percent of voters", "half the voters"). ``one``: the number is one, and what it counts stands in the singular.
    """
    if tokens.low(index) == "-" and tokens.glued(index) and tokens.glued(index + 1):
        return _compound(tokens, index + 1)
    at = _phrase_start(tokens, index, partitive=partitive)
    if at is None:
        return None
    words = _phrase(tokens, at)
    if one:
        return _one_counted(words)
    if head := _plural_head(words):
        return singular(head)
    if tokens.low(at - 1) in {"those", "these"}:
        return None
    while len(words) > 1 and words[-1].endswith("ed"):
        words.pop()
    return _plain(words[-1]) if partitive and 1 <= len(words) <= 3 and at > index else None


_DESCRIBING = word_set(
    "sports arms news sales savings goods communications operations systems rights relations materials securities "
    "earnings customs futures parks works claims admissions affairs benefits drugs jobs games veterans weapons women "
    "men children people police cattle fish aircraft personnel staff media armed-services services elections"
)
"""Plurals that stand before what is counted: "three women senators", "four police officers"."""


def _plural_head(words: list[str]) -> str | None:
    """The first plural that does not describe the one behind it."""
    plurals = (at for at, word in enumerate(words) if is_plural(word.lower()))
    at = next(plurals, None)
    if at is None:
        return None
    while at + 1 < len(words) and _describes(words[at], words[at + 1]):
        at += 1
    return words[at]


def _describes(word: str, behind: str) -> bool:
    """Whether the first of two plurals only describes the second: "police officers", "United Technologies jobs"."""
    in_name = word[0].isupper() and behind[0].islower()
    return is_plural(behind.lower()) and (in_name or word.lower() in _DESCRIBING)


_NO_NOUNS = word_set("to of on in for and or way strong fold style plus something off up by nil all")


def _compound(tokens: Tokens, index: int) -> str | None:
    """The noun that is joined to the number by a hyphen: "15-member committee"."""
    word = tokens[index]
    is_noun = word.kind == "word" and word.low not in _NO_NOUNS | SMALL.keys() and not word.low.endswith("ed")
    return singular(word.text) if is_noun else None


def _plain(word: str) -> str:
    """A word in lower case, but not a name or an abbreviation."""
    return word if word[0].isupper() else word.lower()


def _one_counted(words: list[str]) -> str | None:
    """What "one" counts: the last word before what looks like a plural and must be a verb ("one ranking pegs …")."""
    end = next((at for at, word in enumerate(words) if is_plural(word.lower())), len(words))
    names = (at for at in range(1, end) if words[at][0].isupper() and words[at - 1].islower())
    end = next(names, end)
    end = next((at for at in range(1, end) if words[at].endswith("ed")), end)
    return words[end - 1].lower() if 1 <= end <= 4 else None


def _phrase_start(tokens: Tokens, index: int, *, partitive: bool) -> int | None:
    at = index
    if tokens.low(at) == "of":
        at += 1
    elif partitive and tokens.low(at) not in _DETERMINERS:
        return None
    while tokens.low(at) in _DETERMINERS and (partitive or at > index):
        at += 1
    at = at + 1 if at > index and tokens.low(at) in _RANKED and _is_number(tokens, at + 1) else at
    return at + 1 if at > index and _is_number(tokens, at) else at


def _is_number(tokens: Tokens, index: int) -> bool:
    return tokens[index].kind == "figure" or tokens.low(index) in SMALL


def _phrase(tokens: Tokens, index: int) -> list[str]:
    """The words from a token on, up to one that cannot be inside a noun phrase; without a possessor ("the world's").

    It goes on behind "and" only if it finds a plural there and none before: "combat and civilian deaths".
    """
    words: list[str] = []
    first_part = _LOOK_AHEAD
    for at in range(index, index + _LOOK_AHEAD):
        token = tokens[at]
        if token.low == "-" and tokens.glued(at) and tokens.glued(at + 1) and words:
            continue
        if token.low == "'s" and words:
            words.clear()
            continue
        if token.low in {"and", "or"} and words and not _any_plural(words):
            first_part = min(first_part, len(words))
            continue
        joined = bool(words) and tokens.low(at - 1) == "-"
        if token.kind != "word" or (not joined and _ends_phrase(token.low)):
            break
        if joined:
            words[-1] += "-" + token.text
        else:
            words.append(token.text)
    return words if _any_plural(words) else words[:first_part]


def _any_plural(words: list[str]) -> bool:
    return any(is_plural(word.lower()) for word in words)


def _ends_phrase(word: str) -> bool:
    return word in STOPS or word in SMALL or word in SCALES or word == "'s"
