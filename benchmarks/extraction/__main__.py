"""Extraction measured on scrapinghub's article-extraction-benchmark: ``READER_EXTRACTION=FOLDER python -m benchmarks.extraction``.

FOLDER holds ``ground-truth.json`` and ``html/`` of that benchmark (MIT; 181 pages). Every page goes through ``load_bytes``.

- F1 as that benchmark defines it: runs of four words of the text that should be found and of the text that was, counted,
  with every page of the same weight; precision and recall are means over pages.
- Structure: headings (h2–h6), list items and block quotes of the page whose text the true article has; kept if a block of
  that kind has it.
"""

import gzip
import json
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import NamedTuple

from reader.loaders import LoadError, load_bytes
from reader.loaders.html import decode_html, parse_page
from reader.loaders.html_blocks import element_text
from reader.loaders.trees import tag_of
from reader.text import Article
from reader.text.article import BlockKind

FOLDER = "READER_EXTRACTION"

_RUN = 4
_KINDS: dict[str, BlockKind] = {
    **{f"h{level}": "heading" for level in range(2, 7)},
    "li": "list item",
    "blockquote": "block quote",
}
_LEAST_WORDS = {"heading": 2, "list item": 4, "block quote": 6}
"""Words from which an element's text is not in the true article by chance."""
GOALS = {"F1": 0.955, "heading": 0.9, "list item": 0.85, "block quote": 0.85}


class Matches(NamedTuple):
    """Shares of all runs of words of a page: found and true, only found, only true."""

    both: float
    found: float
    true: float


def matches(true: str, found: str) -> Matches:
    """Compare the runs of words of two texts."""
    expected, got = _runs(true), _runs(found)
    both = (expected & got).total()
    counts = both, (got - expected).total(), (expected - got).total()
    return Matches(*(count / (sum(counts) or 1) for count in counts))


def _runs(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)) if words)


def structure(page: bytes, true: str) -> Iterator[tuple[BlockKind, str]]:
    """The page's headings, list items and quotes that belong to the true article: kind and text."""
    tree = parse_page(decode_html(page))
    lines = {_plain(line) for line in true.split("\n")}
    whole = _plain(true)
    for element in tree.iter() if tree is not None else ():
        kind = _KINDS.get(tag_of(element))
        text = _plain(element_text(element)) if kind else ""
        if (
            kind
            and len(text.split()) >= _LEAST_WORDS[kind]
            and (text in lines or (kind == "block quote" and text in whole))
        ):
            yield kind, text


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _is_kept(kind: BlockKind, text: str, article: Article) -> bool:
    blocks = [_plain(article.block_text(block)) for block in article.blocks if block.kind == kind]
    return any(text in block or (len(block) > 20 and block in text) for block in blocks)


def measure(folder: Path) -> tuple[dict[str, float], Counter[str]]:
    """The figures, and on how many elements of each kind they rest."""
    truth: dict[str, dict[str, str]] = json.loads((folder / "ground-truth.json").read_text(encoding="utf-8"))
    compared: list[Matches] = []
    expected: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    for name, told in truth.items():
        page = gzip.decompress((folder / "html" / f"{name}.html.gz").read_bytes())
        true = told["articleBody"]
        try:
            article = load_bytes(page, f"{name}.html")
        except LoadError:
            article = Article("", (), name, name)
        compared.append(matches(true, article.text))
        for kind, text in structure(page, true):
            expected[kind] += 1
            kept[kind] += _is_kept(kind, text, article)
    precision = mean(
        each.both / ((each.both + each.found) or 1) for each in compared if each.both + each.found
    )
    recall = mean(each.both / ((each.both + each.true) or 1) for each in compared if each.both + each.true)
    shares = {kind: kept[kind] / expected[kind] for kind in expected}
    f1 = 2 * precision * recall / (precision + recall)
    return {"F1": f1, "precision": precision, "recall": recall, **shares}, expected


def main() -> int:
    """Print the figures; gives 0, whatever they are, and 2 where the benchmark is not there."""
    folder = Path(os.environ.get(FOLDER, ""))
    if not (folder / "ground-truth.json").is_file():
        print(f"put the folder of article-extraction-benchmark into {FOLDER}", file=sys.stderr)
        return 2
    figures, counts = measure(folder)
    for name, figure in figures.items():
        count = f" of {counts[name]}" if counts[name] else ""
        goal = f"   goal {GOALS[name]:.3f}" if name in GOALS else ""
        print(f"{name:12} {figure:.3f}{count}{goal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
