"""Rates: "per day", "a barrel", "/hour" behind a unit."""

from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.units import TIMES
from reader.analysis.numbers.words import word_set

_RATES = word_set(
    "second minute hour day night week month year quarter decade century annum capita person head share unit "
    "barrel ounce ton tonne gallon litre liter pound kilogram kilo gram mile kilometer kilometre kg km "
    "square-metre acre bushel household student pupil child patient vote ticket piece item seat game match "
    "season shift hr sec min"
)
_RATE_NAMES = {"hr": "hour", "sec": "second", "min": "minute", "litre": "liter", "kilometre": "kilometer", "kg": "kilogram",
               "km": "kilometer", "kilo": "kilogram", "annum": "year", "h": "hour", "s": "second", "bbl": "barrel", "oz": "ounce",
               "lb": "pound"}  # fmt: skip
_RATE_WORDS = {"pcm": "month", "p.a.": "year"}
"""Abbreviations of a whole rate: "£900 pcm"."""


def read_rate(tokens: Tokens, unit: str, end: int) -> tuple[str, int]:
    """The unit with its rate ("mile per day") and the index behind it; the same two if there is none."""
    at = skip_hyphen(tokens, end)
    low = tokens.low(at)
    if tokens[at].kind == "blocked":
        return unit, end
    if low in _RATE_WORDS:
        return f"{unit} per {_RATE_WORDS[low]}", at + 1
    if low in {"per", "a", "an", "each", "every"} or (low == "/" and tokens.glued(at)):
        name = skip_hyphen(tokens, at + 1)
        if low == "per" and tokens.low(name) not in _RATES and tokens.low(name + 1) in _RATES:
            name += 1
        noun = tokens.low(name)
        if noun in _RATES or (low == "/" and noun in _RATE_NAMES):
            return f"{unit} per {_RATE_NAMES.get(noun, noun)}", name + 1
    return _behind_substance(tokens, unit, end)


def _behind_substance(tokens: Tokens, unit: str, end: int) -> tuple[str, int]:
    """The rate behind what is measured: "400,000 barrels of crude oil per day"."""
    if tokens.low(end) == "of":
        for at in (end + 2, end + 3):
            if tokens.low(at) in {"per", "a"} and (noun := tokens.low(at + 1)) in TIMES and noun in _RATES:
                return f"{unit} per {_RATE_NAMES.get(noun, noun)}", at + 2
    return unit, end
