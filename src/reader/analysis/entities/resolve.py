"""From what the model tagged, block by block, to the entities of the article."""

from collections.abc import Iterable, Iterator, Sequence

from reader.analysis.entities.aliases import cluster
from reader.analysis.entities.forms import lay_over
from reader.analysis.entities.homonyms import tell_apart
from reader.analysis.entities.labels import weigh_labels
from reader.analysis.entities.possible import Possible
from reader.analysis.entities.repeats import add_mentions
from reader.analysis.entities.rules import RULES, Rules
from reader.analysis.entities.tagged import Tagged, prepare_article
from reader.text import Article, Entity


def resolve_entities(
    article: Article, tagged: Sequence[Tagged], rules: Rules = RULES, possible: Sequence[Possible] = ()
) -> tuple[Entity, ...]:
    """The entities of an article, in the order of their first mention.

    ``tagged`` are spans that the model found, in any order; ``possible`` is what the learned scorer needs of each block, and
    without it no scorer is asked. Mentions do not overlap, nor cross a block, nor lie in a block that is not analysed.
    The time grows with the length of the article and the number of spans.
    """
    text = prepare_article(article)
    mentions = find_mentions(article, text, tagged, rules)
    for score in rules.scorers:
        scored = score(article, text, mentions, possible)
        mentions = list(_within_blocks(article, _by_form(text, scored, rules)))
    mentions = tell_apart(text, mentions, rules.homonyms)
    return cluster(text, mentions, rules.aliases, rules.senses)


def find_mentions(
    article: Article, text: str, tagged: Sequence[Tagged], rules: Rules = RULES
) -> list[Tagged]:
    """The mentions by the rules that are written by hand, in order; ``text`` is the article's with straight marks."""
    mentions = list(_within_blocks(article, _by_form(text, tagged, rules)))
    mentions = weigh_labels(text, mentions, rules.evidence, rules.families)
    return list(_within_blocks(article, add_mentions(article, text, mentions, rules.additions)))


def _by_form(text: str, mentions: Iterable[Tagged], rules: Rules) -> list[Tagged]:
    """The mentions corrected by their own text and by the form of what they stand in."""
    for rule in rules.spans:
        mentions = [span for mention in mentions for span in rule(text, mention)]
    return lay_over(text, mentions, rules.forms)


def _within_blocks(article: Article, mentions: Iterable[Tagged]) -> Iterator[Tagged]:
    """Mentions in order, without those that overlap one before or are not wholly inside one analysed block."""
    blocks = [block for _, block in article.analysed_blocks()]
    at = taken = 0
    for mention in sorted(mentions, key=lambda mention: (mention.start, -mention.end)):
        while at < len(blocks) and blocks[at].end <= mention.start:
            at += 1
        inside = at < len(blocks) and blocks[at].start <= mention.start and mention.end <= blocks[at].end
        if inside and taken <= mention.start < mention.end:
            yield mention
            taken = mention.end
