"""How our own annotated news articles are read."""

import pytest
from benchmarks.accuracy.named_sets import CORE
from benchmarks.accuracy.news.amounts import number_table
from benchmarks.accuracy.news.markup import NewsArticle, read_marked, read_news
from benchmarks.accuracy.news.measure import HALVES, HERE

from reader.text import Span

MARKED = """[Harbour|GPE] news

[Anna Boyle|PERSON] rowed {3 to 5 miles|3..5|mile}.

<“We rowed to [Ordway|GPE].

“We rest,”|Anna Boyle> [Boyle|PERSON|Anna Boyle] told a reporter. <“Why?”|a reporter>
"""
OTHER_LABELS = {"EVENT", "LANGUAGE", "LAW", "PRODUCT", "WORK_OF_ART"}


@pytest.fixture
def harbour() -> NewsArticle:
    return read_marked(MARKED, "harbour")


def shown(article: NewsArticle, spans: tuple[Span, ...]) -> list[str]:
    return [article.article.text[span.start : span.end] for span in spans]


def test_marks_are_taken_out_of_the_text(harbour: NewsArticle) -> None:
    assert harbour.article.text.startswith("Harbour news\n\nAnna Boyle rowed 3 to 5 miles.\n\n“We")
    assert not set("[]{}<>|") & set(harbour.article.text)


def test_names_stand_for_entities(harbour: NewsArticle) -> None:
    assert shown(harbour, harbour.names) == ["Harbour", "Anna Boyle", "Ordway", "Boyle"]
    assert [name.entity for name in harbour.names] == ["Harbour", "Anna Boyle", "Ordway", "Anna Boyle"]


def test_numbers_have_values_and_units(harbour: NewsArticle) -> None:
    assert shown(harbour, harbour.numbers) == ["3 to 5 miles"]
    assert [(number.values, number.unit) for number in harbour.numbers] == [((3, 5), "mile")]


def test_quotes_run_over_paragraphs_and_know_where_their_speaker_is_named(harbour: NewsArticle) -> None:
    first, second = harbour.quotes
    assert shown(harbour, (first,)) == ["“We rowed to Ordway.\n\n“We rest,”"]
    assert shown(harbour, first.speaker) == ["Anna Boyle", "Boyle"]
    assert shown(harbour, second.speaker) == ["a reporter"]


@pytest.mark.parametrize(
    "marked", ["[Anna", "Anna|PERSON]", "[3|3}", "<“Yes.”|nobody at all>", "\n\n\n".join("ab")]
)
def test_broken_markup_is_refused(marked: str) -> None:
    with pytest.raises(ValueError, match="bad"):
        read_marked(marked, "bad")


@pytest.mark.parametrize("half", HALVES)
def test_articles_are_well_marked(half: str) -> None:
    articles = read_news(HERE / half)
    assert len(articles) == 12
    for one in articles:
        assert {name.label for name in one.names} <= CORE.keys() | OTHER_LABELS
        assert all(number.values for number in one.numbers)
        assert all(quote.speaker for quote in one.quotes)


@pytest.mark.parametrize("half", HALVES)
def test_articles_for_quotes_are_well_marked(half: str) -> None:
    articles = read_news(HERE / "quotes" / half)
    assert len(articles) == 10
    for one in articles:
        assert {name.label for name in one.names} <= CORE.keys() | OTHER_LABELS
        assert one.quotes


def test_values_and_units_are_counted(harbour: NewsArticle) -> None:
    wrong_unit = read_marked("She rowed {3 miles|3|kilometer}.", "wrong")
    rows = {row[0]: row[1:] for row in number_table("harbour", [harbour, wrong_unit]).rows}
    assert rows["reader"] == ("100.0", "100.0", "66.7")
