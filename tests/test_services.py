"""The agenda of the worker, what it and the app say to each other, and the config file."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

import harbour
from reader.services.agenda import Agenda
from reader.services.config import Config, ConfigError, load_config
from reader.services.frames import (
    Analyse,
    Failed,
    Focus,
    ReadAll,
    Updated,
    decode_request,
    decode_response,
    encode,
    read_body,
)
from reader.text import Analysis, Article, Piece, join_pieces
from reader.text.packed import pack

KINDS = st.sampled_from(("paragraph", "heading", "furniture", "code"))
SIZES = st.lists(st.tuples(KINDS, st.integers(1, 5_000)), max_size=60)


def made_of(sizes: list[tuple[str, int]]) -> Article:
    text, blocks = join_pieces(Piece(kind, "x" * size) for kind, size in sizes)
    return Article(text, blocks, "t", "t.txt")


class TestAgenda:
    @given(SIZES, st.integers(0, 70))
    def test_every_block_that_is_analysed_is_taken_once(self, sizes, focus):
        article = made_of(sizes)
        agenda = Agenda(article, focus)
        taken: list[int] = []
        while batch := agenda.next_batch():
            assert batch == sorted(batch)
            taken += batch
        assert sorted(taken) == [index for index, _ in article.analysed_blocks()]
        assert agenda.taken == agenda.total

    @given(SIZES, st.integers(0, 70))
    def test_what_is_on_the_screen_comes_first(self, sizes, focus):
        article = made_of(sizes)
        batch = Agenda(article, focus).next_batch()
        analysed = [index for index, _ in article.analysed_blocks()]
        if batch:
            assert batch[0] == next((index for index in analysed if index >= focus), analysed[0])

    def test_a_new_focus_is_taken_next(self):
        agenda = Agenda(made_of([("paragraph", 1_500)] * 20))
        assert agenda.next_batch() == [0, 1]
        agenda.focus = 10
        assert agenda.next_batch()[0] == 10
        agenda.focus = 19
        assert agenda.next_batch() == [19]
        assert agenda.next_batch()[0] == 2

    def test_progress_counts_characters(self):
        agenda = Agenda(made_of([("paragraph", 3_000), ("furniture", 500), ("paragraph", 1_000)]))
        assert (agenda.taken, agenda.total) == (0, 4_000)
        agenda.next_batch()
        assert (agenda.taken, agenda.total) == (3_000, 4_000)


class TestFrames:
    @pytest.mark.parametrize("request_", [Analyse.of(3, harbour.ARTICLE, 2), Focus(7)])
    def test_requests_come_back_as_they_were(self, request_):
        stream = io.BytesIO(encode(request_) + encode(Focus(1)))
        assert decode_request(read_body(stream)) == request_
        assert decode_request(read_body(stream)) == Focus(1)
        assert read_body(stream) is None

    @pytest.mark.parametrize(
        "response",
        [
            Updated(3, pack(harbour.ANALYSIS), 10, 20),
            Updated(1, pack(Analysis()), 0, 0),
            ReadAll(3),
            Failed("no model “x”"),
        ],
    )
    def test_responses_come_back_as_they_were(self, response):
        assert decode_response(read_body(io.BytesIO(encode(response)))) == response

    @given(st.integers(0, 200))
    def test_a_frame_that_is_cut_off_is_none(self, length):
        frame = encode(Updated(3, pack(harbour.ANALYSIS), 10, 20))
        assert read_body(io.BytesIO(frame[:length])) is None


@pytest.fixture
def config_file(tmp_path, monkeypatch):
    """The config file of a person who has none yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    file = tmp_path / "reader" / "config.toml"
    file.parent.mkdir()
    return file


class TestConfig:
    def test_without_a_file_all_is_as_it_comes(self, config_file):
        assert load_config() == Config(theme="dark", model=None, keys={})

    def test_what_is_set(self, config_file):
        config_file.write_text(
            'theme = "light"\nmodel = "en_core_web_sm"\n\n[keys]\n"mention.next" = "n,ctrl+n"\n'
        )
        assert load_config() == Config("light", "en_core_web_sm", {"mention.next": "n,ctrl+n"})

    @pytest.mark.parametrize(
        ("text", "complaint"),
        [
            (b"theme = ", "config.toml"),
            (b'theme = "sepia"', "sepia"),
            (b"themes = 1", "themes"),
            (b"model = 3", "model"),
            (b'[keys]\nquit = ["q"]', "keys"),
            (b"\xff\xfe", "config.toml"),
            (b"[keys\n", "config.toml"),
        ],
    )
    def test_a_mistake_is_told_in_one_line(self, config_file, text, complaint):
        config_file.write_bytes(text)
        with pytest.raises(ConfigError) as raised:
            load_config()
        assert complaint in str(raised.value)
        assert str(config_file) in str(raised.value)
        assert "\n" not in str(raised.value)

    def test_a_file_that_cannot_be_read_is_told_of(self, config_file):
        config_file.mkdir()
        with pytest.raises(ConfigError, match="cannot read"):
            load_config()
