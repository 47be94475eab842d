"""Every kind of mention in our own news articles, of which a part is held out: of that only figures are looked at."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from benchmarks.accuracy import polnear
from benchmarks.accuracy.alias_clusters import alias_gain_table, cluster_table
from benchmarks.accuracy.entities import accuracy_table
from benchmarks.accuracy.named_sets import CORE, GoldArticle, GoldMention, GoldSet, trimmed
from benchmarks.accuracy.news.amounts import number_table
from benchmarks.accuracy.news.markup import NewsArticle, read_news
from benchmarks.accuracy.quotes import finders, speech_table
from benchmarks.accuracy.table import Table

HERE = Path(__file__).parent
HALVES = ("tuning", "held-out")
WORLD = HERE / "world"
"""Articles by other hands, in which only names are marked."""
UNSEEN, UNSEEN_KINDS = HERE / "unseen", ("world", "general")
"""Articles by hands that nothing is trained on, nor any error of theirs read."""
MEANT = ("africa", "asia", "west", "wire")
"""The hands whose ``training`` part says who is meant."""
EARLIER = (*MEANT, "agency", "papers", "leisure", "money")
LATER = ("pacific", "mideast", "dailies", "sentences", "journal", "web")
HANDS = (*EARLIER, *LATER)


def tables() -> list[Table]:
    """Names, aliases, numbers, quotes and speakers of each half; quotes alone and names alone of the articles for these."""
    own = [table for half in HALVES for table in _half(half, read_news(HERE / half))]
    own += [_speech_table(f"of many countries, {half}", read_news(HERE / "quotes" / half)) for half in HALVES]
    names = [accuracy_table(world(hand, half)) for half in ("training", "held-out") for hand in HANDS]
    names += [
        accuracy_table(named_set(f"unseen, {kind}", read_news(UNSEEN, f"{kind}-*.txt")))
        for kind in UNSEEN_KINDS
    ]
    meant = named_set(
        "world, training",
        [article for hand in MEANT for article in read_news(WORLD / "training", f"{hand}-*.txt")],
    )
    return [*own, *names, cluster_table(meant), alias_gain_table([meant])]


def world(hand: str, half: str) -> GoldSet:
    """The articles of one hand in one part of ``WORLD``."""
    return named_set(f"{hand}, {half}", read_news(WORLD / half, f"{hand}-*.txt"))


def _half(half: str, articles: Sequence[NewsArticle]) -> Iterator[Table]:
    name = f"own news, {half}"
    names = named_set(name, articles)
    yield accuracy_table(names)
    yield cluster_table(names)
    yield number_table(name, articles)
    yield _speech_table(name, articles)


def _speech_table(name: str, articles: Sequence[NewsArticle]) -> Table:
    quotes = list(map(_quotes, articles))
    return speech_table(name, quotes, list(finders(lambda _article, _quote: True)), "all marks")


def named_set(name: str, articles: Sequence[NewsArticle]) -> GoldSet:
    """The names of our own articles as a set like the public ones."""
    return GoldSet(name, frozenset(CORE.values()), tuple(map(_names, articles)))


def _names(one: NewsArticle) -> GoldArticle:
    core = (
        GoldMention(name.start, name.end, CORE[name.label], name.entity)
        for name in one.names
        if name.label in CORE
    )
    return GoldArticle(one.article, tuple(trimmed(one.article.text, core)))


def _quotes(one: NewsArticle) -> polnear.GoldArticle:
    parts = (
        polnear.GoldQuote(part.start, part.end, quote.speaker)
        for quote in one.quotes
        for part in polnear.cut(one.article, quote)
    )
    return polnear.GoldArticle(one.article, tuple(parts))
