"""Mentions: the spans of an article that mean something, and the analysis that holds them.

Offsets are Unicode code points into ``Article.text``, end exclusive.
"""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

DateLabel = Literal["DATE", "TIME"]
NumberKind = Literal["cardinal", "ordinal", "fraction", "percent", "money", "quantity", "range"]
Modifier = Literal["approximately", "more than", "less than", "at least", "at most"]


class Span(Struct, frozen=True):
    """A stretch of the article's text."""

    start: int
    end: int


class Date(Span, frozen=True):
    """A date or time of day. ``iso`` is ISO 8601, as precise as the text is, or None if it cannot be told."""

    label: DateLabel
    iso: str | None = None


class Number(Span, frozen=True):
    """A number with its value.

    The span covers modifier, figure and unit ("about 30 miles per day"), not what is counted. A single number
    has ``value``; a range has ``low`` and ``high`` instead. ``unit`` is in the singular ("mile per day"),
    ISO 4217 for money, "percent" for percentages. ``of`` is the head of what is counted, in the singular
    ("migrant").
    """

    kind: NumberKind
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    modifier: Modifier | None = None
    of: str | None = None


class Quote(Span, frozen=True):
    """Words that somebody is quoted as saying, marks included; it may run over several blocks.

    ``speaker_start`` and ``speaker_end`` are the phrase beside the quote ("the official", "he"), ``speaker`` what
    that phrase stands for ("Pentagon official"), ``entity`` the index of that entity in ``Analysis.entities``,
    ``cue`` the verb of speech as it stands in the text. ``fragment``: the quoted words are part of the writer's own
    sentence.
    """

    speaker: str | None = None
    speaker_start: int | None = None
    speaker_end: int | None = None
    entity: int | None = None
    cue: str | None = None
    fragment: bool = False


class Entity(Struct, frozen=True):
    """What mentions refer to: a cluster of mentions under one name and one of spaCy's OntoNotes labels.

    ``mentions`` are in the order of the text.
    """

    name: str
    label: str
    mentions: Sequence[Span]


class Analysis(Struct, frozen=True):
    """All mentions of an article. Dates, numbers and quotes are in the order of the text; entities in the order
    of their first mention.
    """

    entities: Sequence[Entity] = ()
    dates: Sequence[Date] = ()
    numbers: Sequence[Number] = ()
    quotes: Sequence[Quote] = ()
