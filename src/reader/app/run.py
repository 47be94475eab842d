"""Run the application from the command line."""

from reader.analysis import read_head
from reader.app.first_screen import first_screen
from reader.services.analyst import Analyst
from reader.services.config import Config
from reader.text import Article


def run(article: Article, analyst: Analyst, config: Config) -> int:
    """Open the article in the terminal; returns when the person quits, with the exit status.

    Textual is imported only when the first screen is there to be read.
    """
    head = read_head(article)
    with first_screen(article, head, config.theme) as shown:
        from reader.app.reader_app import ReaderApp

        app = ReaderApp(article, analyst, config, head=head, shown=shown)
        app.run()
    return app.return_code or 0
