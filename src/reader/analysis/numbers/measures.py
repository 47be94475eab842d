"""Quantities: a figure with a unit of measurement, also in two parts ("5ft 10in") and as an age."""

from msgspec import Struct

from reader.analysis.numbers.ages import age_end, bare_age_end
from reader.analysis.numbers.figures import Figure
from reader.analysis.numbers.function_words import SIZES, STOPS
from reader.analysis.numbers.rates import read_rate
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.temperatures import read_temperature
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.units import MULTIWORD_HEADS, UNITS


class Measure(Struct, frozen=True):
    """The value and unit of a quantity, and the index of the token behind it."""

    value: float
    unit: str
    end: int
    age: bool = False


_PARTS = {("foot", "inch"), ("yard", "foot"), ("pound", "ounce"), ("stone", "pound"), ("mile", "yard")}
_TIME_ORDER = ("century", "decade", "year", "month", "week", "day", "hour", "minute", "second")
_EXTENTS = frozenset({"tall", "long", "wide", "high", "deep", "thick"})
"""Words behind the "in" of "6 in wide" that make it inches."""
_NEAR_PRESSURE = 8
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">"}
_ABBREVIATED = frozenset({"m", "g", "t", "l", "w", "v", "h", "s", "c", "f", "j", "k"})


def read_measure(tokens: Tokens, index: int, figure: Figure) -> Measure | None:
    """The quantity that a figure begins: with its unit, a second part, "old", "per hour"; or None."""
    named = read_temperature(tokens, figure) or _unit(tokens, figure)
    if named is None:
        aged = bare_age_end(tokens, index, figure)
        return Measure(figure.value, "year", aged, age=True) if aged else None
    unit, end = named
    value, end = _with_parts(tokens, figure.value, unit, end)
    if aged := age_end(tokens, unit, end):
        return Measure(value, unit, aged, age=True)
    value, end = _and_a_half(tokens, value, end)
    if unit in {"degree Celsius", "degree Fahrenheit", "degree"}:
        return Measure(value, unit, end)
    unit, end = read_rate(tokens, unit, end)
    return Measure(value, unit, end)


def _unit(tokens: Tokens, figure: Figure) -> tuple[str, int] | None:
    at, end_mark = _unit_start(tokens, figure)
    found = _long_unit(tokens, at) or _short_unit(tokens, at, figure)
    if found is None:
        return _height(tokens, figure)
    unit, end = found
    if end_mark and tokens.low(end) == end_mark:
        end += 1
    return unit, end


def _unit_start(tokens: Tokens, figure: Figure) -> tuple[int, str]:
    """The index where a unit may begin: behind a hyphen, an article ("half an hour"), or a bracket ("20 (kg)")."""
    at = skip_hyphen(tokens, figure.end)
    if figure.form == "fraction" or figure.value < 1:
        over = at + 1 if tokens.low(at) == "of" else at
        if tokens.low(over) in {"a", "an"}:
            return over + 1, ""
    if tokens.low(at) in _BRACKETS and tokens.low(at + 2) == _BRACKETS[tokens.low(at)]:
        return at + 1, _BRACKETS[tokens.low(at)]
    return at, ""


def _long_unit(tokens: Tokens, at: int) -> tuple[str, int] | None:
    """Units of two and three words: "square miles", "cubic feet", "metric tons", "nautical miles"."""
    if tokens.low(at) not in MULTIWORD_HEADS:
        return None
    for length in (3, 2):
        words = [at]
        while len(words) < length:
            words.append(_next_word(tokens, words[-1]))
        if (unit := UNITS.get(" ".join(tokens.low(word) for word in words))) is not None:
            return unit[0], words[-1] + 1
    return None


def _next_word(tokens: Tokens, index: int) -> int:
    """The index of the word behind a token, over a hyphen or the full stop of an abbreviation ("sq. ft")."""
    return index + 2 if tokens.low(index + 1) in {"-", "."} and tokens.glued(index + 1) else index + 1


def _short_unit(tokens: Tokens, at: int, figure: Figure) -> tuple[str, int] | None:
    """Units of one word, with "km/h", "km2" and what must be checked because it means other things too."""
    token = tokens[at]
    if token.kind not in {"word", "mark"}:
        return None
    if tokens.low(at + 1) == "/" and (speed := UNITS.get(f"{token.low}/{tokens.low(at + 2)}")):
        return speed[0], at + 3
    if tokens[at + 1].kind == "figure" and tokens.glued(at + 1):
        unit = UNITS.get(token.low + tokens[at + 1].text)
        return (unit[0], at + 2) if unit and not _goes_on(tokens, at + 2) else None
    if token.low in _ABBREVIATED:
        return _letter_unit(tokens, at, figure)
    if token.low == "in":
        return ("inch", at + 1) if figure.digits and _says_extent(tokens, at + 1) else None
    unit = UNITS.get(token.low) or UNITS.get(token.low.removesuffix("'"))
    if token.low == "mb" and _speaks_of_pressure(tokens, at):
        return UNITS["millibar"][0], at + 1
    if unit is None or not _means_unit(tokens, at, figure):
        return None
    if token.text == "mb" or (token.text[1:] == "b" and token.low in {"kb", "mb", "gb"}):
        unit = UNITS[{"k": "kilobit", "m": "megabit", "g": "gigabit"}[token.low[0]]]
    return unit[0], at + 1


def _speaks_of_pressure(tokens: Tokens, index: int) -> bool:
    """Whether "938 mb" are millibars."""
    around = range(max(index - _NEAR_PRESSURE, 0), index + _NEAR_PRESSURE)
    return any(tokens.low(at) in {"pressure", "pressures", "barometer"} for at in around)


def _says_extent(tokens: Tokens, index: int) -> bool:
    """Such as "wide" behind "6 in", but not the "high" of "5 in high school"."""
    behind = tokens[index + 1]
    return tokens.low(index) in _EXTENTS and (behind.kind != "word" or behind.low in STOPS)


def _goes_on(tokens: Tokens, index: int) -> bool:
    """Whether a word or figure is glued on, also by a hyphen: then what stands before it is part of a code."""
    if tokens.low(index) == "-" and tokens.glued(index) and tokens[index + 1].kind == "figure":
        return tokens.glued(index + 1)
    return tokens.glued(index) and tokens[index].kind in {"word", "figure"}


def _letter_unit(tokens: Tokens, at: int, figure: Figure) -> tuple[str, int] | None:
    """Such as "100m", "5 L", "40t": only behind digits; a "5m" before something counted is five million."""
    token, behind = tokens[at], tokens[at + 1]
    if not figure.digits or figure.scale != 1 or _goes_on(tokens, at + 1):
        return None
    if (
        token.low == "m"
        and token.text == "m"
        and (not token.spaced or behind.kind != "word" or behind.low in SIZES)
    ):
        return "meter", at + 1
    names = {"g": "gram", "t": "tonne", "l": "liter", "h": "hour"}
    if (
        token.low in names
        and not (token.spaced and token.low in {"t", "h"})
        and token.text != "G"
        and token.text != "T"
    ):
        return names[token.low], at + 1
    units = {"W": "watt", "V": "volt", "J": "joule", "K": "kelvin"}
    return (units[token.text], at + 1) if token.text in units and token.text != "K" else None


def _means_unit(tokens: Tokens, at: int, figure: Figure) -> bool:
    word, behind = tokens.low(at), tokens[at + 1]
    if word == "second":
        return (
            not tokens[at].spaced or figure.value == 1 or tokens.low(at - 1) == "-" or behind.kind != "word"
        )
    if word in {
        "min",
        "sec",
        "ms",
        "ha",
        "mi",
        "cal",
        "bar",
        "mp",
        "db",
        "ev",
        "mg",
        "hp",
        "cc",
        "pa",
        "wh",
        "kt",
    }:
        return figure.digits
    if word in {"quarter", "quarters"}:
        return figure.form == "cardinal" and figure.scale == 1 and tokens.low(at - 1) != "-"
    if word in {"cup", "cups"}:
        return tokens[at].text[0].islower()
    if word in {"stone", "turn", "dram", "drachma", "night", "knot"}:
        return word != "stone" or tokens.low(at - 1) != "-"
    return True


_FEET_MARKS = frozenset({"'", "′"})
_INCH_MARKS = frozenset({'"', "”", "″", "''"})


def _height(tokens: Tokens, figure: Figure) -> tuple[str, int] | None:
    """The marks of 5'10" and of 10" wide."""
    mark, inches = tokens[figure.end], tokens[figure.end + 1]
    if mark.low in _INCH_MARKS and inches.low in SIZES:
        return "inch", figure.end + 1
    is_foot = mark.low in _FEET_MARKS and not mark.spaced and inches.kind == "figure" and not inches.spaced
    return ("foot", figure.end + 1) if is_foot and tokens.low(figure.end + 2) in _INCH_MARKS else None


def _with_parts(tokens: Tokens, value: float, unit: str, end: int) -> tuple[float, int]:
    """Add the smaller units that follow: "5ft 10in", "two years and 6 months", "2 hours, 3 minutes and 5 seconds"."""
    smallest = unit
    for _ in range(2):
        value, after, smallest = _second_part(tokens, value, unit, smallest, end)
        if after == end:
            break
        end = after
    return value, end


def _second_part(tokens: Tokens, value: float, unit: str, smallest: str, end: int) -> tuple[float, int, str]:
    """Add one unit smaller than the smallest so far, which follows at once or after "and" or a comma."""
    at = end + 1 if tokens.low(end) in {"and", ","} else skip_hyphen(tokens, end)
    at = at + 1 if tokens.low(end) == "," and tokens.low(at) == "and" else at
    part = read_figure(tokens, at)
    if part is None or part.form != "cardinal" or part.scale != 1:
        return value, end, smallest
    if tokens.low(end - 1) == "foot" and _are_inches(tokens, end, part):
        return value + part.value / 12, part.end, "inch"
    if unit == "foot" and tokens.low(part.end) in {*_INCH_MARKS, "in", "ins"}:
        return value + part.value / 12, part.end + 1, "inch"
    here = skip_hyphen(tokens, part.end)
    smaller = UNITS.get(tokens.low(here))
    if smaller is None or not _is_part(smallest, smaller[0]):
        return value, end, smallest
    return value + part.value * smaller[2] / UNITS[unit][2], here + 1, smaller[0]


def _are_inches(tokens: Tokens, end: int, part: Figure) -> bool:
    """The inches without their unit in "6-foot-4" and "six foot four"."""
    joined = tokens.low(end) == "-"
    return (
        tokens.low(end) not in {"and", ","}
        and part.value < 12
        and (joined or tokens[part.end].kind != "word")
    )


def _is_part(unit: str, smaller: str) -> bool:
    if unit in _TIME_ORDER and smaller in _TIME_ORDER:
        return _TIME_ORDER.index(smaller) > _TIME_ORDER.index(unit)
    return (unit, smaller) in _PARTS


def _and_a_half(tokens: Tokens, value: float, end: int) -> tuple[float, int]:
    """Such as "a mile and a half", "two years and a half"."""
    if [tokens.low(end + offset) for offset in range(3)] == ["and", "a", "half"]:
        return value + 0.5, end + 3
    return value, end
