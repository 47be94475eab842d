"""Names of any kind that differ only in where a word ends or in how much of it is written."""

from reader.analysis.entities.names import Name, Names, Pairs
from reader.analysis.entities.senses import agree

_IN_FULL = {
    "st": "saint",
    "mt": "mount",
    "ft": "fort",
    "&": "and",
    "dept": "department",
    "univ": "university",
}


def same_letters(names: Names) -> Pairs:
    """The same letters, parted into words otherwise or abbreviated: "ExxonMobil", "Exxon Mobil"; "Mt. Fuji", "Mount Fuji"."""
    first: dict[tuple[str, str], Name] = {}
    for name in names:
        letters = "".join(_IN_FULL.get(word, word) for word in name.words)
        other = first.setdefault((name.kind, letters), name)
        if other is not name and other.words != name.words and agree(other.senses, name.senses):
            yield other, name


SPELLINGS = (same_letters,)
