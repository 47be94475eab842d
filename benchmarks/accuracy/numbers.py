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

A number counts as found where it overlaps the expected one and has its value. Other libraries are run by the same count where
they are installed (``number_baselines``).
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from benchmarks.accuracy.number_baselines import Finder, baselines
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
    """A file of cases, and which of our numbers its model looks for."""

    name: str
    file: str
    wanted: Callable[[str, Number], bool]
    overruled_by: str = ""
    """Another file: what it holds for a part of a longer number in the same sentence is not expected here."""


class Case(Struct, frozen=True):
    """The text of a case, what was missed in it, what was found wrongly, and what was found."""

    text: str
    missed: list[Value]
    wrong: list[Value]
    hits: list[Value]


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
    Spec("number", "Number/English/NumberModel", _is_number),
    Spec("currency", "NumberWithUnit/English/CurrencyModel", lambda _, n: is_money(n.unit)),
    Spec("dimension", "NumberWithUnit/English/DimensionModel", _is_dimension),
    Spec("percent", "Number/English/PercentModel", lambda _, n: n.unit == "percent"),
    Spec(
        "ordinal",
        "Number/English/OrdinalModel",
        lambda _, n: n.kind == "ordinal",
        overruled_by="Number/English/NumberModel",
    ),
    Spec("age", "NumberWithUnit/English/AgeModel", _is_age),
    Spec("temperature", "NumberWithUnit/English/TemperatureModel", _is_temperature),
)


def tables() -> list[Table]:
    """Precision, recall and F1 of the values, a row for each spec."""
    folder = os.environ.get(VARIABLE)
    if not folder or not Path(folder).is_dir():
        return [skipped(TITLE, f"{VARIABLE} names no Specs folder of microsoft/Recognizers-Text")]
    others = baselines()
    rows = tuple(_row(Path(folder), spec, others) for spec in SPECS)
    missing = [name for name, find in others.items() if find is None]
    note = f"not installed, so not run: {', '.join(missing)}" if missing else ""
    return [Table(TITLE, ("spec", "cases", "P", "R", "F1", *others), rows, note)]


def _row(folder: Path, spec: Spec, others: Mapping[str, Finder | None]) -> tuple[str, ...]:
    cases = list(compare(folder, spec))
    theirs = (_f1(folder, spec, find) if find else "–" for find in others.values())
    return (spec.name, str(len(cases)), *case_scores(cases), *theirs)


def _f1(folder: Path, spec: Spec, find: Finder) -> str:
    def found(text: str) -> Iterator[Value]:
        return (Value(*finding) for finding in find(spec.name, text))

    return case_scores(list(compare(folder, spec, found)))[2]


def case_scores(cases: Sequence[Case]) -> tuple[str, str, str]:
    """Precision, recall and F1 of the values in these cases, as cells."""
    right = sum(len(case.hits) for case in cases)
    found = right + sum(len(case.wrong) for case in cases)
    expected = right + sum(len(case.missed) for case in cases)
    return scores(right, found, expected)


def compare(folder: Path, spec: Spec, find: Callable[[str], Iterable[Value]] | None = None) -> Iterator[Case]:
    """Each case of a spec, as read by ``find``, by default by our grammar."""
    longer = _results(folder, spec.overruled_by) if spec.overruled_by else {}
    for text, expected in _results(folder, spec.file).items():
        wanted = [value for value in expected if not _is_part(value, longer.get(text, []))]
        yield match(text, wanted, find(text) if find else _found(text, spec.wanted))


def match(text: str, expected: Iterable[Value], found: Iterable[Value]) -> Case:
    """Pair each found value with an expected one that it overlaps and equals."""
    case = Case(text, list(expected), [], [])
    for value in found:
        same = next((one for one in case.missed if _same(one, value)), None)
        (case.hits if same else case.wrong).append(value)
        if same:
            case.missed.remove(same)
    return case


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
