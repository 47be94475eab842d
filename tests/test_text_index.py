"""The index of mentions and scopes, against what a plain search through all mentions finds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

import harbour
from reader.text import Analysis, Date, Entity, Number, Quote, Span
from reader.text.index import Mention, MentionIndex, Track, column
from reader.text.packed import pack
from reader.text.scope import ALL, KIND_OF_SCOPE, Scope, describe, select, speaker_key

LENGTH = 120


def apart(draw: st.DrawFn) -> list[Span]:
    """Spans that do not overlap, in order."""
    cuts = draw(st.lists(st.integers(0, LENGTH), unique=True, max_size=24).map(sorted))
    return [Span(start, end) for start, end in zip(cuts[::2], cuts[1::2], strict=False)]


@st.composite
def analyses(draw: st.DrawFn) -> Analysis:
    spans = apart(draw)
    clusters: dict[int, list[Span]] = {}
    for span in spans:
        clusters.setdefault(draw(st.integers(0, 3)), []).append(span)
    ordered = sorted(clusters.values(), key=lambda cluster: cluster[0].start)
    entities = tuple(Entity(f"E{n}", "PERSON", tuple(cluster)) for n, cluster in enumerate(ordered))
    speakers = st.sampled_from(
        [(None, None), ("she", None), ("She", None), *(("E", n) for n in range(len(entities)))]
    )
    quotes: list[Quote] = []
    for span in apart(draw):
        name, entity = draw(speakers)
        quotes.append(Quote(span.start, span.end, name, entity=entity))
    numbers = tuple(Number(span.start, span.end, "cardinal", 1) for span in apart(draw))
    dates = tuple(Date(span.start, span.end, "DATE") for span in apart(draw))
    return Analysis(entities, dates, numbers, tuple(quotes))


PLACES = st.integers(0, LENGTH)


def in_order(mentions: list[Mention]) -> list[tuple[int, int]]:
    return [(mention.start, -mention.end) for mention in mentions]


@given(analyses())
def test_a_packed_analysis_opens_as_it_was(analysis):
    opened = pack(analysis).open()
    assert opened == analysis
    packed, plain = MentionIndex(opened), MentionIndex(analysis)
    assert list(packed.everything) == list(plain.everything)
    assert pack(opened).open() == analysis


@given(analyses(), PLACES, PLACES)
def test_overlapping_finds_what_has_a_character_there(analysis, one, other):
    start, end = sorted((one, other))
    index = MentionIndex(analysis)
    found = index.overlapping(start, end)
    expected = [m for m in index.everything if m.start < end and m.end > start and start < end]
    if start < end:
        assert sorted(found, key=repr) == sorted(expected, key=repr)
    assert in_order(found) == sorted(in_order(found))


@given(analyses(), PLACES)
def test_at_finds_the_innermost(analysis, offset):
    index = MentionIndex(analysis)
    over = [m for m in index.everything if m.start <= offset < m.end]
    found = index.at(offset)
    assert (found is None) == (not over)
    if found is not None:
        assert found in over
        assert found.end - found.start == min(m.end - m.start for m in over)


@given(analyses())
def test_everything_is_every_mention_in_order(analysis):
    index = MentionIndex(analysis)
    count = sum(len(entity.mentions) for entity in analysis.entities)
    assert len(index.everything) == count + len(analysis.dates) + len(analysis.numbers) + len(analysis.quotes)
    assert in_order(list(index.everything)) == sorted(in_order(list(index.everything)))
    for mention in index.everything:
        track = index.by_kind[mention.kind]
        assert track[track.position(mention)] == mention
        assert index.everything[index.everything.position(mention)] == mention


@given(analyses(), PLACES, PLACES)
def test_starting_in(analysis, one, other):
    start, end = sorted((one, other))
    everything = MentionIndex(analysis).everything
    assert everything.starting_in(start, end) == [m for m in everything if start <= m.start < end]


@given(analyses(), PLACES)
def test_stepping_from_a_place(analysis, offset):
    everything = MentionIndex(analysis).everything
    step = everything.step(None, offset, forward=True)
    after = [m for m in everything if m.start >= offset]
    if not len(everything):
        assert step is None
    else:
        assert step == ((after[0], False) if after else (everything[0], True))
        before = [m for m in everything if m.start < offset]
        expected = (before[-1], False) if before else (everything[-1], True)
        assert everything.step(None, offset, forward=False) == expected


@given(analyses())
def test_n_goes_round_through_all_and_capital_n_back(analysis):
    everything = MentionIndex(analysis).everything
    if not len(everything):
        return
    current, passed = None, []
    for at in range(len(everything) + 1):
        current, wrapped = everything.step(current, 0, forward=True)
        passed.append(current)
        assert wrapped == (at == len(everything))
    assert passed[:-1] == list(everything)
    if passed[1:]:
        assert everything.step(passed[1], 0, forward=False)[0] == passed[0]


def test_a_mention_of_another_kind_has_no_position():
    spans = {"entity": Span(0, 5), "number": Span(0, 5), "quote": Span(0, 9)}
    track = Track(*(column(kind, [span]) for kind, span in spans.items()))
    assert [mention.kind for mention in track] == ["quote", "entity", "number"]
    assert track.position(Mention(0, 5, "number", 7)) == 2
    assert track.position(Mention(0, 5, "date", 0)) is None
    assert track.position(None) is None


@given(analyses())
def test_scopes_of_a_kind(analysis):
    index = MentionIndex(analysis)
    assert list(select(ALL, index)) == list(index.everything)
    for scope, kind in KIND_OF_SCOPE.items():
        assert list(select(Scope(scope), index)) == [m for m in index.everything if m.kind == kind]
        assert describe(Scope(scope), index) == scope


@given(analyses())
def test_the_scope_of_an_entity_is_all_its_mentions(analysis):
    index = MentionIndex(analysis)
    for mention in index.by_kind["entity"]:
        scope = Scope("entity", Span(mention.start, mention.end))
        assert [Span(m.start, m.end) for m in select(scope, index)] == list(
            analysis.entities[mention.item].mentions
        )
        assert describe(scope, index) == analysis.entities[mention.item].name


@given(analyses())
def test_the_scope_of_a_speaker_is_all_that_they_say(analysis):
    index = MentionIndex(analysis)
    for mention in index.by_kind["quote"]:
        key = speaker_key(mention, index)
        selected = list(select(Scope("speaker", Span(mention.start, mention.end)), index))
        assert mention in selected
        if key is None:
            assert selected == [mention]
        else:
            assert selected == [m for m in index.by_kind["quote"] if speaker_key(m, index) == key]


class TestScopesThatGrow:
    """A scope stays true while the analysis changes under it."""

    def test_it_is_named_by_a_place_not_by_a_number(self):
        scope = Scope("entity", harbour.place("Maria Delgado"))
        fewer = structs.replace(harbour.ANALYSIS, entities=harbour.ANALYSIS.entities[2:])
        for analysis in (harbour.ANALYSIS, fewer):
            index = MentionIndex(analysis)
            assert describe(scope, index) == "Maria Delgado"
            assert len(select(scope, index)) == 3

    def test_one_that_is_gone_is_empty(self):
        index = MentionIndex(Analysis())
        assert len(select(Scope("entity", Span(3, 5)), index)) == 0
        assert len(select(Scope("speaker", Span(3, 5)), index)) == 0
        assert describe(Scope("entity", Span(3, 5)), index) == "…"

    @pytest.mark.parametrize(
        ("words", "name"),
        [("“Let it lie,”", "said by Tom Okafor"), ("“every sympathy”", "said by a spokeswoman")],
    )
    def test_a_speaker_is_named(self, words, name):
        assert describe(Scope("speaker", harbour.place(words)), MentionIndex(harbour.ANALYSIS)) == name

    def test_hits_are_the_scope_of_a_search(self):
        index = MentionIndex(harbour.ANALYSIS)
        scope = Scope("search", query="Lund", hits=tuple(harbour.places("Lund")))
        assert [(m.start, m.kind) for m in select(scope, index)] == [
            (s.start, "hit") for s in harbour.places("Lund")
        ]
        assert describe(scope, index) == "“Lund”"


class TestLookingUp:
    def test_the_entity_behind_a_mention(self):
        index = MentionIndex(harbour.ANALYSIS)
        assert index.entity(index.at(harbour.at("Okafor, a diver"))).name == "Tom Okafor"
        assert index.entity(index.at(harbour.at("“Let it"))).name == "Tom Okafor"
        assert index.entity(index.at(harbour.at("“every"))) is None
        assert index.entity(index.at(harbour.at("£3.5"))) is None

    def test_the_details_behind_a_mention(self):
        index = MentionIndex(harbour.ANALYSIS)
        assert index.number(index.at(harbour.at("£3.5"))).value == 3_500_000
        assert index.date(index.at(harbour.at("Friday"))).iso == "2024-04-19"
        assert index.quote(index.at(harbour.at("“every"))).fragment
