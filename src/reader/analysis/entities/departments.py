"""What a department is called: "Justice Department", "U.S. Department of Justice", "DOJ"."""

from collections import defaultdict

from msgspec import Struct

from reader.analysis.entities.names import Name, Names, Pairs
from reader.analysis.entities.short_organisations import OWNERS

Words = tuple[str, ...]


class Department(Struct, frozen=True):
    """A department or ministry: whose it is if that is said, what it is, and of what, the same for every order of words."""

    owner: Words
    kind: str
    of_what: Words


def departments(names: Names) -> Pairs:
    """ "Justice Department" is the "U.S. Department of Justice", and DOJ, unless two countries have one here."""
    alike: defaultdict[tuple[str, Words], list[tuple[Department, Name]]] = defaultdict(list)
    letters: dict[Words, Name] = {}
    for name in names.of_kind("ORG"):
        if department := _department(name.words):
            alike[department.kind, _without_affairs(department.of_what)].append((department, name))
            letters.setdefault((_letters(department),), name)
    for same in alike.values():
        is_one = len({department.owner for department, _ in same} - {()}) < 2
        one = [name for department, name in same if is_one or not department.owner]
        yield from ((one[0], other) for other in one[1:])
    yield from ((name, letters[name.words]) for name in names.of_kind("ORG") if name.words in letters)


def _department(words: Words) -> Department | None:
    size = next((size for size in (1, 2) if words[:size] in OWNERS), 0)
    owner, own = words[:size], words[size:]
    if own[-1:] in _KINDS and 1 < len(own) < 4:
        return Department(owner, own[-1], own[:-1])
    if own[:1] in _KINDS and own[1:2] == ("of",) and len(own) > 2:
        return Department(owner, own[0], tuple(word for word in own[2:] if word != "the"))
    return None


_KINDS = {("department",), ("ministry",)}


def _without_affairs(words: Words) -> Words:
    return words[:-1] if len(words) > 1 and words[-1] == "affairs" else words


def _letters(department: Department) -> str:
    return f"{department.kind[0]}o{''.join(word[0] for word in department.of_what)}"
