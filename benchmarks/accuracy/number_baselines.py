"""Other libraries that find numbers, run beside ours where they are installed (the extra ``bench``).

* Microsoft's recognizers, whose own specs these are: for each spec the model that it describes.
* quantulum3 without its classifier (which was trained with another scikit-learn): what it finds, by the kind of its unit.
"""

import importlib
import importlib.util
from collections.abc import Callable, Iterable, Iterator

Finding = tuple[int, int, float]
"""Where a number stands, end exclusive, and its value."""
Finder = Callable[[str, str], Iterable[Finding]]
"""Takes the name of a spec and a text."""

RECOGNIZERS = {
    "number": ("recognizers_number", "recognize_number"),
    "ordinal": ("recognizers_number", "recognize_ordinal"),
    "percent": ("recognizers_number", "recognize_percentage"),
    "currency": ("recognizers_number_with_unit", "recognize_currency"),
    "dimension": ("recognizers_number_with_unit", "recognize_dimension"),
    "age": ("recognizers_number_with_unit", "recognize_age"),
    "temperature": ("recognizers_number_with_unit", "recognize_temperature"),
}
"""The module and function of Microsoft's that a spec describes."""
_NO_DIMENSIONS = frozenset({"dimensionless", "currency", "time", "temperature", "unknown"})


def baselines() -> dict[str, Finder | None]:
    """Each library by name; None where it is not installed."""
    return {
        "recognizers-text": _by_recognizers if importlib.util.find_spec("recognizers_number") else None,
        "quantulum3": _by_quantulum if importlib.util.find_spec("quantulum3") else None,
    }


def _by_recognizers(spec: str, text: str) -> Iterator[Finding]:
    module, function = RECOGNIZERS[spec]
    for found in getattr(importlib.import_module(module), function)(text, "en-us"):
        value = (found.resolution or {}).get("value")
        try:
            yield found.start, found.end + 1, float(str(value).rstrip("%"))
        except ValueError:
            continue


def _by_quantulum(spec: str, text: str) -> Iterator[Finding]:
    from quantulum3 import classifier, parser

    classifier.USE_CLF = False
    for found in parser.parse(text):
        if found.value is not None and _is_of(spec, found.unit.name, found.unit.entity.name):
            yield *found.span, float(found.value)


def _is_of(spec: str, unit: str, entity: str) -> bool:
    """Whether a quantity of quantulum3's is of the kind that a spec looks for."""
    if spec in {"number", "ordinal"}:
        return spec == "number" or entity == "dimensionless"
    if spec == "percent":
        return unit == "percentage"
    if spec == "dimension":
        return entity not in _NO_DIMENSIONS and unit != "percentage"
    return entity == {"age": "time"}.get(spec, spec)
