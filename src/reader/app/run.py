"""Run the application from the command line."""

from typing import Literal

from msgspec import structs

from reader.app.reader_app import ReaderApp
from reader.services.analyst import Analyst
from reader.services.config import Config
from reader.text import Article


def run(
    article: Article, analyst: Analyst, config: Config, theme: Literal["dark", "light"] | None = None
) -> int:
    """Open the article in the terminal; returns when the person quits, with the exit status."""
    if theme is not None:
        config = structs.replace(config, theme=theme)
    app = ReaderApp(article, analyst, config)
    app.run()
    return app.return_code or 0
