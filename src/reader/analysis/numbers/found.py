"""What the grammar of numbers has found, on the way to a number."""

from msgspec import Struct

from reader.text.mentions import Modifier, NumberKind


class Found(Struct, frozen=True):
    """A number between two tokens (``last`` exclusive), before modifiers and what is counted are looked for.

    ``of``: what it counts, where the words of the number say so. ``counts``: it may count what follows; ``partitive``: only with "of" or a determiner between ("half the voters").
    """

    first: int
    last: int
    kind: NumberKind
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str | None = None
    modifier: Modifier | None = None
    counts: bool = True
    partitive: bool = False
    of: str | None = None
