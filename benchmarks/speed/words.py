"""How many words a second are analysed: ``python -m benchmarks.speed.words``.

Beside the analysis itself stand the same pipeline without our rules, with the same blocks parsed (bare), and the whole pipeline as it is
used without a second thought (default). All take turns. What one process does is compared by its processor time, so that what else
the machine does counts little; what two do, by the clock.
"""

import argparse
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from spacy.language import Language

from benchmarks.speed.articles import long_article
from reader.analysis import Reading, analyze_with, choose_model, load_model
from reader.loaders import load
from reader.services.helper import Helper
from reader.services.task import Task
from reader.text import Article

PARSER = ("tok2vec", "tagger", "parser")
BARE, DEFAULT, ANALYSIS = "bare", "default", "the analysis"
WORKER, WORKER_HELPED, COMMAND = "worker", "worker with a helper", "command with two processes"
HELPED = (WORKER_HELPED, COMMAND)


class Taken(NamedTuple):
    """Seconds."""

    processor: float
    clock: float


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
    """A line for each way to analyse the article, and for each ratio that there is a goal for."""
    words = len(article.text.split())
    yield f"{words:,} words, medians of {repeats}, words a second of processor time, and by the clock"
    cpu: dict[str, float] = {}
    clock: dict[str, float] = {}
    for name, runs in measured(article, repeats).items():
        cpu[name] = words / statistics.median(run.processor for run in runs)
        clock[name] = words / statistics.median(run.clock for run in runs)
        yield f"{name:<28}{cpu[name]:>8,.0f}{clock[name]:>8,.0f}"
    yield f"the analysis, of bare: {cpu[ANALYSIS] / cpu[BARE]:.2f} (goal: 0.9)"
    yield f"the analysis, of the default: {cpu[ANALYSIS] / cpu[DEFAULT]:.2f}"
    yield f"the command with two processes, of the default, by the clock: {clock[COMMAND] / clock[DEFAULT]:.2f} (goal: 1.5)"
    yield f"a helper makes the worker so many times as quick: {clock[WORKER_HELPED] / clock[WORKER]:.2f}"


def measured(article: Article, repeats: int) -> dict[str, list[Taken]]:
    """What each took, run by run. Processor time is that of this process only."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import spacy

        nlp, whole = load_model(choose_model()), spacy.load(choose_model())
    ways: dict[str, Callable[[Helper | None], object]] = {
        BARE: lambda _: bare(nlp, article),
        DEFAULT: lambda _: default(whole, article),
        ANALYSIS: lambda _: analyze_with(nlp, article),
        WORKER: lambda helper: worker(nlp, article, helper),
        WORKER_HELPED: lambda helper: worker(nlp, article, helper),
        COMMAND: lambda helper: command(nlp, article, helper),
    }
    taken: dict[str, list[Taken]] = {}
    for _ in range(repeats):
        for name, work in ways.items():
            with ready_helper(article) if name in HELPED else nullcontext() as helper:
                started = Taken(time.process_time(), time.monotonic())
                work(helper)
                ended = Taken(time.process_time(), time.monotonic())
            taken.setdefault(name, []).append(Taken(*(b - a for a, b in zip(started, ended, strict=True))))
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


def command(nlp: Language, article: Article, helper: Helper | None) -> None:
    """All that ``reader analyze`` does once the model is loaded."""
    task = Task(article, 0, nlp)
    task.helper = helper
    task.read_all()


@contextmanager
def ready_helper(article: Article) -> Iterator[Helper]:
    """A second process that has loaded its model."""
    helper = Helper(article, None)
    try:
        helper.give([next(index for index, _ in article.analysed_blocks())])
        list(helper.finished(wait=True))
        yield helper
    finally:
        helper.stop()


if __name__ == "__main__":
    sys.exit(main())
