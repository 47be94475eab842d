"""One pass over a text: figures, words and marks, with their offsets.

Every rule for numbers and dates reads these tokens instead of the text, which keeps the rules short and the time
linear in the length of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Literal

from msgspec import Struct, structs

from reader.text import Span

Kind = Literal["figure", "word", "fraction", "mark", "blocked", "end"]

_TOKEN = re.compile(
    r"(?P<fraction>[¼-¾⅐-⅞])"
    r"|(?P<figure>[0-9]{1,3}(?:['’][0-9]{3})+(?![0-9])|[0-9]+(?:[.,][0-9]+)*|(?<![^\s(\[$€£¥~<>+–−-])\.[0-9]+)"
    r"|(?P<word>(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![\w.]))?|[^\W\d_]+(?:['’](?!s\b)[^\W\d_]+)*|(?<=[^\W_])['’]s\b)"
    r"|(?P<mark>[^\w\s]|[\w])"
)
_CHUNK = re.compile(r"\S+")
_IN_ADDRESSES = re.compile(r"://|[@#]|www\.", re.IGNORECASE)
"""What every address has: most texts hold none."""
_PLAIN = str.maketrans({"’": "'", "‐": "-", "‑": "-", "‒": "–"})


class Token(Struct, frozen=True):
    """A figure ("7,000"), word ("U.S.", "don't", a possessive "'s"), vulgar fraction ("½") or mark ("%") of a text.

    ``low`` is the text in lower case with plain apostrophes and hyphens. ``spaced``: white space (or nothing)
    stands before it. ``blocked`` tokens are part of a date, an address or the like and never of a number.
    """

    text: str
    low: str
    start: int
    end: int
    kind: Kind
    spaced: bool


NOTHING = Token("", "", 0, 0, "end", True)


class Tokens:
    """The tokens of a text. An index outside of it gives an empty token, so that rules need no bounds."""

    __slots__ = ("_count", "_items", "text")

    def __init__(self, text: str, items: Sequence[Token]) -> None:
        self.text = text
        self._items = items
        self._count = len(items)

    def __getitem__(self, index: int) -> Token:
        return self._items[index] if 0 <= index < self._count else NOTHING

    def __iter__(self) -> Iterator[Token]:
        return iter(self._items)

    def __len__(self) -> int:
        return self._count

    def glued(self, index: int) -> bool:
        """Whether the token exists and directly follows the one before it."""
        return not self[index].spaced

    def low(self, index: int) -> str:
        """The token's text in lower case, "" outside of the text."""
        return self[index].low

    def opens_sentence(self, index: int) -> bool:
        """Whether a sentence (or a quote, or a clause after a colon) begins at the token."""
        before = self[index - 1]
        if before.kind == "end":
            return True
        if before.low in _OPENERS:
            return True
        return before.kind == "word" and before.low.endswith(".") and self[index].text[:1].isupper()


_OPENERS = frozenset('.!?:;"“”‘«»„•—([|')


def tokenize(text: str, blocked: Iterable[Span] = ()) -> Tokens:
    """The tokens of ``text``; those that touch a ``blocked`` span, a web address or the like are "blocked".

    ``blocked`` must be in the order of the text and must not overlap.
    """
    tokens = _tokenized(text)
    items: list[Token] | None = None
    for span in blocked:
        items = list(tokens) if items is None else items
        at = bisect_right(items, span.start, key=_end)
        while at < len(items) and items[at].start < span.end:
            items[at] = structs.replace(items[at], kind="blocked")
            at += 1
    return tokens if items is None else Tokens(text, items)


@lru_cache(maxsize=2)
def _tokenized(text: str) -> Tokens:
    """The same without ``blocked``. A block is read for dates first, and then for numbers."""
    fences = _addresses(text)
    fence = next(fences, None)
    items: list[Token] = []
    end = -1
    for match in _TOKEN.finditer(text):
        start = match.start()
        while fence is not None and fence[1] <= start:
            fence = next(fences, None)
        inside = fence is not None and fence[0] < match.end()
        kind: Kind = "blocked" if inside else match.lastgroup  # type: ignore[assignment]
        items.append(
            Token(match[0], match[0].lower().translate(_PLAIN), start, match.end(), kind, start != end)
        )
        end = match.end()
    return Tokens(text, items)


def _end(token: Token) -> int:
    return token.end


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where web and mail addresses, @handles and #tags stand."""
    if _IN_ADDRESSES.search(text):
        for chunk in _CHUNK.finditer(text):
            if _is_address(chunk[0]):
                yield chunk.span()


def _is_address(chunk: str) -> bool:
    bare = chunk.lstrip("(\"'“‘[<")
    return (
        "://" in bare
        or bare[:4].lower() == "www."
        or bare.startswith(("@", "#"))
        or ("@" in bare and "." in bare)
    )
