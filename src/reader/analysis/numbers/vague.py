"""Numbers that are said loosely: "hundreds of thousands", "his mid-30s"."""

from reader.analysis.numbers.clocked import read_clocked
from reader.analysis.numbers.currencies import NAMES
from reader.analysis.numbers.found import Found
from reader.analysis.numbers.multiples import read_multiple
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.temperatures import of_weather
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.units import UNITS
from reader.analysis.numbers.words import SCALES, SMALL, VAGUE, word_set
from reader.text.mentions import NumberKind

_TENS_WORDS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90, "teens": 10,
}  # fmt: skip
_PARTS_OF_DECADE = {
    "early": (0, 3),
    "mid": (4, 6),
    "late": (7, 9),
    "low": (0, 3),
    "high": (7, 9),
    "upper": (7, 9),
}
_LEVELS = frozenset({"low", "high", "upper"})
_OWNERS = frozenset({"his", "her", "their", "my", "your", "our"})
_BEFORE_DECADE = frozenset({"the", "past", "last", "next", "first"})
_FEW = frozenset({"several", "few", "couple", "many"})


def read_loose(tokens: Tokens, index: int) -> Found | None:
    """What begins at a token and is said loosely, or None."""
    return (
        read_ages(tokens, index)
        or read_vague(tokens, index)
        or read_one_and_a_half(tokens, index)
        or read_percent_of(tokens, index)
        or read_multiple(tokens, index)
        or read_clocked(tokens, index)
        or read_nil(tokens, index)
    )


def read_nil(tokens: Tokens, index: int) -> Found | None:
    """The nothing of a score: "two-nil", "3-nil"."""
    number = tokens[index - 2]
    joined = tokens.low(index - 1) == "-" and tokens.glued(index) and tokens.glued(index - 1)
    is_score = tokens.low(index) == "nil" and joined and (number.kind == "figure" or number.low in SMALL)
    return Found(index, index + 1, "cardinal", 0.0, counts=False) if is_score else None


def read_one_and_a_half(tokens: Tokens, index: int) -> Found | None:
    """Such as "an hour and a half", "a mile-and-a-half", "(the past) decade and a half"."""
    article = tokens.low(index) in {"a", "an"}
    at = index + article
    unit = UNITS.get(tokens.low(at)) if article or tokens.low(index - 1) in _BEFORE_DECADE else None
    if unit is None:
        return None
    for word in ("and", "a", "half"):
        at = skip_hyphen(tokens, at + 1)
        if tokens.low(at) != word:
            return None
    return Found(index, at + 1, "quantity", 1.5, unit=unit[0], counts=False)


def read_vague(tokens: Tokens, index: int) -> Found | None:
    """Such as "dozens", "hundreds of thousands", "several hundred": at least the plain multiple (12, 100,000, 100)."""
    token = tokens[index]
    if token.kind != "word":
        return None
    if token.low in _FEW:
        return _several(tokens, index)
    value = VAGUE.get(token.low) or (10.0 if token.low == "tens" else None)
    if value is None:
        return None
    last = index + 1
    while tokens.low(last) == "of" and (factor := VAGUE.get(tokens.low(last + 1))):
        value, last = value * factor, last + 2
    if last == index + 1 and token.low in {"tens", "scores"} and not _is_count(tokens, last, token.low):
        return None
    if unit := _measured(tokens, last):
        return Found(index, unit[1], unit[2], value, unit=unit[0], modifier="at least", counts=False)
    return Found(index, last, "cardinal", value, modifier="at least")


def _measured(tokens: Tokens, index: int) -> tuple[str, int, NumberKind] | None:
    """Unit, index behind it and kind of "millions of dollars", "hundreds of miles"."""
    at = index + 1 if tokens.low(index) == "of" else index
    if at > index and tokens.low(at + 1) in NAMES and tokens[at].text.islower():
        at += 1
    word = tokens.low(at)
    if word in NAMES and word not in {"pounds", "won"}:
        return NAMES[word], at + 1, "money"
    unit = UNITS.get(word)
    return (unit[0], at + 1, "quantity") if unit and word.endswith("s") and word != "seconds" else None


_HURT = word_set("injured wounded hurt killed dead missing arrested")
"""What becomes of "scores": "scores were hurt"."""


def _is_count(tokens: Tokens, index: int, word: str) -> bool:
    be = tokens.low(index) in {"were", "are"}
    if word == "scores" and tokens.low(index + 1 if be else index) in _HURT | {"more"}:
        return True
    return (
        tokens.low(index) == "of"
        and tokens[index + 1].kind == "word"
        and tokens.low(index + 1) not in {"the", "all"}
    )


def _several(tokens: Tokens, index: int) -> Found | None:
    at = index + 2 if tokens.low(index + 1) == "of" else index + 1
    scale = SCALES.get(tokens.low(at))
    if scale is None or tokens.low(at).endswith("s"):
        return None
    first = index - 1 if tokens.low(index - 1) == "a" else index
    scale = scale * 2 if tokens.low(index) == "couple" else scale
    if unit := _measured(tokens, at + 1):
        return Found(first, unit[1], unit[2], scale, unit=unit[0], modifier="at least", counts=False)
    return Found(first, at + 1, "cardinal", scale, modifier="at least")


def read_ages(tokens: Tokens, index: int) -> Found | None:
    """Such as "mid-30s", "(in his) 40s", "early twenties": a range of years of age, as nothing says that it is a decade.

    "The low 40s" are no ages but degrees, or of whatever unit the article speaks.
    """
    part, at = _part_of_decade(tokens, index)
    decade, end = _decade(tokens, at)
    if decade is None:
        return None
    low, high = _PARTS_OF_DECADE[part] if part else (0, 9)
    if of_weather(tokens, index):
        return _decade_range(index, end, decade + low, decade + high, "degree")
    if part in _LEVELS:
        return _decade_range(index, end, decade + low, decade + high, None)
    definite = "the" in {tokens.low(at - 1), tokens.low(index - 1)}
    if definite or (part is None and tokens.low(index - 1) not in _OWNERS):
        return None
    if decade == 10:
        low, high = (3, 9) if part is None else (max(low, 3), max(high, 5))
    return _decade_range(index, end, decade + low, decade + high, "year")


def _decade_range(first: int, last: int, low: int, high: int, unit: str | None) -> Found:
    return Found(first, last, "range", None, float(low), float(high), unit, counts=False)


def _part_of_decade(tokens: Tokens, index: int) -> tuple[str | None, int]:
    low = tokens.low(index)
    if low in _PARTS_OF_DECADE:
        return low, skip_hyphen(tokens, index + 1)
    return None, index


def _decade(tokens: Tokens, index: int) -> tuple[int | None, int]:
    token = tokens[index]
    if token.low in _TENS_WORDS:
        return _TENS_WORDS[token.low], index + 1
    if (
        token.kind == "figure"
        and len(token.text) == 2
        and token.text.endswith("0")
        and tokens.low(index + 1) == "s"
    ):
        return (
            (int(token.text), index + 2)
            if tokens.glued(index + 1) and token.text[0] != "0"
            else (None, index)
        )
    return None, index


def read_percent_of(tokens: Tokens, index: int) -> Found | None:
    """A table cell that puts the figure last: "percent of 10", and nothing else in the block."""
    if index or tokens.low(0) not in {"percent", "percents", "per"}:
        return None
    at = 2 if tokens.low(1) == "cent" else 1
    if tokens.low(at) != "of":
        return None
    figure = read_figure(tokens, at + 1)
    if figure is None or figure.end != len(tokens):
        return None
    return Found(0, figure.end, "percent", figure.value, unit="percent", counts=False)
