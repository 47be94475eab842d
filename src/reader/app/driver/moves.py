"""The shortest way to move the cursor."""

from functools import lru_cache


@lru_cache(maxsize=16384)
def move_cursor(at: tuple[int, int | None] | None, y: int, x: int) -> str:
    """The shortest sequence that takes the cursor to a cell (row, column, both from 0).

    ``at`` is where the cursor is, its column None if only the row is known, None if nothing is. Never scrolls:
    lines are fed only towards a row further down on the screen.
    """
    ways = [_absolute(y, x)]
    if at is not None:
        ways += _relative(at[0], at[1], y, x)
    return min(ways, key=len)


def _absolute(y: int, x: int) -> str:
    if x:
        return f"\x1b[{y + 1};{x + 1}H"
    return f"\x1b[{y + 1}H" if y else "\x1b[H"


def _relative(from_y: int, from_x: int | None, y: int, x: int) -> list[str]:
    if y < from_y:
        return []
    down = y - from_y
    ways = ["\r" + "\n" * down + _by(x, "C")]
    if from_x == x:
        ways.append(_by(down, "B"))
    elif from_x is not None and not down:
        ways.append(_by(x - from_x, "C") if x > from_x else "\b" * (from_x - x))
    return ways


def _by(cells: int, direction: str) -> str:
    """The sequence that moves by so many cells; none if there is no need."""
    if cells == 0:
        return ""
    return f"\x1b[{direction}" if cells == 1 else f"\x1b[{cells}{direction}"
