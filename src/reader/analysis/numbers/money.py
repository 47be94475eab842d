"""Money: a figure with a currency before or behind it, and the cents that belong to it."""

from msgspec import Struct

from reader.analysis.numbers.currencies import (
    CODES,
    DOLLAR_PREFIXES,
    MILLION_CODES,
    NAMES,
    PARTS,
    PREFIXES,
    SIGNS,
)
from reader.analysis.numbers.currency_before import currency_before
from reader.analysis.numbers.figures import Figure
from reader.analysis.numbers.national_currencies import NATIONAL, SHARED
from reader.analysis.numbers.rates import read_rate
from reader.analysis.numbers.scales import read_scale, skip_hyphen
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import word_set

_MINUS = frozenset({"-", "−", "–"})
_COINED = word_set("us u.s. euro american canadian australian singapore")
"""What may stand before "cents"."""
_MONEY_WORDS = word_set(
    "worth cost costs costing paid pay pays paying price priced prices fine fined fee fees salary bill bills "
    "earn earned earns spend spent charge charged charges sold bought loan debt tax wage wages profit profits "
    "revenue turnover budget sterling invest invested raised value valued"
)
"""Words beside which "pounds" are money."""
_NEAR_BEFORE, _NEAR_BEHIND = 8, 5
_LONGEST_NATION = 3
_PLACE_BEFORE = 40


class Money(Struct, frozen=True):
    """A sum of money, its currency with its rate ("USD per hour"), the index behind it, and its bare figure."""

    value: float
    unit: str
    end: int
    figure: Figure


def money_before(tokens: Tokens, index: int) -> Money | None:
    """The money that begins with its currency: "$3 million", "US$5", "EUR 20", "Rs. 500"; or None."""
    found = currency_before(tokens, index)
    if found is None:
        return None
    unit, at, factor = found
    if tokens.low(at) in _MINUS and tokens.glued(at + 1):
        factor, at = -factor, at + 1
    figure = read_figure(tokens, at)
    if figure is None or figure.form == "ordinal":
        return None
    figure = with_money_scale(tokens, figure)
    end, value = _skip_repeated_name(tokens, unit, figure.end), factor * figure.value
    end, value = _with_cents(tokens, figure, value, end)
    unit, end = read_rate(tokens, unit, end)
    return Money(value, unit, end, figure)


def money_behind(tokens: Tokens, figure: Figure) -> Money | None:
    """The money of a figure with its currency behind it: "20 million euros", "10 €", "75 USD million"; or None."""
    found = _currency_behind(tokens, figure)
    if found is None:
        return None
    unit, end, factor = found
    if factor == 1 and figure.scale == 1:
        factor, end = read_scale(tokens, end, digits=True)
    value = figure.value * factor
    if unit not in PARTS:
        end, value = _with_cents(tokens, figure, value, end)
        end, value = _with_unnamed_cents(tokens, figure, value, end)
    unit, end = read_rate(tokens, unit, end)
    return Money(value, unit, end, figure)


def with_money_scale(tokens: Tokens, figure: Figure) -> Figure:
    """Read the letter behind money as a scale: "$5m", "£1.2b", "$3t"."""
    word = tokens[figure.end]
    factor = {"m": 1e6, "b": 1e9, "t": 1e12, "mm": 1e6}.get(word.low)
    if factor is None or word.kind != "word" or figure.scale != 1 or (word.spaced and word.text.islower()):
        return figure
    return Figure(figure.value * factor, figure.end + 1, "cardinal", factor, figure.digits)


def _skip_repeated_name(tokens: Tokens, unit: str, end: int) -> int:
    """Step over a currency that is said twice: "$10 dollars", "A$5 million AUD"."""
    word = tokens[end]
    named = word.kind == "word" and unit in {NAMES.get(word.low), word.text}
    return end + 1 if named and tokens[end + 1].kind != "figure" else end


def _with_cents(tokens: Tokens, figure: Figure, value: float, end: int) -> tuple[int, float]:
    """Add the part that follows: "13 dollars and 45 cents", "15 dollars 50", "10 $ 30 cent"."""
    at = end + 1 if tokens.low(end) in {"and", "&"} else end
    part = read_figure(tokens, at)
    if (
        part is None
        or part.value >= 100
        or not part.value.is_integer()
        or part.form != "cardinal"
        or figure.scale > 1
    ):
        return end, value
    name = tokens.low(part.end)
    if name in PARTS:
        return part.end + 1, value + part.value * PARTS[name]
    return end, value


def _with_unnamed_cents(tokens: Tokens, figure: Figure, value: float, end: int) -> tuple[int, float]:
    """Such as "15 dollars 50", "thirteen dollars and forty-five": two figures of cents, and nothing counted behind them."""
    at = end + 1 if tokens.low(end) == "and" else end
    part = read_figure(tokens, at)
    if part is None or part.form != "cardinal" or not 1 <= part.value < 100 or not part.value.is_integer():
        return end, value
    behind = tokens[part.end]
    counted = behind.kind in {"word", "figure"} and behind.low not in {"more", "and"}
    counted = counted or behind.text in SIGNS or behind.low in {"%", "-", "°"}
    if counted or figure.scale > 1 or not figure.value.is_integer() or tokens.low(end - 1) in PARTS:
        return end, value
    return part.end, value + part.value / 100


def _currency_behind(tokens: Tokens, figure: Figure) -> tuple[str, int, float] | None:
    """Currency, index behind it and factor, where a currency stands behind a figure: "10 €", "5 Swiss francs"."""
    at = skip_hyphen(tokens, figure.end)
    token = tokens[at]
    if token.text in SIGNS and figure.digits and not _sign_belongs_to_next(tokens, at):
        return SIGNS[token.text], at + 1, 1.0
    if token.kind != "word":
        return None
    if token.low in DOLLAR_PREFIXES and tokens.low(at + 1) == "$" and tokens[at + 2].kind != "figure":
        return DOLLAR_PREFIXES[token.low], at + 2, 1.0
    if national := _national(tokens, at):
        return *national, 1.0
    if token.low in _COINED and tokens.low(at + 1) in {"cent", "cents"}:
        return "cent", at + 2, 1.0
    return _name_or_code(tokens, at, figure)


def _sign_belongs_to_next(tokens: Tokens, index: int) -> bool:
    """Such as "1 $10 bill": the sign is glued to the next figure and not to this one."""
    sign, behind = tokens[index], tokens[index + 1]
    if behind.kind != "figure":
        return False
    return sign.spaced and (not behind.spaced or tokens[index + 2].low not in SIGNS.keys() | PARTS.keys())


def _national(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """Such as "Australian dollars", "New Zealand dollars", "North Korean won"."""
    for at in range(index, index + _LONGEST_NATION):
        name = tokens.low(at + 1)
        for adjective in (f"{tokens.low(at - 1)}-{tokens.low(at)}", tokens.low(at)):
            code = NATIONAL.get((adjective, name)) or NATIONAL.get((adjective, name.removesuffix("s")))
            if code:
                return code, at + 2
        if not (tokens[at].text[:1].isupper() or tokens.low(at) in {"and", "new", "hong", "south", "north"}):
            return None
    return None


def _name_or_code(tokens: Tokens, index: int, figure: Figure) -> tuple[str, int, float] | None:
    token = tokens[index]
    if tokens[index + 1].kind == "figure" and tokens.glued(index + 1):
        return None
    if token.low in MILLION_CODES:
        return MILLION_CODES[token.low], index + 1, 1e6
    if token.low in NAMES:
        code = _of_place(tokens, index) or NAMES[token.low]
        return (code, index + 1, 1.0) if _is_money_name(tokens, index, figure) else None
    if token.low in {"rs", "rm"} and token.text != token.low:
        return PREFIXES[token.low], index + 1, 1.0
    if token.low == "p" and not token.spaced and figure.digits and figure.value < 1000:
        return "penny", index + 1, 1.0
    if token.text.upper() in CODES and (
        token.text.isupper() or token.low in {"usd", "eur", "gbp", "btc", "cny"}
    ):
        return token.text.upper(), index + 1, 1.0
    return None


def _of_place(tokens: Tokens, index: int) -> str | None:
    """The currency of the country that is named nearest before "500 pesos", else of one named just behind."""
    name = tokens.low(index).removesuffix("s")
    if name not in SHARED:
        return None
    around = [*range(index - 1, max(index - _PLACE_BEFORE, -1), -1), *range(index + 1, index + _NEAR_BEHIND)]
    return next((code for at in around if (code := NATIONAL.get((tokens.low(at), name)))), None)


def _is_money_name(tokens: Tokens, index: int, figure: Figure) -> bool:
    """Whether a word that has other meanings is money here: "5 pounds" of weight, "he won", "the real"."""
    word = tokens.low(index)
    if word in {"pound", "pounds"}:
        return figure.scale >= 1_000 or _near(tokens, index, _MONEY_WORDS)
    if word == "won":
        return figure.value >= 100
    if word in {"real", "rand", "dong", "sen", "mao", "nickels", "lei", "kip", "sterling"}:
        return figure.value > 1 and not (word == "real" and not figure.scale > 1)
    return word != "quid" or figure.value >= 1


def _near(tokens: Tokens, index: int, words: frozenset[str]) -> bool:
    return any(tokens.low(at) in words for at in range(max(index - _NEAR_BEFORE, 0), index + _NEAR_BEHIND))
