"""The screen that is painted before Textual is there: the same text in the same places and colours as afterwards."""

import pyte
import pytest
from rich.style import Style

import harbour
from app_in_tests import Session, opened
from reader.app.first_screen import _Page
from reader.services.config import Config
from reader.text import Analysis
from test_app_links import LINKED

RULES_ONLY = Analysis(numbers=harbour.ANALYSIS.numbers, quotes=harbour.ANALYSIS.quotes)


@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize("size", [(80, 24), (120, 50), (60, 20), (200, 60), (69, 10)])
@pytest.mark.parametrize(
    ("article", "analysis"),
    [(harbour.ARTICLE, harbour.ANALYSIS), (harbour.ARTICLE, RULES_ONLY), (LINKED, harbour.ANALYSIS)],
    ids=["whole", "rules only", "links"],
)
async def test_all_but_the_keys_is_painted_as_textual_paints_it(monkeypatch, theme, size, article, analysis):
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)
    width, height = size
    painted = pyte.Screen(width, height)
    pyte.Stream(painted).feed("".join(_Page(article, analysis, theme, width, height).lines()))
    async with opened(article, analysis, size=size, config=Config(theme=theme)) as session:
        for y, cells in enumerate(cells_of(session)[:-1]):
            for x, (char, style) in enumerate(cells):
                cell = painted.buffer[y][x]
                assert cell.data == char, (x, y)
                assert seen(char, *look_of(style)) == seen(
                    char, cell.fg, cell.bold, cell.italics, cell.underscore
                ), (x, y)
                assert f"#{cell.bg}" == style.bgcolor.triplet.hex, (x, y)


def seen(
    char: str, colour: str, bold: bool, italic: bool, underline: bool
) -> tuple[str, bool, bool, bool] | bool:
    """Of the look of a cell what can be seen: of a blank only a line under it."""
    return underline if char == " " else (colour, bold, italic, underline)


def cells_of(session: Session) -> list[list[tuple[str, Style]]]:
    """The characters on the screen with their styles; all of them take one cell."""
    return [
        [(char, segment.style) for segment in strip for char in segment.text]
        for strip in session.app.screen._compositor.render_strips()
    ]


def look_of(style: Style) -> tuple[str, bool, bool, bool]:
    colour = style.color.triplet.hex[1:] if style.color else ""
    return (colour, bool(style.bold), bool(style.italic), bool(style.underline))
