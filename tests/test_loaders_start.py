"""The start of a long text is what the whole begins with."""

import pytest

from reader.loaders import load
from reader.loaders.start import LONG, start_of

SENTENCE = "The keeper of the lighthouse wrote down the weather, as her mother had done before her. "


def long_text(paragraph: str, title: str = "The lighthouse") -> str:
    return title + "\n\n" + "\n\n".join([paragraph] * (LONG // len(paragraph) + 1)) + "\n"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("one line per paragraph.txt", long_text(SENTENCE * 4)),
        ("wrapped.txt", long_text(SENTENCE.strip() + "\n" + SENTENCE.strip() + "\n" + SENTENCE.strip())),
        ("markdown.md", long_text("Some *emphasis* and [a link](https://example.org). " + SENTENCE, "# The lighthouse")),
        ("dos.txt", long_text(SENTENCE * 3).replace("\n", "\r\n")),
    ],
)  # fmt: skip
def test_it_is_the_start_of_the_whole(tmp_path, name, text):
    path = tmp_path / name
    path.write_bytes(text.encode())
    start, whole = start_of(str(path)), load(str(path))
    assert start is not None
    assert 10 < len(start.blocks) < len(whole.blocks)
    assert start.blocks == whole.blocks[: len(start.blocks)]
    assert whole.text.startswith(start.text)
    assert (start.title, start.byline, start.date) == (whole.title, whole.byline, whole.date)


@pytest.mark.parametrize(
    "data",
    [
        b"A short text.\n\nOf two paragraphs.\n",
        b"word " * LONG,
        b"<!doctype html><p>One.</p>\n\n" * LONG,
        b"%PDF-1.7\n\n" + b"x" * LONG,
        b"\0\1\2\3\n\n" * LONG,
        b"\n\n" * LONG,
        long_text(SENTENCE).encode("utf-16"),
    ],
    ids=["short", "one line", "page", "pdf", "binary", "blank", "utf-16"],
)
def test_all_else_is_left_to_be_loaded_at_once(tmp_path, data):
    path = tmp_path / "file"
    path.write_bytes(data)
    assert start_of(str(path)) is None


@pytest.mark.parametrize("locator", ["-", "", "nowhere.txt", ".", "https://example.org/long.txt", "\0"])
def test_what_is_no_file_has_none(locator):
    assert start_of(locator) is None
