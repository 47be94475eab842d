"""Noun phrases beside a verb of speech, found without a parse: from the words that bound them.

English marks where a noun phrase begins (articles, possessives, capitals after small words) and stops (prepositions,
conjunctions, auxiliaries), which is enough for the short phrases that name a speaker. A phrase is a pair of indices into
the tokens of a sentence: its first token and past its last.
"""

from collections.abc import Sequence

from reader.analysis.speaker_tokens import NameIndex, Token
from reader.analysis.speaker_words import (
    ADVERBS,
    ARTICLES,
    AUXILIARIES,
    CONTRACTED,
    DAYS,
    NOT_IN_PHRASE,
    PREPOSITIONS,
    PRONOUNS,
)
from reader.analysis.speech_verbs import CLEAR_VERBS
from reader.text import Span

Phrase = tuple[int, int]

_LONGEST = 9
_POSSESSIVES = frozenset({"'s", "’s", "'", "’"})
_HANGING_BEFORE = frozenset({"of", "for", "at", "from", "with", "in", "to"})
_HANGING_AFTER = frozenset({"of", "for", "at", "with", "from"})
_SCENE_REACH = 25


def is_adverb(token: Token) -> bool:
    """Whether a word may stand between a subject and its verb: "also", "later", "quickly", "has"."""
    low = token.low
    return low in ADVERBS or low in AUXILIARIES or (low.endswith("ly") and not token.capital)


def is_pronoun(token: Token) -> bool:
    """Whether a word can be a subject by itself: "he", "many"."""
    return token.kind == "word" and token.low in PRONOUNS


def phrase_before(tokens: Sequence[Token], at: int, names: NameIndex) -> Phrase | None:
    """The noun phrase that ends with token ``at - 1``, or None."""
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
        elif _is_possessive(tokens, at) and at < last:
            pass
        elif token.text != "&" and _bounds(token, known):
            return at + 1
        if token.low in ARTICLES:
            return at
        at -= 1
    return at + 1


def _is_possessive(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].text in _POSSESSIVES and at > 0 and tokens[at - 1].low not in CONTRACTED


def _bounds(token: Token, known: Span | None) -> bool:
    """Whether a token cannot be part of a noun phrase: punctuation, small words, plain verbs of speech."""
    if token.kind != "word":
        return True
    return known is None and (token.low in NOT_IN_PHRASE or (token.low in CLEAR_VERBS and not token.capital))


def _across_preposition(tokens: Sequence[Token], first: int, names: NameIndex) -> int | None:
    """Where the phrase starts if it hangs on another one before it: "a spokesman for | the council"."""
    if first < 2 or tokens[first - 1].low not in _HANGING_BEFORE:
        return None
    head = tokens[first - 2]
    if is_pronoun(head) or head.low in DAYS or _bounds(head, None):
        return None
    start = _walk_back(tokens, first - 2, names)
    led = tokens[start].low in ARTICLES or tokens[start].capital
    return start if start <= first - 2 and led else None


def phrase_after(tokens: Sequence[Token], at: int, names: NameIndex) -> Phrase | None:
    """The noun phrase that starts with token ``at``, or None."""
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[at].low in ("this", "that"):
        return None
    if is_pronoun(tokens[at]):
        return at, at + 1
    end = _walk_on(tokens, at, names)
    if end <= at or (end == at + 1 and tokens[at].low in ARTICLES):
        return None
    while (wider := _on_preposition(tokens, at, end, names)) is not None:
        end = wider
    return at, end


def _walk_on(tokens: Sequence[Token], first: int, names: NameIndex) -> int:
    """How far right a noun phrase reaches that starts at ``first``."""
    at = first
    while at < len(tokens) and at - first < _LONGEST:
        token = tokens[at]
        known = names.over(token.start) if token.kind in ("word", "mark") else None
        if known and known.start >= tokens[first].start and known.end > token.end:
            while at + 1 < len(tokens) and tokens[at + 1].end <= known.end:
                at += 1
        elif at > first and (_is_possessive(tokens, at) or token.text == "&"):
            pass
        elif _bounds(token, known) or (
            at > first and _starts_anew(tokens[at - 1], token) and not _is_role(tokens, first, at)
        ):
            return at
        at += 1
    return at


def _is_role(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Whether a word between two with capitals is a role, not a verb: "The Nobel | laureate | Lena Ortiz"."""
    is_between = at + 1 < len(tokens) and tokens[at + 1].capital
    is_led = tokens[first].low in ARTICLES
    return is_between and is_led and not tokens[at].low.endswith(("s", "ed", "ing"))


def _starts_anew(before: Token, token: Token) -> bool:
    """Whether a word after another one no longer belongs to its phrase: "Vane | Tuesday", "Vane | told"."""
    return token.low in DAYS or token.low in ARTICLES or (before.capital and not token.capital)


def _on_preposition(tokens: Sequence[Token], first: int, end: int, names: NameIndex) -> int | None:
    """Where the phrase ends if another one hangs on it: "a spokesman | for the council"."""
    if end + 1 >= len(tokens) or tokens[end].low not in _HANGING_AFTER:
        return None
    if tokens[end].low != "of" and (tokens[first].low not in ARTICLES or tokens[end - 1].capital):
        return None
    stop = _walk_on(tokens, end + 1, names)
    return stop if stop > end + 1 and tokens[end + 1].low not in DAYS and end - first < _LONGEST else None


def first_phrase(tokens: Sequence[Token], start: int, stop: int, names: NameIndex) -> Phrase | None:
    """The likely subject of a sentence: its first noun phrase, after opening words such as "On Friday,"."""
    at = start
    while at < stop:
        token = tokens[at]
        if token.kind == "word" and not is_adverb(token) and token.low not in NOT_IN_PHRASE | DAYS:
            single = (at, at + 1) if token.capital and token.low not in ARTICLES else None
            return phrase_after(tokens[:stop], at, names) or single
        if token.low in PREPOSITIONS or token.low in ("when", "while", "if"):
            reach = range(at, min(stop, at + _SCENE_REACH))
            comma = next((i for i in reach if tokens[i].text == ","), None)
            if comma is None:
                return None
            at = comma
        at += 1
    return None


def span_of(tokens: Sequence[Token], phrase: Phrase) -> Span:
    """The stretch of text that these tokens cover."""
    return Span(tokens[phrase[0]].start, tokens[phrase[1] - 1].end)
