"""Cells: how wide text is, and cutting it to a width."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.text.cells import cell_count, cell_widths, char_cells, clip, clip_start, is_simple, pad
from reader.text.clean import clean_text

TEXT = st.text(st.sampled_from("ab …漢é\u0301👨‍👩‍👧ไทย “")) | st.text(
    st.characters(exclude_categories=("Cs", "Cc"))
)


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("", 0),
        ("abc", 3),
        ("“é—”", 4),
        ("漢字", 4),
        ("e\u0301", 1),
        ("👨‍👩‍👧", 2),
        ("नमस्ते", 4),
        ("ｆｕｌｌ", 8),
        ("가", 2),
    ],
)
def test_cells_of_text(text, cells):
    assert cell_count(text) == cells


def test_rich_and_so_textual_agrees_on_every_character():
    """All that Python's Unicode knows, but what the cleaner drops."""
    odd = [
        char
        for char in map(chr, range(0x20, 0x110000))
        if unicodedata.category(char) not in ("Cc", "Cs", "Cn", "Co")
        and clean_text(char) == char
        and char_cells(char) != cell_len(char)
    ]
    assert odd == []


@given(st.text(st.sampled_from("a 1#©❤☎漢é\u0301\u200d\ufe0f👨👩🔥👍🏽🇬🇧가\u1161क\u093e")))
@example("❤️\u200d🔥")
@example("1\ufe0f\u20e3")
def test_rich_and_so_textual_agrees_on_sequences(text):
    text = clean_text(text)
    assert cell_count(text) == cell_len(text)


@given(TEXT)
def test_the_whole_is_the_sum_of_its_characters(text):
    assert cell_count(text) == sum(cell_widths(text))
    assert len(cell_widths(text)) == len(text)


@given(st.characters(exclude_categories=("Cs", "Cc")))
def test_what_counts_as_simple_takes_one_cell(char):
    if is_simple(char) and clean_text(char) == char:
        assert cell_widths(char) == [1]
        assert unicodedata.east_asian_width(char) not in "WF"


@given(TEXT, st.integers(-2, 40))
def test_clip_keeps_the_start(text, cells):
    clipped = clip(text, cells)
    assert cell_count(clipped) <= max(0, cells)
    if cell_count(text) <= cells:
        assert clipped == text
    elif cells > 0:
        assert clipped.endswith("…")
        assert text.startswith(clipped[:-1])


@given(TEXT, st.integers(-2, 40))
def test_clip_start_keeps_the_end(text, cells):
    clipped = clip_start(text, cells)
    assert cell_count(clipped) <= max(0, cells)
    if cell_count(text) <= cells:
        assert clipped == text
    elif cells > 0:
        assert clipped.startswith("…")
        assert text.endswith(clipped[1:])


@given(TEXT, st.integers(0, 40))
def test_pad_fills_exactly(text, cells):
    assert cell_count(pad(text, cells)) == cells


def test_as_much_is_kept_as_fits():
    assert clip("abcdef", 4) == "abc…"
    assert clip("abc def", 5) == "abc…"
    assert clip_start("abcdef", 4) == "…def"
    assert clip("漢字漢字", 4) == "漢…"
    assert clip_start("漢字漢字", 4) == "…字"
    assert pad("漢字漢字", 6) == "漢字… "
