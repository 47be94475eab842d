"""What a number counts: the head of the noun phrase behind it, in the singular."""

from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import SCALES, SMALL, word_set

_STOPS = word_set(
    "a an the this that these those and or but nor as at by for from in into near of off on onto out over per "
    "than to toward towards under until up upon via with within without after against along amid among around "
    "because before behind below between beyond despite down during except inside like outside since through "
    "throughout versus who whom whose which what when where while why how if is are was were be been being am "
    "has have had do does did will would can could may might must shall should said says say told tells so "
    "too not no he she it they we you i him her them us his its their our my your there here also just only "
    "even still already then now ago later earlier each apiece again came went made took got left died killed "
    "wounded injured remained lived voted attended gathered joined fled arrived need want get work live say "
    "remain believe think know feel don't won't aren't weren't didn't"
)
_PLURALS = {
    "people": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot", "teeth": "tooth",
    "mice": "mouse", "geese": "goose", "lives": "life", "wives": "wife", "knives": "knife", "wolves": "wolf",
    "leaves": "leaf", "halves": "half", "thieves": "thief", "loaves": "loaf", "shelves": "shelf", "selves": "self",
    "calves": "calf", "police": "police", "cattle": "cattle", "sheep": "sheep", "fish": "fish", "deer": "deer",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "personnel": "personnel", "staff": "staff", "series": "series",
    "species": "species", "households": "household", "criteria": "criterion", "bacteria": "bacterium",
    "media": "medium", "crises": "crisis", "analyses": "analysis", "buses": "bus", "viruses": "virus",
    "campuses": "campus", "movies": "movie", "cookies": "cookie", "calories": "calorie", "ties": "tie", "pies": "pie",
    "heroes": "hero", "potatoes": "potato", "tomatoes": "tomato", "echoes": "echo", "vetoes": "veto", "gases": "gas",
    "servicemen": "serviceman", "policemen": "policeman", "firemen": "fireman", "lawmen": "lawman",
    "gunmen": "gunman", "fishermen": "fisherman", "congressmen": "congressman", "grandchildren": "grandchild",
    "schoolchildren": "schoolchild", "others": "other", "shoes": "shoe", "axes": "axe", "caches": "cache",
    "aches": "ache", "headaches": "headache", "zombies": "zombie", "rookies": "rookie", "prairies": "prairie",
    "policewomen": "policewoman", "congresswomen": "congresswoman", "businessmen": "businessman",
    "spokesmen": "spokesman", "clergymen": "clergyman", "salesmen": "salesman", "craftsmen": "craftsman",
}  # fmt: skip
_NOT_PLURAL = ("ss", "us", "is", "'s")
_LOOK_AHEAD = 6
_DETERMINERS = frozenset(
    {"the", "all", "its", "their", "his", "her", "our", "my", "your", "these", "those", "a", "an"}
)


def counted(tokens: Tokens, index: int, *, partitive: bool) -> str | None:
    """The head of what is counted behind a number that ends before ``index``, in the singular; None if unclear.

    Without a parse the head is the last plural of the words before the phrase must end. ``partitive``: the number
    counts only through "of" ("30 percent of voters", "half the voters").
    """
    at = _phrase_start(tokens, index, partitive=partitive)
    if at is None:
        return None
    words = _phrase(tokens, at)
    for offset, word in enumerate(words):
        if is_plural(word.lower()):
            later = words[offset + 1 :]
            head = later[0] if later and is_plural(later[0].lower()) else word
            return singular(head)
    return words[-1].lower() if partitive and 1 <= len(words) <= 3 and at > index else None


def _phrase_start(tokens: Tokens, index: int, *, partitive: bool) -> int | None:
    at = index + 1 if tokens.low(index) == "-" and tokens.glued(index) else index
    if tokens.low(at) == "of":
        at += 1
    elif partitive and tokens.low(at) not in _DETERMINERS:
        return None
    while tokens.low(at) in _DETERMINERS and (partitive or at > index):
        at += 1
    return at


def _phrase(tokens: Tokens, index: int) -> list[str]:
    """The words from a token on, up to one that cannot be inside a noun phrase."""
    words: list[str] = []
    for at in range(index, index + _LOOK_AHEAD):
        token = tokens[at]
        if token.low == "-" and tokens.glued(at) and words:
            continue
        if token.kind != "word" or token.low in _STOPS or token.low in SMALL or token.low in SCALES:
            break
        if token.low.endswith("'s"):
            break
        words.append(token.text)
    return words


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in _PLURALS:
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(_NOT_PLURAL)


def singular(word: str) -> str:
    """The singular of a plural noun, by the spelling rules of English and a list of what they miss."""
    low = word.lower()
    if low in _PLURALS:
        return _PLURALS[low]
    base = low if not word[0].isupper() or word.isupper() else word
    if low.endswith("ies") and len(low) > 4:
        return base[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return base[:-2]
    return base[:-1] if is_plural(low) else base
