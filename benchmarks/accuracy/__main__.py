"""Print every table, the seed's gold first: ``python -m benchmarks.accuracy [MODULE …]``."""

import argparse
import importlib
import pkgutil

import benchmarks.accuracy
from benchmarks.accuracy.table import Table, render

FIRST = ("seed", "news", "entities", "alias_clusters", "numbers", "quotes")
"""The order of printing; modules that are not named here follow by name."""


def main() -> None:
    """Run the modules that are named on the command line, by default all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("modules", nargs="*", help="seed, entities, …: only these (default: all)")
    wanted = parser.parse_args().modules
    for name in wanted or _modules():
        for table in _tables(name):
            print(render(table), end="\n\n", flush=True)


def _modules() -> list[str]:
    found = {module.name for module in pkgutil.iter_modules(benchmarks.accuracy.__path__)}
    found -= {"__main__", "table"}
    return sorted(found, key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name))


def _tables(name: str) -> list[Table]:
    module = importlib.import_module(f"benchmarks.accuracy.{name}")
    tables = getattr(module, "tables", None)
    return tables() if tables else []


if __name__ == "__main__":
    main()
