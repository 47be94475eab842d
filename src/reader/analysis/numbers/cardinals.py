"""Cardinals in words, and mixed with digits: "two hundred and five", "2.1 million", "4 thousand 3 hundred and 21"."""

from reader.analysis.numbers.figures import Figure, read_digits
from reader.analysis.numbers.scales import read_scale, skip_hyphen
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import DENOMINATORS, LARGEST, ORDINALS, SCALE_ORDINALS, SCALES, SMALL, TENS

BARE_SCALES = frozenset({"hundred", "thousand", "million"})
"""Scales that may begin a number: "hundred thousand"."""
_MOST_DECIMALS = 12
_DOZENS = frozenset({"dozen", "dozens"})
_LONG_DENOMINATORS = {"one": 1, "ten": 10}


def read_cardinal(tokens: Tokens, index: int) -> Figure | None:
    """The cardinal that begins at a token: groups with falling scales, "twenty-one trillion three hundred"."""
    total, scale, at, digits = 0.0, LARGEST, index, False
    while group := _scaled_group(tokens, at, scale, first=at == index):
        if group.form == "fraction":
            return group
        total += group.value
        scale, at, digits = group.scale, group.end, digits or group.digits
        if scale < 100:
            break
    return Figure(total, at, "cardinal", scale, digits) if at > index else None


def _scaled_group(tokens: Tokens, index: int, limit: float, *, first: bool) -> Figure | None:
    """A number below a thousand, or in digits, with the scales behind it; lower than ``limit`` unless first."""
    joined = not first and tokens.low(index) in {"and", "&"}
    group = _bare_group(tokens, index + joined, first=first)
    if group is None:
        return None
    scale, end = read_scale(tokens, group.end, digits=group.digits)
    value = group.value * scale
    if first:
        form = group.form if end == group.end else "cardinal"
        return Figure(value, end, form, scale, group.digits) if abs(value) <= LARGEST else None
    if not 0 < value < limit or (joined and begins_fraction(tokens, group)):
        return None
    if group.digits and not _digits_may_follow(tokens, index, scale, joined=joined):
        return None
    return Figure(value, end, "cardinal", scale, group.digits)


def _digits_may_follow(tokens: Tokens, index: int, scale: float, *, joined: bool) -> bool:
    """Such as "3 hundred and 21", "4 thousand 3 hundred", but not "two hundred 21" nor "two million and 20"."""
    return scale > 1 if not joined else scale == 1 and tokens.low(index - 1) == "hundred"


def _bare_group(tokens: Tokens, index: int, *, first: bool) -> Figure | None:
    if tokens[index].kind != "word":
        return read_digits(tokens, index)
    number = _below_thousand(tokens, index)
    if number is not None:
        return _with_point(tokens, number)
    return _unsaid_one(tokens, index) if first else None


def _unsaid_one(tokens: Tokens, index: int) -> Figure | None:
    """The one that is not said in "a hundred", "a dozen", and in a bare "hundred thousand"."""
    low, behind = tokens.low(index), tokens.low(index + 1)
    if low in {"a", "an"} and behind in SCALES and not behind.endswith("s"):
        return Figure(1, index + 1)
    return Figure(1, index) if low in BARE_SCALES and behind in SCALES else None


def _below_thousand(tokens: Tokens, index: int) -> Figure | None:
    """Such as "seven", "twenty-one", "two hundred and five"."""
    small = below_hundred(tokens, index)
    if small is None or tokens.low(small.end) != "hundred":
        return small
    hundreds = Figure(small.value * 100, small.end + 1)
    joined = tokens.low(hundreds.end) in {"and", "&"}
    rest = below_hundred(tokens, hundreds.end + joined)
    if rest is None or _begins_part(tokens, hundreds, rest, joined=joined):
        return hundreds
    if joined and tokens.low(rest.end) in _DOZENS:
        return Figure(hundreds.value + 12 * rest.value, rest.end + 1)
    return Figure(hundreds.value + rest.value, rest.end)


def _begins_part(tokens: Tokens, hundreds: Figure, rest: Figure, *, joined: bool) -> bool:
    """Whether what follows a hundred is a fraction: "and two thirds"; without "and" its denominator ("thirty-fifths")."""
    if joined:
        return begins_fraction(tokens, rest)
    return read_denominator(tokens, hundreds.end, hundreds.value) is not None


def below_hundred(tokens: Tokens, index: int) -> Figure | None:
    """Such as "seven", "twelve", "forty", "forty-two"."""
    token = tokens[index]
    if token.kind != "word" or (value := SMALL.get(token.low)) is None:
        return None
    if token.low in TENS:
        at = skip_hyphen(tokens, index + 1)
        unit = SMALL.get(tokens.low(at), 0)
        if 1 <= unit <= 9 and tokens[at].kind == "word":
            return Figure(value + unit, at + 1)
    return Figure(value, index + 1)


def _with_point(tokens: Tokens, number: Figure) -> Figure:
    """Such as "nine point nought four", "two point seventy-one": behind the point single digits, or one number."""
    if tokens.low(number.end) != "point":
        return number
    first = below_hundred(tokens, number.end + 1)
    if first is None:
        return number
    digits, end = f"{first.value:.0f}", first.end
    while first.value < 10 and (more := SMALL.get(tokens.low(end), 10)) < 10 and len(digits) < _MOST_DECIMALS:
        digits, end = f"{digits}{more}", end + 1
    return Figure(float(f"{number.value:.0f}.{digits}"), end)


def begins_fraction(tokens: Tokens, number: Figure) -> bool:
    """Whether a number is the numerator of a proper fraction ("two thirds")."""
    below = read_denominator(tokens, number.end, number.value)
    return below is not None and number.value < below[0]


def read_denominator(tokens: Tokens, index: int, above: float) -> tuple[float, int] | None:
    """The value of "thirds" or "twenty-firsts" and the index behind it; the singular only below one ("one third")."""
    at = skip_hyphen(tokens, index)
    low = tokens.low(at)
    plural = low.endswith("s")
    if (value := DENOMINATORS.get(low)) is not None:
        hundredth = low in SCALE_ORDINALS and tokens.low(index - 1) != "a"
        return (value, at + 1) if plural == (above != 1) and not hundredth else None
    if low in _LONG_DENOMINATORS:
        return _long_denominator(tokens, at, plural=above != 1)
    unit_at = skip_hyphen(tokens, at + 1)
    unit = tokens.low(unit_at)
    value = ORDINALS.get(unit.rstrip("s"), 10)
    if low not in TENS or value > 9 or unit.endswith("s") != (above != 1):
        return None
    return TENS[low] + value, unit_at + 1


def _long_denominator(tokens: Tokens, index: int, *, plural: bool) -> tuple[float, int] | None:
    """The "one-hundredth" of "one one-hundredth", "ten-thousandths", "one hundred and fifth"; and the index behind."""
    at = skip_hyphen(tokens, index + 1)
    hundred = 0.0
    if tokens.low(index) == "one" and tokens.low(at) == "hundred":
        hundred, at = 100.0, at + 1
        at = at + 1 if tokens.low(at) == "and" else at
    low = tokens.low(at)
    table = ORDINALS if hundred else SCALE_ORDINALS
    value = table.get(low.removesuffix("s"))
    if value is None or low.endswith("s") != plural:
        return None
    return hundred + value * _LONG_DENOMINATORS[tokens.low(index)], at + 1
