"""All numbers of a text: reads amounts from left to right and joins ranges, modifiers and what is counted."""

from collections.abc import Sequence

from msgspec import structs

from reader.analysis.numbers.amounts import Amount, read_amount
from reader.analysis.numbers.counted import counted
from reader.analysis.numbers.exclusions import is_no_number
from reader.analysis.numbers.found import Found
from reader.analysis.numbers.function_words import STOPS
from reader.analysis.numbers.modifiers import modifier_after, modifier_before
from reader.analysis.numbers.names import is_word_in_name
from reader.analysis.numbers.ranges import read_range, read_share
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.tokens import Tokens, tokenize
from reader.analysis.numbers.units import unit_family
from reader.analysis.numbers.vague import read_loose
from reader.analysis.numbers.words import word_set
from reader.text import Number, Span

_NO_STARTERS = STOPS - {"a", "an", "per", "us"}
"""Words, in lower case, that no number begins with: nearly half of all, which need not be tried with every rule."""


def find_numbers(text: str, dates: Sequence[Span]) -> list[Number]:
    """The numbers of one block of text, in its order, none overlapping another or one of ``dates``.

    ``dates`` must be in the order of the text. Offsets are into ``text``.
    """
    tokens = tokenize(text, dates)
    headline = _is_headline(tokens)
    numbers: list[Number] = []
    at = floor = 0
    while at < len(tokens):
        found, behind = _read(tokens, at, headline=headline)
        if found is not None:
            number, floor = _complete(tokens, found, floor)
            numbers.append(number)
        at = max(behind, floor, at + 1)
    return numbers


def _read(tokens: Tokens, at: int, *, headline: bool) -> tuple[Found | None, int]:
    """The number that begins at a token, if any, and the index where to read on."""
    token = tokens[at]
    if token.kind in {"blocked", "end"} or token.text in _NO_STARTERS:
        return None, at + 1
    if loose := read_loose(tokens, at):
        return loose, loose.last
    amount = read_amount(tokens, at)
    if amount is None:
        return None, at + 1
    share = read_share(tokens, amount)
    if share and not is_word_in_name(tokens, amount, headline=headline):
        return Found(share.first, share.last, "fraction", share.value), share.last
    pair = _range(tokens, amount, headline=headline)
    one_to = pair is not None and tokens.low(amount.first) == "one"
    if not one_to and is_no_number(tokens, amount, headline=headline):
        return None, amount.last
    found = pair or _single(_shared_unit(tokens, amount))
    return found, found.last


def _range(tokens: Tokens, amount: Amount, *, headline: bool) -> Found | None:
    """The range that begins with an amount, and with the "between" or "from" before it; or None."""
    before = modifier_before(tokens, amount.first)
    modifier, start = before or (None, amount.first)
    opener = start - 1 if tokens.low(start - 1) in {"between", "from"} else -1
    pair = read_range(tokens, amount, opener)
    if pair is None or is_no_number(tokens, pair[1], headline=headline):
        return None
    low, high = pair
    first = opener if opener >= 0 else low.first
    found = Found(first, high.last, "range", None, low.value, high.value, high.unit)
    found = structs.replace(found, modifier=modifier if opener >= 0 else None)
    if high.bare and tokens.low(first - 1) in {"aged", "ages"}:
        return structs.replace(found, unit="year", counts=False)
    in_percent = high.unit == "percent"
    return structs.replace(found, counts=high.bare or in_percent, partitive=in_percent)


def _shared_unit(tokens: Tokens, amount: Amount) -> Amount:
    """The unit for the "45" of "45 and 50 mg", and of "from 3 to 5 percent"."""
    if not amount.bare or amount.kind != "cardinal" or tokens.low(amount.last) not in {"and", "or", "to"}:
        return amount
    second = read_amount(tokens, amount.last + 1)
    if second is None or second.bare or second.signed_money or second.age:
        return amount
    return Amount(amount.first, amount.last, amount.value, second.kind, second.unit, amount.figure)


def _single(amount: Amount) -> Found:
    partitive = amount.kind in {"percent", "fraction"}
    found = Found(amount.first, amount.last, amount.kind, amount.value, unit=amount.unit)
    return structs.replace(found, counts=amount.bare or partitive, partitive=partitive)


def _complete(tokens: Tokens, found: Found, floor: int) -> tuple[Number, int]:
    """The number with its modifiers and what it counts, and the index of the first token that is not part of it."""
    first, last, modifier = found.first, found.last, found.modifier
    before = modifier_before(tokens, first) if found.kind != "ordinal" else None
    if before and before[1] >= floor and not _is_period(tokens, found, before[1]):
        modifier, first = before
    if found.kind != "ordinal" and (after := modifier_after(tokens, last)):
        modifier, last = after[0] if modifier in {None, "approximately"} else modifier, after[1]
    number = Number(
        tokens[first].start,
        tokens[last - 1].end,
        found.kind,
        found.value,
        found.low,
        found.high,
        found.unit,
        modifier,
    )
    return _with_age(tokens, last, _with_counted(tokens, last, found, number)), last


_BEFORE_LONGER = word_set(
    "for in took taken lasted lasting spent been of with than after every within is was are were to at by has had"
)


def _is_period(tokens: Tokens, found: Found, first: int) -> bool:
    """Whether "over" says during: "$5 million over 10 years"; but "for over 10 years" "over 10 years old", "those over 65"."""
    if tokens.low(first) != "over" or first + 1 != found.first or found.kind != "quantity":
        return False
    age = tokens.low(found.last - 1) in {"old", "age"} or read_figure(tokens, found.last - 1) is not None
    period = unit_family(found.unit)[0] == "time" and not age
    return period and tokens.low(first - 1) not in _BEFORE_LONGER and not tokens.opens_sentence(first)


def _with_counted(tokens: Tokens, last: int, found: Found, number: Number) -> Number:
    if found.of is not None:
        return structs.replace(number, of=found.of)
    if not found.counts or found.kind == "ordinal":
        return number
    of = counted(tokens, last, partitive=found.partitive, one=found.value == 1)
    return structs.replace(number, of=of)


def _with_age(tokens: Tokens, last: int, number: Number) -> Number:
    """Years for a bare "65 and older"."""
    if number.unit is None and tokens.low(last - 1) in {"older", "younger"}:
        return structs.replace(number, unit="year", kind="range" if number.kind == "range" else "quantity")
    return number


def _is_headline(tokens: Tokens) -> bool:
    """Whether most longer words are capitalised, so that a capital says nothing."""
    words = [token.text for token in tokens if token.kind == "word" and len(token.text) > 3]
    capital = sum(word[0].isupper() for word in words)
    return len(words) > 2 and capital > 0.7 * len(words)
