"""Plural nouns of English and their singular, by spelling."""

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
    "grandchildren": "grandchild", "alumni": "alumnus", "larvae": "larva", "phenomena": "phenomenon",
    "schoolchildren": "schoolchild", "others": "other", "shoes": "shoe", "axes": "axe", "caches": "cache",
    "aches": "ache", "headaches": "headache", "zombies": "zombie", "rookies": "rookie", "prairies": "prairie",
}  # fmt: skip
_NOT_MEN = frozenset(
    {"specimen", "regimen", "omen", "abdomen", "amen", "acumen", "semen", "yemen", "ramen", "stamen"}
)
_NOT_PLURAL = ("ss", "us", "is", "'s")


def is_plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in _PLURALS or (word.endswith("men") and word not in _NOT_MEN):
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(_NOT_PLURAL)


def singular(word: str) -> str:
    """The singular of a plural noun, by the spelling rules of English and a list of what they miss."""
    low = word.lower()
    if low in _PLURALS:
        return _PLURALS[low]
    if low.endswith("men") and low not in _NOT_MEN:
        return low[:-3] + "man"
    base = low if not word[0].isupper() or word.isupper() else word
    if low.endswith("ies") and len(low) > 4:
        return base[:-3] + "y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return base[:-2]
    return base[:-1] if is_plural(low) else base
