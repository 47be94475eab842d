"""Reading members of a zip archive (EPUB, DOCX) with caps, so that no bomb goes off. Nothing is ever unpacked to disk."""

import posixpath
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable
from io import BytesIO
from types import TracebackType
from typing import Self
from urllib.parse import unquote

from reader.loaders.errors import LoadError

MEMBER_LIMIT = 16 * 1024 * 1024
"""Bytes of one member, unpacked."""

TOTAL_LIMIT = 64 * 1024 * 1024
"""Bytes of all members that are read, unpacked."""

_SAYS_UTF8 = 0x800
"""The flag of a member whose name is in UTF-8."""


class Archive:
    """A zip archive in memory, read with caps. Use as a context. Raises LoadError where it is damaged or too large.

    Members are found as on the file systems that archives are made on: case and the composing of letters do not count.
    """

    def __init__(self, data: bytes, source: str) -> None:
        """Read the archive's directory."""
        self._source = source
        self._left = TOTAL_LIMIT
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            self._members = {_key(_name(member)): member for member in self._zip.infolist()}
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise LoadError.about(source, "it is damaged: its directory cannot be read") from error

    def __enter__(self) -> Self:
        """The archive itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it."""
        self._zip.close()

    def __contains__(self, name: str) -> bool:
        """Whether there is a member of this name."""
        return _key(name) in self._members

    def first(self, suffix: str) -> str | None:
        """The first member whose name ends so, or None."""
        return next((name for name in self._members if name.endswith(suffix)), None)

    def size(self, names: Iterable[str]) -> int:
        """Bytes of these members, unpacked, as the directory says."""
        return sum(self._members[_key(name)].file_size for name in names if name in self)

    def read(self, name: str) -> bytes | None:
        """The bytes of a member; None if there is none of this name, or it is damaged."""
        found = self._members.get(_key(name))
        if found is None:
            return None
        limit = min(MEMBER_LIMIT, self._left)
        try:
            with self._zip.open(found) as member:
                data = member.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError):
            return None
        except RuntimeError as error:  # what zipfile raises for a password
            raise LoadError.about(self._source, "it is protected by a password") from error
        if len(data) > limit:
            raise LoadError.about(self._source, "what is packed in it is too large")
        self._left -= len(data)
        return data


def _name(member: zipfile.ZipInfo) -> str:
    """A member's name. Many programs write it in UTF-8 without saying so; zipfile takes that for code page 437."""
    if member.flag_bits & _SAYS_UTF8 or member.filename.isascii():
        return member.filename
    try:
        return member.filename.encode("cp437").decode()
    except UnicodeError:
        return member.filename


def _key(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def resolve(base: str, address: str) -> str:
    """The name of the member that an address in the member ``base`` points to. It never leaves the archive."""
    path = unquote(address.split("#", 1)[0])
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(base), path)).lstrip("/")
