"""A mention with the words in it and around it: what the evidence for its label is read from."""

import re
from functools import lru_cache

from msgspec import Struct

from reader.analysis.entities.tagged import Tagged

_BEFORE = re.compile(r"([\w'.-]*[\w'.]|[^\w\s])\s*$")
_AFTER = re.compile(r"\s*([\w'-]+|[^\w\s])")
_APPOSITION = re.compile(
    r"(?:,| (?:is|was|are|were)| [-–—]| ?\() (?:an?|the|one of the|its|their|his|her) ([^\n.,;:()]{2,80})"
)
_SHARED = re.compile(
    r"(?:, [A-Z][\w'-]+(?: [A-Z][\w'-]+)?){0,4},? and [A-Z][\w'-]+(?: [A-Z][\w'-]+)? ([a-z][\w-]+)"
)
_FAR = 30
"""Code points to look back for one word; longer ones tell nothing."""


class Sighting(Struct, frozen=True):
    """A mention where it stands.

    ``words`` are its own, as written; ``before`` the words or marks before it, nearest first; ``after`` those after it.
    Two each, "" where the block ends. ``apposition`` is what follows "is a" or ", a": "village in the north";
    ``shared`` the noun that it has in common with the names after it: "districts" in "Aba and Tolwe districts".
    """

    mention: Tagged
    text: str
    words: tuple[str, ...]
    before: tuple[str, str]
    after: tuple[str, str]
    apposition: str = ""
    shared: str = ""

    @property
    def led_by(self) -> str:
        """The word before, in lower case."""
        return self.before[0].casefold()

    @property
    def followed_by(self) -> str:
        """The word after, in lower case."""
        return self.after[0].casefold()


def see(text: str, mention: Tagged) -> Sighting:
    """Look at a mention in the article's text."""
    name = text[mention.start : mention.end]
    first, at = _word_before(text, mention.start)
    second, _ = _word_before(text, at)
    third, at = _word_after(text, mention.end)
    fourth, _ = _word_after(text, at)
    said = _APPOSITION.match(text, mention.end)
    shared = _SHARED.match(text, mention.end) if third in (",", "and") else None
    return Sighting(
        mention,
        name,
        _split(name),
        (first, second),
        (third, fourth),
        said[1] if said else "",
        shared[1] if shared else "",
    )


@lru_cache(maxsize=1 << 14)
def _split(name: str) -> tuple[str, ...]:
    return tuple(name.split())


def _word_before(text: str, at: int) -> tuple[str, int]:
    near = text[max(0, at - _FAR) : at].rpartition("\n")[2]
    found = _BEFORE.search(near)
    return (found[1], at - len(near) + found.start()) if found else ("", at)


def _word_after(text: str, at: int) -> tuple[str, int]:
    found = None if text.startswith("\n", at) else _AFTER.match(text, at)
    return (found[1], found.end()) if found else ("", at)


def owned(seen: Sighting) -> str:
    """What follows the name in the possessive."""
    return seen.after[1] if seen.after[0] in ("'s", "'") else ""
