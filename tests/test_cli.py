"""The command as programs and people see it: exit status, what it prints, and never a traceback."""

import json
import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader.export.analysis_json import to_json, to_record
from reader.text import Analysis

EMPTY_MODEL = "import spacy, sys; spacy.blank('en').to_disk(sys.argv[1])"


@pytest.fixture
def home(tmp_path):
    """A person's home with nothing in it but an article."""
    (tmp_path / "a.txt").write_text("Ada Lovelace wrote 3 notes.\n\nShe said: “It can compose music.”\n")
    (tmp_path / "void").mkdir()
    return tmp_path


@pytest.fixture(scope="session")
def blank_model(tmp_path_factory):
    """A model without names, which loads faster than a real one."""
    folder = tmp_path_factory.mktemp("model") / "blank"
    subprocess.run([sys.executable, "-c", EMPTY_MODEL, str(folder)], check=True)
    return str(folder)


def environment(home: Path) -> dict[str, str]:
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "TERM": "xterm-256color",
        "PYTHONPATH": os.pathsep.join(sys.path),
    }


def run(home: Path, *arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", "reader", *arguments],
        input=stdin,
        cwd=home,
        env=environment(home),
        capture_output=True,
    )
    return subprocess.CompletedProcess(arguments, done.returncode, done.stdout.decode(), done.stderr.decode())


def complaint(done: subprocess.CompletedProcess[str]) -> str:
    """The one line that was printed about what is wrong."""
    assert done.stdout == ""
    lines = done.stderr.splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("reader: ")
    return lines[0].removeprefix("reader: ")


class TestText:
    def test_it_prints_the_article(self, home):
        done = run(home, "--format", "text", "a.txt")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == (home / "a.txt").read_text()

    def test_from_standard_input(self, home):
        for arguments in (["--format", "text", "-"], ["--format", "text"], ["-"], []):
            done = run(home, *arguments, stdin=b"One.\r\n\r\nTwo.\x1b[2J\n")
            assert (done.returncode, done.stdout) == (0, "One.\n\nTwo.\n")

    def test_the_files_of_a_folder_and_the_entries_of_a_feed(self, home):
        (home / "all").mkdir()
        entries = "".join(f"<item><title>{title}</title></item>" for title in ("One", "Two"))
        (home / "all" / "2.xml").write_text(f"<rss><channel>{entries}</channel></rss>")
        (home / "all" / "1.pdf").write_text("%PDF-1.4")
        (home / "all" / "10.txt").write_text("Ten.")
        done = run(home, "--format", "text", "all")
        assert (done.returncode, done.stderr) == (2, "reader: all/1.pdf: it is damaged\n")
        assert done.stdout == "One\n\n* * *\n\nTwo\n\n* * *\n\nTen.\n"

    def test_where_nobody_looks_it_prints_too(self, home):
        assert run(home, "a.txt").stdout == (home / "a.txt").read_text()

    def test_a_reader_that_goes_away_is_no_error_to_speak_of(self, home):
        (home / "long.txt").write_text("word " * 200_000)
        command = f"{sys.executable} -m reader --format text long.txt | head -c 10"
        done = subprocess.run(
            command, shell=True, cwd=home, env=environment(home), capture_output=True, text=True
        )
        assert done.stdout == "word word "
        assert done.stderr == ""

    @pytest.mark.parametrize("command", ["--format text a.txt", "analyze --format jsonl a.txt"])
    @pytest.mark.parametrize(
        ("target", "words"), [(">/dev/full", "cannot be written"), (">&-", "closed"), ("<&- >&-", "closed")]
    )
    def test_where_nothing_can_be_written_that_is_said(self, home, blank_model, command, target, words):
        model = f" --model {blank_model}" if command.startswith("analyze") else ""
        shell = f"{sys.executable} -m reader {command}{model} {target}"
        done = subprocess.run(
            shell, shell=True, cwd=home, env=environment(home), capture_output=True, text=True
        )
        assert done.returncode == 1
        assert words in complaint(done)


class TestWrongUse:
    @pytest.mark.parametrize(
        ("arguments", "words"),
        [
            (["--format", "pdf", "a.txt"], "invalid choice"),
            (["--frobnicate"], "--frobnicate"),
            (["analyze"], "ARTICLE"),
            (["analyze", "--format", "xml", "a.txt"], "xml"),
            (["analyze", "--format", "json", "a.txt", "a.txt"], "jsonl"),
            (["absent.txt"], "absent.txt"),
            (["void"], "no article in this folder"),
            (["--theme", "sepia", "a.txt"], "sepia"),
            (["analyze", "absent.txt"], "absent.txt"),
            (["two\nlines\x1b[31m.txt"], "two lines.txt"),
            ([""], "an empty name"),
            (["www.example.org/a"], "a link begins with https://"),
            (["file:///etc/hosts"], "name a file by its path"),
        ],
    )
    def test_it_is_told_in_one_line_with_status_2(self, home, arguments, words):
        done = run(home, *arguments)
        assert done.returncode == 2
        assert words in complaint(done)
        assert "\x1b" not in done.stderr

    def test_nothing_to_read(self, home):
        done = run(home, "-")
        assert done.returncode == 2
        assert complaint(done)

    @pytest.mark.parametrize(
        ("config", "words"),
        [
            ("theme = ", "config.toml"),
            ('[keys]\nnext = "x"', "nothing is called “next”"),
            ('[keys]\nquit = "ctrl-x"', "no key is called “ctrl-x”"),
            ('[keys]\nquit = "n"', "“n” is given to both mention.next and quit"),
        ],
    )
    def test_a_config_with_a_mistake(self, home, config, words):
        folder = home / ".config" / "reader"
        folder.mkdir(parents=True)
        (folder / "config.toml").write_text(config)
        status, output = run_in_terminal(home, "a.txt")
        assert status == 2
        assert words in output
        assert output.count("\n") == 1
        assert "\x1b" not in output


def run_in_terminal(home: Path, *arguments: str) -> tuple[int, str]:
    """Run the command in a terminal of its own until it ends."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        cwd=home,
        env=environment(home),
        start_new_session=True,
    )
    os.close(slave)
    output = b""
    while process.poll() is None or select.select([master], [], [], 0)[0]:
        if select.select([master], [], [], 0.1)[0]:
            try:
                output += os.read(master, 10_000)
            except OSError:  # the other end is closed
                break
    os.close(master)
    return process.wait(), output.decode()


class TestHelp:
    @pytest.mark.parametrize("arguments", [["--help"], ["analyze", "--help"]])
    def test_it_fits_a_terminal(self, home, arguments):
        done = run(home, *arguments)
        assert (done.returncode, done.stderr) == (0, "")
        assert max(map(len, done.stdout.splitlines())) <= 80

    def test_version(self, home):
        assert run(home, "--version").stdout == f"reader {reader.__version__}\n"


class TestAnalyze:
    def test_one_article_indented(self, home, blank_model):
        done = run(home, "analyze", "--format", "json", "--model", blank_model, "a.txt")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith('{\n  "schema"')
        check_contract(json.loads(done.stdout))

    def test_one_object_a_line_in_order(self, home, blank_model):
        (home / "b.md").write_text("# Cost\n\nIt cost $4.\n")
        done = run(home, "analyze", "--format", "jsonl", "--model", blank_model, "b.md", "a.txt", "b.md")
        assert done.returncode == 0
        records = [json.loads(line) for line in done.stdout.splitlines()]
        assert [record["source"] for record in records] == ["b.md", "a.txt", "b.md"]
        for record in records:
            check_contract(record)
        assert records[0]["title"] == "Cost"
        assert records[0]["numbers"][0]["value"] == 4
        assert records[0]["numbers"][0]["unit"] == "USD"

    def test_a_line_for_each_entry_of_a_feed(self, home, blank_model):
        entries = "".join(f"<item><title>{title}</title></item>" for title in ("One", "Two"))
        (home / "feed.xml").write_text(f"<rss><channel>{entries}</channel></rss>")
        done = run(home, "analyze", "--format", "jsonl", "--model", blank_model, "feed.xml")
        assert [json.loads(line)["title"] for line in done.stdout.splitlines()] == ["One", "Two"]
        done = run(home, "analyze", "--format", "json", "--model", blank_model, "feed.xml")
        assert (done.returncode, done.stdout) == (2, "")
        assert "use --format jsonl" in complaint(done)

    def test_an_article_that_cannot_be_opened_stops_no_other(self, home, blank_model):
        done = run(home, "analyze", "--format", "jsonl", "--model", blank_model, "absent.txt", "a.txt")
        assert done.returncode == 2
        assert [json.loads(line)["source"] for line in done.stdout.splitlines()] == ["a.txt"]
        assert len(done.stderr.splitlines()) == 1

    def test_a_model_that_is_not_there(self, home):
        done = run(home, "analyze", "--model", "no_such_model", "a.txt")
        assert done.returncode == 1
        assert "“no_such_model” cannot be loaded" in complaint(done)

    def test_from_standard_input(self, home, blank_model):
        done = run(home, "analyze", "--model", blank_model, "-", stdin=b"It cost $4.\n")
        record = json.loads(done.stdout)
        check_contract(record)
        assert record["source"] == "-"


NUMBER_KINDS = {"cardinal", "ordinal", "fraction", "percent", "money", "quantity", "range"}
BLOCK_KINDS = {"paragraph", "heading", "list item", "block quote", "code", "table", "furniture"}
MODIFIERS = {None, "approximately", "more than", "less than", "at least", "at most"}
TEXT_OR_NONE = (str, type(None))


def check_contract(record: dict) -> None:
    """The schema ``reader.analysis/1``, field by field (docs/json.md)."""
    assert record["schema"] == "reader.analysis/1"
    for field in ("source", "title", "text"):
        assert isinstance(record[field], str)
    for field in ("byline", "date", "language"):
        assert isinstance(record[field], TEXT_OR_NONE)
    for block in record["blocks"]:
        assert set(block) >= {"kind", "start", "end"}
        assert block["kind"] in BLOCK_KINDS
        check_span(block, record)
    joined = "\n\n".join(record["text"][block["start"] : block["end"]] for block in record["blocks"])
    assert joined == record["text"]
    for entity in record["entities"]:
        assert set(entity) >= {"name", "label", "mentions"}
        assert entity["name"]
        assert entity["label"].isupper()
        assert entity["mentions"]
        for mention in entity["mentions"]:
            check_span(mention, record)
    for date in record["dates"]:
        assert set(date) >= {"start", "end", "label"}
        assert date["label"] in ("DATE", "TIME")
        check_span(date, record)
    for number in record["numbers"]:
        check_number(number)
        check_span(number, record)
    for quote in record["quotes"]:
        check_quote(quote, record)
        check_span(quote, record)


def check_span(span: dict, record: dict) -> None:
    assert 0 <= span["start"] < span["end"] <= len(record["text"])


def check_number(number: dict) -> None:
    assert set(number) >= {"start", "end", "value", "low", "high", "unit", "kind", "modifier", "of"}
    assert number["kind"] in NUMBER_KINDS
    assert number["modifier"] in MODIFIERS
    assert isinstance(number["unit"], TEXT_OR_NONE)
    assert isinstance(number["of"], TEXT_OR_NONE)
    for field in ("value", "low", "high"):
        assert number[field] is None or isinstance(number[field], (int, float))


def check_quote(quote: dict, record: dict) -> None:
    assert set(quote) >= {
        "start",
        "end",
        "speaker",
        "speaker_start",
        "speaker_end",
        "entity",
        "cue",
        "fragment",
    }
    assert isinstance(quote["speaker"], TEXT_OR_NONE)
    assert isinstance(quote["cue"], TEXT_OR_NONE)
    assert isinstance(quote["fragment"], bool)
    assert quote["entity"] is None or 0 <= quote["entity"] < len(record["entities"])
    assert (quote["speaker_start"] is None) == (quote["speaker_end"] is None)
    if quote["speaker_start"] is not None:
        assert 0 <= quote["speaker_start"] < quote["speaker_end"] <= len(record["text"])


class TestExport:
    def test_the_hand_made_analysis_meets_the_contract(self):
        import harbour

        record = json.loads(to_json(harbour.ARTICLE, harbour.ANALYSIS))
        check_contract(record)
        assert len(record["entities"]) == 7
        assert record["blocks"][6] == {
            "kind": "list item",
            "start": harbour.BLOCKS[6].start,
            "end": harbour.BLOCKS[6].end,
        }

    def test_one_line_or_indented_the_same_is_said(self):
        import harbour

        line = to_json(harbour.ARTICLE, harbour.ANALYSIS)
        indented = to_json(harbour.ARTICLE, harbour.ANALYSIS, indent=True)
        assert "\n" not in line
        assert "\n" in indented
        assert json.loads(line) == json.loads(indented)

    def test_the_text_is_not_escaped(self):
        import harbour

        assert "“Let it lie,”" in to_json(harbour.ARTICLE, Analysis())
        assert to_record(harbour.ARTICLE, Analysis()).text == harbour.TEXT


def test_importing_the_command_loads_nothing_heavy(home):
    heavy = (
        "textual",
        "rich",
        "spacy",
        "markdown_it",
        "chardet",
        "httpx",
        "lxml",
        "msgspec",
        "regex",
        "asyncio",
    )
    code = f"import sys, reader.cli; print([name for name in {heavy!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], env=environment(home), capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
