"""Numbers against the English specs of Microsoft's Recognizers-Text.

``READER_RECOGNIZERS_SPECS`` names the ``Specs`` folder of a checkout of microsoft/Recognizers-Text (MIT). Each spec is
the expected output of one of their models, which look for one kind of number each; what ours finds is mapped to the
model at hand, and nothing in ``reader`` knows of the specs:

* number: everything but ordinals; not a quantity whose unit is glued to its figure ("180ml"), which is none for them.
  Both ends of a range are numbers.
* ordinal: those with a value; "last", "next" and the like ("end-1") count nothing. Two that the number spec reads as
  a part of a bigger number in the very same sentence ("forty two and a third") are left out: both cannot be right.
* currency, dimension, temperature, age: results without a value ("convert it to dollars") are left out. Ages are
  the quantities of time that say so ("years old", "months of age").

A number counts as found where it overlaps the expected one and has its value.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec
from msgspec import Struct

from benchmarks.accuracy.table import Table, scores, skipped
from reader.analysis.dates import find_dates
from reader.analysis.numbers import find_numbers, is_money, unit_family
from reader.text import Number

VARIABLE = "READER_RECOGNIZERS_SPECS"
TITLE = "Numbers: value, Recognizers-Text specs (English)"
_AGE = re.compile(r"\b(?:old|olds|age|aged|yo)\b", re.IGNORECASE)
_VALUE = re.compile(r"-?[0-9.]+(?:E[+-]?[0-9]+)?%?")
_GLUED = re.compile(r"[0-9][^\W\d_]")


class Value(Struct, frozen=True):
    """One expected or found number: where it stands, end exclusive, and its value."""

    start: int
    end: int
    value: float


class Spec(Struct, frozen=True):
    """A file of cases, which of our numbers its model looks for, and the F1 of others (issue 3)."""

    name: str
    file: str
    wanted: Callable[[str, Number], bool]
    recognizers: str
    quantulum: str
    overruled_by: str = ""
    """Another file: what it holds for a part of a longer number in the same sentence is not expected here."""


def _is_number(text: str, number: Number) -> bool:
    glued = number.kind == "quantity" and _GLUED.search(text[number.start : number.end])
    return number.kind != "ordinal" and not glued


def _is_dimension(_text: str, number: Number) -> bool:
    family = unit_family(number.unit)[0]
    return _measures(number) and family not in {"time", "temperature"} and not is_money(number.unit)


def _is_temperature(_text: str, number: Number) -> bool:
    return _measures(number) and unit_family(number.unit)[0] in {"temperature", "degree"}


def _is_age(text: str, number: Number) -> bool:
    around = text[max(number.start - 10, 0) : number.end]
    return _measures(number) and unit_family(number.unit)[0] == "time" and bool(_AGE.search(around))


def _measures(number: Number) -> bool:
    return number.kind == "quantity" or (number.kind == "range" and number.unit not in {None, "percent"})


SPECS = (
    Spec("number", "Number/English/NumberModel", _is_number, "76", "52"),
    Spec("currency", "NumberWithUnit/English/CurrencyModel", lambda _, n: is_money(n.unit), "87", "60"),
    Spec("dimension", "NumberWithUnit/English/DimensionModel", _is_dimension, "77", "64"),
    Spec("percent", "Number/English/PercentModel", lambda _, n: n.unit == "percent", "100", "64"),
    Spec(
        "ordinal",
        "Number/English/OrdinalModel",
        lambda _, n: n.kind == "ordinal",
        "57",
        "5",
        overruled_by="Number/English/NumberModel",
    ),
    Spec("age", "NumberWithUnit/English/AgeModel", _is_age, "94", "83"),
    Spec("temperature", "NumberWithUnit/English/TemperatureModel", _is_temperature, "84", "74"),
)


def tables() -> list[Table]:
    """Precision, recall and F1 of the values, a row for each spec."""
    folder = os.environ.get(VARIABLE)
    if not folder or not Path(folder).is_dir():
        return [skipped(TITLE, f"{VARIABLE} names no Specs folder of microsoft/Recognizers-Text")]
    columns = ("spec", "cases", "P", "R", "F1", "recognizers (Python)", "quantulum3")
    return [Table(TITLE, columns, tuple(_row(Path(folder), spec) for spec in SPECS))]


def _row(folder: Path, spec: Spec) -> tuple[str, ...]:
    right = found = expected = 0
    cases = list(compare(folder, spec))
    for _, missed, wrong, hits in cases:
        right += len(hits)
        found += len(hits) + len(wrong)
        expected += len(hits) + len(missed)
    return (spec.name, str(len(cases)), *scores(right, found, expected), spec.recognizers, spec.quantulum)


def compare(folder: Path, spec: Spec) -> Iterator[tuple[str, list[Value], list[Value], list[Value]]]:
    """Each case of a spec: its text, what we missed, what we found wrongly, and what we found."""
    longer = _results(folder, spec.overruled_by) if spec.overruled_by else {}
    for text, expected in _results(folder, spec.file).items():
        missed = [value for value in expected if not _is_part(value, longer.get(text, []))]
        wrong: list[Value] = []
        hits: list[Value] = []
        for value in _found(text, spec.wanted):
            match = next((one for one in missed if _same(one, value)), None)
            (hits if match else wrong).append(value)
            if match:
                missed.remove(match)
        yield text, missed, wrong, hits


def _results(folder: Path, file: str) -> dict[str, list[Value]]:
    """The expected values of each text of a spec."""
    cases = msgspec.json.decode((folder / f"{file}.json").read_text("utf-8-sig"))
    return {case["Input"]: list(_expected(case["Results"])) for case in cases}


def _is_part(value: Value, others: Iterable[Value]) -> bool:
    return any(
        one.start <= value.start and value.end <= one.end and one.value != value.value for one in others
    )


def _expected(results: Iterable[dict[str, object]]) -> Iterator[Value]:
    for result in results:
        resolution = result.get("Resolution")
        value = resolution.get("value") if isinstance(resolution, dict) else None
        start, end = result.get("Start"), result.get("End")
        if (
            isinstance(value, str)
            and _VALUE.fullmatch(value)
            and isinstance(start, int)
            and isinstance(end, int)
        ):
            yield Value(start, end + 1, float(value.rstrip("%")))


def _found(text: str, wanted: Callable[[str, Number], bool]) -> Iterator[Value]:
    for number in find_numbers(text, find_dates(text)):
        if wanted(text, number):
            values = (number.value,) if number.value is not None else (number.low, number.high)
            for value in values:
                if value is not None:
                    yield Value(number.start, number.end, value)


def _same(one: Value, other: Value) -> bool:
    near = abs(one.value - other.value) <= 1e-6 * max(abs(one.value), abs(other.value))
    return near and one.start < other.end and other.start < one.end
