"""Quotes found by rule: where they begin and end, what is a fragment, and what is no quote."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.quotes import find_quotes
from reader.text import Article, BlockKind, Piece, Quote, join_pieces

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
SEED = Path(__file__).resolve().parent.parent / "seeds" / "000_955c09384371739e.txt"


def article(*paragraphs: str, kinds: tuple[BlockKind, ...] = ()) -> Article:
    chosen = kinds or ("paragraph",) * len(paragraphs)
    text, blocks = join_pieces(
        Piece(kind, paragraph) for kind, paragraph in zip(chosen, paragraphs, strict=True)
    )
    return Article(text, blocks, "", "-")


def quotes_in(*paragraphs: str) -> list[str]:
    made = article(*paragraphs)
    return [made.text[quote.start : quote.end] for quote in find_quotes(made)]


def only(text: str) -> Quote:
    found = find_quotes(article(text))
    assert len(found) == 1, quotes_in(text)
    return found[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We rowed,” said the ferryman.", ["“We rowed,”"]),
        ('"We rowed," said the ferryman.', ['"We rowed,"']),
        ("‘We rowed,’ said the ferryman.", ["‘We rowed,’"]),
        ("'We rowed,' said the ferryman.", ["'We rowed,'"]),
        ("«Nous ramons», said the ferryman.", ["«Nous ramons»"]),
        ("« Nous ramons », said the ferryman.", ["« Nous ramons »"]),
        ("„Wir rudern“, said the ferryman.", ["„Wir rudern“"]),
        ("„Wir rudern”, said the ferryman.", ["„Wir rudern”"]),
        ("``We rowed,'' said the ferryman.", ["``We rowed,''"]),
        ("''We rowed,'' said the ferryman.", ["''We rowed,''"]),
        ('“We rowed," said the ferryman.', ['“We rowed,"']),
        ("He said: “We rowed.“", ["“We rowed.“"]),
        ("The ferryman said, “We rowed.” “All night.”", ["“We rowed.”", "“All night.”"]),
        ("(“We rowed,” said the ferryman.)", ["“We rowed,”"]),
        ("The ferryman said—“We rowed”—and sat down.", ["“We rowed”"]),
    ],
)
def test_every_style_of_marks(text: str, expected: list[str]) -> None:
    assert quotes_in(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The boys' boats said nothing to the girls' boats.",
        "It was rock 'n' roll, they said, and they'd had enough of the '90s.",
        "They said ’tis the season to get ’em.",
        "It's the Smiths’ boat, Anna’s brother said, and 'twas never ours.",
        'The mast, said to be 6\'2" high, fell on a 12" plank.',
        'They said a tag like <a href="boats.html"> is not prose.',
        'She was heard on "Harbour Nights" and in "The Ferry".',
        "She was heard on BBN’s “Harbour Nights.”",
        "Last week the film “Low Water” was shown again.",
        "In her memoir, “The Long Row,” she is young again.",
        "In her autobiography, “The Long Row,” she says she is young again.",
        "“Low Water” star Anna Boyle said that she was glad.",
        "We painted the “new” boat.",
        'George "Scuppers" Ordway has a boat.',
        "“Low Water” is on again tonight.",
        "“Low Water,” a series of six parts, is on again.",
        "“The boats are in”, a booklet by the harbour, was handed out on the quay.",
        "“Boats sink in storm,” by Anna Boyle, was read aloud.",
        "They met for a “unity” lunch.",
        'An empty pair of marks "" or “…” says nothing.',
        "",
    ],
)
def test_what_is_no_quote(text: str) -> None:
    assert quotes_in(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He told me ‘never again’ and left,” she said.", ["“He told me ‘never again’ and left,”"]),
        ("‘He told me “never again” and left,’ she said.", ["‘He told me “never again” and left,’"]),
        ("\"He said 'what a mess'\", she told us.", ["\"He said 'what a mess'\""]),
        (
            'She said, "He shouted, "Row!" and we rowed," and sat down.',
            ['"He shouted, "Row!" and we rowed,"'],
        ),
        ("‘I can’t see the boys’ boat,’ she said.", ["‘I can’t see the boys’ boat,’"]),
        ("She said the ‘old hands’ were tired.", ["‘old hands’"]),
    ],
)
def test_a_nested_quote_belongs_to_the_outer(text: str, expected: list[str]) -> None:
    assert quotes_in(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"The boat is late, he said. "It always is."', ['"It always is."']),
        ("The boat is late,” he said. “It always is.”", ["“It always is.”"]),
        ("“The boat is late, he said.", ["“The boat is late,"]),
        ("“The boat is late! Anna Boyle said.", ["“The boat is late!"]),
        ("“The boat is late, I said to her.", ["“The boat is late, I said to her."]),
        ("He said nothing” at all.", []),
    ],
)
def test_unbalanced_marks_do_no_harm_beyond_their_block(text: str, expected: list[str]) -> None:
    assert quotes_in(text, "She said: “It came.”") == [*expected, "“It came.”"]


def test_a_quote_goes_on_over_paragraphs_that_open_it_again() -> None:
    found = quotes_in("“We rowed.", "“We rested.", "“We rowed again,” he said. “All day.”")
    assert found == ["“We rowed.\n\n“We rested.\n\n“We rowed again,”", "“All day.”"]


def test_single_marks_go_on_over_paragraphs_too() -> None:
    assert quotes_in("‘We rowed.", "‘We didn’t rest,’ he said.") == ["‘We rowed.\n\n‘We didn’t rest,’"]


def test_a_quote_does_not_run_through_furniture_or_code() -> None:
    kinds: tuple[BlockKind, ...] = ("paragraph", "furniture", "paragraph", "code")
    made = article("“We rowed.", "SHARE “THIS”", "“We rested,” he said.", 'print("no quote")', kinds=kinds)
    assert [made.text[q.start : q.end] for q in find_quotes(made)] == ["“We rowed.", "“We rested,”"]


@pytest.mark.parametrize(
    ("text", "fragment"),
    [
        ("“We rowed,” said the ferryman.", False),
        ("The ferryman said: “We rowed.”", False),
        ("The ferryman said “We have rowed all night.”", False),
        ("“Who rows?” asked the ferryman.", False),
        ("The ferryman said the crossing was “a misery.”", True),
        ("The ferryman called it a “Great Misery.”", True),
        ("The ferryman said that “we” rowed.", True),
        ("Ferryman calls crossing ‘a misery’", True),
        ("It was known as the boat that “never rests” here.", True),
        ("He was seen as “Old Misery” in the harbour.", True),
        ("The harbour has become a “misery” for ferrymen.", True),
        ("The ferry left to chants of “Row! Row!”", True),
    ],
)
def test_a_fragment_is_part_of_the_writers_sentence(text: str, fragment: bool) -> None:
    assert only(text).fragment is fragment


def test_marked_words_of_a_headline_are_a_quote_if_somebody_says_them_again() -> None:
    said = "“It was a grim crossing,” the ferryman said."
    assert quotes_in("Ferry home after ‘grim’ night", said)[0] == "‘grim’"
    assert len(quotes_in("Ferry home after ‘bright’ night", said)) == 1


def test_a_magazine_may_speak() -> None:
    assert len(quotes_in("“The boats are in”, a magazine for ferrymen said.")) == 1


def test_a_quote_broken_off_for_its_speaker_stays_whole() -> None:
    found = find_quotes(article("“We row,” the ferryman said, “and then we rest.”"))
    assert [quote.fragment for quote in found] == [False, False]


def test_the_seed() -> None:
    if not SHARED.exists():
        pytest.skip("../shared is not beside the checkout")
    gold = json.loads((SHARED / "gold" / "seed.json").read_text(encoding="utf-8"))["quotes"]
    paragraphs = SEED.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    found = find_quotes(article(*paragraphs))
    assert [(quote.start, quote.end, quote.fragment) for quote in found] == [
        (quote["start"], quote["end"], quote["kind"] == "fragment") for quote in gold
    ]


PIECES = st.sampled_from(
    [
        '"',
        "'",
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        "„",
        "``",
        "''",
        ".",
        ",",
        ":",
        "(",
        ")",
        "=",
        "—",
        "he",
        "said",
        "Anna",
        "Vane",
        "the",
        "official",
        "according",
        "to",
        "who",
        "'s",
        "6",
        "was",
        "and",
        "then",
        "“We",
        "row,”",
    ]
)
TEXTS = st.lists(PIECES | st.sampled_from((" ", "\n")), max_size=60).map("".join) | st.text(max_size=80)


@given(st.lists(TEXTS, max_size=4))
def test_quotes_are_in_order_apart_and_within_the_text(paragraphs: list[str]) -> None:
    made = article(*paragraphs)
    found = find_quotes(made)
    assert all(0 <= quote.start < quote.end <= len(made.text) for quote in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_a_block_without_marks_has_no_quote(paragraphs: list[str]) -> None:
    marks = "\"'“”‘’«»„‟‚‛‹›`"
    plain = [paragraph.translate(dict.fromkeys(map(ord, marks))) for paragraph in paragraphs]
    assert find_quotes(article(*plain)) == []
