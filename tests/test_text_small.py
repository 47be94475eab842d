"""Jumps, hints, and numbers in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from reader.text import Number, Quote
from reader.text.describe import describe_date, describe_number, describe_speaker, plural
from reader.text.hints import hint_codes
from reader.text.jumps import Jumps


class JumpsLikeABrowser(RuleBasedStateMachine):
    """The places that were left, as a list with a finger in it."""

    def __init__(self) -> None:
        super().__init__()
        self.jumps = Jumps()
        self.behind: list[int] = []
        self.ahead: list[int] = []
        self.here = 0

    @rule(place=st.integers(0, 5))
    def jump(self, place: int) -> None:
        self.jumps.leave(self.here)
        if self.behind[-1:] != [self.here]:
            self.behind.append(self.here)
        self.ahead.clear()
        self.here = place

    @rule(place=st.integers(0, 5))
    def scroll(self, place: int) -> None:
        self.here = place

    @rule()
    def back(self) -> None:
        self.here = self._move(self.jumps.back(self.here), self.behind, self.ahead)

    @rule()
    def forward(self) -> None:
        self.here = self._move(self.jumps.forward(self.here), self.ahead, self.behind)

    def _move(self, place: int | None, source: list[int], target: list[int]) -> int:
        while source and source[-1] == self.here:
            source.pop()
        if not source:
            assert place is None
            return self.here
        assert place == source.pop()
        target.append(self.here)
        return place

    @invariant()
    def what_can_be_done_is_known(self) -> None:
        assert self.jumps.can_go_back == bool(self.behind)
        assert self.jumps.can_go_forward == bool(self.ahead)


TestJumps = JumpsLikeABrowser.TestCase


@given(st.integers(0, 676))
def test_hint_codes_are_different_and_none_starts_another(count):
    codes = hint_codes(count)
    assert len(codes) == len(set(codes)) == count
    assert all(code.isalpha() for code in codes)
    assert len({len(code) for code in codes}) <= 1


def test_hint_codes_are_as_short_as_can_be():
    assert hint_codes(3) == ["a", "s", "d"]
    assert {len(code) for code in hint_codes(52)} == {1}
    assert {len(code) for code in hint_codes(53)} == {2}


@pytest.mark.parametrize("count", [677, 2_000, 20_000])
def test_there_are_enough_hints_for_any_screen(count):
    codes = hint_codes(count)
    assert len(set(codes)) == count
    assert len({len(code) for code in codes}) == 1


def number(kind: str, value: float | None = None, **fields) -> Number:
    return Number(0, 1, kind, value, **fields)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (number("cardinal", 7000, modifier="approximately", of="migrant"), "≈ 7,000 migrants"),
        (number("cardinal", 800, modifier="more than", of="service member"), "> 800 service members"),
        (number("cardinal", 1, of="boat"), "1 boat"),
        (number("cardinal", 0, of="boat"), "0 boats"),
        (number("cardinal", -3), "-3"),
        (number("quantity", 30, unit="mile per day"), "30 miles per day"),
        (number("quantity", 1, unit="foot"), "1 foot"),
        (number("quantity", 5, unit="foot"), "5 feet"),
        (number("quantity", 1.5, unit="inch"), "1.5 inches"),
        (number("money", 3_500_000, unit="GBP"), "GBP 3.5 million"),
        (number("money", 1_200_000_000, unit="USD", modifier="at least"), "≥ USD 1.2 billion"),
        (number("range", low=3e6, high=5e6, unit="USD"), "USD 3–5 million"),
        (number("money", low=3e6, high=5e6, unit="USD"), "USD 3–5 million"),
        (number("range", low=5, high=7, of="day"), "5–7 days"),
        (number("range", low=900_000, high=1_500_000), "900,000–1.5 million"),
        (number("range", low=5), "5"),
        (number("range"), "?"),
        (number("percent", 12.5, unit="percent", modifier="less than"), "< 12.5%"),
        (number("percent", 40, unit="percent", of="voter"), "40% voters"),
        (number("ordinal", 1), "1st"),
        (number("ordinal", 12, of="man"), "12th man"),
        (number("ordinal", 103), "103rd"),
        (number("fraction", 0.5), "0.5"),
        (number("fraction", 1 / 3), "0.3333"),
        (number("cardinal", 2_100_000, modifier="at most"), "≤ 2.1 million"),
        (number("cardinal", 1_000_000_000_000), "1 trillion"),
    ],
)
def test_numbers_in_words(number, words):
    assert describe_number(number) == words


@given(
    st.builds(
        Number,
        st.just(0),
        st.just(1),
        st.sampled_from(["cardinal", "ordinal", "fraction", "percent", "money", "quantity", "range"]),
        st.none() | st.floats(allow_nan=False, allow_infinity=False),
        st.none() | st.floats(allow_nan=False, allow_infinity=False),
        st.none() | st.floats(allow_nan=False, allow_infinity=False),
        st.none() | st.text(min_size=1, max_size=8),
        st.none() | st.sampled_from(["approximately", "more than", "less than", "at least", "at most"]),
        st.none() | st.text(min_size=1, max_size=8),
    )
)
def test_any_number_has_words(number):
    assert describe_number(number)


@pytest.mark.parametrize(
    ("noun", "nouns"),
    [
        ("mile", "miles"),
        ("country", "countries"),
        ("day", "days"),
        ("box", "boxes"),
        ("church", "churches"),
        ("person", "people"),
        ("child", "children"),
        ("series", "series"),
        ("troops", "troops"),
    ],
)
def test_plurals(noun, nouns):
    assert plural(noun) == nouns


def test_dates_and_speakers_in_words():
    assert describe_date("last Friday", "2024-04-12") == "last Friday = 2024-04-12"
    assert describe_date("1998", "1998") == "1998"
    assert describe_date("recently", None) == "recently"
    assert describe_speaker(Quote(0, 1, "Ada")) == "Ada"
    assert describe_speaker(Quote(0, 1)) == "—"
