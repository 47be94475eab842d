"""The installed command in a real pseudo-terminal."""

import os
import shlex
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from benchmarks.terminal import Session, Terminal, running

from web_server import WebServer, answer

READER = str(Path(sys.executable).with_name("reader"))
SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt"))
RESTORED = {1049: False, 25: True, 1000: False, 1003: False, 1006: False, 1004: False, 2004: False, 7: True}


@contextmanager
def reader(
    home: Path, command: Sequence[str] = (READER, str(SEED)), columns: int = 80, lines: int = 24
) -> Iterator[Session]:
    """The reader in a home of its own."""
    places = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("CACHE", "CONFIG", "DATA", "STATE")}
    with running(command, columns, lines, {"HOME": str(home), **places}) as session:
        yield session


def analysed(session: Session) -> Terminal:
    """Wait until the model has found what there is to find."""
    session.wait_for(
        lambda screen: (
            "Entities" in screen.text and "Jim Mattis  " in screen.text and "analysing" not in screen.text
        ),
        60,
    )
    session.settle(0.5)
    return session.screen()


def assert_restored(session: Session) -> None:
    assert RESTORED.items() <= session.modes.items()
    assert session.modes_now == session.modes_before
    assert session.screen().cursor.attrs == Terminal(1, 1).cursor.attrs
    assert b"Traceback" not in session.output


def gone(pids: list[int]) -> bool:
    """Whether none of these processes runs any more."""
    states = [Path(f"/proc/{pid}/stat") for pid in pids]
    return not any(
        state.exists() and state.read_text().rpartition(")")[2].split()[0] != "Z" for state in states
    )


def test_keys_that_arrive_together_go_where_they_would_one_by_one(tmp_path: Path) -> None:
    with reader(tmp_path) as session:
        analysed(session)
        session.press("/quick" + "\x7f" * 5 + "mattis\rn")
        session.wait_for_text("“mattis” 2/2")
        session.press("sq")
        session.wait_for_exit()
        assert session.process.returncode == 0


def test_keys_pressed_as_soon_as_there_is_text_wait_for_the_reader(tmp_path: Path) -> None:
    with reader(tmp_path) as session:
        session.wait_for_text("Defense Secretary")
        session.press("/mattis\rnq")
        session.wait_for_exit(20)
        assert session.process.returncode == 0
        assert_restored(session)


def test_read_jump_and_quit(tmp_path: Path) -> None:
    with reader(tmp_path) as session:
        screen = analysed(session)
        assert "Defense Secretary" in screen.text
        assert "Numbers 5" in screen.text
        session.press("2n")
        session.wait_for_text("1/5")
        session.press("n")
        session.wait_for_text("about 1,000 miles")
        processes = session.processes()
        session.press("q")
        session.wait_for_exit()
        assert session.process.returncode == 0
        assert_restored(session)
        assert gone(processes)


def test_what_was_found_is_there_at_once_the_next_time(tmp_path: Path) -> None:
    with reader(tmp_path) as session:
        first = analysed(session)
    with reader(tmp_path) as session:
        again = analysed(session)
        assert again.text == first.text
        assert len(session.processes()) == 1


def test_an_article_from_a_pipe_and_keys_from_the_terminal(tmp_path: Path) -> None:
    command = ["sh", "-c", f"cat {shlex.quote(str(SEED))} | {shlex.quote(READER)} -"]
    with reader(tmp_path, command) as session:
        session.wait_for_text("Defense Secretary")
        session.wait_for_text("Keys")
        session.press("G")
        session.wait_for_text("WATCH NEXT")
        session.press("q")
        session.wait_for_exit()
        assert session.process.returncode == 0
        assert_restored(session)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signals_leave_everything_as_it_was(tmp_path: Path, number: signal.Signals) -> None:
    with reader(tmp_path) as session:
        analysed(session)
        processes = session.processes()
        session.signal(number)
        session.wait_for_exit()
        assert session.process.returncode == 128 + number
        assert_restored(session)
        assert gone(processes)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signals_before_textual_is_there(tmp_path: Path, number: signal.Signals) -> None:
    with reader(tmp_path) as session:
        session.wait_for_text("Defense Secretary")
        session.signal(number)
        session.wait_for_exit()
        assert session.process.returncode == 128 + number
        assert not session.modes[1049]
        assert session.modes[25]
        assert session.modes_now == session.modes_before


def test_it_ends_with_the_terminal(tmp_path: Path) -> None:
    with reader(tmp_path) as session:
        analysed(session)
        processes = session.processes()
        session.hang_up()
        session.wait_for_exit()
        assert gone(processes)


def test_an_idle_reader_writes_nothing(tmp_path: Path) -> None:
    with reader(tmp_path) as session:
        analysed(session)
        assert not session.pump(2.0)


def test_resizing_repaints(tmp_path: Path) -> None:
    with reader(tmp_path) as session:
        analysed(session)
        session.resize(120, 40)
        session.wait_for(
            lambda screen: "largely behind-the-scenes" in screen.text and "Entities" in screen.text
        )
        session.resize(60, 20)
        session.wait_for(lambda screen: "Entities" not in screen.text and "Defense Secretary" in screen.text)


def test_ctrl_l_mends_what_others_wrote(tmp_path: Path) -> None:
    with reader(tmp_path) as session:
        before = analysed(session)
        with open(os.ttyname(session.slave), "wb") as terminal:  # noqa: PTH123  # a device, not a file
            terminal.write(b"\x1b[3;5H\x1b[41mBroadcast message\x1b[m")
        session.wait_for_text("Broadcast message")
        session.press("\x0c")
        session.wait_for(lambda screen: screen.cells == before.cells)


def test_a_missing_article_is_one_line_and_status_2(tmp_path: Path) -> None:
    with reader(tmp_path, [READER, str(tmp_path / "nothing.txt")]) as session:
        session.wait_for_exit()
        assert session.process.returncode == 2
        assert session.output.count(b"\n") == 1
        assert b"\x1b" not in session.output


SLOW = b"HTTP/1.1 200 OK\r\nContent-Length: 4000000\r\nContent-Type: text/html\r\n\r\n"


@pytest.fixture
def slow_server() -> Iterator[WebServer]:
    """Serves a page at /page at once, and one at /slow that never ends."""
    server = WebServer()
    server.answers["/page"] = answer()
    server.answers["/slow"] = lambda _: server.forever(SLOW, b"<p>slowly</p>" * 1000, pause=0.1)
    yield server
    server.stop()


@pytest.mark.parametrize(("key", "status"), [("\x1b", 1), ("q", 0)])
def test_a_slow_link_shows_how_far_it_is_and_can_be_given_up(
    tmp_path: Path, slow_server: WebServer, key: str, status: int
) -> None:
    link = f"{slow_server.link}/slow"
    with reader(tmp_path, [READER, link]) as session:
        screen = session.wait_for(lambda screen: "receiving" in screen.text and "3906 KB" in screen.text)
        assert link in screen.text
        processes = session.processes()
        session.press(key)
        session.wait_for_exit()
        assert session.process.returncode == status
        assert_restored(session)
        assert gone(processes)
        told = f"reader: {link}: given up before it was opened".encode()
        assert (told in session.output) == (status == 1)


def test_a_link_is_read_and_one_that_is_slow_does_not_hold_up_the_others(
    tmp_path: Path, slow_server: WebServer
) -> None:
    command = [READER, f"{slow_server.link}/page", f"{slow_server.link}/slow", str(SEED)]
    with reader(tmp_path, command) as session:
        session.wait_for(lambda screen: "The ferry to the island" in screen.text and "1/3" in screen.text)
        session.wait_for_text("Keys")
        session.press("J")
        session.wait_for(lambda screen: "receiving" in screen.text and "2/3" in screen.text)
        session.press("\x1b")
        session.wait_for(lambda screen: "The ferry to the island" in screen.text and "1/3" in screen.text)
        session.press("JJ")
        session.wait_for(lambda screen: "Defense Secretary" in screen.text and "3/3" in screen.text)
        session.press("q")
        session.wait_for_exit()
        assert session.process.returncode == 0
        assert_restored(session)


def test_the_next_article_is_analysed_ahead(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(
        "Maria Delgado of the Harbour Trust said that 40 boats left Port Ellis."
    )
    with reader(tmp_path, [READER, str(SEED), str(tmp_path / "ferry.txt")]) as session:
        analysed(session)
        cache = tmp_path / "CACHE" / "reader" / "analyses"
        session.wait_for(lambda _: len(list(cache.iterdir())) == 2)
        session.press("J")
        screen = session.wait_for_text("P Maria Delgado")
        assert "2/2" in screen.text
        session.press("K")
        session.wait_for_text("P Jim Mattis")


def test_several_that_cannot_be_opened_are_told_of_in_a_line_each(tmp_path: Path) -> None:
    with reader(tmp_path, [READER, str(tmp_path / "nothing.txt"), str(tmp_path / "nowhere.txt")]) as session:
        session.wait_for_exit()
        assert session.process.returncode == 2
        assert_restored(session)
        last = session.output[session.output.rindex(b"\x1b") :]
        assert last.count(b"nothing.txt: no such file") == last.count(b"nowhere.txt: no such file") == 1
