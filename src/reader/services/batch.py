"""Analyse articles one after another, for commands whose output other programs read."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from reader.analysis import choose_model, load_model
from reader.loaders import LoadError
from reader.services.helper import Helper, is_long
from reader.services.opening import Copies, each_article
from reader.services.task import Task
from reader.text import Analysis, Article

if TYPE_CHECKING:
    from spacy.language import Language


def analyses(
    locators: Iterable[str], model: str | None = None, copies: Copies = "check"
) -> Iterator[tuple[Article, Analysis] | LoadError]:
    """Load and analyse each article in turn, as each is done; what cannot be loaded gives its error.

    A folder gives the files in it, a feed its entries. ``model`` is the name of a spaCy pipeline; by default the best one
    installed. It is loaded for the first article that opens. ``copies``: see ``open_articles``. Raises ModelError if it
    cannot be.
    """
    nlp = None
    for article in each_article(locators, copies):
        if isinstance(article, LoadError):
            yield article
            continue
        nlp = nlp or load_model(choose_model(model))
        yield article, _analysis(article, nlp, model)


def _analysis(article: Article, nlp: "Language", model: str | None) -> Analysis:
    task = Task(article, 0, nlp)
    task.helper = Helper(article, model) if is_long(article) else None
    try:
        return task.read_all()
    finally:
        if task.helper:
            task.helper.stop()
