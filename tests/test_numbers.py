"""Numbers found by rule: value, unit, modifier and what is counted; and what is no number."""

import json
import math
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.dates import find_dates
from reader.analysis.numbers import find, find_numbers
from reader.text import Number

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
SEED = Path(__file__).resolve().parent.parent / "seeds" / "000_955c09384371739e.txt"


def numbers_in(text: str) -> list[Number]:
    return find_numbers(text, find_dates(text))


def spans(text: str) -> list[str]:
    return [text[number.start : number.end] for number in numbers_in(text)]


def only(text: str) -> Number:
    found = numbers_in(text)
    assert len(found) == 1, spans(text)
    return found[0]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The town has 7,000 houses.", 7000),
        ("The town has 7000 houses.", 7000),
        ("It sold 2.1 million copies.", 2_100_000),
        ("It sold 2.1m copies.", 2_100_000),
        ("Some 1,00,000 farmers marched.", 100_000),
        ("The lake holds 1.234,5 units.", 1234.5),
        ("There are 1 234 567 stars.", 1_234_567),
        ("There are 40 000 stars.", 40_000),
        ("They counted 1'250'000 votes.", 1_250_000),
        ("The sample held 1.5e6 cells.", 1_500_000),
        ("The sample held 1.3x10^6 cells.", 1_300_000),
        ("Two hundred and five guests came.", 205),
        ("Twenty-one boats left.", 21),
        ("twenty-five hundred boats left.", 2500),
        ("four thousand three hundred and twenty-one boats", 4321),
        ("3 hundred and 21 boats", 321),
        ("six million two hundred thousand boats", 6_200_000),
        ("A dozen boats left.", 12),
        ("Two dozen boats left.", 24),
        ("Half a dozen boats left.", 6),
        ("Half a million boats left.", 500_000),
        ("three quarters of a million boats", 750_000),
        ("five and a half million boats", 5_500_000),
        ("3 million and a half boats", 3_500_000),
        ("The score was nine point nought four", 9.04),
        ("13 lakh boats", 1_300_000),
        ("The index closed at minus 5.", -5),
        ("The index stood at -5.5 in the end.", -5.5),
        ("It weighed .25 of that", 0.25),
        ("They sold 1.2 M copies.", 1_200_000),
        ("She paid 100 grand for it.", 100_000),
        ("She has two grand pianos.", 2),
        ("two hundred and two dozen eggs", 224),
        ("She earns twice as much.", 2),
        ("It was a tenfold rise.", 10),
        ("The magnitude-7.2 quake struck.", 7.2),
        ("It was a 100-fold rise.", 100),
        ("That is double the rate of before.", 2),
    ],
)
def test_value(text: str, value: float) -> None:
    assert only(text).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Two-thirds of voters agreed.", 2 / 3),
        ("A quarter of voters agreed.", 0.25),
        ("More than half the voters agreed.", 0.5),
        ("A third of all voters agreed.", 1 / 3),
        ("One in five voters agreed.", 0.2),
        ("Nine out of 10 voters agreed.", 0.9),
        ("Nine of ten voters agreed.", 0.9),
        ("Four out of the five voters agreed.", 0.8),
        ("About ¾ of the voters agreed.", 0.75),
        ("About 3/4 of the voters agreed.", 0.75),
        ("One twenty-fifth of it was left.", 0.04),
        ("One one-hundredth of it was left.", 0.01),
        ("Two ten-thousandths of it were left.", 2 / 10_000),
        ("one hundred thirty-fifths of it", 100 / 35),
        ("one hundred and thirty fifths of it", 130 / 5),
        ("Half say that they agree.", 0.5),
        ("They pay half.", 0.5),
    ],
)
def test_fraction(text: str, value: float) -> None:
    number = only(text)
    assert (number.kind, number.value) == ("fraction", pytest.approx(value))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("She came third.", 3),
        ("the 21st floor", 21),
        ("the twenty-first floor", 21),
        ("the one hundred twenty-fifth floor", 125),
        ("a second chance", 2),
        ("a third person", 3),
        ("their first house", 1),
        ("She came first in the race.", 1),
    ],
)
def test_ordinal(text: str, value: float) -> None:
    number = only(text)
    assert (number.kind, number.value, number.unit) == ("ordinal", value, None)


@pytest.mark.parametrize(
    ("text", "value", "unit", "span"),
    [
        ("Rates rose 5 percent.", 5, "percent", "5 percent"),
        ("Rates rose 5 per cent.", 5, "percent", "5 per cent"),
        ("Rates rose 5.5%.", 5.5, "percent", "5.5%"),
        ("Rates rose by 3 percentage points.", 3, "percentage point", "3 percentage points"),
        ("Rates rose by 25 basis points.", 25, "basis point", "25 basis points"),
        ("Rates fell from 33% a month earlier.", 33, "percent", "33%"),
    ],
)
def test_percent(text: str, value: float, unit: str, span: str) -> None:
    number = only(text)
    assert (number.kind, number.value, number.unit) == ("percent", value, unit)
    assert text[number.start : number.end] == span


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost $3.", 3, "USD"),
        ("It cost $ 3.", 3, "USD"),
        ("It cost US$3 million.", 3e6, "USD"),
        ("It cost A$20.", 20, "AUD"),
        ("It cost HK$20.", 20, "HKD"),
        ("It cost R$20.", 20, "BRL"),
        ("It cost £1.2bn.", 1.2e9, "GBP"),
        ("It cost €5m.", 5e6, "EUR"),
        ("It cost ¥500.", 500, "JPY"),
        ("It cost ₹2,000.", 2000, "INR"),
        ("It cost Rs 500 crore.", 5e9, "INR"),
        ("It cost EUR 20.", 20, "EUR"),
        ("It cost 20 CHF.", 20, "CHF"),
        ("It cost 20 million Swiss francs.", 2e7, "CHF"),
        ("It cost five thousand Swedish kronor.", 5000, "SEK"),
        ("It cost three million pounds.", 3e6, "GBP"),
        ("They paid 25 pounds for it.", 25, "GBP"),
        ("It cost 50 cents.", 50, "cent"),
        ("It cost 13 dollars and 45 cents.", 13.45, "USD"),
        ("It cost a million-dollar fine.", 1e6, "USD"),
        ("It pays $15 an hour.", 15, "USD per hour"),
        ("It earned $1.03 per diluted share.", 1.03, "USD per share"),
        ("a $100 million-a-year deal", 1e8, "USD per year"),
        ("It lost -$5 million.", -5e6, "USD"),
        ("It cost millions of euros.", 1e6, "EUR"),
        ("It cost hundreds of millions of taxpayer dollars.", 1e8, "USD"),
        ("It cost R500 million.", 5e8, "ZAR"),
        ("It cost 20 million West African francs.", 2e7, "XOF"),
        ("It cost 500 North Korean won.", 500, "KPW"),
        ("It cost 500 Trinidad and Tobago dollars.", 500, "TTD"),
        ("In Chile it costs 500,000 pesos.", 500_000, "CLP"),
        ("It cost 500 pesos.", 500, "MXN"),
        ("It costs 2 billion rupees, Pakistan said.", 2e9, "PKR"),
        ("It cost N12 million.", 12e6, "NGN"),
        ("It cost P10,000.", 10_000, "PHP"),
        ("It cost K2.5bn.", 2.5e9, "ZMW"),
        ("It cost Won18tn.", 18e12, "KRW"),
        ("It cost Sh500.", 500, "KES"),
        ("It cost GH¢450.", 450, "GHS"),
        ("It rents at £900 pcm.", 900, "GBP per month"),
        ("It sold at $62.56/bbl.", 62.56, "USD per barrel"),
        ("In Manila it cost P13.", 13, "PHP"),
        ("South Africa pays a R350 grant.", 350, "ZAR"),
        ("It costs us $300.", 300, "USD"),
        ("It cost CAD 2417.", 2417, "CAD"),
        ("It cost 65 US cents.", 65, "cent"),
        ("It cost 12 euro cents.", 12, "cent"),
        ("It cost 21 centavos.", 21, "centavo"),
    ],
)
def test_money(text: str, value: float, unit: str) -> None:
    number = only(text)
    assert (number.kind, number.value, number.unit) == ("money", pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It is 30 miles away.", 30, "mile"),
        ("It is 1.6 km away.", 1.6, "kilometer"),
        ("They walk 30 miles per day.", 30, "mile per day"),
        ("They walk 30 miles a day.", 30, "mile per day"),
        ("It went at 60 mph.", 60, "mile per hour"),
        ("It went at 100 km/h.", 100, "kilometer per hour"),
        ("a 2,000-pound bomb", 2000, "pound"),
        ("The baby weighs over 5 pounds.", 5, "pound"),
        ("a 50,000-square-foot hall", 50_000, "square foot"),
        ("190 km2 of forest", 190, "square kilometer"),
        ("3 million acres burned", 3e6, "acre"),
        ("He is 5ft 10in tall.", 5 + 10 / 12, "foot"),
        ("He is 5'10\" tall.", 5 + 10 / 12, "foot"),
        ("a 6-foot-4 forward", 6 + 4 / 12, "foot"),
        ("It took two hours and 30 minutes.", 2.5, "hour"),
        ("It took an hour and a half.", 1.5, "hour"),
        ("It took half an hour.", 0.5, "hour"),
        ("It took three weeks.", 3, "week"),
        ("a two-year delay", 2, "year"),
        ("a quarter-century", 0.25, "century"),
        ("a 45-year-old man", 45, "year"),
        ("She was aged 45.", 45, "year"),
        ("A girl of about 12 came.", 12, "year"),
        ("Jane Roe, 45, said so.", 45, "year"),
        ("people 65 and older", 65, "year"),
        ("It was minus 5 degrees Celsius.", -5, "degree Celsius"),
        ("Temperatures fell to -12C.", -12, "degree Celsius"),
        ("It was 98.6 °F.", 98.6, "degree Fahrenheit"),
        ("It was 98 degrees.", 98, "degree"),
        ("½ cup of sugar", 0.5, "cup"),
        ("a 100m sprint", 100, "meter"),
        ("a depth of 48m", 48, "meter"),
        ("hundreds of miles", 100, "mile"),
        ("2.5 gigawatts of power", 2.5, "gigawatt"),
        ("500,000 barrels a day", 500_000, "barrel per day"),
        ("It is 2 1/2 in thick.", 2.5, "inch"),
        ("There are 419 parts per million of it.", 419, "part per million"),
        ("They left half an hour later.", 0.5, "hour"),
        ("500,000 barrels of crude oil per day", 500_000, "barrel per day"),
        ("It took 2 hours, 3 minutes and 6 seconds.", 2 + 3.1 / 60, "hour"),
        ("He was six feet, two inches tall.", 6 + 2 / 12, "foot"),
        ("They spent the past decade and a half there.", 1.5, "decade"),
        ("They came back three weeks later.", 3, "week"),
        ("a 2000 year old temple", 2000, "year"),
        ("She ran it in 3:35.2.", 215.2, "second"),
        ("She finished in 2:03:59.", 7439, "second"),
        ("She was 12 when it began.", 12, "year"),
        ("I'm 51, and it is too much.", 51, "year"),
        ("At 63, he still runs.", 63, "year"),
        ("His daughter, 34, runs it.", 34, "year"),
        ("The painter died at 92.", 92, "year"),
        ("At 19 she left.", 19, "year"),
        ("The singer, 34, sold it.", 34, "year"),
        ("It rose 4-1/2 feet.", 4.5, "foot"),
        ("They pump 120,000 bpd there.", 120_000, "barrel per day"),
        ("It lies 20 m below ground.", 20, "meter"),
        ("The storm had a pressure of 938 mb.", 938, "hectopascal"),
        ("The 1.5C limit was passed.", 1.5, "degree Celsius"),
        ("At 52, with no more films to make, she left.", 52, "year"),
        ("Residents over 65 get a pass.", 65, "year"),
        ("It is for those under 18.", 18, "year"),
    ],
)
def test_quantity(text: str, value: float, unit: str) -> None:
    number = only(text)
    assert (number.kind, number.value, number.unit) == ("quantity", pytest.approx(value), unit)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("5 to 7 boats", 5, 7, None),
        ("between 10 and 20 boats", 10, 20, None),
        ("from 5 to 7 miles", 5, 7, "mile"),
        ("a $3-5 million fine", 3e6, 5e6, "USD"),
        ("tickets at $3–$5", 3, 5, "USD"),
        ("about $2 million to $3 million", 2e6, 3e6, "USD"),
        ("10%-15% of it", 10, 15, "percent"),
        ("20 or 30 percent", 20, 30, "percent"),
        ("3 to 5 million boats", 3e6, 5e6, None),
        ("she is in her mid-30s", 34, 36, "year"),
        ("he is in his 40s", 40, 49, "year"),
        ("children aged 5 to 7", 5, 7, "year"),
        ("support is in the low 40s", 40, 43, None),
        ("three to five hundred boats", 300, 500, None),
        ("one to two years", 1, 2, "year"),
        ("one or two boats", 1, 2, None),
        ("within two to three quarters", 2, 3, "quarter"),
        ("voters aged between 18 and 34", 18, 34, "year"),
        ("tickets range from $12 to $45", 12, 45, "USD"),
    ],
)
def test_range(text: str, low: float, high: float, unit: str | None) -> None:
    number = only(text)
    assert (number.kind, number.value) == ("range", None)
    assert (number.low, number.high, number.unit) == (low, high, unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("City won 4-3 on penalties.", [4, 3]),
        ("The court ruled 5-4 against them.", [5, 4]),
        ("The Senate voted 52 to 48 in favor.", [52, 48]),
        ("Prices rose from $3 to $5.", [3, 5]),
        ("Rates fell from 7 percent to 5 percent.", [7, 5]),
        ("a 5-to-4 decision", [5, 4]),
        ("45 and 50 mg of it", [45, 50]),
        ("They beat Panama 3-0 there.", [3, 0]),
        ("She trails Smith 458 to 359.", [458, 359]),
        ("Shares rose $2 to $45.", [2, 45]),
        ("It rose from about $350 to $680.", [350, 680]),
        ("He was 5 for 9.", [5, 9]),
        ("The council raised the fee for a dog licence in town from $12 to $15.", [12, 15]),
        ("She was the seventh of ten children.", [7, 10]),
        ("Root took 5-41.", [5, 41]),
        ("Voters split on him, 37 percent to 43 percent.", [37, 43]),
        ("Yesterday Root took 3 for 52.", [3, 52]),
        ("They led two-one and won three-nil.", [2, 1, 3, 0]),
    ],
)
def test_two_numbers_and_no_range(text: str, values: list[float]) -> None:
    assert [number.value for number in numbers_in(text)] == values


def test_a_unit_is_shared_by_two_numbers() -> None:
    assert [number.unit for number in numbers_in("rates went from 3 to 5 percent")] == ["percent", "percent"]


@pytest.mark.parametrize(
    ("words", "modifier"),
    [
        ("about 300", "approximately"),
        ("roughly 300", "approximately"),
        ("some 300", "approximately"),
        ("an estimated 300", "approximately"),
        ("nearly 300", "approximately"),
        ("almost 300", "approximately"),
        ("300 or so", "approximately"),
        ("300-odd", "approximately"),
        ("more than 300", "more than"),
        ("over 300", "more than"),
        ("just over 300", "more than"),
        ("well above 300", "more than"),
        ("upwards of 300", "more than"),
        ("fewer than 300", "less than"),
        ("under 300", "less than"),
        ("just under 300", "less than"),
        ("at least 300", "at least"),
        ("no fewer than 300", "at least"),
        ("300 or more", "at least"),
        ("300-plus", "at least"),
        ("300+", "at least"),
        ("up to 300", "at most"),
        ("no more than 300", "at most"),
        ("as many as 300", "at most"),
        ("300 or fewer", "at most"),
    ],
)
def test_modifier_is_part_of_the_span(words: str, modifier: str) -> None:
    text = f"They saw {words} boats."
    number = only(text)
    assert (text[number.start : number.end], number.value, number.modifier) == (words, 300, modifier)


@pytest.mark.parametrize(
    "text",
    [
        "They talked about 300 boats.",
        "Over a 40-year career, she won.",
        "It is worth either $1 billion or more than that.",
    ],
)
def test_not_every_preposition_is_a_modifier(text: str) -> None:
    assert only(text).modifier is None


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("roughly 7,000 migrants marched", "migrant"),
        ("more than 800 additional U.S. service members are there", "member"),
        ("the 2,100 National Guard forces who came", "force"),
        ("two hedge fund billionaires gave", "billionaire"),
        ("12 women and a dog", "woman"),
        ("40 percent of likely voters said", "voter"),
        ("90 to 95 percent of her emails", "email"),
        ("one quarter of the world's people", "person"),
        ("half of the people there", "person"),
        ("one in five children went", "child"),
        ("a 15-member panel", "member"),
        ("two front-runners left", "front-runner"),
        ("dozens of cities", "city"),
        ("nine of the 13 delegates", "delegate"),
        ("one group of them", "group"),
        ("they sent 300 to the border", None),
        ("it rose to 25,000.", None),
        ("30,000 combat and civilian deaths", "death"),
        ("his 40 laid-off workers", "worker"),
        ("the past three finance chairmen", "chairman"),
        ("13 of the past 19 contests", "contest"),
        ("one man wrote to us", "man"),
        ("four economists suggests the study", "economist"),
        ("four police officers", "officer"),
        ("five Dallas police officers", "officer"),
        ("59 percent of those surveyed disapprove", None),
        ("a two-pronged plan", None),
        ("a group of 67 Latin American artists", "artist"),
        ("two United Technologies plants", "plant"),
        ("two-thirds of the money raised by them", "money"),
        ("a four-time winner", "time"),
        ("a threefold rise", "time"),
        ("a mother of two", None),
        ("a two-nil win", None),
        ("They hold 99.7% of Luhansk", "Luhansk"),
        ("scores were hurt", None),
        ("one room by the sea", "room"),
    ],
)
def test_what_is_counted(text: str, of: str | None) -> None:
    assert numbers_in(text)[0].of == of


@pytest.mark.parametrize(
    "text",
    [
        "It happened in 2018, or in the 1990s.",
        "They met on Oct. 28, 2018 at 7.30pm.",
        "See section 4, page 3 and Figure 2.",
        "Call 555-0199, +1 (212) 555-0199 or 020 7946 0958.",
        "Call 0800 555 111 now.",
        "The bones date from 2,870 B.C. and later.",
        "It is at https://example.org/2018/10/28/12345 now.",
        "Write to a1b2@example.org or @user99 about #top10.",
        "Version 2.0.1 of Windows 10 is out.",
        "Boeing 747 jets, COVID-19, F-16s and A320s.",
        "The G7 and the Group of 20 met in Area 51.",
        "The No. 1 team left.",
        "First, we slept; at first it rained.",
        "One should not, and this one is the one.",
        "She waited for a second, then left.",
        "They fought over the Second Amendment and Fifth Avenue.",
        "They call it a zero-sum game with zero tolerance.",
        "It was a 24/7 service on a 5G network.",
        "A ratio of 4:3 it was.",
        "He lives at 185 Bridge Plaza now.",
        "They called 911 at once.",
        "As others have shown [12].",
        "The server is 192.168.1.2 here.",
        "The half-brother went half-asleep.",
        "Your 401(k) and a 501(c)(3) group.",
        "They like the old iPhone 12 here.",
        "We saw the film Ocean's Eleven there.",
        "They met with the Gang of Eight there later.",
        "Guccifer 2.0 was named.",
        "See the case No. 14-915 there.",
        "Article 33 affirms that they may stay.",
        "How did you first hear of it?",
        "They left one by one.",
        "A fleet of Boeing 737-800 jets.",
        "Think twice, and put your children first.",
        "She lived there as first lady, and he first became known there.",
        "Safety comes first, and I'll do this first.",
        "It is sold as model CAD 2417, and the EUR 500-B was there.",
        "The R21 highway and the N1 were closed.",
        "On day two of the strike the grade nine pupils left.",
        "Call +254 20 555 0199 now.",
        "The P5+1 met.",
        "The new 4K screens and an 8K TV were there.",
        "Nineteen eighty-four was a bad year.",
        "It began just before the half-hour.",
    ],
)
def test_no_number(text: str) -> None:
    assert spans(text) == []


def test_the_share_in_a_name_is_no_share() -> None:
    assert spans("They took over Uranium One in three deals.") == ["three"]


def test_list_markers_are_no_numbers() -> None:
    assert spans("1. The roof leaks.") == []
    assert spans("It says that (1) the roof leaks and (2) the door sticks.") == []


def test_a_year_and_a_count_of_the_same_digits() -> None:
    assert spans("In 2000, 2000 people left.") == ["2000"]


def test_numbers_never_overlap_the_dates_given() -> None:
    text = "They left on May 5 with 5 boats."
    dates = find_dates(text)
    assert all(number.start >= dates[0].end for number in find_numbers(text, dates))


def test_capitals_say_nothing_in_a_headline() -> None:
    assert spans("Five Soldiers Killed in Eastern Province") == ["Five"]
    assert spans("They say that the Big Five are there.") == []


def test_huge_rows_of_digits_and_scales_are_no_numbers() -> None:
    assert numbers_in("9" * 5000) == []
    assert all(math.isfinite(number.value or 0) for number in numbers_in("billion trillion " * 50))


@pytest.mark.skipif(not SHARED.is_dir(), reason="no shared gold beside the checkout")
def test_gold_of_the_seed() -> None:
    text = SEED.read_text("utf-8").rstrip("\n")
    gold = json.loads((SHARED / "gold" / "seed.json").read_text())["numbers"]
    names = ("start", "end", "kind", "value", "unit", "modifier", "of")
    expected = [tuple(number[name] for name in names) for number in gold]
    assert [tuple(getattr(number, name) for name in names) for number in numbers_in(text)] == expected


PIECES = (
    "one|two|twenty|hundred|thousand|million|and|a|half|third|of|5|1,000|12.5|-|–|$|%|to|or|between|percent|dollars|"
    "feet|years|old|more|than|about|in|the|2018|.|,"
)
WORDS = st.sampled_from(PIECES.split("|"))


@given(st.one_of(st.text(), st.lists(WORDS, max_size=40).map(" ".join)))
def test_any_text_gives_ordered_numbers_inside_of_it(text: str) -> None:
    numbers = numbers_in(text)
    assert all(0 <= number.start < number.end <= len(text) for number in numbers)
    assert all(one.end <= other.start for one, other in pairwise(numbers))
    for number in numbers:
        assert (number.value is None) == (number.kind == "range")
        assert (number.low is None) == (number.high is None) == (number.kind != "range")
        assert all(
            math.isfinite(part) for part in (number.value, number.low, number.high) if part is not None
        )


@pytest.mark.parametrize(
    "piece",
    [
        "one hundred and ",
        "half a ",
        "1 ",
        "123 ",
        "million ",
        "two and ",
        "1-",
        "1(",
        "20C ",
        "$1 ",
        "2 pesos ",
        "1:10:",
    ],
)
def test_repetition_is_read_without_recursion(piece: str) -> None:
    text = piece * 2000
    assert all(number.end <= len(text) for number in numbers_in(text))


_WORDS = [
    *sorted(find._NO_STARTERS)[::9],
    *(
        "a",
        "an",
        "per",
        "us",
        "half",
        "two",
        "twenty",
        "dozen",
        "hundred",
        "million",
        "first",
        "few",
        "couple",
        "mid",
        "s",
    ),
    *(
        "5",
        "1.2",
        "30",
        "$",
        "-",
        "%",
        "percent",
        "cent",
        "fold",
        "twice",
        "minus",
        "US",
        "Rs",
        "kg",
        "hour",
        "past",
        "nil",
    ),
]


@given(st.lists(st.sampled_from(_WORDS), max_size=12))
def test_words_that_are_passed_over_begin_no_number(words: list[str]) -> None:
    text = " ".join(words)
    found = find_numbers(text, [])
    with patch.object(find, "_NO_STARTERS", frozenset()):
        assert find_numbers(text, []) == found
