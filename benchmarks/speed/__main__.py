"""Runs everything in turn and prints, keeps, and documents the figures."""

import argparse
import json
import os
import platform
import statistics
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.speed import goals, report
from benchmarks.speed.articles import Article, long_article, seed
from benchmarks.speed.measure import Figures, run, spacy
from benchmarks.speed.programs import Program, programs

ROOT = Path(__file__).parents[2]
RESULTS = ROOT / "benchmarks" / "results" / "speed.json"
DOCUMENT = ROOT / "docs" / "performance.md"
SCREENS = ((80, 24), (120, 40))
JUDGED = f"{seed().label}, 80x24"
"""The article and screen that most goals are about."""
MOST, FEWER, QUICK = 5, 3, 2
"""Runs of each program there, elsewhere, and in a hurry."""


def main() -> int:
    """Measure what the arguments ask for; gives 0, whatever the figures are."""
    options = _arguments()
    screens = SCREENS[:1] if options.quick else SCREENS
    measured: dict[str, goals.Results] = {}
    with TemporaryDirectory() as folder:
        articles = [seed()]
        if not options.quick:
            articles += [long_article(megabytes, Path(folder)) for megabytes in (1, 10)]
        for columns, lines in screens:
            for article in articles:
                title = f"{article.label}, {columns}x{lines}"
                repeats = options.repeats or _repeats(title, options.quick)
                measured[title] = _measure(article, columns, lines, options, repeats, Path(folder))
                print(_told(title, measured))
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(
        json.dumps({"date": date.today().isoformat(), "machine": _machine(), "results": measured}, indent=1)
    )
    print(f"\nKept in {RESULTS.relative_to(ROOT)}")
    if options.document:
        _document(measured, options.repeats, options.quick)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="only the 2 KB article at 80x24, 2 runs")
    parser.add_argument(
        "--repeats",
        type=int,
        help=f"runs of each program (default: {MOST} for {JUDGED}, else {FEWER}; quick: {QUICK})",
    )
    parser.add_argument("--only", metavar="NAME", action="append", help="only programs whose name starts so")
    parser.add_argument(
        "--document", action="store_true", help=f"write the figures into {DOCUMENT.relative_to(ROOT)}"
    )
    return parser.parse_args()


def _repeats(title: str, quick: bool) -> int:
    """How often each program is run where nobody says so: most for what most goals are about, and all in 20 minutes."""
    return QUICK if quick else MOST if title == JUDGED else FEWER


def _measure(
    article: Article, columns: int, lines: int, options: argparse.Namespace, repeats: int, folder: Path
) -> goals.Results:
    """The medians of all programs, which took turns."""
    chosen = [
        program for program in programs() if not options.only or program.name.startswith(tuple(options.only))
    ]
    runs: dict[str, list[Figures]] = {}
    for repeat in range(repeats):
        for program in list(chosen):
            if program.remembers and article.label != seed().label:
                continue
            _say(f"{article.label} {columns}x{lines}, run {repeat + 1} of {repeats}: {program.name}")
            cache = _cache(program, article, folder, repeat, columns, lines)
            idle = (3.0 if options.quick else 10.0) if repeat == 0 and article.label == seed().label else 0.0
            try:
                figures = run(program, article, cache, columns=columns, lines=lines, idle=idle)
            except TimeoutError:
                if program.name.startswith("reader"):
                    raise
                chosen.remove(program)  # toolong starts at the end of a long text, say
                continue
            runs.setdefault(program.name, []).append(figures)
        if article.label == seed().label:
            runs.setdefault("bare spaCy", []).append({"all entities": spacy(article)})
    _say("")
    return {name: _medians(figures) for name, figures in runs.items()}


def _cache(program: Program, article: Article, folder: Path, repeat: int, columns: int, lines: int) -> Path:
    """Where the program remembers what it found: nothing there yet, or what an earlier run left."""
    if not program.remembers:
        return folder / f"{program.name}-{article.label}-{columns}-{repeat}"
    cache = folder / "remembered"
    if not cache.exists():
        run(program, article, cache, columns=columns, lines=lines, idle=0)
    return cache


def _medians(runs: list[Figures]) -> Figures:
    names = dict.fromkeys(name for figures in runs for name in figures)
    return {name: statistics.median(figures[name] for figures in runs if name in figures) for name in names}


def _goals(title: str, measured: dict[str, goals.Results]) -> Iterator[tuple[goals.Goal, float]]:
    label, _, screen = title.partition(", ")
    short = measured[f"{seed().label}, {screen}"]
    if label == seed().label:
        return goals.judged(goals.SHORT, measured[title])
    return goals.judged(goals.long_goals(short, float(label.split()[0])), measured[title])


def _told(title: str, measured: dict[str, goals.Results]) -> str:
    tables = (report.figures_table(measured[title]), report.goals_table(_goals(title, measured)))
    return f"\n{title}\n\n" + "\n\n".join(report.as_text(table) for table in tables)


def _document(measured: dict[str, goals.Results], repeats: int | None, quick: bool) -> None:
    """Put the figures where the document has a place for them."""
    parts = [f"{date.today():%-d %B %Y}, on {_machine()}: `python -m benchmarks.speed --document`."]
    for title, results in measured.items():
        tables = (report.goals_table(_goals(title, measured)), report.figures_table(results))
        runs = repeats or _repeats(title, quick)
        parts += [f"### {title}, medians of {runs}", *(report.as_markdown(table) for table in tables)]
    text = DOCUMENT.read_text(encoding="utf-8")
    before, after = text.split(report.START)[0], text.split(report.END)[1]
    figures = "\n\n".join([report.START, *parts, report.END])
    DOCUMENT.write_text(before + figures + after, encoding="utf-8")


def _machine() -> str:
    return f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}"


def _say(text: str) -> None:
    """Tell how far it is, in one line that does not stay."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
