"""Wrapping: nothing is lost, nothing is too wide, and rows and offsets find each other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text import Article, Piece, join_pieces
from reader.text.cells import cell_count
from reader.text.wrap import Layout

LINES = (
    st.text(st.sampled_from("abc xyz-—/ “”日本e\u0301👩"), min_size=1, max_size=120)
    .map(str.strip)
    .filter(bool)
)


def laid_out(lines, width):
    text, blocks = join_pieces([Piece("paragraph", line) for line in lines])
    return Layout(Article(text, blocks, "t", "s"), width)


@settings(max_examples=150, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=5), st.integers(2, 100))
def test_rows_hold_all_text_and_fit(lines, width):
    layout = laid_out(lines, width)
    rows = [layout[number] for number in range(len(layout))]
    shown = [offset for row in rows for offset in range(row.start, row.end)]
    text = layout.article.text
    assert sorted(set(shown)) == shown
    assert {at for at, char in enumerate(text) if not char.isspace()} <= set(shown)
    assert all(cell_count(text[row.start : row.end]) <= width for row in rows)


@settings(max_examples=100, deadline=None)
@given(st.lists(LINES, min_size=1, max_size=5), st.integers(2, 100))
def test_an_offset_is_found_in_its_row(lines, width):
    layout = laid_out(lines, width)
    for number in range(len(layout)):
        row = layout[number]
        for offset in range(row.start, row.end):
            assert layout.row_of(offset) == number
