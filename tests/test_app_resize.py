"""A resize keeps the place, by character."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import harbour
from app_in_tests import opened

SIZES = st.tuples(st.integers(20, 200), st.integers(6, 60))


@pytest.mark.parametrize("width", [20, 30, 45, 60, 69, 70, 79, 100, 140, 200])
async def test_the_first_character_stays_on_the_first_row(width):
    async with opened(size=(80, 10)) as session:
        await session.press("space", "j", "j")
        first = session.reading.view.visible_span().start
        await session.resize(width, 10)
        row = session.reading.view.visible_span()
        layout = session.reading.view._layout
        assert layout
        assert row.start <= first < layout[session.reading.view.scroll_offset.y].end
        assert session.reading.view.virtual_size.height == len(layout)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(SIZES, min_size=1, max_size=6), st.integers(0, 20))
async def test_many_resizes_come_back_to_the_same_place(sizes, rows):
    async with opened(size=(80, 10)) as session:
        for _ in range(rows):
            await session.press("j")
        before = session.lines
        for size in sizes:
            await session.resize(*size)
            first = session.reading.view.top
            assert session.reading.view.is_visible_at(first)
        await session.resize(80, 10)
        assert session.lines == before


async def test_at_the_end_it_comes_back_too():
    async with opened(size=(80, 10)) as session:
        await session.press("G")
        before = session.lines
        for size in ((40, 10), (120, 40), (25, 7), (200, 50)):
            await session.resize(*size)
        await session.resize(80, 10)
        assert session.lines == before


async def test_growing_until_all_fits_and_back():
    async with opened(size=(60, 10)) as session:
        await session.press("d", "d")
        before = session.lines
        await session.resize(160, 100)
        assert session.shows("all")
        assert session.shows("SHARE THIS STORY")
        await session.resize(60, 10)
        assert session.lines == before


async def test_the_current_mention_stays_current():
    async with opened(size=(80, 10)) as session:
        await session.press("3", "n", "n", "n")
        await session.resize(45, 12)
        assert session.words == "“The seals like it.”"
        assert session.shows("quotes 3/5")


async def test_hints_are_taken_away():
    async with opened() as session:
        await session.press("f")
        await session.resize(60, 20)
        assert not session.reading.view.hints
        assert session.shows("PORT ELLIS")


@pytest.mark.parametrize("size", [(1, 1), (2, 3), (5, 4), (10, 5), (24, 2)])
async def test_a_tiny_terminal_breaks_nothing(size):
    async with opened() as session:
        await session.press("space", "n")
        await session.resize(*size)
        await session.press("n", "j", "tab", "tab", "f", "escape", "slash", "w", "escape")
        await session.resize(80, 24)
        assert session.shows("/30")


@pytest.mark.parametrize("width", [80, 100, 120, 160, 240])
async def test_the_measure_is_kept_and_the_text_is_centred(width):
    async with opened(size=(width, 24)) as session:
        pane = session.reading.view.size.width
        lines = [line[:pane] for line in session.lines[1:-2]]
        assert max(len(line.strip()) for line in lines) <= 80
        left = min(len(line) - len(line.lstrip()) for line in lines if line.strip())
        assert abs(left - (pane - min(80, pane - 2)) // 2) <= 1
        assert harbour.ARTICLE.title in session.lines[0]
