"""Mutated inputs through every loader: ``python -m benchmarks.fuzz [--inputs N] [--kinds html pdf] [--first N]``.

Each kind is read in a process of its own under the memory limit of the loading child. An input that takes longer than
``SECONDS`` ends that process, as does a crash; the next one goes on behind it. What is printed: how many inputs gave an
article, a clear error, an exception that the loading child turns into an error, and everything that must not happen.
"""

import argparse
import os
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import BinaryIO

import msgspec

from benchmarks.fuzz.check import problems
from benchmarks.fuzz.mutate import mutated
from benchmarks.fuzz.seeds import SEEDS
from reader.loaders import LoadError
from reader.loaders.child import MEMORY_LIMIT, Request, load_request
from reader.loaders.kinds import Kind
from reader.loaders.markdown import load_markdown
from reader.loaders.plain import load_plain
from reader.text import Article

SECONDS = 5

_SAFE = {"text": load_plain, "markdown": load_markdown}


class Outcome(msgspec.Struct):
    """What one input came to: "article", "error", or the name of an exception; how long it took; what is wrong."""

    number: int
    what: str
    seconds: float
    wrong: list[str]


def input_of(kind: Kind, number: int) -> bytes:
    """The input of this number, always the same."""
    random = Random(f"{kind} {number}")
    return mutated(random.choice(SEEDS[kind]), SEEDS[kind], random)


def outcome_of(kind: Kind, number: int) -> Outcome:
    """Read the input of this number."""
    data = input_of(kind, number)
    start = time.perf_counter()
    wrong: list[str] = []
    try:
        loaded = _load(kind, data)
    except LoadError as error:
        what, loaded = "error", ()
        wrong += problems(error)
    except Exception as error:  # noqa: BLE001  what the child would answer for
        what, loaded = type(error).__name__, ()
    else:
        what = "article"
    seconds = time.perf_counter() - start
    wrong += [problem for article in loaded if article.blocks for problem in problems(article)]
    return Outcome(number, what, seconds, wrong)


def _load(kind: Kind, data: bytes) -> tuple[Article, ...]:
    from reader.loaders.open import with_known_links

    loaded = (
        _SAFE[kind](data, f"a.{kind}") if kind in _SAFE else load_request(Request(kind, f"a.{kind}", data))
    )
    articles = loaded if isinstance(loaded, tuple) else (loaded,)
    return tuple(with_known_links(article, "https://example.org/x") for article in articles)


def _outcomes(kind: Kind, first: int, count: int) -> Iterator[Outcome]:
    """The outcomes of so many inputs, from processes that may die over any of them."""
    number = first
    while number < first + count:
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            _work(kind, number, first + count, os.fdopen(write, "wb"))
        os.close(write)
        with os.fdopen(read, "rb") as stream:
            for line in stream:
                yield msgspec.json.decode(line, type=Outcome)
                number += 1
        _, status = os.waitpid(child, 0)
        if number < first + count:
            yield Outcome(
                number, "died", SECONDS, [f"the process ended with {os.waitstatus_to_exitcode(status)}"]
            )
            number += 1


def _work(kind: Kind, number: int, end: int, output: BinaryIO) -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    for each in range(number, end):
        signal.alarm(SECONDS)
        output.write(msgspec.json.encode(outcome_of(kind, each)) + b"\n")
        output.flush()
    os._exit(0)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=1000, help="for each kind (default: 1000)")
    parser.add_argument("--first", type=int, default=0, help="number of the first input (default: 0)")
    parser.add_argument("--kinds", nargs="+", choices=sorted(SEEDS), default=sorted(SEEDS))
    parser.add_argument(
        "--keep", type=Path, metavar="FOLDER", help="write inputs that something is wrong with here"
    )
    options = parser.parse_args()
    failed = False
    for kind in options.kinds:
        counts: Counter[str] = Counter()
        slowest = 0.0
        for outcome in _outcomes(kind, options.first, options.inputs):
            counts[outcome.what] += 1
            slowest = max(slowest, outcome.seconds)
            for wrong in outcome.wrong:
                failed = True
                print(f"{kind} {outcome.number}: {wrong}")
            if options.keep and outcome.wrong:
                (options.keep / f"{kind}-{outcome.number}").write_bytes(input_of(kind, outcome.number))
        counted = ", ".join(f"{count} {what}" for what, count in counts.most_common())
        print(f"{kind:9} {options.inputs} inputs: {counted}; slowest {slowest:.2f} s", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
