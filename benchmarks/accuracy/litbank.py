"""Reading LitBank's coreference: the proper names among its annotated noun phrases."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

from benchmarks.accuracy.named_sets import (
    CORE,
    GoldArticle,
    GoldSet,
    Word,
    documents,
    in_paragraphs,
    lines_of,
)
from reader.analysis.entities.titles import TITLES
from reader.analysis.entities.wordlists import words_in


class Phrase(Struct, frozen=True):
    """An annotated noun phrase: its sentence, the places of its first and last word there, type and chain."""

    sentence: int
    first: int
    last: int
    kind: str
    chain: str


def litbank(checkout: Path) -> GoldSet:
    """LitBank (Bamman, Lewke and Mansoor 2020): the beginnings of a hundred novels, with coreference.

    Of the phrases that it calls proper those are names that have a capital in each word but "of" and the like;
    titles are left out, and of names inside one another the longest is taken. They are many persons with few
    surnames, and not news.
    """
    paths = sorted((checkout / "coref" / "tsv").glob("*.ann"))
    articles = [article for path in paths for article in _articles(path)]
    return GoldSet("LitBank", frozenset({"PERSON", "ORG", "place"}), tuple(articles))


def _articles(path: Path) -> Iterator[GoldArticle]:
    sentences = [line.split() for line in lines_of(path.with_suffix(".txt"))]
    labels: dict[tuple[int, int], tuple[str, bool, str]] = {}
    for phrase in sorted(_phrases(lines_of(path)), key=lambda phrase: phrase.first - phrase.last):
        name = list(_name_of(sentences[phrase.sentence], phrase))
        if not any((phrase.sentence, place) in labels for place in name):
            for place in name:
                labels[phrase.sentence, place] = (phrase.kind, place == name[0], phrase.chain)
    words = [
        [
            Word(text, True, *labels.get((row, place), (None, False, "")))
            for place, text in enumerate(sentence)
        ]
        for row, sentence in enumerate(sentences)
    ]
    return documents(in_paragraphs(words, 5), path.stem)


def _phrases(lines: list[str]) -> Iterator[Phrase]:
    rows = [line.split("\t") for line in lines]
    chains = {row[1]: row[2] for row in rows if row[0] == "COREF"}
    for row in rows:
        if row[0] == "MENTION" and row[8] == "PROP" and row[2] == row[4] and row[7] in CORE:
            yield Phrase(int(row[2]), int(row[3]), int(row[5]), CORE[row[7]], chains.get(row[1], row[1]))


_SMALL = words_in("of the and de la du von van 's d' - ' ’s")


_NO_NAMES = words_in("the old young poor dear dearest little uncle aunt cousin")


def _name_of(sentence: list[str], phrase: Phrase) -> range:
    """The places of a phrase's words without titles before them; none if it is more than a name."""
    first = phrase.first
    while first < phrase.last and sentence[first].rstrip(".").casefold() in TITLES | _NO_NAMES:
        first += 1
    words = sentence[first : phrase.last + 1]
    is_name = all(word[0].isupper() or word in _SMALL for word in words) and words[-1][0].isupper()
    is_title = words[-1].casefold() in TITLES
    return range(first, phrase.last + 1) if is_name and not is_title else range(0)
