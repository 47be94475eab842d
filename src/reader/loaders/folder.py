"""A folder of articles: the files in it and below that a loader could read, told by name and first bytes alone."""

import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

from reader.loaders.errors import LoadError
from reader.loaders.recognise import may_be_article
from reader.loaders.source import SIZE_LIMIT, STANDARD_INPUT, read_head

MOST_FILES = 2_000
MOST_ENTRIES = 50_000
"""Names that are looked at in all, so that no folder takes for ever."""
DEEPEST = 8
"""Folders below the one that was named."""

_DIGITS = re.compile(r"(\d+)")


def readable_files(folder: str) -> tuple[str, ...]:
    """The files of a folder, then of those below it, that may hold articles, in natural order; () for what is no folder.

    Hidden ones are left out, and no folder is gone through twice. Raises LoadError for a folder without any.
    """
    try:
        if folder in ("", STANDARD_INPUT) or not stat.S_ISDIR(Path(folder).stat().st_mode):
            return ()
    except (OSError, ValueError):
        return ()
    files = list(_files(folder))
    if not files:
        raise LoadError.about(folder, "there is no article in this folder")
    return tuple(files)


def _files(folder: str) -> Iterator[str]:
    waiting: list[tuple[str, int]] = [(folder, 0)]
    seen: set[tuple[int, int]] = set()
    files = entries = 0
    while waiting:
        path, depth = waiting.pop()
        names, folders = _entries(path, MOST_ENTRIES - entries, seen)
        entries += len(names) + len(folders)
        for name in filter(_is_readable, names):
            yield name
            files += 1
            if files == MOST_FILES:
                return
        if depth < DEEPEST:
            waiting += [(below, depth + 1) for below in reversed(folders)]


def _entries(path: str, most: int, seen: set[tuple[int, int]]) -> tuple[list[str], list[str]]:
    """The files and the folders in a folder, in order; none the second time, or where it may not be read."""
    files: list[str] = []
    folders: list[str] = []
    try:
        about = Path(path).stat()
        if (about.st_dev, about.st_ino) in seen:
            return [], []
        seen.add((about.st_dev, about.st_ino))
        with os.scandir(path) as found:
            for entry in found:
                if len(files) + len(folders) >= most:
                    break
                if not entry.name.startswith("."):
                    (folders if _is_folder(entry) else files).append(entry.path)
    except OSError:
        return [], []
    return sorted(files, key=_natural), sorted(folders, key=_natural)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:  # links in a circle
        return False


def _natural(name: str) -> list[str | int]:
    """What names are sorted by: 1, 2, 10."""
    parts = _DIGITS.split(name.casefold())
    return [int(part) if part.isdecimal() else part for part in parts]


def _is_readable(path: str) -> bool:
    try:
        about = Path(path).stat()
        is_file = stat.S_ISREG(about.st_mode) and 0 < about.st_size <= SIZE_LIMIT
        return is_file and may_be_article(read_head(path), path)
    except OSError:
        return False
