"""Dates and times found by rule, joined with a model's, and resolved against the article's own date."""

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis import dates_read
from reader.analysis.dates import find_dates, merge_dates, resolve_dates
from reader.analysis.numbers.tokens import tokenize
from reader.text import Date

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
SEED = Path(__file__).resolve().parent.parent / "seeds" / "000_955c09384371739e.txt"
MONDAY = "2018-10-29"


def found(text: str) -> list[tuple[str, str]]:
    return [(text[date.start : date.end], date.label) for date in find_dates(text)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They left on Oct. 28 for good.", ["Oct. 28"]),
        ("They left on October 28, 2018, for good.", ["October 28, 2018"]),
        ("They left on 28 October 2018.", ["28 October 2018"]),
        ("They left on the 28th of October.", ["the 28th of October"]),
        ("They left on Sunday, Oct. 28.", ["Sunday, Oct. 28"]),
        ("They left Oct. 28-30.", ["Oct. 28-30"]),
        ("They left on the Fourth of July.", ["the Fourth of July"]),
        ("Left: 2018-10-28, 10/28/2018 and 28.10.2018", ["2018-10-28", "10/28/2018", "28.10.2018"]),
        ("They left in October 2018.", ["October 2018"]),
        ("They left in early April.", ["early April"]),
        ("They left late Friday.", ["late Friday"]),
        ("They left last Friday and next May.", ["last Friday", "next May"]),
        ("They left in 2018.", ["2018"]),
        ("They ruled 2013-14 and 1999–2003.", ["2013-14", "1999–2003"]),
        ("The 2016 elections were held.", ["2016"]),
        ("A painter (1710 - 1774) from there", ["1710 - 1774"]),
        ("They left in the 1990s, or the '80s.", ["the 1990s", "the '80s"]),
        ("They left in the mid-1990s.", ["the mid-1990s"]),
        ("They left in the early 20th century.", ["the early 20th century"]),
        ("They left in Q3 2018 and the third quarter.", ["Q3 2018", "the third quarter"]),
        ("They left in the first half of 2018.", ["the first half of 2018"]),
        ("They left after Friday's vote and this year's end.", ["Friday", "this year"]),
        ("They left last week, in recent days.", ["last week", "recent days"]),
        ("They left two days ago, a year earlier.", ["two days ago", "a year earlier"]),
        ("They left over the weekend.", ["the weekend"]),
        ("They asked July 8 to 12 on the phone.", ["July 8 to 12"]),
        ("They asked June 5 through 9.", ["June 5 through 9"]),
        ("They left in 2008 of their own will.", ["2008"]),
        ("They left a year later, not three weeks later.", ["a year later"]),
        ("They left in summer 2018 and the fall of 2017.", ["summer 2018", "the fall of 2017"]),
        ("They left on Christmas Day and New Year's Eve.", ["Christmas Day", "New Year's Eve"]),
        ("Yesterday they left; today they are back.", ["Yesterday", "today"]),
    ],
)
def test_dates(text: str, dates: list[str]) -> None:
    assert found(text) == [(date, "DATE") for date in dates]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("It begins at 7.30pm sharp.", ["7.30pm"]),
        ("It begins at 7:30 p.m. ET sharp.", ["7:30 p.m. ET"]),
        ("It begins at 19:30 sharp.", ["19:30"]),
        ("It begins at 1800 GMT sharp.", ["1800 GMT"]),
        ("It begins at 10 o'clock sharp.", ["10 o'clock"]),
        ("It is open 6-7pm.", ["6-7pm"]),
        ("It begins at noon and ends at midnight.", ["noon", "midnight"]),
        ("It is open from 9 to noon.", ["9 to noon"]),
        ("It begins Sunday night.", ["Sunday night"]),
        ("It begins this morning, or tonight.", ["this morning", "tonight"]),
    ],
)
def test_times(text: str, times: list[str]) -> None:
    assert found(text) == [(time, "TIME") for time in times]


@pytest.mark.parametrize(
    "text",
    [
        "It took three weeks, and he is 45 years old.",
        "They may march on; the march was long.",
        "Theresa May said so.",
        "About 2000 people and 1500 troops left.",
        "They won Super Tuesday.",
        "A ratio of 4:3 it was, or 10/12.",
        "She spent 20 minutes there every day.",
        "The summer was warm.",
    ],
)
def test_no_date(text: str) -> None:
    assert [date for date, _ in found(text) if date != "The summer"] == []


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("October 28, 2018", "2018-10-28"),
        ("28 October 2018", "2018-10-28"),
        ("2018-10-28", "2018-10-28"),
        ("28/10/2018", "2018-10-28"),
        ("Oct. 28-30, 2018", "2018-10-28/2018-10-30"),
        ("October 2018", "2018-10"),
        ("in 2018", "2018"),
        ("in nineteen eighty-four", "1984"),
        ("2013-14", "2013/2014"),
        ("the 1990s", "1990/1999"),
        ("the 19th century", "1801/1900"),
        ("Q3 2018", "2018-07/2018-09"),
        ("winter 2018", "2018-12/2019-02"),
        ("at 7:30 p.m.", "T19:30"),
        ("at noon", "T12:00"),
        ("February 30, 2018", None),
    ],
)
def test_what_the_text_says_in_full_needs_no_article_date(text: str, iso: str | None) -> None:
    assert find_dates(text)[0].iso == iso


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("They left on Friday.", "2018-10-26"),
        ("They left on Monday.", "2018-10-29"),
        ("They will leave on Friday.", "2018-11-02"),
        ("They left last Monday.", "2018-10-22"),
        ("They left Sunday night.", "2018-10-28"),
        ("They left on Oct. 28.", "2018-10-28"),
        ("They left on Dec. 28, they say.", "2018-12-28"),
        ("They left in May.", "2018-05"),
        ("They left last April.", "2018-04"),
        ("They left last November.", "2017-11"),
        ("They left last week.", "2018-W43"),
        ("They left last month.", "2018-09"),
        ("They left last year.", "2017"),
        ("They left last summer.", "2018-06/2018-08"),
        ("They left two days ago.", "2018-10-27"),
        ("They left three years ago.", "2015"),
        ("They left yesterday.", "2018-10-28"),
        ("They leave tomorrow.", "2018-10-30"),
        ("They left over the weekend.", "2018-10-27/2018-10-28"),
        ("They left in the third quarter.", "2018-07/2018-09"),
        ("They left in recent days.", None),
    ],
)
def test_relative_to_the_article(text: str, iso: str | None) -> None:
    assert [date.iso for date in resolve_dates(text, find_dates(text), MONDAY)] == [iso]


def test_without_the_article_date_relative_dates_stay_open() -> None:
    text = "They left on Friday, in 2018."
    assert [date.iso for date in resolve_dates(text, find_dates(text), None)] == [None, "2018"]


@pytest.mark.parametrize("article_date", ["", "yesterday", "2018-13-40", "0000", "9999-12-31", "0001-01-01"])
def test_a_strange_article_date_is_survived(article_date: str) -> None:
    text = "They left on Friday, three hundred years ago, next year, last week, tomorrow."
    assert len(resolve_dates(text, find_dates(text), article_date)) == 5


def tagged(text: str, span: str) -> Date:
    start = text.index(span)
    return Date(start, start + len(span), "DATE")


@pytest.mark.parametrize(
    ("span", "kept"),
    [
        ("the eve of Ramadan", True),
        ("March", True),
        ("Tuesday night games", True),
        ("winter", False),
        ("a great night", False),
        ("three weeks", False),
        ("45-year-old", False),
        ("annual", False),
    ],
)
def test_the_models_dates_are_added_but_not_its_durations(span: str, kept: bool) -> None:
    text = f"On Friday they came, {span}, and stayed."
    rule = find_dates("On Friday they came.")
    merged = merge_dates(text, rule, [tagged(text, span)])
    assert merged == ([*rule, tagged(text, span)] if kept else rule)


def test_the_rule_wins_where_both_found_something() -> None:
    text = "They left on Sunday night."
    rule = find_dates(text)
    assert merge_dates(text, rule, [tagged(text, "Sunday")]) == rule


@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared gold beside the checkout")
def test_gold_of_the_seed() -> None:
    text = SEED.read_text("utf-8").rstrip("\n")
    gold = json.loads((SHARED / "gold" / "seed.json").read_text())["dates"]
    expected = [(date["start"], date["end"], date["label"]) for date in gold]
    assert [(date.start, date.end, date.label) for date in find_dates(text)] == expected


PIECES = (
    "May|Oct.|28|2018|1990s|the|last|Friday|night|two|days|ago|7|:|30|pm|-|31st|of|early|quarter|third|'90s|this|"
    "week|,|/|century|99999|0|weekend"
)
WORDS = st.sampled_from(PIECES.split("|"))


@given(
    st.one_of(
        st.text(), st.lists(WORDS, max_size=30).map(" ".join), st.lists(WORDS, max_size=20).map("".join)
    ),
    st.one_of(st.none(), st.dates().map(str)),
)
def test_any_text_gives_ordered_dates_inside_of_it(text: str, article_date: str | None) -> None:
    dates = resolve_dates(text, find_dates(text), article_date)
    assert all(0 <= date.start < date.end <= len(text) for date in dates)
    assert all(one.end <= other.start for one, other in pairwise(dates))


_WORDS = [
    *(
        "the",
        "a",
        "of",
        "in",
        "until",
        "last",
        "next",
        "past",
        "recent",
        "early",
        "mid",
        "late",
        "several",
        "few",
        "two",
    ),
    *(
        "twenty",
        "nineteen",
        "first",
        "second",
        "half",
        "hundred",
        "-",
        "'",
        ",",
        "2018",
        "28",
        "90",
        "3",
        "s",
        "th",
        "Q",
    ),
    *(
        "day",
        "weeks",
        "year",
        "century",
        "quarter",
        "ago",
        "earlier",
        "from",
        "now",
        "noon",
        "o'clock",
        "pm",
        "summer",
    ),
    *(
        "May",
        "October",
        "Sept",
        ".",
        "Friday",
        "Fri",
        "today",
        "Christmas",
        "Eve",
        "mayor",
        "dayz",
        "seconded",
    ),
]


@given(st.lists(st.sampled_from(_WORDS), max_size=12))
def test_words_that_are_passed_over_begin_no_date(words: list[str]) -> None:
    text = " ".join(words)
    found = find_dates(text)
    with patch.object(dates_read, "_STARTERS", set(tokenized(text))):
        assert find_dates(text) == found


def tokenized(text: str) -> Iterator[str]:
    return (token.low for token in tokenize(text))
