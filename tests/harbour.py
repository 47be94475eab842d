"""The article that the tests of the app read: made up, with its analysis written by hand."""

from typing import Any

from reader.text import Analysis, Article, Date, Entity, Number, Piece, Quote, Span, join_pieces

PIECES = (
    Piece("furniture", "SHARE THIS STORY"),
    Piece("heading", "Storm breaks the old harbour wall", 1),
    Piece(
        "paragraph",
        "PORT ELLIS — The sea took about 40 metres of the old harbour wall on Tuesday night, and the Harbour Trust says "
        "that it cannot pay for a new one.",
    ),
    Piece(
        "paragraph",
        "“We lost a hundred years of work in one tide,” said Maria Delgado, who heads the trust. Nobody was hurt.",
    ),
    Piece("heading", "What it would cost", 2),
    Piece(
        "paragraph",
        "Engineers from Lund put the damage at £3.5 million. The Harbour Trust has £200,000 in the bank. Delgado asked "
        "the government in Brenlow for the rest, and expects an answer by 3 May.",
    ),
    Piece("list item", "The north arm can be mended with stone from Lund.", 1, "•"),
    Piece("list item", "The south arm has to go; 12 boats lie behind it.", 1, "•"),
    Piece("block quote", "It’s a wall, not a monument. — a fisherman, as the Tide Courier had it", 1),
    Piece(
        "paragraph",
        "Not everyone wants the wall back. “Let it lie,” said Tom Okafor, a diver. “The seals like it.” He has dived "
        "there since 1998, and counted 61 seals last winter.",
    ),
    Piece("code", "height = 4.2\nlength = 310"),
    Piece(
        "paragraph",
        "The council of Port Ellis meets on Friday. Delgado will be there, and so will Okafor. “I’ll bring pictures "
        "of the seals — all of them,” he said.",
    ),
    Piece(
        "paragraph",
        "In Brenlow a spokeswoman said that the government had “every sympathy” but no money before the spring of next "
        "year, when the Harbour Trust would have closed the south arm for good.",
    ),
    Piece("furniture", "READ NEXT: Ten walks by the sea"),
)

TEXT, BLOCKS = join_pieces(PIECES)

ARTICLE = Article(
    TEXT,
    BLOCKS,
    title="Storm breaks the old harbour wall",
    source="harbour.txt",
    byline="By Ines Hale",
    date="2024-04-17",
    language="en",
)


def places(words: str) -> list[Span]:
    """Everywhere that these words stand in the article."""
    spans: list[Span] = []
    at = TEXT.find(words)
    while at >= 0:
        spans.append(Span(at, at + len(words)))
        at = TEXT.find(words, at + 1)
    assert spans, words
    return spans


def place(words: str) -> Span:
    """Where these words stand first."""
    return places(words)[0]


def at(words: str) -> int:
    """The offset at which these words start."""
    return place(words).start


def _entity(name: str, label: str, *aliases: str) -> Entity:
    """Mentioned wherever one of its aliases stands; the longest comes first."""
    spans: list[Span] = []
    for alias in aliases or (name,):
        spans += [
            span
            for span in places(alias)
            if not any(span.start < other.end and other.start < span.end for other in spans)
        ]
    return Entity(name, label, tuple(sorted(spans, key=lambda span: span.start)))


def _date(words: str, iso: str | None = None) -> Date:
    span = place(words)
    return Date(span.start, span.end, "DATE", iso)


def _number(words: str, value: float, **fields: Any) -> Number:
    span = place(words)
    return Number(span.start, span.end, fields.pop("kind", "cardinal"), value, **fields)


def _quote(words: str, speaker: str, entity: int | None = None, fragment: bool = False) -> Quote:
    span = place(words)
    return Quote(span.start, span.end, speaker, entity=entity, cue="said", fragment=fragment)


ANALYSIS = Analysis(
    entities=(
        _entity("Port Ellis", "GPE", "PORT ELLIS", "Port Ellis"),
        _entity("Harbour Trust", "ORG"),
        _entity("Maria Delgado", "PERSON", "Maria Delgado", "Delgado"),
        _entity("Lund", "GPE"),
        _entity("Brenlow", "GPE"),
        _entity("Tide Courier", "ORG"),
        _entity("Tom Okafor", "PERSON", "Tom Okafor", "Okafor"),
    ),
    dates=(
        _date("Tuesday night", "2024-04-16"),
        _date("3 May", "2024-05-03"),
        _date("1998", "1998"),
        _date("last winter"),
        _date("Friday", "2024-04-19"),
    ),
    numbers=(
        _number("about 40 metres", 40, kind="quantity", unit="metre", modifier="approximately"),
        _number("£3.5 million", 3_500_000, kind="money", unit="GBP"),
        _number("£200,000", 200_000, kind="money", unit="GBP"),
        _number("12", 12, of="boat"),
        _number("61", 61, of="seal"),
    ),
    quotes=(
        _quote("“We lost a hundred years of work in one tide,”", "Maria Delgado", 2),
        _quote("“Let it lie,”", "Tom Okafor", 6),
        _quote("“The seals like it.”", "Tom Okafor", 6),
        _quote("“I’ll bring pictures of the seals — all of them,”", "Tom Okafor", 6),
        _quote("“every sympathy”", "a spokeswoman", fragment=True),
    ),
)
"""Seven entities in 15 mentions, five dates, five numbers, five quotes: 30 mentions."""
