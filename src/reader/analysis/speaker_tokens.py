"""The sentences around the quotes of one block: words and punctuation, each quote a single token."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from reader.text import Quote, Span

TokenKind = Literal["word", "stop", "pause", "mark", "quote"]

_TOKEN = re.compile(
    r"(?P<word>(?:[^\W\d_]\.){2,}"
    r"|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Cmdr|Adm|Rev|Hon|Prof|Jr|Sr|St|No|Atty|Supt|Pres|Sec|Co|Corp|Inc|Ltd|vs|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|Calif|Pa|Ga|Fla|Va|Ill|Mass|Conn|Mich|Minn|Wis|Ariz|Tex|Ala|Ky|Tenn)\."
    r"|[A-Z]\.(?=\s)"
    r"|[DR]-[A-Z][a-z]+\.|[@#$]?[^\W_]+(?:['’&./_-]?[^\W_]+)*)"
    r"|(?P<stop>[.!?…]+)|(?P<pause>[,:;()\[\]]|--+|[—–-])|(?P<mark>\S)"
)
_ENDS_SENTENCE = frozenset(".!?…")
_MARKS = "\"“”„‟`'‘’‚‛«»‹›"


_DATELINE = re.compile(
    r"(?:[^\W\d_a-z]{3}(?:[^\W\d_a-z]|[ .'’-])*?(?:, [A-Z\d][\w. ]{1,20})?(?: \([\w ]{2,20}\))?"
    r"|[A-Z][\w.'’ -]{2,24}(?:, [A-Z][\w. ]{1,20})? \([\w ]{2,20}\))\s*(?:[—–]|--?)\s+"
)
"""A town in capitals, or with an agency behind it, and a dash."""

LONGEST_SENTENCE = 150
"""In tokens. What follows a sentence that is longer counts as another, so that the work grows with the text only."""


class Token(NamedTuple):
    """A word, a punctuation mark, or a whole quote. ``quote`` is its index among the block's quotes, else -1."""

    start: int
    end: int
    text: str
    kind: TokenKind
    quote: int = -1

    @property
    def low(self) -> str:
        """The text in small letters, apostrophes straight."""
        return self.text.lower().replace("’", "'")

    @property
    def capital(self) -> bool:
        """Whether it is a word with a capital first letter."""
        return self.kind == "word" and self.text.lstrip("@#")[:1].isupper()


def tokens_of(text: str, start: int, end: int, quotes: Sequence[Quote]) -> list[Token]:
    """The tokens of ``text[start:end]``. ``quotes`` are those that lie (or begin, or end) in it, in order.

    A name of the form "Alaric's" is two tokens, "Alaric" and "'s". What stands in round or square brackets is left out, and
    so is a dateline at the start.
    """
    tokens: list[Token] = []
    at = dateline_end(text, start, end)
    for index, quote in enumerate(quotes):
        tokens += _words(text, at, max(at, quote.start))
        first, last = max(start, quote.start), min(end, quote.end)
        tokens.append(Token(first, last, text[first:last], "quote", index))
        at = max(at, last)
    tokens += _words(text, at, end)
    return _without_brackets(tokens)


def dateline_end(text: str, start: int, end: int) -> int:
    """Where a block begins behind its dateline ("RENO, Nev. (AP) — "); ``start`` if it has none."""
    match = _DATELINE.match(text, start, end)
    return match.end() if match else start


def _words(text: str, start: int, end: int) -> Iterator[Token]:
    for match in _TOKEN.finditer(text, start, end):
        word, at = match.group(), match.start()
        kind: TokenKind = match.lastgroup  # pyright: ignore[reportAssignmentType]  the groups are named after the kinds
        if kind == "word" and word[-2:] in ("'s", "’s") and len(word) > 2:
            yield Token(at, at + len(word) - 2, word[:-2], "word")
            yield Token(at + len(word) - 2, at + len(word), word[-2:], "mark")
        else:
            yield Token(at, match.end(), word, kind)


def _without_brackets(tokens: list[Token]) -> list[Token]:
    """The tokens outside round and square brackets; brackets that hold a quote, or are never closed, are kept."""
    kept: list[Token] = []
    opened: int | None = None
    for token in tokens:
        if token.text in ("(", "["):
            opened = len(kept)
        elif token.kind == "quote":
            opened = None
        elif token.text in (")", "]") and opened is not None:
            del kept[opened:]
            opened = None
            continue
        kept.append(token)
    return kept


def sentences(tokens: Sequence[Token]) -> list[list[Token]]:
    """The tokens by sentence. A quote that ends a sentence ends the one it stands in, if what follows could begin one.

    No sentence is longer than ``LONGEST_SENTENCE`` tokens.
    """
    found: list[list[Token]] = [[]]
    for index, token in enumerate(tokens):
        found[-1].append(token)
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if after and (_ends_sentence(token, after) or len(found[-1]) == LONGEST_SENTENCE):
            found.append([])
    return found if found[-1] else found[:-1]


def _ends_sentence(token: Token, after: Token) -> bool:
    if token.kind == "stop":
        return after.kind == "quote" or (after.kind != "pause" and not after.text[:1].islower())
    if token.kind == "quote":
        return last_letter(token) in _ENDS_SENTENCE and (after.capital or after.kind == "quote")
    return False


def last_letter(quote: Token) -> str:
    """The last character of the quoted words, inside the marks."""
    return quote.text.rstrip(_MARKS + " ")[-1:]


class NameIndex:
    """Known names by where they start and end."""

    def __init__(self, names: Sequence[Span]) -> None:
        """Take the names in any order."""
        self._spans = sorted(names, key=lambda name: (name.start, name.end))
        self._starts = [name.start for name in self._spans]

    def over(self, offset: int) -> Span | None:
        """The name that covers the character at this offset, if one does."""
        at = bisect_right(self._starts, offset) - 1
        if at >= 0 and offset < self._spans[at].end:
            return self._spans[at]
        return None
