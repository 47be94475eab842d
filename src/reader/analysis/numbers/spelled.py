"""Numbers in words, and mixed with digits: "two hundred and five", "2.1 million", "half a dozen", "two-thirds"."""

from reader.analysis.numbers.figures import Figure, read_digits
from reader.analysis.numbers.function_words import SIZES, STOPS
from reader.analysis.numbers.plurals import is_plural
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import (
    DENOMINATORS,
    LARGEST,
    ORDINALS,
    SCALE_ORDINALS,
    SCALES,
    SHORT_SCALES,
    SMALL,
    TENS,
)

_HYPHENS = frozenset({"-", "–"})
_ORDINAL_SUFFIXES = frozenset({"st", "nd", "rd", "th"})
_SCALE_STARTERS = frozenset({"hundred", "thousand", "million"})
_ONES = frozenset({"a", "an", "one", "1"})
_FRACTION_SCALES = frozenset({"dozen", "hundred", "thousand", "million", "billion", "trillion"})

STARTERS = (
    SMALL.keys() | ORDINALS.keys() | SCALE_ORDINALS.keys() | {"a", "an", "half", "quarter"} | _SCALE_STARTERS
)
"""The words that a number can begin with."""


def read_figure(tokens: Tokens, index: int) -> Figure | None:
    """The bare number that begins at a token: cardinal, fraction or ordinal, in digits or words; or None."""
    token = tokens[index]
    if token.kind == "word" and token.low not in STARTERS:
        return None
    return _read_fraction(tokens, index) or _read_ordinal(tokens, index) or _read_cardinal(tokens, index)


def skip_hyphen(tokens: Tokens, index: int) -> int:
    """The index behind a hyphen that stands with the same space on both sides, else the same index."""
    if tokens.low(index) in _HYPHENS and tokens[index].spaced == tokens[index + 1].spaced:
        return index + 1
    return index


# Cardinals


def _read_cardinal(tokens: Tokens, index: int) -> Figure | None:
    """Groups with falling scales: "4 thousand 3 hundred and 21", "twenty-one trillion three hundred"."""
    total, limit, scale, at, digits = 0.0, LARGEST, 1.0, index, False
    while group := _scaled_group(tokens, at, limit, first=at == index):
        total += group.value
        scale, limit, at = group.scale, group.scale, group.end
        digits = digits or group.digits
        if scale < 100:
            break
        if part := _and_part(tokens, at):
            return Figure(
                total + part.value * scale_of_part(part, scale), part.end, "cardinal", scale, digits
            )
    if at == index:
        return None
    if scale < 100 and (part := _and_part(tokens, at)):
        return Figure(total * part.scale + part.value, part.end, "cardinal", part.scale, digits)
    return Figure(total, at, "cardinal", scale if scale != 12 else 1.0, digits)


def scale_of_part(part: Figure, scale: float) -> float:
    """What the fraction in "3 million and a half" is a part of: the million, unless it has a scale of its own
    ("a billion and a half million"); in "two hundred and a third" it is a third of one.
    """
    return scale if part.scale == 1 and scale >= 1_000 else 1.0


def _scaled_group(tokens: Tokens, index: int, limit: float, *, first: bool) -> Figure | None:
    """A number below a thousand, or in digits, with the scales behind it; lower than ``limit`` unless first."""
    at = index if first else _skip_and(tokens, index)
    joined = at > index
    group = _bare_group(tokens, at, first=first)
    if group is None:
        return None
    scale, end = read_scale(tokens, group)
    value = group.value * scale
    if first:
        return Figure(value, end, "cardinal", scale, group.digits) if abs(value) <= LARGEST else None
    if not 0 < value < limit or (
        group.digits and not _digits_may_follow(tokens, index, scale, joined=joined)
    ):
        return None
    return Figure(value, end, "cardinal", scale, group.digits)


def _digits_may_follow(tokens: Tokens, index: int, scale: float, *, joined: bool) -> bool:
    """ "3 hundred and 21", "4 thousand 3 hundred", but not "two hundred 21" nor "two million and 20"."""
    return scale > 1 if not joined else scale == 1 and tokens.low(index - 1) == "hundred"


def _skip_and(tokens: Tokens, index: int) -> int:
    return index + 1 if tokens.low(index) in {"and", "&"} else index


def _bare_group(tokens: Tokens, index: int, *, first: bool) -> Figure | None:
    if tokens[index].kind != "word":
        return read_digits(tokens, index)
    return _below_thousand(tokens, index) or (_bare_scale(tokens, index) if first else None)


def _bare_scale(tokens: Tokens, index: int) -> Figure | None:
    """The one that is not said in "a hundred", "a dozen", and in a bare "hundred thousand"."""
    low, behind = tokens.low(index), tokens.low(index + 1)
    if low in {"a", "an"} and behind in SCALES and not behind.endswith("s"):
        return Figure(1, index + 1)
    if low in _SCALE_STARTERS and behind in SCALES:
        return Figure(1, index)
    return None


def _below_thousand(tokens: Tokens, index: int) -> Figure | None:
    """ "seven", "twenty-one", "two hundred and five", "nine point nought four"."""
    number = _spelled_hundreds(tokens, index)
    return number and _with_point(tokens, number)


def _spelled_hundreds(tokens: Tokens, index: int) -> Figure | None:
    small = _below_hundred(tokens, index)
    if small is None or tokens.low(small.end) != "hundred":
        return small
    end = small.end + 1
    rest = _below_hundred(tokens, _skip_and(tokens, end))
    if rest is None or _begins_fraction(tokens, rest):
        return Figure(small.value * 100, end, scale=100)
    return Figure(small.value * 100 + rest.value, rest.end)


def _begins_fraction(tokens: Tokens, number: Figure) -> bool:
    """Whether a number is the numerator of a proper fraction ("two thirds")."""
    below = _denominator(tokens, number.end, number.value)
    return below is not None and number.value < below[0]


def _below_hundred(tokens: Tokens, index: int) -> Figure | None:
    token = tokens[index]
    if token.kind != "word" or (value := SMALL.get(token.low)) is None:
        return None
    if token.low in TENS:
        at = skip_hyphen(tokens, index + 1)
        unit = SMALL.get(tokens.low(at), 0)
        if 1 <= unit <= 9 and tokens[at].kind == "word" and tokens.low(at) != "zero":
            return Figure(value + unit, at + 1)
    return Figure(value, index + 1)


def _with_point(tokens: Tokens, number: Figure) -> Figure:
    """ "nine point nought four", "two point five": the digits behind the point, one word each or one number."""
    if tokens.low(number.end) != "point":
        return number
    digits, at = "", number.end + 1
    while (digit := SMALL.get(tokens.low(at))) is not None and tokens[at].kind == "word" and len(digits) < 12:
        digits += str(digit)
        at += 1
        if digit > 9:
            break
    if (
        digits.endswith("0")
        and len(digits) == 2
        and (unit := SMALL.get(tokens.low(skip_hyphen(tokens, at)), 99)) < 10
    ):
        digits, at = f"{int(digits) + unit}", skip_hyphen(tokens, at) + 1
    return Figure(float(f"{number.value:.0f}.{digits}"), at) if digits else number


def read_scale(tokens: Tokens, group: Figure) -> tuple[float, int]:
    """The product of the scales behind a number, and the index behind them: "million", "lakh crore", "bn", "k"."""
    scale, at = group.scale if not group.digits else 1.0, group.end
    if scale != 1:
        scale = 1.0
    while True:
        here = skip_hyphen(tokens, at)
        word = tokens[here]
        factor = SCALES.get(word.low) if word.kind == "word" else None
        if factor is None or scale * factor > LARGEST or (here > at and at == group.end and word.spaced):
            break
        scale, at = scale * factor, here + 1
        if factor == 12:
            break
    if scale == 1 and (factor := _short_scale(tokens, group)):
        return factor, at + 1
    return scale, at


def _short_scale(tokens: Tokens, group: Figure) -> float | None:
    """The factor of "10k" or "1.2B"; a lower-case "m", "b" or "t" is left to what stands around the number."""
    word = tokens[group.end]
    if not group.digits or word.kind != "word":
        return None
    if word.low in {"k", "b"} and (not word.spaced or tokens[group.end + 1].kind == "end"):
        return SHORT_SCALES[word.low]
    if word.text == "m" and not word.spaced and _is_counted(tokens, group.end + 1):
        return 1e6
    return SHORT_SCALES.get(word.low) if word.text in {"M", "B", "MM"} and not word.spaced else None


def _is_counted(tokens: Tokens, index: int) -> bool:
    """ "5m people", but not "100m hurdles"."""
    word = tokens[index]
    return word.kind == "word" and word.text.islower() and is_plural(word.low) and word.low not in SIZES


# Fractions


def _and_part(tokens: Tokens, index: int) -> Figure | None:
    """The fraction in "five and a half", "one hundred and three quarters"; "two-and-a-half" too."""
    at = skip_hyphen(tokens, index)
    if tokens.low(at) not in {"and", "&"}:
        return None
    at = skip_hyphen(tokens, at + 1)
    part = _read_fraction(tokens, at)
    if part is None or tokens.low(at) in {"half", "quarter"} or tokens[at].kind == "figure":
        return None
    return part if part.value < 1 or part.scale > 1 else None


def _read_fraction(tokens: Tokens, index: int) -> Figure | None:
    """ "half", "a quarter", "two-thirds", "half a million", "three quarters of a million", "1 over 20"."""
    part = _simple_fraction(tokens, index)
    if part is None:
        return _large_fraction(tokens, index)
    for at in (part.end, _skip_of_a(tokens, part.end)):
        here = skip_hyphen(tokens, at)
        if (word := tokens.low(here)) in _FRACTION_SCALES:
            scale = SCALES[word]
            return Figure(part.value * scale, here + 1, "cardinal", scale if scale > 12 else 1.0)
    return part


def _large_fraction(tokens: Tokens, index: int) -> Figure | None:
    """ "one hundred and thirty-two fifths", "a hundred trillionths"."""
    if tokens[index].kind != "word":
        return None
    number = _read_cardinal(tokens, index)
    below = _denominator(tokens, number.end, number.value) if number and number.value >= 100 else None
    return Figure(number.value / below[0], below[1], "fraction") if number and below else None


def _skip_of_a(tokens: Tokens, index: int) -> int:
    at = index + 1 if tokens.low(index) == "of" else index
    return at + 1 if tokens.low(at) in {"a", "an"} else index


def _simple_fraction(tokens: Tokens, index: int) -> Figure | None:
    low = tokens.low(index)
    if low in {"half", "quarter"}:
        return Figure(0.5 if low == "half" else 0.25, index + 1, "fraction")
    if low in {"a", "an"}:
        part = _over(tokens, index + 1, 1.0)
        return None if part and _is_ordinal_here(tokens, part) else part
    above = _below_hundred(tokens, index) if tokens[index].kind == "word" else _whole(tokens, index)
    return _over(tokens, above.end, above.value) if above else None


def _is_ordinal_here(tokens: Tokens, part: Figure) -> bool:
    """ "a third person", but neither "a third of it" nor "a quarter mile"."""
    word, behind = tokens.low(part.end - 1), tokens[part.end]
    if word in {"half", "quarter"}:
        return False
    if behind.low == "-" and tokens.glued(part.end) and tokens.glued(part.end + 1):
        return True
    singular_verb = behind.low in {"is", "was", "has", "had", "came", "said", "who", "that"}
    return behind.kind == "word" and (singular_verb or (behind.low not in STOPS and behind.low not in SCALES))


def _whole(tokens: Tokens, index: int) -> Figure | None:
    token = tokens[index]
    if token.kind == "figure" and token.text.isdigit() and len(token.text) <= 2:
        return Figure(float(token.text), index + 1)
    return None


def _over(tokens: Tokens, index: int, above: float) -> Figure | None:
    at = skip_hyphen(tokens, index)
    below = _denominator(tokens, at, above)
    if below is None:
        return None
    value, end = below
    return Figure(above / value, end, "fraction")


def _denominator(tokens: Tokens, index: int, above: float) -> tuple[float, int] | None:
    """The value of "thirds" and the index behind it; the singular only below one ("one third")."""
    at, tens = skip_hyphen(tokens, index), 0
    low = tokens.low(at)
    if low in TENS and tokens.low(skip_hyphen(tokens, at + 1)).rstrip("s") in ORDINALS:
        tens, at = TENS[low], skip_hyphen(tokens, at + 1)
        low = tokens.low(at)
    value = ORDINALS[low.rstrip("s")] if tens and low.rstrip("s") in ORDINALS else DENOMINATORS.get(low)
    plural = low.endswith("s") or low == "halves"
    if value is None or plural != (above != 1) or (tens and value > 9):
        return None
    if not tens and low in SCALE_ORDINALS and index and tokens.low(index - 1) != "a":
        return None
    return tens + value, at + 1


# Ordinals


def _read_ordinal(tokens: Tokens, index: int) -> Figure | None:
    """ "21st", "third", "one hundred twenty-fifth", "two hundredth"."""
    token = tokens[index]
    if token.kind == "figure":
        return _ordinal_in_digits(tokens, index)
    if (value := ORDINALS.get(token.low) or SCALE_ORDINALS.get(token.low)) is not None:
        return Figure(value, index + 1, "ordinal")
    number = _read_cardinal_words(tokens, index)
    if number is None:
        return None
    at = skip_hyphen(tokens, number.end)
    if (low := tokens.low(at)) in SCALE_ORDINALS:
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
    return (
        Figure(number.value, index + 2, "ordinal", digits=True)
        if number and number.end == index + 1
        else None
    )


def _read_cardinal_words(tokens: Tokens, index: int) -> Figure | None:
    """A cardinal in front of an ordinal word, without the fraction that the ordinal word could make of it."""
    if tokens.low(index) in {"a", "an"}:
        behind = tokens.low(index + 1)
        return Figure(1, index + 1) if behind in SCALE_ORDINALS else _read_cardinal(tokens, index)
    return _read_cardinal(tokens, index) if tokens[index].kind == "word" else None
