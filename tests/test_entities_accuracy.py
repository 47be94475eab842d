"""The readers of public sets and the measures of the accuracy tables, on tiny sets of our own."""

from pathlib import Path

import pytest
from benchmarks.accuracy.alias_clusters import cluster_table
from benchmarks.accuracy.gum import gum
from benchmarks.accuracy.litbank import litbank
from benchmarks.accuracy.named_sets import GoldSet, uner, wikigold
from benchmarks.accuracy.table import Table, render, scores, skipped


def mentions_of(gold: GoldSet) -> list[tuple[str, str]]:
    return [
        (article.article.text[m.start : m.end], m.label)
        for article in gold.articles
        for m in article.mentions
    ]


def test_wikigold_is_read_by_document_without_odd_spaces(tmp_path: Path) -> None:
    rows = ["The I-ORG", "Zentrix I-ORG", "'s O", "owner O", ", O", "Ann I-PER", ", O", "left O", ". O"]
    (tmp_path / "wikigold.conll.txt").write_text("\n".join([*rows, "", "-DOCSTART- O", "", "Oslo I-LOC"]))
    gold = wikigold(tmp_path)
    assert [article.article.text for article in gold.articles] == ["The Zentrix's owner, Ann, left.", "Oslo"]
    assert mentions_of(gold) == [("Zentrix", "ORG"), ("Ann", "PERSON"), ("Oslo", "place")]


def test_uner_is_read_with_the_spaces_of_its_text(tmp_path: Path) -> None:
    lines = ["# newdoc id = a", "# text = Ann's in Oslo!"]
    lines += [
        "1\tAnn\tB-PER\t-\tx",
        "2\t's\tO\t-\tx",
        "3\tin\tO\t-\tx",
        "4\tOslo\tB-LOC\t-\tx",
        "5\t!\tO\t-\tx",
    ]
    (tmp_path / "en_ewt-ud-dev.iob2").write_text("\n".join(lines) + "\n")
    gold = uner(tmp_path)
    assert gold.articles[0].article.text == "Ann's in Oslo!"
    assert mentions_of(gold) == [("Ann", "PERSON"), ("Oslo", "place")]


GUM_ROWS = [
    "# newdoc id = GUM_news_x",
    "# newpar",
    "1\tMayor\t_\t_\tNNP\t_\t2\tnmod:desc\t_\tEntity=(1-person-new",
    "2\tAnn\t_\t_\tNNP\t_\t5\tnsubj\t_\t_",
    "3\tLee\t_\t_\tNNP\t_\t2\tflat\t_\tEntity=1)",
    "4\tonce\t_\t_\tRB\t_\t5\tadvmod\t_\t_",
    "5\tmet\t_\t_\tVBD\t_\t0\troot\t_\t_",
    "6\tLee\t_\t_\tNNP\t_\t5\tobj\t_\tEntity=(2-person-new)",
    "",
]


def test_gum_gives_the_name_inside_a_phrase_without_its_title(tmp_path: Path) -> None:
    (tmp_path / "dep").mkdir()
    (tmp_path / "splits.md").write_text("## dev\n\n  * GUM_news_x\n\n## test\n\n  * GUM_news_y\n")
    (tmp_path / "dep" / "GUM_news_x.conllu").write_text("\n".join(GUM_ROWS))
    gold = gum(tmp_path)
    assert mentions_of(gold) == [("Ann Lee", "PERSON"), ("Lee", "PERSON")]
    same, ours = cluster_table(gold).rows
    assert same == ("same string", "100.0", "100.0", "100.0", "0.0", "0.0")
    assert ours == ("with our rules", "50.0", "100.0", "66.7", "100.0", "100.0")


def test_scores_and_tables_as_text() -> None:
    assert scores(1, 2, 2) == ("50.0", "50.0", "50.0")
    assert scores(0, 0, 0) == ("–", "–", "–")
    assert render(Table("Set", ("kind", "F1"), (("names", "9.5"),), "a note")).splitlines() == [
        "Set",
        "───",
        "kind    F1",
        "names  9.5",
        "a note",
    ]


def test_a_set_that_is_absent_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    from benchmarks.accuracy import alias_clusters, entities

    for module in (entities, alias_clusters):
        for source in module.SOURCES:
            monkeypatch.delenv(source.variable, raising=False)
        assert [table.note.partition(":")[0] for table in module.tables()] == ["skipped"] * len(
            module.SOURCES
        )
    assert render(skipped("Set", "no path")).endswith("skipped: no path")


def test_litbank_gives_proper_names_without_titles_and_with_their_chains(tmp_path: Path) -> None:
    folder = tmp_path / "coref" / "tsv"
    folder.mkdir(parents=True)
    (folder / "1_tale.txt").write_text("Mrs. Osei met the son of Mr. Osei in Accra .\nFather ! said Osei .\n")
    mentions = [
        "MENTION\tT1\t0\t0\t0\t1\tMrs. Osei\tPER\tPROP",
        "MENTION\tT2\t0\t3\t0\t7\tthe son of Mr. Osei\tPER\tNOM",
        "MENTION\tT3\t0\t6\t0\t7\tMr. Osei\tPER\tPROP",
        "MENTION\tT4\t0\t9\t0\t9\tAccra\tGPE\tPROP",
        "MENTION\tT5\t1\t0\t1\t0\tFather\tPER\tPROP",
        "MENTION\tT6\t1\t3\t1\t3\tOsei\tPER\tPROP",
        "COREF\tT1\tWife-1",
        "COREF\tT3\tMan-2",
        "COREF\tT6\tMan-2",
    ]
    (folder / "1_tale.ann").write_text("\n".join(mentions))
    gold = litbank(tmp_path)
    assert mentions_of(gold) == [
        ("Osei", "PERSON"),
        ("Osei", "PERSON"),
        ("Accra", "place"),
        ("Osei", "PERSON"),
    ]
    chains = [mention.cluster for mention in gold.articles[0].mentions]
    assert chains[0] == "Wife-1"
    assert chains[1] == chains[3] == "Man-2"
