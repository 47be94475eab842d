"""How numbers are counted as right: on two specs of our own, written as Recognizers-Text writes them."""

import json
from pathlib import Path

import pytest
from benchmarks.accuracy import number_baselines, numbers


def case(text: str, *expected: tuple[str, str]) -> dict[str, object]:
    results = [
        {
            "Start": text.index(words),
            "End": text.index(words) + len(words) - 1,
            "Resolution": {"value": value},
        }
        for words, value in expected
    ]
    return {"Input": text, "Results": results}


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    folder = tmp_path / "Number" / "English"
    folder.mkdir(parents=True)
    both = "It weighs five and a third of them"
    found = [
        case("They have 7,000 boats", ("7,000", "7000")),
        case(both, ("five and a third", "5.3333333333")),
    ]
    missed = [case("They have 12 boats", ("12", "13"))]
    (folder / "NumberModel.json").write_text(json.dumps(found + missed))
    ordinals = [case("She came third", ("third", "3")), case(both, ("third", "3"))]
    (folder / "OrdinalModel.json").write_text(json.dumps(ordinals), "utf-8-sig")
    return tmp_path


def spec(name: str) -> numbers.Spec:
    return next(spec for spec in numbers.SPECS if spec.name == name)


def test_a_number_is_right_where_its_value_is(specs: Path) -> None:
    cases = list(numbers.compare(specs, spec("number")))
    assert [len(case.hits) for case in cases] == [1, 1, 0]
    assert [(case.missed[0].value, case.wrong[0].value) for case in cases if case.missed] == [(13, 12)]


def test_what_another_spec_reads_as_a_part_is_not_expected(specs: Path) -> None:
    cases = list(numbers.compare(specs, spec("ordinal")))
    assert [(len(case.hits), case.missed) for case in cases] == [(1, []), (0, [])]


def test_another_finder_is_counted_the_same_way(specs: Path) -> None:
    def blind(text: str) -> list[numbers.Value]:
        return [numbers.Value(0, len(text), 7000)]

    cases = list(numbers.compare(specs, spec("number"), blind))
    assert [len(case.hits) for case in cases] == [1, 0, 0]
    assert [len(case.wrong) for case in cases] == [0, 1, 1]


def test_every_spec_has_its_recognizer() -> None:
    assert {one.name for one in numbers.SPECS} == set(number_baselines.RECOGNIZERS)


def test_without_the_specs_the_set_is_named_as_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(numbers.VARIABLE, raising=False)
    (table,) = numbers.tables()
    assert table.rows == ()
    assert "skipped" in table.note
