"""Figures that are no numbers: parts of names, codes, telephone numbers, list markers, adverbs and pronouns."""

from reader.analysis.numbers.amounts import Amount
from reader.analysis.numbers.plurals import is_plural
from reader.analysis.numbers.tokens import Token, Tokens
from reader.analysis.numbers.words import word_set

_LABELS = word_set(
    "no nos nr nrs number route highway interstate flight section article chapter title page pages room "
    "figure table exit channel formula level phase type category stage proposition prop resolution amendment "
    "psalm version gate act class grade unit area district precinct ward zone line terminal platform track "
    "lane pier appendix annex clause rule paragraph verse volume vol issue episode season part book task "
    "apollo fortune force windows iphone boeing airbus galaxy android series model serial case bill measure group pool ch "
    "fig eq lot block suite apartment apt floor protocol step question exercise exercises lesson studio "
    "hangar bed cell box sector schedule form code pre- mark mk division ligue serie hb sb hr ab h.r. s. "
    "public law"
)
"""Words that make the figure behind them a label ("Route 66", "section 230")."""
_LOWER_LABELS = word_set(
    "no route highway flight section article chapter page room figure table exit channel level phase type "
    "category stage proposition version gate grade terminal platform appendix annex clause paragraph verse "
    "volume episode suite apartment apt step zone number"
)
_WORD_LABELS = frozenset(
    {"number", "chapter", "page", "phase", "part", "act", "section", "article", "round", "type"}
)
_PREFIXES_THAT_COUNT = word_set(
    "to or and by in mid sub over under nearly almost about some only top age aged ages than first last another year old"
)
_DASHES = frozenset({"-", "–", "‑"})


def is_no_number(tokens: Tokens, amount: Amount, *, headline: bool) -> bool:
    """Whether the figure of an amount is a part of something that is no number."""
    if amount.figure.digits:
        return (
            _in_code(tokens, amount)
            or _in_chain(tokens, amount)
            or _in_clock_or_ratio(tokens, amount)
            or (amount.bare and (_is_marker(tokens, amount) or _is_reference(tokens, amount)))
            or (amount.bare and _is_label(tokens, amount, headline=headline))
            or (amount.kind == "ordinal" and not _orders(tokens, amount))
        )
    return _is_word_in_name(tokens, amount, headline=headline) or _is_no_count(tokens, amount)


# Codes, chains and markers


def _in_code(tokens: Tokens, amount: Amount) -> bool:
    """Glued to letters: "A320", "COVID-19", "4x4", "13F"."""
    first, behind = tokens[amount.first], tokens[amount.last]
    before = tokens[amount.first - 1]
    if not first.spaced and first.kind in {"figure", "fraction"} and before.kind != "end":
        if before.kind == "word" or before.low in {"_", "#", "§", "\\"}:
            return True
        if before.low in _DASHES and not before.spaced and _hyphened_to_name(tokens, amount.first - 2):
            return True
    if behind.spaced or behind.kind == "end":
        return False
    if behind.low in {"_", "\\"}:
        return True
    if behind.low == "x":
        return tokens.glued(amount.last + 1) and tokens[amount.last + 1].kind == "figure"
    return behind.kind in {"word", "figure"}


def _hyphened_to_name(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    if token.kind == "figure" and tokens.glued(index) and tokens[index - 1].kind == "word":
        return True
    return token.kind == "word" and token.low not in _PREFIXES_THAT_COUNT


def _in_chain(tokens: Tokens, amount: Amount) -> bool:
    """Telephone and serial numbers, scores of tennis sets apart: three and more figures joined by dashes."""
    if not amount.bare or amount.figure.scale != 1:
        return False
    if _in_spaced_digits(tokens, amount) or _round_the_clock(tokens, amount):
        return True
    left, right = _chain(tokens, amount.first, -1), _chain(tokens, amount.last - 1, 1)
    parts = [token.text for token in (*reversed(left), tokens[amount.first], *right)]
    if len(parts) == 1:
        return len(parts[0]) > 4 and parts[0][0] == "0"
    digits = sum(character.isdigit() for part in parts for character in part)
    return len(parts) > 2 or digits > 9 or (len(parts) == 2 and len(parts[0]) == 3 and len(parts[1]) == 4)


def _in_spaced_digits(tokens: Tokens, amount: Amount) -> bool:
    """ "020 7946 0958", "+44 20 7946 0958", "+1 (212) …"."""
    before, behind = tokens[amount.first - 1], tokens[amount.last]
    if before.low == "+" and not tokens[amount.first].spaced:
        return behind.kind == "figure" or behind.low == "("
    return any(
        near.kind == "figure" and near.text[0] == "0" and len(near.text) > 2 and near.text.isdigit()
        for near in (before, behind)
    )


def _round_the_clock(tokens: Tokens, amount: Amount) -> bool:
    """ "24/7"."""
    first, last = amount.first, amount.last
    pair = (tokens[first].text, tokens[last + 1].text), (tokens[first - 2].text, tokens[first].text)
    return (tokens.low(last) == "/" and pair[0] == ("24", "7")) or (
        tokens.low(first - 1) == "/" and pair[1] == ("24", "7")
    )


def _chain(tokens: Tokens, index: int, step: int) -> list[Token]:
    """The figures joined to the one at a token by dashes, slashes and brackets without space."""
    found: list[Token] = []
    while len(found) < 4:
        inner, outer = (index + 1, index + 2) if step > 0 else (index - 1, index - 2)
        right = outer if step > 0 else index
        if tokens.low(inner) not in {"-", "–", "/", ")", "."} or tokens[outer].kind != "figure":
            return found
        if tokens[inner].spaced or (tokens[right].spaced and tokens.low(inner) != ")"):
            return found
        found.append(tokens[outer])
        index = outer
    return found


def _in_clock_or_ratio(tokens: Tokens, amount: Amount) -> bool:
    """ "4:3", "7:30", "Matthew 5:3"."""
    behind, before = tokens[amount.last], tokens[amount.first - 1]
    if behind.low == ":" and not behind.spaced and tokens[amount.last + 1].kind == "figure":
        return tokens.glued(amount.last + 1)
    return (
        before.low == ":"
        and not tokens[amount.first].spaced
        and tokens[amount.first - 2].kind in {"figure", "blocked"}
    )


def _is_marker(tokens: Tokens, amount: Amount) -> bool:
    """ "1." and "1)" at the beginning, and "(1)", "1 )" in a running list."""
    if (
        amount.last - amount.first != 1
        or len(tokens[amount.first].text) > 2
        or not tokens[amount.first].text.isdigit()
    ):
        return False
    before, behind = tokens[amount.first - 1], tokens[amount.last]
    if amount.first == 0 and behind.low in {".", ")"} and tokens[amount.last + 1].kind == "word":
        return True
    return (
        behind.low == ")"
        and before.low in {"(", ":", ";", "-", ",", "and", "or"}
        and tokens[amount.last + 1].kind == "word"
        and (amount.value < 20 and before.low != ",")
        and _counts_up(tokens, amount.first)
    )


def _counts_up(tokens: Tokens, index: int) -> bool:
    """Whether the neighbour of a marker stands near it as a marker too."""
    value = int(tokens[index].text)
    wanted = {str(value + 1), str(value - 1)}
    near = range(max(index - _NEAR, 0), index + _NEAR)
    return any(tokens[at].text in wanted and tokens.low(at + 1) in {")", "."} for at in near)


_NEAR = 80


def _is_reference(tokens: Tokens, amount: Amount) -> bool:
    """ "[12]", and the telephone number "911"."""
    if tokens[amount.first].text == "911" and amount.figure.digits:
        called = tokens.low(amount.first - 1) in {
            "call",
            "called",
            "calls",
            "calling",
            "dial",
            "dialed",
            "dialled",
        }
        return called or tokens.low(amount.last) in {
            "call",
            "calls",
            "caller",
            "operator",
            "operators",
            "dispatcher",
        }
    return tokens.low(amount.first - 1) == "[" and tokens.low(amount.last) == "]"


# Names


def _is_label(tokens: Tokens, amount: Amount, *, headline: bool) -> bool:
    """A bare figure behind a name or behind a word that labels: "Boeing 747", "Route 66", "Formula 1"."""
    at = amount.first - 1
    if (
        tokens.low(at) == "."
        and tokens.glued(at)
        and tokens.low(at - 1) in {"no", "nos", "nr", "nrs", "vol", "fig", "ch", "sec"}
    ):
        return True
    before, token = tokens[at], tokens[amount.first]
    if (
        not token.spaced
        or before.kind != "word"
        or amount.figure.form != "cardinal"
        or amount.figure.scale != 1
    ):
        return False
    if before.low in _LOWER_LABELS and not _counts_behind(tokens, amount):
        return before.low != "no" or before.text[0].isupper()
    if before.low == "of" and tokens.low(at - 1) == "group":
        return True
    capital = before.text[0].isupper() and "," not in token.text and amount.last == amount.first + 1
    if not capital or before.text == "I" or before.low in _NO_NAMES or before.low.endswith("'s"):
        return False
    if before.low in _LABELS:
        return True
    return not headline and not tokens.opens_sentence(at) and not _counts_behind(tokens, amount)


def _counts_behind(tokens: Tokens, amount: Amount) -> bool:
    """A lower-case plural follows: "gave Smith 10 points"."""
    behind = tokens[amount.last]
    return (
        behind.kind == "word"
        and behind.text.islower()
        and is_plural(behind.low)
        and len(tokens[amount.first].text) < 3
    )


_NO_NAMES = word_set(
    "the a an in on at by of for with from to and or but about over under nearly almost some only than just "
    "another these those all both more most least its their his her our my your are were was is at up another "
    "roughly around approximately between age aged"
)


def _is_word_in_name(tokens: Tokens, amount: Amount, *, headline: bool) -> bool:
    """A capitalised number word inside a sentence, beside another capitalised word: "Big Three", "Second Amendment"."""
    token = tokens[amount.first]
    if headline or not token.text[:1].isupper() or token.kind != "word":
        return False
    before, behind = tokens[amount.first - 1], tokens[amount.last]
    follows = behind.kind == "word" and behind.text[0].isupper() and not behind.text.isupper()
    if tokens.opens_sentence(amount.first):
        return follows and amount.kind == "ordinal" and (amount.value < 4 or behind.low in _NAME_HEADS)
    leads = before.kind == "word" and before.text[0].isupper() and before.low not in _NO_NAMES
    return follows or leads or tokens.low(amount.first - 2) == "group"


_NAME_HEADS = word_set(
    "avenue street circuit amendment fleet army division republic district corps air infantry brigade "
    "regiment battalion ward symphony crusade dynasty lady minister world"
)


# Words that are numbers only at times


def _is_no_count(tokens: Tokens, amount: Amount) -> bool:
    word = tokens.low(amount.first)
    if tokens.low(amount.first - 1) in _WORD_LABELS and amount.bare and amount.kind == "cardinal":
        return True
    if word == "one" and amount.last == amount.first + 1 and amount.bare:
        return not _counts_one(tokens, amount)
    if amount.kind == "ordinal" and amount.last == amount.first + 1:
        return not _orders(tokens, amount)
    if amount.kind == "fraction":
        return not _divides(tokens, amount)
    if word == "zero" and amount.bare:
        behind = tokens.low(amount.last) in {"tolerance", "-", "hour"}
        return behind or tokens.low(amount.first - 1) in {"net", "ground", "sub", "patient"}
    return False


_BEFORE_PRONOUN = word_set(
    "the this that which each another no any some every such what whatever whichever someone anyone good bad "
    "new old only big small best first last next previous wrong right same single other loved either neither little "
    "long great"
)
_AFTER_PRONOUN = word_set(
    "says said say wrote of another that who whom which is was has had can could must should would will may might 's does did "
    "never always often also thing by on in at for with to as if when not he she it they we you i"
)
_BEFORE_COUNT = word_set(
    "killed killing wounding injuring leaving just exactly least than about number to from minus between only "
    "is equals and or including plus with"
)


def _counts_one(tokens: Tokens, amount: Amount) -> bool:
    """ "one" is a number where it is set beside others or counts a noun; not as a pronoun or in "one day"."""
    before, behind = tokens[amount.first - 1], tokens[amount.last]
    if before.kind == "end" and behind.kind == "end":
        return True
    if before.low in _BEFORE_PRONOUN:
        return False
    if behind.low == "-" or (before.low == "at" and behind.low in {"point", "time"}):
        return False
    if behind.kind == "word":
        return behind.low not in _AFTER_PRONOUN and behind.low not in {"day", "night", "way", "time"}
    return before.low in _BEFORE_COUNT


_ORDINAL_BEFORE = word_set(
    "the a an his her its their our my your this that these those every each very in for finished finish "
    "placed ranked came come and or to from by since until of on at whose"
)
_LEADING_ADVERB = frozenset({"first", "second", "third", "fourth", "fifth"})


def _orders(tokens: Tokens, amount: Amount) -> bool:
    """An ordinal, and not the adverb ("first, …", "who first met") nor the unit of time ("a second later")."""
    word = tokens.low(amount.first)
    if _to_last(tokens, amount.last) or (
        tokens.low(amount.last) in _NAME_HEADS and tokens[amount.last].text[0].isupper()
    ):
        return False
    if not tokens[amount.first].text.isalpha() or word not in _LEADING_ADVERB:
        return True
    before, behind = tokens[amount.first - 1], tokens[amount.last]
    if behind.low == "-" and tokens.low(amount.last + 1) in {"rate", "hand", "ever", "guess", "to"}:
        return False
    if behind.low == "place" and before.low == "the" and tokens.low(amount.first - 2) == "in":
        return word != "first"
    if word == "second" and (
        before.low in {"per", "split", "every", "each"}
        or (before.low == "a" and behind.kind != "word" and behind.low != "-")
    ):
        return False
    if (
        word == "first"
        and before.low == "at"
        and (behind.kind != "word" or behind.low not in {"glance", "base", "sight"})
    ):
        return False
    if tokens.opens_sentence(amount.first) and (
        behind.low in {",", "of", "and", "came", "it", "there", "you", "we"} or behind.kind == "end"
    ):
        return before.kind == "end" and behind.kind == "end"
    if word == "first" and (
        behind.low.endswith("ed") or behind.low in {"came", "met", "went", "began", "saw", "told", "ran"}
    ):
        return (
            before.low in _ORDINAL_BEFORE and before.low not in {"and", "to", "of", "or"}
        ) or before.low.endswith("'s")
    joined = word == "first" and behind.low in {"and", "or", "to", ","}
    return not joined or before.low in _ORDINAL_BEFORE


def _to_last(tokens: Tokens, index: int) -> bool:
    """ "second to last", "second-last"."""
    words = [tokens.low(at) for at in range(index, index + 4) if tokens.low(at) != "-"]
    return words[:2] == ["to", "last"] or words[:1] == ["last"]


def _divides(tokens: Tokens, amount: Amount) -> bool:
    """A fraction, and not the half of a match, the quarter of a year or an ordinal ("a third person")."""
    word, behind = tokens.low(amount.first), tokens[amount.last]
    before = tokens.low(amount.first - 1)
    if not amount.bare:
        return True
    if word in {"half", "quarter"}:
        if word == "quarter":
            return False
        return behind.low in _HALVED or before in _HALVING
    if word in {"a", "an", "one", "1"} and tokens.low(amount.last - 1) == "quarter":
        return behind.low != "earlier" and (behind.low == "of" or before in _HALVING or behind.kind != "word")
    return True


_HALVED = word_set("of the a an their his her its all our my your that this these those as")
_HALVING = word_set("than nearly almost about over roughly by only just least under approximately around and")
