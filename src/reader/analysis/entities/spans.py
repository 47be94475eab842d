"""Rules that correct one tagged span by its own text: what belongs to a name and what only stands beside it.

Each takes the article's text (with straight marks) and a span, and gives the spans that it should have been: one, several
or none.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice

from reader.analysis.entities.cues import KINDS_OF_COMPANIES, ORGANISATION_HEADS
from reader.analysis.entities.gazetteer import KNOWN_NAMES
from reader.analysis.entities.known_places import PLACES
from reader.analysis.entities.offices import OFFICES
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.things import THINGS
from reader.analysis.entities.titles import ROLE_WORDS, TITLES
from reader.analysis.entities.wordlists import words_in

_LONGEST = 150
"""Code points in a name. Longer spans are accidents, and would make the rules slow."""


def drop_long(text: str, span: Tagged) -> Iterator[Tagged]:  # noqa: ARG001
    """No name is as long as a paragraph, or empty."""
    if 0 < span.end - span.start <= _LONGEST:
        yield span


_EDGES = " \n\t,.;:!?\"'()[]{}<>*_/\\|–—-…•"
_ABBREVIATION = re.compile(r"(?<![^\W\d_])(?:[^\W\d_]{1,4}|Calif|Bros|Assn)\.$")
_THE = re.compile(r"(?:the|a|an|this|that|these|those|both|its|his|her|our|their|today's)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\s?'s?$")


def trim_edges(text: str, span: Tagged) -> Iterator[Tagged]:
    """Punctuation and space at the ends are no part of a name, but the point of an abbreviation is."""
    start, end = span.start, span.end
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES and not _ABBREVIATION.search(text, start, end):
        if text[end - 1] == ")" and "(" in text[start:end]:
            break
        end -= 1
    yield from _resized(span, start, end)


_WING = re.compile(r"\([A-Z][A-Za-z]?$")


def close_bracket(text: str, span: Tagged) -> Iterator[Tagged]:
    """A letter in brackets tells the wings of a party apart and is part of its name: "Congress (M)"."""
    is_open = text.startswith(")", span.end) and _WING.search(text[span.start : span.end])
    yield from _resized(span, span.start, span.end + 1 if is_open else span.end)


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


_BREAK = re.compile(
    r"\s+(?=[$€£¥]\d)|\s+\d{1,3}[-–:]\d{1,3}(?:\s+|$)|\s+\((?!\w+\))|\s+(?:[-–—/|]+|alias|a\.?k\.?a\.?)\s+|\s*[;<>|*=]\s*|(?<=[^\W\d_][^\W\d_][^\W\d_])[.?!:]\s+(?=[A-Z])|\.\s+(?=(?:The|A|An|He|She|It|In)\b)"
)


def split_runs(text: str, span: Tagged) -> Iterator[Tagged]:
    """A dash, a slash, "alias", a score, a sum or the end of a sentence parts names: "Kevin Boone - Analyst", "Lund 2-1 Malmö"."""
    start = span.start
    if span.label in ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP"):
        for gap in _BREAK.finditer(text, span.start, span.end):
            if text[: gap.start()].endswith(_SHORTENED):
                continue
            yield from _resized(span, start, gap.start())
            start = gap.end()
    yield from _resized(span, start, span.end)


_SHORTENED = (
    "Sen",
    "Gov",
    "Gen",
    "Rep",
    "Col",
    "Inc",
    "Corp",
    "Ltd",
    "Jr",
    "Sr",
    "Bros",
    "Dept",
    "Univ",
    "Prof",
)

_DANGLING = re.compile(r"(?:\s+(?:and|or|of|for|in|at|the|The|A|In|by|with|to|on|from|&|as|who|is|was))+$")
_LEADING = re.compile(
    r"(?:(?:and|or|in|by|By|BY|with|from|&|new|former|late|fellow|Opposition)\s+|(?:[Ee]x|anti|pro|non|pre|post)-(?=[A-Z]))+"
)


def trim_function_words(text: str, span: Tagged) -> Iterator[Tagged]:
    """No name ends in "and" or begins with it, nor with "ex-"."""
    start, end = span.start, span.end
    if span.label != "WORK_OF_ART":
        leading = _LEADING.match(text, start, end)
        start = leading.end() if leading else start
        dangling = _DANGLING.search(text, start, end)
        end = dangling.start() if dangling else end
    yield from _resized(span, start, end)


def trim_small_words(text: str, span: Tagged) -> Iterator[Tagged]:
    """A name, if it is written with capitals, ends in one: not "Amina Bello later"."""
    end = span.end
    if span.label in ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP") and text[span.start].isupper():
        while (gap := text.rfind(" ", span.start, end)) > 0 and text[gap + 1 : end].islower():
            end = gap
    yield from _resized(span, span.start, end)


_DEGREES = re.compile(r"\d+ ?°?[CF]")
_SUM = re.compile(r"[A-Z]{1,3}\$?\d[\d,.]*(?: ?(?:k|m|bn|tn|thousand|million|billion|trillion))?")


def drop_small(text: str, span: Tagged) -> Iterator[Tagged]:
    """A name is written with a capital or a figure, addresses and files are none, and persons have no figures."""
    name = text[span.start : span.end]
    is_small = not any(map(str.isupper, name)) and not (
        span.label in ("GPE", "NORP") and name.title() in KNOWN_NAMES
    )
    is_address = "@" in name or "://" in name or "www." in name
    has_figures = any(map(str.isdigit, name)) and (
        span.label == "PERSON" or _DEGREES.fullmatch(name) or (_SUM.fullmatch(name) and len(name) > 4)
    )
    if not (is_small or is_address or has_figures):
        yield span


_LINK = re.compile(r"(?<=[\w.])[-–/](?=[^\W\d_a-z])")


_HYPHENATED = ("-American", "-Canadian", "-British", "-Australian")
"""What ends the name of one people, not of two."""


def split_compound(text: str, span: Tagged) -> Iterator[Tagged]:
    """Two places or peoples joined by a hyphen are two: "U.S.-Mexico", "Israeli-Palestinian"."""
    start = span.start
    name = text[span.start : span.end]
    if name not in KNOWN_NAMES and not name.removesuffix("s").endswith(_HYPHENATED):
        for link in _LINK.finditer(text, span.start, span.end):
            before, after = text[start : link.start()], text[link.end() : span.end]
            if before in KNOWN_NAMES and _LINK.split(after)[0].split("'")[0] in KNOWN_NAMES:
                yield Tagged(start, link.start(), KNOWN_NAMES[before])
                start = link.end()
    yield from _resized(span, start, span.end)


_HYPHENATED_WORD = re.compile(r"[A-Z][\w']*(?:-[A-Z][\w']*)+")
_GIVEN_NAME = re.compile(r"([A-Z][\w'.]+) $")


def complete_hyphenated(text: str, span: Tagged) -> Iterator[Tagged]:
    """Half of a name with a hyphen is the whole of it, if the article has it with a name before it: "Ann Reed-Ward"."""
    is_half = text[span.end : span.end + 1] == "-" or text[span.start - 1 : span.start] == "-"
    if not is_half or " " in text[span.start : span.end] or text[span.start : span.end] in KNOWN_NAMES:
        yield span
        return
    start = max(text.rfind(" ", 0, span.start), text.rfind("\n", 0, span.start)) + 1
    whole = _HYPHENATED_WORD.match(text, start)
    is_whole = whole is not None and whole.end() >= span.end and _has_given_name(text, whole[0])
    yield Tagged(start, whole.end(), "PERSON") if whole and is_whole else span


def _has_given_name(text: str, surname: str) -> bool:
    places = islice(re.finditer(re.escape(surname), text), _PLACES_SEARCHED)
    names = (_GIVEN_NAME.search(text, max(0, place.start() - 30), place.start()) for place in places)
    return any(name and name[1].casefold() not in _NO_GIVEN_NAMES | TITLES for name in names)


_PLACES_SEARCHED = 10
"""Full names come early; looking further would take long in a text that is nothing but one name."""

_NO_GIVEN_NAMES = words_in(
    "a an the this that these those his her its our their in on at by for and but as of to from"
)


_OWNER = re.compile(r"'s? (?=[A-Z])")


def split_owner(text: str, span: Tagged) -> Iterator[Tagged]:
    """A place and the institution that it has are two: "Kenya's Supreme Court"."""
    owner = (
        _OWNER.search(text, span.start, span.end) if span.label in ("ORG", "FAC", "GPE", "PERSON") else None
    )
    if owner and text[span.start : owner.start()] in PLACES:
        yield Tagged(span.start, owner.start(), "GPE")
        yield from _resized(span, owner.end(), span.end)
    else:
        yield span


_AND = re.compile(r"(?:,| and|, and) (?=[A-Z])")


def split_list(text: str, span: Tagged) -> Iterator[Tagged]:
    """Two organisations joined by "and" are two, if each ends like one: "Tolwe Primary School and Aba Hospital"."""
    start = span.start
    for link in _AND.finditer(text, span.start, span.end) if span.label == "ORG" else ():
        before, after = text[start : link.start()].split(), text[link.end() : span.end].split()
        is_single = link[0] == ", " and len(before) == 1
        if (is_single or _ends_as_organisation(before)) and _ends_as_organisation(after) and len(after) > 1:
            yield from _resized(span, start, link.start())
            start = link.end()
    yield from _resized(span, start, span.end)


def _ends_as_organisation(words: list[str]) -> bool:
    return words[-1].strip(".") in ORGANISATION_HEADS and (
        len(words) == 1 or words[0] not in ORGANISATION_HEADS
    )


_LINE = re.compile(
    r"[- ]?(?:line|route|road|sector|corridor|link|train|flight|service|track|section|border|railway)s?\b"
)


def split_line(text: str, span: Tagged) -> Iterator[Tagged]:
    """The ends of a line are two places: "Tolwe-Aba line"."""
    first, hyphen, second = text[span.start : span.end].partition("-")
    if hyphen and _LINE.match(text, span.end + 1) and second[:1].isupper() and first[-1:].islower():
        yield Tagged(span.start, span.start + len(first), "GPE")
        yield Tagged(span.end - len(second), span.end, "GPE")
    else:
        yield span


def cut_kinds(text: str, span: Tagged) -> Iterator[Tagged]:
    """What kind of company it is, is no part of its name, nor a name itself: "Chipmaker Velaro", "Owner Ann Reed"."""
    first, gap, _ = text[span.start : span.end].partition(" ")
    if first.casefold() not in KINDS_OF_COMPANIES:
        yield span
    elif gap:
        yield from _resized(span, span.start + len(first) + 1, span.end)


_AFTER_NAMES = re.compile(r",? (?:KC|QC|SC|MP|MEP|MSP|TD|OBE|MBE|CBE|PhD|MD|Image|Photo)$")


def cut_degrees(text: str, span: Tagged) -> Iterator[Tagged]:
    """The letters after a person's name are no part of it: "Ann Reed KC"."""
    letters = _AFTER_NAMES.search(text[span.start : span.end]) if span.label == "PERSON" else None
    yield from _resized(span, span.start, span.start + letters.start() if letters else span.end)


_WHAT_FOR = re.compile(r" for (?:the )?[A-Z][\w-]+(?:(?:,? and| of(?: the)?)? [A-Z][\w-]+){0,4}")
_FOR_SOMETHING = words_in("""
Agency Alliance Association Campaign Center Centre Coalition Commission Committee Council Department Foundation Fund Initiative
Institute Ministry Network Observatory Office Organisation Organization Society Union
""")


def complete_purpose(text: str, span: Tagged) -> Iterator[Tagged]:
    """What an institute is for is part of its name: "Reed Institute for Economic Research"."""
    name = text[span.start : span.end]
    what_for = _WHAT_FOR.match(text, span.end) if name.rpartition(" ")[2] in _FOR_SOMETHING else None
    yield from _resized(span, span.start, what_for.end() if what_for and span.label == "ORG" else span.end)


_NEXT_WORD = re.compile(r"\s+([A-Za-z]+)")


def drop_roles(text: str, span: Tagged) -> Iterator[Tagged]:
    """The field of an office is no name of its own: "Defense" in "Defense Secretary", "State" in "Secretary of State"."""
    name = text[span.start : span.end]
    after = _NEXT_WORD.match(text, span.end)
    is_office = bool(after and after[1] in ROLE_WORDS) or text.endswith(_OFFICES_OF, 0, span.start)
    if not (span.label == "ORG" and name in _FIELDS and is_office):
        yield span


_OFFICES_OF = ("Secretary of ", "Secretary for ", "Minister of ", "Minister for ")


_FIELDS = words_in("""
Agriculture Attorney Commerce Culture Defence Defense Education Energy Environment Finance Foreign Health Home
Housing Immigration Information Interior Justice Labor Labour Law Planning Prime Press Science Security Sports
State Tourism Trade Transport Transportation Veterans Vice War Water
""")

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


SpanRule = Callable[[str, Tagged], Iterable[Tagged]]

SPAN_RULES: tuple[SpanRule, ...] = (
    drop_long,
    close_bracket,
    split_runs,
    trim_edges,
    trim_function_words,
    trim_article,
    split_compound,
    complete_hyphenated,
    split_owner,
    split_list,
    split_line,
    trim_possessive,
    *OFFICES,
    cut_kinds,
    cut_degrees,
    complete_purpose,
    drop_roles,
    trim_small_words,
    drop_calendar,
    drop_small,
    *THINGS,
)
"""In the order in which they are applied."""
