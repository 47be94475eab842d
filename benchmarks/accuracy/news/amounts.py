"""The numbers of our own news articles: their spans, values and units, as the model, other libraries and we find them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from benchmarks.accuracy.entities import read_blocks
from benchmarks.accuracy.news.markup import Amount, NewsArticle
from benchmarks.accuracy.number_baselines import Finder, baselines
from benchmarks.accuracy.numbers import Case, Value, case_scores, match
from benchmarks.accuracy.table import Table, scores
from reader.text import Article

if TYPE_CHECKING:
    from spacy.language import Language

MODEL_LABELS = frozenset({"CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY"})
"""What the model calls numbers."""

Find = Callable[[Article], Iterable[Amount]]


def number_table(name: str, gold: Sequence[NewsArticle]) -> Table:
    """F1 of spans, values, and values with their units. The model has spans only, other libraries have other spans and units."""
    from reader.analysis import choose_model, load_model

    nlp = load_model(choose_model())
    model, ours = (_found(gold, find) for find in (_by_model(nlp), _by_us(nlp)))
    rows = [
        ("model alone", _span_f1(gold, model), "–", "–"),
        ("reader", _span_f1(gold, ours), _value_f1(gold, ours), _unit_f1(gold, ours)),
    ]
    for library, find in baselines().items():
        if find:
            rows.append((library, "–", _value_f1(gold, _found(gold, _by_library(find))), "–"))
    numbers = sum(len(one.numbers) for one in gold)
    note = f"{len(gold)} articles, {numbers} numbers; a value is right if it overlaps the one expected and equals it"
    return Table(f"Numbers: {name}", ("", "span F1", "value F1", "value and unit F1"), tuple(rows), note)


def _found(gold: Sequence[NewsArticle], find: Find) -> list[list[Amount]]:
    return [list(find(one.article)) for one in gold]


def _by_model(nlp: "Language") -> Find:
    def find(article: Article) -> Iterator[Amount]:
        for start, doc in read_blocks(nlp, article, str):
            for ent in doc.ents:
                if ent.label_ in MODEL_LABELS:
                    yield Amount(start + ent.start_char, start + ent.end_char, (), None)

    return find


def _by_us(nlp: "Language") -> Find:
    from reader.analysis import analyze_with

    def find(article: Article) -> Iterator[Amount]:
        for number in analyze_with(nlp, article).numbers:
            values = (number.value, number.low, number.high)
            ends = tuple(value for value in values if value is not None)
            yield Amount(number.start, number.end, ends, number.unit)

    return find


def _by_library(find_numbers: Finder) -> Find:
    def find(article: Article) -> Iterator[Amount]:
        for start, end, value in find_numbers("number", article.text):
            yield Amount(start, end, (value,), None)

    return find


def _span_f1(gold: Sequence[NewsArticle], found: Sequence[Sequence[Amount]]) -> str:
    expected = _places(one.numbers for one in gold)
    got = _places(found)
    return scores(len(expected & got), len(got), len(expected))[2]


def _places(articles: Iterable[Sequence[Amount]]) -> set[tuple[int, int, int]]:
    return {(index, amount.start, amount.end) for index, amounts in enumerate(articles) for amount in amounts}


def _value_f1(gold: Sequence[NewsArticle], found: Sequence[Sequence[Amount]]) -> str:
    pairs = zip(gold, found, strict=True)
    return case_scores([_case(one, one.numbers, amounts) for one, amounts in pairs])[2]


def _unit_f1(gold: Sequence[NewsArticle], found: Sequence[Sequence[Amount]]) -> str:
    cases = [
        _case(one, _of_unit(one.numbers, unit), _of_unit(amounts, unit))
        for one, amounts in zip(gold, found, strict=True)
        for unit in {amount.unit for amount in (*one.numbers, *amounts)}
    ]
    return case_scores(cases)[2]


def _of_unit(amounts: Iterable[Amount], unit: str | None) -> list[Amount]:
    return [amount for amount in amounts if amount.unit == unit]


def _case(one: NewsArticle, expected: Iterable[Amount], found: Iterable[Amount]) -> Case:
    return match(one.article.text, _values(expected), _values(found))


def _values(amounts: Iterable[Amount]) -> Iterator[Value]:
    return (Value(amount.start, amount.end, value) for amount in amounts for value in amount.values)
