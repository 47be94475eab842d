"""What the model is given and what it gives back."""

from reader.text import Article, Span

NAME_LABELS = frozenset(
    ("PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "LANGUAGE")
)
"""Labels of OntoNotes (Weischedel et al. 2013) that stand for names, not for dates or figures."""

_STRAIGHT = str.maketrans(
    {
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "“": '"',
        "”": '"',
        "„": '"',
        "\n": " ",
        "\t": " ",
        "\u00a0": " ",
        "\u2011": "-",
    }
)


class Tagged(Span, frozen=True):
    """A name as the model tagged it: offsets into ``Article.text``, and one of ``NAME_LABELS``."""

    label: str


def prepare_text(text: str) -> str:
    """The text of a block as the model should be given it: as long as before, with straight marks and no line
    breaks, because the model was trained on such.
    """
    return text.translate(_STRAIGHT)


def prepare_article(article: Article) -> str:
    """The article's text, as long as before, with straight marks and no line breaks but those between blocks.

    What stands between blocks need not be a blank line: texts that others have marked come as they are.
    """
    parts: list[str] = []
    at = 0
    for block in article.blocks:
        parts += article.text[at : block.start], prepare_text(article.block_text(block))
        at = block.end
    return "".join((*parts, article.text[at:]))
