"""The worker process itself, with the real model: what it answers, and what is told when it cannot."""

import os
import signal
from pathlib import Path

import pytest

from reader.analysis import ModelError, choose_model
from reader.loaders import load
from reader.services.analyst import Analyst
from reader.services.frames import Failed, Response, Updated
from reader.services.remembered import recall
from reader.text import Article

SEED = next((Path(__file__).parents[1] / "seeds").glob("*.txt"))

try:
    choose_model()
except ModelError:
    pytest.skip("no English model is installed", allow_module_level=True)


@pytest.fixture(autouse=True)
def no_memory(tmp_path, monkeypatch):
    """Nothing is remembered from before."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))


@pytest.fixture(scope="module")
def article() -> Article:
    return load(str(SEED))


async def answers(analyst: Analyst, article: Article, focus: int = 0) -> list[Response]:
    """All that the worker says of this article, until it is done or gives up."""
    generation = analyst.read(article, focus)
    said: list[Response] = []
    async for response in analyst.responses():
        assert isinstance(response, Failed) or response.generation == generation
        said.append(response)
        if isinstance(response, Failed) or response.done == response.total:
            return said
    return said


async def test_it_reads_an_article_step_by_step_and_remembers_it(article):
    analyst = Analyst()
    try:
        said = await answers(analyst, article)
    finally:
        analyst.stop()
    assert all(isinstance(response, Updated) for response in said)
    assert [response.done for response in said] == sorted(response.done for response in said)
    last = said[-1]
    assert {"Jim Mattis", "Associated Press", "Pentagon"} <= {
        entity.name for entity in last.analysis.entities
    }
    assert len(last.analysis.quotes) >= 4
    for entity in last.analysis.entities:
        for mention in entity.mentions:
            assert 0 <= mention.start < mention.end <= len(article.text)


async def test_what_the_person_looks_at_is_read_first(article):
    analyst = Analyst()
    focus = len(article.blocks) - 4
    try:
        analyst.read(article, focus)
        async for response in analyst.responses():
            assert isinstance(response, Updated)
            sizes = [block.end - block.start for index, block in article.analysed_blocks() if index >= focus]
            assert response.done == sum(sizes) < response.total
            assert "National Guard" in {entity.name for entity in response.analysis.entities}
            break
    finally:
        analyst.stop()


async def test_a_model_that_is_not_there_is_told_of(article):
    analyst = Analyst("no_such_model")
    try:
        said = await answers(analyst, article)
    finally:
        analyst.stop()
    assert said == [
        Failed(
            "the model “no_such_model” cannot be loaded; install it, or leave out --model for the default one"
        )
    ]


async def test_a_worker_that_is_killed_is_told_of(article):
    analyst = Analyst()
    try:
        os.kill(analyst.start().pid, signal.SIGKILL)
        said = await answers(analyst, article)
    finally:
        analyst.stop()
    assert said == [Failed("the analysis stopped (SIGKILL); open the article again to retry")]


async def test_stopping_twice_does_no_harm():
    analyst = Analyst()
    analyst.stop()
    process = analyst.start()
    analyst.stop()
    analyst.stop()
    assert process.poll() is not None


def test_nothing_is_remembered_of_what_was_not_read_to_its_end(article):
    assert recall(article, None) is None
