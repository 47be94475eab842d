"""Reading the bytes at a locator, with a cap on size and a limit on waiting."""

import errno
import os
import select
import stat
import sys
from pathlib import Path
from typing import BinaryIO

from reader.loaders.errors import LoadError
from reader.loaders.watch import GLANCE, UNWATCHED, Watch

SIZE_LIMIT = 64 * 1024 * 1024
"""Bytes that are read of any source: twenty times the Bible."""

FIFO_WAIT = 10.0
"""Seconds that a named pipe may stay without a writer."""

STANDARD_INPUT = "-"

_REASONS = {
    errno.ENOENT: "no such file; check the spelling",
    errno.ENOTDIR: "no such file; check the spelling",
    errno.EACCES: "it may not be read; check its permissions",
    errno.EPERM: "it may not be read; check its permissions",
    errno.ELOOP: "its symbolic links go in a circle",
    errno.ENAMETOOLONG: "no file can have so long a name",
    errno.EIO: "the disk or terminal could not be read",
    errno.EBADF: "it is closed",
}


def read_source(locator: str, watch: Watch = UNWATCHED) -> bytes:
    """The bytes of a file, a named pipe, or standard input ("-"), whose end cannot be called off. Raises LoadError."""
    try:
        data = _read_standard_input() if locator == STANDARD_INPUT else _read_path(locator, watch)
    except (OSError, ValueError) as error:
        raise LoadError.about(locator, _reason(error) + _hint(locator)) from error
    if len(data) > SIZE_LIMIT:
        raise LoadError.about(locator, f"too large; reader takes up to {SIZE_LIMIT // 2**20} MB")
    return data


def read_head(path: str) -> bytes:
    """The first 4 KB of a regular file. Raises OSError."""
    with Path(path).open("rb") as file:
        return file.read(4096)


def _reason(error: OSError | ValueError) -> str:
    if isinstance(error, OSError):
        return _REASONS.get(error.errno or 0, error.strerror or "it cannot be read")
    return "this cannot be the name of a file"


def _hint(locator: str) -> str:
    is_half_link = locator.lower().startswith(("www.", "http:", "https:"))
    return "; a link begins with https:// or http://" if is_half_link else ""


def _read_standard_input() -> bytes:
    stream: BinaryIO | None = getattr(sys.stdin, "buffer", None)  # sys.stdin is None where a daemon closed it
    if stream is None:
        raise LoadError.about(STANDARD_INPUT, "it is closed; name a file instead")
    return stream.read(SIZE_LIMIT + 1)


def _read_path(locator: str, watch: Watch) -> bytes:
    if not locator:
        raise LoadError("an empty name is no file; name one, or - for standard input")
    path = Path(locator)
    mode = path.stat().st_mode
    if stat.S_ISDIR(mode):
        raise LoadError.about(locator, "this is a directory; name a file in it")
    if stat.S_ISFIFO(mode):
        return _read_fifo(path, watch)
    if not stat.S_ISREG(mode):
        raise LoadError.about(locator, "this is a device, not a file")
    with path.open("rb") as file:
        return file.read(SIZE_LIMIT + 1)


def _read_fifo(path: Path, watch: Watch) -> bytes:
    """Opening a pipe without a writer would wait for ever: open it unblocked, and wait for the first byte only so long."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    with os.fdopen(descriptor, "rb"):
        data = bytearray()
        waited = 0.0
        while len(data) <= SIZE_LIMIT:
            watch.check()
            # A pipe that never had a writer reports nothing, not even a hang-up.
            if select.select([descriptor], [], [], GLANCE)[0]:
                more = os.read(descriptor, 1024 * 1024)
                if not more:
                    break
                data += more
            waited += GLANCE
            if not data and waited >= FIFO_WAIT:
                raise LoadError.about(
                    str(path), f"nothing was written to this pipe for {FIFO_WAIT:.0f} seconds"
                )
        return bytes(data)
