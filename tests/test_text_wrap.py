"""Wrapping: nothing is lost, nothing is too wide, rows and offsets find each other."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.text import Article, Piece, join_pieces
from reader.text.cells import cell_count, cell_widths, char_cells
from reader.text.wrap import Layout, indent, wrap_line

ODD = "ab c-d—e/f  漢字ไทย é̀́ 👨‍👩‍👧 ❤️‍🔥 नमस्ते ,.‘’“”1\u200b\u0301"
LINES = st.text(st.sampled_from(ODD), max_size=80) | st.text("ab -", max_size=200)
KINDS = st.sampled_from(("paragraph", "heading", "list item", "block quote", "code", "table", "furniture"))
PIECES = st.builds(
    Piece,
    KINDS,
    st.lists(LINES, min_size=1, max_size=3).map("\n".join),
    st.integers(0, 12),
    st.sampled_from(("", "•", "10.")),
)
WIDTHS = st.integers(1, 100)


def made_of(pieces: list[Piece]) -> Article:
    text, blocks = join_pieces(pieces)
    return Article(text, blocks, "t", "t.txt")


def wrapped(line: str, width: int) -> list[str]:
    return [line[start:end] for start, end in wrap_line(line, 0, len(line), width)]


@pytest.mark.parametrize(
    ("line", "width", "rows"),
    [
        ("", 5, [""]),
        ("one two", 7, ["one two"]),
        ("one two", 6, ["one", "two"]),
        ("one two", 3, ["one", "two"]),
        ("one  two", 4, ["one", "two"]),
        ("a well-known word", 8, ["a well-", "known", "word"]),
        ("either/or", 7, ["either/", "or"]),
        ("1914-1918", 6, ["1914-1", "918"]),
        ("he—she", 4, ["he—", "she"]),
        ("unbreakable", 4, ["unbr", "eaka", "ble"]),
        ("漢字漢字", 5, ["漢字", "漢字"]),
        ("漢字", 1, ["漢", "字"]),
        ("e\u0301e\u0301e\u0301", 2, ["e\u0301e\u0301", "e\u0301"]),
        ("👨‍👩‍👧👨‍👩‍👧", 2, ["👨‍👩‍👧", "👨‍👩‍👧"]),
    ],
)
def test_where_lines_break(line, width, rows):
    assert wrapped(line, width) == rows


@given(LINES, WIDTHS)
@example("\u0301", 1)
@example("a " * 50, 1)
@example(" " * 50, 3)
def test_no_character_but_spaces_is_lost_or_shown_twice(line, width):
    rows = list(wrap_line(line, 0, len(line), width))
    shown = [at for start, end in rows for at in range(start, end)]
    assert shown == sorted(set(shown))
    assert {at for at, char in enumerate(line) if char != " "} <= set(shown)


@given(st.text("abc ½1é-–—/_.’", max_size=200), WIDTHS)
@example("     a  b", 3)
@example("²-a a-½ a-b", 4)
def test_a_line_breaks_alike_whether_or_not_a_wide_character_follows(line, width):
    line = line.rstrip(" ") + "."
    rows = list(wrap_line(line, 0, len(line), width))
    counted = list(wrap_line(f"{line} 漢", 0, len(line) + 2, width))
    assert rows[:-1] == counted[: len(rows) - 1]
    assert rows[-1][0] == counted[len(rows) - 1][0]


@given(LINES, WIDTHS)
def test_rows_fit_unless_one_character_alone_does_not(line, width):
    for row in wrapped(line, width):
        wide = [cells for cells in cell_widths(row) if cells]
        assert cell_count(row) <= width or len(wide) == 1


@given(LINES, WIDTHS)
def test_marks_stay_with_what_they_are_drawn_onto(line, width):
    for start, end in wrap_line(line, 0, len(line), width):
        drawn_onto = line[start - 1 : start].strip()
        assert start == end or not drawn_onto or cell_widths(line)[start] > 0


@given(st.lists(PIECES, max_size=5), WIDTHS)
def test_every_character_of_an_article_is_in_one_row(pieces, width):
    article = made_of(pieces)
    layout = Layout(article, width)
    shown: set[int] = set()
    for number in range(len(layout)):
        row = layout[number]
        span = set(range(row.start, row.end))
        assert not span & shown
        shown |= span
        if row.block < 0:
            assert not span
        else:
            block = article.blocks[row.block]
            assert block.start <= row.start <= row.end <= block.end
            assert "\n" not in article.text[row.start : row.end]
    assert {at for at, char in enumerate(article.text) if not char.isspace()} <= shown


@given(st.lists(PIECES, max_size=5), WIDTHS)
def test_rows_with_their_indent_fit(pieces, width):
    article = made_of(pieces)
    layout = Layout(article, width)
    for number in range(len(layout)):
        row = layout[number]
        cells = cell_widths(article.text[row.start : row.end])
        assert row.indent + sum(cells) <= width or sum(1 for cell in cells if cell) == 1


@given(st.lists(PIECES, min_size=1, max_size=5), WIDTHS)
def test_rows_offsets_and_columns_agree(pieces, width):
    article = made_of(pieces)
    layout = Layout(article, width)
    for offset, char in enumerate(article.text):
        number = layout.row_of(offset)
        row = layout[number]
        assert row.start <= offset
        assert number + 1 == len(layout) or layout[number + 1].start > offset
        if not row.start <= offset < row.end:
            assert char.isspace()
            continue
        widths = cell_widths(article.text[row.start : row.end])
        column = row.indent + sum(widths[: offset - row.start])
        for cell in range(widths[offset - row.start]):
            assert layout.offset_at(number, column + cell) == offset


@given(st.lists(PIECES, max_size=5), WIDTHS, st.integers(-5, 200), st.integers(-5, 200))
def test_a_place_beside_the_text_has_no_offset(pieces, width, number, column):
    layout = Layout(made_of(pieces), width)
    offset = layout.offset_at(number, column)
    if offset is not None:
        assert layout.row_of(offset) == number
        assert layout[number].indent <= column


@given(st.lists(PIECES, min_size=1, max_size=5), WIDTHS)
def test_blocks_are_set_apart_by_one_empty_row(pieces, width):
    article = made_of(pieces)
    layout = Layout(article, width)
    blocks = [layout[number].block for number in range(len(layout))]
    assert blocks.count(-1) == max(0, len(article.blocks) - 1)
    assert sorted({block for block in blocks if block >= 0}) == list(range(len(article.blocks)))
    for at, block in enumerate(blocks):
        if block < 0:
            assert blocks[at + 1] == blocks[at - 1] + 1


@given(
    st.lists(PIECES, max_size=5), WIDTHS, st.lists(st.tuples(st.booleans(), st.integers(0, 300)), max_size=9)
)
def test_in_whatever_order_it_is_asked_for_the_layout_is_the_same(pieces, width, questions):
    whole, layout = Layout(made_of(pieces), width), Layout(made_of(pieces), width)
    rows = [whole[number] for number in range(len(whole))]
    for is_row, place in questions:
        if is_row:
            assert layout.has(place) == (place < len(rows))
            assert not layout.has(place) or layout[place] == rows[place]
        else:
            assert layout.row_of(place) == whole.row_of(place)
        assert layout.wrapped <= len(rows)
    assert [layout[number] for number in range(len(layout))] == rows
    assert layout.is_whole


@given(st.lists(PIECES, max_size=5), WIDTHS)
def test_the_indent_leaves_room(pieces, width):
    for block in made_of(pieces).blocks:
        assert 0 <= indent(block, width) <= width // 3


def test_the_marker_stands_on_the_first_row_of_its_item():
    layout = Layout(made_of([Piece("list item", "one two three four", 1, "•")]), 10)
    assert [layout[number].marker for number in range(len(layout))] == ["•", "", ""]


@pytest.mark.parametrize(
    "line", ["one " * 20_000, "x" * 100_000, "-" * 100_000, " " * 100_000, "漢" * 50_000]
)
def test_long_lines_end(line):
    assert sum(end - start for start, end in wrap_line(line, 0, len(line), 40)) <= len(line)


@given(st.characters(exclude_categories=("Cs", "Cc")))
def test_a_character_takes_up_to_two_cells(char):
    assert char_cells(char) in (0, 1, 2)
