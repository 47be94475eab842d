"""The user's article against its gold: every kind of mention, with details."""

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from benchmarks.accuracy.table import Table, scores, skipped
from reader.text import Analysis, Entity

ROOT = Path(__file__).parents[2]
GOLD = ROOT.parent / "shared" / "gold" / "seed.json"
TITLE = "Seed article, against its gold"

Facts = set[tuple[object, ...]]
"""Mentions as tuples, start and end first: what is compared."""


def tables() -> list[Table]:
    """Precision, recall and F1 of every kind; skipped where the gold is not beside the checkout."""
    if not GOLD.exists():
        return [skipped(TITLE, f"no {GOLD}")]
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    found = _analysis(ROOT / "seeds" / gold["document"])
    rows = [_row(name, expected(gold), got(found)) for name, expected, got in KINDS]
    rows.append(_clusters(gold["entities"], found.entities))
    return [Table(TITLE, ("kind", "right", "found", "gold", "P", "R", "F1"), tuple(rows))]


def _analysis(path: Path) -> Analysis:
    from reader.analysis import analyze
    from reader.loaders import load

    return analyze(load(str(path)))


def _row(name: str, expected: Facts, got: Facts) -> tuple[str, ...]:
    right = len(expected & got)
    return (name, str(right), str(len(got)), str(len(expected)), *scores(right, len(got), len(expected)))


def _of_gold(kind: str, *fields: str) -> Callable[[dict[str, Any]], Facts]:
    return lambda gold: {
        (item["start"], item["end"], *(item[field] for field in fields)) for item in gold[kind]
    }


def _entities(analysis: Analysis) -> Facts:
    return {(m.start, m.end, entity.label) for entity in analysis.entities for m in entity.mentions}


KINDS: tuple[tuple[str, Callable[[dict[str, Any]], Facts], Callable[[Analysis], Facts]], ...] = (
    ("entities: span, label", _of_gold("entities", "label"), _entities),
    (
        "dates: span, label",
        _of_gold("dates", "label"),
        lambda found: {(d.start, d.end, d.label) for d in found.dates},
    ),
    ("numbers: span", _of_gold("numbers"), lambda found: {(n.start, n.end) for n in found.numbers}),
    (
        "numbers: value, unit, modifier",
        _of_gold("numbers", "value", "unit", "modifier"),
        lambda found: {(n.start, n.end, n.value, n.unit, n.modifier) for n in found.numbers},
    ),
    (
        "numbers: what is counted",
        _of_gold("numbers", "of"),
        lambda found: {(n.start, n.end, n.of) for n in found.numbers},
    ),
    ("quotes: span", _of_gold("quotes"), lambda found: {(q.start, q.end) for q in found.quotes}),
    (
        "quotes: speaker",
        _of_gold("quotes", "speaker"),
        lambda found: {(q.start, q.end, q.speaker) for q in found.quotes},
    ),
    ("quotes: cue", _of_gold("quotes", "cue"), lambda found: {(q.start, q.end, q.cue) for q in found.quotes}),
)
"""What is compared: its name, the gold's facts, ours."""


def _clusters(gold: list[dict[str, Any]], entities: Iterable[Entity]) -> tuple[str, ...]:
    """Pairs of mentions of one entity: right where both gold and we unite them."""
    expected = _pairs((item["cluster"], (item["start"], item["end"])) for item in gold)
    got = _pairs((index, (m.start, m.end)) for index, entity in enumerate(entities) for m in entity.mentions)
    return _row("entities: pairs united", expected, got)


def _pairs(members: Iterable[tuple[object, tuple[int, int]]]) -> Facts:
    listed = list(members)
    return {(one, other) for a, one in listed for b, other in listed if a == b and one < other}
