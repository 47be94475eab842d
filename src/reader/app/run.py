"""Run the application from the command line."""

import os

from reader.app.first_screen import first_screen
from reader.services.analyst import Analyst
from reader.services.config import Config
from reader.services.reading_list import ReadingList
from reader.text import Article

_FRAMES_A_SECOND = "250"
"""How often Textual may draw. Its 60 would have a key wait for 17 ms as often as the screen is laid out anew for it. Nothing
is drawn, nor any timer running, when nothing has changed, and the driver skips frames that a terminal has no time for."""


def run(articles: ReadingList, analyst: Analyst, config: Config) -> tuple[int, tuple[str, ...]]:
    """Open the articles in the terminal; returns when the person quits, with the exit status and what to tell then.

    If the first article is there already, Textual is imported only when it is on the screen to be read.
    """
    first = articles.current
    blank = Article("", (), first.name, first.name)
    with first_screen(
        first.article or blank, first.analysis, config.theme, first.progress, articles.number
    ) as shown:
        if first.known != "whole":
            analyst.start()  # spaCy loads in it while Textual is imported here
        os.environ.setdefault("TEXTUAL_FPS", _FRAMES_A_SECOND)
        from reader.app.reader_app import ReaderApp

        app = ReaderApp(articles, analyst, config, shown=shown)
        told = app.run()
    return app.return_code or 0, told or ()
