"""Loading: from a locator or bytes to an article, and one clear line where there is none."""

import io
import os
import string
import subprocess
import sys
import threading
import unicodedata
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.loaders import LoadError, load, load_bytes
from reader.loaders.source import SIZE_LIMIT
from reader.text import Article

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt"))


def kinds(article: Article) -> list[str]:
    return [block.kind for block in article.blocks]


def texts(article: Article) -> list[str]:
    return [article.block_text(block) for block in article.blocks]


def test_the_seed() -> None:
    article = load(str(SEED))
    assert article.text == SEED.read_text(encoding="utf-8").removesuffix("\n")
    assert kinds(article) == ["furniture", *["paragraph"] * 9, "furniture"]
    assert (article.blocks[0].start, article.blocks[0].end) == (0, 5)
    assert (article.blocks[-1].start, article.blocks[-1].end) == (2114, 2125)
    assert article.title == "The U.S. military has started sending jersey barriers to the Southwest border…"
    assert article.source == str(SEED)
    assert article.language == "en"
    assert article.byline is None
    assert article.date is None


def test_importing_loads_no_parser() -> None:
    code = "import sys, reader.loaders; print([m for m in ('chardet', 'markdown_it', 'textual', 'spacy') if m in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
        == "[]\n"
    )


@pytest.mark.parametrize(
    "data",
    [
        "Café “quoted” — dash.".encode(),
        "Café “quoted” — dash.".encode("utf-8-sig"),
        "Café “quoted” — dash.".encode("utf-16"),
        b"\xfe\xff" + "Café “quoted” — dash.".encode("utf-16-be"),
        "Café “quoted” — dash.".encode("utf-32"),
        "Café “quoted” — dash.".encode("utf-16-le"),
        "Café “quoted” — dash.".encode("utf-16-be"),
        "Café “quoted” — dash.".encode("cp1252"),
    ],
    ids=["utf-8", "bom", "utf-16", "utf-16-be", "utf-32", "le without mark", "be without mark", "cp1252"],
)
def test_encodings(data: bytes) -> None:
    assert load_bytes(data, "a.txt").text == "Café “quoted” — dash."


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("shift_jis", "これは日本語の文章です。文字コードの判定を試すためのものです。" * 4),
        ("koi8-r", "Это русский текст, записанный в старой кодировке, которую надо узнать. " * 4),
        ("iso-8859-2", "Zażółć gęślą jaźń, powiedział wójt, i poszedł nad wodę łowić płotki. " * 4),
        ("gb18030", "这是一段中文文字，用来检验编码识别是否正确。我们希望它能够被正确读出。" * 4),
    ],
)
def test_legacy_encodings(encoding: str, text: str) -> None:
    assert load_bytes(text.encode(encoding), "a.txt").text == text


def test_damaged_utf8_loses_only_the_damaged_character() -> None:
    data = ("Émile a mangé des crêpes à Orléans. " * 20).encode() + b"\xff et voil\xc3\xa0. caf\xc3"
    text = load_bytes(data, "a.txt").text
    assert text.startswith("Émile a mangé des crêpes")
    assert text.endswith("\ufffd et voilà. caf\ufffd")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b" \n\n\t \r\n", "no text"),
        (b"\x1b[31m\x07\x00", "no text"),
        (b"\x7fELF\x02\x01\x01" + bytes(60), "a program"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "a PNG image"),
        (b"\xff\xd8\xff\xe0" + bytes(60), "a JPEG image"),
        (b"RIFF" + bytes(60), "RIFF"),
        (b"\0\0\0\x18ftypisom" + bytes(60), "film"),
        (bytes(range(256)) * 4, "binary data"),
        (b"{\\rtf1\\ansi Hello}", "rich text"),
        (b"\x1f\x8b\x08\0\0\0\0\0\0\3abc", "gzip"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, words: str) -> None:
    with pytest.raises(LoadError, match=words) as caught:
        load_bytes(data, "file.txt")
    assert str(caught.value).startswith("file.txt: ")


@pytest.mark.parametrize("text", ["RIFF between neighbours grows.", "ID3 is a kind of tag.", "BZh"])
def test_text_that_begins_like_something_else_is_text(text: str) -> None:
    assert load_bytes(text.encode(), "a.txt").text == text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("missing.txt", "no such file"),
        ("", "empty name"),
        ("a\0b", "cannot be the name"),
        (".", "directory"),
        ("x" * 5000, "so long a name"),
        ("/dev/zero", "device"),
    ],
)
def test_what_cannot_be_opened(
    name: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(LoadError, match=words):
        load(name)


def test_an_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("Nothing to see.")
    path.chmod(0)
    if os.access(path, os.R_OK):  # root reads everything: let the file system refuse instead

        def refuse(*_: object) -> None:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(LoadError, match="permissions"):
        load(str(path))


def test_errors_are_one_line_without_escapes(tmp_path: Path) -> None:
    with pytest.raises(LoadError) as caught:
        load(str(tmp_path / "evil\x1b]0;pwned\x07\nname\u202e.txt"))
    message = str(caught.value)
    assert "evil name.txt: no such file" in message
    assert message.isprintable()


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(SIZE_LIMIT + 1)
    with pytest.raises(LoadError, match="too large"):
        load(str(path))


def test_a_named_pipe(tmp_path: Path) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    writer = threading.Thread(target=lambda: path.write_text("Through a pipe."))
    writer.start()
    try:
        assert load(str(path)).text == "Through a pipe."
    finally:
        writer.join()


def test_a_pipe_that_nobody_writes_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "pipe"
    os.mkfifo(path)
    monkeypatch.setattr("reader.loaders.source.FIFO_WAIT", 0.01)
    with pytest.raises(LoadError, match="nothing was written"):
        load(str(path))


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Piped in.\n")))
    article = load("-")
    assert (article.text, article.source, article.title) == ("Piped in.", "-", "Piped in")


def test_standard_input_that_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(LoadError, match="standard input: it is closed"):
        load("-")


@pytest.mark.parametrize(
    ("name", "text", "is_markdown"),
    [
        ("a.md", "plain words", True),
        ("a.markdown", "plain words", True),
        ("-", "plain words", False),
        ("-", "# Title\n\nSee [this](https://x.example/) and `code`.\n", True),
        ("-", "---\ntitle: T\n---\n\n# Head\n\nBody.\n", True),
        ("a.txt", "# Title\n\nSee [this](https://x.example/).\n", False),
        ("-", "He paid # 5 for it.\n\nSee [1] and (2).", False),
    ],
)
def test_markdown_is_told_from_text(name: str, text: str, is_markdown: bool) -> None:
    marked = load_bytes((text + "\n\nAn *emphasis* here.").encode(), name)
    assert ("An emphasis here." in marked.text) is is_markdown


def check(article: Article) -> None:
    shown = [
        article.text,
        article.title,
        article.source,
        article.byline or "",
        *(b.marker for b in article.blocks),
        *(link.address for link in article.links),
    ]
    for text in shown:
        assert all(char == "\n" or unicodedata.category(char) not in ("Cc", "Cs") for char in text)
    assert "\n" not in "".join(shown[1:])
    assert article.blocks
    assert article.title
    at = 0
    for block in article.blocks:
        assert at <= block.start < block.end <= len(article.text)
        text = article.block_text(block)
        assert text.rstrip() == text
        assert text.strip() == text or block.kind in ("code", "table")
        between = "".join(
            article.text[at : block.start].split()
        )  # list and quote marks of a text kept exactly
        assert not between.strip(f">-*+–•‣◦▪●·.)({string.digits}{string.ascii_letters}")
        at = block.end
    at = 0
    for link in article.links:
        assert at <= link.start < link.end <= len(article.text)
        assert link.address.lower().startswith(("http://", "https://", "mailto:"))
        at = link.end


_LINES = st.lists(
    st.sampled_from(
        [
            "",
            "",
            "SHARE",
            "- item",
            "1. one",
            "> quoted",
            ">> twice",
            "A line of prose that goes on for a good while and",
            "then ends.",
            "Name      Votes",
            "Anna      1,200",
            "    x = f(y);",
            "======",
            "CHAPTER II",
            "By Jane Doe",
            "# Title",
            "```",
            "| a | b |",
            "|---|---|",
            "---",
            "title: T",
            "*** START OF THIS PROJECT GUTENBERG",
            "From: a@b.example",
            "Subject: s",
            "\x1b[2J",
            "\ta\tb",
            "<script>x</script>",
            "«»",
            "日本語",
        ]
    ),
    max_size=25,
).map("\n".join)


@given(
    st.one_of(st.binary(), st.text().map(str.encode), _LINES.map(str.encode)),
    st.sampled_from(["a.txt", "a.md", "-"]),
)
@example(b"\xff\xfe", "a.txt")
@example(b"&#27;[2J &#x9d;0;x&#x9c;", "a.md")
@example(b"-", "a.txt")
@example(b"> \n\n>", "a.txt")
@settings(deadline=None)
def test_any_bytes_give_an_article_or_a_load_error(data: bytes, name: str) -> None:
    loaded = load_or_error(data, name)
    if isinstance(loaded, LoadError):
        assert str(loaded).isprintable()
    else:
        check(loaded)


def load_or_error(data: bytes, name: str) -> Article | LoadError:
    try:
        return load_bytes(data, name)
    except LoadError as error:
        return error


_PARAGRAPHS = st.lists(
    st.text(st.characters(categories=["L", "N", "P", "S"], include_characters="   "), min_size=1)
    .filter(str.strip)
    .map(lambda text: unicodedata.normalize("NFC", text)),
    min_size=1,
)


@given(_PARAGRAPHS)
@example(["- a", "- b", " c ", "SHARE", "> q"])
def test_one_line_paragraphs_come_back_exactly(paragraphs: list[str]) -> None:
    text = "\n\n".join(paragraphs)
    article = load_bytes(f"{text}\n".encode(), "a.txt")
    assert article.text == text.replace("\u3164", "").replace("\uffa0", "").replace("\u115f", "")
    check(article)
