"""Clauses of speech in one sentence: who, and with which verb, found without a parse."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.analysis.speaker_phrases import (
    Phrase,
    first_phrase,
    is_adverb,
    phrase_after,
    phrase_before,
    span_of,
)
from reader.analysis.speaker_tokens import NameIndex, Token
from reader.analysis.speaker_words import ARTICLES, NOUN_SIGNS, PRONOUNS
from reader.analysis.speech_verbs import CLEAR_VERBS, PARTICLES, SPEECH_VERBS, Strength
from reader.text import Span

_RELATIVES = frozenset({"who", "which", "that"})
_APPOSITION_REACH = 30
_COLON_REACH = 7
_BE = frozenset({"was", "were", "been", "be", "is", "are", "being"})


class Clause(NamedTuple):
    """Somebody (``speaker``) says (``cue``); the cue's word is in the table of verbs under ``strength``."""

    speaker: Span
    cue: Span
    strength: Strength = "speech"


def clauses_by_rule(tokens: Sequence[Token], names: NameIndex) -> list[Clause]:
    """The clauses of speech among the tokens of one sentence, in order of their cues."""
    return list(_clauses(tokens, names))


def _clauses(tokens: Sequence[Token], names: NameIndex) -> Iterator[Clause]:
    for at, token in enumerate(tokens):
        if token.kind == "word" and token.low == "according":
            phrase = phrase_after(tokens, at + 2, names) if _low(tokens, at + 1) == "to" else None
            if phrase:
                yield Clause(span_of(tokens, phrase), Span(token.start, tokens[at + 1].end))
        elif token.kind == "word" and token.low in SPEECH_VERBS and not _is_other(tokens, at):
            phrase = _subject(tokens, at, names)
            if phrase and _agrees(tokens, phrase, at):
                yield Clause(
                    span_of(tokens, phrase), _cue(tokens, at), strength_of(token.low, _low(tokens, at + 1))
                )
        elif token.text == ":" and (colon := _before_colon(tokens, at, names)):
            yield Clause(colon, Span(token.start, token.end))


def strength_of(verb: str, behind: str) -> Strength:
    """How sure a verb is, in small letters, before the word ``behind``: "put" is only in "as Vane put it"."""
    return "speech" if verb in ("put", "puts") and behind == "it" else SPEECH_VERBS.get(verb, "turn")


def is_told(verb: str, behind: str) -> bool:
    """Whether a verb before the word ``behind`` has whom somebody tells for its subject: "PM told to quit", "…, jury told"."""
    return verb == "told" and (behind in ("to", "by") or not behind[:1].isalnum())


def _cue(tokens: Sequence[Token], at: int) -> Span:
    """The verb, with the particle that belongs to it: "shot back"."""
    last = at + 1 if tokens[at].low in PARTICLES.get(_low(tokens, at + 1), ()) else at
    return Span(tokens[at].start, tokens[last].end)


def _agrees(tokens: Sequence[Token], phrase: Phrase, cue: int) -> bool:
    """Whether a form that may be a noun goes with the phrase as a verb: "they call", "Vane calls", not "a nervous call"."""
    verb, last = tokens[cue].low, tokens[phrase[1] - 1]
    is_led = tokens[phrase[0]].low in ARTICLES and phrase[1] - phrase[0] > 1
    if verb in CLEAR_VERBS or verb.endswith(("ed", "ing")) or last.low in PRONOUNS:
        return True
    if verb.endswith("s") and not verb.endswith("ss"):
        return last.capital or is_led
    return last.low.endswith("s") and (is_led or not last.capital)


def _before_colon(tokens: Sequence[Token], at: int, names: NameIndex) -> Span | None:
    """The speaker in "Alaric Vane: “…”" and "…, from Alaric Vane: “…”": a name right before a colon and a quote."""
    if at + 1 >= len(tokens) or tokens[at + 1].kind != "quote":
        return None
    phrase = phrase_before(tokens, at, names)
    if phrase is None or phrase[1] - phrase[0] > _COLON_REACH or not tokens[phrase[0]].capital:
        return None
    if not tokens[phrase[1] - 1].capital and names.over(tokens[phrase[0]].start) is None:
        return None
    before = tokens[phrase[0] - 1] if phrase[0] else None
    if before is None or before.low == "from" or before.text in ("-", "–", "—", "--"):
        return span_of(tokens, phrase)
    return None


def _low(tokens: Sequence[Token], at: int) -> str:
    return tokens[at].low if 0 <= at < len(tokens) else ""


def _is_noun(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that could be a verb of speech is a noun or part of a name here: "a report", "Chase Report"."""
    before = tokens[at - 1] if at else None
    if before is None:
        return tokens[at].low not in CLEAR_VERBS or tokens[at].low.endswith("ing")
    return (
        before.low in NOUN_SIGNS
        or before.text in ("'s", "’s")
        or (tokens[at].capital and before.kind != "stop")
    )


def _is_other(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word that could be a verb of speech is a noun or a passive here: "was told"."""
    before = at - 1
    while before >= 0 and tokens[before].low.endswith("ly"):
        before -= 1
    passive = _low(tokens, before) in _BE and not tokens[at].low.endswith("ing")
    return passive or is_told(tokens[at].low, _low(tokens, at + 1)) or _is_noun(tokens, at)


def _subject(tokens: Sequence[Token], cue: int, names: NameIndex) -> Phrase | None:
    """Who does what the verb at ``cue`` says: the phrase before it, or after it where the order is turned round."""
    at = cue
    while at > 0 and is_adverb(tokens[at - 1]):
        at -= 1
    if at == 0:
        return phrase_after(tokens, cue + 1, names)
    before = tokens[at - 1]
    if tokens[cue].low.endswith("ing") and before.kind != "word":
        return first_phrase(tokens, 0, at, names)
    if before.kind == "quote":
        return phrase_after(tokens, cue + 1, names)
    if before.low in _RELATIVES:
        return _antecedent(tokens, at - 1, names)
    if before.kind == "word" and (phrase := phrase_before(tokens, at, names)):
        return phrase
    if before.kind in ("pause", "mark"):
        return _before_apposition(tokens, at - 1, names) or _before_quote(tokens, at - 1, cue, names)
    return first_phrase(tokens, _clause_start(tokens, at), at, names)


def _before_quote(tokens: Sequence[Token], pause: int, cue: int, names: NameIndex) -> Phrase | None:
    if pause and tokens[pause - 1].kind == "quote":
        return phrase_after(tokens, cue + 1, names)
    return first_phrase(tokens, _clause_start(tokens, pause), pause, names)


def _antecedent(tokens: Sequence[Token], relative: int, names: NameIndex) -> Phrase | None:
    """The phrase that a relative pronoun stands for, together with it: "Alaric Vane, who"."""
    end = relative - 1 if relative and tokens[relative - 1].text == "," else relative
    phrase = phrase_before(tokens, end, names)
    return (phrase[0], relative + 1) if phrase else None


def _before_apposition(tokens: Sequence[Token], pause: int, names: NameIndex) -> Phrase | None:
    """The phrase before a pair of commas or dashes of which ``pause`` is the second: "Vane, the mayor, said"."""
    wanted = tokens[pause].text
    for at in range(pause - 1, max(-1, pause - _APPOSITION_REACH), -1):
        if tokens[at].kind in ("quote", "stop"):
            return None
        if tokens[at].text == wanted:
            phrase = phrase_before(tokens, at, names)
            if phrase and not _is_opening(tokens, phrase[0]):
                return phrase
    return None


def _is_opening(tokens: Sequence[Token], first: int) -> bool:
    """Whether the phrase at ``first`` belongs to words that only set the scene: "In April, …"."""
    return (
        first > 0
        and tokens[first - 1].kind == "word"
        and tokens[first - 1].low in ("in", "on", "at", "after", "during", "as", "by")
    )


def _clause_start(tokens: Sequence[Token], at: int) -> int:
    """Where the part of the sentence begins that holds token ``at``: after the last quote before it."""
    while at > 0 and tokens[at - 1].kind != "quote":
        at -= 1
    return at
