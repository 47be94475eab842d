"""The currency that stands before a figure: "$", "US$", "Rs.", "EUR", "N"; and codes and letters that are none."""

from reader.analysis.numbers.currencies import (
    CODES,
    DOLLAR_PREFIXES,
    LETTERS,
    MILLION_CODES,
    PREFIXES,
    SIGNS,
)
from reader.analysis.numbers.function_words import STOPS
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import SCALES, word_set

_WORDS_TOO = word_set("a s n r j z can")
"""Prefixes of the dollar that are words or letters of their own where a space stands before the sign."""
_NEAR = 25
"""How many tokens before and behind a letter its money is looked for."""
_ROADS = word_set("highway road motorway freeway")
_MODELS = word_set("model models flight type version series train part product item serial bus route code")
"""Words behind which a code and a figure are a name."""


def currency_before(tokens: Tokens, index: int) -> tuple[str, int, float] | None:
    """Currency, index behind it and factor, where a currency stands before a figure: "$", "US$", "A $", "USD", "Rs."."""
    token = tokens[index]
    if token.kind == "mark":
        return (SIGNS[token.text], index + 1, 1.0) if token.text in SIGNS and token.text != "¢" else None
    if token.kind != "word":
        return None
    if token.low == "gh" and tokens[index + 1].text in {"¢", "₵"} and tokens.glued(index + 1):
        return "GHS", index + 2, 1.0
    if tokens.low(index + 1) == "$" and token.low in DOLLAR_PREFIXES and _is_dollar_prefix(tokens, index):
        return DOLLAR_PREFIXES[token.low], index + 2, 1.0
    return _code_before(tokens, index)


def _is_dollar_prefix(tokens: Tokens, index: int) -> bool:
    """Such as "A$5" and "c $ 16.4 million", but not "a $5 bill" nor "costing us $5"."""
    token, sign = tokens[index], tokens[index + 1]
    return not sign.spaced or (token.low not in _WORDS_TOO and token.text != "us")


def _code_before(tokens: Tokens, index: int) -> tuple[str, int, float] | None:
    token, end = tokens[index], index + 1
    if tokens.low(end) == "." and token.low + "." in PREFIXES and tokens.glued(end):
        end += 1
    if tokens[end].kind != "figure":
        return None
    if token.low in MILLION_CODES:
        return MILLION_CODES[token.low], end, 1e6
    if token.text in LETTERS and tokens.glued(end) and _is_letter_money(tokens, index):
        return LETTERS[token.text][0], end, 1.0
    if token.low in PREFIXES and (token.text != token.low or token.low in {"rmb", "rs", "rs.", "sen", "kr"}):
        return PREFIXES[token.low], end, 1.0
    if token.text.upper() in CODES and (token.text.isupper() or token.low in {"usd", "eur", "gbp", "cny"}):
        return None if _is_model(tokens, index) else (token.text.upper(), end, 1.0)
    return ("USD", end, 1.0) if token.low == "dollar" else None


def _is_letter_money(tokens: Tokens, index: int) -> bool:
    """Such as "R500 million" and "R2,000"; "R350" only beside such a sum or a word of that money, and no "R21 highway"."""
    letter, (_, words) = tokens[index].text, LETTERS[tokens[index].text]
    if _is_large(tokens, index + 1):
        return True
    if len(tokens[index + 1].text) < 2 or tokens.low(index + 2) in _ROADS:
        return False
    around = range(max(index - _NEAR, 0), index + _NEAR)
    return any(
        tokens.low(at) in words
        or (tokens[at].text == letter and tokens.glued(at + 1) and _is_large(tokens, at + 1))
        for at in around
    )


def _is_large(tokens: Tokens, index: int) -> bool:
    """A figure with separators or a scale, which is no model's number."""
    if tokens[index].kind != "figure":
        return False
    return "," in tokens[index].text or tokens.low(index + 1) in SCALES.keys() | {"m", "b"}


def _is_model(tokens: Tokens, index: int) -> bool:
    """Whether a currency's code and a plain figure name a thing: "model CAD 2417", "the EUR 500-B", "flight AUD 331"."""
    if not tokens[index + 1].text.isdecimal():
        return False
    behind = tokens[index + 2]
    if behind.low == "-" and tokens.glued(index + 2) and len(tokens[index + 3].text) == 1:
        return True
    before = tokens.low(index - 1)
    ends = behind.kind in {"mark", "end"} or (behind.low in STOPS and behind.low not in {"a", "an", "per"})
    return before in _MODELS or (before in {"the", "this", "that"} and ends)
