"""A number with what makes it more than a number: sign, currency, percent, unit and rate."""

from msgspec import Struct, structs

from reader.analysis.numbers.figures import Figure
from reader.analysis.numbers.measures import read_measure
from reader.analysis.numbers.money import Money, money_before, money_behind
from reader.analysis.numbers.rates import read_rate
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.tokens import Tokens
from reader.text.mentions import NumberKind

_MINUS = frozenset({"-", "−", "–"})
_PERCENTS = frozenset({"%", "percent", "percents", "pct", "percentage", "pc", "％"})
_POINTS = frozenset({"point", "points", "pts"})


class Amount(Struct, frozen=True):
    """A number between two tokens (``last`` exclusive), with its kind and unit but neither range nor modifier.

    ``bare``: no unit, percent sign or currency was read. ``signed_money``: the currency stands before the figure.
    """

    first: int
    last: int
    value: float
    kind: NumberKind
    unit: str | None
    figure: Figure
    signed_money: bool = False
    age: bool = False

    @property
    def bare(self) -> bool:
        """Whether the number has neither unit nor currency."""
        return self.unit is None


def read_amount(tokens: Tokens, index: int) -> Amount | None:
    """The amount that begins at a token: "-5", "$3 million", "minus 20 degrees Celsius", "12-cent"; or None."""
    sign, at = _read_sign(tokens, index)
    if money := money_before(tokens, at):
        return _of_money(index, sign, money, before=True)
    figure = read_figure(tokens, at)
    if figure is None or (sign < 0 and figure.form == "ordinal"):
        return None
    if figure.form == "ordinal":
        return Amount(index, figure.end, figure.value, "ordinal", None, figure)
    figure = structs.replace(figure, value=sign * figure.value)
    return _percent(tokens, index, figure) or _measured(tokens, index, figure)


def _measured(tokens: Tokens, index: int, figure: Figure) -> Amount:
    """A figure with the currency or unit behind it, or bare."""
    if money := money_behind(tokens, figure):
        return _of_money(index, 1, money, before=False)
    if measure := read_measure(tokens, index, figure):
        in_points = measure.unit in {"percentage point", "basis point"}
        unit_kind: NumberKind = "percent" if in_points else "quantity"
        return Amount(index, measure.end, measure.value, unit_kind, measure.unit, figure, age=measure.age)
    kind: NumberKind = "fraction" if figure.form == "fraction" else "cardinal"
    return Amount(index, figure.end, figure.value, kind, None, figure)


def _of_money(index: int, sign: int, money: Money, *, before: bool) -> Amount:
    return Amount(index, money.end, sign * money.value, "money", money.unit, money.figure, before)


def _read_sign(tokens: Tokens, index: int) -> tuple[int, int]:
    """-1 and the index behind a minus, or 1 and the same index. A dash between words is no minus."""
    token, behind = tokens[index], tokens[index + 1]
    if token.low in {"minus", "negative"} and tokens.low(index - 2) != "plus":
        return -1, index + 1
    if token.low in _MINUS and token.spaced and (not behind.spaced or _alone(tokens, index)):
        return -1, index + 1
    if token.low in _MINUS and tokens.low(index - 1) in {"(", "[", "<", ">", "/"} and not behind.spaced:
        return -1, index + 1
    return 1, index


def _alone(tokens: Tokens, index: int) -> bool:
    """A minus with space around it counts at the very beginning, and before degrees."""
    if index == 0 and tokens[1].kind == "figure":
        return True
    return tokens[index + 1].kind == "figure" and tokens.low(index + 2) in {"degrees", "degree", "°"}


# Percentages


def _percent(tokens: Tokens, index: int, figure: Figure) -> Amount | None:
    """Such as "8%", "8 percent", "8 per cent", "3 percentage points", "25 basis points"."""
    at = skip_hyphen(tokens, figure.end)
    word = tokens.low(at)
    if word == "basis" and tokens.low(at + 1) in _POINTS:
        return Amount(index, at + 2, figure.value, "percent", "basis point", figure)
    if word == "bps":
        return Amount(index, at + 1, figure.value, "percent", "basis point", figure)
    if word == "per" and tokens.low(at + 1) == "cent":
        end = at + 2
    elif word in _PERCENTS and not (word == "pc" and tokens[at].spaced):
        end = at + 1
    elif word == "pp" and not tokens[at].spaced:
        return Amount(index, at + 1, figure.value, "percent", "percentage point", figure)
    else:
        return None
    points = skip_hyphen(tokens, end)
    if tokens.low(points) in _POINTS:
        return Amount(index, points + 1, figure.value, "percent", "percentage point", figure)
    unit, end = read_rate(tokens, "percent", end)
    return Amount(index, end, figure.value, "percent", unit, figure)
