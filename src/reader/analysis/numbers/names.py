"""Figures and number words that are part of a name: "Boeing 747", "Route 66", "Big Three", "185 Main Street"."""

from reader.analysis.numbers.amounts import Amount
from reader.analysis.numbers.function_words import STOPS
from reader.analysis.numbers.plurals import is_plural
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import word_set

_LABELS = word_set(
    "no nos nr nrs number route highway hwy interstate flight section article chapter title page pages room "
    "figure table exit channel formula level phase type category stage proposition prop resolution amendment "
    "psalm version gate act class grade unit area district precinct ward zone line terminal platform track "
    "lane pier appendix annex clause rule paragraph verse volume vol issue episode season part book task "
    "apollo fortune force windows iphone boeing airbus galaxy android series model serial case bill measure "
    "group pool ch fig eq lot block suite apartment apt floor protocol step question exercise exercises lesson "
    "studio hangar bed cell box sector schedule form code mark mk division ligue serie hb sb hr ab h.r. "
)
"""Words that, capitalised, make the figure behind them a label."""
_LOWER_LABELS = word_set(
    "route highway flight section article chapter page room figure table exit channel level phase type "
    "category stage proposition version gate grade terminal platform appendix annex clause paragraph verse "
    "volume episode suite apartment apt step zone number season gates exits rooms"
)
"""Those that do so in lower case too."""
_WORD_LABELS = word_set(
    "number chapter page phase part act section article round type season episode grade stage level step"
)
"""Those that do so before a number word ("chapter two")."""
_TURNS = word_set("day week game year night lap leg race")
"""Those that do so where nothing is counted behind it ("day two of the strike", but "the other day two men")."""
_NUMBER_SIGNS = word_set("no nos nr nrs vol fig ch sec")
_NO_NAMES = word_set(
    "i the a an in on at by of for with from to and or but about over under nearly almost some only than just "
    "another these those all both more most least its their his her our my your are were was is up roughly "
    "around approximately between age aged"
)
"""Words that are capitalised because a sentence or title begins, and name nothing."""
_BANDS = frozenset({"group", "gang"})
"""Bands that are called by their number: "Group of 20", "Gang of Eight"."""
_STREETS = word_set("avenue ave street st road rd boulevard blvd lane drive terrace plaza place circuit")
_NAME_HEADS = _STREETS | word_set(
    "amendment fleet army division republic district corps air infantry brigade regiment battalion ward "
    "symphony crusade dynasty lady minister world legion"
)
"""Nouns of which an ordinal before them is a name ("Fifth Avenue")."""


def is_label(tokens: Tokens, amount: Amount, *, headline: bool) -> bool:
    """A bare figure behind a name or a word that labels, or a house number before a street."""
    at = amount.first - 1
    if tokens.low(at) == "." and tokens.glued(at):
        return tokens.low(at - 1) in _NUMBER_SIGNS
    if not _is_plain(tokens, amount):
        return _ends_label(tokens, at)
    if tokens.low(at) == "of" and tokens.low(at - 1) in _BANDS and tokens[at - 1].text[0].isupper():
        return True
    if tokens.low(at) in _LOWER_LABELS and tokens[at].text.islower():
        return not _counts_behind(tokens, amount)
    return _is_house_number(tokens, amount) or _is_behind_name(tokens, amount, headline=headline)


def _ends_label(tokens: Tokens, dash: int) -> bool:
    """Whether a dash joins a figure to one that is a label: "Boeing 737-800", "No. 14-915"."""
    joined = tokens.low(dash) in {"-", "–"} and tokens.glued(dash) and tokens.glued(dash + 1)
    if not joined or tokens[dash - 1].kind != "figure":
        return False
    label = tokens[dash - 2]
    if label.low == ".":
        return tokens.low(dash - 3) in _NUMBER_SIGNS
    return label.low in _LABELS and not label.text.islower()


def _is_plain(tokens: Tokens, amount: Amount) -> bool:
    """One figure without separators, with space before it."""
    figure = amount.figure
    token = tokens[amount.first]
    single = amount.last == amount.first + 1 and token.spaced and "," not in token.text
    return single and figure.form == "cardinal" and figure.scale == 1


def _is_behind_name(tokens: Tokens, amount: Amount, *, headline: bool) -> bool:
    at = amount.first - 1
    before = tokens[at]
    capital = before.kind == "word" and not before.text.islower()
    if not capital or before.low in _NO_NAMES or before.low.endswith("'s"):
        return False
    if before.low in _LABELS:
        return True
    if headline or _begins_score(tokens, amount.last):
        return False
    if tokens.opens_sentence(at):
        return _is_version(tokens[amount.first].text)
    return not _counts_behind(tokens, amount)


def _begins_score(tokens: Tokens, index: int) -> bool:
    """What stands behind the first figure of "beat Panama 3-0", "leads Smith 458 to 359", "Root 3 for 52"."""
    if tokens.low(index) not in {"-", "–", "to", "for"} or tokens[index + 1].kind != "figure":
        return False
    return not (tokens.glued(index + 2) and tokens[index + 2].kind == "word")


def _is_version(figure: str) -> bool:
    """Such as the "2.0" of "Web 2.0"."""
    whole, point, part = figure.partition(".")
    return bool(point) and len(whole) == 1 and part in {"0", "1", "5"}


def _counts_behind(tokens: Tokens, amount: Amount) -> bool:
    """A lower-case plural follows: "gave Smith 10 points"."""
    behind = tokens[amount.last]
    counted = behind.kind == "word" and behind.text.islower() and is_plural(behind.low)
    return counted and len(tokens[amount.first].text) < 3


def _is_house_number(tokens: Tokens, amount: Amount) -> bool:
    """Such as "185 Bridge Plaza", "1214 Anderson Ave": capitalised words, and one of the first three is a street."""
    for at in range(amount.last, amount.last + 3):
        token = tokens[at]
        if token.kind != "word" or not token.text[0].isupper():
            return False
        if at > amount.last and token.low in _STREETS:
            return True
    return False


def is_word_in_name(tokens: Tokens, amount: Amount, *, headline: bool) -> bool:
    """A capitalised number word inside a sentence, beside another capitalised word; or a label ("chapter two")."""
    if amount.bare and amount.kind == "cardinal" and _is_worded_label(tokens, amount):
        return True
    token = tokens[amount.first]
    if headline or not token.text[:1].isupper() or token.kind != "word":
        return False
    before, behind = tokens[amount.first - 1], tokens[amount.last]
    follows = behind.kind == "word" and behind.text[0].isupper() and not behind.text.isupper()
    if tokens.opens_sentence(amount.first):
        return follows and amount.kind == "ordinal" and (amount.value < 4 or behind.low in _NAME_HEADS)
    if before.low == "'s":
        before = tokens[amount.first - 2]
    leads = before.kind == "word" and before.text[0].isupper() and before.low not in _NO_NAMES
    return follows or leads or tokens.low(amount.first - 2) in _BANDS


def _is_worded_label(tokens: Tokens, amount: Amount) -> bool:
    label, behind = tokens.low(amount.first - 1), tokens[amount.last]
    return label in _WORD_LABELS or (label in _TURNS and (behind.kind != "word" or behind.low in STOPS))


def names_with_next(tokens: Tokens, index: int) -> bool:
    """Whether an ordinal that ends before a token makes a name with it: "Fifth Avenue", "3rd Circuit"."""
    return tokens.low(index) in _NAME_HEADS and tokens[index].text[0].isupper()
