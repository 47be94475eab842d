"""Noun phrases beside a verb of speech, found without a parse: from the words that bound them.

English marks where a noun phrase begins (articles, possessives, capitals after small words) and stops (prepositions,
conjunctions, auxiliaries), which is enough for the short phrases that name a speaker.
"""

from collections.abc import Sequence

from reader.analysis.speaker_tokens import NameIndex, Token
from reader.text import Span

PRONOUNS = frozenset(
    [
        "he",
        "she",
        "they",
        "it",
        "we",
        "i",
        "you",
        "who",
        "one",
        "everyone",
        "everybody",
        "nobody",
        "someone",
        "both",
        "many",
        "some",
        "others",
    ]
)
_ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "this",
        "that",
        "these",
        "those",
        "his",
        "her",
        "their",
        "its",
        "our",
        "my",
        "your",
        "another",
        "every",
        "each",
        "some",
    ]
)
_PREPOSITIONS = frozenset(
    [
        "in",
        "on",
        "at",
        "by",
        "with",
        "from",
        "to",
        "into",
        "about",
        "after",
        "before",
        "during",
        "over",
        "under",
        "of",
        "for",
        "against",
        "as",
        "since",
        "until",
        "through",
        "between",
        "among",
        "without",
        "within",
        "amid",
        "like",
        "despite",
        "near",
        "outside",
        "inside",
        "via",
        "per",
        "than",
        "off",
        "out",
        "up",
        "down",
        "upon",
    ]
)
_CONJUNCTIONS = frozenset(
    [
        "and",
        "or",
        "but",
        "nor",
        "so",
        "yet",
        "that",
        "which",
        "who",
        "whom",
        "whose",
        "when",
        "where",
        "while",
        "why",
        "how",
        "because",
        "if",
        "although",
        "though",
        "unless",
        "once",
        "whether",
        "what",
        "whatever",
        "then",
        "than",
    ]
)
AUXILIARIES = frozenset(
    [
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "has",
        "have",
        "had",
        "having",
        "do",
        "does",
        "did",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "wo",
        "ca",
        "isn't",
        "aren't",
        "wasn't",
        "weren't",
        "hasn't",
        "haven't",
        "hadn't",
        "don't",
        "doesn't",
        "didn't",
        "won't",
        "wouldn't",
        "can't",
        "couldn't",
    ]
)
_ADVERBS = frozenset(
    [
        "also",
        "then",
        "later",
        "too",
        "just",
        "once",
        "again",
        "often",
        "still",
        "even",
        "now",
        "never",
        "not",
        "only",
        "first",
        "next",
        "recently",
        "soon",
        "perhaps",
        "simply",
        "already",
        "always",
        "ever",
        "instead",
        "meanwhile",
        "further",
        "rather",
        "long",
        "has",
        "however",
        "there",
        "here",
    ]
)
_DAYS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "today",
        "yesterday",
        "tonight",
        "tomorrow",
        "last",
    ]
)
_NOT_IN_PHRASE = _PREPOSITIONS | _CONJUNCTIONS | AUXILIARIES | _ADVERBS
_LONGEST = 9
_OF_KIND = frozenset({"of", "for", "at", "from", "with", "in", "to"})


def is_adverb(token: Token) -> bool:
    """Whether a word may stand between a subject and its verb: "also", "later", "quickly", "has"."""
    low = token.low
    return low in _ADVERBS or low in AUXILIARIES or (low.endswith("ly") and not token.capital)


def is_pronoun(token: Token) -> bool:
    return token.kind == "word" and token.low in PRONOUNS


def phrase_before(tokens: Sequence[Token], at: int, names: NameIndex) -> tuple[int, int] | None:
    """The noun phrase that ends with token ``at - 1``: indices of its first token and past its last, or None."""
    last = at - 1
    if last < 0 or tokens[last].kind != "word":
        return None
    if is_pronoun(tokens[last]):
        return last, at
    first = _walk_back(tokens, last, names)
    if first > last:
        return None
    while (wider := _across_preposition(tokens, first, names)) is not None:
        first = wider
    return first, at


def _walk_back(tokens: Sequence[Token], last: int, names: NameIndex) -> int:
    """How far left a noun phrase reaches that ends at ``last``; ``last + 1`` if there is none."""
    at = last
    while at >= 0 and last - at < _LONGEST:
        token = tokens[at]
        known = names.over(token.start) if token.kind in ("word", "mark") else None
        if known and known.start < token.start:
            while at > 0 and tokens[at - 1].start >= known.start:
                at -= 1
        elif token.text in ("'s", "’s", "&", "'", "’") and at < last:
            pass
        elif token.kind != "word" or (token.low in _NOT_IN_PHRASE and known is None):
            return at + 1
        if token.low in _ARTICLES:
            return at
        at -= 1
    return at + 1


def _across_preposition(tokens: Sequence[Token], first: int, names: NameIndex) -> int | None:
    """Where the phrase starts if it hangs on another one before it: "a spokesman for | the council"."""
    if first < 2 or tokens[first - 1].low not in _OF_KIND:
        return None
    head = tokens[first - 2]
    if head.kind != "word" or is_pronoun(head) or head.low in _NOT_IN_PHRASE or head.low in _DAYS:
        return None
    start = _walk_back(tokens, first - 2, names)
    led = tokens[start].low in _ARTICLES or tokens[start].capital
    return start if start <= first - 2 and led else None


def phrase_after(tokens: Sequence[Token], at: int, names: NameIndex) -> tuple[int, int] | None:
    """The noun phrase that starts with token ``at``: indices of its first token and past its last, or None."""
    if at >= len(tokens) or tokens[at].kind != "word":
        return None
    if is_pronoun(tokens[at]) or tokens[at].low in ("this", "that"):
        return (at, at + 1) if is_pronoun(tokens[at]) else None
    end = _walk_on(tokens, at, names)
    if end <= at or (end == at + 1 and tokens[at].low in _ARTICLES):
        return None
    while (wider := _on_preposition(tokens, at, end, names)) is not None:
        end = wider
    return at, end


def _walk_on(tokens: Sequence[Token], first: int, names: NameIndex) -> int:
    at = first
    named = False
    while at < len(tokens) and at - first < _LONGEST:
        token = tokens[at]
        known = names.over(token.start) if token.kind in ("word", "mark") else None
        if known and known.start >= tokens[first].start and known.end > token.end:
            while at + 1 < len(tokens) and tokens[at + 1].end <= known.end:
                at += 1
        elif token.text in ("'s", "’s", "&", "'", "’") and at > first:
            named = False
        elif (
            token.kind != "word"
            or (token.low in _NOT_IN_PHRASE and known is None)
            or (
                at > first and (token.low in _DAYS or token.low in _ARTICLES or (named and not token.capital))
            )
        ):
            return at
        named = token.capital
        at += 1
    return at


def _on_preposition(tokens: Sequence[Token], first: int, end: int, names: NameIndex) -> int | None:
    """Where the phrase ends if another one hangs on it: "a spokesman | for the council"."""
    if end + 1 >= len(tokens) or tokens[end].low not in ("of", "for", "at", "with", "from"):
        return None
    if tokens[end].low in ("at", "with", "from") and tokens[first].low not in _ARTICLES:
        return None
    if tokens[end - 1].capital and tokens[end].low == "for":
        return None
    stop = _walk_on(tokens, end + 1, names)
    return stop if stop > end + 1 and tokens[end + 1].low not in _DAYS and end - first < _LONGEST else None


def first_phrase(tokens: Sequence[Token], start: int, stop: int, names: NameIndex) -> tuple[int, int] | None:
    """The likely subject of a sentence: its first noun phrase, after opening words such as "On Friday,"."""
    at = start
    while at < stop:
        token = tokens[at]
        if token.kind == "word" and token.low not in _NOT_IN_PHRASE and token.low not in _DAYS:
            return phrase_after(tokens[:stop], at, names) or _single(at, tokens)
        if token.low in _PREPOSITIONS or token.low in ("when", "while", "after", "if", "as"):
            comma = next((i for i in range(at, min(stop, at + 25)) if tokens[i].text == ","), None)
            if comma is None:
                return None
            at = comma
        at += 1
    return None


def _single(at: int, tokens: Sequence[Token]) -> tuple[int, int] | None:
    return (at, at + 1) if tokens[at].capital else None


def span_of(tokens: Sequence[Token], phrase: tuple[int, int]) -> Span:
    """The stretch of text that these tokens cover."""
    return Span(tokens[phrase[0]].start, tokens[phrase[1] - 1].end)
