"""What the status line says: pure functions from what is on the screen to a line of text."""

from itertools import groupby

from reader.app.labels import mention_look
from reader.text import Article, Span
from reader.text.cells import cell_count, clip, pad
from reader.text.describe import describe_date, describe_number
from reader.text.index import Mention, MentionIndex, Track
from reader.text.scope import Scope, describe


def where(scope: Scope, index: MentionIndex, in_scope: Track, current: Mention | None) -> str:
    """The scope, and which of its mentions is the current one: "entities 3/28"."""
    position = in_scope.position(current)
    count = f"{len(in_scope)}" if position is None else f"{position + 1}/{len(in_scope)}"
    return f"{describe(scope, index)} {count}"


def what(article: Article, index: MentionIndex, mention: Mention) -> str:
    """The current mention in a few words, its letter tag first."""
    look = mention_look(mention, index)
    words = one_line(article.text[mention.start : mention.end])
    match mention.kind:
        case "entity":
            entity = index.analysis.entities[mention.item]
            times = f" ×{len(entity.mentions)}" if len(entity.mentions) > 1 else ""
            return f"{look.tag} {entity.name}{times}, {look.word}"
        case "number":
            return f"{look.tag} {describe_number(index.number(mention))}"
        case "quote":
            quote = index.quote(mention)
            return (
                f"{look.tag} {quote.speaker or 'nobody named'}{f' {quote.cue}' if quote.cue else ''}: {words}"
            )
        case "date":
            return f"{look.tag} {describe_date(words, index.date(mention).iso)}"
        case "hit":
            return f"{look.tag} {words}"


def copied(article: Article, index: MentionIndex, mention: Mention) -> str:
    """A mention as it goes to the clipboard: its words; a quote with its speaker."""
    words = article.text[mention.start : mention.end]
    speaker = index.quote(mention).speaker if mention.kind == "quote" else None
    return f"{words} — {speaker}" if speaker else words


def one_line(text: str) -> str:
    """The text with its line breaks as blanks."""
    return " ".join(text.split())


def imprint(article: Article | None, position: str = "") -> str:
    """Which one of several articles this is ("2/7"), its byline and date, as far as they are known."""
    about = (article.byline, article.date) if article else ()
    return "  ".join(part for part in (position, *about) if part)


def place(progress: str, shown: Span, length: int) -> str:
    """How far the analysis is, while there is something to say of it, and how far the person is."""
    return "  ".join(part for part in (progress, how_far(shown, length)) if part)


def between(left: str, right: str, width: int) -> str:
    """A line of so many cells with something at both ends. What is on the left gives way where there is no room."""
    right = clip(right, width)
    return pad(left, max(0, width - cell_count(right))) + right


def how_far(visible: Span, length: int) -> str:
    """How much of the text lies before the end of the screen."""
    if visible.end >= length:
        return "end" if visible.start else "all"
    return f"{100 * visible.end // max(1, length)}%"


NONE, CURRENT = " ", "◆"
ONE, SOME, MANY = "·", "•", "■"
"""What a cell of the overview shows: no mention, the current one; one, two, or more mentions. All of them are in the
oldest PC character set, so that a bare console has them."""

OVERVIEW_LOOKS = {
    "outside": ("foreground", "none"),
    "inside": ("foreground", "underline"),
    "current": ("accent", "bold underline"),
}
"""Colour and text style of the overview's cells: off the screen, on it, with the current mention."""


def overview(
    length: int, shown: Span, in_scope: Track, current: Mention | None, width: int
) -> list[tuple[str, str]]:
    """A strip that stands for the whole text of so many code points: stretches of cells, each with the look it has."""
    cells = [_cell(share_of(length, x, width), shown, in_scope, current) for x in range(width)]
    return [
        ("".join(char for char, _ in run), look) for look, run in groupby(cells, key=lambda cell: cell[1])
    ]


def share_of(length: int, x: int, width: int) -> Span:
    """The stretch of the text that cell ``x`` of the overview stands for."""
    return Span(length * x // max(1, width), length * (x + 1) // max(1, width))


def _cell(share: Span, shown: Span, in_scope: Track, current: Mention | None) -> tuple[str, str]:
    if current is not None and share.start <= current.start < share.end:
        return CURRENT, "current"
    count = in_scope.count_starting_in(share.start, share.end)
    on_screen = share.start < shown.end and share.end > shown.start
    return (NONE, ONE, SOME, MANY)[min(count, 3)], "inside" if on_screen else "outside"
