"""From a spaCy document to tagged spans. The only module here that knows spaCy, and it does not import it."""

from typing import TYPE_CHECKING

from reader.analysis.entities.tagged import NAME_LABELS, Tagged

if TYPE_CHECKING:
    from spacy.tokens import Doc


def tagged_spans(doc: "Doc", block_start: int) -> list[Tagged]:
    """The names in a block's document; ``block_start`` is the block's place in the article."""
    return [
        Tagged(block_start + ent.start_char, block_start + ent.end_char, ent.label_)
        for ent in doc.ents
        if ent.label_ in NAME_LABELS
    ]
