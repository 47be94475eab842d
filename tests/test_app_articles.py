"""Articles of all sorts, analyses that come late, terminals without colour."""

from threading import Event

import pytest
from msgspec import structs
from textual.color import Color

import harbour
from app_in_tests import Session, opened
from reader.app import analysing_app
from reader.app.colours import COLOURS
from reader.app.reader_app import ReaderApp
from reader.services.config import Config
from reader.text import Analysis, Article, Entity, Number, Piece, Quote, Span, join_pieces


def article(*paragraphs: str, title: str = "A title") -> Article:
    text, blocks = join_pieces(Piece("paragraph", paragraph) for paragraph in paragraphs)
    return Article(text, blocks, title, "a.txt")


class TestText:
    async def test_markup_is_only_text(self):
        words = "[bold red]x[/] [@click=app.quit]y[/] \\[z] {0} $accent"
        analysis = Analysis(
            (Entity("[bold red]x[/]", "PERSON", (Span(0, 14),)),), quotes=(Quote(0, 14, "[red]S[/]"),)
        )
        async with opened(article(words, title="[b]T[/b]"), analysis, size=(120, 24)) as session:
            assert session.shows(words)
            assert session.shows("[b]T[/b]")
            assert session.shows("P [bold red]x[/]")
            await session.press("1", "n")
            assert session.shows("P [bold red]x[/], person")
            await session.press("enter")
            assert session.shows("P [bold red]x[/], person")
            await session.press("escape", "y")
            assert session.app.clipboard == "[bold red]x[/]"

    @pytest.mark.parametrize("size", [(80, 24), (30, 8)])
    async def test_one_word(self, size):
        async with opened(article("Fin"), Analysis(), size=size) as session:
            assert session.shows("Fin")
            await session.press(
                "j", "space", "G", "n", "f", "3", "n", "tab", "j", "enter", "tab", "enter", "y", "d"
            )
            assert session.shows("Fin")
            assert session.shows("all")

    async def test_no_text_at_all(self):
        async with opened(Article("", (), "Nothing", "a.txt"), Analysis()) as session:
            await session.press("j", "G", "n", "f", "tab", "tab", "slash", "a", "enter", "escape")
            assert session.shows("Nothing")

    async def test_wide_combining_and_emoji(self):
        text = "漢字かな交じり文 é̩́ and 👨‍👩‍👧 family नमस्ते " * 6
        async with opened(article(text), Analysis(), size=(40, 24)) as session:
            assert all(
                sum(segment.cell_length for segment in strip) == 40
                for strip in session.app.screen._compositor.render_strips()
            )

    async def test_two_thousand_paragraphs(self):
        long, analysis = two_thousand_paragraphs()
        async with opened(long, analysis, size=(100, 30)) as session:
            await session.press("n")
            assert session.shows("all 1/4000")
            await session.press("N")
            assert session.shows("all 4000/4000")
            assert session.shows("end")
            await session.press("1", "N", "asterisk")
            assert session.shows("Name 1999 1/1")
            await session.press("0", "slash", *"paragraph 1500", "enter")
            assert session.words == "paragraph 1500"
            await session.resize(70, 30)
            assert session.reading.view.is_visible_at(session.reading.current.start)
            await session.press("tab", "G", "enter")
            assert session.words == "1999"

    async def test_blocks_look_like_what_they_are(self):
        async with opened(size=(80, 60)) as session:
            assert session.shows("• The north arm")
            assert session.shows("│ It’s a wall, not a monument.")
            assert session.shows("  height = 4.2")
            view = session.reading.view
            heading, paragraph = view.render_line(2), view.render_line(4)
            assert heading.crop(2, 6)._segments[0].style.bold
            assert not paragraph.crop(14, 20)._segments[0].style.bold


def two_thousand_paragraphs() -> tuple[Article, Analysis]:
    paragraphs = [
        f"Name {number:04} stands in paragraph {number:04}, and so do words, words and more words, until "
        "it is about as long as paragraphs in a newspaper are."
        for number in range(2000)
    ]
    long = article(*paragraphs)
    starts = [block.start for block in long.blocks]
    entities = tuple(
        Entity(f"Name {number:04}", "PERSON", (Span(start, start + 9),))
        for number, start in enumerate(starts)
    )
    at = len("Name 0000 stands in paragraph ")
    numbers = tuple(
        Number(start + at, start + at + 4, "cardinal", number) for number, start in enumerate(starts)
    )
    return long, Analysis(entities, numbers=numbers)


class TestLateAnalysis:
    """What the worker finds comes while one reads."""

    async def test_current_mention_and_scope_stay(self):
        early = Analysis(quotes=harbour.ANALYSIS.quotes, numbers=harbour.ANALYSIS.numbers)
        async with opened(analysis=early) as session:
            await session.press("3", "n", "n")
            session.reading.update_analysis(harbour.ANALYSIS, "analysing 60%")
            await session.settle()
            assert session.words == "“Let it lie,”"
            assert session.shows("quotes 2/5")
            assert session.shows("analysing 60%")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            assert not session.shows("analysing")

    async def test_the_scope_of_an_entity_grows(self):
        delgado = harbour.ANALYSIS.entities[2]
        early = Analysis((structs.replace(delgado, mentions=delgado.mentions[:1]),))
        async with opened(analysis=early) as session:
            await session.press("n", "asterisk")
            assert session.shows("Maria Delgado 1/1")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            assert session.shows("Maria Delgado 1/3")
            assert session.words == "Maria Delgado"

    async def test_a_mention_that_became_longer_stays_current(self):
        span = harbour.places("Delgado")[0]
        early = Analysis((Entity("Delgado", "PERSON", (span,)),))
        async with opened(analysis=early) as session:
            await session.press("n")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            assert session.words == "Maria Delgado"

    async def test_a_mention_that_is_none_any_more_is_let_go(self):
        async with opened() as session:
            await session.press("1", "n")
            session.reading.update_analysis(Analysis(), "")
            await session.settle()
            assert session.words is None
            assert session.shows("entities 0")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            await session.press("n")
            assert session.words == "PORT ELLIS"

    async def test_a_search_stays(self):
        async with opened(analysis=Analysis()) as session:
            await session.press("slash", *"wall", "enter", "n")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            assert session.shows("“wall” 2/4")
            await session.press("slash", *"trust")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            await session.press("escape")
            assert session.shows("“wall” 2/4")

    async def test_the_cursor_of_the_panel_stays_on_its_row(self):
        early = Analysis(harbour.ANALYSIS.entities[2:4])
        async with opened(analysis=early) as session:
            await session.press("tab", "j")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            await session.press("enter")
            assert session.words == "Lund"

    async def test_hints_still_lead_to_their_mentions(self):
        async with opened() as session:
            await session.press("1", "f")
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            await session.press("d")
            assert session.words == "Maria Delgado"

    async def test_the_place_stays(self):
        async with opened(analysis=Analysis(), size=(80, 12)) as session:
            await session.press("space")
            top = session.top
            session.reading.update_analysis(harbour.ANALYSIS, "")
            await session.settle()
            assert session.top == top


class TestFailure:
    """The worker cannot go on."""

    @pytest.mark.parametrize("size", [(80, 24), (60, 20), (120, 40)])
    async def test_it_is_told_with_what_to_do_until_the_person_has_read_it(self, size):
        async with opened(size=size) as session:
            reason = "the model “xx” is not installed; try: reader --model NAME, or install it with pip"
            await fail(session, reason)
            await session.press("j", "n", "tab", "tab")
            shown = " ".join(" ".join(session.lines).split())
            assert f"Entities are missing: {reason}" in shown
            assert session.shows("no entities")
            await session.press("escape")
            assert not session.shows("Entities are missing")
            assert session.shows("no entities")

    async def test_the_article_and_its_numbers_stay(self):
        async with opened() as session:
            await fail(session, "gone")
            await session.press("2", "n")
            assert session.words == "about 40 metres"

    async def test_keys_do_not_wait_for_the_rules(self, monkeypatch):
        going_on = Event()
        monkeypatch.setattr(analysing_app, "read_by_rule", lambda _: going_on.wait(30) and Analysis())
        async with opened() as session:
            await fail(session, "gone")
            await session.press("n")
            assert session.reading.current is not None
            assert session.reading.index.analysis != Analysis()
            going_on.set()
            while session.reading.index.analysis != Analysis():
                await session.settle()

    async def test_markup_in_the_reason_is_only_text(self):
        async with opened() as session:
            await fail(session, "no [bold]model[/bold] [/] here")
            assert session.shows("no [bold]model[/bold] [/] here")

    async def test_a_worker_that_fails_when_all_is_done_is_not_told_of(self):
        async with opened() as session:
            session.app.post_message(ReaderApp.AnalysisFailed("gone"))
            await session.settle()
            assert not session.shows("missing")


async def fail(session: Session, reason: str) -> None:
    """The worker ends with this reason in the middle of its work."""
    session.app.articles.current.known = "part"
    session.app.post_message(ReaderApp.AnalysisFailed(reason))
    await session.settle()


class TestColours:
    async def test_without_colour_mentions_differ_by_attribute(self, monkeypatch):
        monkeypatch.setenv("NO_COLOR", "1")
        async with opened() as session:
            await session.press("n", "n")
            view = session.reading.view
            segments = [segment for y in range(view.size.height) for segment in view.render_line(y)]
            styles = {segment.text.strip(): segment.style for segment in segments if segment.style}
            assert styles["PORT ELLIS"].italic
            assert styles["Maria Delgado"].bold
            assert styles["Harbour Trust"].bold
            assert styles["Harbour Trust"].italic
            assert styles["£3.5 million"].underline
            assert styles["about 40 metres"].reverse

    @pytest.mark.parametrize("theme", ["dark", "light"])
    def test_everything_that_is_read_has_contrast(self, theme):
        """WCAG 2.1: 4.5 to 1 for text that is read (success criterion 1.4.3)."""
        colours = COLOURS[theme]
        read = [name for name in colours if name.startswith("mention-")] + [
            "foreground", "accent", "secondary", "quiet", "warning", "error",
        ]  # fmt: skip
        for name in read:
            for background in ("background", "panel"):
                assert contrast(colours[name], colours[background]) >= 4.5, (name, background)
        assert contrast(colours["foreground"], colours["hit"]) >= 4.5
        assert contrast(colours["furniture"], colours["background"]) >= 3

    async def test_the_theme_of_the_config_is_used(self):
        async with opened(config=Config(theme="light")) as session:
            assert session.app.theme == "reader-light"


def contrast(colour: str, other: str) -> float:
    """The contrast ratio of WCAG 2.1."""
    light, dark = sorted((luminance(Color.parse(colour)), luminance(Color.parse(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Color) -> float:
    parts = [value / 255 for value in colour.rgb]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


async def test_news_that_comes_when_one_has_left_is_dropped():
    async with opened() as session:
        await session.press("q")
        news = session.app.RulesRead(session.app.articles.current, Analysis(), None)
    await session.app._on_message(news)
    assert not session.app.is_running
