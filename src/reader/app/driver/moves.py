"""The shortest way to move the cursor."""

from collections.abc import Iterator
from functools import lru_cache

_TAB = 8
"""Tab stops are every so many columns in all terminals when they start (terminfo's ``it``); curses relies on it, too."""

_TABBED = 256
"""The column up to which they are: a Linux console has no more."""


@lru_cache(maxsize=16384)
def move_cursor(at: tuple[int, int | None] | None, y: int, x: int, width: int, *, raw: bool = False) -> str:
    """The shortest sequence that takes the cursor to a cell (row, column, both from 0) of a screen so many columns wide.

    ``at`` is where the cursor is, its column None if only the row is known, None if nothing is. ``raw`` tells that line feeds
    and tabs reach the terminal as they are; where the terminal's driver may add a carriage return (``onlcr``) or expand tabs,
    a line feed is used only together with a return. Never scrolls: lines are fed only towards a row further down on the screen.
    """
    return min(_ways(at, y, x, width, raw=raw), key=len)


def _ways(at: tuple[int, int | None] | None, y: int, x: int, width: int, *, raw: bool) -> Iterator[str]:
    yield f"\x1b[{y + 1};{x + 1}H" if x else _to_row(y)
    if raw:
        yield _to_row(y) + _across(0, x, width, raw=raw)
    if at is None:
        return
    down = y - at[0]
    if down >= 0:
        yield "\r" + "\n" * down + _across(0, x, width, raw=raw)
    if down >= 0 and (raw or not down):
        vertical = "\n" * down
    else:
        vertical = _by(down, "B") if down > 0 else _by(-down, "A")
    yield vertical + f"\x1b[{x + 1}G"
    if at[1] is not None:
        yield vertical + _across(at[1], x, width, raw=raw)


def _to_row(y: int) -> str:
    """Go to the start of a row."""
    return f"\x1b[{y + 1}H" if y else "\x1b[H"


def _across(from_x: int, x: int, width: int, *, raw: bool) -> str:
    """Go to another column of the row."""
    ways = [_by(x - from_x, "C") if x >= from_x else "\b" * (from_x - x)]
    if raw and from_x < x < min(width, _TABBED):
        tabs = x // _TAB - from_x // _TAB
        if tabs:
            ways.append("\t" * tabs + _by(x % _TAB, "C"))
        if x - x % _TAB + _TAB < width:
            ways.append("\t" * (tabs + 1) + "\b" * (_TAB - x % _TAB))
    return min(ways, key=len)


def _by(cells: int, direction: str) -> str:
    """The sequence that moves by so many cells; none if there is no need."""
    if cells == 0:
        return ""
    return f"\x1b[{direction}" if cells == 1 else f"\x1b[{cells}{direction}"
