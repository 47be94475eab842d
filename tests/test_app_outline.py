"""The outline: headings to pick from, filtered by typing."""

import re

import pytest

import harbour
from app_in_tests import opened
from reader.text import Analysis, Article, Piece, join_pieces
from reader.text.outline import Heading, heading_at, outline

SHIPS = ("Barque", "Brig", "Cutter", "Ketch", "Lugger", "Schooner", "Sloop", "Yawl")


def book() -> Article:
    """Two parts, each with a chapter for each ship, and a section in each chapter."""
    pieces: list[Piece] = []
    for part in ("Part one: rope", "Part two: sail"):
        pieces.append(Piece("heading", part, 2))
        for ship in SHIPS:
            pieces += [
                Piece("heading", f"The {ship.lower()}", 3),
                Piece("paragraph", f"Much can be said of the {ship.lower()}. " * 20),
                Piece("heading", "Rigging", 4),
                Piece("paragraph", "Rope, and more rope."),
            ]
    text, blocks = join_pieces(pieces)
    return Article(text, blocks, "A book of ships", "ships.epub")


BOOK = book()


class TestHeadings:
    def test_in_order_with_depth_below_the_highest(self):
        assert [(heading.words, heading.depth) for heading in outline(BOOK)][:4] == [
            ("Part one: rope", 0), ("The barque", 1), ("Rigging", 2), ("The brig", 1),
        ]  # fmt: skip

    def test_an_article_without_headings_has_none(self):
        assert outline(Article("Words.", (), "t", "t.txt")) == ()

    @pytest.mark.parametrize(
        ("offset", "found"), [(0, 0), (9, 0), (10, 1), (11, 1), (19, 1), (20, 2), (99, 2)]
    )
    def test_what_a_place_is_under(self, offset, found):
        assert heading_at([Heading("a", 5), Heading("b", 10), Heading("c", 20)], offset) == found


class TestOutline:
    async def test_the_one_picked_is_first_on_the_screen_and_there_is_a_way_back(self):
        async with opened(BOOK, Analysis()) as session:
            await session.press("t", "down", "down", "down", "down", "down", "enter")
            assert session.app.screen is session.reading
            assert session.top.startswith("The cutter")
            await session.press("[")
            assert session.top.startswith("Part one")
            await session.press("]")
            assert session.top.startswith("The cutter")

    @pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
    async def test_ranks_are_steps_in_and_places_are_told(self, size):
        async with opened(BOOK, Analysis(), size=size) as session:
            await session.press("t")
            title, _, part, *_ = session.framed
            assert title.startswith("Outline")
            assert title.endswith("34")
            assert part.startswith("► Part one: rope")
            assert part.endswith("0%")
            assert session.shows("   The barque")
            assert session.shows("     Rigging")
            assert session.shows("enter Go there  esc Close")

    async def test_typing_filters(self):
        async with opened(BOOK, Analysis(), size=(60, 20)) as session:
            await session.press("t", *"SCHOO")
            assert len(session.framed) == 5
            assert session.shows("2 of 34")
            await session.press("down", "enter")
            assert session.top.startswith("The schooner")
            assert session.reading.view.top > len(BOOK.text) // 2

    async def test_letters_that_are_keys_elsewhere_are_only_letters(self):
        async with opened(BOOK, Analysis()) as session:
            await session.press("t", *"jkq/", "space", "n")
            assert session.shows("nothing contains “jkq/ n”")
            await session.press("enter")
            assert session.app.screen is not session.reading
            await session.press("escape")
            assert session.app.screen is session.reading
            assert session.reading.view.top == 0

    async def test_it_opens_at_the_chapter_one_is_in(self):
        async with opened(BOOK, Analysis(), size=(60, 20)) as session:
            await session.press("t", *"yawl", "enter", "j", "j", "t")
            assert any(re.match("► +The yawl", line) for line in session.framed)
            await session.press("down", "enter")
            assert session.top.startswith("Rigging")

    async def test_pages(self):
        async with opened(BOOK, Analysis(), size=(60, 20)) as session:
            await session.press("t", "pagedown", "pagedown", "pagedown", "enter")
            far = session.reading.view.top
            assert far > len(BOOK.text) // 2
            await session.press("t", "pageup", "enter")
            assert session.reading.view.top < far

    async def test_escape_leaves_the_place_as_it_was(self):
        async with opened(BOOK, Analysis()) as session:
            await session.press("space")
            top = session.reading.view.top
            await session.press("t", "down", "escape")
            assert session.reading.view.top == top
            assert not session.shows("Jump back")

    async def test_a_click_goes_there(self):
        async with opened(BOOK, Analysis()) as session:
            await session.press("t")
            at = next(y for y, line in enumerate(session.lines) if "The brig" in line)
            await session.pilot.click(offset=(10, at))
            await session.settle()
            assert session.top.startswith("The brig")

    async def test_no_headings(self):
        paragraphs, blocks = join_pieces([Piece("paragraph", "A few words and nothing else.")])
        async with opened(Article(paragraphs, blocks, "Few words", "few.txt"), Analysis()) as session:
            await session.press("t")
            assert session.app.screen is session.reading
            assert session.shows("there are no headings in this article")

    async def test_markup_in_headings_is_only_text(self):
        text, blocks = join_pieces([Piece("heading", "[bold]Not[/] bold [/]", 1), Piece("paragraph", "x")])
        async with opened(Article(text, blocks, "t", "t.txt"), Analysis()) as session:
            await session.press("t")
            assert session.shows("► [bold]Not[/] bold [/]")

    async def test_an_ordinary_article(self):
        async with opened() as session:
            await session.press("t", "down", "enter")
            assert session.top.startswith("What it would cost") or session.shows("What it would cost")
            await session.press("t", *"storm", "enter")
            assert session.reading.view.top == harbour.at("Storm breaks")
