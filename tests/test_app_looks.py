"""What the screens look like, as pictures. After a change that is meant: ``pytest --snapshot-update``, and look at them."""

import re
from typing import Any

import pytest
from rich.style import Style
from textual.pilot import Pilot

import harbour
from app_in_tests import Session, already_open, opened
from reader.app.reader_app import ReaderApp
from reader.services.config import Config
from test_app_links import LINKED

LOOKS = {
    "reading-80x24": ((80, 24), "dark", "n n"),
    "reading-120x40": ((120, 40), "dark", "3 n n"),
    "reading-60x20": ((60, 20), "dark", "n"),
    "reading-light": ((80, 24), "light", "n n n n"),
    "panel-80x24": ((80, 24), "dark", "1 n n n tab j"),
    "panel-60x20": ((60, 20), "dark", "tab j"),
    "filter-120x40": ((120, 40), "dark", "tab slash t i d e"),
    "hints-80x24": ((80, 24), "dark", "f"),
    "search-80x24": ((80, 24), "dark", "slash w a l l"),
    "search-light": ((80, 24), "light", "slash w a l l enter n"),
    "concordance-80x24": ((80, 24), "dark", "1 n n enter j"),
    "concordance-60x20": ((60, 20), "light", "2 n enter"),
    "outline-80x24": ((80, 24), "dark", "t down"),
    "outline-60x20": ((60, 20), "light", "t c o s t"),
    "links-80x24": ((80, 24), "dark", "l j"),
    "links-60x20": ((60, 20), "light", "l j"),
    "help-80x24": ((80, 24), "dark", "question_mark"),
}


KINDS = (
    "mention--person",
    "mention--organisation",
    "mention--place",
    "mention--other",
    "mention--number",
    "mention--date",
    "mention--hit",
    "mention--current",
    "article--link",
)


async def test_no_two_kinds_look_alike_without_colours(monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    async with opened() as session:
        looks = [session.reading.view.look(kind) for kind in KINDS]
        plain = [
            str(Style(bold=look.bold, italic=look.italic, underline=look.underline, reverse=look.reverse))
            for look in looks
        ]
        assert len(set(plain)) == len(KINDS)


class PlainPictures(ReaderApp):
    """Leaves out of its pictures the fonts that Rich would have fetched from the net."""

    def export_screenshot(self, **options: Any) -> str:
        return re.sub(r"@font-face \{.*?\}", "", super().export_screenshot(**options), flags=re.DOTALL)


@pytest.mark.parametrize("look", LOOKS)
def test_looks(look, snap_compare, monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLORTERM", "truecolor")
    monkeypatch.delenv("NO_COLOR", raising=False)
    size, theme, keys = LOOKS[look]
    app = PlainPictures(
        already_open(LINKED if "links" in look else harbour.ARTICLE, harbour.ANALYSIS),
        None,
        Config(theme=theme),
    )

    async def press(pilot: Pilot[int]) -> None:
        session = Session(app, pilot)
        await session.settle()
        await session.press(*keys.split())

    assert snap_compare(app, terminal_size=size, run_before=press)
