"""A second process that reads blocks for the worker: with two cores a long article takes half the time.

Run as ``python -m reader.services.helper [MODEL]``. On its standard input it takes the article, then batches of blocks; on its standard
output it gives what was found in each. It ends when its input closes.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread

import msgspec
from msgspec import Struct, structs

from reader.analysis import Reading, choose_model, load_model
from reader.analysis.document import BlockReading
from reader.analysis.entities import Possible, Tagged
from reader.services.frames import LENGTH_BYTES, read_body
from reader.text import Article, Date, Number, Quote

HELPED = 200_000
"""Characters from which a second process is started: reading them takes ten times as long as that."""
NICENESS = 5
"""Of the worker and its helper. With more they would starve where others use the machine, too."""
AT_ONCE = 2
"""Batches that the helper is given ahead, so that it never waits for the worker."""


class BlockFound(Struct, frozen=True, array_like=True):
    """A ``BlockReading`` on its way, with the number of its block."""

    block: int
    dates: tuple[Date, ...]
    numbers: tuple[Number, ...]
    tagged: tuple[Tagged, ...]
    possible: tuple[Possible, ...]
    attributed: tuple[Quote, ...]


class Helper:
    """The worker's side. Batches are finished in the order in which they were given."""

    def __init__(self, article: Article, model: str | None) -> None:
        """Start the process. Returns at once; spaCy is loading meanwhile."""
        self.waiting: list[list[int]] = []
        """Batches that were given and not yet taken back, the oldest first."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", "reader.services.helper", *([model] if model else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._given: SimpleQueue[bytes] = SimpleQueue()
        self._given.put(msgspec.msgpack.encode(article))
        self._found: SimpleQueue[bytes | None] = SimpleQueue()
        self._is_gone = False
        for work in (self._write, self._read):
            Thread(target=work, daemon=True).start()

    @property
    def is_free(self) -> bool:
        """Whether it may be given another batch."""
        return not self._is_gone and len(self.waiting) < AT_ONCE

    def give(self, batch: list[int]) -> None:
        """Have these blocks read."""
        self.waiting.append(batch)
        self._given.put(msgspec.msgpack.encode(batch))

    def finished(self, *, wait: bool) -> Iterator[tuple[list[int], dict[int, BlockReading] | None]]:
        """The batches that have been read by now, with what was found; without it if the process has died.

        With ``wait``, wait for one if any is still to come.
        """
        while self.waiting:
            try:
                found = None if self._is_gone else self._found.get(block=wait)
            except Empty:
                return
            self._is_gone = found is None
            yield self.waiting.pop(0), None if found is None else _decoded(found)
            wait = False

    def stop(self) -> None:
        """End the process at once."""
        self._process.kill()
        self._process.wait()

    def _write(self) -> None:
        assert self._process.stdin
        try:
            while True:
                _send(self._process.stdin.fileno(), self._given.get())
        except OSError:  # it is gone, which the other thread tells
            return

    def _read(self) -> None:
        assert self._process.stdout
        while (body := read_body(self._process.stdout)) is not None:
            self._found.put(body)
        self._found.put(None)


def is_long(article: Article) -> bool:
    """Whether an article is so long that starting a second process is worth it, and there is a core for that."""
    return len(article.text) >= HELPED and os.cpu_count() != 1


def make_way() -> None:
    """Have other processes go before this one and those that it starts: with two of them at work, the app's keys had to wait.

    Linux weighs the processes of one session against one another only, and sessions by a priority of their own (sched(7), autogroup).
    """
    with suppress(OSError):
        missing = NICENESS - os.nice(0)
        if missing > 0:
            os.nice(missing)
            Path("/proc/self/autogroup").write_text(str(NICENESS))


def _decoded(body: bytes) -> dict[int, BlockReading]:
    found = msgspec.msgpack.decode(body, type=list[BlockFound])
    return {block.block: BlockReading(*structs.astuple(block)[1:]) for block in found}


def _send(file: int, body: bytes) -> None:
    data = memoryview(len(body).to_bytes(LENGTH_BYTES, "big") + body)
    while data:
        data = data[os.write(file, data) :]


def main() -> None:
    """Read what is given until standard input closes."""
    output = os.dup(sys.stdout.fileno())
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # a library that prints must not break the frames
    given: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_listen, args=(given,), daemon=True).start()
    nlp = load_model(choose_model(sys.argv[1] if len(sys.argv) > 1 else None))
    reading = Reading(msgspec.msgpack.decode(given.get(), type=Article))
    while True:
        batch = msgspec.msgpack.decode(given.get(), type=list[int])
        reading.read_by_model(batch, nlp)
        found = [BlockFound(block, *structs.astuple(reading.blocks.pop(block))) for block in batch]
        _send(output, msgspec.msgpack.encode(found))


def _listen(given: "SimpleQueue[bytes]") -> None:
    """Take what is given until there is no more, then end: spaCy may be in the middle of something."""
    try:
        while (body := read_body(sys.stdin.buffer)) is not None:
            given.put(body)
    finally:
        os._exit(0)


if __name__ == "__main__":
    main()
