"""Mentions that the model missed: of names that it found elsewhere in the article, and of names that everybody knows."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from reader.analysis.entities.famous import full_names
from reader.analysis.entities.gazetteer import KNOWN_NAMES
from reader.analysis.entities.lexicon import is_city, is_of_persons, is_place
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.things import COMMON_LETTERS
from reader.analysis.entities.titles import GENERATIONS, TITLES
from reader.analysis.entities.wordlists import words_in
from reader.analysis.entities.words import CapitalWord, capitalised, lower_words
from reader.text import Article

Addition = Callable[[str, Sequence[Tagged]], Mapping[str, str]]
"""A rule: from the text and the mentions known, to names to look for, as they are written, and their labels."""

_LONGEST = 5
"""Capitalised words in a name that is looked for."""


def known_names(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:  # noqa: ARG001
    """Countries, cities, peoples and companies of the gazetteer."""
    return KNOWN_NAMES


def famous_names(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:  # noqa: ARG001
    """Names of the lists of what news name without saying who or what it is, in full."""
    return full_names()


def surnames_of_persons(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:
    """The last part of each person's full name."""
    found: dict[str, str] = {}
    for mention in mentions:
        parts = text[mention.start : mention.end].split()
        if parts[-1].strip(".").casefold() in GENERATIONS:
            parts.pop()
        if mention.label == "PERSON" and len(parts) > 1:
            found[parts[-1].strip(",")] = "PERSON"
    return found


def repeated_names(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:
    """Every name that the model found."""
    return {text[mention.start : mention.end]: mention.label for mention in mentions}


_DATELINE = re.compile(
    r"^([^\W\d_a-z][^\W\d_a-z. '-]{2,30}?)(?:, [A-Z][\w. ]{2,20})?(?: \([\w/ ]{2,20}\))? ?(?:[-–—]|(?P<colon>:)(?= ))",
    re.MULTILINE,
)
_NEAR_TOP = 500
"""Code points in which a dateline ends in a colon; later that is a heading."""


def datelines(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:  # noqa: ARG001
    """Where the article was written, in capitals at the start of a line: "LAGOS (Wire) -"."""
    return {
        found[1].strip(): "GPE"
        for found in _DATELINE.finditer(text)
        if not found["colon"] or 0 < found.start() < _NEAR_TOP
    }


_CREDIT = re.compile(
    r"^[^\W\d_a-z][^\n(]{2,40}\(([A-Z]\w{1,10})\) ?(?:[-–—:])|[.\"] \(([A-Z]{2,5})\)$", re.MULTILINE
)


def agencies(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:  # noqa: ARG001
    """Who sent the article stands in brackets in the dateline or at the end: "LAGOS, May 2 (APS) -"."""
    names = (found[1] or found[2] for found in _CREDIT.finditer(text))
    return {name: "ORG" for name in names if name not in _NO_AGENCY}


_NO_AGENCY = words_in("Agency Agencies Staff Wire")

_LETTERS = re.compile(r"(?<![\w'.&/$-])(?<![A-Z] )[A-Z]{2,6}(?![\w/.$-]| [A-Z]{2}|'[a-rt-z])")


def lone_letters(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:  # noqa: ARG001
    """Letters that nobody writes for a thing, an office or for emphasis are an organisation's."""
    found = (letters for letters in _LETTERS.finditer(text) if letters[0] not in COMMON_LETTERS)
    return {letters[0]: "ORG" for letters in found if not _opens_in_capitals(text, letters)}


def _opens_in_capitals(text: str, letters: re.Match[str]) -> bool:
    """Whether it may be a word in capitals at the beginning of a paragraph: "MINERS died"."""
    return len(letters[0]) > 4 and (not letters.start() or text[letters.start() - 1] == "\n")


_WHERE = re.compile(
    r"\b(?:in|at|near|from|outside|around|across|towards?|of) ((?:[A-Z][\w'-]+ ){0,2}[A-Z][\w'-]{3,})(?! [A-Z])"
)


def listed_places(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:  # noqa: ARG001
    """Places of the world that the article names after "in", "near" and the like: "a plant at Kilis"."""
    names = (found[1].removesuffix("'s") for found in _WHERE.finditer(text))
    return {name: "GPE" for name in names if is_place(name) and not is_of_persons(name)}


_PLACELINE = re.compile(r"^([A-Z][A-Z '-]{3,30})(?::|$)", re.MULTILINE)


def placelines(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:  # noqa: ARG001
    """A city of the world in capitals, alone on a line or with a colon: "LUCKNOW: …"."""
    return {found[1]: "GPE" for found in _PLACELINE.finditer(text) if is_city(found[1])}


_IN_BRACKETS = re.compile(r"\"? \(\"?([A-Z][\w&-]{1,9})\"?\)")


def found_in_brackets(text: str, mentions: Sequence[Tagged]) -> Mapping[str, str]:
    """What a long name is called for short is said in brackets: "World Food Programme (WFP)"."""
    found: dict[str, str] = {}
    for mention in mentions:
        short = _IN_BRACKETS.match(text, mention.end) if " " in text[mention.start : mention.end] else None
        if short and sum(map(str.isupper, short[1])) > 1 and mention.label in ("ORG", "GPE", "LOC", "FAC"):
            found[short[1]] = mention.label
    return found


ADDITIONS: tuple[Addition, ...] = (
    famous_names,
    known_names,
    lone_letters,
    listed_places,
    datelines,
    placelines,
    agencies,
    surnames_of_persons,
    found_in_brackets,
    repeated_names,
)
"""Where two rules know a name, the later one's label holds."""


def add_mentions(
    article: Article, text: str, mentions: Sequence[Tagged], additions: Sequence[Addition]
) -> list[Tagged]:
    """The mentions, and where else in the article (``text`` with straight marks) the names of the rules stand.

    Not where the article writes the same word small: that may be no name at all.
    """
    known = [addition(text, mentions) for addition in reversed(additions)]
    taken = bytearray(len(text))
    for mention in mentions:
        taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    small = lower_words(article)
    found = list(mentions)
    for _, block in article.analysed_blocks():
        words = list(capitalised(text, block.start, block.end))
        found += (
            span
            for span in _standing(text, words, known)
            if not any(taken[span.start : span.end]) and text[span.start : span.end].casefold() not in small
        )
    return found


def _standing(
    text: str, words: Sequence[CapitalWord], known: Sequence[Mapping[str, str]]
) -> Iterator[Tagged]:
    """Where one of the names stands by itself, not as a part of a longer run of capitalised words."""
    taken = 0
    for first, word in enumerate(words):
        if word.start < taken or (first and _runs_on(text, words[first - 1], word)):
            continue
        for last in range(min(first + _LONGEST, len(words)) - 1, first - 1, -1):
            name = text[word.start : words[last].end]
            label = next((names[name] for names in known if name in names), None)
            if label and words[last].end - word.start > 1 and not _goes_on(text, words, last):
                yield Tagged(word.start, words[last].end, label)
                taken = words[last].end
                break


def _runs_on(text: str, before: CapitalWord, word: CapitalWord) -> bool:
    is_apart = before.text.casefold() in TITLES or before.opens
    return text[before.end : word.start] == " " and not is_apart


def _goes_on(text: str, words: Sequence[CapitalWord], last: int) -> bool:
    is_money = text.startswith("$", words[last].end)
    return is_money or (last + 1 < len(words) and text[words[last].end : words[last + 1].start] == " ")
