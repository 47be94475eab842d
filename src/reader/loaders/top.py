"""What an article states at its top: its title, who wrote it and when. Conservative: rather nothing than a guess."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from reader.loaders.headings import is_division
from reader.text import Piece
from reader.text.clean import clean_line

TITLE_LIMIT = 80
"""Characters of a title that is made from a sentence."""

_TOP = 10
"""Pieces that count as the top."""

_LINE = 120
"""Characters of the longest line that states a byline or a date."""


class Top(NamedTuple):
    """Byline as it is written; date in ISO 8601."""

    byline: str | None
    date: str | None


def read_top(pieces: Sequence[Piece]) -> Top:
    """Byline and date, where one of the first lines states them."""
    lines = list(_top_lines(pieces))
    bylines = filter(None, map(read_byline, lines))
    dates = [found for line in lines if (found := read_date_line(line))]
    return Top(next(bylines, None), dates[0] if dates else None)


def title_from(pieces: Sequence[Piece]) -> str:
    """The first heading that may be a title, else the first sentence, cut at a word with "…"; "" if there is no text."""
    body = [piece for piece in pieces if piece.kind != "furniture"] or pieces
    headings = [piece for piece in body if piece.kind == "heading" and not is_division(piece.text)]
    first = next((piece for piece in headings if piece.level == 1), None)
    if first is None and headings and _leads(headings[0], body):
        first = headings[0]
    if first is not None:
        return clean_line(first.text)
    prose = [piece for piece in body if piece.kind in ("paragraph", "block quote")] or body
    said = next((piece for piece in prose if not _states_origin(piece.text)), prose[0] if prose else None)
    return sentence_title(said.text) if said else ""


def _states_origin(line: str) -> bool:
    """Whether a line says who wrote the article or when, and nothing of what it is about."""
    return len(line) <= _LINE and (read_byline(line) is not None or read_date_line(line) is not None)


def _leads(heading: Piece, body: Sequence[Piece]) -> bool:
    """Whether no long paragraph stands before this heading."""
    before = body[: body.index(heading)]
    return all(len(piece.text) <= _LINE for piece in before)


def sentence_title(text: str) -> str:
    """The first sentence of a text as a title of at most ``TITLE_LIMIT`` characters."""
    line = _DATELINE.sub("", clean_line(text[:2000]))
    end = next(
        (found.start() for found in _SENTENCE_END.finditer(line) if not _is_abbreviation(line, found)), None
    )
    sentence = line[:end].rstrip(" .") if end is not None else line.rstrip(" .")
    if len(sentence) <= TITLE_LIMIT:
        return sentence or line
    cut = sentence[:TITLE_LIMIT]
    word_end = cut.rfind(" ")
    return cut[: word_end if word_end > TITLE_LIMIT // 2 else TITLE_LIMIT - 1].rstrip(" ,;:.-–—") + "…"


_SENTENCE_END = re.compile(r"[.!?](?=[\"”’)]*\s+[\"“‘(]?[^\W\d_a-z])|(?<=[。！？])")
_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "st",
        "sen",
        "rep",
        "gov",
        "gen",
        "lt",
        "col",
        "sgt",
        "capt",
        "prof",
        "rev",
        "hon",
        "jr",
        "sr",
        "inc",
        "ltd",
        "co",
        "corp",
        "no",
        "vs",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "ave",
        "blvd",
        "mt",
        "ft",
    ]
)
_DATELINE = re.compile(
    r"^[A-Z][A-Z .,'’/-]{2,40}(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:,? \d{4})?,? ?)?(?:\([\w ./-]{2,30}\) ?)?(?:—|–|--|-) ?(?=\S)"
)


def _is_abbreviation(line: str, found: re.Match[str]) -> bool:
    if not found[0].startswith("."):
        return False
    word = line[: found.start()].rsplit(" ", 1)[-1].lstrip("\"“‘('").casefold()
    return len(word) == 1 or "." in word or word in _ABBREVIATIONS


def _top_lines(pieces: Sequence[Piece]) -> Iterator[str]:
    body = [piece for piece in pieces if piece.kind in ("paragraph", "heading")]
    for piece in body[:_TOP]:
        for line in piece.text.split("\n"):
            if len(line) <= _LINE:
                yield line
            else:
                dateline = _DATELINE.match(line)
                if dateline:
                    yield line[: dateline.end() + 1]


_BYLINE = re.compile(
    r"(?:by|(?:written|reported|words|story|text|posted|published|reporting|review|analysis|article) by)\s*:?\s+(.+)",
    re.IGNORECASE,
)
_BYLINE_END = re.compile(
    r"\s+[|•·—–/-]+\s+.*|\s{2,}.*|[,.;]?\s+(?:on|updated|published|posted|in|for|with)\s.*|[,;]?\s*\(.*"
    r"|,?\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|,?\s+(?:\w+\.?\s+)?\d.*",
    re.IGNORECASE,
)
_NAME_GLUE = frozenset(
    [
        "and",
        "&",
        "de",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "da",
        "dos",
        "del",
        "di",
        "du",
        "bin",
        "ibn",
        "al",
        "el",
        "y",
        "e",
        "the",
        "of",
        "ten",
        "ter",
    ]
)
_NOT_NAMES = frozenset(
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
        "then",
        "now",
    ]
)


def read_byline(line: str) -> str | None:
    """The names in "By Jane Doe and John Roe | Oct. 28, 2018", or None if this is no byline."""
    found = _BYLINE.fullmatch(line.strip())
    if not found:
        return None
    names = _BYLINE_END.sub("", found[1]).strip(" ,.;:|")
    words = names.replace(",", " ").split()
    if not 1 <= len(words) <= 12 or not all(_may_be_name(word) for word in words):
        return None
    if len(words) == 1 and (words[0].casefold() in _NOT_NAMES or line.rstrip().endswith((".", "!", "?"))):
        return None
    shouted = len(words) > 1 and all(word.isupper() or word in _NAME_GLUE for word in words)
    return " ".join(word.title() if word.isupper() else word for word in names.split()) if shouted else names


def _may_be_name(word: str) -> bool:
    return word[:1].isupper() or word.casefold() in _NAME_GLUE


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATES = (
    re.compile(r"\b(?P<year>(?:1[5-9]|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)"),
    re.compile(
        rf"\b{_MONTH}\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:1[5-9]|20)\d\d)\b", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH}\.?,? (?P<year>(?:1[5-9]|20)\d\d)\b",
        re.IGNORECASE,
    ),
)
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DATE_LINE_WORDS = re.compile(
    r"\b(?:published|updated|posted|last|modified|created|date|on|at|first|original(?:ly)?|[ap]\.?m|[a-z]{1,4}t|gmt|utc|time"
    r"|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)\b|\bT(?=\d)|(?<=\d)Z|[\W\d_]",
    re.IGNORECASE,
)


def read_date(text: str) -> str | None:
    """The first full date (day, month and year) in a text, in ISO 8601. Dates of digits and slashes are not read."""
    for pattern in _DATES:
        found = pattern.search(text)
        if found:
            return _iso(found)
    return None


def read_date_line(line: str) -> str | None:
    """The date of a line that says little else: "Published Oct. 28, 2018", "LONDON, 28 Oct 2018 —", a byline's date."""
    if not _YEAR.search(line):  # most lines have none, and this is quicker than the patterns
        return None
    for pattern in _DATES:
        found = pattern.search(line)
        if found:
            rest = line[: found.start()] + line[found.end() :]
            says_little = not _DATE_LINE_WORDS.sub("", rest) or _BYLINE.match(line) or _DATELINE.match(line)
            return _iso(found) if says_little else None
    return None


def _iso(found: re.Match[str]) -> str | None:
    parts = found.groupdict()
    month = _MONTHS.index(parts["month"][:3].lower()) + 1 if parts.get("month") else int(parts["number"])
    try:
        return date(int(parts["year"]), month, int(parts["day"])).isoformat()
    except ValueError:
        return None
