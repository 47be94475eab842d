"""How a long article is read: in parts until its end, with a second process to help."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import harbour
from reader.analysis import ModelError, Reading, analyze_with, choose_model, load_model
from reader.analysis.document import BlockReading
from reader.analysis.entities import Tagged
from reader.analysis.parts import Parts
from reader.loaders import load
from reader.services import agenda, helper, task
from reader.services.batch import analyses
from reader.services.helper import Helper
from reader.services.task import Task
from reader.text import Article, join_pieces
from reader.text.article import Piece

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt"))


def batches(article: Article, cuts: set[int]) -> list[list[int]]:
    """The analysed blocks, parted before some of them."""
    found: list[list[int]] = [[]]
    for index, _ in article.analysed_blocks():
        if index in cuts and found[-1]:
            found.append([])
        found[-1].append(index)
    return found


def read_by_rule() -> Reading:
    """The harbour article, with the names that its analysis has."""
    reading = Reading(harbour.ARTICLE)
    reading.read_by_rule(index for index, _ in harbour.ARTICLE.analysed_blocks())
    for index, block in harbour.ARTICLE.analysed_blocks():
        tagged = tuple(
            Tagged(span.start, span.end, entity.label)
            for entity in harbour.ANALYSIS.entities
            for span in entity.mentions
            if block.start <= span.start < block.end
        )
        by_rule = reading.blocks[index]
        reading.blocks[index] = BlockReading(by_rule.dates, by_rule.numbers, tagged)
    return reading


class TestParts:
    @given(st.sets(st.integers(0, len(harbour.ARTICLE.blocks))), st.randoms())
    def test_together_they_hold_what_the_whole_holds(self, cuts, random):
        reading = read_by_rule()
        parts = Parts(reading)
        shuffled = batches(harbour.ARTICLE, cuts)
        random.shuffle(shuffled)
        for batch in shuffled:
            parts.add(batch)
            parts.analysis()
        found, whole = parts.analysis(), reading.analysis()
        assert found.numbers == whole.numbers
        places = [[(span.start, span.end) for span in spans] for spans in (found.dates, found.quotes)]
        assert places == [[(span.start, span.end) for span in spans] for spans in (whole.dates, whole.quotes)]
        firsts = [entity.mentions[0].start for entity in found.entities]
        assert firsts == sorted(firsts)
        assert len({(entity.name, entity.label) for entity in found.entities}) == len(firsts)
        for quote in found.quotes:
            assert quote.entity is None or quote.speaker == found.entities[quote.entity].name

    def test_one_part_is_the_whole(self):
        reading = read_by_rule()
        parts = Parts(reading)
        parts.add([index for index, _ in harbour.ARTICLE.analysed_blocks()])
        assert parts.analysis() == reading.analysis()


@pytest.fixture(scope="module")
def nlp():
    try:
        return load_model(choose_model())
    except ModelError:
        pytest.skip("no English model is installed")


@pytest.fixture(scope="module")
def article() -> Article:
    seed = load(str(SEED))
    text, blocks = join_pieces(Piece(block.kind, seed.block_text(block)) for block in seed.blocks * 6)
    return Article(text, blocks, "Six times the same", "six.txt")


class TestTask:
    @pytest.mark.parametrize("is_long", [True, False])
    def test_what_is_known_in_the_end_is_the_whole(self, nlp, article, is_long, monkeypatch):
        monkeypatch.setattr(task, "LONG", 0 if is_long else 10**6)
        reader = Task(article, 5, nlp)
        told: list[int] = []
        while not reader.is_done:
            reader.read_on()
            if reader.is_worth_telling:
                told.append(len(reader.analysis().open().numbers))
        assert told == sorted(told)
        assert len(told) > 1
        assert reader.is_being_put_together == is_long
        assert reader.analysis().open() == analyze_with(nlp, article)

    @pytest.mark.parametrize("dies", [False, True])
    def test_a_helper_changes_nothing_even_if_it_dies(self, nlp, article, dies):
        reader = Task(article, 0, nlp)
        reader.read_on()
        reader.helper = Helper(article, None)
        try:
            if dies:
                reader.helper.stop()
            while not reader.is_done:
                reader.read_on()
        finally:
            reader.helper.stop()
        assert reader.analysis().open() == analyze_with(nlp, article)

    def test_where_the_person_looks_now_is_told_of_at_once(self, nlp, article, monkeypatch):
        monkeypatch.setattr(task, "LONG", 0)
        monkeypatch.setattr(task, "TELLING_SHARE", 0.0)
        reader = Task(article, 0, nlp)
        reader.read_on()
        assert reader.is_worth_telling
        reader.analysis()
        reader.read_on()
        assert not reader.is_worth_telling
        last = max(index for index, _ in article.analysed_blocks())
        reader.agenda.focus = last
        reader.read_on()
        assert reader.is_worth_telling
        start = article.blocks[last].start
        found = reader.analysis().open()
        assert (
            any(span.end > start for entity in found.entities for span in entity.mentions)
            or found.numbers[-1].end > start
        )


def test_a_command_gives_the_same_with_two_processes(nlp, monkeypatch):
    monkeypatch.setattr(helper, "HELPED", 0)
    monkeypatch.setattr(agenda, "LARGEST_BATCH", 500)
    monkeypatch.setattr(agenda, "FIRST_BATCH", 500)
    ((article, analysis),) = analyses([str(SEED)])
    assert analysis == analyze_with(nlp, article)
