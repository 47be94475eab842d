"""Hints: a short code of letters for each mention on the screen, so that it is two keys away."""

from itertools import product

HOME_ROW_FIRST = "asdfghjklqwertyuiopzxcvbnm"
_SINGLE = HOME_ROW_FIRST + HOME_ROW_FIRST.upper()


def hint_codes(count: int) -> list[str]:
    """So many different codes, none the start of another: single letters while they last, else pairs of letters."""
    if count <= len(_SINGLE):
        return list(_SINGLE[:count])
    return ["".join(pair) for pair in product(HOME_ROW_FIRST, repeat=2)][:count]
