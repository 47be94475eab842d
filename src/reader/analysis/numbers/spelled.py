"""Bare numbers in digits or words: cardinal, fraction or ordinal."""

from reader.analysis.numbers.cardinals import BARE_SCALES, read_cardinal
from reader.analysis.numbers.figures import Figure, read_digits
from reader.analysis.numbers.fractions import add_fraction, read_fraction
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import ORDINALS, SCALE_ORDINALS, SMALL

NUMBER_STARTERS = (
    SMALL.keys() | ORDINALS.keys() | SCALE_ORDINALS.keys() | {"a", "an", "half", "quarter"} | BARE_SCALES
)
"""The words that a number can begin with."""
_ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th"})


def read_figure(tokens: Tokens, index: int) -> Figure | None:
    """The bare number that begins at a token: "7,000", "two and a half million", "two-thirds", "21st"; or None."""
    token = tokens[index]
    if token.kind == "word" and token.low not in NUMBER_STARTERS:
        return None
    if found := read_fraction(tokens, index) or _read_ordinal(tokens, index):
        return found
    number = read_cardinal(tokens, index)
    return number and add_fraction(tokens, number)


def _read_ordinal(tokens: Tokens, index: int) -> Figure | None:
    """Such as "21st", "third", "one hundred twenty-fifth", "two hundredth"."""
    token = tokens[index]
    if token.kind != "word":
        return _ordinal_in_digits(tokens, index)
    if (value := ORDINALS.get(token.low) or SCALE_ORDINALS.get(token.low)) is not None:
        return Figure(value, index + 1, "ordinal")
    number = read_cardinal(tokens, index)
    return number and _ordinal_behind(tokens, number)


def _ordinal_behind(tokens: Tokens, number: Figure) -> Figure | None:
    """The ordinal word that completes a cardinal: its units ("twenty-" + "first") or scale ("two" + "hundredth")."""
    at = skip_hyphen(tokens, number.end)
    low = tokens.low(at)
    if low in SCALE_ORDINALS:
        return Figure(number.value * SCALE_ORDINALS[low], at + 1, "ordinal")
    value = ORDINALS.get(low)
    if value is None or number.value % (10 if value < 10 else 100):
        return None
    return Figure(number.value + value, at + 1, "ordinal")


def _ordinal_in_digits(tokens: Tokens, index: int) -> Figure | None:
    suffix = tokens[index + 1]
    if suffix.spaced or suffix.low not in _ORDINAL_SUFFIXES:
        return None
    number = read_digits(tokens, index)
    if number is None or number.end != index + 1:
        return None
    return Figure(number.value, index + 2, "ordinal", digits=True)
