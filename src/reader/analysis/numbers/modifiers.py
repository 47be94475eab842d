"""The words around a number that say how exact it is.

"Nearly" and "almost" are read as *approximately*: they say that the number is close, and only imply from which
side; "just under" and "just short of" say the side, and are *less than*. "Up to" and "as many as" bound a number
from above: *at most*.
"""

from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import word_set
from reader.text.mentions import Modifier

_BEFORE_TEXT: dict[Modifier, str] = {
    "approximately": (
        "about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|an estimated|estimated|circa|ca.|"
        "~|≈|in the region of|in the neighborhood of|in the neighbourhood of|something like|just about|more or less|"
        "virtually|on the order of|in the order of|somewhere around|nearing|approaching|very nearly|somewhere near|"
        "in the vicinity of|practically|or about|near"
    ),
    "more than": (
        "more than|over|above|upwards of|upward of|greater than|exceeding|in excess of|beyond|north of|topping|"
        "surpassing|higher than|larger than|bigger than|older than|longer than|farther than|further than|>|just over|"
        "well over|slightly over|a little over|little more than|a little more than|slightly more than|just above|"
        "well above|far more than|much more than|many more than|well more than|just more than|better than|exceeds|"
        "exceed|exceeded|surpass|surpassed|taller than|heavier than|faster than"
    ),
    "less than": (
        "less than|fewer than|under|below|just under|south of|lower than|smaller than|younger than|short of|<|"
        "just short of|just shy of|shy of|just below|well under|well below|slightly less than|slightly under|"
        "a little less than|a little under|little less than|slightly fewer than|far fewer than|far less than|"
        "shorter than|lighter than|slower than|just less than"
    ),
    "at least": (
        "at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|≥|> =|>=|"
        "at the very least|greater than or equal to|more than or equal to|at minimum|no smaller than|no lower than|"
        "equal to or more than|equal to or greater than|at the least"
    ),
    "at most": (
        "at most|up to|no more than|not more than|a maximum of|maximum of|maximum|as many as|as much as|as high as|≤|"
        "< =|<=|no greater than|no higher than|less than or equal to|equal to or less than|at the most|as long as|"
        "no longer than|no larger than|capped at|no older than|as tall as|as far as|a high of"
    ),
}
_AFTER_TEXT: dict[Modifier, str] = {
    "approximately": "or so|or thereabouts|odd|ish|give or take|or about",
    "at least": (
        "or more|and more|and above|and over|and older|and up|and upward|and upwards|or older|or over|or above|"
        "or greater|or higher|or longer|or better|plus|+|at least|at a minimum|at minimum|or later"
    ),
    "at most": (
        "or less|or fewer|or under|or younger|and under|and younger|or lower|or below|and below|at most|"
        "at the most|or smaller|maximum|tops"
    ),
}
_TALKING = word_set(
    "care cares cared talk talks talked talking worried worry worries concerned know knew known asked think thinks thought "
    "complain complained heard learned speak spoke told said questions question story stories information "
    "article book books something"
)
"""Words behind which "about" is a preposition."""
_LONGEST = 5


def _phrases(table: dict[Modifier, str]) -> dict[tuple[str, ...], Modifier]:
    return {tuple(phrase.split()): modifier for modifier, text in table.items() for phrase in text.split("|")}


_BEFORE = _phrases(_BEFORE_TEXT)
_AFTER = _phrases(_AFTER_TEXT)
_BEFORE_ARTICLE = frozenset({"than", "nearly", "almost", "roughly", "approximately"})
"""What may stand before "a" in "more than a 50 percent increase"; "over a 40-year career" is a preposition."""
_LAST_WORDS = frozenset(phrase[-1] for phrase in _BEFORE)


def modifier_before(tokens: Tokens, index: int) -> tuple[Modifier, int] | None:
    """The modifier that ends just before a token, and the index where it begins; the longest one wins."""
    if tokens.low(index - 1) in {"a", "the"} and tokens.low(index - 2) in _BEFORE_ARTICLE:
        index -= 1
    if tokens.low(index - 1) not in _LAST_WORDS or tokens[index - 1].kind == "blocked":
        return None
    for length in range(_LONGEST, 0, -1):
        first = index - length
        modifier = _BEFORE.get(tuple(tokens.low(at) for at in range(first, index))) if first >= 0 else None
        if modifier and not _only_looks_so(tokens, first, length):
            return modifier, _with_adverb(tokens, first)
    return None


def modifier_after(tokens: Tokens, index: int) -> tuple[Modifier, int] | None:
    """The modifier that begins at a token ("or more", "+"), and the index behind it."""
    at = index + 1 if tokens.low(index) == "-" and tokens.glued(index) and tokens.glued(index + 1) else index
    for length in (3, 2, 1):
        modifier = _AFTER.get(tuple(tokens.low(i) for i in range(at, at + length)))
        if modifier and not _needs_hyphen(tokens, at, index, length) and tokens.low(at + length) != "than":
            return modifier, at + length
    return None


def _needs_hyphen(tokens: Tokens, at: int, index: int, length: int) -> bool:
    """Such as "20-plus" and "30-odd", but not "20 plus 30"; "20+" only glued, and no "90+3"."""
    low = tokens.low(at)
    if length > 1 or low == "tops":
        return False
    added = tokens.glued(at + 1) and tokens[at + 1].kind == "figure"
    return at == index and not (low == "+" and tokens.glued(at) and not added)


def _only_looks_so(tokens: Tokens, first: int, length: int) -> bool:
    word, before = tokens.low(first), tokens.low(first - 1)
    if length > 1:
        return False
    if word == "about":
        return before in _TALKING
    if word in {"over", "above", "under", "below", "near", "beyond"}:
        return before in {
            "turned",
            "took",
            "handed",
            "dispute",
            "row",
            "lead",
            "victory",
            "win",
            "wins",
            "concerns",
            "control",
        }
    return False


def _with_adverb(tokens: Tokens, first: int) -> int:
    """Take in the adverb of "well over" and "only about"."""
    return first - 1 if tokens.low(first - 1) in {"just", "well", "slightly", "far"} and first >= 1 else first
