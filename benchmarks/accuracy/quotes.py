"""Quotes and their speakers against PolNeAR, beside textacy and plain rules.

A quote is right if it is exactly a quoted stretch that annotators gave to somebody (see ``polnear``). Its speaker is right
if the phrase that is given, or a mention of the entity that it stands for, overlaps what the annotators marked as the
source. Both are precision and recall over all quotes: one that is missed has no right speaker. Quotes whose source the
annotators left out count for spans only.
"""

import importlib.util
import re
import warnings
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from msgspec import Struct

from benchmarks.accuracy.named_sets import path_of
from benchmarks.accuracy.polnear import GoldArticle, cut, quoted_stretches, read
from benchmarks.accuracy.table import Table, percent, scores, skipped
from reader.text import Analysis, Article, Block, Quote, Span

VARIABLE = "READER_POLNEAR"
PARTS = (("dev", 1), ("train", 8))
"""Which parts are measured, and every how manieth article of them."""

COLUMNS = ("system", "found", "gold", "P", "R", "F1", "speaker F1", "right where found")


class Said(Span, frozen=True):
    """A quote as some system found it, with the stretches of text that it gives as the speaker."""

    speaker: tuple[Span, ...]


Finder = Callable[[Article], list[Said]]


def tables() -> list[Table]:
    """One table for each part of PolNeAR; skipped where there is no checkout."""
    checkout = path_of(VARIABLE)
    if checkout is None:
        return [skipped("Quotes and speakers: PolNeAR", f"{VARIABLE} names no checkout")]
    systems = list(finders(has_double_marks))
    return [
        speech_table(
            f"PolNeAR {part}", list(read(checkout / "data" / part))[::step], systems, "double marks only"
        )
        for part, step in PARTS
    ]


def speech_table(
    name: str, gold: Sequence[GoldArticle], systems: Sequence[tuple[str, Finder]], marks: str
) -> Table:
    """The quotes of one set and their speakers, a row for each system; ``marks`` says which quotes the set has."""
    rows = tuple(_row(system, find, gold) for system, find in systems)
    missing = "" if importlib.util.find_spec("textacy") else "; textacy is not installed"
    return Table(f"Quotes and speakers: {name}", COLUMNS, rows, f"{len(gold)} articles, {marks}{missing}")


class Tally(Struct):
    """Counts over a set. ``answerable`` are the gold quotes whose source is marked, ``asked`` those of them found."""

    found: int = 0
    gold: int = 0
    right: int = 0
    without_source: int = 0
    asked: int = 0
    speakers: int = 0


def _row(name: str, find: Finder, gold: Sequence[GoldArticle]) -> tuple[str, ...]:
    tally = Tally()
    for one in gold:
        count(tally, one, find(one.article))
    possible = tally.found + tally.gold - tally.without_source
    return (
        name,
        str(tally.found),
        str(tally.gold),
        *scores(tally.right, tally.found, tally.gold),
        percent(2 * tally.speakers, possible),
        percent(tally.speakers, tally.asked),
    )


def count(tally: Tally, gold: GoldArticle, found: Sequence[Said]) -> None:
    """Add one article to the tally."""
    expected = {(quote.start, quote.end): quote.source for quote in gold.quotes}
    got = {(part.start, part.end): said for said in found for part in cut(gold.article, said)}
    hits = expected.keys() & got.keys()
    tally.gold += len(expected)
    tally.found += len(got)
    tally.right += len(hits)
    for place, source in expected.items():
        if not source:
            tally.without_source += 1 + (place in hits)
        elif place in hits:
            tally.asked += 1
            tally.speakers += _overlap(source, got[place].speaker)


def _overlap(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(one.start < other.end and other.start < one.end for one in some for other in others)


def has_double_marks(article: Article, quote: Quote) -> bool:
    """Whether a quote stands between double quotation marks."""
    return article.text[quote.start] in '"“”' or article.text.startswith("''", quote.start)


def finders(counts: Callable[[Article, Quote], bool]) -> Iterator[tuple[str, Finder]]:
    """Our analysis with the model and without, and what else there is to compare with.

    Of our quotes those are given that count in a set.
    """
    from reader.analysis import Reading, choose_model, load_model, read_by_rule

    name = choose_model()
    nlp = load_model(name)

    def ours(article: Article) -> list[Said]:
        reading = Reading(article)
        reading.read_by_model([index for index, _ in article.analysed_blocks()], nlp)
        return said(article, reading.analysis())

    def said(article: Article, analysis: Analysis) -> list[Said]:
        return [
            Said(quote.start, quote.end, _speaker(article, quote, analysis))
            for quote in analysis.quotes
            if counts(article, quote)
        ]

    yield "reader", ours
    yield "reader without a model", lambda article: said(article, read_by_rule(article))
    yield "marks and nearest person", lambda article: _nearest(article, nlp)
    if importlib.util.find_spec("textacy"):
        yield "textacy, by paragraph", _textacy(name)


def _speaker(article: Article, quote: Quote, analysis: Analysis) -> tuple[Span, ...]:
    """The phrase beside the quote, and where who is meant by it is named: the entity's mentions, or the fuller phrase."""
    phrase = () if quote.speaker_start is None else (Span(quote.speaker_start, quote.speaker_end or 0),)
    if quote.entity is not None:
        return phrase + analysis.entities[quote.entity].mentions
    named = re.finditer(rf"\b{re.escape(quote.speaker or '')}\b", article.text) if phrase else ()
    return phrase + tuple(Span(*match.span()) for match in named)


def _nearest(article: Article, nlp: Any) -> list[Said]:
    """Every quoted stretch, said by the person whose name is nearest outside of it in its paragraph."""
    stretches = list(quoted_stretches(article))
    found: list[Said] = []
    for block, doc in zip(article.blocks, _docs(article, nlp), strict=True):
        people = [
            Span(block.start + ent.start_char, block.start + ent.end_char)
            for ent in doc.ents
            if ent.label_ == "PERSON"
        ]
        for quote in stretches:
            if block.start <= quote.start < block.end:
                outside = [name for name in people if name.end <= quote.start or name.start >= quote.end]
                nearest = sorted(
                    outside, key=lambda name: max(name.start - quote.end, quote.start - name.end)
                )[:1]
                found.append(Said(quote.start, quote.end, tuple(nearest)))
    return found


def _textacy(model: str) -> Finder:
    """textacy's ``direct_quotations``, paragraph by paragraph, since it gives up on an odd number of marks."""
    import spacy
    from textacy.extract import direct_quotations

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp = spacy.load(model)

    def find(article: Article) -> list[Said]:
        found: list[Said] = []
        for block, doc in zip(article.blocks, _docs(article, nlp), strict=True):
            try:
                found += [_said_by_textacy(block, triple) for triple in direct_quotations(doc)]
            except ValueError:
                continue
        return found

    return find


def _docs(article: Article, nlp: Any) -> Iterator[Any]:
    from reader.analysis.entities import prepare_text

    return nlp.pipe([prepare_text(article.block_text(block)) for block in article.blocks])


def _said_by_textacy(block: Block, triple: Any) -> Said:
    words = [Span(block.start + word.idx, block.start + word.idx + len(word)) for word in triple.speaker]
    return Said(block.start + triple.content.start_char, block.start + triple.content.end_char, tuple(words))
