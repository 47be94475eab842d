"""Scrolling the article with every key that does it, and with the wheel."""

import pytest

import harbour
from app_in_tests import opened

PAGE = 21
"""Rows of the article at 80x24."""


@pytest.mark.parametrize(
    ("keys", "rows"),
    [
        ("j", 1),
        ("down", 1),
        ("j j k", 1),
        ("j up", 0),
        ("k", 0),
        ("space", PAGE - 1),
        ("pagedown", PAGE - 1),
        ("space b", 0),
        ("space pageup", 0),
        ("d", PAGE // 2),
        ("d d u", PAGE // 2),
        ("space g", 0),
        ("space home", 0),
    ],
)
async def test_keys_scroll_by(keys, rows):
    async with opened() as session:
        await session.press(*keys.split())
        assert session.reading.view.scroll_offset.y == rows


@pytest.mark.parametrize("key", ["G", "end"])
async def test_the_end(key):
    async with opened() as session:
        await session.press(key)
        assert session.shows("READ NEXT")
        assert session.shows("end")
        before = session.reading.view.scroll_offset.y
        await session.press("j", "space")
        assert session.reading.view.scroll_offset.y == before


async def test_how_far_one_is_follows():
    async with opened() as session:
        assert " 49% " in session.lines[22]
        await session.press("G")
        assert " end " in session.lines[22]
    async with opened(size=(80, 60)) as session:
        assert session.lines[58].split()[2] == "all"


async def test_a_page_keeps_one_row_in_sight():
    async with opened() as session:
        last = session.lines[PAGE][:50]
        await session.press("space")
        assert session.lines[1][:50] == last


async def test_keys_scroll_while_a_mention_is_current():
    async with opened() as session:
        await session.press("n", "j", "j")
        assert session.reading.view.scroll_offset.y == 2
        assert session.words == "PORT ELLIS"


async def test_every_row_comes_by():
    async with opened(size=(60, 20)) as session:
        seen: list[str] = []
        while not seen or session.lines[1] != seen[-1]:
            seen.append(session.lines[1])
            await session.press("j")
        await session.press("G")
        shown = " ".join(" ".join(seen + session.lines[1:-2]).split())
        for block in harbour.BLOCKS:
            assert harbour.ARTICLE.block_text(block).split()[-1] in shown
