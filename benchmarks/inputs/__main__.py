"""First-screen time of each kind beside a text file of the same words: ``python -m benchmarks.inputs [--repeats N]``.

The installed command runs in a pseudo-terminal, the kinds take turns, and nothing is remembered from one run to the
next. A time is that from the start of the command until the first paragraph is on the screen.
"""

import argparse
import statistics
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.inputs.make import MAKERS
from benchmarks.speed.articles import SEED
from benchmarks.speed.report import as_text
from benchmarks.terminal import running

GOALS = {"html": 0.25, "epub": 0.2, "pdf": 0.15}
"""Seconds that the first screen of a kind may come after that of a text."""

TITLE = "What the paper said"


def main() -> int:
    """Measure, print, and give 0, whatever the figures are."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.inputs", description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=9, help="runs of each kind (default: 9)")
    options = parser.parse_args()
    paragraphs = [line for line in SEED.read_text(encoding="utf-8").split("\n\n") if len(line) > 80]
    words = " ".join(paragraphs[0].split()[:3])
    times: dict[str, list[float]] = {kind: [] for kind in MAKERS}
    with TemporaryDirectory() as folder:
        paths = {kind: Path(folder, f"article{suffix}") for kind, (suffix, _) in MAKERS.items()}
        for kind, (_, make) in MAKERS.items():
            paths[kind].write_bytes(make(TITLE, paragraphs))
        for repeat in range(options.repeats):
            for kind, path in paths.items():
                times[kind].append(_first_screen(path, words, Path(folder, f"{kind}-{repeat}")))
    print(as_text(_table({kind: statistics.median(found) for kind, found in times.items()})))
    return 0


def _first_screen(path: Path, words: str, cache: Path) -> float:
    """Seconds until these words are on the screen."""
    command = [str(Path(sys.executable).with_name("reader")), str(path)]
    surroundings = {"XDG_CACHE_HOME": str(cache), "XDG_DATA_HOME": str(cache), "PYTHONWARNINGS": "ignore"}
    with running(command, environment=surroundings) as session:
        session.wait_for_text(words)
        return next(at for at, terminal in session.replay() if words in terminal.text) - session.started


def _table(medians: dict[str, float]) -> list[list[str]]:
    text = medians["text"]
    rows = [["kind", "first screen", "ratio to text", "after text", "goal"]]
    for kind, seconds in medians.items():
        goal = f"≤ +{GOALS[kind]:.2f} s" if kind in GOALS else ""
        rows.append([kind, f"{seconds:.3f} s", f"{seconds / text:.2f}", f"{seconds - text:+.3f} s", goal])
    return rows


if __name__ == "__main__":
    sys.exit(main())
