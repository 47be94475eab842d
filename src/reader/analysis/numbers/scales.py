"""The multiplier behind a number: "million", "lakh crore", "bn", "k"; and the hyphens inside of numbers."""

from reader.analysis.numbers.function_words import SIZES, STOPS
from reader.analysis.numbers.plurals import is_plural
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import LARGEST, SCALES, SHORT_SCALES

_HYPHENS = frozenset({"-", "–"})
_DOZEN = 12


def skip_hyphen(tokens: Tokens, index: int) -> int:
    """The index behind a hyphen that stands with the same space on both sides, else the same index."""
    if tokens.low(index) in _HYPHENS and tokens[index].spaced == tokens[index + 1].spaced:
        return index + 1
    return index


def read_scale(tokens: Tokens, end: int, *, digits: bool) -> tuple[float, int]:
    """The product of the scales behind a number that ends before ``end``, and the index behind them; 1 if none.

    ``digits``: the number is written in digits, so that a letter glued to it may be a scale ("1.2B").
    """
    scale, at = 1.0, end
    while (found := _scale_word(tokens, at, first=at == end)) and scale * found[0] <= LARGEST:
        scale, at = scale * found[0], found[1]
        if found[0] == _DOZEN:
            break
    if at == end and digits and (factor := _short_scale(tokens, end)):
        return factor, end + 1
    return scale, at


def _scale_word(tokens: Tokens, index: int, *, first: bool) -> tuple[float, int] | None:
    """A scale word and the index behind it; a hyphen before the first one must be glued ("5-million")."""
    at = skip_hyphen(tokens, index)
    word = tokens[at]
    if first and word.low == "grand" and (tokens[at + 1].kind != "word" or tokens.low(at + 1) in STOPS):
        return 1e3, at + 1
    if word.kind != "word" or word.low not in SCALES or (at > index and first and word.spaced):
        return None
    return SCALES[word.low], at + 1


def _short_scale(tokens: Tokens, index: int) -> float | None:
    """The factor of "10k", "1.2B", "5m people"; other small letters are left to what stands around the number."""
    word = tokens[index]
    if word.kind != "word":
        return None
    if word.low == "b" and len(tokens[index - 1].text) > 3 and tokens[index - 1].text.isdecimal():
        return None
    if word.low in {"k", "b"} and (not word.spaced or tokens[index + 1].kind == "end"):
        return SHORT_SCALES[word.low]
    if word.spaced:
        return 1e6 if word.text == "M" and _ends_here(tokens, index + 1) else None
    if word.text == "m":
        return 1e6 if _is_counted(tokens, index + 1) else None
    return SHORT_SCALES.get(word.low) if word.text in {"M", "B", "MM"} else None


def _ends_here(tokens: Tokens, index: int) -> bool:
    """Such as "4.5 M people" and "4.5 M.", but not "5 M Street" nor "5 M-16 rifles"."""
    behind = tokens[index]
    return (behind.spaced and not behind.text[:1].isupper()) or behind.low in {".", ",", ")"}


def _is_counted(tokens: Tokens, index: int) -> bool:
    """Such as "5m people", but not "100m hurdles"."""
    word = tokens[index]
    return word.kind == "word" and word.text.islower() and is_plural(word.low) and word.low not in SIZES
