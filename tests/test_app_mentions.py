"""Going from mention to mention: n and N, scopes, hints, the concordance, jumps, copying."""

import pytest

import harbour
from app_in_tests import opened
from reader.text import Analysis, Article, Entity, Piece, Quote, Span, join_pieces


class TestStepping:
    async def test_n_goes_through_all_mentions_in_order(self):
        async with opened() as session:
            await session.press("n")
            assert session.words == "PORT ELLIS"
            await session.press("n", "n")
            assert session.words == "Tuesday night"
            assert session.shows("all 3/30")

    async def test_capital_n_goes_back(self):
        async with opened() as session:
            await session.press("n", "n", "n", "N")
            assert session.words == "about 40 metres"

    async def test_it_wraps_and_says_so(self):
        async with opened() as session:
            await session.press("n", "N")
            assert session.words == "Harbour Trust"
            assert session.shows("from the end again")
            assert session.shows("all 30/30")
            await session.press("n")
            assert session.words == "PORT ELLIS"
            assert session.shows("from the start again")
            await session.press("n")
            assert not session.shows("again")

    async def test_the_mention_comes_on_the_screen(self):
        async with opened() as session:
            for _ in range(30):
                await session.press("n")
                current = session.reading.current
                assert current
                assert session.reading.view.is_visible_at(current.start)

    async def test_after_scrolling_away_n_goes_on_from_the_screen(self):
        async with opened() as session:
            await session.press("n", "G", "n")
            current, seen = session.reading.current, session.reading.view.visible_span()
            assert current
            assert current == session.reading.in_scope.starting_in(seen.start, seen.end)[0]

    async def test_after_scrolling_away_capital_n_goes_on_from_the_screen(self):
        async with opened() as session:
            await session.press("n", "n", "G", "N")
            assert session.words == "Harbour Trust"
            assert session.reading.current == session.reading.in_scope[-1]

    async def test_without_mentions_nothing_happens(self):
        async with opened(analysis=Analysis()) as session:
            await session.press("n", "N", "f", "enter", "asterisk", "y")
            assert session.words is None
            assert session.app.screen is session.reading


class TestScopes:
    @pytest.mark.parametrize(
        ("key", "name", "first", "count"),
        [
            ("1", "entities", "PORT ELLIS", 15),
            ("2", "numbers", "about 40 metres", 5),
            ("3", "quotes", "“We lost a hundred years of work in one tide,”", 5),
            ("4", "dates", "Tuesday night", 5),
        ],
    )
    async def test_a_digit_chooses_the_kind(self, key, name, first, count):
        async with opened() as session:
            await session.press(key, "n")
            assert session.words == first
            assert session.shows(f"{name} 1/{count}")
            await session.press("0")
            assert session.shows("/30")

    async def test_a_new_scope_goes_on_from_the_current_mention(self):
        async with opened() as session:
            await session.press("1", "n", "n", "n", "n")
            assert session.words == "Lund"
            await session.press("2", "n")
            assert session.words == "£3.5 million"
            await session.press("4", "N")
            assert session.words == "Tuesday night"

    async def test_only_the_scope_is_highlighted_and_listed(self):
        async with opened() as session:
            await session.press("2")
            assert session.shows("Numbers 5")
            assert not session.shows("Entities 7")
            assert not any("Tom Okafor" in line[52:] for line in session.lines)
            await session.press("0")
            assert session.shows("Entities 7")

    async def test_asterisk_steps_through_an_entity_under_all_its_names(self):
        async with opened() as session:
            await session.press("1", "n", "n", "n", "asterisk")
            assert session.shows("Maria Delgado 1/3")
            await session.press("n")
            assert session.words == "Delgado"
            assert session.shows("Maria Delgado 2/3")
            await session.press("n", "n")
            assert session.words == "Maria Delgado"

    async def test_asterisk_again_is_the_same_scope(self):
        async with opened() as session:
            await session.press("1", "n", "n", "n", "asterisk", "n", "asterisk")
            assert session.shows("Maria Delgado 2/3")
            await session.press("escape")
            assert session.shows("entities")

    async def test_asterisk_on_a_quote_steps_through_its_speaker(self):
        async with opened() as session:
            await session.press("3", "n", "n", "asterisk")
            assert session.shows("said by Tom Okafor 1/3")
            await session.press("n", "n")
            assert session.words == "“I’ll bring pictures of the seals — all of them,”"

    async def test_a_number_has_no_scope_of_its_own(self):
        async with opened() as session:
            await session.press("2", "n", "asterisk")
            assert session.shows("numbers 1/5")

    async def test_escape_goes_back_scope_by_scope(self):
        async with opened() as session:
            await session.press("1", "n", "n", "n", "asterisk")
            await session.press("escape")
            assert session.shows("entities 3/15")
            assert session.words == "Maria Delgado"
            await session.press("escape")
            assert session.shows("all ")


class TestHints:
    async def test_a_letter_goes_to_its_mention(self):
        async with opened() as session:
            await session.press("1", "f")
            assert session.reading.view.hints[harbour.at("PORT ELLIS")] == "a"
            await session.press("d")
            assert session.words == "Maria Delgado"
            assert not session.reading.view.hints

    async def test_letters_are_shown_over_the_mentions(self):
        async with opened() as session:
            await session.press("1", "f")
            assert session.shows("aORT ELLIS")
            assert session.shows("daria Delgado")

    @pytest.mark.parametrize("key", ["escape", "5", "enter", "Z"])
    async def test_any_other_key_takes_them_away_and_does_nothing_else(self, key):
        async with opened() as session:
            await session.press("n", "f")
            assert session.shows("aORT ELLIS")
            await session.press(key)
            assert session.shows("PORT ELLIS")
            assert not session.reading.view.hints
            assert session.app.screen is session.reading

    @pytest.mark.parametrize("key", ["q", "j", "n", "s", "tab", "slash", "question_mark", "0", "y", "space"])
    async def test_everything_else_is_inert(self, key):
        many = with_names(30)
        async with opened(*many, size=(100, 30)) as session:
            await session.press("n", "f")
            before = session.reading.view.scroll_offset.y
            await session.press(key)
            assert session.app.is_running
            assert session.app.return_code is None
            assert session.app.screen is session.reading
            assert session.app.focused is session.reading.view
            assert session.reading.view.scroll_offset.y == before
            assert session.reading.scope.kind == "all"
            assert session.app.clipboard == ""

    async def test_two_letters_where_there_are_many(self):
        article, analysis = with_names(120)
        async with opened(article, analysis, size=(120, 40)) as session:
            await session.press("f")
            hints = session.reading.view.hints
            assert len(hints) == 120
            assert {len(code) for code in hints.values()} == {2}
            start, code = list(hints.items())[70]
            await session.press(code[0])
            assert session.reading.view.hints
            await session.press(code[1])
            assert session.reading.current
            assert session.reading.current.start == start

    async def test_the_first_letter_narrows_them(self):
        article, analysis = with_names(120)
        async with opened(article, analysis, size=(120, 40)) as session:
            await session.press("f", "a")
            assert len(session.reading.view.hints) < 30
            await session.press("escape")
            assert not session.reading.view.hints
            assert session.shows("Name119")

    async def test_nothing_to_hint_is_said(self):
        async with opened(size=(60, 8)) as session:
            await session.press("G", "2", "f")
            assert session.shows("nothing in the scope is on the screen")
            assert not session.reading.view.hints

    async def test_every_place_has_one_hint(self):
        """A quote and the entity that it starts with share one."""
        text, blocks = join_pieces([Piece("paragraph", "Lund is a town. Lund Town lies in Lund.")])
        analysis = Analysis(
            entities=(
                Entity("Lund", "GPE", (Span(0, 4), Span(34, 38))),
                Entity("Lund Town", "ORG", (Span(16, 25),)),
            ),
        )
        async with opened(Article(text, blocks, "Lund", "lund.txt"), analysis) as session:
            await session.press("f", "s")
            assert session.words == "Lund Town"


class TestConcordance:
    async def test_it_lists_an_entity_in_its_contexts(self):
        async with opened() as session:
            await session.press("1", "n", "n", "enter")
            assert session.app.screen is not session.reading
            assert session.shows("Harbour Trust ×3, organisation")
            assert session.shows("3 in the article")
            assert session.shows("Tuesday night, and the Harbour Trust says that")

    async def test_enter_goes_to_the_one_chosen(self):
        async with opened() as session:
            await session.press("1", "n", "n", "enter", "j", "j", "enter")
            assert session.app.screen is session.reading
            assert session.words == "Harbour Trust"
            assert session.reading.current == session.reading.in_scope[-1]
            assert session.reading.view.is_visible_at(session.reading.current.start)

    @pytest.mark.parametrize("key", ["escape", "q"])
    async def test_it_closes_without_a_jump(self, key):
        async with opened() as session:
            await session.press("1", "n", "n", "enter", "j", key)
            assert session.app.screen is session.reading
            assert session.reading.current == session.reading.in_scope[1]
            assert session.app.is_running

    @pytest.mark.parametrize(
        ("keys", "title", "count"),
        [
            (("2", "n"), "≈ 40 metres", 5),
            (("n", "n"), "≈ 40 metres", 5),
            (("4", "n"), "2024-04-16", 5),
            (("3", "n", "n"), "Tom Okafor said", 3),
        ],
    )
    async def test_of_other_kinds(self, keys, title, count):
        async with opened() as session:
            await session.press(*keys, "enter")
            assert session.shows(title)
            assert session.shows(f"{count} in the article")

    async def test_of_a_search_it_lists_the_hits(self):
        async with opened() as session:
            await session.press("slash", *"wall", "enter", "enter")
            assert session.shows("4 in the article")
            assert session.shows("It’s a wall, not a monument")

    async def test_of_a_mention_outside_the_scope(self):
        async with opened() as session:
            await session.press("n", "n", "4", "enter")
            assert session.shows("≈ 40 metres")
            assert session.shows("5 in the article")


class TestJumps:
    async def test_back_and_forward(self):
        async with opened(size=(60, 12)) as session:
            await session.press("3", "n", "n", "n")
            away = session.top
            await session.press("left_square_bracket")
            assert session.top != away
            await session.press("right_square_bracket")
            assert session.top == away

    async def test_back_to_where_one_read(self):
        async with opened(size=(60, 12)) as session:
            await session.press("j", "j")
            here = session.top
            await session.press("slash", *"READ", "enter")
            assert session.top != here
            await session.press("left_square_bracket")
            assert session.top == here

    async def test_without_a_jump_nothing_happens(self):
        async with opened() as session:
            await session.press("j", "left_square_bracket", "right_square_bracket")
            assert session.reading.view.scroll_offset.y == 1


class TestCopy:
    async def test_a_quote_is_copied_with_its_speaker(self):
        async with opened() as session:
            await session.press("3", "n", "n", "y")
            assert session.app.clipboard == "“Let it lie,” — Tom Okafor"
            assert session.shows("copied: “Let it lie,”")

    async def test_other_mentions_as_they_stand(self):
        async with opened() as session:
            await session.press("2", "n", "n", "y")
            assert session.app.clipboard == "£3.5 million"

    async def test_without_a_mention_nothing_is_copied(self):
        async with opened() as session:
            await session.press("y")
            assert session.app.clipboard == ""

    async def test_a_quote_over_two_paragraphs_keeps_its_break(self):
        text, blocks = join_pieces(
            [Piece("paragraph", "“It began here."), Piece("paragraph", "“And it goes on,” she said.")]
        )
        analysis = Analysis(quotes=(Quote(0, text.index("she") - 1, "Ada", cue="said"),))
        async with opened(Article(text, blocks, "Two", "two.txt"), analysis) as session:
            await session.press("n", "y")
            assert session.app.clipboard == "“It began here.\n\n“And it goes on,” — Ada"
            assert session.shows("copied: “It began here. “And it goes on,” — Ada")


def with_names(count: int) -> tuple[Article, Analysis]:
    """An article of so many names."""
    text, blocks = join_pieces([Piece("paragraph", " ".join(f"Name{number:03}" for number in range(count)))])
    analysis = Analysis(
        tuple(
            Entity(f"Name{number:03}", "PERSON", (Span(number * 8, number * 8 + 7),))
            for number in range(count)
        )
    )
    return Article(text, blocks, "Names", "names.txt"), analysis
