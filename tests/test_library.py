"""Analyses remembered on disk."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.analyses import Analyses
from reader.loaders import load_bytes
from reader.services.remembered import recall, remember
from reader.text import Analysis, Date, Entity, Number, Quote, Span
from reader.text.packed import pack

ANALYSIS = Analysis(
    entities=(Entity("Ada Lovelace", "PERSON", (Span(0, 3), Span(9, 12))),),
    dates=(Date(20, 26, "DATE", "2018-10-28"),),
    numbers=(Number(30, 33, "range", low=3, high=5, unit="mile", modifier="approximately"),),
    quotes=(Quote(40, 50, "Ada Lovelace", 51, 54, 0, "said", fragment=True),),
)


def test_what_is_put_is_got_back(tmp_path):
    shelf = Analyses(tmp_path / "not" / "there")
    assert shelf.get("a") is None
    shelf.put("a", pack(ANALYSIS))
    assert shelf.get("a") == ANALYSIS
    assert shelf.get("b") is None


@given(st.binary(max_size=200))
def test_a_file_that_cannot_be_read_is_a_miss(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("shelf")
    (folder / "a.msgpack").write_bytes(data)
    found = Analyses(folder).get("a")
    assert found is None or isinstance(found, Analysis)


def test_the_longest_unused_are_forgotten_first(tmp_path):
    size = 400
    shelf = Analyses(tmp_path, limit_bytes=3 * size)
    for age, key in enumerate(("old", "older", "oldest")):
        (tmp_path / f"{key}.msgpack").write_bytes(b"x" * size)
        os.utime(tmp_path / f"{key}.msgpack", (1000 - age, 1000 - age))
    shelf.put("new", pack(ANALYSIS))
    assert {path.stem for path in tmp_path.iterdir()} == {"new", "old", "older"}


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("in the way")
    shelf = Analyses(tmp_path / "file")
    shelf.put("a", pack(ANALYSIS))
    assert shelf.get("a") is None


@pytest.mark.parametrize(
    ("other", "model", "same"),
    [
        (b"One two three.\n", "en_model", True),
        (b"One two four.\n", "en_model", False),
        (b"One two three.\n", "other_model", False),
    ],
)
def test_an_analysis_belongs_to_a_text_and_a_model(tmp_path, monkeypatch, other, model, same):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    remember(load_bytes(b"One two three.\n", "a.txt"), "en_model", pack(ANALYSIS))
    assert (recall(load_bytes(other, "b.txt"), model) == ANALYSIS) is same
