"""What the phrase beside a quote stands for: the person, body or fuller phrase that "he" or "the official" means.

Quotes are gone through in order, and every resolved speaker counts as a mention for those that follow, so that a run of
"he said" stays with whom it began with. What is said inside quotes is not looked at: people quoted speak of others.
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence

from msgspec import structs

from reader.analysis.entities.titles import ROLE_WORDS, TITLES
from reader.analysis.headline_quotes import attribute_headline
from reader.analysis.speaker_interviews import attribute_answers
from reader.analysis.speaker_nameless import nameless_before
from reader.analysis.speaker_people import Gender, genders, people_by_rule
from reader.analysis.speaker_reference import (
    BODIES,
    CALLINGS,
    LEAD_REACH,
    head_of,
    is_member,
    plain_name,
    same_clause,
    sentence_start,
    word_before,
)
from reader.analysis.speaker_tokens import dateline_end
from reader.analysis.speaker_words import NOT_IN_PHRASE, PREPOSITIONS
from reader.text import Article, Entity, Quote

_PEOPLE = frozenset({"PERSON"})
_THINGS = frozenset({"ORG", "GPE", "NORP", "FAC"})
_REACH = 1500
"""How many characters back a pronoun or phrase may point."""
_ROLES = TITLES | {role.lower() for role in ROLE_WORDS}
_PRONOUNS: dict[str, Gender | None] = {"he": "he", "she": "she", "it": None, "they": None}
_AHEAD = 300
"""How many characters on the name may come of whom a pronoun means."""
_FEW = 3
_DOUBT = 3
"""How many times farther away something counts for each reason to doubt that it is meant."""
_IMPOSSIBLE = 10
_MORE = 3
"""How many times as often as another somebody must be named whom the article is about."""
_PARAGRAPHS_BACK = 2
_BREAK = re.compile(r"\n+")
_ROLE_REACH = 60
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


def _is_within(stretches: Sequence[tuple[int, int]], offset: int) -> bool:
    """Whether an offset lies in one of some stretches, which are in order."""
    at = bisect_right(stretches, offset, key=lambda stretch: stretch[0]) - 1
    return at >= 0 and offset < stretches[at][1]


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
        self._genders = genders(article, entities, quotes)
        self._main = {gender: self._most_named(gender) for gender in set(self._genders.values())}
        self._quotes = sorted((quote.start, quote.end) for quote in quotes)
        mentions = [
            (span.start, span.end, index)
            for index, entity in enumerate(entities)
            if entity.label in _PEOPLE | _THINGS
            for span in entity.mentions
        ]
        self._mentions = sorted(mentions)
        self._meant: dict[int, tuple[str, int | None]] = {}
        self._phrases: list[tuple[int, str]] = []
        lines = [
            (block.start, dateline_end(article.text, block.start, block.end))
            for _, block in article.analysed_blocks()
        ]
        self._seen = [
            mention
            for mention in self._mentions
            if not self._is_quoted(mention[0]) and not _is_within(lines, mention[0])
        ]

    def resolve(self, quote: Quote) -> Quote:
        """The quote with what its speaker's phrase stands for."""
        if quote.speaker_start is None or quote.speaker_end is None:
            return quote
        start, end = quote.speaker_start, quote.speaker_end
        if start not in self._meant:
            self._meant[start] = self._meaning(start, end, quote.end)
        speaker, entity = self._meant[start]
        return structs.replace(quote, speaker=speaker, entity=entity)

    def _most_named(self, gender: Gender) -> int:
        known = (index for index, its in self._genders.items() if its == gender)
        return max(known, key=lambda index: len(self._entities[index].mentions))

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
            insort(self._seen, (start, end, entity))
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
        if phrase is None or self._is_quoted(phrase.start) or self._names_any(phrase.end, before, gender):
            return None
        return plain_name(self._text[phrase.start : phrase.end])

    def _names_any(self, start: int, end: int, gender: Gender) -> bool:
        """Whether somebody is named in a stretch who may be "he" or "she"."""
        first, last = bisect_left(self._seen, (start,)), bisect_left(self._seen, (end,))
        return any(
            self._entities[index].label == "PERSON" and self._genders.get(index) in (gender, None)
            for _, _, index in self._seen[first:last]
        )

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

    def _is_quoted(self, offset: int) -> bool:
        at = bisect_right(self._quotes, (offset, len(self._text))) - 1
        return at >= 0 and self._quotes[at][0] <= offset < self._quotes[at][1]

    def _named(self, start: int, end: int) -> int | None:
        """The entity that the phrase names: the one whose mention covers the head of the phrase."""
        head = head_of(self._text, start, end)
        at = bisect_left(self._mentions, (max(0, head - 80),))
        while at < len(self._mentions) and self._mentions[at][0] <= head:
            if head < self._mentions[at][1]:
                return self._mentions[at][2]
            at += 1
        return None

    def _named_after(self, end: int) -> int | None:
        """The person whose name stands right after the phrase, or between commas: "the envoy, Ambassador Lena Ortiz, said"."""
        comma = _BESIDE.match(self._text, end) or _APPOSITION.match(self._text, end)
        if comma is None:
            return None
        at = bisect_left(self._mentions, (comma.end(),))
        if at == len(self._mentions):
            return None
        first, last, index = self._mentions[at]
        lead = self._text[comma.end() : first].split()
        is_next = _is_lead(lead) and first - comma.end() < LEAD_REACH
        is_person = self._entities[index].label == "PERSON"
        is_closed = "," not in comma.group() or self._text[last : last + 1] in (",", ".", "")
        return index if is_next and is_person and is_closed else None

    def _referred(self, phrase: str, start: int) -> int | None:
        """The entity that a pronoun or a phrase such as "the senator" or "the company" points back to."""
        low = phrase.lower()
        if low in ("he", "she"):
            return self._nearest(start, _PEOPLE, "he" if low == "he" else "she")
        if low == "it":
            return self._nearest(start, _THINGS)
        if is_member(phrase):
            return self._nearest(start, _PEOPLE)
        words = low.split()
        if len(words) == 2 and words[0] == "the":
            if words[1] in _ROLES and (person := self._with_role(words[1], start)) is not None:
                return person
            if words[1] in CALLINGS and self._fuller(phrase, start) is None:
                return self._nearest(start, _PEOPLE)
            if words[1] in BODIES:
                return self._nearest_body(start, words[1])
        return None

    def _nearest_body(self, before: int, word: str) -> int | None:
        """The organisation last mentioned, unless its name says that it is another kind: "the company" is no commission."""
        index = self._nearest(before, frozenset({"ORG"}))
        kinds = (
            frozenset[str]() if index is None else BODIES & set(self._entities[index].name.lower().split())
        )
        return None if kinds and word not in kinds else index

    def _nearest(self, before: int, labels: frozenset[str], gender: Gender | None = None) -> int | None:
        """The entity last mentioned that fits.

        One of which it is not known whether it does, and one that is mentioned by the way, count as farther away.
        """
        likely: list[tuple[int, int, int]] = []
        for doubts in range(3):
            found = self._first_in_sentence(before, labels, gender, doubts)
            if found:
                likely.append(((before - found[0]) * _DOUBT**doubts, found[1], found[0]))
        if not likely:
            return None
        _, index, offset = min(likely)
        return self._rather_main(index, offset, before, gender)

    def _rather_main(self, index: int, offset: int, before: int, gender: Gender | None) -> int:
        """The one found at an offset, or whom the article is about: "she" in a portrait is no one named in passing pages ago."""
        main = None if gender is None else self._main.get(gender)
        if main is None or len(_BREAK.findall(self._text, offset, before)) < _PARAGRAPHS_BACK:
            return index
        mentions = self._entities[main].mentions
        is_rare = len(self._entities[index].mentions) * _MORE <= len(mentions)
        return main if is_rare and mentions[0].start < before else index

    def _first_in_sentence(
        self, before: int, labels: frozenset[str], gender: Gender | None, doubts: int
    ) -> tuple[int, int] | None:
        """Offset and entity of the first mention with so many doubts, in the nearest sentence that has one."""
        found: tuple[int, int] | None = None
        sentence = before
        for first, last, index in self._back_from(before):
            if found and first < sentence:
                break
            if self._entities[index].label in labels and self._doubts(first, last, index, gender) == doubts:
                if found is None:
                    sentence = sentence_start(self._text, first)
                found = first, index
        return found

    def _doubts(self, first: int, last: int, index: int, gender: Gender | None) -> int:
        """How many reasons there are that a mention is not meant: 0 to 2, or more if it cannot be."""
        known = self._genders.get(index)
        family = self._text[max(0, first - 4) : first].lower() == "the "
        wrong = gender is not None and (family or known not in (gender, None))
        unknown = gender is not None and known is None
        by_the_way = (
            self._text[last : last + 2] in ("'s", "’s") or word_before(self._text, first) in PREPOSITIONS
        )
        return _IMPOSSIBLE * wrong + unknown + by_the_way

    def _back_from(self, offset: int) -> Iterator[tuple[int, int, int]]:
        """The mentions before an offset that are not too far away, the nearest first."""
        for at in range(bisect_left(self._seen, (offset,)) - 1, -1, -1):
            if offset - self._seen[at][0] > _REACH:
                return
            yield self._seen[at]

    def _with_role(self, role: str, before: int) -> int | None:
        """The person last mentioned with this title or role: "President Vane", "the mayor, Vane", "Vane, the mayor"."""
        word = re.compile(rf"\b{re.escape(role)}\b", re.IGNORECASE)
        for first, last, index in self._back_from(before):
            if self._entities[index].label != "PERSON":
                continue
            lead = same_clause(self._text[max(0, first - _ROLE_REACH) : first], from_end=True)
            tail = same_clause(self._text[last : last + _ROLE_REACH])
            if word.search(lead) or (tail.startswith((", a", ", the")) and word.search(tail)):
                return index
        return None

    def _last_phrase(self, phrase: str, before: int) -> str | None:
        """For a pronoun that means nobody with a name: the phrase for whom spoke last, if it can mean that."""
        if phrase.lower() not in _PRONOUNS or not self._phrases:
            return None
        start, speaker = self._phrases[-1]
        is_body = bool(BODIES & set(speaker.lower().split()))
        fits = speaker.lower() not in _PRONOUNS and is_body == (phrase.lower() == "it")
        return speaker if fits and 0 <= before - start < _REACH else None

    def _ahead(self, phrase: str, after: int) -> int | None:
        """Whom a pronoun or "the 29-year-old" means that comes before any name: who is named next."""
        gender = _PRONOUNS.get(phrase.lower())
        at = bisect_left(self._mentions, (after,))
        for first, last, index in self._mentions[at : at + _FEW]:
            is_person = self._entities[index].label in _PEOPLE
            if first - after < _AHEAD and is_person and not self._is_quoted(first):
                return index if self._doubts(first, last, index, gender) < _IMPOSSIBLE else None
        return None

    def _fuller(self, phrase: str, before: int) -> str | None:
        """For "the official": the phrase that brought him in, "Pentagon official" from "a Pentagon official"."""
        words = phrase.lower().split()
        if len(words) != 2 or words[0] != "the" or not words[1].isalpha():
            return None
        from_here = max(0, before - _REACH)
        pattern = re.compile(
            rf"\b(?:an?|one|another) ((?:[\w.&’'-]+ ){{0,4}}{re.escape(words[1])})\b", re.IGNORECASE
        )
        found = [
            match.group(1)
            for match in pattern.finditer(self._text, from_here, before)
            if not self._is_quoted(match.start())
        ]
        return found[-1] if found else None
