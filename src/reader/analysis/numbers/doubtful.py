"""Words that are numbers only at times: "one", "first", "second", "half", "quarter", "zero"."""

from reader.analysis.numbers.amounts import Amount
from reader.analysis.numbers.names import names_with_next
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import SMALL, word_set


def is_other_word(tokens: Tokens, amount: Amount) -> bool:
    """Whether an amount in words is a pronoun, an adverb, or the part of a match, a year, a phrase or a time of day."""
    word = tokens.low(amount.first)
    single = amount.last == amount.first + 1
    if word == "one" and amount.unit == "night":
        return tokens.low(amount.last - 2) != "-"
    if word == "half" and amount.unit == "hour" and tokens[amount.last].kind != "word":
        return tokens.low(amount.first - 1) == "the"
    if word == "one" and single and amount.bare:
        return not _counts_one(tokens, amount)
    if amount.kind == "ordinal":
        return not orders(tokens, amount)
    if amount.kind == "fraction":
        return not _divides(tokens, amount)
    return word == "zero" and amount.bare and _is_no_zero(tokens, amount)


def _is_no_zero(tokens: Tokens, amount: Amount) -> bool:
    """Such as "zero tolerance", "zero-sum", "ground zero"."""
    if tokens.low(amount.last) in {"tolerance", "-", "hour"}:
        return True
    return tokens.low(amount.first - 1) in {"net", "ground", "sub", "patient"}


# one

_BEFORE_PRONOUN = word_set(
    "the this that which each another no any some every such what whatever whichever someone anyone good bad "
    "new old only big small best first last next previous wrong right same single other loved either neither "
    "little long great"
)
_AFTER_PRONOUN = word_set(
    "goes gets comes takes makes made wants needs says said say wrote of another that who whom which is was has "
    "had can could must should would will may might 's does did never always often also thing by on in at for "
    "with to as if when not he she it they we you i"
)
_BEFORE_COUNT = word_set(
    "killed killing wounding injuring leaving just exactly least than about number to from minus between only "
    "is equals and or including plus with"
)
"""Before a "one" behind which nothing is counted."""
_PARTICIPLES = ("ed", "en", "wn", "made", "built", "led", "held", "won", "sent", "run")
_TIMES_OF_DAY = word_set("day night morning afternoon evening weekend")


def _counts_one(tokens: Tokens, amount: Amount) -> bool:
    """Such as "one" set beside other numbers or before a noun; no pronoun, nor "one day", "at one point", "one-sided"."""
    before, behind = tokens[amount.first - 1], tokens[amount.last]
    if before.kind == "end" and behind.kind == "end":
        return True
    if _ends_score(tokens, amount.first):
        return True
    if before.low in _BEFORE_PRONOUN or behind.low == "-":
        return False
    if before.low == "by" and tokens.low(amount.first - 2) == "one":
        return False
    if behind.kind != "word":
        return before.low in _BEFORE_COUNT
    if before.low == "at" and behind.low in {"point", "time"}:
        return False
    if before.low == "," and behind.low.endswith("ing"):
        return False
    chosen_by = tokens.low(amount.last + 1) == "by" and behind.low.endswith(_PARTICIPLES)
    return not chosen_by and behind.low not in _AFTER_PRONOUN | _TIMES_OF_DAY | {"way", "time"}


def _ends_score(tokens: Tokens, index: int) -> bool:
    """The second number of "two-one"."""
    joined = tokens.low(index - 1) == "-" and tokens.glued(index)
    return joined and tokens.low(index - 2) in SMALL


# Ordinals

_DETERMINERS = word_set(
    "the a an his her its their our my your this that these those every each very in for finished finish placed "
    "ranked came come from by since until on at whose"
)
_LEADING = frozenset({"first", "second", "third", "fourth", "fifth"})
"""Ordinals that also count up arguments: "First, …"."""
_PAST_TENSES = word_set(
    "came met went began saw told ran became become took gave got made wrote spoke sought broke brought held arose rose "
    "won led left knew heard drew found said met learnt built bought taught thought set put sent"
)
_SUBJECTS = word_set("i you he she it we they who")
_OBJECTS = word_set("this that it them these those")
_RANKING = word_set("in among of with")
"""What stands behind the "comes first" of a ranking; without it that says what matters most."""
_PUTTING = word_set("put puts putting")
_STARTERS = word_set(", of and came come it there you we")


def orders(tokens: Tokens, amount: Amount) -> bool:
    """Whether an ordinal orders something: no adverb, no part of a name, no unit of time, no phrase."""
    if _is_from_the_end(tokens, amount.last) or names_with_next(tokens, amount.last):
        return False
    word = tokens.low(amount.first)
    if word not in _LEADING or amount.last > amount.first + 1:
        return True
    if _is_phrase(tokens, amount, word) or (word == "second" and _is_moment(tokens, amount)):
        return False
    if tokens.opens_sentence(amount.first) and _leads_sentence(tokens, amount):
        return False
    return word != "first" or not _is_adverb(tokens, amount)


def _is_from_the_end(tokens: Tokens, index: int) -> bool:
    """Such as "second to last", "second-last"."""
    words = [tokens.low(at) for at in range(index, index + 4) if tokens.low(at) != "-"]
    return words[:2] == ["to", "last"] or words[:1] == ["last"]


def _is_phrase(tokens: Tokens, amount: Amount, word: str) -> bool:
    """Such as "first-rate", "second-hand", "in the first place"."""
    if tokens.low(amount.last) == "-" and tokens.low(amount.last + 1) in {
        "rate",
        "hand",
        "ever",
        "guess",
        "to",
    }:
        return True
    if word == "first" and tokens.low(amount.last) in {"lady", "ladies", "daughter", "gentleman"}:
        return tokens.low(amount.last - 2) not in {"the", "a"} or tokens[amount.first].text[0].isupper()
    around = [tokens.low(at) for at in (amount.first - 2, amount.first - 1, amount.last)]
    return word == "first" and around == ["in", "the", "place"]


def _is_moment(tokens: Tokens, amount: Amount) -> bool:
    """The unit of time: "per second", "for a second,"."""
    before, behind = tokens.low(amount.first - 1), tokens[amount.last]
    if before in {"per", "split", "every", "each"}:
        return True
    return before == "a" and behind.kind != "word" and behind.low != "-"


def _leads_sentence(tokens: Tokens, amount: Amount) -> bool:
    """Such as "First, …", "Second of all", "First came"; not a text that is nothing but the ordinal."""
    alone = tokens[amount.first - 1].kind == "end" and tokens[amount.last].kind == "end"
    return not alone and (tokens.low(amount.last) in _STARTERS or tokens[amount.last].kind == "end")


def _is_adverb(tokens: Tokens, amount: Amount) -> bool:
    """Such as "who first met", "at first", "first reported", "first and foremost", "put America first", "safety comes first"."""
    before, behind = tokens.low(amount.first - 1), tokens[amount.last]
    if before in _SUBJECTS or (before == "at" and behind.low not in {"glance", "base", "sight"}):
        return True
    if behind.kind != "word" and (before in _OBJECTS or _is_put_first(tokens, amount.first)):
        return True
    if before in {"come", "comes"} and behind.low not in _RANKING:
        return True
    verb = behind.low.endswith("ed") or behind.low in _PAST_TENSES
    joined = behind.low in {"and", "or", "to", ","}
    return (verb or joined) and before not in _DETERMINERS and not before.endswith("'s")


def _is_put_first(tokens: Tokens, index: int) -> bool:
    """Whether "put" or "putting" stands before "first" in the same clause."""
    for at in range(index - 1, index - 8, -1):
        if tokens.low(at) in _PUTTING:
            return True
        if tokens[at].kind != "word":
            return False
    return False


# Fractions

_WHICH_HALF = word_set("first second other better lower upper top bottom latter last each")
_HALVED = word_set("of the a an their his her its all our my your that this these those as")
_SAYING = word_set("say said were are want think believe support favor favour oppose have had do did would")
_HALVING = word_set(
    "than nearly almost about over roughly by only just least under approximately around and pay pays paid lost lose ate "
    "eat took sold kept own owns owned gave spent do does did get gets got"
)


def _divides(tokens: Tokens, amount: Amount) -> bool:
    """Whether a fraction is one: not the half of a match, the quarter of a year, or a "half-brother"."""
    word, last = tokens.low(amount.first), tokens.low(amount.last - 1)
    before, behind = tokens.low(amount.first - 1), tokens[amount.last]
    if last == "half" and behind.low == "-":
        return tokens.low(amount.last + 1) in {"point", "points"}
    if word == "half":
        return before not in _WHICH_HALF and (
            behind.low in _HALVED or behind.low in _SAYING or before in _HALVING
        )
    if last == "quarter":
        return word != "quarter" and (behind.low == "of" or before in _HALVING or behind.kind != "word")
    return True
