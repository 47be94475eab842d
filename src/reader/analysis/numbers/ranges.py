"""Two amounts that are one range: "5 to 7", "$3-5 million", "between 10 and 20 miles"; and one in N."""

from msgspec import structs

from reader.analysis.numbers.amounts import Amount, read_amount
from reader.analysis.numbers.counted import counted
from reader.analysis.numbers.money import with_money_scale
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import word_set

_DASHES = frozenset({"-", "–", "~", "to"})
_CHANGES = word_set(
    "rose rise rises rising risen fell fall falls falling fallen increase increased increases increasing "
    "decrease decreased decreases drop dropped drops dropping cut cuts cutting grew grow grows grown growing "
    "climbed climb jumped jump raised raise raises raising lowered lower reduced reduce reduces reducing "
    "declined decline slipped changed change went go gone going moved shrank shrink doubled tripled up down "
    "revised upgraded downgraded expanded expand soared surged slashed trimmed improved widened narrowed "
    "plunged tumbled sank slid extended shift shifted swelled dwindled advanced boosted boost gained gain gains added adds lost shed sheds"
)
"""Words that make "from 3 to 5" a change between two values, which is no range."""
_SCORES = word_set(
    "win wins won winning beat beats beating beaten lose loses lost losing loss defeat defeated defeats "
    "victory draw drew drawn tie tied vote voted votes voting ruling ruled decision score scored scores "
    "record lead leads led leading trail trailed trailing thrashed edged routed sweep swept ahead match set "
    "sets final game games series aggregate shutout passed approved rejected favor favour majority winner "
    "triumph split splits backed preferred"
)
"""Words beside which "4-3" is a score or a vote: two numbers, and no range."""
_LISTED = frozenset({"pages", "chapters", "verses", "ages", "aged", "grades", "lines", "days", "weeks"})
_REACH = 6
_CLAUSE = 14
"""How many tokens before "from" a change is looked for, up to one of ``_NO_CHANGE``."""
_NO_CHANGE = word_set("range ranges ranging ranged vary varies varying anything anywhere with . ; : ! ?")


def read_range(tokens: Tokens, low: Amount, opener: int) -> tuple[Amount, Amount] | None:
    """The second amount of the range that ``low`` begins, with both brought to one unit and scale; or None.

    ``opener`` is the index of "between" or "from" before the first amount, or -1.
    """
    at = _joint(tokens, low, opener)
    if at is None:
        return None
    high = read_amount(tokens, at)
    if high is None or not _may_join(low, high) or tokens[at].low in {"a", "an"}:
        return None
    low, high = _share(tokens, low, high)
    if low.unit != high.unit or low.value >= high.value or low.kind == "ordinal":
        return None
    if opener < 0 and (_is_score(tokens, low, high) or _is_step(tokens, low, high)):
        return None
    return (low, high) if opener < 0 or not _is_change(tokens, opener) else None


def _joint(tokens: Tokens, low: Amount, opener: int) -> int | None:
    """The index behind what joins the two amounts: a dash, "to", "or", and "and" behind "between"."""
    word, end = tokens.low(low.last), low.last
    if word == "-" and tokens[end].spaced != tokens[end + 1].spaced and tokens[end + 1].kind == "figure":
        return None
    if word == "-" and tokens.low(end + 1) in {"to", "or"}:
        return end + 3 if tokens.low(end + 2) == "-" else end + 2
    if word in _DASHES or word == "through":
        return end + 1
    if word == "and" and opener >= 0 and tokens.low(opener) == "between":
        return end + 1
    return end + 1 if word == "or" and low.bare and _is_small_choice(tokens, low) else None


def _is_small_choice(tokens: Tokens, low: Amount) -> bool:
    """Such as "two or three" is a range; "4 or more" is not read here, as no number follows."""
    high = read_amount(tokens, low.last + 1)
    if high is None or low.figure.form != "cardinal":
        return False
    return 0 < high.value - low.value <= max(2.0, 0.5 * low.value)


def _may_join(low: Amount, high: Amount) -> bool:
    if high.figure.form == "ordinal" or low.figure.form == "ordinal":
        return False
    return not (high.signed_money and not low.signed_money)


def _share(tokens: Tokens, low: Amount, high: Amount) -> tuple[Amount, Amount]:
    """Give the first amount the unit and scale that only the second is written with, and the reverse for "$3-5"."""
    if low.age and high.bare and not high.age:
        high = structs.replace(high, unit=low.unit, kind=low.kind)
    if low.signed_money and high.bare:
        high = _with_money_scale(tokens, high, low)
    if low.bare and not high.bare and low.figure.form != "ordinal":
        low = structs.replace(low, unit=high.unit, kind=high.kind)
    if high.unit and low.unit and high.unit.startswith(f"{low.unit} per "):
        low = structs.replace(low, unit=high.unit)
    scale = high.figure.scale
    if _shares_hundred(tokens, low, high):
        low = structs.replace(low, value=low.value * 100)
    if low.figure.scale == 1 and scale >= 1_000 and low.figure.value < high.value / scale:
        low = structs.replace(low, value=low.value * scale)
    return low, high


def _shares_hundred(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """Such as "three to five hundred" in words."""
    in_words = not (low.figure.digits or high.figure.digits)
    return in_words and low.value < 10 and tokens.low(high.figure.end - 1) == "hundred"


def _with_money_scale(tokens: Tokens, high: Amount, low: Amount) -> Amount:
    figure = with_money_scale(tokens, high.figure)
    return structs.replace(
        high, unit=low.unit, kind="money", value=figure.value, figure=figure, last=max(high.last, figure.end)
    )


def _is_change(tokens: Tokens, opener: int) -> bool:
    if tokens.low(opener) != "from":
        return False
    for at in range(opener - 1, max(opener - _CLAUSE, -1), -1):
        if tokens.low(at) in _CHANGES:
            return True
        if tokens.low(at) in _NO_CHANGE or tokens[at].kind == "end":
            return False
    return False


def _is_step(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """Whether the first amount is by how much, the second to what: "rose $2 to $45", "fell by 38,000 to 290,000"."""
    if tokens.low(low.last) != "to" or high.value < 2.5 * low.value:
        return False
    at = low.first - 2 if tokens.low(low.first - 1) == "by" else low.first - 1
    return tokens.low(at) in _CHANGES


def _is_score(tokens: Tokens, low: Amount, high: Amount) -> bool:
    """Whether two small bare figures are a score or a vote, by the words around them; so "37 percent to 43 percent"."""
    shares = low.unit == high.unit == "percent" and low.figure.end < low.last
    if not (shares or (low.bare and high.bare)) or tokens.low(low.last) == "or" or high.value >= 1000:
        return False
    dashed = low.bare and tokens.low(low.last) in {"-", "–"}
    wickets = low.value <= 10 and high.value >= 4 * low.value
    if dashed and (high.value < 20 or wickets) and counted(tokens, high.last, partitive=False) is None:
        return tokens.low(low.first - 1) not in _LISTED
    around = [*range(max(low.first - _REACH, 0), low.first), *range(high.last, high.last + 3)]
    return any(tokens.low(at) in _SCORES for at in around)


def read_share(tokens: Tokens, part: Amount) -> Amount | None:
    """Such as "one in five", "two out of three", "nine of 10" as a fraction; None for "5 in 10 minutes" and the like."""
    at = _share_joint(tokens, part.last)
    if at is None or not part.bare or part.figure.scale != 1 or not part.value.is_integer():
        return None
    if part.figure.form == "ordinal":
        return None
    whole = read_amount(tokens, at)
    if whole is None or not whole.bare or whole.figure.form != "cardinal":
        return None
    if not 0 < abs(part.value) < whole.value:
        return None
    figure = structs.replace(whole.figure, form="fraction")
    return Amount(part.first, whole.last, part.value / whole.value, "fraction", None, figure)


def _share_joint(tokens: Tokens, at: int) -> int | None:
    hyphen = tokens.low(at) == "-" and tokens.glued(at)
    at = at + 1 if hyphen else at
    if tokens.low(at) == "in":
        at += 1
    elif tokens.low(at) == "out" and tokens.low(at + 1) == "of":
        at += 2
    elif (tokens.low(at) == "of" and tokens.low(at + 1) in {"10", "ten", "100"}) or (
        tokens.low(at) == "over" and tokens.low(at - 1) in {"one", "1"}
    ):
        at += 1
    else:
        return None
    over = "every" if tokens.low(at - 1) == "in" else "the"
    at = at + 1 if tokens.low(at) == over else at
    return at + 1 if hyphen and tokens.low(at) == "-" else at
