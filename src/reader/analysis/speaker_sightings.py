"""Who is mentioned where outside of quotes, and whom a pronoun or a role at some place therefore means."""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence

from reader.analysis.speaker_people import Gender, genders
from reader.analysis.speaker_reference import BODIES, same_clause, sentence_start, word_before
from reader.analysis.speaker_tokens import dateline_end
from reader.analysis.speaker_words import PREPOSITIONS
from reader.text import Article, Entity, Quote

PEOPLE = frozenset({"PERSON"})
THINGS = frozenset({"ORG", "GPE", "NORP", "FAC"})
"""Labels of what "it" may mean."""
REACH = 1500
"""How many characters back a pronoun or phrase may point."""
_DOUBT = 3
"""How many times farther away something counts for each reason to doubt that it is meant."""
_IMPOSSIBLE = 10
_MORE = 3
"""How many times as often as another somebody must be named whom the article is about."""
_PARAGRAPHS_BACK = 2
_BREAK = re.compile(r"\n+")
_ROLE_REACH = 60


def _is_within(stretches: Sequence[tuple[int, int]], offset: int) -> bool:
    """Whether an offset lies in one of some stretches, which are in order."""
    at = bisect_right(stretches, offset, key=lambda stretch: stretch[0]) - 1
    return at >= 0 and offset < stretches[at][1]


class Sightings:
    """The mentions of people and bodies that are neither quoted nor in a dateline, with those that speakers add."""

    def __init__(self, article: Article, quotes: Sequence[Quote], entities: Sequence[Entity]) -> None:
        """Take the quotes and entities of the article."""
        self._text = article.text
        self._entities = entities
        self._genders = genders(article, entities, quotes)
        self._main = {gender: self._most_named(gender) for gender in set(self._genders.values())}
        self._quotes = sorted((quote.start, quote.end) for quote in quotes)
        self.mentions = sorted(
            (span.start, span.end, index)
            for index, entity in enumerate(entities)
            if entity.label in PEOPLE | THINGS
            for span in entity.mentions
        )
        """All of them, as start, end and index of the entity, in order."""
        lines = [
            (block.start, dateline_end(article.text, block.start, block.end))
            for _, block in article.analysed_blocks()
        ]
        self._seen = [
            mention
            for mention in self.mentions
            if not self.is_quoted(mention[0]) and not _is_within(lines, mention[0])
        ]

    def add(self, start: int, end: int, index: int) -> None:
        """Count a phrase that stands for an entity as a mention of it."""
        insort(self._seen, (start, end, index))

    def may_be(self, first: int, last: int, index: int, gender: Gender | None) -> bool:
        """Whether a mention can be whom a pronoun means."""
        return self._doubts(first, last, index, gender) < _IMPOSSIBLE

    def is_quoted(self, offset: int) -> bool:
        """Whether an offset lies in a quote."""
        at = bisect_right(self._quotes, (offset, len(self._text))) - 1
        return at >= 0 and self._quotes[at][0] <= offset < self._quotes[at][1]

    def names_any(self, start: int, end: int, gender: Gender) -> bool:
        """Whether somebody is named in a stretch who may be "he" or "she"."""
        first, last = bisect_left(self._seen, (start,)), bisect_left(self._seen, (end,))
        return any(
            self._entities[index].label == "PERSON" and self._genders.get(index) in (gender, None)
            for _, _, index in self._seen[first:last]
        )

    def nearest_body(self, before: int, word: str) -> int | None:
        """The organisation last mentioned, unless its name says that it is another kind: "the company" is no commission."""
        index = self.nearest(before, frozenset({"ORG"}))
        if index is None:
            return None
        kinds = BODIES.intersection(self._entities[index].name.lower().split())
        return None if kinds and word not in kinds else index

    def with_role(self, role: str, before: int) -> int | None:
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

    def nearest(self, before: int, labels: frozenset[str], gender: Gender | None = None) -> int | None:
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

    def _most_named(self, gender: Gender) -> int:
        known = (index for index, its in self._genders.items() if its == gender)
        return max(known, key=lambda index: len(self._entities[index].mentions))

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
            if offset - self._seen[at][0] > REACH:
                return
            yield self._seen[at]
