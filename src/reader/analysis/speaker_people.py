"""The people of an article: he or she, and people found by rule where there is no model."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from reader.analysis.entities.first_names import FIRST_NAMES
from reader.analysis.entities.genders import EITHER, TITLE_GENDER, WOMEN, Gender
from reader.analysis.speaker_names import MORE_MEN, MORE_WOMEN
from reader.text import Article, Entity, Span

_NAME_WORD = r"[^\W\d_a-z][^\W\d_]+"
_FULL_NAME = re.compile(rf"\b({_NAME_WORD})(?=((?: [^\W\d_a-z]\.)* {_NAME_WORD}(?:['’-][^\W\d_]{{2,}})?))")
_PRONOUN = re.compile(r"\b(he|himself|she|herself)\b", re.IGNORECASE)
_HERS = frozenset({"she", "herself"})
_VOTE_REACH = 160
_CAPITALISED = re.compile(r"\b[^\W\d_a-z][^\W\d_]+(?:-[^\W\d_]+)?")


def genders(article: Article, entities: Sequence[Entity], quotes: Sequence[Span] = ()) -> dict[int, Gender]:
    """For people among the entities, by index, "he" or "she", where title, first name or nearby pronouns tell.

    Pronouns within ``quotes`` tell nothing: whoever is quoted speaks of others.
    """
    votes = _pronoun_votes(_without(article.text, quotes), entities)
    found: dict[int, Gender] = {}
    for index, entity in enumerate(entities):
        if entity.label != "PERSON":
            continue
        gender = _by_title(article.text, entity) or _by_first_name(entity.name) or _by_votes(votes.get(index))
        if gender:
            found[index] = gender
    return found


def _by_title(text: str, entity: Entity) -> Gender | None:
    for mention in entity.mentions:
        before = text[max(0, mention.start - 14) : mention.start].split()
        if before and (gender := TITLE_GENDER.get(before[-1].strip(".").lower())):
            return gender
    return None


def _by_first_name(name: str) -> Gender | None:
    first = name.split()[0] if " " in name else ""
    if first in EITHER:
        return None
    if first in WOMEN or first in MORE_WOMEN:
        return "she"
    return "he" if first in FIRST_NAMES or first in MORE_MEN else None


def _by_votes(votes: Counter[Gender] | None) -> Gender | None:
    if not votes or votes["he"] == votes["she"]:
        return None
    return "he" if votes["he"] > votes["she"] else "she"


def _without(text: str, quotes: Sequence[Span]) -> str:
    """The text with its quotes blanked out, as long as before."""
    parts: list[str] = []
    at = 0
    for quote in quotes:
        parts += text[at : quote.start], "_" * (quote.end - quote.start)
        at = quote.end
    return "".join((*parts, text[at:]))


def _pronoun_votes(text: str, entities: Sequence[Entity]) -> Mapping[int, Counter[Gender]]:
    """Which pronouns follow the mentions of each person in the same paragraph, before any other person is mentioned."""
    mentions = sorted(
        (mention.start, mention.end, index)
        for index, entity in enumerate(entities)
        if entity.label == "PERSON"
        for mention in entity.mentions
    )
    votes: dict[int, Counter[Gender]] = {}
    for at, (_, end, index) in enumerate(mentions):
        until = mentions[at + 1][0] if at + 1 < len(mentions) else len(text)
        paragraph = text.find("\n", end, end + _VOTE_REACH)
        pronoun = _PRONOUN.search(text, end, min(until, end + _VOTE_REACH if paragraph < 0 else paragraph))
        if pronoun:
            gender: Gender = "she" if pronoun.group().lower() in _HERS else "he"
            votes.setdefault(index, Counter())[gender] += 1
    return votes


def people_by_rule(article: Article) -> list[Entity]:
    """People told by a known first name and a capitalised surname, with the later mentions of the surname alone."""
    named: dict[str, list[Span]] = {}
    for match in _FULL_NAME.finditer(article.text):
        first, rest = match.groups()
        if first in FIRST_NAMES or first in WOMEN or first in MORE_WOMEN or first in MORE_MEN:
            named.setdefault(first + rest, []).append(Span(match.start(), match.end(2)))
    _add_surnames(article.text, named)
    return [Entity(name, "PERSON", tuple(spans)) for name, spans in named.items()]


def _add_surnames(text: str, named: dict[str, list[Span]]) -> None:
    """Add the lone surnames of people whom nobody else in the article shares a surname with."""
    bearers: dict[str, list[str]] = {}
    for name in named:
        bearers.setdefault(name.split()[-1], []).append(name)
    full = {(span.start, span.end) for spans in named.values() for span in spans}
    ends = {end for _, end in full}
    for match in _CAPITALISED.finditer(text) if bearers else ():
        owners = bearers.get(match.group(), ())
        if len(owners) == 1 and match.end() not in ends:
            named[owners[0]].append(Span(match.start(), match.end()))
    for spans in named.values():
        spans.sort(key=lambda span: span.start)
