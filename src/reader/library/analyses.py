"""Analyses made before, so that an article seen again has all its mentions on its first paint."""

from pathlib import Path

import msgspec

from reader.library.shelf import Shelf
from reader.text import Analysis
from reader.text.packed import PackedAnalysis

LIMIT_BYTES = 64 * 2**20
"""What all remembered analyses together may take; the ones not asked for longest are forgotten first."""


class Analyses:
    """Analyses in a folder, by key. Nothing raises: what cannot be read or written is not remembered."""

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._shelf = Shelf(folder, limit_bytes)

    def get(self, key: str) -> Analysis | None:
        """The analysis remembered under this key."""
        data = self._shelf.get(key)
        try:
            return msgspec.msgpack.decode(data, type=PackedAnalysis).open() if data is not None else None
        except ValueError:  # no msgpack, or arrays cut off
            return None

    def put(self, key: str, analysis: PackedAnalysis) -> None:
        """Remember an analysis, and forget others if there is no room."""
        self._shelf.put(key, msgspec.msgpack.encode(analysis))
