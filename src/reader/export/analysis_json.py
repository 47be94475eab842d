"""The analysis as JSON: schema ``reader.analysis/1``, a contract with other programs (docs/json.md).

Fields may be added under this schema number, never changed.
"""

import msgspec
from msgspec import Struct, structs

from reader.text import Analysis, Article, Date, Entity, Link, Number, Quote
from reader.text.article import BlockKind

SCHEMA = "reader.analysis/1"


class BlockRecord(Struct, frozen=True):
    """A block as other programs see it: its kind and place."""

    kind: BlockKind
    start: int
    end: int


class AnalysisRecord(Struct, frozen=True):
    """One article with its analysis. Offsets are code points into ``text``, end exclusive."""

    schema: str
    source: str
    title: str
    byline: str | None
    date: str | None
    language: str | None
    text: str
    blocks: tuple[BlockRecord, ...]
    links: tuple[Link, ...]
    entities: tuple[Entity, ...]
    dates: tuple[Date, ...]
    numbers: tuple[Number, ...]
    quotes: tuple[Quote, ...]


def to_record(article: Article, analysis: Analysis) -> AnalysisRecord:
    """The article and its analysis in the shape of the contract."""
    return AnalysisRecord(
        schema=SCHEMA,
        source=article.source,
        title=article.title,
        byline=article.byline,
        date=article.date,
        language=article.language,
        text=article.text,
        blocks=tuple(BlockRecord(block.kind, block.start, block.end) for block in article.blocks),
        links=article.links,
        **structs.asdict(analysis),
    )


def to_json(article: Article, analysis: Analysis, *, indent: bool = False) -> str:
    """One JSON object: on one line (for JSON Lines), or indented."""
    line = msgspec.json.encode(to_record(article, analysis))
    return (msgspec.json.format(line, indent=2) if indent else line).decode()
