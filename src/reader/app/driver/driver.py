"""The driver that is given to a Textual application."""

import asyncio
import os
import signal
import termios
import tty
from contextlib import suppress
from functools import partial
from threading import RLock
from typing import TYPE_CHECKING, Any

from textual import events
from textual.drivers.linux_driver import LinuxDriver
from textual.message import Message

from reader.app.driver.differ import Differ
from reader.app.driver.input import Input
from reader.app.driver.output import Output
from reader.app.driver.terminals import erases_background

if TYPE_CHECKING:
    from textual.app import App


class DiffingDriver(LinuxDriver):
    """Textual's driver for Linux and macOS, but light on the wire and quick to leave.

    Give it to an application as ``driver_class``. It writes only what changed on the screen, skips frames that a slow
    terminal has no time for, and leaves within a few milliseconds. SIGTERM and SIGHUP, and a terminal that is
    gone, end the application in an orderly way with return code 128 + signal, as a shell reports it.
    """

    def __init__(  # pyright: ignore[reportUnknownMemberType]  # Textual's own leaves App without its parameter
        self,
        app: "App[Any]",
        *,
        debug: bool = False,
        mouse: bool = True,
        size: tuple[int, int] | None = None,
        shown: Differ | None = None,
    ) -> None:
        """``shown`` is what is on the terminal already, if something was painted on it before Textual started."""
        super().__init__(app, debug=debug, mouse=mouse, size=size)
        self._lock = RLock()
        self._terminal = 2 if self._file is None else self._file.fileno()
        self._terminal_size = size or self._get_terminal_size()
        self._differ = shown or Differ(*self._terminal_size, erases_background=erases_background(os.environ))
        self._output: Output | None = None
        self._input = Input()
        self._drawn = False
        self._leaving: signal.Signals | None = None
        self._handle_signals()

    def repaint(self) -> None:
        """Paint the whole screen again, for when something else wrote to the terminal."""
        with self._lock:
            self._differ.forget()
        if self._differ.plain:
            self._app.refresh()
        elif self._output is not None:
            self._output.wake()

    def write(self, data: str) -> None:
        """Take in what the application writes; the difference goes to the terminal as soon as that takes it."""
        with self._lock:
            if self._terminal_size != self._differ.size:
                self._differ.resize(*self._terminal_size)
            self._differ.feed(data)
            self._drawn = self._drawn or self._differ.drawn
            has_news = self._differ.has_news
        if self._output is not None and has_news:
            self._output.wake()
        if self._drawn and self._leaving is not None:
            number, self._leaving = self._leaving, None
            self._loop.call_soon_threadsafe(self._leave, number)

    def start_application_mode(self) -> None:
        """Take over the terminal."""
        super().start_application_mode()
        if self._writer_thread is not None:
            self._writer_thread.stop()  # Textual's own, to which nothing was written.
            self._writer_thread = None
        with self._lock:
            self._differ.send_raw(_send_output_as_it_is(self.fileno, self._terminal))
        if self._output is None:  # Only now, so that nothing is shown before keys are read.
            self._output = Output(self._terminal, self._take)
            self._output.start()
            self._output.wake()

    def stop_application_mode(self) -> None:
        """Give the terminal back as it was."""
        with self._lock:
            self._differ.send_raw(False)
        super().stop_application_mode()

    def disable_input(self) -> None:
        """Stop reading keys and mouse."""
        if self._key_thread is not None and self._key_thread.is_alive():
            self._input.stop()
        super().disable_input()

    def close(self) -> None:
        """Write what is left."""
        if self._output is not None:
            self._output.stop()
            self._output = None

    def run_input_thread(self) -> None:
        """Read keys and mouse until told to stop; a terminal that is gone ends the application."""
        if self._input.run(self.fileno, self.process_message):
            self._loop.call_soon_threadsafe(self._exit, signal.SIGHUP)

    def process_message(self, message: Message) -> None:
        """Note a size that the terminal reports before the application hears of it."""
        if isinstance(message, events.Resize):
            self._terminal_size = message.size
        super().process_message(message)

    def _get_terminal_size(self) -> tuple[int, int]:
        """The size as the terminal itself gives it, wherever standard output goes."""
        for fileno in (self._terminal, self.fileno):
            with suppress(OSError):
                width, height = os.get_terminal_size(fileno)
                self._terminal_size = (width, height)
                return width, height
        self._terminal_size = super()._get_terminal_size()
        return self._terminal_size

    def _take(self) -> str:
        with self._lock:
            return self._differ.take()

    def _handle_signals(self) -> None:
        """Handle signals between two steps of the event loop, never in the middle of writing a frame."""
        loop = asyncio.get_running_loop()
        loop.add_signal_handler(signal.SIGTSTP, self._suspend)
        loop.add_signal_handler(signal.SIGCONT, self._resume)
        for number in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(number, partial(self._exit, number))

    def _suspend(self) -> None:
        """Give the terminal back and stop (``ctrl+z``), as Textual's own handler does."""
        if self._auto_restart:
            self.suspend_application_mode()
            self._must_signal_resume = True
        os.kill(os.getpid(), signal.SIGSTOP)

    def _resume(self) -> None:
        """Take the terminal again after ``fg``, if it had been given back."""
        if self._auto_restart and self._output is None:
            self.resume_application_mode()

    def _exit(self, number: signal.Signals) -> None:
        """End the application; the same signal once more ends the process at once.

        An application that has not drawn anything yet is left to finish its first frame: Textual takes apart badly
        what it is still putting together.
        """
        self._loop.remove_signal_handler(number)
        if self._drawn:
            self._leave(number)
        else:
            self._leaving = number

    def _leave(self, number: signal.Signals) -> None:
        self._app.exit(return_code=128 + number)


def _send_output_as_it_is(keys: int, output: int) -> bool:
    """Have the kernel add no carriage returns to line feeds; returns whether it does so.

    Set where the keys come from, since Textual restores that; checked where the output goes, which may be another terminal.
    """
    try:
        attributes = termios.tcgetattr(keys)
        attributes[tty.OFLAG] &= ~termios.OPOST
        termios.tcsetattr(keys, termios.TCSANOW, attributes)
        return not termios.tcgetattr(output)[tty.OFLAG] & termios.OPOST
    except termios.error:
        return False
