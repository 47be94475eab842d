"""The rules as spaCy pipeline components, for anyone's pipeline.

After ``pip install article-reader`` spaCy knows them by name::

    nlp.add_pipe("reader_numbers")
    nlp.add_pipe("reader_quotes")

They fill the span groups ``doc.spans["numbers"]`` and ``doc.spans["quotes"]``. Each span bears its kind as label, and
its value as ``span._.number`` (a ``reader.text.Number``) or ``span._.quote`` (a ``reader.text.Quote``), whose offsets are
code points into ``doc.text``. Speakers are linked to the document's entities where the pipeline has found some.

This module imports spaCy; nothing else in the package imports this module.
"""

import re
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span

from reader.analysis.document import find_by_rule
from reader.analysis.entities import resolve_entities
from reader.analysis.entities.model_spans import tagged_spans
from reader.analysis.numbers import refine_numbers
from reader.analysis.quotes import find_quotes
from reader.analysis.speakers import attribute_by_rule, resolve_speakers
from reader.text import Article, Block, Number, Quote

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*\n))*")
"""Text up to the next blank line."""


def make_numbers(nlp: Language, name: str) -> "Numbers":
    """The component that fills ``doc.spans["numbers"]``."""
    return Numbers()


def make_quotes(nlp: Language, name: str) -> "Quotes":
    """The component that fills ``doc.spans["quotes"]``."""
    return Quotes()


Language.factory("reader_numbers", func=make_numbers)
Language.factory("reader_quotes", func=make_quotes)


class Numbers:
    """Numbers with their values; those inside names that the pipeline has found are left out."""

    def __init__(self) -> None:
        Span.set_extension("number", default=None, force=True)

    def __call__(self, doc: Doc) -> Doc:
        """Fill ``doc.spans["numbers"]``."""
        numbers = find_by_rule(_as_article(doc)).numbers
        found = refine_numbers(doc.text, numbers, tagged_spans(doc, 0))
        doc.spans["numbers"] = [_spacy_span(doc, number, number.kind) for number in found]
        return doc


class Quotes:
    """Quotes with their speakers."""

    def __init__(self) -> None:
        Span.set_extension("quote", default=None, force=True)

    def __call__(self, doc: Doc) -> Doc:
        """Fill ``doc.spans["quotes"]``."""
        article, tagged = _as_article(doc), tagged_spans(doc, 0)
        attributed = attribute_by_rule(article, find_quotes(article), tagged)
        quotes: Sequence[Quote] = resolve_speakers(article, attributed, resolve_entities(article, tagged))
        doc.spans["quotes"] = [
            _spacy_span(doc, quote, "fragment" if quote.fragment else "direct") for quote in quotes
        ]
        return doc


def _as_article(doc: Doc) -> Article:
    blocks = tuple(Block("paragraph", match.start(), match.end()) for match in _PARAGRAPH.finditer(doc.text))
    return Article(doc.text, blocks, title="", source="")


def _spacy_span(doc: Doc, found: Number | Quote, label: str) -> Span:
    """The tokens that hold what was found; a token that is only in part covered is taken whole."""
    span = doc.char_span(found.start, found.end, label=label, alignment_mode="expand")
    assert span is not None, "an offset lies outside the document"
    span._.set("number" if isinstance(found, Number) else "quote", found)
    return span
