"""Folders: the files that may hold articles, in natural order, and nothing that can keep one busy for ever."""

import os
from pathlib import Path

import pytest

from reader.loaders import LoadError, folder
from reader.loaders.folder import readable_files
from reader.services.opening import each_article, listed, open_articles

FEED = "<rss><channel><item><title>One</title></item><item><title>Two</title></item></channel></rss>"


def fill(root: Path, *names: str, body: str = "Some words to read.") -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(body)


def names(root: Path) -> list[str]:
    return [os.path.relpath(name, root) for name in readable_files(str(root))]


def test_natural_order_and_folders_below(tmp_path: Path) -> None:
    fill(tmp_path, "10.txt", "2.md", "1.html", "b/9.txt", "b/10.txt", "a2/x", "a10/x", "B.txt")
    expected = ["1.html", "2.md", "10.txt", "B.txt", "a2/x", "a10/x", "b/9.txt", "b/10.txt"]
    assert names(tmp_path) == expected


def test_what_is_left_out(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", ".hidden", ".git/x", "style.css", "data.json")
    fill(tmp_path, "feed.json", body='{"version": "https://jsonfeed.org/version/1.1", "items": []}')
    fill(tmp_path, "empty.txt", body="")
    (tmp_path / "program").write_bytes(b"\x7fELF" + bytes(range(256)) * 20)
    (tmp_path / "book.epub").write_bytes(b"PK\x03\x04" + b"\0" * 40)
    (tmp_path / "other.zip").write_bytes(b"PK\x03\x04" + b"\0" * 40)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "gone").symlink_to("nowhere")
    (tmp_path / "loop").symlink_to("loop")
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "link.txt").symlink_to("a.txt")
    assert names(tmp_path) == ["a.txt", "book.epub", "feed.json", "link.txt"]


def test_number_and_depth_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path, *(f"{number}.txt" for number in range(12)), "/".join(["d"] * 10) + "/deep.txt")
    assert "deep.txt" not in "".join(names(tmp_path))
    monkeypatch.setattr(folder, "MOST_FILES", 5)
    assert names(tmp_path) == [f"{number}.txt" for number in range(5)]
    monkeypatch.setattr(folder, "MOST_ENTRIES", 4)
    assert len(names(tmp_path)) <= 4


def test_only_folders_are_opened_up(tmp_path: Path) -> None:
    fill(tmp_path, "in/2.txt", "in/1.txt", "z.txt")
    inside = [str(tmp_path / "in" / name) for name in ("1.txt", "2.txt")]
    given = ["-", "https://example.org/", str(tmp_path / "in"), str(tmp_path / "absent"), "\0"]
    assert listed(given) == ("-", "https://example.org/", *inside, str(tmp_path / "absent"), "\0")


def test_a_folder_without_articles(tmp_path: Path) -> None:
    fill(tmp_path, "x.css")
    with pytest.raises(LoadError, match="there is no article in this folder"):
        listed([str(tmp_path)])


def test_each_article(tmp_path: Path) -> None:
    fill(tmp_path, "in/feed.xml", body=FEED)
    fill(tmp_path, "in/bad.pdf", body="%PDF-1.4 nothing")
    fill(tmp_path, "last.txt")
    (tmp_path / "void").mkdir()
    found = list(each_article([str(tmp_path / name) for name in ("in", "void", "absent", "last.txt")]))
    told = [str(one) if isinstance(one, LoadError) else one.text for one in found]
    assert [text.rpartition(": ")[2] for text in told] == [
        "it is damaged", "One", "Two", "there is no article in this folder", "no such file; check the spelling", "Some words to read.",
    ]  # fmt: skip
    assert [article.title for article in open_articles(str(tmp_path / "in" / "feed.xml"))] == ["One", "Two"]
