"""Which mentions are one entity, against annotated coreference, given the mentions.

B³ (Bagga and Baldwin 1998): for each mention, how much of its entity here is in its entity there, and the other way.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence

from msgspec import Struct

from benchmarks.accuracy.gum import gum
from benchmarks.accuracy.litbank import litbank
from benchmarks.accuracy.named_sets import GoldArticle, GoldSet, Source, absent, present
from benchmarks.accuracy.table import Table, percent
from reader.analysis.entities import RULES, Rules, Tagged, prepare_article
from reader.analysis.entities.aliases import cluster
from reader.analysis.entities.keys import words_of
from reader.text import Entity

SOURCES = (
    Source("READER_GUM", "GUM train", lambda path: gum(path, "train")),
    Source("READER_GUM", "GUM dev", lambda path: gum(path, "dev")),
    Source("READER_LITBANK", "LitBank", litbank),
)

SAME_STRING = RULES.without(*RULES.names_of("aliases", "senses"))

LABELS = {"PERSON": "PERSON", "ORG": "ORG", "place": "GPE", "NORP": "NORP"}
"""The label that a gold mention is given to our rules with."""

Place = tuple[int, int]


class Tally(Struct):
    """Sums over mentions (``precision``, ``recall``) and entities.

    ``mixed`` are entities of ours with mentions of more than one of theirs; ``merged`` those of them whose different
    spellings mostly mean different ones of theirs, so that a rule of ours has merged them.
    """

    precision: float = 0.0
    recall: float = 0.0
    mentions: int = 0
    entities: int = 0
    mixed: int = 0
    merged: int = 0


def tables() -> list[Table]:
    """For every set that is present its clusters, then the gain of each rule over all sets."""
    golds = list(present(SOURCES))
    gains = [alias_gain_table(golds)] if golds else []
    return [*absent("Aliases", SOURCES), *map(cluster_table, golds), *gains]


def cluster_table(gold: GoldSet) -> Table:
    """B³ and wrong merges: the same string taken for the same entity, and all our rules."""
    rows = (_row("same string", gold, SAME_STRING), _row("with our rules", gold, RULES))
    columns = ("", "B³ P", "B³ R", "B³ F1", "mixed per 100", "wrongly merged per 100")
    note = (
        "mixed: an entity of ours with mentions of several of theirs; wrongly merged: one of these that unites "
        "spellings that mostly mean different ones"
    )
    return Table(f"Aliases: {gold.name}", columns, rows, note)


def alias_gain_table(golds: Sequence[GoldSet]) -> Table:
    """What B³ F1 loses in each set when one rule is left out."""
    rows: list[tuple[str, ...]] = []
    whole = [_f1(_tally(gold, RULES)) for gold in golds]
    for name in RULES.names_of("aliases", "senses"):
        rest = RULES.without(name)
        gains = [all_rules - _f1(_tally(gold, rest)) for all_rules, gold in zip(whole, golds, strict=True)]
        rows.append((name, *(f"{100 * gain:+.2f}" for gain in gains)))
    columns = ("rule", *(gold.name for gold in golds))
    return Table(
        "Aliases: gain of each rule (B³ F1 with all rules, less that without it)", columns, tuple(rows)
    )


def _tally(gold: GoldSet, rules: Rules) -> Tally:
    tally = Tally()
    for article in gold.articles:
        _add(tally, article, rules)
    return tally


def _f1(tally: Tally) -> float:
    return 2 * tally.precision * tally.recall / (tally.precision + tally.recall) / tally.mentions


def _row(name: str, gold: GoldSet, rules: Rules) -> tuple[str, ...]:
    tally = _tally(gold, rules)
    p, r = tally.precision / tally.mentions, tally.recall / tally.mentions
    per_hundred = (percent(tally.mixed, tally.entities), percent(tally.merged, tally.entities))
    return (name, percent(p), percent(r), percent(_f1(tally)), *per_hundred)


def _add(tally: Tally, gold: GoldArticle, rules: Rules) -> None:
    theirs = {(mention.start, mention.end): mention.cluster for mention in gold.mentions}
    sizes = Counter(theirs.values())
    given = [Tagged(mention.start, mention.end, LABELS[mention.label]) for mention in gold.mentions]
    for entity in cluster(prepare_article(gold.article), given, rules.aliases, rules.senses):
        shares = Counter(theirs[mention.start, mention.end] for mention in entity.mentions)
        tally.precision += sum(share * share for share in shares.values()) / len(entity.mentions)
        tally.recall += sum(share * share / sizes[chain] for chain, share in shares.items())
        tally.mentions += len(entity.mentions)
        tally.entities += 1
        tally.mixed += len(shares) > 1
        tally.merged += len(_meanings(gold, entity, theirs)) > 1


def _meanings(gold: GoldArticle, entity: Entity, theirs: dict[Place, str]) -> set[str]:
    """For each spelling in an entity, the one of theirs that it mostly means."""
    chains: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for mention in entity.mentions:
        words = words_of(gold.article.text[mention.start : mention.end])
        chains[words][theirs[mention.start, mention.end]] += 1
    return {max(counts, key=counts.__getitem__) for counts in chains.values()}
