"""Headings of a plain text, which has nothing but the look of a line to tell them by."""

import re

LONGEST = 80
"""Characters of the longest heading that is no headline."""

HEADLINE = 140
"""Characters of the longest headline: the heading of the whole article."""

_ROMAN = r"(?=[ivxlc])(?:x[cl]|l?x{0,3})(?:i[xv]|v?i{0,3})"
_NUMERAL = rf"(?:{_ROMAN}|\d{{1,3}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the (?:first|second|third|last))"
_DIVISION = re.compile(
    rf"(?:(?P<part>volume|book|part)|chapter|canto|act|scene|section|letter|appendix) {_NUMERAL}\b[.:]?.{{0,70}}"
    r"|(?:table of )?contents|prologue|epilogue|preface|foreword|introduction|conclusion|afterword|appendix"
    r"|acknowledge?ments|bibliography|references|notes|index|abstract",
    re.IGNORECASE,
)
_NUMERAL_LINE = re.compile(rf"{_ROMAN}\.?", re.IGNORECASE)
_FINAL = (".", ",", ";", ":", "…", "-", "—", "–", "/", "\\", "|")
_SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "the",
        "and",
        "but",
        "or",
        "nor",
        "for",
        "of",
        "on",
        "in",
        "to",
        "by",
        "at",
        "as",
        "is",
        "vs",
        "via",
        "with",
        "from",
        "into",
        "over",
        "per",
        "up",
        "it",
        "de",
        "la",
        "le",
        "von",
        "van",
        "der",
    ]
)


def is_division(line: str) -> bool:
    """Whether a line names a part of a book ("CHAPTER I", "Preface"), which is a heading but never the title."""
    return bool(_DIVISION.fullmatch(line) or (line.isupper() and _NUMERAL_LINE.fullmatch(line)))


def division_level(line: str) -> int:
    """The level of a line that names a part of a book: 1 for a volume or part, 2 for the rest; 0 if it is none."""
    if not is_division(line) or line.endswith((",", ";")):
        return 0
    found = _DIVISION.fullmatch(line)
    if found and line.endswith(".") and len(line) > 40:
        return 0
    return 1 if found and found["part"] else 2


def is_heading(line: str) -> bool:
    """Whether a short line by itself, with a paragraph after it, is a heading: in capitals or in title case."""
    if len(line) > LONGEST or line.rstrip("\"'”’)").endswith(_FINAL) or not line[0].isalnum():
        return False
    words = line.split()
    letters = sum(map(str.isalpha, line))
    if letters < 3 or letters < len(line) * 0.6 or len(words) > 12:
        return False
    if line.isupper():
        return letters > 3
    return len(words) > 1 and all(map(_is_capitalised, words)) and not _mostly_small(words)


def may_be_crosshead(line: str) -> bool:
    """Whether a line between two paragraphs of prose may be a crosshead in sentence case ("What happens next")."""
    words = line.split()
    return len(line) <= 45 and 2 <= len(words) <= 6 and line[0].isupper() and all(map(_is_word, words))


def _is_word(word: str) -> bool:
    return word.replace("’", "").replace("'", "").replace("-", "").replace("?", "").isalpha()


def may_be_headline(line: str) -> bool:
    """Whether the first line of an article may be its headline: a few words that are no sentence."""
    return (
        12 <= len(line) <= HEADLINE
        and not line.endswith(_FINAL)
        and 3 <= len(line.split()) <= 25
        and (line[0].isupper() or not line[0].isalpha())
        and sum(map(str.isalpha, line)) >= len(line) * 0.6
    )


def _is_capitalised(word: str) -> bool:
    bare = word.strip("\"'“”‘’()[],:;&!?")
    return not bare or not bare[0].isalpha() or bare[0].isupper() or bare in _SMALL_WORDS


def _mostly_small(words: list[str]) -> bool:
    return sum(word in _SMALL_WORDS for word in words) * 2 > len(words)
