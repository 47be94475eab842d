"""Searching the text."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import Article, Piece, join_pieces
from reader.text.search import PORTION, Search, SearchError, find


def made_of(*paragraphs: str) -> Article:
    text, blocks = join_pieces(Piece("paragraph", paragraph) for paragraph in paragraphs)
    return Article(text, blocks, "t", "t.txt")


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("The sea, the Sea", "sea", ["sea", "Sea"]),
        ("The sea, the Sea", "Sea", ["Sea"]),
        ("ÉCOLE, école", "école", ["ÉCOLE", "école"]),
        ("It’s here and it's there", "it's", ["It’s", "it's"]),
        ("“Let it lie”", '"let it lie"', ["“Let it lie”"]),
        ("a well‑known, well–known, well-known", "well-known", ["well‑known", "well–known", "well-known"]),
        ("one\ntwo  three", "one two three", ["one\ntwo  three"]),
        ("wait… wait...", "wait…", ["wait…", "wait..."]),
        ("a.b axb", "a.b", ["a.b"]),
        ("(x) [y] {z} \\ ^ $ * + ?", "(x) [y] {z} \\ ^ $ * + ?", ["(x) [y] {z} \\ ^ $ * + ?"]),
        ("aaa", "aa", ["aa"]),
        ("anything", "", []),
        ("anything", "   ", []),
        ("anything", " thing ", ["thing"]),
    ],
)
def test_plain(text, query, found):
    article = made_of(text)
    assert [article.text[hit.start : hit.end] for hit in find(article, query)] == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (r"\d+", ["12", "61"]),
        (r"^\w+", ["Twelve", "12"]),
        (r"boats?\.$", ["boats."]),
        (r"BOATS", []),
        (r"z*", []),
        (r"\p{Lu}\w+", ["Twelve"]),
        (r"boat.*seals", ["boats and 61 seals"]),
    ],
)
def test_regular_expressions_hold_within_a_block(query, found):
    article = made_of("Twelve boats.", "12 boats and 61 seals")
    assert [article.text[hit.start : hit.end] for hit in find(article, query, regex=True)] == found


@pytest.mark.parametrize("query", ["(", "[a", "*a", "(?P<x", "a{2,1}", "\\"])
def test_a_bad_regular_expression_is_told_in_one_line(query):
    with pytest.raises(SearchError, match="not a regular expression: ") as raised:
        find(made_of("a"), query, regex=True)
    assert "\n" not in str(raised.value)


def test_a_regular_expression_that_never_ends_is_given_up():
    with pytest.raises(SearchError, match="takes too long"):
        find(made_of("a" * 5_000 + "!"), r"(a|a|aa)+$", regex=True)


@given(st.text(st.sampled_from("aAbé’'\"- .\n"), max_size=60), st.text(max_size=6))
def test_hits_are_in_order_and_apart_and_never_empty(text, query):
    article = made_of(text)
    hits = find(article, query)
    assert all(hit.start < hit.end for hit in hits)
    assert all(before.end <= after.start for before, after in pairwise(hits))


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30), st.data())
def test_what_is_in_the_text_is_found(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    query = text[start : data.draw(st.integers(start + 1, len(text)))]
    if query.strip():
        hits = find(made_of(text), query)
        assert hits


def test_the_first_hit_behind_a_place_is_known_before_all_are_found():
    search = Search(made_of("word " * (2 * PORTION + 1)), "word")
    assert not search.is_beyond(0)
    assert search.go_on()
    assert search.is_beyond(5 * PORTION - 5)
    assert not search.is_beyond(5 * PORTION - 4)
    first = search.so_far()
    while search.go_on():
        pass
    assert len(first) == PORTION
    assert list(first) == list(search.hits)[:PORTION]
    assert len(search.hits) == 2 * PORTION + 1
