"""Dates that are told from the article or from another date: "last week", "two days ago"."""

from reader.analysis.dates_days import month_name
from reader.analysis.dates_moment import Grain, Moment
from reader.analysis.dates_words import DAY_PARTS, PERIODS, RELATIVE_DAYS, SEASONS, SHIFTS
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import SMALL
from reader.text.mentions import DateLabel


def read_relative(tokens: Tokens, index: int) -> Moment | None:
    """Such as "today", "last week", "this morning", "recent days", "next summer", "last April"."""
    low = tokens.low(index)
    if low in RELATIVE_DAYS:
        part = tokens.low(index + 1) in DAY_PARTS
        label: DateLabel = "TIME" if part or low == "tonight" else "DATE"
        return Moment(index, index + 1 + part, "day", label, shift=RELATIVE_DAYS[low])
    at = index + 1 if low in {"the", "these", "over"} else index
    word = tokens.low(at)
    if word == "recent" or (word in SHIFTS and tokens.low(at + 1) in {"few", "several", "couple", "many"}):
        return _recent(tokens, index, at)
    if word not in SHIFTS or (low == "the" and word in {"this", "following", "current"}):
        return None
    return _shifted_period(tokens, index, at)


def _recent(tokens: Tokens, first: int, at: int) -> Moment | None:
    noun = at + 1
    while tokens.low(noun) in {"few", "several", "couple", "of", "many"} and noun < at + 4:
        noun += 1
    word = tokens.low(noun)
    return Moment(first, noun + 1, "vague") if word.endswith("s") and word[:-1] in PERIODS else None


def _shifted_period(tokens: Tokens, first: int, at: int) -> Moment | None:
    shift, noun = SHIFTS[tokens.low(at)], tokens.low(at + 1)
    if noun in DAY_PARTS and noun[-1] != "s":
        return Moment(first, at + 2, "day", "TIME", shift=-1 if shift < 0 else shift)
    if noun in SEASONS:
        return Moment(first, at + 2, "season", month=SEASONS[noun], shift=shift)
    if noun in PERIODS:
        return _plain_period(tokens, first, at, shift)
    if tokens.low(at) in {"last", "next", "this", "past", "coming"} and (month := month_name(tokens, at + 1)):
        if tokens[at + 1].low in {"may", "march"} and not tokens[at + 1].text[0].isupper():
            return None
        return Moment(first, month[1], "month", month=month[0], shift=shift)
    if noun in {"days", "weeks", "months", "years", "decades"} and tokens.low(at) in {
        "coming",
        "following",
        "past",
        "upcoming",
    }:
        return Moment(first, at + 2, "vague")
    return None


def _plain_period(tokens: Tokens, first: int, at: int, shift: int) -> Moment | None:
    word, noun = tokens.low(at), tokens.low(at + 1)
    if noun in {"second", "minute", "hour"} and word in {"this", "last", "next"}:
        return None
    if noun in {"day", "season"} and word in {"this", "last", "past", "current"}:
        return Moment(first, at + 2, "season", shift=shift) if noun == "season" else None
    behind = tokens[at + 2]
    if behind.low == "-" and tokens.glued(at + 2):
        return None
    if [tokens.low(index) for index in range(at + 2, at + 5)] == ["and", "a", "half"]:
        return None
    grain: Grain = PERIODS[noun]  # type: ignore[assignment]
    return Moment(first, at + 2, grain, shift=shift)


def read_ago(tokens: Tokens, index: int) -> Moment | None:
    """Such as "two days ago", "a year earlier", "decades ago", "several weeks later".

    "Three weeks later" is none: it says no date, as it is told from one that stands elsewhere, but how long it took.
    """
    if (tokens.low(index - 1) == "-" and tokens.glued(index)) or _follows_number(tokens, index):
        return None
    amount, at = _how_many(tokens, index)
    counted = at > index and amount is not None and tokens.low(index) not in {"a", "an"}
    at = skip_hyphen(tokens, at)
    noun = tokens.low(at)
    grain = PERIODS.get(noun) or PERIODS.get(noun.removesuffix("s"))
    if grain is None:
        return None
    way = {"ago": -1, "earlier": -1, "later": 1, "hence": 1}.get(tokens.low(at + 1))
    end = at + 2
    if tokens.low(at + 1) == "from" and tokens.low(at + 2) == "now":
        way, end = 1, at + 3
    told_from_now = tokens.low(end - 1) in {"ago", "hence", "now"}
    if way is None or (counted and not told_from_now):
        return None
    label: DateLabel = "TIME" if grain in {"hour", "minute", "second"} else "DATE"
    shift = way * amount if amount is not None and told_from_now else None
    return Moment(index, end, grain, label, shift=shift)  # type: ignore[arg-type]


def _follows_number(tokens: Tokens, index: int) -> bool:
    half = tokens.low(index - 2) == "half" and tokens.low(index - 1) in {"a", "an"}
    before = tokens[index - 2] if half else tokens[index - 1]
    return (
        before.kind in {"figure", "fraction"}
        or before.low in SMALL
        or before.low in {"half", "dozen", "hundred"}
    )


def _how_many(tokens: Tokens, index: int) -> tuple[float | None, int]:
    if (
        tokens.low(index) in {"several", "many"}
        or tokens.low(index) in PERIODS
        or tokens.low(index)[:-1] in PERIODS
    ):
        return None, index + (tokens.low(index) in {"several", "many"})
    if tokens.low(index) == "a" and tokens.low(index + 1) in {"few", "couple"}:
        return None, index + 2 + (tokens.low(index + 2) == "of")
    if tokens.low(index) in {"a", "an"} and tokens.low(index + 1) in PERIODS:
        return 1.0, index + 1
    figure = read_figure(tokens, index)
    return (figure.value, figure.end) if figure and figure.form in {"cardinal", "fraction"} else (None, index)
