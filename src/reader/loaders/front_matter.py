"""Front matter: the few lines between "---" before a Markdown text.

Read line by line for the four things an article has. No YAML: no nesting, no aliases, nothing to be blown up by.
"""

import re

from reader.loaders.assemble import Stated
from reader.loaders.top import read_date

_MOST_LINES = 200
_FIELD = re.compile(r"([A-Za-z][\w-]{0,30}):[ \t]+(\S.*)")
_ITEM = re.compile(r"\s*-\s+(\S.*)")
_BYLINES = ("author", "authors", "byline", "by")
_DATES = ("date", "published", "created")


def split_front_matter(text: str) -> tuple[Stated, str]:
    """What the front matter says, and the text after it; the whole text if there is no front matter."""
    if not text.startswith("---\n"):
        return Stated(), text
    lines = text[4:].split("\n", _MOST_LINES)
    end = next((index for index, line in enumerate(lines) if line.rstrip() in ("---", "...")), None)
    if end is None or not all(_may_stand_here(line) for line in lines[:end]):
        return Stated(), text
    return _stated(_fields(lines[:end])), "\n".join(lines[end + 1 :])


def _may_stand_here(line: str) -> bool:
    return not line.strip() or line[0] in " \t#-" or bool(re.match(r"[\w\"'-]{1,60}\s*:", line))


def _fields(lines: list[str]) -> dict[str, str]:
    """Keys in lower case with their values; a list of items below a key, or in brackets, is joined by commas."""
    fields: dict[str, str] = {}
    key = ""
    for line in lines:
        found = _FIELD.fullmatch(line)
        item = _ITEM.fullmatch(line)
        if found:
            key = ""
            fields.setdefault(found[1].lower(), _plain(found[2]))
        elif line.rstrip().endswith(":") and not line[0].isspace():
            key = line.rstrip()[:-1].lower()
        elif item and key:
            fields[key] = f"{fields[key]}, {_plain(item[1])}" if key in fields else _plain(item[1])
    return fields


def _plain(value: str) -> str:
    """A value without its quotes or brackets; nothing for what only YAML understands."""
    value = value.strip()
    if value[0] in "&*!{|>":
        return ""
    if value.startswith("[") and value.endswith("]"):
        return ", ".join(filter(None, (_plain(part) for part in value[1:-1].split(",") if part.strip())))
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return value[1:-1]
    return value.split(" #", 1)[0].rstrip()


def _stated(fields: dict[str, str]) -> Stated:
    byline = next((fields[key] for key in _BYLINES if fields.get(key)), None)
    date = next((read_date(fields[key]) for key in _DATES if fields.get(key)), None)
    language = fields.get("lang") or fields.get("language") or ""
    return Stated(
        fields.get("title") or None, byline, date, language[:2].lower() if language[:2].isalpha() else None
    )
