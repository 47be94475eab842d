"""Bad inputs, those of ../shared/bad where they are present and our own: no traceback, no hang, nothing that drives a terminal."""

import json
import os
import socket
import threading
import time
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from benchmarks.fuzz.__main__ import outcome_of
from benchmarks.fuzz.seeds import SEEDS

from bad_inputs import BAD as HOSTILE
from bad_inputs import HIDDEN, Bad
from measured import HAS_PROC, run_reader
from odd_inputs import ODD
from reader.loaders import LoadError, articles_at, articles_in
from reader.text import Article

BAD = Path(__file__).parents[2] / "shared" / "bad"
OWN = [*HOSTILE, *ODD]
KINDS = {"text", "markdown", "html", "epub", "docx", "feed", "pdf"}
LONGEST = 20
"""Seconds that any input may take: a child's limit, and what surrounds it."""
NOISE = float(os.environ.get("READER_NOISE", "3"))
"""How much longer an input may take here than it should, as machines are busy."""


def rows() -> list[Any]:
    if not BAD.exists():
        return []
    return [row for row in json.loads((BAD / "manifest.json").read_text()) if row["kind"] in KINDS]


def shown_of(article: Article) -> str:
    """All text that the reader would see of it."""
    markers = [block.marker for block in article.blocks]
    return "\n".join([article.text, article.title, article.byline or "", article.source, *markers])


def assert_harmless(text: str) -> None:
    bad = {
        char
        for char in set(text)
        if unicodedata.category(char) in ("Cc", "Cf", "Cs") and char not in "\n\u200c\u200d"
    }
    assert not bad


@pytest.mark.skipif(not BAD.exists(), reason="../shared/bad is absent")
@pytest.mark.parametrize("row", rows(), ids=lambda row: row["name"])
def test_shared_inputs(row: dict[str, Any], tmp_path: Path) -> None:
    path = str(BAD / row["name"])
    try:
        articles = articles_at(path)
        outcome, shown = "clean", "\n".join(map(shown_of, articles))
    except LoadError as error:
        articles = ()
        outcome, shown = "error", str(error)
    assert row["expect"] in (outcome, "either"), shown[:200]
    assert_harmless(shown)
    if outcome == "clean":
        assert [word for word in row["has"] if word not in shown] == []
    assert [word for word in row["hasnt"] if word in shown] == []
    addresses = " ".join(link.address for article in articles for link in article.links)
    assert [word for word in row["hasnt_links"] if word in addresses] == []
    run = run_reader(["--format", "text", path], tmp_path, row["max_s"] * NOISE)
    assert run.status == (0 if outcome == "clean" else 2)
    assert run.megabytes < row["max_mb"]
    assert len(run.complaint.splitlines()) == (outcome == "error")


@pytest.mark.parametrize("bad", OWN, ids=lambda bad: bad.name)
def test_own_inputs(bad: Bad) -> None:
    started = time.monotonic()
    try:
        articles = articles_in(bad.make(), bad.name)
        outcome, shown = "clean", "\n".join(map(shown_of, articles))
    except LoadError as error:
        articles = ()
        outcome, shown = "error", str(error)
    assert time.monotonic() - started < LONGEST * NOISE
    assert bad.expect in (outcome, "either"), shown[:200]
    if bad.expect != "either":
        assert bad.words in shown
    assert_harmless(shown)
    assert HIDDEN not in shown
    assert "root:x" not in shown
    assert not any(HIDDEN in link.address for article in articles for link in article.links)


def test_there_are_more_of_our_own_than_were_given() -> None:
    assert len({bad.name for bad in OWN}) == len(OWN) >= 2 * len(rows())
    counts = Counter(bad.name.rpartition(".")[2] for bad in OWN)
    assert all(counts[suffix] >= 10 for suffix in ("txt", "md", "html", "epub", "docx", "pdf", "xml"))


@pytest.mark.skipif(not HAS_PROC, reason="nothing tells how much memory a process has")
@pytest.mark.parametrize(
    "name", ["one_line.txt", "table.md", "uneven_table.html", "bombs.epub", "runs.docx", "text_bomb.pdf"]
)
def test_memory(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(next(bad for bad in OWN if bad.name == name).make())
    run = run_reader(["--format", "text", str(path)], tmp_path)
    assert run.megabytes < 900
    assert "Traceback" not in run.complaint


@pytest.mark.parametrize("kind", sorted(SEEDS))
def test_mutated_inputs(kind: Any) -> None:
    outcomes = [outcome_of(kind, number) for number in range(60)]
    assert [(outcome.number, outcome.wrong) for outcome in outcomes if outcome.wrong] == []


class TestWhatIsNoFile:
    def said(self, path: str) -> str:
        with pytest.raises(LoadError) as caught:
            articles_at(path)
        assert str(caught.value).isprintable()
        return str(caught.value)

    @pytest.mark.parametrize("path", ["/dev/zero", "/dev/full", "/dev/tty", "/dev/null"])
    def test_devices(self, path: str) -> None:
        assert "device" in self.said(path)

    def test_a_socket(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.chdir(tmp_path)  # as the names of sockets are short
        with socket.socket(socket.AF_UNIX) as listener:
            listener.bind("socket")
            assert "device" in self.said("socket")

    def test_links_in_a_circle(self, tmp_path: Path) -> None:
        (tmp_path / "a").symlink_to("b")
        (tmp_path / "b").symlink_to("a")
        assert "circle" in self.said(str(tmp_path / "a"))

    @pytest.mark.parametrize(
        "name", ["\0", "x" * 5000, "x/" * 3000, "\x1b]0;pwned\x07", "\udcff", "absent\n\x9b2J", ""]
    )
    def test_names(self, name: str) -> None:
        assert "pwned" not in self.said(name)

    def test_a_folder(self, tmp_path: Path) -> None:
        assert "directory" in self.said(str(tmp_path))

    def test_a_file_that_grows(self, tmp_path: Path) -> None:
        path = tmp_path / "log.txt"
        path.write_text("Some words.\n")
        stop = threading.Event()

        def grow() -> None:
            with path.open("a") as file:
                while not stop.wait(0.0001):
                    file.write("and more words\n")
                    file.flush()

        writer = threading.Thread(target=grow)
        writer.start()
        try:
            assert articles_at(str(path))[0].text.startswith("Some words.")
        finally:
            stop.set()
            writer.join()

    @pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
    def test_what_may_not_be_read(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_text("Secret words.")
        path.chmod(0)
        assert "permissions" in self.said(str(path))
