"""Temperatures: "40 degrees Celsius", "85°", "-18 °C", and "30C" where heat or cold is spoken of."""

from reader.analysis.numbers.figures import Figure
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import word_set

_HEAT = word_set(
    "temperature temperatures degrees degree heat heatwave hot cold warm cool celsius fahrenheit weather "
    "warming warmer hotter heating climate forecast high highs low lows freezing summer winter thermometer boil boiling water wind °"
)
_DEGREES = frozenset({"degree", "degrees", "deg", "°", "º"})
_WEATHER = frozenset({"temperature", "temperatures", "highs", "lows"})
_NEAR = 40
_NEAR_BEFORE = 8


_SCALES = {
    "c": "Celsius", "celsius": "Celsius", "celcius": "Celsius", "centigrade": "Celsius", "centigrate": "Celsius",
    "f": "Fahrenheit", "fahrenheit": "Fahrenheit", "farenheit": "Fahrenheit",
}  # fmt: skip


def read_temperature(tokens: Tokens, figure: Figure) -> tuple[str, int] | None:
    """Such as "40 degrees Celsius", "85°", "6 deg c", "-18 °C", "90 Fahrenheit", and "30C" where heat or cold is spoken of."""
    at = skip_hyphen(tokens, figure.end)
    token = tokens[at]
    if token.low in _DEGREES:
        return _with_scale(tokens, at)
    if token.low in {"℃", "℉"}:
        return f"degree {'Celsius' if token.low == '℃' else 'Fahrenheit'}", at + 1
    name = _SCALES.get(token.low)
    if name is None or (len(token.low) == 1 and not _is_letter_scale(tokens, at)):
        return None
    return f"degree {name}", at + 1


def _with_scale(tokens: Tokens, index: int) -> tuple[str, int]:
    """The unit that begins with "degrees" or "°" at a token: with its scale, or a plain degree."""
    end = index + 1
    if tokens.low(index) == "deg" and tokens.low(end) == "." and tokens.glued(end):
        end += 1
    scale = skip_hyphen(tokens, end)
    name = _SCALES.get(tokens.low(scale))
    return (f"degree {name}", scale + 1) if name else ("degree", end)


def _is_letter_scale(tokens: Tokens, index: int) -> bool:
    """Whether the letter of "30C" is a scale: a capital glued to the figure, nothing glued on, and tenths or talk of heat."""
    letter, behind = tokens[index], tokens[index + 1]
    alone = behind.spaced or behind.low in {")", ".", ","}
    heat = "." in tokens[index - 1].text or _speaks_of_heat(tokens, index)
    return letter.text in {"C", "F"} and not letter.spaced and alone and heat


def _speaks_of_heat(tokens: Tokens, index: int) -> bool:
    return any(tokens.low(at) in _HEAT for at in range(max(index - _NEAR, 0), index + _NEAR))


def of_weather(tokens: Tokens, index: int) -> bool:
    """Whether "the mid-80s" at a token are degrees, as temperatures are spoken of just before."""
    return any(tokens.low(at) in _WEATHER for at in range(max(index - _NEAR_BEFORE, 0), index))
