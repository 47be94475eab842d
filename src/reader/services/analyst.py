"""The app's side of the worker process: started before anything heavy is imported, listened to without threads."""

import signal
import sys
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from reader.services.frames import (
    LENGTH_BYTES,
    Analyse,
    Failed,
    Focus,
    Response,
    decode_response,
    encode,
)
from reader.text import Article

if TYPE_CHECKING:
    import subprocess
    from asyncio import WriteTransport


class Analyst:
    """A worker process that reads articles. One article at a time: asking for another ends the one before."""

    def __init__(self, model: str | None = None) -> None:
        """Nothing is started yet. ``model`` names a spaCy pipeline."""
        self._command = [sys.executable, "-m", "reader.services.worker", *([model] if model else [])]
        self._process: subprocess.Popen[bytes] | None = None
        self._generation = 0
        self._requests: WriteTransport | None = None
        self._waiting: list[bytearray] = []

    def start(self) -> "subprocess.Popen[bytes]":
        """Start the process, if it is not yet. Returns at once; spaCy is loading meanwhile."""
        import subprocess  # only here: what was analysed before is read without it

        self._process = self._process or subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # ctrl+c in the terminal is the app's to handle
        )
        return self._process

    def read(self, article: Article, focus: int = 0) -> int:
        """Ask for the article to be read, from block ``focus`` on. Gives the generation that its updates will bear."""
        self.start()
        self._generation += 1
        self._send(encode(Analyse.of(self._generation, article, focus)))
        return self._generation

    def look_at(self, block: int) -> None:
        """Tell which block the person is looking at now, so that it is read next."""
        self._send(encode(Focus(block)))

    async def responses(self) -> AsyncIterator[Response]:
        """Everything the worker says, of any generation. Ends with Failed if the process dies."""
        import asyncio  # only here: it takes a tenth of the time to the first text

        loop, process = asyncio.get_running_loop(), self.start()
        stream = asyncio.StreamReader(limit=2**20)
        await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(stream), process.stdout)
        self._requests, _ = await loop.connect_write_pipe(asyncio.BaseProtocol, process.stdin)
        waiting, self._waiting = self._waiting, []
        while waiting:
            self._send(waiting.pop(0))
        try:
            while True:
                length = int.from_bytes(await stream.readexactly(LENGTH_BYTES), "big")
                yield decode_response(await stream.readexactly(length))
        except asyncio.IncompleteReadError:
            yield Failed(f"the analysis stopped ({_end(process)}); open the article again to retry")

    def stop(self) -> None:
        """End the process at once. Safe to call twice."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _send(self, frame: bytearray) -> None:
        if self._requests is None:
            self._waiting.append(frame)
        elif not self._requests.is_closing():
            self._requests.write(frame)


def _end(process: "subprocess.Popen[bytes]") -> str:
    status = process.wait()
    return signal.Signals(-status).name if status < 0 else f"exit status {status}"
