"""What the status line says: pure functions from what is on the screen to a line of text."""

from reader.app.labels import mention_look
from reader.text import Article, Span
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


def how_far(visible: Span, length: int) -> str:
    """How much of the text lies before the end of the screen."""
    if visible.end >= length:
        return "end" if visible.start else "all"
    return f"{100 * visible.end // max(1, length)}%"
