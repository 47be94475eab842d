"""Unwrapping: which line ends of a plain text are the author's, and which the typewriter's.

A line was broken by a program if the next line's first word would not have fit on it. In wrapped prose nearly every
line end is of that kind; in verse, addresses and lists few are.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from unicodedata import east_asian_width

LEAST_WIDTH, USUAL_WIDTH, MOST_WIDTH = 40, 60, 110
"""Columns: no prose is wrapped narrower than the least; a text that does not tell is taken to be as wide as the usual;
lines longer than the most are paragraphs."""

_SLACK = 3
"""Columns by which a line may fall short of the width and still count as full."""

_TERMINAL = (".", "!", "?", "…", ":", "。", "！", "？")
_CLOSING = "\"'”’»)]*_"


def wrap_width(groups: Sequence[Sequence[str]]) -> int:
    """The width in columns that a text's paragraphs (groups of lines) were wrapped to; above ``MOST_WIDTH`` if none.

    Lines that go on in lower case tell best: the width is that which 95 % of them keep to. Without any, it is the longest
    line that is followed by another.
    """
    flowing = sorted(len(line) for group in groups for line, after in pairwise(group) if _goes_on(after))
    if len(flowing) >= 3:
        return max(LEAST_WIDTH, flowing[int((len(flowing) - 1) * 0.95)])
    return max([USUAL_WIDTH, *(len(line) for group in groups for line in group[:-1])])


def is_wrapped(lines: Sequence[str], width: int) -> bool:
    """Whether these lines are one paragraph that was wrapped to about this width."""
    if len(lines) < 2:
        return True
    breaks = list(pairwise(lines))
    if width > MOST_WIDTH and not any(_goes_on(after) for _, after in breaks):
        return False
    full = [_is_full(line, after, width) for line, after in breaks]
    if sum(full) >= len(breaks) * 0.6:
        return True
    explained = sum(is_full or _goes_on(after) for is_full, (_, after) in zip(full, breaks, strict=True))
    mean = sum(len(line) for line in lines[:-1]) / len(breaks)
    share = mean / min(width, MOST_WIDTH)
    return share >= 0.85 or (share >= 0.6 and explained >= len(breaks) * 0.75)


def are_paragraphs(lines: Sequence[str], width: int) -> bool:
    """Whether each of these lines is a paragraph by itself: longer than any wrapped line, or sentence after sentence."""
    if width > MOST_WIDTH and max(map(len, lines)) > MOST_WIDTH:
        return True
    mean = sum(map(len, lines)) / len(lines)
    return mean >= LEAST_WIDTH and sum(map(ends_sentence, lines)) >= len(lines) * 0.8


def ends_sentence(line: str) -> bool:
    """Whether the line's last character, but for closing marks, ends a sentence."""
    return line.rstrip().rstrip(_CLOSING).endswith(_TERMINAL)


def join_lines(lines: Sequence[str], words: frozenset[str] = frozenset()) -> str:
    """One line of text. Runs of spaces become one; scripts without spaces are joined without.

    A hyphen at the end of a line stays, and what it joins is joined without a space. It goes where the word without it
    is among ``words`` (those that the text has elsewhere) and the word with it is not.
    """
    parts = [" ".join(line.split()) for line in lines]
    joined: list[str] = []
    for part, after in pairwise(parts):
        joined += _ended(part, after, words)
    return "".join([*joined, *parts[-1:]])


def words_of(text: str) -> frozenset[str]:
    """The words of a text, hyphenated ones whole, in lower case."""
    return frozenset(_WORD.findall(text.lower()))


_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*-$")
_FIRST_PART = re.compile(r"[^\W\d_]+")


def _ended(part: str, after: str, words: frozenset[str]) -> tuple[str, str]:
    """A line as it stands before the next one, and what comes between them."""
    if not part or not after or part.endswith(("--", "—")) or (_is_wide(part[-1]) and _is_wide(after[0])):
        return part, ""
    tail = _LAST_PART.search(part[-60:])
    if not tail or not after[0].isalpha():
        return part, " "
    head = _FIRST_PART.match(after)
    assert head  # it begins with a letter
    whole, hyphenated = f"{tail[0][:-1]}{head[0]}".lower(), f"{tail[0]}{head[0]}".lower()
    safe = after[0].islower() and whole in words and hyphenated not in words
    return (part[:-1] if safe else part), ""


def _goes_on(line: str) -> bool:
    start = line.lstrip()[:1]
    return start.islower() or (start != "" and _is_wide(start))


def _is_full(line: str, after: str, width: int) -> bool:
    words = after.split(None, 1)
    first = 1 if not words or _is_wide(words[0][0]) else len(words[0])
    return len(line) + 1 + first > min(width, MOST_WIDTH * 2) - _SLACK


def _is_wide(char: str) -> bool:
    return east_asian_width(char) in "WF"
