"""Run the application from the command line."""

from reader.app.first_screen import first_screen
from reader.services.analyst import Analyst
from reader.services.config import Config
from reader.services.reading_list import ReadingList
from reader.text import Article


def run(articles: ReadingList, analyst: Analyst, config: Config) -> tuple[int, tuple[str, ...]]:
    """Open the articles in the terminal; returns when the person quits, with the exit status and what to tell then.

    If the first article is there already, Textual is imported only when it is on the screen to be read.
    """
    first = articles.current
    blank = Article("", (), first.locator, first.locator)
    with first_screen(
        first.article or blank, first.analysis, config.theme, first.progress, articles.number
    ) as shown:
        from reader.app.reader_app import ReaderApp

        app = ReaderApp(articles, analyst, config, shown=shown)
        told = app.run()
    return app.return_code or 0, told or ()
