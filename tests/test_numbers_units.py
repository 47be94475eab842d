"""Units that compare, and numbers refined by the names that a model found."""

import pytest

from reader.analysis.numbers import comparable_value, find_numbers, is_money, refine_numbers, unit_family
from reader.text import Span


@pytest.mark.parametrize(
    ("smaller", "larger"),
    [
        ((5, "kilometer"), (4, "mile")),
        ((90, "minute"), (2, "hour")),
        ((3, "pound"), (2, "kilogram")),
        ((40, "degree Fahrenheit"), (10, "degree Celsius")),
        ((2, "acre"), (1, "hectare")),
        ((30, "mile per day"), (2, "mile per hour")),
        ((50, "cent"), (1, "USD")),
        ((3, None), (5, None)),
    ],
)
def test_units_of_one_family_compare(smaller: tuple[float, str], larger: tuple[float, str]) -> None:
    one, other = comparable_value(*smaller), comparable_value(*larger)
    assert one[0] == other[0]
    assert one[1] < other[1]


def test_units_of_different_families_are_told_apart() -> None:
    families = {
        unit_family(unit)[0]
        for unit in ("mile", "hour", "USD", "EUR", "percent", None, "mile per hour", "cubit")
    }
    assert len(families) == 8


def test_temperatures_compare_in_kelvin() -> None:
    assert comparable_value(212, "degree Fahrenheit")[1] == pytest.approx(373.15)
    assert comparable_value(100, "degree Celsius")[1] == pytest.approx(373.15)


@pytest.mark.parametrize(
    ("unit", "money"), [("USD", True), ("USD per hour", True), ("cent", True), ("mile", False), (None, False)]
)
def test_money_is_told_from_other_units(unit: str | None, money: bool) -> None:
    assert is_money(unit) is money


def spans_of(text: str, *names: str) -> list[Span]:
    return [Span(text.index(name), text.index(name) + len(name)) for name in names]


def test_numbers_inside_of_names_go() -> None:
    text = "The band Five Oceans sold 300 tickets to 12 Sisters fans."
    numbers = find_numbers("The band five Oceans sold 300 tickets to 12 Sisters fans.", [])
    kept = refine_numbers(text, numbers, spans_of(text, "Five Oceans", "12 Sisters"))
    assert [text[number.start : number.end] for number in kept] == ["300"]


def test_a_name_that_only_touches_a_number_keeps_it() -> None:
    text = "About 300 Kenyans paid $5 million."
    numbers = find_numbers(text, [])
    assert refine_numbers(text, numbers, spans_of(text, "Kenyans", "$5 million")) == numbers


def test_a_modifier_outside_of_the_name_does_not_save_the_number() -> None:
    text = "It is about 21 Pilots tonight."
    numbers = find_numbers(text, [])
    assert refine_numbers(text, numbers, spans_of(text, "21 Pilots")) == []


def test_a_figure_with_separators_is_no_part_of_a_name() -> None:
    text = "They sent 2,100 Harbor Guard members."
    numbers = find_numbers(text, [])
    assert refine_numbers(text, numbers, spans_of(text, "2,100 Harbor Guard")) == numbers


def test_both_sides_of_a_score_stay_beside_a_name() -> None:
    text = "She beat Anna Boyle 4-6."
    numbers = refine_numbers(text, find_numbers(text, []), spans_of(text, "Anna Boyle 4-6"))
    assert [number.value for number in numbers] == [4, 6]
