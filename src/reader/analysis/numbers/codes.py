"""Figures that are no numbers by how they are written: codes, telephone numbers, ratios, list markers."""

from collections.abc import Iterator

from reader.analysis.numbers.amounts import Amount
from reader.analysis.numbers.tokens import Token, Tokens
from reader.analysis.numbers.words import word_set

_DASHES = frozenset({"-", "–"})
_PREFIXES_THAT_COUNT = word_set(
    "to of or and by in for mid sub over under nearly almost about some only top age aged ages than first last "
    "another year old magnitude"
)
"""Words that a hyphen may join to a number: "5-to-4", "top-10"; behind others it is a code ("COVID-19")."""
_TELEPHONES = word_set("tel tel. telephone phone fax call dial ☎ ☏")
_EMERGENCY = word_set(
    "call called calls calling dial dialed dialled caller callers operator operators dispatcher dispatchers"
)
_SHOWN = word_set(
    "screen screens tv tvs television televisions video videos resolution display displays monitor monitors camera "
    "cameras footage film restoration projector streaming"
)
"""What has thousands of lines: "a 4K screen"."""
_NEAR = 80
"""How many tokens before and behind a list marker its neighbour is looked for."""
_LONGEST_CHAIN = 4


def is_code(tokens: Tokens, amount: Amount) -> bool:
    """Whether an amount in digits is a code, or the part of one."""
    if _is_glued_to_letters(tokens, amount) or _in_ratio(tokens, amount) or _is_resolution(tokens, amount):
        return True
    if not amount.bare or amount.figure.scale != 1:
        return False
    return (
        _is_telephone(tokens, amount)
        or _in_chain(tokens, amount)
        or _is_round_the_clock(tokens, amount)
        or _is_marker(tokens, amount)
        or _is_bracketed(tokens, amount)
    )


def _is_glued_to_letters(tokens: Tokens, amount: Amount) -> bool:
    """Such as "A320", "COVID-19", "4x4", "13F", "401(k)"."""
    return _is_glued_before(tokens, amount.first) or _is_glued_behind(tokens, amount.last)


def _is_glued_before(tokens: Tokens, index: int) -> bool:
    token, before = tokens[index], tokens[index - 1]
    if token.spaced or token.kind not in {"figure", "fraction"} or before.kind == "end":
        return False
    if before.kind == "word" or before.low in {"_", "#", "§", "\\"}:
        return True
    joined = before.low in _DASHES | {"+"} and not before.spaced
    return joined and _is_first_part_of_code(tokens, index - 2)


def _is_first_part_of_code(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    if token.kind == "figure":
        return tokens.glued(index) and tokens[index - 1].kind == "word"
    return token.kind == "word" and token.low not in _PREFIXES_THAT_COUNT


def _is_glued_behind(tokens: Tokens, index: int) -> bool:
    behind = tokens[index]
    if behind.spaced or behind.kind == "end":
        return False
    if behind.low == "(":
        return tokens.glued(index + 1) and len(tokens.low(index + 1)) == 1 and tokens.low(index + 2) == ")"
    if behind.low == "x":
        return tokens.glued(index + 1) and tokens[index + 1].kind == "figure"
    return behind.kind in {"word", "figure"} or behind.low in {"_", "\\"}


def _is_resolution(tokens: Tokens, amount: Amount) -> bool:
    """Such as "4K screens", "an 8K TV"."""
    letter = tokens[amount.last - 1]
    return letter.text == "K" and not letter.spaced and tokens.low(amount.last) in _SHOWN


def _in_ratio(tokens: Tokens, amount: Amount) -> bool:
    """Such as "4:3", "2:03:59", "Matthew 5:3"."""
    behind, before = tokens[amount.last], tokens[amount.first - 1]
    if behind.low == ":" and not behind.spaced and tokens[amount.last + 1].kind == "figure":
        return tokens.glued(amount.last + 1)
    numbered = tokens[amount.first - 2].kind in {"figure", "blocked"}
    return before.low == ":" and not tokens[amount.first].spaced and numbered


def _is_telephone(tokens: Tokens, amount: Amount) -> bool:
    """Such as "020 7946 0958", "+44 20 7946 0958", "+1 (212) …", "tel: 201 944", "911 calls"."""
    first = tokens[amount.first]
    before, behind = tokens[amount.first - 1], tokens[amount.last]
    if before.low == "+" and (not first.spaced or len(first.text) > 6):
        return behind.kind == "figure" or behind.low == "(" or len(first.text) > 6
    label = tokens.low(amount.first - (2 if before.low in {":", "."} else 1))
    if label in _TELEPHONES:
        return True
    if first.text == "911":
        return before.low in _EMERGENCY or behind.low in _EMERGENCY
    return _is_dialling_code(behind) or _follows_dialling_code(tokens, amount.first)


def _follows_dialling_code(tokens: Tokens, index: int) -> bool:
    """Whether only figures stand between a dialling code and this token: "0800 555 111", "+254 20 555"."""
    for at in range(index - 1, index - 1 - _LONGEST_CHAIN, -1):
        if tokens[at].kind not in {"figure", "blocked"}:
            return False
        if _is_dialling_code(tokens[at]) or (tokens.low(at - 1) == "+" and tokens.glued(at)):
            return True
    return False


def _is_dialling_code(token: Token) -> bool:
    """A figure that begins with zero: "020"."""
    return (
        token.kind in {"figure", "blocked"}
        and token.text[:1] == "0"
        and len(token.text) > 2
        and token.text.isdigit()
    )


def _in_chain(tokens: Tokens, amount: Amount) -> bool:
    """Telephone and serial numbers: "555-0199", "1-800-555-0199", "(212) 555-0199"; but neither "5-4" nor "10-15"."""
    own = [tokens[at].text for at in range(amount.first, amount.last) if tokens[at].kind == "figure"]
    left, right = _chain(tokens, amount.first, -1), _chain(tokens, amount.last - 1, 1)
    parts = [*(token.text for token in left), *own, *(token.text for token in right)]
    if len(parts) == 1:
        return len(parts[0]) > 4 and parts[0][0] == "0"
    if not left and not right:
        return False
    digits = sum(character.isdigit() for part in parts for character in part)
    return len(parts) > 2 or digits > 9 or (len(parts[0]) == 3 and len(parts[1]) == 4)


def _chain(tokens: Tokens, index: int, step: int) -> list[Token]:
    """The figures joined to the one at a token by dashes, slashes and brackets, nearest first."""
    found: list[Token] = []
    while len(found) < _LONGEST_CHAIN:
        inner, outer = (index + step, index + 2 * step)
        right = max(outer, index)
        if tokens.low(inner) not in {"-", "–", "/", ")", "."} or tokens[outer].kind != "figure":
            break
        if tokens[inner].spaced or (tokens[right].spaced and tokens.low(inner) != ")"):
            break
        found.append(tokens[outer])
        index = outer
    return found


def _is_round_the_clock(tokens: Tokens, amount: Amount) -> bool:
    """Such as "24/7"."""
    start = amount.first if tokens.low(amount.last) == "/" else amount.first - 2
    return [tokens.low(at) for at in range(start, start + 3)] == ["24", "/", "7"]


def _is_marker(tokens: Tokens, amount: Amount) -> bool:
    """Such as "1." and "1)" at the beginning, and "(1)", "1 )" in a running list."""
    figure = tokens[amount.first].text
    if amount.last - amount.first != 1 or len(figure) > 2 or not figure.isdigit():
        return False
    behind = tokens.low(amount.last)
    if behind not in {".", ")"} or tokens[amount.last + 1].kind != "word":
        return False
    if amount.first == 0:
        return True
    opens = tokens.low(amount.first - 1) in {"(", ":", ";", "-", "and", "or"}
    return behind == ")" and opens and any(_neighbours(tokens, amount.first))


def _neighbours(tokens: Tokens, index: int) -> Iterator[bool]:
    """For each figure near a list marker that is one higher or lower: whether it is a marker too."""
    value = int(tokens[index].text)
    for at in range(max(index - _NEAR, 0), index + _NEAR):
        if tokens[at].text in {str(value + 1), str(value - 1)}:
            yield tokens.low(at + 1) in {")", "."}


def _is_bracketed(tokens: Tokens, amount: Amount) -> bool:
    """A reference, "[12]", or a part of a law, "501(c)(3)"."""
    before, behind = tokens.low(amount.first - 1), tokens.low(amount.last)
    of_law = (
        before == "("
        and behind == ")"
        and tokens.low(amount.first - 2) == ")"
        and tokens.glued(amount.first - 1)
    )
    return of_law or (before == "[" and behind == "]")
