"""The analysis of a whole article: rules on every block, the model on top, then the document as one.

Without the model, ``read_by_rule`` finds numbers, dates and quotes in about the time of a key press. With it, a
``Reading`` takes the blocks in whatever order it is given them, and says at any moment what is known so far.

Finding numbers, dates and quotes is on the way to the first paint: what else is needed is imported inside functions.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct, structs

from reader.analysis.dates import find_dates, merge_dates, resolve_dates
from reader.analysis.numbers import find_numbers, refine_numbers
from reader.analysis.quotes import find_quotes
from reader.text import Analysis, Article, Block, Date, Entity, Number, Quote, Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

    from reader.analysis.entities import Possible, Tagged

_PARSER = ("tok2vec", "tagger", "parser")
"""Components that only the speakers of quotes need. NER alone runs twice as fast."""

DOCS_AT_ONCE = 64
"""Blocks that the model reads together: more take more memory, and no less time."""

SCREEN_CHARACTERS = 6_000
"""How much of an article is read by rule before its first screen is painted: about what a large one holds, in milliseconds."""
HEAD_CHARACTERS = 12_000
"""How much is read by rule as soon as the first screen is there."""


def analyze(article: Article, model: str | None = None) -> Analysis:
    """All mentions of the article.

    ``model`` is the name of a spaCy pipeline; by default the best English one that is installed. Imports spaCy and
    loads the pipeline, which takes seconds. Raises ModelError if there is none.
    """
    from reader.analysis.model import choose_model, load_model

    return analyze_with(load_model(choose_model(model)), article)


def analyze_with(nlp: "Language", article: Article) -> Analysis:
    """All mentions of the article, by a spaCy pipeline that has been loaded."""
    reading = Reading(article)
    reading.read_by_model(_all_blocks(article), nlp)
    return reading.analysis()


def find_by_rule(article: Article) -> Analysis:
    """Numbers, dates and quotes, found from the text alone; nobody is named as the speaker of a quote yet."""
    reading = Reading(article)
    reading.read_by_rule(_all_blocks(article))
    return reading.found()


def read_by_rule(article: Article) -> Analysis:
    """Numbers, dates and quotes, found from the text alone. Speakers are phrases, not entities."""
    from reader.analysis.speakers import attribute_by_rule, resolve_speakers

    found = find_by_rule(article)
    quotes = attribute_by_rule(article, found.quotes)
    return structs.replace(found, quotes=tuple(resolve_speakers(article, quotes, ())))


def _all_blocks(article: Article) -> list[int]:
    return [index for index, _ in article.analysed_blocks()]


class BlockReading(Struct, frozen=True):
    """What one block gave; offsets into the article. ``possible`` are stretches that the model could have tagged,
    ``attributed`` the quotes whose speaker the parse shows."""

    dates: tuple[Date, ...] = ()
    numbers: tuple[Number, ...] = ()
    tagged: "tuple[Tagged, ...]" = ()
    possible: "tuple[Possible, ...]" = ()
    attributed: tuple[Quote, ...] = ()


class Reading:
    """An analysis under way: what each block gave, and what follows from all of them together."""

    def __init__(
        self,
        article: Article,
        quotes: list[Quote] | None = None,
        blocks: dict[int, BlockReading] | None = None,
    ) -> None:
        """By default the quotes, which may run over blocks, are found now, and no block has been read yet."""
        self.article = article
        self.quotes = find_quotes(article) if quotes is None else quotes
        self.blocks = blocks or {}

    def read_by_rule(self, blocks: Iterable[int]) -> None:
        """Read these blocks (indices into ``article.blocks``) without a model."""
        for index in blocks:
            start, text = self._place(index)
            dates = find_dates(text)
            numbers = find_numbers(text, dates)
            self.blocks[index] = BlockReading(_shifted(dates, start), _shifted(numbers, start))

    def read_by_model(self, blocks: Sequence[int], nlp: "Language") -> None:
        """Read these blocks with a spaCy pipeline; only those with quotes are parsed."""
        from reader.analysis.entities import prepare_text

        with_quotes = {index for index in blocks if self.quotes_in(self.article.blocks[index])}
        parsed = [index for index in blocks if index in with_quotes]
        plain = [index for index in blocks if index not in with_quotes]
        for group, disabled in ((parsed, ()), (plain, _PARSER)):
            texts = [prepare_text(self._place(index)[1]) for index in group]
            docs = nlp.pipe(texts, disable=list(disabled), batch_size=DOCS_AT_ONCE)
            for index, doc in zip(group, docs, strict=True):
                self.blocks[index] = self._read_doc(index, doc)

    def analysis(self) -> Analysis:
        """All that is known so far, put together over the whole article."""
        readings = self._readings()
        tagged = [span for reading in readings for span in reading.tagged]
        entities = self._entities(tagged)
        quotes = tuple(self._speakers(readings, tagged, entities))
        return structs.replace(self.found(), entities=entities, quotes=quotes)

    def found(self) -> Analysis:
        """What the blocks read so far gave by themselves: no entities, and quotes without their speakers."""
        readings = self._readings()
        dates = [date for reading in readings for date in reading.dates]
        return Analysis(
            dates=tuple(resolve_dates(self.article.text, dates, self.article.date)),
            numbers=tuple(number for reading in readings for number in reading.numbers),
            quotes=tuple(self.quotes),
        )

    def _readings(self) -> list[BlockReading]:
        return [self.blocks[index] for index in sorted(self.blocks)]

    def _entities(self, tagged: "Sequence[Tagged]") -> tuple[Entity, ...]:
        if not tagged:
            return ()
        from reader.analysis.entities import resolve_entities

        possible = [span for reading in self._readings() for span in reading.possible]
        return resolve_entities(self.article, tagged, possible=possible)

    def _read_doc(self, index: int, doc: "Doc") -> BlockReading:
        from reader.analysis.entities.model_spans import tagged_spans
        from reader.analysis.entities.possible import possible_names
        from reader.analysis.speakers_parse import attribute_by_parse

        start, text = self._place(index)
        names = tagged_spans(doc, 0)
        dates = merge_dates(text, find_dates(text), _tagged_dates(doc))
        numbers = refine_numbers(text, find_numbers(text, dates), names)
        here = self.quotes_in(self.article.blocks[index])
        attributed = attribute_by_parse(doc, start, here) if here and doc.has_annotation("DEP") else []
        return BlockReading(
            _shifted(dates, start),
            _shifted(numbers, start),
            _shifted(names, start),
            possible_names(doc, start),
            tuple(quote for quote in attributed if quote.speaker_start is not None),
        )

    def _speakers(
        self, readings: Sequence[BlockReading], tagged: "Sequence[Tagged]", entities: Sequence[Entity]
    ) -> list[Quote]:
        from reader.analysis.speaker_forms import attribute_signed
        from reader.analysis.speakers import attribute_by_rule, resolve_speakers

        by_syntax = {quote.start: quote for reading in readings for quote in reading.attributed}
        signed = attribute_signed(self.article, self.quotes)
        by_rule = attribute_by_rule(self.article, signed, tagged)
        quotes = [
            rule if form.speaker_start is not None else by_syntax.get(rule.start, rule)
            for form, rule in zip(signed, by_rule, strict=True)
        ]
        return resolve_speakers(self.article, quotes, entities)

    def _place(self, index: int) -> tuple[int, str]:
        block = self.article.blocks[index]
        return block.start, self.article.block_text(block)

    def quotes_in(self, block: Block) -> list[Quote]:
        """The quotes with a character in this block."""
        first = bisect_right(self.quotes, block.start, key=lambda quote: quote.end)
        last = bisect_left(self.quotes, block.end, key=lambda quote: quote.start)
        return self.quotes[first:last]


def _tagged_dates(doc: "Doc") -> list[Date]:
    return [
        Date(ent.start_char, ent.end_char, "DATE" if ent.label_ == "DATE" else "TIME")
        for ent in doc.ents
        if ent.label_ in ("DATE", "TIME")
    ]


SpanT = TypeVar("SpanT", bound=Span)


def _shifted(spans: Iterable[SpanT], by: int) -> tuple[SpanT, ...]:
    return tuple(structs.replace(span, start=span.start + by, end=span.end + by) for span in spans)
