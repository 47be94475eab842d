"""Rules that correct one tagged span by its own text: what belongs to a name and what only stands beside it.

Each takes the article's text (with straight marks) and a span, and gives the spans that it should have been: one, several
or none.
"""

import re
from collections.abc import Iterator

from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.titles import ROLE_WORDS, TITLES

_EDGES = " \n\t,.;:!?\"'()[]{}<>*_/\\|–—-…•"
_ABBREVIATION = re.compile(
    r"(?:\b\w\.)+$|\b(?:Jr|Sr|Inc|Co|Corp|Ltd|St|Bros|No|Mt|Ft|Dept|Univ|Assn|Calif|Fla|Ga)\.$"
)
_THE = re.compile(r"(?:the|a|an|this|that|these|those|both|its|his|her|our|their|today's)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\s?'s?$")


def trim_edges(text: str, span: Tagged) -> Iterator[Tagged]:
    """Punctuation and space at the ends are no part of a name, but the point of an abbreviation is."""
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES and not _ABBREVIATION.search(text, start, end):
        end -= 1
    yield from _resized(span, start, end)


def trim_article(text: str, span: Tagged) -> Iterator[Tagged]:
    """ "The" before a name is no part of it, unless the name is nothing else or is quoted with it."""
    the = _THE.match(text, span.start, span.end)
    if the and span.label != "WORK_OF_ART":
        yield from _resized(span, the.end(), span.end)
    else:
        yield span


def trim_possessive(text: str, span: Tagged) -> Iterator[Tagged]:
    """The ending of a possessive is no part of the name."""
    ending = _POSSESSIVE.search(text, span.start, span.end)
    yield from _resized(span, span.start, ending.start() if ending else span.end)


_LINK = re.compile(r"(?<=\.)-(?=[A-Z])|(?<=[a-z])(?:-|–|/)(?=U\.|US\b|UK\b|EU\b)")


def split_compound(text: str, span: Tagged) -> Iterator[Tagged]:
    """Two places joined by a hyphen are two: "U.S.-Mexico", "China-US"."""
    start = span.start
    if span.label in ("GPE", "NORP", "LOC"):
        for link in _LINK.finditer(text, span.start, span.end):
            yield from _resized(span, start, link.start())
            start = link.end()
    yield from _resized(span, start, span.end)


def cut_titles(text: str, span: Tagged) -> Iterator[Tagged]:
    """A title or role before a person's name is no part of it: "President", "Defense Secretary"."""
    if span.label != "PERSON":
        yield span
        return
    words = list(re.finditer(r"\S+", text[span.start : span.end]))
    kept = 0
    for place, word in enumerate(words[:-1]):
        if word.group().casefold().rstrip(".,") in TITLES:
            kept = place + 1
    yield from _resized(span, span.start + words[kept].start(), span.end) if words else ()


_NEXT_WORD = re.compile(r"\s+([A-Za-z]+)")


def drop_roles(text: str, span: Tagged) -> Iterator[Tagged]:
    """The field of an office is no name of its own: "Defense" in "Defense Secretary"."""
    after = _NEXT_WORD.match(text, span.end)
    is_field = span.label == "ORG" and " " not in text[span.start : span.end]
    if not (is_field and after and after[1] in ROLE_WORDS and text[span.start : span.end] in _FIELDS):
        yield span


_FIELDS = frozenset(
    [
        "Agriculture",
        "Attorney",
        "Commerce",
        "Culture",
        "Defence",
        "Defense",
        "Education",
        "Energy",
        "Environment",
        "Finance",
        "Foreign",
        "Health",
        "Home",
        "Housing",
        "Immigration",
        "Information",
        "Interior",
        "Justice",
        "Labor",
        "Labour",
        "Law",
        "Planning",
        "Prime",
        "Press",
        "Science",
        "Security",
        "Sports",
        "State",
        "Tourism",
        "Trade",
        "Transport",
        "Transportation",
        "Treasury",
        "Veterans",
        "Vice",
        "War",
        "Water",
    ]
)

_CALENDAR = re.compile(
    r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october"
    r"|november|december|today|tomorrow|yesterday|christmas|easter)s?$",
    re.IGNORECASE,
)


def drop_calendar(text: str, span: Tagged) -> Iterator[Tagged]:
    """Days and months are dates, unless they name a person."""
    if span.label == "PERSON" or not _CALENDAR.match(text[span.start : span.end]):
        yield span


def _resized(span: Tagged, start: int, end: int) -> Iterator[Tagged]:
    if (start, end) == (span.start, span.end):
        yield span
    elif start < end:
        yield Tagged(start, end, span.label)
