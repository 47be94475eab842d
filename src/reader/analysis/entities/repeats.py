"""Mentions that the model missed: of names that it found elsewhere in the article, and of names that everybody knows."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from reader.analysis.entities.gazetteer import KNOWN_NAMES
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.titles import TITLES
from reader.analysis.entities.words import CapitalWord, capitalised, lower_words
from reader.text import Article

_LONGEST = 5
"""Capitalised words in a name that is looked for."""


def add_repeats(article: Article, text: str, mentions: Sequence[Tagged]) -> list[Tagged]:
    """The mentions, and where else in the article their names stand."""
    return _added(article, text, mentions, _names_of(text, mentions))


def add_known_names(article: Article, text: str, mentions: Sequence[Tagged]) -> list[Tagged]:
    """The mentions, and where countries, cities, peoples and companies of the gazetteer stand."""
    return _added(article, text, mentions, KNOWN_NAMES)


def _names_of(text: str, mentions: Sequence[Tagged]) -> dict[str, str]:
    """Names as they are written, and their labels; of persons also the surname alone."""
    surnames: dict[str, str] = {}
    names: dict[str, str] = {}
    for mention in mentions:
        name = text[mention.start : mention.end]
        if mention.label == "PERSON" and " " in name:
            surnames[name.rpartition(" ")[2]] = "PERSON"
        names[name] = mention.label
    return {name: label for name, label in (surnames | names).items() if len(name) > 1}


def _added(article: Article, text: str, mentions: Sequence[Tagged], names: Mapping[str, str]) -> list[Tagged]:
    taken = bytearray(len(text))
    for mention in mentions:
        taken[mention.start : mention.end] = b"\1" * (mention.end - mention.start)
    small = lower_words(article)
    found = list(mentions)
    for _, block in article.analysed_blocks():
        words = list(capitalised(text, block.start, block.end))
        found += (
            span
            for span in _standing(text, words, names)
            if not any(taken[span.start : span.end]) and text[span.start : span.end].casefold() not in small
        )
    return found


def _standing(text: str, words: Sequence[CapitalWord], names: Mapping[str, str]) -> Iterator[Tagged]:
    """Where one of the names stands by itself, not as a part of a longer run of capitalised words."""
    taken = 0
    for first, word in enumerate(words):
        if word.start < taken or (first and _runs_on(text, words[first - 1], word)):
            continue
        for last in range(min(first + _LONGEST, len(words)) - 1, first - 1, -1):
            label = names.get(text[word.start : words[last].end])
            if label and not _goes_on(text, words, last):
                yield Tagged(word.start, words[last].end, label)
                taken = words[last].end
                break


def _runs_on(text: str, before: CapitalWord, word: CapitalWord) -> bool:
    is_title = before.text.casefold() in TITLES or before.opens
    return text[before.end : word.start] == " " and not is_title


def _goes_on(text: str, words: Sequence[CapitalWord], last: int) -> bool:
    return last + 1 < len(words) and text[words[last].end : words[last + 1].start] == " "


Addition = Callable[[Article, str, Sequence[Tagged]], list[Tagged]]
"""A rule: from the article, its text with straight marks and the mentions known, to these and more."""

ADDITIONS: tuple[Addition, ...] = (add_repeats, add_known_names)
