"""Dates and times of day: found by rule, joined with the model's, and resolved to ISO 8601."""

import datetime
import re
from collections.abc import Sequence

from msgspec import structs

from reader.analysis.dates_moment import Moment
from reader.analysis.dates_read import read_moment
from reader.analysis.dates_resolve import iso_of, parse_day
from reader.analysis.dates_words import DATE_WORDS, FUTURE_CUES, SINGLE_DATE_WORDS
from reader.analysis.numbers import find_numbers
from reader.analysis.numbers.tokens import tokenize
from reader.text import Date


def find_dates(text: str) -> list[Date]:
    """The dates and times in one block of text, in its order, not overlapping.

    A bare weekday, month, year, decade or clock time is a date; a duration ("three weeks") and an age are numbers.
    ``iso`` is filled where the text alone says it ("October 28, 2018").
    """
    tokens = tokenize(text)
    dates: list[Date] = []
    at = 0
    while at < len(tokens):
        moment = read_moment(tokens, at)
        if moment is None:
            at += 1
            continue
        start, end = tokens[moment.first].start, tokens[moment.last - 1].end
        dates.append(Date(start, end, moment.label, iso_of(moment)))
        at = moment.last
    return dates


def merge_dates(text: str, dates: Sequence[Date], tagged: Sequence[Date]) -> list[Date]:
    """The rule's dates, and those of the model's that the rule missed.

    A span of the model's that holds a number and is a duration or an age is left out: that is a number with a unit.
    """
    taken = [(date.start, date.end) for date in dates]
    extra = [span for span in tagged if not _overlaps(span, taken) and _is_date(text[span.start : span.end])]
    return sorted([*dates, *extra], key=lambda date: date.start)


def _overlaps(span: Date, taken: Sequence[tuple[int, int]]) -> bool:
    return any(span.start < end and start < span.end for start, end in taken)


def _is_date(text: str) -> bool:
    """Whether a span of the model's speaks of a date at all, and holds no number."""
    words = [token.low for token in tokenize(text)]
    if len(words) == 1:
        return words[0] in SINGLE_DATE_WORDS and text[0].isupper()
    return (
        not DATE_WORDS.isdisjoint(words)
        and words[-1].isalpha()
        and words[-1] != "and"
        and not find_numbers(text, [])
    )


def resolve_dates(text: str, dates: Sequence[Date], article_date: str | None) -> list[Date]:
    """The dates with ``iso`` filled where it can be told, relative to the article's own date if that is known.

    ``article_date`` is ISO 8601. A weekday or a day without its year is the last one before the article, unless the
    sentence speaks of what is to come ("will", "until"): then the next.
    """
    today = parse_day(article_date)
    return [date if date.iso else _resolved(text, date, today) for date in dates]


def _resolved(text: str, date: Date, today: datetime.date | None) -> Date:
    moment = _moment_at(text, date)
    if moment is None:
        return date
    return structs.replace(date, iso=iso_of(moment, today, ahead=_looks_ahead(text, date)))


def _moment_at(text: str, date: Date) -> Moment | None:
    """The moment in the span of a date, read again among the words around it."""
    first = max(date.start - _CONTEXT, 0)
    tokens = tokenize(text[first : date.end + _CONTEXT])
    inside = (at for at, token in enumerate(tokens) if date.start <= token.start + first < date.end)
    return next(filter(None, (read_moment(tokens, at) for at in inside)), None)


def _looks_ahead(text: str, date: Date) -> bool:
    """Whether the words of the sentence before a date, or just behind it, speak of the future."""
    before = _SENTENCE_END.split(text[max(date.start - _REACH, 0) : date.start])[-1]
    behind = _SENTENCE_END.split(text[date.end : date.end + _REACH // 4])[0]
    words = tokenize(before + " " + behind)
    return any(token.low in FUTURE_CUES or token.low.endswith("'ll") for token in words)


_CONTEXT = 30
_REACH = 120
_SENTENCE_END = re.compile(r"[.!?]['\"”’]?\s+(?=[A-Z“\"])|\n")
