"""How lists of words are written down here: as text."""


def words_in(table: str) -> frozenset[str]:
    """The words of a table, which white space parts; "_" stands for a space inside a name."""
    return frozenset(word.replace("_", " ") for word in table.split())
