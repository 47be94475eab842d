"""A long article: what takes long is done in slices, and keys come between them."""

import pytest

from app_in_tests import opened
from reader.app import slices as slices_module
from reader.app.panel_rows import PORTION as ROWS
from reader.text import Analysis, Article, Entity, Number, Piece, Span, join_pieces
from reader.text.packed import pack
from reader.text.search import PORTION as HITS

COUNT = max(ROWS, HITS) * 2 + 7
TEXT, BLOCKS = join_pieces(Piece("paragraph", f"Ada counted {n} boats at dawn.") for n in range(COUNT))
ARTICLE = Article(TEXT, BLOCKS, "Boats", "boats.txt")
ANALYSIS = Analysis(
    (Entity("Ada", "PERSON", tuple(Span(block.start, block.start + 3) for block in BLOCKS)),),
    numbers=tuple(
        Number(block.start + 12, block.start + 12 + len(str(n)), "cardinal", n, of="boat")
        for n, block in enumerate(BLOCKS)
    ),
)
LAST = f"{COUNT - 1:,} boats"


@pytest.fixture(params=[0.0, 60.0], ids=["many slices", "one slice"])
def slices(request, monkeypatch):
    """A slice ends after each portion, or never."""
    monkeypatch.setattr(slices_module, "SLICE_SECONDS", request.param)
    monkeypatch.setattr(slices_module, "REST_SECONDS", 0.0)  # tests wait by counting rounds


@pytest.mark.usefixtures("slices")
class TestInSlices:
    async def test_every_hit_is_found(self):
        async with opened(ARTICLE, ANALYSIS) as session:
            await session.press("slash", *"boats")
            assert session.shows(f"“boats” 1/{COUNT}")
            await session.press("enter", "N")
            assert session.shows("at dawn")
            assert session.shows(f"“boats” {COUNT}/{COUNT}")

    async def test_enter_takes_a_search_that_is_under_way_to_its_end(self):
        async with opened(ARTICLE, ANALYSIS) as session:
            await session.press("slash", *"dawn", "enter", "n")
            assert session.shows(f"“dawn” 2/{COUNT}")

    async def test_a_search_that_is_given_up_finds_nothing_later(self):
        async with opened(ARTICLE, ANALYSIS) as session:
            await session.press("slash", *"dawn", "escape")
            assert session.shows(f"all {2 * COUNT}")

    async def test_the_panel_is_filtered_and_sorted(self):
        async with opened(ARTICLE, ANALYSIS) as session:
            await session.press("tab", "slash", *LAST)
            await session.settle_until(lambda: session.shows("Numbers 1"))
            await session.press("enter")
            assert session.words == str(COUNT - 1)
            await session.press("escape", "S")
            await session.settle_until(lambda: session.reading.panel.list.rows[3].name == LAST)

    async def test_enter_takes_a_filter_that_is_under_way_to_its_end(self):
        async with opened(ARTICLE, ANALYSIS) as session:
            await session.press("tab", "slash", *LAST, "enter")
            assert session.words == str(COUNT - 1)

    async def test_its_end_and_its_start_are_a_key_away(self):
        async with opened(ARTICLE, ANALYSIS) as session:
            await session.press("G")
            assert session.shows(f"Ada counted {COUNT - 1} boats")
            await session.resize(60, 24)
            assert session.shows(f"Ada counted {COUNT - 1} boats")
            await session.press("g")
            assert session.shows("Ada counted 0 boats")


async def test_a_packed_analysis_is_shown_as_any_other():
    async with opened(ARTICLE, pack(ANALYSIS).open(), size=(80, 12)) as session:
        assert session.shows("Entities 1")
        await session.press("n", "N")
        assert session.words == str(COUNT - 1)
        await session.press("N", "*")
        assert session.shows(f"Ada {COUNT}/{COUNT}")
