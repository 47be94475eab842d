"""Fine-tunes the model's own name finder on news: ``python -m benchmarks.accuracy.fine_tuning`` writes the weights into the package.

Trained on: our own articles but those held out, WikiGold, UNER EWT ``dev``, and, lest it forget what it knew, on its own answers
in paragraphs of PolNeAR ``train`` ("rehearsal", after Robins 1995). Where a set says nothing of some kind of name, or of numbers and dates, the
model's own answers stand there too. Only the layers above its embeddings are trained;
"""

import random
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as TokenSpan
from spacy.training import Example
from spacy.util import filter_spans, fix_random_seed, minibatch

import reader.analysis.entities.fine_tuned as package
from benchmarks.accuracy import polnear
from benchmarks.accuracy.named_sets import CORE, path_of, uner, wikigold
from benchmarks.accuracy.news.markup import read_news
from benchmarks.accuracy.news.measure import HERE, WORLD
from reader.analysis import choose_model
from reader.analysis.entities import prepare_text
from reader.text import Article, Span

EPOCHS, BATCH, RATE, DROPOUT = 6, 16, 5e-4, 0.2
"""Chosen by what is held out of our own articles; so was how much is rehearsed."""
REHEARSED = 0.4
"""Paragraphs of rehearsal for each one with gold."""
SEED = 0
_UNTRAINED = ("tagger", "parser", "lemmatizer", "attribute_ruler")
_SHORT = 60
"""Characters of paragraphs that are not worth rehearsing."""

Named = tuple[Article, list[tuple[Span, str]], frozenset[str]]
"""An article, its names with their labels ("place" where the set does not say of what kind), and the kinds that it marks."""


def main() -> None:
    """Train and write the weights. All the sets must be present."""
    missing = [name for name in ("READER_WIKIGOLD", "READER_UNER", "READER_POLNEAR") if path_of(name) is None]
    if missing:
        raise SystemExit(f"{', '.join(missing)} name no checkout; see docs/accuracy.md")
    fix_random_seed(SEED)
    nlp, teacher = (spacy.load(choose_model(), exclude=_UNTRAINED) for _ in range(2))
    examples = list(_gold(teacher, [*_own(), *_public()]))
    examples += _rehearsal(teacher, int(REHEARSED * len(examples)))
    _train(nlp, examples)
    weights = {
        name: layer.get_param(key).astype("float16") for name, layer, key in package.trained_parameters(nlp)
    }
    path = Path(package.__file__).with_name(package.WEIGHTS)
    np.savez(path, model=package.title_of(nlp), **weights)
    print(f"{path}: {path.stat().st_size} bytes, from {len(examples)} paragraphs")


def _own() -> Iterator[Named]:
    folders = (WORLD / "training", HERE / "tuning", HERE / "training")
    kinds = frozenset(CORE.values()) | {"PRODUCT", "EVENT", "WORK_OF_ART", "LAW"}
    for article in (article for folder in folders for article in read_news(folder)):
        yield article.article, [(name, name.label) for name in article.names], kinds


def _public() -> Iterator[Named]:
    for gold in (wikigold(path_of("READER_WIKIGOLD")), uner(path_of("READER_UNER"))):
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


def _train(nlp: Language, examples: list[Example]) -> None:
    optimizer = nlp.resume_training()
    optimizer.learn_rate, optimizer.L2 = RATE, 0.0
    fixed = [
        (layer, key, layer.get_param(key).copy())
        for layer in nlp.get_pipe("ner").model.walk()
        for key in layer.param_names
        if layer.name in package.LOOKED_UP and layer.has_param(key)
    ]
    order = random.Random(SEED)
    for epoch in range(EPOCHS):
        losses: dict[str, float] = {}
        order.shuffle(examples)
        for batch in minibatch(examples, size=BATCH):
            nlp.update(batch, sgd=optimizer, drop=DROPOUT, losses=losses)
            for layer, key, value in fixed:
                layer.set_param(key, value)
        print(f"epoch {epoch + 1} of {EPOCHS}: loss {losses['ner']:,.0f}", flush=True)


if __name__ == "__main__":
    main()
