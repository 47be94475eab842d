"""The side panel: filter, sort, jump, come and go."""

import pytest

import harbour
from app_in_tests import Session, opened


def listed(session: Session) -> list[str]:
    """The names in the panel, in order."""
    return [getattr(row, "name", getattr(row, "title", "")) for row in session.reading.panel.list.rows]


async def test_it_lists_everything_by_section():
    async with opened(size=(120, 60)) as session:
        assert listed(session) == [
            "Entities", "Port Ellis", "Harbour Trust", "Maria Delgado", "Lund", "Brenlow", "Tide Courier", "Tom Okafor",
            "Numbers", "≈ 40 metres", "GBP 3.5 million", "GBP 200,000", "12 boats", "61 seals",
            "Quotes", "Maria Delgado", "Tom Okafor", "Tom Okafor", "Tom Okafor", "a spokeswoman",
            "Dates", "Tuesday night = 2024-04-16", "3 May = 2024-05-03", "1998", "last winter", "Friday = 2024-04-19",
        ]  # fmt: skip
        assert session.shows("Entities 7")
        assert session.shows("P Maria Delgado")


class TestComingAndGoing:
    async def test_tab_goes_to_it_and_back(self):
        async with opened() as session:
            await session.press("tab")
            assert session.reading.panel.list.has_focus
            await session.press("tab")
            assert session.reading.view.has_focus
            await session.press("shift+tab")
            assert session.reading.panel.list.has_focus

    async def test_escape_goes_back_to_the_article(self):
        async with opened() as session:
            await session.press("tab", "escape")
            assert session.reading.view.has_focus

    async def test_s_hides_and_shows_it(self):
        async with opened() as session:
            assert session.shows("Entities 7")
            width = session.reading.view.size.width
            await session.press("s")
            assert not session.shows("Entities 7")
            assert session.reading.view.size.width > width
            await session.press("s")
            assert session.shows("Entities 7")
            assert session.reading.view.has_focus

    async def test_hiding_it_from_inside_gives_the_keys_to_the_article(self):
        async with opened() as session:
            await session.press("tab", "s", "n")
            assert not session.shows("Entities 7")
            assert session.words == "PORT ELLIS"

    async def test_tab_shows_it_when_it_is_hidden(self):
        async with opened() as session:
            await session.press("s", "tab")
            assert session.shows("Entities 7")
            assert session.reading.panel.list.has_focus

    async def test_hiding_it_keeps_the_place(self):
        async with opened(size=(80, 12)) as session:
            await session.press("space", "j")
            words = session.top[:30]
            await session.press("s")
            assert words in session.top[:120]
            await session.press("s")
            assert session.top.startswith(words)


class TestJumping:
    async def test_enter_goes_to_the_mention(self):
        async with opened() as session:
            await session.press("tab", "j", "j", "enter")
            assert session.words == "Maria Delgado"
            assert session.app.screen is session.reading
            assert session.reading.panel.list.has_focus

    async def test_enter_again_goes_to_the_next_mention_of_it(self):
        async with opened(size=(80, 14)) as session:
            await session.press("tab", "j", "j", "enter", "enter")
            assert session.words == "Delgado"
            first = session.reading.current
            await session.press("enter")
            assert session.words == "Delgado"
            assert session.reading.current != first
            assert session.reading.view.is_visible_at(session.reading.current.start)
            await session.press("enter")
            assert session.words == "Maria Delgado"

    async def test_the_current_mention_is_marked_in_the_panel(self):
        async with opened() as session:
            await session.press("1", "n", "n", "n")
            assert session.shows("► Maria Delgado")
            await session.press("0", "n", "n")
            assert not session.shows("► Maria Delgado")

    async def test_its_row_comes_into_sight(self):
        async with opened(size=(80, 14)) as session:
            await session.press("4", "n", "n", "n", "0")
            assert session.shows("► 1998")

    async def test_the_cursor_starts_at_the_current_mention(self):
        async with opened() as session:
            await session.press("2", "n", "n", "n", "0", "tab", "j", "enter")
            assert session.words == "12"

    async def test_n_still_steps(self):
        async with opened() as session:
            await session.press("tab", "n")
            assert session.words == "PORT ELLIS"

    @pytest.mark.parametrize(
        ("keys", "words"),
        [
            ("G", "Friday"),
            ("end", "Friday"),
            ("G g", "PORT ELLIS"),
            ("G home", "PORT ELLIS"),
            ("down down up", "Harbour Trust"),
            ("space b", "PORT ELLIS"),
            ("pagedown pageup", "PORT ELLIS"),
        ],
    )
    async def test_keys_move_the_cursor(self, keys, words):
        async with opened() as session:
            await session.press("tab", *keys.split(), "enter")
            assert session.words == words

    async def test_a_page_leads_further_than_a_row(self):
        async with opened() as session:
            await session.press("tab", "space")
            assert session.reading.panel.list.cursor > 8


class TestFilter:
    async def test_only_what_contains_it_is_listed(self):
        async with opened() as session:
            await session.press("tab", "slash", *"tide")
            assert listed(session) == ["Entities", "Tide Courier", "Quotes", "Maria Delgado"]
            await session.press("enter")
            assert session.words == "Tide Courier"
            assert session.reading.panel.list.has_focus

    async def test_case_does_not_count_and_contexts_do(self):
        async with opened() as session:
            await session.press("tab", "slash", *"DAMAGE")
            assert listed(session) == ["Numbers", "GBP 3.5 million"]

    async def test_escape_leaves_it_while_typing(self):
        async with opened() as session:
            await session.press("tab", "slash", *"lund", "escape")
            assert "Maria Delgado" in listed(session)
            assert session.reading.panel.list.has_focus

    async def test_escape_leaves_it_afterwards(self):
        async with opened() as session:
            await session.press("tab", "slash", *"lund", "enter", "escape")
            assert "Maria Delgado" in listed(session)
            assert session.reading.panel.list.has_focus
            await session.press("escape")
            assert session.reading.view.has_focus

    async def test_the_cursor_moves_while_typing(self):
        async with opened() as session:
            await session.press("tab", "slash", *"oka", "down", "down", "up", "down", "enter")
            assert session.words == "“The seals like it.”"

    async def test_nothing_found_is_said(self):
        async with opened() as session:
            await session.press("tab", "slash", *"xyzzy")
            assert session.shows("nothing contains “xyzzy”")
            await session.press("enter", "down")
            assert session.words is None

    async def test_keys_are_only_typed(self):
        async with opened() as session:
            await session.press("tab", "slash", *"sS/q")
            assert session.app.is_running
            assert session.shows("sS/q")

    async def test_it_is_filtered_still_when_more_is_known(self):
        async with opened() as session:
            await session.press("tab", "slash", *"lund")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            assert listed(session) == ["Entities", "Lund"]


class TestSort:
    async def test_by_count_then_name_then_order(self):
        async with opened() as session:
            order = listed(session)
            await session.press("tab", "S")
            assert listed(session)[1:4] == ["Harbour Trust", "Maria Delgado", "Port Ellis"]
            assert session.shows("Entities 7 by count")
            await session.press("S")
            assert listed(session)[1:4] == ["Brenlow", "Harbour Trust", "Lund"]
            assert session.shows("Entities 7 by name")
            await session.press("S")
            assert listed(session) == order

    async def test_numbers_go_by_value(self):
        async with opened(size=(120, 40)) as session:
            await session.press("2", "tab", "S")
            assert listed(session) == [
                "Numbers", "GBP 3.5 million", "GBP 200,000", "61 seals", "≈ 40 metres", "12 boats",
            ]  # fmt: skip
            assert session.shows("Numbers 5 by value")


class TestNarrow:
    async def test_it_opens_over_the_article_and_closes(self):
        async with opened(size=(60, 20)) as session:
            assert not session.shows("Entities 7")
            width = session.reading.view.size.width
            await session.press("tab")
            assert session.shows("Entities 7")
            assert session.reading.view.size.width == width
            assert session.reading.panel.list.has_focus
            await session.press("escape")
            assert not session.shows("Entities 7")
            assert session.reading.view.has_focus

    @pytest.mark.parametrize("key", ["s", "tab"])
    async def test_the_key_that_opens_it_closes_it(self, key):
        async with opened(size=(60, 20)) as session:
            await session.press(key)
            assert session.reading.panel.list.has_focus
            await session.press(key, "n")
            assert not session.shows("Entities 7")
            assert session.words == "PORT ELLIS"

    async def test_choosing_shows_the_article_again(self):
        async with opened(size=(60, 20)) as session:
            await session.press("tab", "j", "j", "enter")
            assert not session.shows("Entities 7")
            assert session.words == "Maria Delgado"
            assert session.reading.view.has_focus

    async def test_it_comes_and_goes_with_the_width(self):
        async with opened(size=(80, 20)) as session:
            await session.resize(60, 20)
            assert not session.shows("Entities 7")
            await session.resize(65, 20)
            assert not session.shows("Entities 7")
            await session.resize(90, 20)
            assert session.shows("Entities 7")

    async def test_hidden_it_stays_hidden(self):
        async with opened(size=(80, 20)) as session:
            await session.press("s")
            await session.resize(60, 20)
            await session.resize(90, 20)
            assert not session.shows("Entities 7")

    async def test_with_the_keys_in_it_it_stays_open(self):
        async with opened(size=(80, 20)) as session:
            await session.press("tab")
            await session.resize(60, 20)
            assert session.shows("Entities 7")
            assert session.reading.panel.list.has_focus
            await session.resize(64, 18)
            assert session.shows("Entities 7")
