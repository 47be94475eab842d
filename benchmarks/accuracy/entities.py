"""Entities against public sets: the model as it is, our rules on top of it, and what each rule is worth.

Sets are read from checkouts named by environment variables; see ``docs/accuracy.md``.
"""

import warnings
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from benchmarks.accuracy.gum import gum
from benchmarks.accuracy.named_sets import (
    CORE,
    GoldArticle,
    GoldMention,
    GoldSet,
    Source,
    absent,
    present,
    trimmed,
    uner,
    wikigold,
)
from benchmarks.accuracy.table import Table, scores
from reader.analysis.entities import RULES, Possible, Rules, Tagged, prepare_text, resolve_entities
from reader.text import Article

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

SOURCES = (
    Source("READER_WIKIGOLD", "WikiGold", wikigold),
    Source("READER_UNER", "UNER EWT dev", uner),
    Source("READER_GUM", "GUM train", lambda path: gum(path, "train")),
    Source("READER_GUM", "GUM dev", lambda path: gum(path, "dev")),
)

KINDS = ("CORE", "PERSON", "ORG", "place")


class Annotated(Struct, frozen=True):
    """A gold article and what the model tagged in it: in the text as it is, and in the text as we prepare it; there also
    what could be a name."""

    gold: GoldArticle
    raw: list[Tagged]
    prepared: list[Tagged]
    possible: list[Possible]


def tables() -> list[Table]:
    """For every set that is present: F1, then the gain of each rule over all sets."""
    found = [(gold, list(_annotate(gold.articles))) for gold in present(SOURCES)]
    gains = [_gain_table(found)] if found else []
    return [*absent("Entities", SOURCES), *(_accuracy_table(*one) for one in found), *gains]


def _annotate(articles: Iterable[GoldArticle]) -> Iterator[Annotated]:
    import spacy

    from reader.analysis import choose_model, load_model
    from reader.analysis.entities.model_spans import tagged_spans
    from reader.analysis.entities.possible import possible_names

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp, untouched = load_model(choose_model()), spacy.load(choose_model())
    for gold in articles:
        article = gold.article
        raw = [
            span for start, doc in read_blocks(untouched, article, str) for span in tagged_spans(doc, start)
        ]
        read = list(read_blocks(nlp, article, prepare_text))
        prepared = [span for start, doc in read for span in tagged_spans(doc, start)]
        possible = [span for start, doc in read for span in possible_names(doc, start)]
        yield Annotated(gold, raw, prepared, possible)


def read_blocks(
    nlp: "Language", article: Article, prepare: Callable[[str], str]
) -> Iterator[tuple[int, "Doc"]]:
    """Where each analysed block begins, and what the name finder made of it."""
    others = [pipe for pipe in nlp.pipe_names if pipe != "ner"]
    blocks = [block for _, block in article.analysed_blocks()]
    docs = nlp.pipe([prepare(article.block_text(block)) for block in blocks], disable=others)
    yield from ((block.start, doc) for block, doc in zip(blocks, docs, strict=True))


Facts = set[tuple[int, int, str]]


def _facts(article: Article, spans: Iterable[Tagged], labels: frozenset[str]) -> Facts:
    named = (GoldMention(span.start, span.end, CORE.get(span.label, "")) for span in spans)
    kept = (mention for mention in named if mention.label in labels)
    return {(mention.start, mention.end, mention.label) for mention in trimmed(article.text, kept)}


def _resolved(annotated: Annotated, rules: Rules = RULES) -> Iterator[Tagged]:
    for entity in resolve_entities(annotated.gold.article, annotated.prepared, rules, annotated.possible):
        for mention in entity.mentions:
            yield Tagged(mention.start, mention.end, entity.label)


def _untouched(annotated: Annotated) -> list[Tagged]:
    return annotated.raw


def _counts(
    gold: GoldSet, articles: Sequence[Annotated], spans_of: Callable[[Annotated], Iterable[Tagged]]
) -> dict[str, list[int]]:
    return core_counts(gold.labels, ((annotated.gold, spans_of(annotated)) for annotated in articles))


def core_counts(
    labels: frozenset[str], articles: Iterable[tuple[GoldArticle, Iterable[Tagged]]]
) -> dict[str, list[int]]:
    """For each kind: how many are right, found and expected. ``labels`` are those of the set, in terms of ``CORE``."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    for gold, spans in articles:
        found = _facts(gold.article, spans, labels)
        expected = {(m.start, m.end, m.label) for m in gold.mentions}
        for place, facts in enumerate((found & expected, found, expected)):
            for _, _, label in facts:
                counts[label][place] += 1
                counts["CORE"][place] += 1
    return counts


def accuracy_row(name: str, counts: dict[str, list[int]], kinds: Sequence[str] = KINDS) -> tuple[str, ...]:
    """Precision and recall of CORE, then F1 of each of ``kinds``."""
    precision, recall, _ = scores(*counts["CORE"])
    return (name, precision, recall, *(scores(*counts[kind])[2] for kind in kinds))


def accuracy_table(gold: GoldSet) -> Table:
    """The names of one set: the model as it is, and our rules on top of it."""
    return _accuracy_table(gold, list(_annotate(gold.articles)))


def _accuracy_table(gold: GoldSet, articles: Sequence[Annotated]) -> Table:
    kinds = (*KINDS, "NORP") if "NORP" in gold.labels else KINDS
    rows = (
        accuracy_row("model alone", _counts(gold, articles, _untouched), kinds),
        accuracy_row("with our rules", _counts(gold, articles, _resolved), kinds),
    )
    mentions = sum(len(article.mentions) for article in gold.articles)
    return Table(
        f"Entities: {gold.name}",
        ("", "P", "R", *(f"F1 {kind}" for kind in kinds)),
        rows,
        f"{len(articles)} articles, {mentions} names; exact span and label without “the” and “'s”",
    )


def _gain_table(found: Sequence[tuple[GoldSet, list[Annotated]]]) -> Table:
    """What CORE F1 loses in each set when one rule is left out."""

    def f1(rules: Rules) -> list[float]:
        counted = [
            _counts(gold, articles, lambda one: _resolved(one, rules))["CORE"] for gold, articles in found
        ]
        return [200 * right / (ours + theirs) for right, ours, theirs in counted]

    whole = f1(RULES)
    rows: list[tuple[str, ...]] = []
    for name in (
        *RULES.names_of("spans", "evidence", "families", "additions", "scorers", "homonyms"),
        *GROUPS,
    ):
        without = f1(RULES.without(*GROUPS.get(name, (name,))))
        gains = [all_of_them - rest for all_of_them, rest in zip(whole, without, strict=True)]
        rows.append((name, *(f"{gain:+.2f}" for gain in gains), f"{sum(gains) / len(gains):+.2f}"))
    columns = ("rule", *(gold.name for gold, _ in found), "mean")
    return Table(
        "Entities: gain of each rule (CORE F1 with all rules, less that without it)", columns, tuple(rows)
    )


GROUPS = {
    f"all {kind}": RULES.names_of(kind)
    for kind in ("spans", "evidence", "families", "additions", "scorers", "homonyms")
}
