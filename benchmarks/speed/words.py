"""How many words a second are analysed: ``python -m benchmarks.speed.words``.

Beside the analysis itself stand the same pipeline without our rules, with the same blocks parsed (bare), and the whole pipeline as it is
used without a second thought (default). All take turns, in this process; time is that of the processor, so that what else the
machine does counts little. The worker with its helper is measured by the clock.
"""

import argparse
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from spacy.language import Language

from benchmarks.speed.articles import long_article
from reader.analysis import Reading, analyze_with, choose_model, load_model
from reader.loaders import load
from reader.services.helper import Helper
from reader.services.task import Task
from reader.text import Article

PARSER = ("tok2vec", "tagger", "parser")


def main() -> int:
    """Print a table of words a second, and of what the ratios are."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.words", description=__doc__)
    parser.add_argument("article", nargs="?", help="a file (default: 1 MB of made-up news)")
    parser.add_argument("--characters", type=int, default=200_000, help="how much of it (default: 200,000)")
    parser.add_argument("--repeats", type=int, default=3, help="runs of each (default: 3)")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        path = options.article or long_article(1, Path(folder)).path
        article = load(str(path)).head(options.characters)
    for line in table(article, options.repeats):
        print(line)
    return 0


def table(article: Article, repeats: int) -> Iterator[str]:
    """A line for each way to analyse the article."""
    words = len(article.text.split())
    yield f"{words:,} words, medians of {repeats}, words a second"
    medians: dict[str, float] = {}
    for name, runs in measured(article, repeats).items():
        medians[name] = words / statistics.median(runs)
        yield f"{name:<28}{medians[name]:>8,.0f}"
    yield f"the analysis, of bare: {medians['the analysis'] / medians['bare']:.2f} (goal: 0.9)"
    yield f"the analysis, of the default: {medians['the analysis'] / medians['default']:.2f} (goal: 1.5)"
    gain = medians["worker with a helper"] / medians["worker"]
    yield f"a helper makes the worker so many times as quick: {gain:.2f}"


def measured(article: Article, repeats: int) -> dict[str, list[float]]:
    """Seconds that each took, run by run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy

        nlp, whole = load_model(choose_model()), spacy.load(choose_model())
    ways: dict[str, tuple[Callable[[], float], Callable[[], object]]] = {
        "bare": (time.process_time, partial(bare, nlp, article)),
        "default": (time.process_time, partial(default, whole, article)),
        "the analysis": (time.process_time, partial(analyze_with, nlp, article)),
        "worker": (time.monotonic, partial(worker, nlp, article, None)),
    }
    taken: dict[str, list[float]] = {}
    for _ in range(repeats):
        for name, (clock, work) in ways.items():
            started = clock()
            work()
            taken.setdefault(name, []).append(clock() - started)
        taken.setdefault("worker with a helper", []).append(_with_helper(nlp, article))
    return taken


def bare(nlp: Language, article: Article) -> None:
    """The model alone, as the analysis uses it: blocks with quotes are parsed, of the others only names are asked for."""
    reading = Reading(article)
    with_quotes = [block for block in article.blocks if reading.quotes_in(block)]
    others = [block for block in article.blocks if not reading.quotes_in(block)]
    for blocks, disabled in ((with_quotes, ()), (others, PARSER)):
        for _ in nlp.pipe(map(article.block_text, blocks), disable=list(disabled)):
            pass


def default(nlp: Language, article: Article) -> None:
    """All components, paragraph by paragraph."""
    for _ in nlp.pipe(map(article.block_text, article.blocks)):
        pass


def worker(nlp: Language, article: Article, helper: Helper | None) -> None:
    """All that the worker does for a person who looks at the start."""
    task = Task(article, 0, nlp)
    task.helper = helper
    while not task.is_done:
        task.read_on()
        if task.is_worth_telling:
            task.analysis()


def _with_helper(nlp: Language, article: Article) -> float:
    """The same with a second process that has loaded its model."""
    helper = Helper(article, None)
    try:
        first = next(index for index, _ in article.analysed_blocks())
        helper.give([first])
        list(helper.finished(wait=True))
        started = time.monotonic()
        worker(nlp, article, helper)
        return time.monotonic() - started
    finally:
        helper.stop()


if __name__ == "__main__":
    sys.exit(main())
