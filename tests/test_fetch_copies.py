"""Links given to the command, and the copies kept of their pages."""

import json
import os
import signal
import subprocess
import sys
import threading

import pytest

from reader.library.pages import Pages
from reader.text.page import Page
from web_server import PAGE, WebServer, answer

NEWER = PAGE.replace(b"March", b"April")


@pytest.fixture
def web():
    server = WebServer()
    server.answers["/"] = answer(PAGE, 'ETag: "1"', "Last-Modified: Fri, 02 Feb 2024 10:00:00 GMT")
    yield server
    server.stop()


@pytest.fixture
def environment(tmp_path):
    kept = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
    return kept | {"XDG_CACHE_HOME": str(tmp_path), "HOME": str(tmp_path)}


@pytest.fixture
def reader(environment):
    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "reader", *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True)

    return run


def text(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_text_and_analysis(reader, web):
    assert "stops in March" in text(reader("--format", "text", web.link))
    web.answers["/"] = answer()
    analysis = json.loads(text(reader("analyze", web.link)))
    assert analysis["source"] == web.link
    assert 40000 in [number["value"] for number in analysis["numbers"]]


def test_a_page_that_is_the_same_is_not_sent_again(reader, web):
    command = ("--format", "text", f"{web.link}/")
    first = text(reader(*command))
    web.answers["/"] = lambda request: (
        answer(b"", status="304 Not Modified") if '"1"' in request else answer(NEWER)
    )
    assert text(reader(*command)) == first
    assert 'If-None-Match: "1"\r\n' in web.requests[1]
    assert "If-Modified-Since: Fri, 02 Feb 2024 10:00:00 GMT\r\n" in web.requests[1]
    assert "April" in text(reader("--refresh", *command))
    assert "If-" not in web.requests[2]


def test_a_page_that_has_changed_takes_the_place_of_its_copy(reader, web):
    reader("--format", "text", web.link)
    web.answers["/"] = answer(NEWER)
    assert "April" in text(reader("--format", "text", web.link))
    assert "April" in text(reader("--format", "text", "--offline", web.link))


def test_offline_asks_nobody(reader, web):
    done = reader("--format", "text", "--offline", web.link)
    assert (done.returncode, done.stdout) == (2, "")
    assert "no copy" in done.stderr
    online = text(reader("--format", "text", web.link))
    asked = len(web.requests)
    assert text(reader("--format", "text", "--offline", f"{web.link}#part")) == online
    assert len(web.requests) == asked == 1


def test_without_a_network_the_copy_is_pointed_to(reader, web):
    reader("--format", "text", web.link)
    web.stop()
    done = reader("--format", "text", web.link)
    assert done.returncode == 2
    assert (
        done.stderr
        == f"reader: {web.link}: nothing answers at this address; --offline opens the copy kept of it\n"
    )


def test_what_may_not_be_stored_is_not(reader, web, tmp_path):
    web.answers["/"] = answer(PAGE, "Cache-Control: private, no-store")
    text(reader("--format", "text", web.link))
    assert not list(tmp_path.rglob("*.msgpack"))


def test_offline_and_refresh_exclude_each_other(reader):
    assert reader("--offline", "--refresh", "http://127.0.0.1/").returncode == 2


def test_one_bad_link_of_several(reader, web):
    done = reader("analyze", "--format", "jsonl", f"{web.link}/gone", web.link)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert json.loads(done.stdout)["title"] == "Ferry"


def test_ctrl_c_while_fetching(environment, web):
    asked = threading.Event()

    def wait(_):
        asked.set()
        return web.forever(b"HTTP/1.1 200 OK\r\n\r\n", b"", pause=0.05)

    web.answers["/"] = wait
    command = [sys.executable, "-m", "reader", "--format", "text", web.link]
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert asked.wait(30)
        process.send_signal(signal.SIGINT)
        assert process.communicate(timeout=30) == (b"", b"")
    assert process.returncode == 130


def test_a_file_loads_no_http(tmp_path):
    (tmp_path / "a.txt").write_text("The ferry stops in March.\n")
    code = (
        "import sys\nfrom reader.services.opening import open_articles\nopen_articles('a.txt')\n"
        "print([m for m in ('ssl', 'http.client', 'urllib.request', 'socket') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_the_copies_are_bounded_and_survive_damage(tmp_path):
    pages = Pages(tmp_path, limit_bytes=2500)
    for number in range(5):
        pages.put(f"http://a/{number}", Page(f"http://a/{number}", bytes(1000)))
    assert sum(path.stat().st_size for path in tmp_path.iterdir()) <= 2500
    assert pages.get("http://a/4") == Page("http://a/4", bytes(1000))
    for path in tmp_path.iterdir():
        path.write_bytes(b"\xc1 no page")
    assert pages.get("http://a/4") is None
