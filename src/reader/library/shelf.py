"""Files in a folder of limited size, of which the ones not asked for longest are forgotten first.

Opening one costs no more than reading it (SQLite takes 10 ms to import), two processes cannot hurt each other (files are
replaced whole), and a file that cannot be read is only a miss.
"""

import os
from contextlib import suppress
from pathlib import Path


class Shelf:
    """Bytes by name. Nothing raises: what cannot be read or written is not kept."""

    def __init__(self, folder: Path, limit_bytes: int) -> None:
        self._folder = folder
        self._limit = limit_bytes

    def get(self, name: str) -> bytes | None:
        """What is kept under this name."""
        path = self._path(name)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        with suppress(OSError):
            os.utime(path)
        return data

    def put(self, name: str, data: bytes) -> None:
        """Keep this, and forget other things if there is no room."""
        import tempfile  # only here: nothing is put away before there is something to read

        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle, new = tempfile.mkstemp(dir=self._folder, suffix=".new")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(data)
                Path(new).replace(self._path(name))
            except OSError:
                Path(new).unlink(missing_ok=True)
            self._make_room()

    def _path(self, name: str) -> Path:
        return self._folder / f"{name}.msgpack"

    def _make_room(self) -> None:
        kept = 0
        stats = ((entry.stat(), entry.path) for entry in os.scandir(self._folder) if entry.is_file())
        for stat, path in sorted(stats, key=lambda found: -found[0].st_mtime_ns):
            kept += stat.st_size
            if kept > self._limit:
                Path(path).unlink(missing_ok=True)
