"""News articles of our own, written and annotated by hand for this project; see ``README.md`` here."""

from benchmarks.accuracy.news.measure import tables

__all__ = ["tables"]
