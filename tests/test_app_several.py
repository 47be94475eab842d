"""Several articles: stepping through them, opening and analysing the next one ahead, and what cannot be opened."""

import asyncio
from asyncio import Queue
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from threading import Event

import pytest

import harbour
from app_in_tests import Session, already_open
from reader.app.reader_app import ReaderApp
from reader.loaders import LoadError, Progress, Watch
from reader.services.analyst import Analyst
from reader.services.frames import Failed, ReadAll, Response, Updated
from reader.services.opening_ahead import Opening
from reader.services.reading_list import ReadingList, Slot
from reader.text import Analysis, Article, Entity, Piece, Span, join_pieces
from reader.text.packed import pack


def article(title: str, paragraphs: int = 30) -> Article:
    """Each paragraph says 3 boats, and who counted them."""
    text, blocks = join_pieces(
        [
            Piece("heading", title, 1),
            *(
                Piece("paragraph", f"Ada Okello counted {n} boats off {title}.")
                for n in range(100, 100 + paragraphs)
            ),
        ]
    )
    return Article(text, blocks, title, f"{title}.txt")


NORTH, SOUTH, WEST = article("North Quay"), article("South Quay"), article("West Quay")


def whole(article: Article) -> Analysis:
    """An analysis with an entity that no rule finds."""
    name = "Ada Okello"
    at = article.text.index(name)
    return Analysis(entities=(Entity(name, "PERSON", (Span(at, at + len(name)),)),))


@pytest.fixture(autouse=True)
def no_memory(tmp_path, monkeypatch):
    """Nothing is remembered from before."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


MOST_ROUNDS = 5_000
"""Rounds of all messages that a thread may take; each is some milliseconds."""

Way = Callable[[Watch], tuple[Article, ...]]


class Shelf:
    """What there is to open, by locator; notes what was opened."""

    def __init__(self, **ways: Way | Article) -> None:
        self.ways = {name.replace("_", "."): way for name, way in ways.items()}
        self.opened: list[str] = []

    @property
    def articles(self) -> ReadingList:
        return ReadingList([Slot(locator) for locator in self.ways], self.open)

    def open(self, slot: Slot) -> Opening:
        self.opened.append(slot.locator)
        way = slot.whole or self.ways[slot.locator]
        return Opening(slot.locator, (lambda _: (way,)) if isinstance(way, Article) else way, None)


def unopenable(problem: str) -> Way:
    def way(_: Watch) -> tuple[Article, ...]:
        raise LoadError(problem)

    return way


class Door:
    """A way to open that waits until it is let through, and minds being called off."""

    def __init__(self, *articles: Article, first: Article | None = None, problem: str = "") -> None:
        self.let_through, self.watch, self.articles = Event(), Watch(), articles
        self.first, self.problem = first, problem

    def __call__(self, watch: Watch) -> tuple[Article, ...]:
        self.watch = watch
        watch.progress(Progress("receiving", 120, 800, "KB"))
        if self.first is not None:
            watch.first(self.first)
        while not self.let_through.wait(0.01):
            watch.check()
        if self.problem:
            raise LoadError(self.problem)
        return self.articles


class Scripted(Analyst):
    """A worker that says what the test wants said."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.looked_at: list[int] = []
        self.says: Queue[Response] = Queue()

    def read(self, article: Article, focus: int = 0) -> int:
        self.asked.append(article.title)
        return len(self.asked)

    def look_at(self, block: int) -> None:
        self.looked_at.append(block)

    async def responses(self) -> AsyncIterator[Response]:
        while True:
            yield await self.says.get()

    async def say(
        self, session: Session, analysis: Analysis, done: int = 1, generation: int | None = None
    ) -> None:
        await self.says.put(Updated(generation or len(self.asked), pack(analysis), done, 1))
        await session.settle()


@asynccontextmanager
async def reading(
    articles: ReadingList, analyst: Analyst | None = None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[Session]:
    app = ReaderApp(articles, analyst)
    async with app.run_test(size=size) as pilot:
        session = Session(app, pilot)
        await session.settle()
        yield session


async def until(session: Session, condition: Callable[[], bool]) -> None:
    """Wait for a thread, by counting rounds."""
    for _ in range(MOST_ROUNDS):
        if condition():
            return
        assert session.app.is_running
        await session.settle()
        await asyncio.sleep(0.001)  # a loop that never rests keeps a thread that imports from ever getting on
    raise AssertionError("\n".join(session.lines))


async def until_shown(session: Session, words: str) -> None:
    await until(session, lambda: session.shows(words))


def three() -> Shelf:
    return Shelf(north_txt=NORTH, south_txt=SOUTH, west_txt=WEST)


class TestStepping:
    @pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 40)])
    async def test_there_and_back(self, size):
        async with reading(three().articles, size=size) as session:
            await until_shown(session, "North Quay.")
            assert session.lines[0].split() == ["North", "Quay", "1/3"]
            await session.press("J")
            await until_shown(session, "South Quay.")
            assert session.lines[0].split() == ["South", "Quay", "2/3"]
            await session.press("J")
            await until_shown(session, "West Quay.")
            await session.press("K", "K")
            assert session.lines[0].split() == ["North", "Quay", "1/3"]
            assert session.shows("North Quay.")

    async def test_ctrl_c_leaves_where_there_is_nothing_to_read_yet(self):
        async with reading(Shelf(slow_txt=Door(NORTH)).articles) as session:
            await until_shown(session, "receiving 120 KB")
            await session.press("ctrl+c")
            assert not session.app.is_running
            assert session.app.return_code == 130

    async def test_ctrl_c_does_not_lose_what_is_read(self):
        async with reading(three().articles) as session:
            await until_shown(session, "North Quay.")
            await session.press("ctrl+c")
            assert session.app.is_running

    async def test_the_ends_are_told(self):
        async with reading(three().articles) as session:
            await until_shown(session, "North Quay.")
            await session.press("K")
            assert session.shows("this is the first article")
            assert session.shows("1/3")
            await session.press("J", "J", "J")
            assert session.shows("this is the last article")
            assert session.shows("3/3")

    async def test_each_article_keeps_place_scope_mention_and_jumps(self):
        async with reading(three().articles, size=(80, 14)) as session:
            await until_shown(session, "North Quay.")
            await session.press("2", "n", "slash", *"115 boats", "enter", "j")
            top, words = session.top, session.words
            await session.press("J")
            await until_shown(session, "South Quay.")
            assert session.reading.scope.kind == "all"
            assert session.reading.current is None
            await session.press("3", "G", "K")
            assert (session.top, session.words) == (top, words)
            assert session.shows("“115 boats” 1/1")
            await session.press("[")
            assert session.top.startswith("North Quay")
            await session.press("escape")
            assert session.shows("numbers")
            await session.press("J")
            assert session.shows("end")
            assert session.reading.scope.kind == "quotes"

    async def test_alone_there_is_nothing_to_step_to(self):
        async with reading(already_open(harbour.ARTICLE, harbour.ANALYSIS), size=(140, 24)) as session:
            assert not session.shows("J Article")
            await session.press("J", "K")
            assert session.lines[0].startswith(f" {harbour.ARTICLE.title}")
            assert not session.shows("1/1")

    async def test_the_key_line_offers_it(self):
        async with reading(three().articles, size=(80, 24)) as session:
            await until_shown(session, "North Quay.")
            assert session.shows("J Article")

    @pytest.mark.parametrize("keys", [["slash"], ["t"], ["tab", "slash"]])
    async def test_while_typing_it_is_a_letter(self, keys):
        async with reading(three().articles, size=(100, 24)) as session:
            await until_shown(session, "North Quay.")
            await session.press(*keys, "J")
            assert session.shows("1/3")

    async def test_entries_of_a_feed_are_articles(self):
        shelf = Shelf(a_txt=WEST, feed_xml=lambda _: (NORTH, SOUTH), b_txt=WEST)
        async with reading(shelf.articles) as session:
            await until_shown(session, "1/4")
            await session.press("J")
            await until_shown(session, "North Quay.")
            await session.press("J")
            assert session.shows("South Quay.")
            assert session.shows("3/4")
            await session.press("J")
            await until_shown(session, "West Quay.")


class TestWhatCannotBeOpened:
    @pytest.mark.parametrize("back", [["K", "J"], ["escape", "J"], ["J", "K"]])
    async def test_whoever_comes_back_finds_it_tried_again(self, back):
        ways = [unopenable("gone.txt: no such file; check the spelling"), lambda _: (SOUTH,)]
        shelf = Shelf(north_txt=NORTH, gone_txt=lambda watch: ways.pop(0)(watch), west_txt=WEST)
        async with reading(shelf.articles) as session:
            await until_shown(session, "North Quay.")
            await session.press("J")
            await until_shown(session, "gone.txt: no such file")
            await session.press(*back)
            await until_shown(session, "South Quay.")
            assert session.shows("2/3")

    async def test_a_folder_without_articles_stays_one(self):
        slots = [Slot("north.txt"), Slot("void", problem="void: there is no article in it", is_final=True)]
        shelf = three()
        async with reading(ReadingList(slots, shelf.open)) as session:
            await until_shown(session, "North Quay.")
            await session.press("J", "K", "J")
            assert session.shows("void: there is no article in it")
            assert shelf.opened == ["north.txt"]

    async def test_it_is_told_in_its_place(self):
        shelf = Shelf(
            north_txt=NORTH, gone_txt=unopenable("gone.txt: no such file; check the spelling"), west_txt=WEST
        )
        async with reading(shelf.articles) as session:
            await until_shown(session, "North Quay.")
            await session.press("J")
            await until_shown(session, "gone.txt: no such file; check the spelling")
            assert session.shows("2/3")
            assert not session.shows("North Quay.")
            await session.press("n", "f", "slash", "tab", "s", "enter", "y", "t", "space", "1", "asterisk")
            assert session.shows("gone.txt: no such file; check the spelling")
            await session.press("J")
            await until_shown(session, "West Quay.")
            await session.press("n")
            assert session.reading.current is not None

    async def test_escape_goes_back_to_the_article_before(self):
        shelf = Shelf(north_txt=NORTH, gone_txt=unopenable("it is gone"), west_txt=WEST)
        async with reading(shelf.articles) as session:
            await until_shown(session, "North Quay.")
            await session.press("J")
            await until_shown(session, "it is gone")
            await session.press("escape")
            assert session.shows("North Quay.")
            assert session.app.focused is session.reading.view

    async def test_the_first_one_too(self):
        async with reading(Shelf(gone_txt=unopenable("it is gone"), west_txt=WEST).articles) as session:
            await until_shown(session, "it is gone")
            await session.press("J")
            await until_shown(session, "West Quay.")

    async def test_if_there_is_nothing_else_the_reader_ends_and_says_why(self):
        shelf = Shelf(gone_txt=unopenable("it is gone"), lost_txt=unopenable("it is lost"))
        async with reading(shelf.articles) as session:
            while session.app.is_running:
                await session.settle()
            assert session.app.return_code == 2
            assert session.app.return_value == ("it is gone", "it is lost")

    async def test_an_error_that_nobody_thought_of(self):
        def way(_: Watch) -> tuple[Article, ...]:
            raise ZeroDivisionError

        async with reading(Shelf(a_txt=way, west_txt=WEST).articles) as session:
            await until_shown(session, "a.txt: it cannot be opened (ZeroDivisionError)")

    async def test_markup_and_controls_are_only_text(self):
        shelf = Shelf(**{"[b]x[/b]\x1b[31m_txt": unopenable("[red]no[/] [x")}, west_txt=WEST)
        async with reading(shelf.articles) as session:
            await until_shown(session, "[red]no[/] [x")
            assert session.lines[0].startswith(" [b]x[/b].txt")


class TestOpening:
    async def test_only_the_next_one_is_opened_ahead(self):
        shelf = three()
        async with reading(shelf.articles) as session:
            await until(session, lambda: len(shelf.opened) == 2)
            await session.settle()
            assert shelf.opened == ["north.txt", "south.txt"]
            await session.press("J")
            await until(session, lambda: session.app.articles.slots[2].article is not None)
            await session.press("J", "K", "K", "J")
            assert shelf.opened == ["north.txt", "south.txt", "west.txt"]

    async def test_progress_is_shown_and_keys_are_heard(self):
        door = Door(NORTH)
        async with reading(Shelf(north_txt=door).articles) as session:
            await until_shown(session, "receiving 120 KB of 800 KB …")
            assert session.lines[0].startswith(" north.txt")
            await session.press("question_mark", "escape", "j", "n")
            assert session.lines[-1].split("  ")[:2] == [" esc Give up", "? Keys"]
            door.let_through.set()
            await until_shown(session, "North Quay.")
            assert session.app.focused is session.reading.view
            await session.press("n")
            assert session.reading.current is not None

    async def test_escape_gives_up_and_leaves_if_it_is_the_only_one(self):
        door = Door(NORTH)
        async with reading(Shelf(north_txt=door).articles) as session:
            await until_shown(session, "receiving")
            await session.press("escape")
            assert not session.app.is_running
            assert session.app.return_code == 1
            assert session.app.return_value == ("north.txt: given up before it was opened",)
            assert door.watch.cancelled.is_set()

    async def test_escape_goes_back_to_the_article_before_and_it_is_not_opened_ahead_again(self):
        door = Door(SOUTH)
        shelf = Shelf(north_txt=NORTH, south_txt=door, west_txt=WEST)
        async with reading(shelf.articles) as session:
            await until_shown(session, "North Quay.")
            await session.press("J")
            await until_shown(session, "receiving")
            await session.press("escape")
            assert session.shows("North Quay.")
            assert door.watch.cancelled.is_set()
            assert shelf.opened == ["north.txt", "south.txt"]
            door.let_through.set()
            await session.press("J")
            await until_shown(session, "South Quay.")

    async def test_escape_at_the_first_one_goes_on(self):
        async with reading(Shelf(north_txt=Door(NORTH), west_txt=WEST).articles) as session:
            await until_shown(session, "receiving")
            await session.press("escape")
            await until_shown(session, "West Quay.")

    async def test_stepping_past_calls_it_off(self):
        door = Door(SOUTH)
        async with reading(Shelf(north_txt=NORTH, south_txt=door, west_txt=WEST).articles) as session:
            await until_shown(session, "North Quay.")
            await session.press("J")
            await until_shown(session, "receiving")
            await session.press("J")
            await until_shown(session, "West Quay.")
            assert door.watch.cancelled.is_set()

    @pytest.mark.parametrize("key", ["q", "ctrl+q"])
    async def test_quitting_waits_for_nothing_and_calls_it_off(self, key):
        door = Door(NORTH)
        async with reading(Shelf(north_txt=door).articles) as session:
            await until_shown(session, "receiving")
            await session.press(key)
            assert not session.app.is_running
            assert not session.app.return_code
        assert door.watch.cancelled.is_set()


class TestFirstPart:
    """The start of a long article comes ahead of the whole."""

    async def test_it_is_replaced_where_one_is(self):
        door = Door(NORTH, first=NORTH.head(600))
        async with reading(Shelf(north_txt=door).articles, size=(80, 14)) as session:
            await until_shown(session, "North Quay.")
            assert session.shows("receiving 120 KB of 800 KB …")
            assert not session.shows("end")
            await session.press("2", "n", "n", "j")
            words, top = session.words, session.reading.view.top
            assert words == "101"
            door.let_through.set()
            await until(session, lambda: session.reading.article == NORTH)
            await session.settle()
            assert (session.words, session.reading.view.top) == (words, top)
            assert session.reading.scope.kind == "numbers"
            assert not session.shows("receiving")
            await session.press("G")
            assert session.shows("129 boats")

    @pytest.mark.parametrize(("keys", "at_end"), [(("G",), True), (("G", "k"), False), (("G", "g"), False)])
    async def test_who_went_to_its_end_is_at_the_end_of_the_whole(self, keys: tuple[str, ...], at_end: bool):
        door = Door(NORTH, first=NORTH.head(600))
        async with reading(Shelf(north_txt=door).articles, size=(80, 14)) as session:
            await until_shown(session, "North Quay.")
            await session.press(*keys)
            door.let_through.set()
            await until(session, lambda: session.reading.article == NORTH)
            await session.settle()
            assert session.shows("129 boats") == at_end

    async def test_if_the_rest_cannot_be_had_that_is_told_and_the_start_stays(self):
        door = Door(first=NORTH.head(600), problem="north.txt: it is damaged")
        async with reading(Shelf(north_txt=door).articles) as session:
            await until_shown(session, "North Quay.")
            door.let_through.set()
            await until_shown(session, "Only its start is here: north.txt: it is damaged")
            await session.press("escape", "n")
            assert not session.shows("Only its start")
            assert session.shows("North Quay.")
            assert session.app.is_running

    async def test_left_before_it_was_whole_it_is_opened_again(self):
        door = Door(NORTH, first=NORTH.head(600))
        async with reading(Shelf(north_txt=door, west_txt=WEST).articles) as session:
            await until_shown(session, "North Quay.")
            await session.press("J")
            await until_shown(session, "West Quay.")
            assert door.watch.cancelled.is_set()
            door.let_through.set()
            await session.press("K")
            await until(session, lambda: session.reading.article == NORTH)


class TestAnalysing:
    async def test_the_one_that_is_read_and_then_the_next(self):
        analyst = Scripted()
        async with reading(three().articles, analyst, size=(100, 24)) as session:
            await until(session, lambda: analyst.asked == ["North Quay"])
            await until(session, lambda: session.app.articles.following.is_settled)
            assert session.shows("analysing")
            await analyst.says.put(ReadAll(1))
            await until(session, lambda: session.shows("putting together"))
            await analyst.say(session, whole(NORTH))
            assert session.shows("P Ada Okello")
            assert not session.shows("putting together")
            assert not session.shows("analysing")
            assert analyst.asked == ["North Quay", "South Quay"]
            await analyst.say(session, whole(SOUTH))
            assert analyst.asked == ["North Quay", "South Quay"]
            await session.press("J")
            assert session.shows("P Ada Okello")
            assert session.shows("South Quay.")

    async def test_stepping_to_what_is_being_analysed_ahead_does_not_begin_anew(self):
        analyst = Scripted()
        async with reading(three().articles, analyst, size=(100, 24)) as session:
            await until(session, lambda: session.app.articles.following.is_settled)
            await analyst.say(session, whole(NORTH))
            await session.press("J")
            assert session.shows("analysing")
            assert analyst.asked == ["North Quay", "South Quay"]
            await session.press("G")
            assert analyst.looked_at
            await analyst.say(session, whole(SOUTH))
            assert session.shows("P Ada Okello")

    async def test_stepping_away_before_the_end_comes_back_to_it_later(self):
        analyst = Scripted()
        async with reading(three().articles, analyst, size=(100, 24)) as session:
            await until(session, lambda: session.app.articles.following.is_settled)
            await session.press("J")
            assert analyst.asked == ["North Quay", "South Quay"]
            await analyst.say(session, whole(NORTH), generation=1)
            assert not session.shows("P Ada Okello")
            await session.press("K")
            assert analyst.asked == ["North Quay", "South Quay", "North Quay"]

    async def test_without_a_worker_the_rules_do_for_each(self):
        analyst = Scripted()
        async with reading(three().articles, analyst, size=(100, 24)) as session:
            await until(session, lambda: session.app.articles.following.is_settled)
            await analyst.says.put(Failed("no model is installed"))
            await until_shown(session, "Entities are missing: no model is installed")
            await session.press("J")
            await until_shown(session, "no entities")
            assert not session.shows("Entities are missing")
            assert session.shows("South Quay.")
            await session.press("2", "n")
            assert session.words == "100"
