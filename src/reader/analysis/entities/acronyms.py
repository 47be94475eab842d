"""Letters that stand for a longer name."""

from collections.abc import Iterator

from reader.analysis.entities.legal_forms import without_legal_form

_SMALL = frozenset(
    ("of", "the", "and", "for", "in", "on", "to", "at", "a", "an", "de", "la", "du", "des", "del", "&")
)


_WHOLE = frozenset(("us", "uk", "un", "eu"))
"""Letters that stay as they are: "USGS"."""


_NATIONS = frozenset(("usa", "uae"))
"""Letters of countries, and so of their teams, which no other name is shortened to: not "U.S. Army"."""


def acronyms_of(words: tuple[str, ...]) -> Iterator[str]:
    """The letters that a name (in lower case) can be shortened to, most usual first; at least two.

    The legal form is a letter or none, "RTC" (Resolution Trust Corp.), "GM" (General Motors Corp.), but never "Cos.".
    """
    for name in dict.fromkeys((words, without_legal_form(words))):
        for part in ([word for word in name if word not in _SMALL], name):
            letters = "".join(word if word in _WHOLE else word[0] for word in part)
            if len(letters) > 1 and name[-1] != "cos" and letters not in _NATIONS:
                yield letters
