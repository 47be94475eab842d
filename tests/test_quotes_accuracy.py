"""How PolNeAR is read: what counts as a quote there, and who says it."""

from pathlib import Path

import pytest
from benchmarks.accuracy.polnear import GoldQuote, read
from benchmarks.accuracy.quotes import Said, Tally, count

from reader.text import Span

TEXT = (
    'Harbour news.\n\n"We rowed," said Anna Boyle of the "Long Row" crew.\n"We rest.\n"And row," she said.\n'
)
ANNOTATION = """T1\tContent 15 26\t"We rowed,"
T2\tSource 32 42\tAnna Boyle
T3\tCue 27 31\tsaid
E1\tAttribution:T9 Content:T1 Source:T2 Cue:T3
T4\tContent 67 76;77 87\t"We rest. "And row,"
T5\tSource 88 91\tshe
E2\tAttribution:T8 Source:T5 Content:T4
"""


@pytest.fixture
def part(tmp_path: Path) -> Path:
    (tmp_path / "text").mkdir()
    (tmp_path / "attributions").mkdir()
    (tmp_path / "text" / "harbour.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "text" / "unannotated.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "attributions" / "harbour_0a1b.ann").write_text(ANNOTATION, encoding="utf-8")
    return tmp_path


def test_quoted_stretches_inside_content_are_quotes(part: Path) -> None:
    (gold,) = read(part)
    assert [TEXT[quote.start : quote.end] for quote in gold.quotes] == [
        '"We rowed,"',
        '"We rest.',
        '"And row,"',
    ]
    assert [TEXT[span.start : span.end] for quote in gold.quotes for span in quote.source] == [
        "Anna Boyle",
        "she",
        "she",
    ]


def test_a_speaker_is_right_that_overlaps_the_source(part: Path) -> None:
    (gold,) = read(part)
    first, *others = gold.quotes
    found = [
        Said(first.start, first.end, (Span(37, 42),)),
        Said(others[0].start, others[1].end, (Span(0, 7),)),
        Said(50, 60, ()),
    ]
    tally = Tally()
    count(tally, gold, found)
    assert tally == Tally(found=4, gold=3, right=3, without_source=0, asked=3, speakers=1)


def test_a_quote_without_a_source_asks_for_no_speaker(part: Path) -> None:
    (gold,) = read(part)
    first = gold.quotes[0]
    nobody = gold.__class__(gold.article, (GoldQuote(first.start, first.end, ()),))
    tally = Tally()
    count(tally, nobody, [Said(first.start, first.end, ())])
    assert tally == Tally(found=1, gold=1, right=1, without_source=2, asked=0, speakers=0)


def test_the_test_part_is_never_read(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="test part"):
        list(read(tmp_path / "test"))
