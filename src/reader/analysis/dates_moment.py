"""A date or time as it is written: what the grammar of dates reads, and its smallest parts."""

from typing import Literal

from msgspec import Struct

from reader.analysis.numbers.tokens import Tokens
from reader.text.mentions import DateLabel

Grain = Literal[
    "time", "day", "week", "weekend", "fortnight", "month", "quarter", "half", "season", "year", "decade", "century",
    "hour", "minute", "second", "millennium", "vague",
]  # fmt: skip


class Moment(Struct, frozen=True):
    """A date or time as it is written, between two tokens (``last`` exclusive).

    ``grain`` is what it is as precise as. Whatever the text does not say is None. ``shift`` counts grains from the
    article's date ("last week" is -1 week). ``until`` is the last day or year of a range, in the same month or century.
    ``part`` numbers quarters and halves.
    """

    first: int
    last: int
    grain: Grain
    label: DateLabel = "DATE"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    part: int | None = None
    shift: float | None = None
    until: int | None = None


EDGES = frozenset({"early", "late", "mid"})


def number_in(tokens: Tokens, index: int, low: int, high: int, width: int = 2) -> int | None:
    token = tokens[index]
    if (
        token.kind == "figure"
        and token.text.isdigit()
        and len(token.text) <= width
        and low <= int(token.text) <= high
    ):
        return int(token.text)
    return None


def begun_at(moment: Moment | None, first: int) -> Moment | None:
    return (
        None
        if moment is None
        else Moment(first, *[getattr(moment, name) for name in Moment.__struct_fields__[1:]])
    )


def is_year(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    glued = tokens.glued(index + 1) and tokens[index + 1].kind in {"word", "figure"}
    return (
        token.kind == "figure"
        and len(token.text) == 4
        and token.text.isdigit()
        and 1000 <= int(token.text) <= 2100
        and not glued
    )
