"""Links: how they look in the text, the list of them, and copies of their addresses."""

import pytest
from msgspec import structs

import harbour
from app_in_tests import opened
from reader.text import Analysis, Article, Link
from reader.text.links import link_from, links_over

LONG = "https://tide.example.org/news/2024/04/17/" + "harbour-wall/" * 12 + "?page=2"
ADDRESSES = {
    "SHARE THIS STORY": "https://tide.example.org/share",
    "the Harbour Trust says": LONG,
    "Maria Delgado": "https://trust.example.org/people/delgado",
    "READ NEXT: Ten walks by the sea": "mailto:walks@example.org",
}


def linked() -> Article:
    places = [(harbour.place(words), address) for words, address in ADDRESSES.items()]
    return structs.replace(
        harbour.ARTICLE, links=tuple(Link(span.start, span.end, address) for span, address in places)
    )


LINKED = linked()


class TestPlaces:
    LINKS = structs.replace(
        harbour.ARTICLE, links=(Link(0, 5, "https://a"), Link(10, 20, "https://b"), Link(20, 22, "https://c"))
    )

    @pytest.mark.parametrize(
        ("start", "end", "found"),
        [(0, 1, "a"), (5, 10, ""), (4, 11, "ab"), (19, 21, "bc"), (22, 99, ""), (12, 13, "b")],
    )
    def test_over_a_stretch(self, start, end, found):
        assert "".join(link.address[-1] for link in links_over(self.LINKS, start, end)) == found

    @pytest.mark.parametrize(("offset", "number"), [(0, 0), (4, 0), (5, 1), (19, 1), (20, 2), (99, 2)])
    def test_at_or_after_a_place(self, offset, number):
        assert link_from(self.LINKS, offset) == number


class TestLooks:
    async def test_they_are_underlined_below_what_mentions_look_like(self):
        async with opened(LINKED, size=(80, 40)) as session:
            view = session.reading.view
            styles = {
                segment.text: segment.style
                for y in range(view.size.height)
                for segment in view.render_line(y)
                if segment.style
            }
            assert styles["the "].underline
            assert styles["Maria Delgado"].underline
            assert styles["Maria Delgado"].bold
            assert not styles["Delgado"].underline
            assert styles["the "].color != view.rich_style.color

    async def test_in_furniture_they_stay_quiet(self):
        async with opened(LINKED) as session:
            segments = [segment for segment in session.reading.view.render_line(0) if segment.text.strip()]
            assert not any(segment.style.underline for segment in segments if segment.style)


class TestList:
    @pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
    async def test_numbered_with_the_whole_address_of_the_one_under_the_cursor(self, size):
        async with opened(LINKED, size=size) as session:
            await session.press("l")
            assert session.shows("1 SHARE THIS STORY")
            assert session.shows("4 READ NEXT: Ten walks by the sea")
            await session.press("j")
            assert LONG in "".join(session.framed)
            assert session.shows("enter Go there  y Copy address  / Filter  esc Close")

    async def test_the_one_picked_is_gone_to_and_there_is_a_way_back(self):
        async with opened(LINKED, size=(60, 12)) as session:
            await session.press("l", "j", "j", "enter")
            assert session.app.screen is session.reading
            assert session.reading.view.is_visible_at(harbour.at("Maria Delgado"))
            await session.press("[")
            assert session.reading.view.top == 0

    async def test_it_opens_at_the_next_one(self):
        async with opened(LINKED, size=(60, 12)) as session:
            await session.press("G", "l", "y")
            assert session.app.clipboard == "mailto:walks@example.org"

    async def test_an_address_is_copied_and_that_is_told(self):
        async with opened(LINKED) as session:
            await session.press("l", "j", "y")
            assert session.app.clipboard == LONG
            assert session.shows("copied the address of 2")
            await session.press("q")
            assert session.app.screen is session.reading

    @pytest.mark.parametrize("words", ["delgado", "people/"])
    async def test_words_and_addresses_are_filtered(self, words):
        async with opened(LINKED, size=(60, 14)) as session:
            await session.press("G", "l", "slash", *words)
            assert session.shows("3 Maria Delgado")
            assert session.shows("1 of 4")
            assert not session.shows("READ NEXT: Ten walks")
            await session.press("enter")
            assert session.app.screen is session.reading
            assert session.reading.view.is_visible_at(harbour.at("Maria Delgado"))

    async def test_letters_typed_into_the_filter_do_nothing_else(self):
        async with opened(LINKED) as session:
            await session.press("l", "slash", "y", "q", "/")
            assert session.app.clipboard == ""
            assert session.shows("nothing contains “yq/”")

    async def test_no_links(self):
        async with opened(harbour.ARTICLE, Analysis()) as session:
            await session.press("l")
            assert session.app.screen is session.reading
            assert session.shows("there are no links in this article")
