"""Derive the lists of famous names that come with the package from those in ``names``: ``python -m benchmarks.accuracy.famous_names``.

A line of ``persons.txt`` is a full name, a bar, and what the person is called alone, if that says who is meant. ``words.txt`` holds the names
that are also in the list of English words of Debian's ``wamerican`` (SCOWL).
"""

import zlib
from pathlib import Path

import reader.analysis.entities.famous as package
from reader.analysis.entities.lexicon import plain

NAMES = Path(__file__).parent / "names"


def main() -> None:
    """Write the lists, each as lines of sorted names."""
    lists = famous_names()
    text = "\n\n".join("\n".join(sorted(lists[kind])) for kind in package.Fame._fields)
    path = Path(package.__file__).with_name(package.FILE)
    path.write_bytes(zlib.compress(text.encode("ascii"), 9))
    print(f"{path}: {path.stat().st_size} bytes;", ", ".join(f"{len(lists[kind])} {kind}" for kind in lists))


def famous_names() -> dict[str, set[str]]:
    """The names of each kind in plain letters."""
    persons = [line.split("|") for line in _lines("persons")]
    found = {
        "organisation": {*_lines("organisations"), *_lines("teams")},
        "person": {full for full, _ in persons},
        "called": {called for _, called in persons if called},
        "people": _lines("peoples"),
        "place": _lines("places"),
        "word": _lines("words"),
    }
    return {kind: set(filter(str.isascii, map(plain, names))) for kind, names in found.items()}


def _lines(name: str) -> set[str]:
    text = (NAMES / f"{name}.txt").read_text(encoding="utf-8")
    return {line.strip() for line in text.splitlines() if line.strip()}


if __name__ == "__main__":
    main()
