"""Fractions in words: "half", "a quarter", "two-thirds", and of a scale: "half a million"."""

from reader.analysis.numbers.cardinals import below_hundred, read_cardinal, read_denominator
from reader.analysis.numbers.figures import Figure
from reader.analysis.numbers.function_words import STOPS
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import SCALES, SMALL, word_set

_SCALES = frozenset({"dozen", "hundred", "thousand", "million", "billion", "trillion"})
_BEFORE_PERIODS = word_set("past last next first previous final coming preceding following these")
"""Words before "three quarters" that make it three parts of a year."""
_SINGULAR_VERBS = frozenset({"is", "was", "has", "had", "came", "said", "who", "that"})


def read_fraction(tokens: Tokens, index: int) -> Figure | None:
    """The fraction that begins at a token, with the scale that it is of: "three quarters of a million"."""
    part = _simple(tokens, index)
    if part is None:
        return _of_large_number(tokens, index)
    for at in (part.end, _skip_of_a(tokens, part.end)):
        here = skip_hyphen(tokens, at)
        if (word := tokens.low(here)) in _SCALES:
            scale = SCALES[word]
            return Figure(part.value * scale, here + 1, "cardinal", scale if word != "dozen" else 1.0)
    return part


def add_fraction(tokens: Tokens, number: Figure) -> Figure:
    """A number with the fraction behind it: "five and a half", "3 million and a half", "two-and-a-half".

    The fraction is of the number's scale, unless it has one of its own ("a billion and a half million") or the
    number is below a thousand; "five and a half million" scales both.
    """
    part = _part_behind_and(tokens, number.end)
    if part is None:
        return number
    if number.scale < 100:
        value, scale = number.value * part.scale + part.value, part.scale
    elif part.scale > 1 or number.scale < 1_000:
        value, scale = number.value + part.value, number.scale
    else:
        value, scale = number.value + part.value * number.scale, number.scale
    return Figure(value, part.end, "cardinal", scale, number.digits)


def _part_behind_and(tokens: Tokens, index: int) -> Figure | None:
    at = skip_hyphen(tokens, index)
    if tokens.low(at) not in {"and", "&"}:
        return None
    at = skip_hyphen(tokens, at + 1)
    if tokens.low(at) in {"half", "quarter"} or tokens[at].kind != "word" or _simple(tokens, at) is None:
        return None
    part = read_fraction(tokens, at)
    return part if part and (part.value < 1 or part.scale > 1) else None


def _of_large_number(tokens: Tokens, index: int) -> Figure | None:
    """Such as "one hundred and thirty-two fifths", "a hundred trillionths"."""
    if tokens[index].kind != "word":
        return None
    number = read_cardinal(tokens, index)
    below = read_denominator(tokens, number.end, number.value) if number and number.value >= 100 else None
    return Figure(number.value / below[0], below[1], "fraction") if number and below else None


def _skip_of_a(tokens: Tokens, index: int) -> int:
    at = index + 1 if tokens.low(index) == "of" else index
    return at + 1 if tokens.low(at) in {"a", "an"} else index


def _simple(tokens: Tokens, index: int) -> Figure | None:
    """A fraction without a scale."""
    low = tokens.low(index)
    if low in {"half", "quarter"}:
        return Figure(0.5 if low == "half" else 0.25, index + 1, "fraction")
    if low in {"a", "an"}:
        part = _divided(tokens, Figure(1.0, index + 1))
        return None if part and _is_ordinal_here(tokens, part.end) else part
    above = below_hundred(tokens, index) or _short_figure(tokens, index)
    return _divided(tokens, above) if above else None


def _divided(tokens: Tokens, above: Figure) -> Figure | None:
    below = read_denominator(tokens, skip_hyphen(tokens, above.end), above.value)
    if below and tokens.low(below[1] - 1) == "quarters" and _are_periods(tokens, above):
        return None
    return Figure(above.value / below[0], below[1], "fraction") if below else None


def _are_periods(tokens: Tokens, above: Figure) -> bool:
    """Such as "four quarters", "two to three quarters", "the past three quarters": parts of years."""
    first, before = above.end - 1, tokens.low(above.end - 2)
    if above.value >= 4 or before in _BEFORE_PERIODS:
        return True
    joined = before in {"to", "or", "-", "–"}
    return joined and (tokens[first - 2].kind == "figure" or tokens.low(first - 2) in SMALL)


def _short_figure(tokens: Tokens, index: int) -> Figure | None:
    token = tokens[index]
    if token.kind == "figure" and token.text.isdigit() and len(token.text) <= 2:
        return Figure(float(token.text), index + 1)
    return None


def _is_ordinal_here(tokens: Tokens, end: int) -> bool:
    """Such as "a third person", "a third-party"; but neither "a third of it" nor "a quarter mile"."""
    word, behind = tokens.low(end - 1), tokens[end]
    if word in {"half", "quarter"}:
        return False
    if behind.low == "-" and tokens.glued(end) and tokens.glued(end + 1):
        return True
    ends_phrase = behind.low in STOPS - _SINGULAR_VERBS or behind.low in SCALES
    return behind.kind == "word" and not ends_phrase
