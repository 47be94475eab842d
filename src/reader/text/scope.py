"""The scope: the set of mentions that ``n`` and ``N`` step through."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from reader.text.index import Mention, MentionIndex, MentionKind, Track, column
from reader.text.mentions import Span

ScopeKind = Literal["all", "entities", "numbers", "quotes", "dates", "entity", "speaker", "search"]

KIND_OF_SCOPE: dict[ScopeKind, MentionKind] = {
    "entities": "entity",
    "numbers": "number",
    "quotes": "quote",
    "dates": "date",
}
"""The scopes that hold one kind of mention."""


class Scope(Struct, frozen=True):
    """What to step through, in words that stay true while the analysis grows.

    An "entity" or "speaker" scope is named by ``anchor``, the span of one of its mentions, since the numbering of
    entities changes as the analysis goes on. A "search" scope carries its ``hits``, and ``query`` for showing.
    """

    kind: ScopeKind
    anchor: Span | None = None
    query: str = ""
    hits: Sequence[Span] = ()


ALL = Scope("all")


def select(scope: Scope, index: MentionIndex) -> Track:
    """The mentions in the scope."""
    if scope.kind == "search":
        return Track(column("hit", scope.hits))
    if scope.kind in KIND_OF_SCOPE:
        return index.by_kind[KIND_OF_SCOPE[scope.kind]]
    if scope.kind == "all" or scope.anchor is None:
        return index.everything
    return (
        _entity_scope(scope.anchor, index) if scope.kind == "entity" else _speaker_scope(scope.anchor, index)
    )


def describe(scope: Scope, index: MentionIndex) -> str:
    """The scope in a few words, for the status line."""
    match scope.kind:
        case "search":
            return f"“{scope.query}”"
        case "entity" | "speaker":
            name = _name(scope, index)
            return name if scope.kind == "entity" else f"said by {name}"
        case _:
            return scope.kind


def speaker_key(mention: Mention, index: MentionIndex) -> str | int | None:
    """What makes two quotes the same speaker's: the entity, else the speaker's words; None if nobody is named."""
    quote = index.quote(mention)
    if quote.entity is not None:
        return quote.entity
    return quote.speaker.casefold() if quote.speaker else None


def _entity_scope(anchor: Span, index: MentionIndex) -> Track:
    found = _anchored(anchor, index, "entity")
    if found is None:
        return Track()
    spans = index.analysis.entities[found.item].mentions
    return Track(column("entity", spans)._replace(items=[found.item] * len(spans)))


def _speaker_scope(anchor: Span, index: MentionIndex) -> Track:
    found = _anchored(anchor, index, "quote")
    key = None if found is None else speaker_key(found, index)
    if found is None:
        return Track()
    quotes = [found] if key is None else _said_by(key, index)
    return Track(column("quote", quotes)._replace(items=[quote.item for quote in quotes]))


def _said_by(speaker: str | int, index: MentionIndex) -> list[Mention]:
    return [quote for quote in index.by_kind["quote"] if speaker_key(quote, index) == speaker]


def _name(scope: Scope, index: MentionIndex) -> str:
    kind: MentionKind = "entity" if scope.kind == "entity" else "quote"
    found = None if scope.anchor is None else _anchored(scope.anchor, index, kind)
    if found is None:
        return "…"
    entity = index.entity(found)
    if entity is not None:
        return entity.name
    return (index.quote(found).speaker if kind == "quote" else None) or "an unnamed speaker"


def _anchored(anchor: Span, index: MentionIndex, kind: MentionKind) -> Mention | None:
    found: Sequence[Mention] = index.by_kind[kind].overlapping(anchor.start, anchor.end)
    return found[0] if found else None
