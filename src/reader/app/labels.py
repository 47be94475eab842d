"""How each kind of mention is shown: a letter tag and a text style beside its colour, so that none is needed alone."""

from msgspec import Struct

from reader.text.article import BlockKind
from reader.text.index import Mention, MentionIndex


class Look(Struct, frozen=True):
    """The letter tag, the word for it, and the component class ("mention--" and ``style``) that draws it."""

    tag: str
    word: str
    style: str


_ENTITY_LOOKS = {
    "PERSON": Look("P", "person", "person"),
    "ORG": Look("O", "organisation", "organisation"),
    "GPE": Look("L", "place", "place"),
    "LOC": Look("L", "place", "place"),
    "FAC": Look("L", "building or site", "place"),
    "NORP": Look("N", "nationality or group", "other"),
    "PRODUCT": Look("T", "product", "other"),
    "EVENT": Look("E", "event", "other"),
    "WORK_OF_ART": Look("W", "work", "other"),
    "LAW": Look("§", "law", "other"),
    "LANGUAGE": Look("N", "language", "other"),
}
_OTHER_ENTITY = Look("?", "entity", "other")
_LOOKS = {
    "number": Look("#", "number", "number"),
    "quote": Look("“", "quote", "quote"),
    "date": Look("@", "date", "date"),
    "hit": Look("/", "search hit", "hit"),
}

ATTRIBUTES = {
    "person": "bold",
    "organisation": "bold italic",
    "place": "italic",
    "other": "italic",
    "number": "underline",
    "date": "underline",
    "quote": "none",
}
"""The text style of each ``Look.style`` in the article; its colour is ``mention-`` and the same name."""

NO_COLOUR_ATTRIBUTES = {
    "mention--other": "italic underline",
    "mention--date": "bold underline",
    "mention--hit": "reverse",
    "article--link": "bold italic underline",
}
"""The text style of what would look like something else where there are no colours, by component class."""

LINK_LOOK = ("secondary", "underline")
"""Colour and text style of links, below those of mentions."""


ROW_LOOKS = {
    "heading": ("quiet", "bold"),
    "quiet": ("quiet", "none"),
    "match": ("accent", "bold"),
    "marked": ("accent", "bold"),
    "person": ("mention-person", "bold"),
    "organisation": ("mention-organisation", "bold italic"),
    "place": ("mention-place", "italic"),
    "other": ("mention-other", "italic"),
    "number": ("mention-number", "none"),
    "date": ("mention-date", "none"),
    "quote": ("mention-quote", "none"),
}
"""Colour and text style of the parts of a row in a list."""

BLOCK_LOOKS: dict[BlockKind, tuple[str, str]] = {
    "heading": ("accent", "bold"),
    "furniture": ("furniture", "none"),
    "block quote": ("quiet", "none"),
    "code": ("secondary", "none"),
}
"""Colour and text style of the kinds of block that differ from a paragraph."""


def entity_look(label: str) -> Look:
    """How an entity of this OntoNotes label is shown."""
    return _ENTITY_LOOKS.get(label, _OTHER_ENTITY)


def mention_look(mention: Mention, index: MentionIndex) -> Look:
    """How this mention is shown."""
    if mention.kind == "entity":
        return entity_look(index.analysis.entities[mention.item].label)
    return _LOOKS[mention.kind]
