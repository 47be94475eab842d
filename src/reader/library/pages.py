"""Pages fetched before: to ask their servers only whether they have changed, and to read them offline."""

import hashlib
from pathlib import Path

import msgspec

from reader.library.shelf import Shelf
from reader.text.page import Page

LIMIT_BYTES = 64 * 2**20
"""What all pages kept together may take; the ones not asked for longest are forgotten first."""


class Pages:
    """Pages in a folder, by the link as it was typed. Nothing raises: what cannot be read or written is not kept."""

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._shelf = Shelf(folder, limit_bytes)

    def get(self, link: str) -> Page | None:
        """The page kept for this link."""
        data = self._shelf.get(_name(link))
        try:
            return msgspec.msgpack.decode(data, type=Page) if data is not None else None
        except msgspec.DecodeError:
            return None

    def put(self, link: str, page: Page) -> None:
        """Keep a page, and forget others if there is no room."""
        self._shelf.put(_name(link), msgspec.msgpack.encode(page))


def _name(link: str) -> str:
    return hashlib.sha256(link.partition("#")[0].encode(errors="replace")).hexdigest()
