"""The driver in a real pseudo-terminal, under a small application."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from benchmarks.terminal import Session, Terminal, running

APP = Path(__file__).parent / "driver_app.py"
DOWN, PAGE_DOWN, PAGE_UP, END, TAB = "\x1b[B", "\x1b[6~", "\x1b[5~", "\x1b[F", "\t"
F2, F3, F4, F5, F10 = "\x1bOQ", "\x1bOR", "\x1bOS", "\x1b[15~", "\x1b[21~"
RESTORED = {1049: False, 25: True, 1000: False, 1003: False, 1006: False, 1004: False, 2004: False, 7: True}


@contextmanager
def trial(driver: str = "lean", columns: int = 60, lines: int = 15) -> Iterator[Session]:
    with running([sys.executable, str(APP), driver], columns, lines) as session:
        session.wait_for(lambda screen: "  2 " in screen.text and "type here" in screen.text)
        session.settle()
        yield session


def assert_restored(session: Session) -> None:
    """The terminal is as a shell expects it."""
    assert RESTORED.items() <= session.modes.items()
    assert session.modes_now == session.modes_before
    assert session.screen().cursor.attrs == Terminal(1, 1).cursor.attrs


def stopped(session: Session) -> None:
    """Wait until the program has stopped itself."""
    session.settle()
    os.waitid(os.P_PID, session.process.pid, os.WSTOPPED | os.WNOWAIT)
    session.settle()


def test_the_screen_is_that_of_textuals_own_driver() -> None:
    with trial("plain") as plain, trial("lean") as lean:
        for keys in (DOWN, DOWN, PAGE_DOWN, F2, F4, END, PAGE_UP, TAB, "naïve 日本 👍", "\x7f", TAB, DOWN):
            for session in (plain, lean):
                session.press(keys)
                session.settle()
            plain_screen, lean_screen = plain.screen(), lean.screen()
            assert lean_screen.text == plain_screen.text
            assert lean_screen.cells == plain_screen.cells
        assert len(lean.output) < len(plain.output) / 3


def test_quitting_restores_the_terminal() -> None:
    with trial() as session:
        session.press(F10)
        session.wait_for_exit()
        assert session.process.returncode == 0
        assert_restored(session)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signals_end_it_in_order(number: signal.Signals) -> None:
    with trial() as session:
        session.signal(number)
        session.wait_for_exit()
        assert session.process.returncode == 128 + number
        assert_restored(session)
        assert b"Traceback" not in session.output


def test_a_crash_restores_the_terminal_and_says_why() -> None:
    with trial() as session:
        session.press(F3)
        session.wait_for_exit()
        assert session.process.returncode == 1
        assert_restored(session)
        assert b"failed on purpose" in session.output


def test_it_ends_when_the_terminal_is_gone() -> None:
    with trial() as session:
        session.hang_up()
        session.wait_for_exit()
        assert session.process.returncode == 128 + signal.SIGHUP


def test_suspend_and_resume() -> None:
    with trial() as session:
        session.press(DOWN)
        session.settle()
        before = session.screen()
        session.press("\x1a")
        stopped(session)
        assert_restored(session)
        session.signal(signal.SIGCONT)
        session.wait_for(lambda screen: screen.cells == before.cells)
        assert session.modes[1049]
        assert not session.modes[25]
        session.press(DOWN)
        session.wait_for(lambda screen: screen.text.startswith("  2 "))
        session.press(F10)
        session.wait_for_exit()
        assert_restored(session)


def test_a_repaint_mends_what_others_wrote() -> None:
    with trial() as session:
        before = session.screen()
        with open(os.ttyname(session.slave), "wb") as terminal:  # noqa: PTH123  # a device, not a file
            terminal.write(b"\x1b[3;5H\x1b[41mBroadcast message\x1b[m")
        session.wait_for_text("Broadcast message")
        session.press("\x0c")
        session.wait_for(lambda screen: screen.cells == before.cells)


def test_resizing() -> None:
    with trial() as session:
        for columns, lines in ((40, 9), (90, 30), (60, 15)):
            session.resize(columns, lines)
            session.settle()
            with trial("plain", columns, lines) as plain:
                assert session.screen().text.splitlines()[-1] == plain.screen().text.splitlines()[-1]
                assert session.screen().cells == plain.screen().cells


def test_plain_output_goes_on_after_a_sequence_that_it_does_not_know() -> None:
    with trial() as session:
        session.press(F5)
        session.wait_for_text("strange")
        session.press(DOWN)
        session.wait_for(lambda screen: screen.text.startswith("  1 "))
        session.press("\x0c")
        session.settle()
        assert session.screen().text.startswith("  1 ")


def test_nothing_is_written_while_nothing_happens() -> None:
    with trial() as session:
        written = len(session.output)
        assert not session.pump(1.5)
        assert len(session.output) == written


def test_output_that_the_terminal_has_no_time_for_is_skipped() -> None:
    with trial() as session:
        written = len(session.output)
        session.press((PAGE_DOWN + PAGE_UP) * 200 + END)
        session.wait_for_text(" 79 ")
        session.settle()
        assert len(session.output) - written < 400 * 500
