"""Letters that stand for a longer name."""

from collections.abc import Iterator

_SMALL = frozenset(
    ("of", "the", "and", "for", "in", "on", "to", "at", "a", "an", "de", "la", "du", "des", "del", "&")
)


def acronyms_of(words: tuple[str, ...]) -> Iterator[str]:
    """The letters that a name (in lower case) can be shortened to, most usual first; at least two."""
    large = [word for word in words if word not in _SMALL]
    for letters in ("".join(word[0] for word in large), "".join(word[0] for word in words)):
        if len(letters) > 1:
            yield letters
