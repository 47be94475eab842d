"""Keys that arrive together go where they would have gone one by one."""

import pytest

import harbour
from app_in_tests import opened
from reader.text import Analysis
from test_app_outline import BOOK


async def test_a_search_gets_its_words_and_the_article_the_keys_after_it():
    async with opened() as session:
        await session.press_at_once("/", *"wall", "enter", "n")
        assert session.shows("“wall” 2/4")
        assert session.app.focused is session.reading.view


async def test_a_letter_of_a_query_is_not_a_key_of_the_article():
    async with opened() as session:
        await session.press_at_once("/", *"quay")
        assert session.app.is_running
        assert session.reading.search_line.value == "quay"


async def test_the_panel_is_filtered():
    async with opened() as session:
        await session.press_at_once("tab", "/", *"trust")
        assert session.reading.panel.query_one("FilterLine").value == "trust"


async def test_the_outline_is_filtered_and_left():
    async with opened(BOOK, Analysis()) as session:
        await session.press_at_once("t", *"cutter", "enter", "j")
        assert session.app.screen is session.reading
        assert "Much can be said of the cutter" in session.top[:60]


async def test_hints_take_their_letter():
    async with opened() as one, opened() as another:
        await one.press("f", "a")
        await another.press_at_once("f", "a")
        assert one.words is not None
        assert another.words == one.words


@pytest.mark.parametrize("screen", ["?", "enter", "l"])
async def test_a_screen_is_opened_and_closed(screen):
    async with opened(harbour.ARTICLE) as session:
        await session.press_at_once("n", screen, "escape", "n", screen, "escape")
        assert session.app.screen is session.reading
