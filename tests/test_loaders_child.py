"""The child process: whatever a parser does in it, the parent gets an article or one clear line."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import msgspec
import pytest

from measured import HAS_PROC, family, seconds_of
from reader.loaders import LoadError, child
from reader.loaders.child import Request, load_in_child

PAGE = b"<!doctype html><p>The harbour works have been put off until the summer, the port authority said on Monday.</p>"


@pytest.fixture
def parser(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A module that the child loads in place of the one for web pages."""
    path = tmp_path / "fake_parser.py"
    popen = subprocess.Popen

    def with_fake(command: list[str], **options: object) -> object:
        code = (
            f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from reader.loaders import child;"
            "child._LOADERS['html'] = 'fake_parser:load'; child.main()"
        )
        return popen([command[0], "-P", "-c", code], **options)  # type: ignore[call-overload]

    monkeypatch.setattr(child.subprocess, "Popen", with_fake)
    return path


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("import os; os.abort()", "damaged, or asks for too much memory"),
        ("import os; os._exit(0)", "damaged, or asks for too much memory"),
        ("bytearray(2**31)", "takes too much memory"),
        ("raise RecursionError", "may be damaged"),
        ("raise KeyError('x\\x1b]0;pwned\\x07')", "may be damaged"),
        ("open('written.txt', 'w').write('x' * 10**6)", "may be damaged|too much memory"),
    ],
)
def test_a_parser_that_misbehaves(
    parser: Path, body: str, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    parser.write_text(f"def load(data, source):\n    {body}\n")
    with pytest.raises(LoadError, match=words) as caught:
        load_in_child("html", PAGE, "a.html")
    assert str(caught.value).isprintable()
    written = tmp_path / "written.txt"
    assert not written.exists() or written.stat().st_size == 0


def test_a_parser_that_hangs(parser: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "TIME_LIMIT", 0.5)
    parser.write_text("import threading\ndef load(data, source):\n    threading.Event().wait()\n")
    with pytest.raises(LoadError, match="took longer than"):
        load_in_child("html", PAGE, "a.html")


def test_a_parser_that_hangs_ends_with_the_parent(tmp_path: Path) -> None:
    begun = tmp_path / "begun"
    (tmp_path / "fake_parser.py").write_text(
        f"import os, threading\ndef load(data, source):\n    os.mkdir({str(begun)!r})\n    threading.Event().wait()\n"
    )
    code = "from reader.loaders import child; child._LOADERS['html'] = 'fake_parser:load'; child.main()"
    request = msgspec.msgpack.encode(Request("html", "a.html", PAGE))
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, cwd=tmp_path) as process:
        assert process.stdin
        process.stdin.write(len(request).to_bytes(4, "big") + request)
        process.stdin.flush()
        deadline = time.monotonic() + 20
        while not begun.exists():
            assert process.poll() is None
            assert time.monotonic() < deadline
        process.stdin.close()
        assert process.wait(timeout=10) == 0


@pytest.mark.skipif(not HAS_PROC, reason="nothing tells which processes there are")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGKILL])
def test_nothing_is_left_when_the_command_is_ended(tmp_path: Path, number: signal.Signals) -> None:
    path = tmp_path / "slow.md"
    path.write_text(f"# Start\n\n{(4900 * '[' + chr(10) * 2) * 100}")  # takes more than ten seconds
    with subprocess.Popen(
        [sys.executable, "-m", "reader", "--format", "text", str(path)], stderr=subprocess.DEVNULL
    ) as command:
        while not (parsers := [pid for pid in family(command.pid)[1:] if seconds_of(pid) > 0.5]):
            assert command.poll() is None
        command.send_signal(number)
        command.wait(timeout=5)
    deadline = time.monotonic() + 5
    while any(seconds_of(pid) for pid in parsers):
        assert time.monotonic() < deadline


def test_a_parser_that_talks(parser: Path) -> None:
    parser.write_text(
        "from reader.text import Article, Block\n"
        "def load(data, source):\n    print('chatter')\n    return Article('x', (Block('paragraph', 0, 1),), 'x', source)\n"
    )
    assert load_in_child("html", PAGE, "a.html")[0].text == "x"


def test_the_child_imports_nothing_from_where_one_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lxml.py").write_text("raise SystemExit('hijacked')")
    monkeypatch.chdir(tmp_path)
    assert "harbour" in load_in_child("html", PAGE, "a.html")[0].text


def test_a_source_that_is_no_unicode() -> None:
    assert load_in_child("html", PAGE, "\udcff.html")[0].source == "?.html"


def test_the_parent_loads_no_parser() -> None:
    code = (
        "import sys\nfrom reader.loaders import load_bytes\n"
        f"load_bytes({PAGE!r}, 'a.html')\n"
        "print([m for m in ('lxml', 'trafilatura', 'feedparser', 'pypdfium2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
