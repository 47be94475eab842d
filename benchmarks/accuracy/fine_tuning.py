"""Fine-tunes the model's own name finder on news: ``python -m benchmarks.accuracy.fine_tuning`` writes the weights into the package.

Trained on: our own articles but those held out, WikiGold, UNER EWT ``dev``, and, lest it forget what it knew, on its own answers
in paragraphs of PolNeAR ``train`` ("rehearsal", after Robins 1995). Where a set says nothing of some kind of name, or of numbers and dates, the
model's own answers stand there too. Only the layers above its embeddings are trained; what is kept is the mean of their weights over the
later steps, the late ones counting more (Polyak and Juditsky 1992).

Two more finders are trained, each on one of ``FOLDS``, and kept beside the benchmarks' results: the scorer is trained on what they make of the
other fold, as it will meet articles that no finder was trained on (Wolpert 1992).
"""

import argparse
import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from msgspec import Struct
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as TokenSpan
from spacy.training import Example
from spacy.util import filter_spans, fix_random_seed, minibatch

import reader.analysis.entities.fine_tuned as package
from benchmarks.accuracy import polnear
from benchmarks.accuracy.named_sets import CORE, path_of, uner, wikigold
from benchmarks.accuracy.news.markup import read_news
from benchmarks.accuracy.news.measure import EARLIER, HERE, LATER, WORLD
from reader.analysis import choose_model
from reader.analysis.entities import prepare_text
from reader.text import Article, Span

EPOCHS, BATCH, RATE, DROPOUT = 6, 16, 5e-4, 0.2
"""Chosen by what is held out of our own articles; so was how much is rehearsed."""
MEAN_FROM, MEAN_STEP, MEAN_MEMORY = 1 / 3, 4, 0.99
"""From which part of the training, and at every how many steps, weights go into the mean, and how much of it stays then."""
REHEARSED = 0.4
"""Paragraphs of rehearsal for each one with gold."""
SEED = 0
RESULTS = Path(__file__).parents[1] / "results"
_UNTRAINED = ("tagger", "parser", "lemmatizer", "attribute_ruler")
_SHORT = 60
"""Characters of paragraphs that are not worth rehearsing."""

Named = tuple[Article, list[tuple[Span, str]], frozenset[str]]
"""An article, its names with their labels ("place" where the set does not say of what kind), and the kinds that it marks."""


KINDS_OF_OURS = frozenset(CORE.values()) | {"PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}


class Fold(Struct, frozen=True):
    """Sets that are trained on together: hands of ``WORLD``, other folders of ours, and whether WikiGold and UNER are in it."""

    hands: tuple[str, ...]
    folders: tuple[str, ...] = ()
    wikigold: bool = False
    uner: bool = False


FOLDS = {
    "earlier": Fold(EARLIER, ("tuning", "training"), uner=True),
    "later": Fold(LATER, wikigold=True),
}
WHOLE = "whole"
"""What the finder is called that is trained on both folds."""


def main() -> None:
    """Train on each fold and on both, or only what is named, and write the weights. All the sets must be present."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy.fine_tuning", description=__doc__)
    parser.add_argument(
        "--only", action="append", choices=[*FOLDS, WHOLE], help="which finder to train (default: all)"
    )
    wanted = parser.parse_args().only or [*FOLDS, WHOLE]
    missing = [name for name in ("READER_WIKIGOLD", "READER_UNER", "READER_POLNEAR") if path_of(name) is None]
    if missing:
        raise SystemExit(f"{', '.join(missing)} name no checkout; see docs/accuracy.md")
    RESULTS.mkdir(exist_ok=True)
    for name in wanted:
        _write(finder_of(name), _trained([FOLDS[name]] if name in FOLDS else [*FOLDS.values()]))


def finder_of(name: str) -> Path:
    """Where the weights of a finder are: of the one that was trained on both folds in the package."""
    if name == WHOLE:
        return Path(package.__file__).with_name(package.WEIGHTS)
    return RESULTS / f"finder-{name}.npz"


def _write(path: Path, weights: Mapping[str, NDArray[np.float32]]) -> None:
    halved = {name: values.astype("float16") for name, values in weights.items() if name != package.MODEL}
    np.savez(path, **{package.MODEL: weights[package.MODEL]}, **halved)
    print(f"{path}: {path.stat().st_size} bytes", flush=True)


def _trained(folds: Sequence[Fold]) -> dict[str, Any]:
    fix_random_seed(SEED)
    nlp, teacher = (spacy.load(choose_model(), exclude=_UNTRAINED) for _ in range(2))
    examples = list(_gold(teacher, (named for fold in folds for named in _named(fold))))
    examples += _rehearsal(teacher, int(REHEARSED * len(examples)))
    print(f"{len(examples)} paragraphs", flush=True)
    return {package.MODEL: package.title_of(nlp), **_train(nlp, examples)}


def _named(fold: Fold) -> Iterator[Named]:
    articles = [article for hand in fold.hands for article in read_news(WORLD / "training", f"{hand}-*.txt")]
    articles += [article for folder in fold.folders for article in read_news(HERE / folder)]
    for article in articles:
        yield article.article, [(name, name.label) for name in article.names], KINDS_OF_OURS
    public = [wikigold(path_of("READER_WIKIGOLD"))] if fold.wikigold else []
    public += [uner(path_of("READER_UNER"))] if fold.uner else []
    for gold in public:
        for article in gold.articles:
            yield article.article, [(mention, mention.label) for mention in article.mentions], gold.labels


def _gold(teacher: Language, articles: Iterable[Named]) -> Iterator[Example]:
    """An example for each paragraph, with the teacher's answers where the set says nothing."""
    for article, names, kinds in articles:
        for block in article.blocks:
            doc = teacher(prepare_text(article.block_text(block)))
            here = [(name, label) for name, label in names if block.start <= name.start < block.end]
            marked = list(_spans(doc, here, block.start))
            taken = {token for span in marked for token in range(span.start, span.end)}
            unsaid = (
                span
                for span in doc.ents
                if CORE.get(span.label_, span.label_) not in kinds
                and taken.isdisjoint(range(span.start, span.end))
            )
            yield _example(doc, [*marked, *unsaid])


def _spans(doc: Doc, names: Iterable[tuple[Span, str]], start: int) -> Iterator[TokenSpan]:
    """The names of a paragraph that begins at ``start`` as spans of tokens; of places the kind is the teacher's."""
    for name, label in names:
        span = doc.char_span(name.start - start, name.end - start, alignment_mode="expand")
        if span is None:
            continue
        if label == "place":
            taught = (other.label_ for other in doc.ents if other.start < span.end and span.start < other.end)
            label = next((kind for kind in taught if CORE.get(kind) == "place"), "GPE")
        yield TokenSpan(doc, span.start, span.end, label=label)


def _rehearsal(teacher: Language, count: int) -> Iterator[Example]:
    """The teacher's own answers in so many paragraphs of PolNeAR."""
    paragraphs = [
        article.article.block_text(block)
        for article in polnear.read(path_of("READER_POLNEAR") / "data" / "train")
        for block in article.article.blocks
    ]
    long = [text for text in paragraphs if len(text) > _SHORT]
    for doc in teacher.pipe(map(prepare_text, random.Random(SEED).sample(long, count))):
        yield _example(doc, doc.ents)


def _example(doc: Doc, spans: Iterable[TokenSpan]) -> Example:
    gold = Doc(
        doc.vocab, words=[token.text for token in doc], spaces=[bool(token.whitespace_) for token in doc]
    )
    gold.ents = filter_spans([TokenSpan(gold, span.start, span.end, label=span.label) for span in spans])
    return Example(
        Doc(
            doc.vocab, words=[token.text for token in doc], spaces=[bool(token.whitespace_) for token in doc]
        ),
        gold,
    )


def _train(nlp: Language, examples: list[Example]) -> dict[str, NDArray[np.float32]]:
    """The mean weights of the name finder over the later steps."""
    optimizer = nlp.resume_training()
    optimizer.learn_rate, optimizer.L2 = RATE, 0.0
    fixed = [
        (layer, key, layer.get_param(key).copy())
        for layer in nlp.get_pipe("ner").model.walk()
        for key in layer.param_names
        if layer.name in package.LOOKED_UP and layer.has_param(key)
    ]
    order = random.Random(SEED)
    mean = _Mean()
    steps, first = 0, MEAN_FROM * EPOCHS * (-(-len(examples) // BATCH))
    for epoch in range(EPOCHS):
        losses: dict[str, float] = {}
        order.shuffle(examples)
        for batch in minibatch(examples, size=BATCH):
            nlp.update(batch, sgd=optimizer, drop=DROPOUT, losses=losses)
            for layer, key, value in fixed:
                layer.set_param(key, value)
            steps += 1
            if steps > first and steps % MEAN_STEP == 0:
                mean.add({name: layer.get_param(key) for name, layer, key in package.trained_parameters(nlp)})
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {losses['ner']:,.0f}", flush=True)
    return mean.weights


class _Mean:
    """The mean of weights, in which the first few count alike and then the later ones more."""

    def __init__(self) -> None:
        self.weights: dict[str, NDArray[np.float32]] = {}
        self._count = 0

    def add(self, weights: Mapping[str, NDArray[np.float32]]) -> None:
        """Take these weights into the mean."""
        stays = min(MEAN_MEMORY, self._count / (self._count + 10)) if self._count else 0.0
        for name, values in weights.items():
            before = self.weights.get(name, np.zeros_like(values))
            self.weights[name] = before + (1 - stays) * (values - before)
        self._count += 1


if __name__ == "__main__":
    main()
