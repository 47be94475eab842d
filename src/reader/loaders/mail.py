"""Headers at the top of a text: those of an e-mail, and those that Project Gutenberg puts before a book."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.loaders.top import read_date
from reader.text.clean import clean_line

_HEADER = re.compile(r"([A-Z][A-Za-z-]{1,30}(?: [a-z]+)?): +(\S.*)")
_ADDRESS = re.compile(r"\s*<[^<>]*>|\s*\([^()]*@[^()]*\)|^\S+@\S+ \((.*)\)$")
_GUTENBERG_FRONT = 60
"""Lines among which Project Gutenberg's header says what book this is."""


class Headers(NamedTuple):
    """What headers say; ``lines`` is how many lines at the top are nothing but headers."""

    title: str | None = None
    byline: str | None = None
    date: str | None = None
    lines: int = 0


def read_headers(lines: Sequence[str]) -> Headers:
    """What the headers at the top of a plain text say, if it has any."""
    if any("Project Gutenberg" in line for line in lines[:30]):
        fields = _fields(lines[:_GUTENBERG_FRONT])
        return Headers(fields.get("title"), fields.get("author"), None)
    count = 0
    while count < len(lines) and (_HEADER.fullmatch(lines[count]) or (count and lines[count][:1] == " ")):
        count += 1
    fields = _fields(lines[:count])
    if "from" not in fields or not fields.keys() & {"subject", "date"}:
        return Headers()
    byline = _ADDRESS.sub(r"\1", fields["from"]).strip(" \"'")
    return Headers(fields.get("subject"), byline or None, read_date(fields.get("date", "")), count)


def _fields(lines: Sequence[str]) -> dict[str, str]:
    found = filter(None, map(_HEADER.fullmatch, lines))
    fields: dict[str, str] = {}
    for match in found:
        fields.setdefault(match[1].lower(), clean_line(match[2]))
    return fields
