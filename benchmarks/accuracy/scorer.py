"""The learned scorer of spans: how its weights are made, and what it is worth on sets that it has not seen.

``python -m benchmarks.accuracy.scorer`` fits the weights on all sets (they must all be present) and writes them into the
package. ``python -m benchmarks.accuracy scorer`` fits them on all sets but one, by turns, and scores the one left out.
"""

import warnings
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

import numpy as np
import spacy
from msgspec import Struct, structs
from numpy.typing import NDArray
from spacy.language import Language

import reader.analysis.entities.possible as package
from benchmarks.accuracy.entities import accuracy_row, core_counts, read_blocks
from benchmarks.accuracy.fine_tuning import FOLDS, WHOLE, finder_of
from benchmarks.accuracy.gum import GENRES, gum
from benchmarks.accuracy.logistic import fit
from benchmarks.accuracy.named_sets import GoldArticle, GoldSet, path_of, uner, wikigold
from benchmarks.accuracy.news.markup import read_news
from benchmarks.accuracy.news.measure import HANDS, HERE, named_set, world
from benchmarks.accuracy.table import Table, skipped
from reader.analysis import choose_model
from reader.analysis.entities import RULES, Tagged, prepare_article, prepare_text, resolve_entities
from reader.analysis.entities.article_features import article_features
from reader.analysis.entities.fine_tuned import fine_tune, title_of
from reader.analysis.entities.gazetteer import PEOPLES
from reader.analysis.entities.possible import KINDS, Possible, Tokens, Weights
from reader.analysis.entities.resolve import find_mentions
from reader.analysis.entities.scorer import rescored
from reader.analysis.model import UNUSED_PIPES
from reader.text import Article, Span

Floats = NDArray[np.float32]

_PROSE = (
    "academic",
    "bio",
    "conversation",
    "court",
    "essay",
    "fiction",
    "letter",
    "podcast",
    "textbook",
    "vlog",
    "voyage",
)
"""Genres of GUM that are trained on beside news, interviews and speeches, but not tested on."""

L2 = 0.003
"""The penalty on the squares of the weights; chosen among 0.0002 to 0.04 by the sets left out."""


class Example(Struct, frozen=True, eq=False):
    """A gold article, its blocks as the scorer sees them, and all that could be a name in it: what the
    article says of each and which of ``KINDS`` is right."""

    gold: GoldArticle
    tagged: list[Tagged]
    read: list[Tokens]
    spans: list[Span]
    shared: Floats
    kinds: NDArray[np.int64]


class Part(Struct, frozen=True, eq=False):
    """A set's examples. ``family``: sets of one scheme are left out together. Those not ``tested`` are for training only."""

    family: str
    gold: GoldSet
    tested: bool
    examples: list[Example]


def tables() -> list[Table]:
    """Each set that is tested on, with weights from the other families."""
    title = "Entities: the learned scorer on sets left out of its training"
    if missing := [variable for variable in _SOURCES if path_of(variable) is None]:
        return [skipped(title, f"{', '.join(missing)} name no checkout")]
    if not all(finder_of(name).exists() for name in FOLDS):
        return [skipped(title, "its name finders are not there; benchmarks.accuracy.fine_tuning makes them")]
    parts = list(_parts())
    rows: list[tuple[str, ...]] = []
    for family in dict.fromkeys(part.family for part in parts):
        weights = _weights([part for part in parts if part.family != family])
        for part in parts:
            if part.tested and part.family == family:
                rows.append(accuracy_row(f"{part.gold.name}: rules alone", _counts(part, None)))
                rows.append(accuracy_row(f"{part.gold.name}: and scorer", _counts(part, weights)))
    return [Table(title, ("", "P", "R", "F1 CORE", "F1 PERSON", "F1 ORG", "F1 place"), tuple(rows))]


def main() -> None:
    """Fit the weights on all sets and write them into the package."""
    if missing := [variable for variable in _SOURCES if path_of(variable) is None]:
        raise SystemExit(f"{', '.join(missing)} name no checkout; see docs/accuracy.md")
    weights = _weights(list(_parts()))
    path = Path(package.__file__).with_name(package.WEIGHTS)
    np.savez_compressed(path, **structs.asdict(weights))
    print(f"{path}: {path.stat().st_size} bytes, for {weights.model}")


_SOURCES: dict[str, Callable[[Path], list[tuple[str, bool, GoldSet]]]] = {
    "READER_WIKIGOLD": lambda path: [("wikigold", True, wikigold(path))],
    "READER_UNER": lambda path: [("uner", True, uner(path))],
    "READER_GUM": lambda path: [
        ("gum", tested, gum(path, split, genres))
        for tested, genres in ((True, GENRES), (False, _PROSE))
        for split in ("train", "dev")
    ],
}
"""For each variable the sets that it names: family, whether it is tested on, the set."""


def _parts() -> Iterator[Part]:
    for variable, sets_at in _SOURCES.items():
        path = path_of(variable)
        for family, tested, gold in sets_at(path) if path else ():
            yield _part(family, gold, tested=tested)
    for folder, tested in (("tuning", True), ("training", False)):
        yield _part("news", named_set(f"own news, {folder}", read_news(HERE / folder)), tested=tested)
    for hand in HANDS:
        yield _part(hand, world(hand, "training"), tested=True)


_SEEN_BY = {
    **dict.fromkeys(("uner", "news", *FOLDS["earlier"].hands), "later"),
    **dict.fromkeys(("wikigold", *FOLDS["later"].hands), "earlier"),
}
"""Which finder reads a family: one that was not trained on it, as none was on what the scorer will meet."""


def _part(family: str, gold: GoldSet, *, tested: bool) -> Part:
    nlp = _finder(_SEEN_BY.get(family, WHOLE))
    return Part(family, gold, tested, [_example(nlp, article, gold.labels) for article in gold.articles])


@cache
def _finder(name: str) -> Language:
    if not finder_of(name).exists():
        raise SystemExit(
            f"{finder_of(name)} is not there; python -m benchmarks.accuracy.fine_tuning makes it"
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        nlp = spacy.load(choose_model(), exclude=UNUSED_PIPES)
    fine_tune(nlp, finder_of(name))
    package.keep_rows(nlp)
    return nlp


def _example(nlp, gold: GoldArticle, labels: frozenset[str]) -> Example:
    from reader.analysis.entities.model_spans import tagged_spans

    read = list(read_blocks(nlp, gold.article, prepare_text))
    tagged = [span for start, doc in read for span in tagged_spans(doc, start)]
    spans = [
        Span(start + doc[first].idx, start + doc[last - 1].idx + len(doc[last - 1]))
        for start, doc in read
        if (found := package.read_tokens(doc))
        for first, last in found.spans.tolist()
    ]
    text = prepare_article(gold.article)
    mentions = find_mentions(gold.article, text, tagged)
    shared = article_features(gold.article, text, mentions, spans)
    kinds = np.array(list(_right_kinds(gold, labels, text, mentions, spans)), dtype=np.int64)
    return Example(
        gold, tagged, [found for _, doc in read if (found := package.read_tokens(doc))], spans, shared, kinds
    )


def _right_kinds(
    gold: GoldArticle, labels: frozenset[str], text: str, mentions: Sequence[Tagged], spans: Sequence[Span]
) -> Iterator[int]:
    """The column of ``KINDS`` of each span by the gold, which has these labels.

    The public sets do not annotate peoples; GUM has "Americans" among the persons. What is a people by the rules is taken
    for one there if it is a known one or no name by the gold: otherwise the weights would learn that there are none.
    """
    right = {(mention.start, mention.end): mention.label for mention in gold.mentions}
    is_silent = "NORP" not in labels
    peoples = {(m.start, m.end) for m in mentions if m.label == "NORP" and is_silent}
    for span in spans:
        place, name = (span.start, span.end), text[span.start : span.end]
        is_known = name in PEOPLES or name.removesuffix("s") in PEOPLES
        is_people = place in peoples and (is_known or place not in right)
        yield KINDS.index("NORP" if is_people else right.get(place, ""))


def _weights(parts: Sequence[Part]) -> Weights:
    examples = [example for part in parts for example in part.examples if example.spans]
    local = np.concatenate([package.local_features(read) for example in examples for read in example.read])
    shared = np.concatenate([example.shared for example in examples])
    kinds = np.concatenate([example.kinds for example in examples])
    weights, base = fit(np.hstack([local, shared]), kinds, len(KINDS), L2)
    return package.arranged(title_of(_finder(WHOLE)), weights, shared.shape[1], base)


def _counts(part: Part, weights: Weights | None) -> dict[str, list[int]]:
    """How many of a set's names are right, with the hand-written rules alone or with these weights after them."""

    def score(
        article: Article, text: str, mentions: Sequence[Tagged], possible: Sequence[Possible]
    ) -> list[Tagged]:
        return (
            rescored(article, text, mentions, possible, weights) if weights and possible else list(mentions)
        )

    def found(example: Example) -> Iterator[Tagged]:
        possible = list(_possible(example, weights)) if weights and example.spans else []
        rules = structs.replace(RULES, scorers=(score,))
        for entity in resolve_entities(example.gold.article, example.tagged, rules, possible):
            for mention in entity.mentions:
                yield Tagged(mention.start, mention.end, entity.label)

    return core_counts(part.gold.labels, ((example.gold, found(example)) for example in part.examples))


def _possible(example: Example, weights: Weights) -> Iterator[Possible]:
    starts = np.array([span.start for span in example.spans])
    ends = np.array([span.end for span in example.spans])
    votes = np.concatenate([package.local_votes(read, weights) for read in example.read])
    yield from package.likely(starts, ends, votes)


if __name__ == "__main__":
    main()
