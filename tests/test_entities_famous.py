"""The lists of famous names: what is in them, and how they are derived."""

import pytest
from benchmarks.accuracy import famous_names

from reader.analysis.entities.famous import Fame, fame_of, famous
from reader.analysis.entities.lexicon import plain

KNOWN = [
    ("Knesset", {"organisation"}),
    ("House", {"organisation", "word"}),
    ("Erdoğan", {"called"}),
    ("ERDOGAN", {"called"}),
    ("Recep Tayyip Erdogan", {"person"}),
    ("Visigoths", {"people"}),
    ("Golan Heights", {"place"}),
    ("Tolwexa", set()),
    ("", set()),
]


@pytest.mark.parametrize(("name", "kinds"), KNOWN, ids=[name for name, _ in KNOWN])
def test_names_are_looked_up_without_accents_and_case_of_capitals(name, kinds) -> None:
    assert {kind for kind, is_so in fame_of(name)._asdict().items() if is_so} == kinds


def test_the_file_holds_what_the_lists_hold() -> None:
    derived = famous_names.famous_names()
    for place, kind in enumerate(Fame._fields):
        assert {name for name, fame in famous().items() if fame[place]} == derived[kind]


def test_lists_keep_to_their_form() -> None:
    for path in famous_names.NAMES.glob("*.txt"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert lines == sorted(set(lines)), path.name
        assert all(plain(line).isascii() and line.count("|") == (path.stem == "persons") for line in lines)
