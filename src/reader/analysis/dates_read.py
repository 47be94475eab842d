"""The grammar of dates and times: reads one moment from the tokens of a text."""

from reader.analysis.dates_clock import read_clock, read_named_time
from reader.analysis.dates_days import (
    read_day_month,
    read_holiday,
    read_lone_day,
    read_month,
    read_numeric_date,
    read_weekday,
)
from reader.analysis.dates_moment import EDGES, Moment, begun_at
from reader.analysis.dates_relative import read_ago, read_relative
from reader.analysis.dates_words import (
    HOLIDAYS,
    MONTHS,
    PERIODS,
    RELATIVE_DAYS,
    SEASONS,
    SHIFTS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
)
from reader.analysis.dates_years import (
    read_century,
    read_decade,
    read_era,
    read_period_of_year,
    read_short_decade,
    read_short_year,
    read_spelled_year,
    read_year,
)
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.spelled import NUMBER_STARTERS
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import ORDINALS, TENS

_STARTERS = (
    NUMBER_STARTERS
    | TENS.keys()
    | EDGES
    | {words[0] for words in HOLIDAYS}
    | WEEKDAYS.keys()
    | SHORT_WEEKDAYS.keys()
    | MONTHS.keys()
    | RELATIVE_DAYS.keys()
    | SHIFTS.keys()
    | SEASONS.keys()
    | PERIODS.keys()
    | {f"{period}s" for period in PERIODS}
    | {"the", "these", "over", "recent", "several", "many", "noon", "midnight", "midday", "q"}
)
"""The words that a moment can begin with: most words are none of them, and need not be tried with every rule."""


def read_moment(tokens: Tokens, index: int) -> Moment | None:
    """The date or time that begins at a token, or None."""
    token = tokens[index]
    if token.kind == "word" and token.low not in _STARTERS:
        return None
    if token.kind == "figure":
        return _read_from_figure(tokens, index)
    if token.kind == "mark":
        return read_short_decade(tokens, index) or read_short_year(tokens, index)
    if token.kind != "word":
        return None
    return (
        _edged(tokens, index)
        or (read_day_month(tokens, index, index) if token.low in ORDINALS or token.low in TENS else None)
        or read_holiday(tokens, index)
        or read_weekday(tokens, index)
        or read_month(tokens, index)
        or read_relative(tokens, index)
        or read_named_time(tokens, index)
        or read_period_of_year(tokens, index)
        or read_century(tokens, index)
        or read_ago(tokens, index)
        or read_spelled_year(tokens, index)
    )


def _read_from_figure(tokens: Tokens, index: int) -> Moment | None:
    return (
        read_clock(tokens, index)
        or read_numeric_date(tokens, index)
        or read_day_month(tokens, index, index)
        or read_decade(tokens, index)
        or read_era(tokens, index)
        or read_year(tokens, index)
        or read_century(tokens, index)
        or read_ago(tokens, index)
    )


def _edged(tokens: Tokens, index: int) -> Moment | None:
    """Such as "early Friday", "late 2018", "mid-October", "the early 1990s"."""
    at = index + 1 if tokens.low(index) == "the" else index
    edge = tokens.low(at)
    if edge in EDGES:
        at = skip_hyphen(tokens, at + 1)
    if at == index:
        return None
    if tokens.low(at) in {"last", "next", "this"} and edge not in EDGES:
        return None
    if edge in EDGES:
        inner = read_weekday(tokens, at) or read_month(tokens, at, alone=True) or read_relative(tokens, at)
        if inner is None and (inner := _named_span(tokens, at)) is None:
            return None
        return begun_at(inner, index)
    return begun_at(_named_span(tokens, at), index)


def _named_span(tokens: Tokens, at: int) -> Moment | None:
    """What may stand behind "the": decade, century, quarter, season, weekend, "28th of October"."""
    return (
        read_decade(tokens, at)
        or read_century(tokens, at)
        or read_short_decade(tokens, at)
        or read_period_of_year(tokens, at, definite=True)
        or read_day_month(tokens, at, at)
        or read_lone_day(tokens, at)
        or (read_year(tokens, at) if tokens.low(at - 1) in EDGES or tokens.low(at - 2) in EDGES else None)
    )
