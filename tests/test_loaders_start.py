"""The start of a long text is given ahead, and is what the whole begins with."""

import pytest

from reader.loaders import LoadCancelledError, Watch, articles_in
from reader.loaders.start import LONG
from reader.text import Article

SENTENCE = "The keeper of the lighthouse wrote down the weather, as her mother had done before her. "
LINE = SENTENCE.strip()


def long_text(paragraph: str, title: str = "The lighthouse") -> str:
    return title + "\n\n" + "\n\n".join([paragraph] * (LONG // len(paragraph) + 1)) + "\n"


def loaded(data: bytes, name: str) -> tuple[list[Article], Article]:
    """What was given ahead, and the whole."""
    ahead: list[Article] = []
    return ahead, articles_in(data, name, Watch(first=ahead.append))[0]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("one line per paragraph.txt", long_text(SENTENCE * 4)),
        ("wrapped.txt", long_text(f"{LINE}\n{LINE}\n{LINE}")),
        ("markdown.md", long_text(f"Some *emphasis* and [a link](https://example.org). {LINE}", "# The lighthouse")),
        ("dos.txt", long_text(SENTENCE * 3).replace("\n", "\r\n")),
        ("accents.txt", long_text("Été après été. " + SENTENCE)),
    ],
    ids=["exact", "wrapped", "markdown", "dos", "accents"],  # the texts are too long for names
)  # fmt: skip
def test_it_is_the_start_of_the_whole(name, text):
    (start,), whole = loaded(text.encode(), name)
    assert 10 < len(start.blocks) < len(whole.blocks)
    assert start.blocks == whole.blocks[: len(start.blocks)]
    assert whole.text.startswith(start.text)
    assert (start.title, start.byline, start.date) == (whole.title, whole.byline, whole.date)


@pytest.mark.parametrize(
    "data",
    [
        b"A short text.\n\nOf two paragraphs.\n",
        b"word " * LONG,
        b"\n\n" * LONG + b"The end.",
        long_text(SENTENCE).encode("utf-16"),
    ],
    ids=["short", "one line", "blank", "utf-16"],
)
def test_there_is_none_of_other_texts(data):
    ahead, whole = loaded(data, "file.txt")
    assert not ahead
    assert whole.blocks


def test_the_load_may_be_called_off_once_it_is_there():
    watch = Watch()
    giving_up = Watch(first=lambda _: watch.cancelled.set(), cancelled=watch.cancelled)
    with pytest.raises(LoadCancelledError):
        articles_in(long_text(SENTENCE).encode(), "file.txt", giving_up)
