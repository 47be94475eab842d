"""Searching: smart case, regular expressions, going on and giving up."""

import pytest
from textual import events

import harbour
from app_in_tests import opened


async def test_hits_are_there_while_typing():
    async with opened() as session:
        await session.press("slash", *"wall")
        assert session.words == "wall"
        assert session.shows("“wall” 1/4")
        await session.press("enter")
        assert session.app.focused is session.reading.view
        await session.press("n")
        assert session.shows("“wall” 2/4")
        await session.press("N")
        assert session.shows("“wall” 1/4")


async def test_the_first_hit_is_the_next_one_from_the_top_of_the_screen():
    async with opened(size=(60, 12)) as session:
        await session.press("G", "slash", *"harbour", "enter")
        current = session.reading.current
        assert current
        assert current.start == harbour.TEXT.rindex("Harbour Trust")


async def test_it_goes_on_from_the_start_and_says_so():
    async with opened(size=(60, 12)) as session:
        await session.press("G", "slash", *"storm")
        assert session.words == "Storm"
        assert session.shows("from the start again")


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("harbour", 5),
        ("Harbour", 3),
        ("HARBOUR", 0),
        ("i'll bring", 1),
        ("north  arm", 1),
        ("a wall, not", 1),
        ("(", 0),
    ],
)
async def test_smart_case_and_typographic_kin(query, count):
    async with opened() as session:
        await session.press("slash", *query)
        hits = session.reading.scope.hits if session.reading.scope.kind == "search" else ()
        assert len(hits) == count
        assert session.shows("not found") == (count == 0)


async def test_regular_expressions():
    async with opened() as session:
        await session.press("slash", *"[0-9]+ (boats|seals)")
        assert session.shows("not found")
        await session.press("ctrl+r")
        assert session.words == "12 boats"
        assert session.shows("1/2")
        await session.press("ctrl+r")
        assert session.shows("not found")


async def test_a_bad_regular_expression_is_said_and_can_be_mended():
    async with opened() as session:
        await session.press("slash", "ctrl+r", *"(seals")
        assert session.shows("not a regular expression")
        await session.press("enter")
        assert session.shows("not a regular expression")
        assert session.reading.search_line.has_focus
        await session.press(")")
        assert not session.shows("not a regular expression")
        assert session.words == "seals"


async def test_a_search_starts_plain_whatever_the_last_one_was():
    async with opened() as session:
        await session.press("slash", "ctrl+r", *"a.l", "enter", "slash", *"a.l")
        assert session.shows("not found")


async def test_escape_gives_the_search_up():
    async with opened(size=(60, 12)) as session:
        await session.press("1", "n", "n", "n", "asterisk", "j", "j")
        top, scope, current = session.top, session.reading.scope, session.reading.current
        await session.press("slash", *"next", "escape")
        assert (session.top, session.reading.scope, session.reading.current) == (top, scope, current)
        assert session.app.focused is session.reading.view
        await session.press("escape")
        assert session.shows("entities")


async def test_emptying_the_line_comes_back_too():
    async with opened() as session:
        await session.press("n", "slash", *"no")
        assert session.reading.scope.kind == "search"
        await session.press("backspace", "backspace")
        assert session.reading.scope.kind == "all"
        assert session.words == "PORT ELLIS"
        await session.press("enter")
        assert session.reading.scope.kind == "all"
        assert session.app.focused is session.reading.view


async def test_escape_afterwards_goes_back_to_the_scope_before():
    async with opened() as session:
        await session.press("2", "slash", *"wall", "enter", "n", "escape")
        assert session.shows("numbers")
        assert session.words is None


async def test_a_second_search_takes_the_place_of_the_first():
    async with opened() as session:
        await session.press("2", "slash", *"wall", "enter", "slash", *"trust", "enter")
        assert session.shows("“trust” ")
        await session.press("escape")
        assert session.shows("numbers")


async def test_giving_up_a_second_search_keeps_the_first():
    async with opened() as session:
        await session.press("slash", *"wall", "enter", "n", "slash", *"trust", "escape")
        assert session.shows("“wall” 2/4")


async def test_what_is_not_found_changes_nothing():
    async with opened() as session:
        await session.press("n", "slash", *"xyzzy")
        assert session.shows("not found")
        await session.press("enter")
        assert session.shows("not found")
        assert session.reading.scope.kind == "all"
        assert session.words == "PORT ELLIS"
        await session.press("j")
        assert not session.shows("not found")


async def test_other_keys_are_only_typed():
    async with opened() as session:
        await session.press("slash", *"qn?")
        assert session.reading.search_line.value == "qn?"
        assert session.app.is_running


async def test_one_can_search_from_a_panel_that_is_not_filtered():
    async with opened() as session:
        await session.press("tab", "escape", "slash", *"wall", "enter")
        assert session.words == "wall"


async def test_tab_is_inert():
    async with opened() as session:
        await session.press("slash", *"wall", "tab", "s")
        assert session.reading.search_line.value == "walls"
        assert session.reading.search_line.has_focus


async def test_a_click_elsewhere_ends_it_with_what_is_found():
    async with opened() as session:
        await session.press("slash", *"wall")
        await session.pilot.click("#mentions", offset=(5, 1))
        await session.settle()
        assert not session.reading.search_line.is_open
        assert session.reading.scope.query == "wall"
        await session.press("escape", "escape")
        assert session.reading.scope.kind == "all"


async def test_leaving_the_terminal_and_coming_back_changes_nothing():
    async with opened() as session:
        await session.press("slash", *"wal")
        session.app.post_message(events.AppBlur())
        await session.settle()
        session.app.post_message(events.AppFocus())
        await session.settle()
        await session.press("l")
        assert session.reading.search_line.value == "wall"
        assert session.words == "wall"
