"""The bad inputs of ../shared/bad, where they are present: no traceback, no hang, nothing that drives a terminal."""

import json
import time
import unicodedata
from pathlib import Path
from typing import Any

import pytest

from reader.loaders import LoadError, load
from reader.text import Article

BAD = Path(__file__).parents[2] / "shared" / "bad"
KINDS = {"text", "markdown", "html", "epub", "docx", "feed", "pdf"}

pytestmark = pytest.mark.skipif(not BAD.exists(), reason="../shared/bad is absent")


def rows() -> list[Any]:
    if not BAD.exists():
        return []
    return [row for row in json.loads((BAD / "manifest.json").read_text()) if row["kind"] in KINDS]


def fields(article: Article) -> list[str]:
    markers = [block.marker for block in article.blocks]
    return [article.text, article.title, article.byline or "", article.source, *markers]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["name"])
def test_bad_input(row: dict[str, Any]) -> None:
    started = time.monotonic()
    outcome, shown = loaded(str(BAD / row["name"]))
    assert time.monotonic() - started < row["max_s"]
    assert row["expect"] in (outcome, "either"), shown[:200]
    assert_harmless(shown)
    if outcome == "clean":
        assert [word for word in row["has"] if word not in shown] == []
    assert [word for word in row["hasnt"] if word in shown] == []


def loaded(path: str) -> tuple[str, str]:
    """How loading went, and all text that the reader would see of it."""
    try:
        return "clean", "\n".join(fields(load(path)))
    except LoadError as error:
        return "error", str(error)


def assert_harmless(text: str) -> None:
    bad = {
        char
        for char in text
        if unicodedata.category(char) in ("Cc", "Cf", "Cs") and char not in "\n\u200c\u200d"
    }
    assert not bad
