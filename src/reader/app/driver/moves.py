"""The shortest way to move the cursor."""

from functools import lru_cache


@lru_cache(maxsize=16384)
def move_cursor(at: tuple[int, int | None] | None, y: int, x: int, *, straight_feeds: bool = False) -> str:
    """The shortest sequence that takes the cursor to a cell (row, column, both from 0).

    ``at`` is where the cursor is, its column None if only the row is known, None if nothing is. ``straight_feeds`` tells that a
    line feed leaves the column as it is; where the terminal's driver may add a carriage return (``onlcr``), it is
    used only together with one. Never scrolls: lines are fed only towards a row further down on the screen.
    """
    ways = [_absolute(y, x)]
    if at is not None and y >= at[0]:
        down = y - at[0]
        ways.append("\r" + "\n" * down + _by(x, "C"))
        if straight_feeds or not down:
            ways.append("\n" * down + f"\x1b[{x + 1}G")
        if at[1] is not None and straight_feeds:
            ways.append("\n" * down + _across(at[1], x))
        elif at[1] == x:
            ways.append(_by(down, "B"))
        elif at[1] is not None and not down:
            ways.append(_across(at[1], x))
    return min(ways, key=len)


def _absolute(y: int, x: int) -> str:
    if x:
        return f"\x1b[{y + 1};{x + 1}H"
    return f"\x1b[{y + 1}H" if y else "\x1b[H"


def _across(from_x: int, x: int) -> str:
    return _by(x - from_x, "C") if x >= from_x else "\b" * (from_x - x)


def _by(cells: int, direction: str) -> str:
    """The sequence that moves by so many cells; none if there is no need."""
    if cells == 0:
        return ""
    return f"\x1b[{direction}" if cells == 1 else f"\x1b[{cells}{direction}"
