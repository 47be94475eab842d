"""The mouse: clicks, the wheel, dragging a selection."""

import pytest
from textual import events

import harbour
from app_in_tests import Session, opened
from reader.app.overview import Overview
from reader.text import Article, Piece, join_pieces


def where(session: Session, words: str, nth: int = 0) -> tuple[int, int]:
    """The cell of the screen on which these words start."""
    found = [(line.index(words), y) for y, line in enumerate(session.lines) if words in line]
    return found[nth]


async def mouse(session: Session, kind: type[events.MouseEvent], x: int, y: int) -> None:
    """The mouse does this at a cell of the screen."""
    button = 0 if kind in (events.MouseMove, events.MouseScrollDown, events.MouseScrollUp) else 1
    event = kind(None, x, y, 0, 0, button, False, False, False, x, y)
    session.app.post_message(event)
    await session.settle()


async def click(session: Session, x: int, y: int) -> None:
    await mouse(session, events.MouseDown, x, y)
    await mouse(session, events.MouseUp, x, y)


async def drag(session: Session, start: tuple[int, int], end: tuple[int, int]) -> None:
    await mouse(session, events.MouseDown, *start)
    await mouse(session, events.MouseMove, *end)
    await mouse(session, events.MouseUp, *end)


class TestClicks:
    async def test_a_mention_becomes_current(self):
        async with opened() as session:
            x, y = where(session, "Maria Delgado, who")
            await click(session, x + 3, y)
            assert session.words == "Maria Delgado"
            await session.press("asterisk")
            assert session.shows("Maria Delgado 1/3")

    async def test_the_last_character_of_a_mention_belongs_to_it_and_the_next_does_not(self):
        async with opened() as session:
            x, y = where(session, "Delgado, who")
            await click(session, x + len("Delgado"), y)
            assert session.words is None
            await click(session, x + len("Delgado") - 1, y)
            assert session.words == "Maria Delgado"

    async def test_the_innermost_mention_is_meant(self):
        async with opened() as session:
            await click(session, *where(session, "We lost"))
            assert session.words == "“We lost a hundred years of work in one tide,”"

    async def test_a_mention_out_of_scope_can_be_clicked(self):
        async with opened() as session:
            await session.press("2")
            await click(session, *where(session, "Maria Delgado"))
            assert session.words == "Maria Delgado"

    @pytest.mark.parametrize("words", ["Nobody was", "Storm breaks", "all 30"])
    async def test_elsewhere_nothing_happens(self, words):
        async with opened() as session:
            await click(session, *where(session, words))
            assert session.words is None

    async def test_beside_the_text_nothing_happens(self):
        async with opened(size=(160, 24)) as session:
            await click(session, 1, 5)
            assert session.words is None
            await session.press("n")
            assert session.words == "PORT ELLIS"

    async def test_twice_in_a_row_selects_nothing(self):
        async with opened() as session:
            place = where(session, "Nobody was")
            for _ in range(3):
                await click(session, *place)
            assert not session.reading.selections

    async def test_a_search_hit(self):
        async with opened() as session:
            await session.press("slash", *"harbour", "enter")
            await click(session, *where(session, "Harbour Trust has"))
            assert session.words == "Harbour"

    async def test_a_row_of_the_panel(self):
        async with opened() as session:
            await click(session, *where(session, "Tom Okafor  "))
            assert session.words == "Tom Okafor"
            assert session.reading.view.is_visible_at(session.reading.current.start)

    async def test_a_heading_of_the_panel_does_nothing(self):
        async with opened() as session:
            await click(session, *where(session, "Numbers 5"))
            assert session.words is None

    async def test_the_overview_goes_there(self):
        async with opened(size=(80, 12)) as session:
            strip = session.reading.query_one(Overview).region
            await click(session, strip.right - 2, strip.y)
            assert session.reading.view.scroll_offset.y > 0
            await session.press("left_square_bracket")
            assert session.reading.view.scroll_offset.y == 0

    async def test_a_line_of_the_concordance(self):
        async with opened() as session:
            await session.press("1", "n", "n", "enter")
            await click(session, *where(session, "when the Harbour Trust"))
            assert session.app.screen is session.reading
            assert session.reading.current == session.reading.in_scope[-1]

    async def test_keys_work_after_a_click_anywhere(self):
        async with opened() as session:
            for place in ((3, 0), (20, 5), (52, 6), (10, 22), (10, 23)):
                await click(session, *place)
                before = session.reading.current
                await session.press("n")
                assert session.reading.current not in (None, before)


class TestWheel:
    async def test_it_scrolls_the_article(self):
        async with opened() as session:
            await mouse(session, events.MouseScrollDown, 10, 5)
            await mouse(session, events.MouseScrollDown, 10, 5)
            assert session.reading.view.scroll_offset.y == 6
            await mouse(session, events.MouseScrollUp, 10, 5)
            assert session.reading.view.scroll_offset.y == 3

    async def test_it_scrolls_the_panel_and_not_the_article(self):
        async with opened() as session:
            await mouse(session, events.MouseScrollDown, 70, 5)
            assert session.reading.panel.list.scroll_offset.y == 3
            assert session.reading.view.scroll_offset.y == 0
            await mouse(session, events.MouseScrollUp, 70, 5)
            assert session.reading.panel.list.scroll_offset.y == 0

    async def test_it_takes_hints_away(self):
        async with opened() as session:
            await session.press("f")
            await mouse(session, events.MouseScrollDown, 10, 5)
            assert not session.reading.view.hints

    async def test_so_does_a_click(self):
        async with opened() as session:
            await session.press("f")
            await click(session, 60, 3)
            assert not session.reading.view.hints


class TestSelection:
    """The cell under the pointer is the last that belongs to the selection, as in terminals."""

    async def test_within_a_row(self):
        async with opened() as session:
            x, y = where(session, "Nobody was")
            await drag(session, (x, y), (x + 5, y))
            assert session.reading.get_selected_text() == "Nobody"
            await session.press("y")
            assert session.app.clipboard == "Nobody"

    async def test_curly_quotes_and_dashes_come_as_they_are(self):
        async with opened() as session:
            x, y = where(session, "“We lost")
            await drag(session, (x, y), (x + 2, y))
            await session.press("y")
            assert session.app.clipboard == "“We"

    async def test_over_rows_it_is_the_article_that_is_copied_not_the_screen(self):
        """Line breaks of the screen are blanks in the article."""
        async with opened() as session:
            start, end = where(session, "The sea took"), where(session, "says that it cannot")
            await drag(session, start, (end[0] + 3, end[1]))
            await session.press("y")
            text = harbour.TEXT
            assert session.app.clipboard == text[text.index("The sea") : text.index(" that it cannot")]

    async def test_over_blocks_the_blank_line_is_copied(self):
        async with opened() as session:
            start, end = where(session, "Nobody"), where(session, "Engineers from")
            await drag(session, start, (end[0] + 8, end[1]))
            await session.press("y")
            assert session.app.clipboard == "Nobody was hurt.\n\nWhat it would cost\n\nEngineers"

    async def test_upwards(self):
        async with opened() as session:
            start, end = where(session, "Nobody"), where(session, "hurt.")
            await drag(session, (end[0] + 4, end[1]), start)
            await session.press("y")
            assert session.app.clipboard == "Nobody was hurt."

    async def test_in_an_indented_block(self):
        async with opened() as session:
            x, y = where(session, "The north")
            await drag(session, (x, y), (x + 8, y))
            await session.press("y")
            assert session.app.clipboard == "The north"

    async def test_with_wide_characters(self):
        text, blocks = join_pieces([Piece("paragraph", "漢字 and 日本語 here")])
        async with opened(Article(text, blocks, "Wide", "wide.txt")) as session:
            x, y = where(session, "and")
            x = x + 2  # two wide characters before it, each in two cells
            await drag(session, (x, y), (x + 8, y))
            await session.press("y")
            assert session.app.clipboard == "and 日本語"

    async def test_escape_takes_it_away_and_the_mention_is_copied_again(self):
        async with opened() as session:
            await session.press("n")
            x, y = where(session, "Nobody was")
            await drag(session, (x, y), (x + 5, y))
            assert session.shows("Back")
            await session.press("escape", "y")
            assert session.app.clipboard == "PORT ELLIS"

    async def test_scrolling_keeps_it(self):
        async with opened() as session:
            x, y = where(session, "Nobody was")
            await drag(session, (x, y), (x + 5, y))
            await session.press("j", "j", "y")
            assert session.app.clipboard == "Nobody"
