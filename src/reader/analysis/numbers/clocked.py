"""How long a race took: "3:35.2", "in 2:03:59", as seconds."""

from reader.analysis.numbers.found import Found
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import word_set

_LEADING = word_set("in of time clocked ran swam finished record timed :")
"""Before "2:03:59" and "4:05": how long it took, and no time of day."""


def read_clocked(tokens: Tokens, index: int) -> Found | None:
    """The time of a race that begins at a token, where tenths or the words around it say that it is none of day."""
    if tokens[index].kind != "figure":
        return None
    parts, end = [tokens[index].text], index + 1
    while len(parts) < 3 and tokens.low(end) == ":" and tokens.glued(end) and _is_part(tokens, end + 1):
        parts.append(tokens[end + 1].text)
        end += 2
    tenths = "." in parts[-1]
    if len(parts) == 1 or not (tenths or (len(parts) == 3 and tokens.low(index - 1) in _LEADING)):
        return None
    if not all(part.isdecimal() for part in parts[:-1]) or len(parts[0]) > 3:
        return None
    seconds = 0.0
    for part in parts:
        seconds = 60 * seconds + float(part)
    return Found(index, end, "quantity", seconds, unit="second", counts=False)


def _is_part(tokens: Tokens, index: int) -> bool:
    """Whether minutes or seconds stand at a token: "05", "35.2"."""
    token = tokens[index]
    whole, _, part = token.text.partition(".")
    return (
        token.kind == "figure"
        and not token.spaced
        and len(whole) == 2
        and whole < "60"
        and (part + "0").isdecimal()
    )
