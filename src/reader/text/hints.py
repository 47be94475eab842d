"""Hints: a short code of letters for each mention on the screen, so that it is two keys away."""

from itertools import islice, product

HOME_ROW_FIRST = "asdfghjklqwertyuiopzxcvbnm"
_SINGLE = HOME_ROW_FIRST + HOME_ROW_FIRST.upper()


def hint_codes(count: int) -> list[str]:
    """So many different codes, none the start of another: single letters while they last, else pairs or more."""
    if count <= len(_SINGLE):
        return list(_SINGLE[:count])
    length = 2
    while len(HOME_ROW_FIRST) ** length < count:
        length += 1
    return ["".join(letters) for letters in islice(product(HOME_ROW_FIRST, repeat=length), count)]
