"""What the phrase beside a quote stands for: the person, body or fuller phrase that "he" or "the official" means.

Quotes are gone through in order, and every resolved speaker counts as a mention for those that follow, so that a run of
"he said" stays with whom it began with. What is said inside quotes is not looked at: people quoted speak of others.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from msgspec import structs

from reader.analysis.entities.titles import ROLE_WORDS, TITLES
from reader.analysis.headline_quotes import attribute_headline
from reader.analysis.speaker_interviews import attribute_answers
from reader.analysis.speaker_nameless import nameless_before
from reader.analysis.speaker_people import Gender, people_by_rule
from reader.analysis.speaker_reference import (
    BODIES,
    CALLINGS,
    LEAD_REACH,
    head_of,
    is_member,
    plain_name,
)
from reader.analysis.speaker_sightings import PEOPLE, REACH, THINGS, Sightings
from reader.analysis.speaker_words import NOT_IN_PHRASE
from reader.text import Article, Entity, Quote

_ROLES = TITLES | {role.lower() for role in ROLE_WORDS}
_PRONOUNS: dict[str, Gender | None] = {"he": "he", "she": "she", "it": None, "they": None}
_AHEAD = 300
"""How many characters on the name may come of whom a pronoun means."""
_FEW = 3
_APPOSITION = re.compile(r"(?: (?:of|for|at|in|from|with|to) [^,.;:\"“”\n]{1,60})?, (?=[^\W\d_])")
"""From the end of a phrase, over what belongs to it ("of the bank"), to a name behind a comma."""
_BESIDE = re.compile(r" (?=[^\W\d_a-z])")
"""From the end of a phrase to a name right behind it: "the critic Lena Ortiz"."""


def resolve_speakers(article: Article, quotes: Sequence[Quote], entities: Sequence[Entity]) -> list[Quote]:
    """The quotes with ``speaker`` and ``entity`` told over the whole article.

    ``speaker`` is the name of the entity where the phrase beside the quote stands for one, else the fullest phrase for the
    speaker, without its article. Without ``entities`` people are found by rule, and ``entity`` stays None.
    """
    known = list(entities) or people_by_rule(article)
    resolver = _Resolver(article, quotes, known)
    resolved = attribute_answers(article, [resolver.resolve(quote) for quote in quotes], known)
    resolved = attribute_headline(article, resolved)
    return resolved if entities else [structs.replace(quote, entity=None) for quote in resolved]


def _is_lead(words: Sequence[str]) -> bool:
    """Whether words before a name are titles or what somebody does: "Ambassador", "tram driver"; not "who met"."""
    if all(word.strip(".").lower() in _ROLES for word in words):
        return True
    return len(words) <= _FEW and all(
        word.isalpha() and word.islower() and word not in NOT_IN_PHRASE and not word.endswith(("ing", "ed"))
        for word in words
    )


class _Resolver:
    """Goes through the quotes of an article in order, and remembers who has been mentioned where."""

    def __init__(self, article: Article, quotes: Sequence[Quote], entities: Sequence[Entity]) -> None:
        self._text = article.text
        self._entities = entities
        self._sightings = Sightings(article, quotes, entities)
        self._meant: dict[int, tuple[str, int | None]] = {}
        self._phrases: list[tuple[int, str]] = []

    def resolve(self, quote: Quote) -> Quote:
        """The quote with what its speaker's phrase stands for."""
        if quote.speaker_start is None or quote.speaker_end is None:
            return quote
        start, end = quote.speaker_start, quote.speaker_end
        if start not in self._meant:
            self._meant[start] = self._meaning(start, end, quote.end)
        speaker, entity = self._meant[start]
        return structs.replace(quote, speaker=speaker, entity=entity)

    def _meaning(self, start: int, end: int, after: int) -> tuple[str, int | None]:
        """Name and entity that a phrase stands for, beside a quote that ends at ``after``."""
        phrase = self._text[start:end]
        if nameless := self._nameless(phrase.lower(), start):
            self._phrases.append((start, nameless))
            return nameless, None
        entity = self._entity(phrase, start, end)
        last = self._last_phrase(phrase, start)
        if entity is None and last is None and (phrase.lower() in _PRONOUNS or is_member(phrase)):
            entity = self._ahead(phrase, max(end, after))
        if entity is not None:
            self._sightings.add(start, end, entity)
            return self._entities[entity].name, entity
        speaker = last or self._fuller(phrase, start) or plain_name(phrase)
        self._phrases.append((start, speaker))
        return speaker, None

    def _nameless(self, pronoun: str, before: int) -> str | None:
        """Whom "he" or "she" means if nobody has been named since a sentence began with somebody without a name."""
        if pronoun not in ("he", "she"):
            return None
        gender: Gender = "he" if pronoun == "he" else "she"
        phrase = nameless_before(self._text, before, gender)
        if phrase is None or self._sightings.is_quoted(phrase.start):
            return None
        is_named = self._sightings.names_any(phrase.end, before, gender)
        return None if is_named else plain_name(self._text[phrase.start : phrase.end])

    def _entity(self, phrase: str, start: int, end: int) -> int | None:
        """The entity that a phrase names or points back to."""
        entity = self._named(start, end)
        if entity is None or self._entities[entity].label != "PERSON":
            named_after = self._named_after(end)
            entity = entity if named_after is None else named_after
        if entity is None or is_member(phrase):
            referred = self._referred(phrase, start)
            entity = entity if referred is None else referred
        return entity

    def _named(self, start: int, end: int) -> int | None:
        """The entity that the phrase names: the one whose mention covers the head of the phrase."""
        head = head_of(self._text, start, end)
        at = bisect_left(self._sightings.mentions, (max(0, head - 80),))
        while at < len(self._sightings.mentions) and self._sightings.mentions[at][0] <= head:
            if head < self._sightings.mentions[at][1]:
                return self._sightings.mentions[at][2]
            at += 1
        return None

    def _named_after(self, end: int) -> int | None:
        """The person whose name stands right after the phrase, or between commas: "the envoy, Ambassador Lena Ortiz, said"."""
        comma = _BESIDE.match(self._text, end) or _APPOSITION.match(self._text, end)
        if comma is None:
            return None
        at = bisect_left(self._sightings.mentions, (comma.end(),))
        if at == len(self._sightings.mentions):
            return None
        first, last, index = self._sightings.mentions[at]
        lead = self._text[comma.end() : first].split()
        is_next = _is_lead(lead) and first - comma.end() < LEAD_REACH
        is_person = self._entities[index].label == "PERSON"
        is_closed = "," not in comma.group() or self._text[last : last + 1] in (",", ".", "")
        return index if is_next and is_person and is_closed else None

    def _referred(self, phrase: str, start: int) -> int | None:
        """The entity that a pronoun or a phrase such as "the senator" or "the company" points back to."""
        low = phrase.lower()
        if low in ("he", "she"):
            return self._sightings.nearest(start, PEOPLE, "he" if low == "he" else "she")
        if low == "it":
            return self._sightings.nearest(start, THINGS)
        if is_member(phrase):
            return self._sightings.nearest(start, PEOPLE)
        words = low.split()
        if len(words) == 2 and words[0] == "the":
            if words[1] in _ROLES and (person := self._sightings.with_role(words[1], start)) is not None:
                return person
            if words[1] in CALLINGS and self._fuller(phrase, start) is None:
                return self._sightings.nearest(start, PEOPLE)
            if words[1] in BODIES:
                return self._sightings.nearest_body(start, words[1])
        return None

    def _last_phrase(self, phrase: str, before: int) -> str | None:
        """For a pronoun that means nobody with a name: the phrase for whom spoke last, if it can mean that."""
        if phrase.lower() not in _PRONOUNS or not self._phrases:
            return None
        start, speaker = self._phrases[-1]
        is_body = bool(BODIES & set(speaker.lower().split()))
        fits = speaker.lower() not in _PRONOUNS and is_body == (phrase.lower() == "it")
        return speaker if fits and 0 <= before - start < REACH else None

    def _ahead(self, phrase: str, after: int) -> int | None:
        """Whom a pronoun or "the 29-year-old" means that comes before any name: who is named next."""
        gender = _PRONOUNS.get(phrase.lower())
        at = bisect_left(self._sightings.mentions, (after,))
        for first, last, index in self._sightings.mentions[at : at + _FEW]:
            is_person = self._entities[index].label in PEOPLE
            if first - after < _AHEAD and is_person and not self._sightings.is_quoted(first):
                return index if self._sightings.may_be(first, last, index, gender) else None
        return None

    def _fuller(self, phrase: str, before: int) -> str | None:
        """For "the official": the phrase that brought him in, "Pentagon official" from "a Pentagon official"."""
        words = phrase.lower().split()
        if len(words) != 2 or words[0] != "the" or not words[1].isalpha():
            return None
        from_here = max(0, before - REACH)
        pattern = re.compile(
            rf"\b(?:an?|one|another) ((?:[\w.&’'-]+ ){{0,4}}{re.escape(words[1])})\b", re.IGNORECASE
        )
        found = [
            match.group(1)
            for match in pattern.finditer(self._text, from_here, before)
            if not self._sightings.is_quoted(match.start())
        ]
        return found[-1] if found else None
