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
        mentions = _corrected(article, text, scored, rules, known=mentions)
    mentions = tell_apart(text, mentions, rules.homonyms)
    return cluster(text, mentions, rules.aliases, rules.senses)


def find_mentions(
    article: Article, text: str, tagged: Sequence[Tagged], rules: Rules = RULES
) -> list[Tagged]:
    """The mentions by the rules that are written by hand, in order; ``text`` is the article's with straight marks."""
    spans = _corrected(article, text, tagged, rules)
    weighed = weigh_labels(text, spans, rules.evidence, rules.families)
    added = add_mentions(article, text, weighed, rules.additions)
    return list(_within_blocks(article, _by_own_text(text, added, rules, known=spans)))


def _corrected(
    article: Article, text: str, mentions: Sequence[Tagged], rules: Rules, known: Sequence[Tagged] = ()
) -> list[Tagged]:
    """The mentions by their own text and by the form of what they stand in; those that are ``known`` have been corrected."""
    spans = _by_own_text(text, mentions, rules, known)
    return list(_within_blocks(article, lay_over(text, spans, rules.forms)))


def _by_own_text(
    text: str, mentions: Sequence[Tagged], rules: Rules, known: Sequence[Tagged]
) -> list[Tagged]:
    done = set(known)
    new = [mention for mention in mentions if mention not in done]
    for rule in rules.spans:
        new = [span for mention in new for span in rule(text, mention)]
    return [*(mention for mention in mentions if mention in done), *new]


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
