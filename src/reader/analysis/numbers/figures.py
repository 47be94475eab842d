"""Figures written in digits: grouping, decimals, exponents, slashed and vulgar fractions."""

from msgspec import Struct

from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import LARGEST, VULGAR

_MOST_DIGITS = 24
_MOST_PLAIN_DIGITS = 16
_MOST_GROUPS = 8


class Figure(Struct, frozen=True):
    """A bare number read from tokens: its value, and the index of the token behind it.

    ``form`` is what kind of number it is by itself; ``scale`` is the last multiplier that it was written with (1e6
    in "2.1 million"); ``digits``: it was written in digits.
    """

    value: float
    end: int
    form: str = "cardinal"
    scale: float = 1.0
    digits: bool = False


def read_digits(tokens: Tokens, index: int) -> Figure | None:
    """The figure in digits that begins at a token, with its fraction or exponent, or None."""
    token = tokens[index]
    if token.kind == "fraction":
        return (
            Figure(VULGAR[token.text], index + 1, "fraction", digits=True) if token.text in VULGAR else None
        )
    if token.kind != "figure":
        return None
    whole, end = _grouped(tokens, index)
    if whole is None:
        return None
    return (
        _exponent(tokens, whole, end)
        or _slashed(tokens, index)
        or _mixed(tokens, whole, end)
        or Figure(whole, end, digits=True)
    )


def parse_figure(text: str) -> float | None:
    """The value of digits with separators: "7,000", "1,00,000", "1.234,5", "1'234"; None if they say no number.

    "1.234" is read as in English, and a comma before one or two last digits as a decimal comma ("5,00").
    Two dots or more without a decimal comma are a number only if they stand between groups of three.
    """
    if len(text) > _MOST_DIGITS:
        return None
    text = text.replace("'", "").replace("’", "")
    commas, dots = text.count(","), text.count(".")
    if not commas and not dots:
        if len(text) > _MOST_PLAIN_DIGITS:
            return None
        return float(text) if text == "0" or text[0] != "0" or len(text) <= 2 else None
    if commas and dots:
        return _both(text)
    if dots == 1:
        return float(text)
    if dots:
        return _ungrouped(text, ".")
    if (value := _ungrouped(text, ",")) is not None:
        return value
    return float(text.replace(",", ".")) if commas == 1 and len(text.rpartition(",")[2]) <= 2 else None


def _both(text: str) -> float | None:
    decimal = "." if text.rfind(".") > text.rfind(",") else ","
    head, _, tail = text.rpartition(decimal)
    whole = _ungrouped(head, "," if decimal == "." else ".")
    return None if whole is None else float(f"{whole:.0f}.{tail}")


def _ungrouped(text: str, separator: str) -> float | None:
    """Digits in groups of three, or as in India: the last of three, those before of two."""
    first, *groups = text.split(separator)
    *inner, last = groups or [""]
    sizes = {len(group) for group in inner}
    fits = sizes <= {3} or (sizes <= {2} and len(first) <= 2)
    if len(last) != 3 or not 1 <= len(first) <= 3 or not fits or first[0] == "0" or separator in last:
        return None
    return float(first + "".join(groups))


def _grouped(tokens: Tokens, index: int) -> tuple[float | None, int]:
    """The number at a token, joined with the groups of three behind it ("1 234 567", "40 000")."""
    token = tokens[index]
    end = index + 1
    if 1 <= len(token.text) <= 3 and token.text.isdigit() and token.text[0] != "0":
        while _is_group(tokens, end) and end < index + _MOST_GROUPS:
            end += 1
        while end > index + 1 and not _certain_groups(tokens, index, end):
            end -= 1
    text = "".join(tokens[at].text for at in range(index, end))
    return parse_figure(text), end


def _is_group(tokens: Tokens, index: int) -> bool:
    token, before = tokens[index], tokens[index - 1]
    return (
        token.kind == "figure"
        and token.start - before.end == 1
        and len(token.text.partition(".")[0]) == 3
        and "," not in token.text
        and "." not in before.text
    )


def _certain_groups(tokens: Tokens, index: int, end: int) -> bool:
    """Two groups and more, round thousands, or a space that does not break: not two numbers side by side."""
    if end - index == _MOST_GROUPS:
        return False
    joint = tokens.text[tokens[index].end : tokens[index + 1].start]
    return end - index > 2 or tokens[index + 1].text == "000" or joint != " "


def _exponent(tokens: Tokens, base: float, end: int) -> Figure | None:
    """Such as "1e10", "1.2e-7", "1.1^23", "6.2x10^-4"."""
    mark = tokens[end]
    if mark.spaced:
        return None
    if mark.low == "e":
        return _power(tokens, base, 10.0, end + 1)
    if mark.low == "^":
        return _power(tokens, 1.0, base, end + 1)
    if mark.low in {"x", "×"} and tokens[end + 1].text == "10" and tokens.low(end + 2) in {"^", "-", "−"}:
        return _power(tokens, base, 10.0, end + 2 + (tokens.low(end + 2) == "^"))
    return None


def _power(tokens: Tokens, factor: float, base: float, index: int) -> Figure | None:
    sign = 1
    while tokens.low(index) in {"-", "−", "+"} and tokens.glued(index):
        sign = 1 if tokens.low(index) == "+" else -1
        index += 1
    token = tokens[index]
    if token.kind != "figure" or token.spaced or not token.text.isdigit() or len(token.text) > 2:
        return None
    try:
        value = factor * base ** (sign * int(token.text))
    except (OverflowError, ZeroDivisionError):
        return None
    return Figure(value, index + 1, digits=True) if abs(value) <= LARGEST else None


def _slashed(tokens: Tokens, index: int) -> Figure | None:
    """Such as "3/4", but neither "24/7" nor "5/17/2018"; also with spaces around the slash."""
    over, under = tokens[index], tokens[index + 2]
    if tokens.low(index + 1) not in {"/", "⁄"} or over.kind != "figure" or under.kind != "figure":
        return None
    if not (over.text.isdigit() and under.text.isdigit() and len(over.text) <= 3 and len(under.text) <= 3):
        return None
    if (
        tokens.low(index + 3) == "/"
        or tokens.low(index - 1) == "/"
        or under.spaced != tokens[index + 1].spaced
    ):
        return None
    above, below = int(over.text), int(under.text)
    return Figure(above / below, index + 3, "fraction", digits=True) if 0 < above < below else None


def _mixed(tokens: Tokens, whole: float, end: int) -> Figure | None:
    """Such as "2 1/4", "2-1/4", "2½"."""
    part = tokens[end]
    if part.kind == "fraction" and part.text in VULGAR:
        return Figure(whole + VULGAR[part.text], end + 1, digits=True)
    hyphen = part.low == "-" and tokens.glued(end) and tokens.glued(end + 1)
    end, part = (end + 1, tokens[end + 1]) if hyphen else (end, part)
    if (
        (part.spaced or hyphen)
        and whole.is_integer()
        and whole < 10_000
        and (fraction := _slashed(tokens, end))
    ):
        return Figure(whole + fraction.value, fraction.end, digits=True)
    return None
