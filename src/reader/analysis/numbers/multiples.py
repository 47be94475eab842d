"""How many times as much: "twice", "threefold", "ten-fold", "double the rate"."""

from reader.analysis.numbers.found import Found
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import SCALES, SMALL, word_set

_ADVERBS = {"twice": 2.0, "thrice": 3.0}
_FACTORS = {"double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}
_WHOLES = word_set("the that what its his her their our last")
_BEFORE_FACTOR = word_set("is was are were be been at than about nearly almost roughly over more , - – — (")
"""Before a "double" that is no verb."""


def read_multiple(tokens: Tokens, index: int) -> Found | None:
    """The multiple that begins at a token, as a count of times; None for "think twice" and for "to double the pay"."""
    low = tokens.low(index)
    if low in _ADVERBS:
        return (
            None
            if tokens.low(index - 1) in {"think", "thinking"}
            else _times(index, index + 1, _ADVERBS[low])
        )
    if low in _FACTORS:
        compared = tokens.low(index + 1) in _WHOLES and tokens.low(index - 1) in _BEFORE_FACTOR
        return _times(index, index + 1, _FACTORS[low]) if compared else None
    return _fold(tokens, index)


def _fold(tokens: Tokens, index: int) -> Found | None:
    """Such as "threefold", "hundredfold", "ten-fold", "100-fold"."""
    token = tokens[index]
    if token.low.endswith("fold") and (value := _value(token.low.removesuffix("fold"))):
        return _times(index, index + 1, value)
    at = skip_hyphen(tokens, index + 1)
    if at == index + 1 or tokens.low(at) not in {"fold", "folds"}:
        return None
    value = float(token.text) if token.text.isdecimal() and len(token.text) < 7 else _value(token.low)
    return _times(index, at + 1, value) if value else None


def _value(word: str) -> float | None:
    value = SMALL.get(word) or SCALES.get(word)
    return float(value) if value else None


def _times(first: int, last: int, value: float) -> Found:
    return Found(first, last, "cardinal", value, of="time")
