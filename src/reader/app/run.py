"""Run the application from the command line."""

from reader.analysis import HEAD_CHARACTERS, find_by_rule
from reader.app.first_screen import first_screen
from reader.services.analyst import Analyst
from reader.services.config import Config
from reader.text import Analysis, Article


def run(article: Article, config: Config, analysis: Analysis | None, analyst: Analyst | None) -> int:
    """Open the article in the terminal; returns when the person quits, with the exit status.

    ``analysis`` is a whole one made before; without it ``analyst`` makes one. Textual is imported only when the first
    screen is there to be read.
    """
    head = None if analysis else find_by_rule(article.head(HEAD_CHARACTERS))
    with first_screen(article, analysis or head or Analysis(), config.theme) as shown:
        from reader.app.reader_app import ReaderApp

        app = ReaderApp(article, analyst, config, analysis=analysis, head=head, shown=shown)
        app.run()
    return app.return_code or 0
