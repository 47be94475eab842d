"""Analyses made before, so that an article seen again has all its mentions on its first paint.

One file for each analysis, named by its key: opening one costs no more than reading it (SQLite takes 10 ms to import), two
processes cannot hurt each other (files are replaced whole), and a file that cannot be read is only a miss.
"""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

import msgspec

from reader.text import Analysis

LIMIT_BYTES = 64 * 2**20
"""What all remembered analyses together may take; the ones not asked for longest are forgotten first."""


class Analyses:
    """Analyses in a folder, by key. Nothing raises: what cannot be read or written is not remembered."""

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit = limit_bytes

    def get(self, key: str) -> Analysis | None:
        """The analysis remembered under this key."""
        path = self._path(key)
        try:
            analysis = msgspec.msgpack.decode(path.read_bytes(), type=Analysis)
        except (OSError, msgspec.DecodeError):
            return None
        with suppress(OSError):
            os.utime(path)
        return analysis

    def put(self, key: str, analysis: Analysis) -> None:
        """Remember an analysis, and forget others if there is no room."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, name = tempfile.mkstemp(dir=self._folder, suffix=".new")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(msgspec.msgpack.encode(analysis))
                Path(name).replace(self._path(key))
            except OSError:
                Path(name).unlink(missing_ok=True)
            self._make_room()

    def _path(self, key: str) -> Path:
        return self._folder / f"{key}.msgpack"

    def _make_room(self) -> None:
        kept = 0
        stats = ((entry.stat(), entry.path) for entry in os.scandir(self._folder) if entry.is_file())
        for stat, path in sorted(stats, key=lambda found: -found[0].st_mtime_ns):
            kept += stat.st_size
            if kept > self._limit:
                Path(path).unlink(missing_ok=True)
