"""Public sets of named entities, read where environment variables say that they are.

Only development and training parts are read; what is a test in these sets stays unseen.
"""

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from msgspec import Struct

from benchmarks.accuracy.table import Table, skipped
from reader.text import Article, Piece, join_pieces

CORE = {
    **dict.fromkeys(("PERSON", "PER", "person"), "PERSON"),
    **dict.fromkeys(("ORG", "organization"), "ORG"),
    **dict.fromkeys(("GPE", "LOC", "FAC", "place"), "place"),
    "NORP": "NORP",
}
"""The label of a set, ours or another's, as one of the four that all can be compared on."""


class GoldMention(Struct, frozen=True):
    """A name as somebody annotated it: a stretch of the article, a label of ``CORE``, its cluster if known."""

    start: int
    end: int
    label: str
    cluster: str = ""


class GoldArticle(Struct, frozen=True):
    """An article and the names in it."""

    article: Article
    mentions: tuple[GoldMention, ...]


class GoldSet(Struct, frozen=True):
    """A set of articles; ``labels`` are those that its annotators used, in terms of ``CORE``."""

    name: str
    labels: frozenset[str]
    articles: tuple[GoldArticle, ...]


class Source(Struct, frozen=True):
    """A public set: the environment variable that says where it is, its name, and how it is read."""

    variable: str
    name: str
    read: Callable[[Path], GoldSet]


class Word(Struct, frozen=True):
    """A token of a set: its text, whether a space follows, the label of the name it is in, if it begins one."""

    text: str
    space: bool
    label: str | None = None
    begins: bool = False
    cluster: str = ""


def path_of(variable: str) -> Path | None:
    """The path that an environment variable names, if it is there."""
    value = os.environ.get(variable)
    path = Path(value) if value else None
    return path if path and path.exists() else None


def present(sources: Iterable[Source]) -> Iterator[GoldSet]:
    """The sets that are here."""
    return (source.read(path) for source in sources if (path := path_of(source.variable)))


def absent(kind: str, sources: Iterable[Source]) -> list[Table]:
    """A table for each set that is not here; ``kind`` is what would be measured."""
    return [
        skipped(f"{kind}: {source.name}", f"{source.variable} names no checkout")
        for source in sources
        if path_of(source.variable) is None
    ]


def wikigold(checkout: Path) -> GoldSet:
    """WikiGold (Balasuriya et al. 2009): Wikipedia, CoNLL-2003 labels, no nationalities of their own."""
    lines = lines_of(next(checkout.rglob("wikigold.conll.txt")))
    articles: list[GoldArticle] = []
    sentences: list[list[Word]] = []
    for line in [*lines, "-DOCSTART- O"]:
        if line.startswith("-DOCSTART-"):
            articles += documents(in_paragraphs(sentences, 5), "wikigold")
            sentences = []
        elif not line:
            sentences.append([])
        else:
            text, _, tag = line.rpartition(" ")
            label = CORE.get(tag[2:])
            sentences = sentences or [[]]
            before = sentences[-1][-1].label if sentences[-1] else None
            sentences[-1].append(Word(text, True, label, label != before))
    labels = frozenset({"PERSON", "ORG", "place"})
    return GoldSet("WikiGold", labels, tuple(articles))


def uner(checkout: Path, split: str = "dev") -> GoldSet:
    """UNER English-EWT, one split (Mayhew et al. 2024): mail, reviews, blogs, newsgroups; PER, ORG, LOC."""
    articles: list[GoldArticle] = []
    sentences: list[list[Word]] = []
    source = ""
    for line in [*lines_of(next(checkout.rglob(f"en_ewt-ud-{split}.iob2"))), "# newdoc id = end"]:
        if line.startswith("# newdoc"):
            articles += documents(in_paragraphs(sentences, 5), "uner")
            sentences = []
        elif line.startswith("# text = "):
            source = line.removeprefix("# text = ")
            sentences.append([])
        elif line and line[0].isdigit():
            _, text, tag, *_ = line.split("\t")
            _, _, source = source.partition(text)
            label = CORE.get(tag[2:])
            space = not source or source.startswith(" ")
            sentences[-1].append(Word(text, space, label, tag.startswith("B")))
    return GoldSet(f"UNER EWT {split}", frozenset({"PERSON", "ORG", "place"}), tuple(articles))


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def in_paragraphs(sentences: Iterable[list[Word]], size: int) -> Iterator[list[Word]]:
    """Sets that know no paragraphs get some of ``size`` sentences each."""
    filled = [sentence for sentence in sentences if sentence]
    for first in range(0, len(filled), size):
        yield [word for sentence in filled[first : first + size] for word in sentence]


def documents(paragraphs: Iterable[list[Word]], source: str) -> Iterator[GoldArticle]:
    """The article that these words make, unless there are none."""
    pieces: list[Piece] = []
    mentions: list[GoldMention] = []
    at = 0
    for words in paragraphs:
        text, found = _lay_out(words)
        pieces.append(Piece("paragraph", text))
        mentions += [GoldMention(at + m.start, at + m.end, m.label, m.cluster) for m in found]
        at += len(text) + 2
    if pieces:
        text, blocks = join_pieces(pieces)
        yield GoldArticle(Article(text, blocks, "", source), tuple(trimmed(text, mentions)))


def _lay_out(words: list[Word]) -> tuple[str, list[GoldMention]]:
    text = ""
    found: list[GoldMention] = []
    for word in words:
        if word.label and word.begins:
            found.append(GoldMention(len(text), len(text), word.label, word.cluster))
        text += word.text
        if word.label:
            found[-1] = GoldMention(found[-1].start, len(text), word.label, found[-1].cluster)
        text += " " if word.space else ""
    return _without_odd_spaces(text, found)


_ODD_SPACE = re.compile(r" (?=[.,;:!?)\]%]|'s\b|n't\b|'(?:re|ve|ll|d)\b)|(?<=[(\[$£€]) ")


def _without_odd_spaces(text: str, mentions: list[GoldMention]) -> tuple[str, list[GoldMention]]:
    """Undo the spaces that tokenizing put before commas and possessives."""
    gone = [match.start() for match in _ODD_SPACE.finditer(text)]
    if not gone:
        return text.rstrip(), mentions

    def moved(place: int) -> int:
        return place - sum(1 for at in gone if at < place)

    kept = [GoldMention(moved(m.start), moved(m.end), m.label, m.cluster) for m in mentions]
    return _ODD_SPACE.sub("", text).rstrip(), kept


_THE = re.compile(r"the\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"\s?['’]s?$")


def trimmed(text: str, mentions: Iterable[GoldMention]) -> Iterator[GoldMention]:
    """Mentions without a leading "the" and a possessive ending, on which annotators differ."""
    for mention in mentions:
        start, end = mention.start, mention.end
        if the := _THE.match(text, start, end):
            start = the.end()
        if possessive := _POSSESSIVE.search(text[start:end]):
            end = start + possessive.start()
        if start < end:
            yield GoldMention(start, end, mention.label, mention.cluster)
