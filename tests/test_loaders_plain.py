"""Plain text: which lines belong together, and what each group of them is."""

import textwrap

import pytest

from reader.loaders import load_bytes
from reader.loaders.unwrap import join_lines, words_of
from reader.text import Article

PROSE = (
    "The harbour works that were to begin in March have been put off until the summer, the port authority said on"
    " Monday, because of a shortage of steel piles, of which some four hundred are needed for the new quay."
)
MORE = (
    "Nobody had told the fishermen, who would have had to move their boats before the cranes arrive; they heard of it"
    " from the newspaper, and were not amused."
)


def plain(text: str) -> Article:
    return load_bytes(text.encode(), "article.txt")


def found(text: str) -> list[tuple[str, str]]:
    article = plain(text)
    return [(block.kind, article.block_text(block)) for block in article.blocks]


@pytest.mark.parametrize("width", [50, 66, 72, 79, 100])
def test_wrapped_paragraphs_are_unwrapped(width: int) -> None:
    text = f"{textwrap.fill(PROSE, width)}\n\n{textwrap.fill(MORE, width)}\n"
    assert found(text) == [("paragraph", PROSE), ("paragraph", MORE)]


def test_paragraphs_told_by_indented_first_lines() -> None:
    text = "\n".join(textwrap.fill(part, 70, initial_indent="    ") for part in (PROSE, MORE, PROSE))
    assert found(text) == [("paragraph", PROSE), ("paragraph", MORE), ("paragraph", PROSE)]


def test_one_paragraph_a_line_without_blank_lines() -> None:
    text = f"SHARE\n{PROSE}\nIt was put off.\n{MORE}\n"
    assert found(text) == [
        ("furniture", "SHARE"),
        ("paragraph", PROSE),
        ("paragraph", "It was put off."),
        ("paragraph", MORE),
    ]


VERSE = "The lamp was lit, the night was cold,\n  And no one came to see\nThe carrier who, grey and old,\n  Stood by the tree."
ADDRESS = "Jane Doe\nHarbour Office\n12 Quay Road\nPort Example"


@pytest.mark.parametrize("lines", [VERSE, ADDRESS])
def test_verse_and_addresses_keep_their_lines(lines: str) -> None:
    text = f"{textwrap.fill(PROSE, 70)}\n\n{textwrap.indent(lines, '    ')}\n\n{textwrap.fill(MORE, 70)}\n"
    assert found(text) == [("paragraph", PROSE), ("paragraph", lines), ("paragraph", MORE)]


def test_tables_keep_their_columns() -> None:
    table = "Party         Votes   Share\nGreens        1,204   31.0%\nBlues         2,100   54.1%"
    assert found(f"{table}\n\n{textwrap.fill(PROSE, 70)}\n") == [("table", table), ("paragraph", PROSE)]


def test_code_keeps_its_lines() -> None:
    code = "def count(votes):\n    return sum(votes)"
    text = f"{textwrap.fill(PROSE, 70)}\n\n{textwrap.indent(code, '    ')}\n"
    assert found(text)[1] == ("code", code)


def test_lists() -> None:
    text = "Points to settle:\n- who tells the fishermen, since they are\n  those who need to know\n- where the boats go\n\n 1. Open.\n 2. Close.\n"
    article = plain(text)
    items = [(block.marker, article.block_text(block)) for block in article.blocks]
    assert items == [
        ("", "Points to settle:"),
        ("•", "who tells the fishermen, since they are those who need to know"),
        ("•", "where the boats go"),
        ("1.", "Open."),
        ("2.", "Close."),
    ]
    assert [block.kind for block in article.blocks][1:] == ["list item"] * 4


@pytest.mark.parametrize(
    "line", ["- said nobody.", "1. That was the first.", "3 men came.", "A. Smith was there.", "– No."]
)
def test_a_lone_mark_makes_no_list(line: str) -> None:
    assert found(f"{PROSE}\n\n{line}\n\n{MORE}")[1] == ("paragraph", line)


def test_list_items_in_a_text_that_is_kept_exactly() -> None:
    text = "Points:\n\n- one\n\n- two\n\n> said Jane"
    article = plain(text)
    assert article.text == text
    assert [(block.kind, article.block_text(block)) for block in article.blocks] == [
        ("paragraph", "Points:"),
        ("list item", "one"),
        ("list item", "two"),
        ("block quote", "said Jane"),
    ]


def test_an_email() -> None:
    text = (
        "From: Jane Doe <jane@example.org>\nSubject: Harbour works\nDate: Sun, 28 Oct 2018 10:00:00 +0000\n\n"
        f"{textwrap.fill(PROSE, 70)}\n\nOn Friday, John Roe wrote:\n"
        f"{textwrap.indent(textwrap.fill(MORE, 70), '> ')}\n>> Who did?\n"
    )
    article = plain(text)
    assert (article.title, article.byline, article.date) == ("Harbour works", "Jane Doe", "2018-10-28")
    assert [(block.kind, block.level) for block in article.blocks] == [
        ("furniture", 0),
        ("paragraph", 0),
        ("paragraph", 0),
        ("block quote", 1),
        ("block quote", 2),
    ]
    assert article.block_text(article.blocks[3]) == MORE


def test_project_gutenberg() -> None:
    text = (
        "The Project Gutenberg eBook of The Lamp\n\nTitle: The Lamp\n\nAuthor: Mary Example\n\n"
        "*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\n\nCHAPTER I.\nThe Road\n\n"
        f"{textwrap.fill(PROSE, 70)}\n\n* * *\n\n{textwrap.fill(MORE, 70)}\n\n"
        "*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***\n\nUpdated editions will replace the previous one.\n"
    )
    article = plain(text)
    assert (article.title, article.byline) == ("The Lamp", "Mary Example")
    assert [block.kind for block in article.blocks] == [
        *["furniture"] * 4,
        "heading",
        *["paragraph"] * 3,
        *["furniture"] * 2,
    ]
    assert article.block_text(article.blocks[4]) == "CHAPTER I. The Road"


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        (
            "A well-\nknown man came to see how the harbour was.",
            "A well-known man came to see how the harbour was.",
        ),
        (
            "It was an ex-\nample, and one example was enough for them.",
            "It was an example, and one example was enough for them.",
        ),
        (
            "He came--\nand went, as he had always done before.",
            "He came--and went, as he had always done before.",
        ),
        ("これは日本語の文章です\nから、空白なしで続く。", "これは日本語の文章ですから、空白なしで続く。"),
    ],
)
def test_how_lines_are_joined(text: str, joined: str) -> None:
    assert (
        found(f"{textwrap.fill(PROSE, 45)}\n\n{text.split(chr(10))[0]}\n{text.split(chr(10))[1]}")[1:] != []
    )

    assert join_lines(text.split("\n"), words_of(text)) == joined


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("WHAT HAPPENS NEXT", 2),
        ("A Longer Look at the Plans", 2),
        ("What happens next", 2),
        ("CHAPTER IV", 2),
        ("Chapter 12: The Road", 2),
        ("PART TWO", 1),
        ("Epilogue", 2),
        ("IV.", 2),
        ("It was over.", 0),
        ("Jane Doe, who was there, told us", 0),
        ("“Never again”", 0),
        ("2,100", 0),
        ("A line that simply goes on and on without a stop for a good while here", 0),
    ],
)
def test_headings_between_paragraphs(line: str, level: int) -> None:
    article = plain(f"{PROSE}\n\n{line}\n\n{MORE}")
    block = article.blocks[1]
    assert (block.kind, block.level) == (("heading", level) if level else ("paragraph", 0))
    assert article.text == f"{PROSE}\n\n{line}\n\n{MORE}"


def test_underlined_headings() -> None:
    text = f"The Harbour\n===========\n\n{textwrap.fill(PROSE, 70)}\n\nThe boats\n---------\n{textwrap.fill(MORE, 70)}\n"
    article = plain(text)
    assert [(block.kind, block.level) for block in article.blocks] == [
        ("heading", 1),
        ("paragraph", 0),
        ("heading", 2),
        ("paragraph", 0),
    ]
    assert article.title == "The Harbour"


@pytest.mark.parametrize(
    ("top", "title", "byline", "date"),
    [
        ("Council closes the old pool", "Council closes the old pool", None, None),
        ("SHARE\n\nCouncil closes the old pool\n\nBy Jane Doe", "Council closes the old pool", "Jane Doe", None),
        ("Council closes pool\n\nBy JANE DOE and JOHN ROE | Oct. 28, 2018", "Council closes pool", "Jane Doe and John Roe", "2018-10-28"),
        ("Council closes pool\n\nby Jane van der Doe, Port Herald\n\nPublished 3 March 2020 at 10:15 a.m.",
         "Council closes pool", "Jane van der Doe, Port Herald", "2020-03-03"),
        ("Council closes pool\n\n2021-02-03T10:00:00Z", "Council closes pool", None, "2021-02-03"),
        ("Council closes pool\n\n2021-02-31", "Council closes pool", None, None),
        ("Council closes pool\n\nUpdated: Wednesday, October 28th, 2018", "Council closes pool", None, "2018-10-28"),
        ("By Thursday it was all over.", "By Thursday it was all over", None, None),
        ("The pool of October 28, 2018, was no pool.", "The pool of October 28, 2018, was no pool", None, None),
        ("By then nobody cared any more", "By then nobody cared any more", None, None),
    ],
)  # fmt: skip
def test_what_the_top_states(top: str, title: str, byline: str | None, date: str | None) -> None:
    article = plain(f"{top}\n\n{PROSE}\n\n{MORE}")
    assert (article.title, article.byline, article.date) == (title, byline, date)


def test_lines_that_stand_together_above_the_text_are_parted() -> None:
    article = plain(f"Council closes pool\nBy Jane Doe\nOct. 28, 2018\n\n{textwrap.fill(PROSE, 70)}\n")
    assert [block.kind for block in article.blocks] == ["heading", *["paragraph"] * 3]
    assert (article.title, article.byline, article.date) == ("Council closes pool", "Jane Doe", "2018-10-28")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (PROSE, "The harbour works that were to begin in March have been put off until the…"),
        ("Dr. J. Smith of the U.S. Army left. He was tired.", "Dr. J. Smith of the U.S. Army left"),
        ("WASHINGTON (AP) — The works are off. Nobody minds.", "The works are off"),
        ("Is it off? Yes.", "Is it off"),
        ("WATCH NEXT:\n\nIt is off.", "It is off"),
        ("SHARE", "SHARE"),
        ("x" * 200, "x" * 79 + "…"),
    ],
)
def test_a_title_from_the_first_sentence(text: str, title: str) -> None:
    assert plain(text).title == title


def test_a_dateline_gives_the_date() -> None:
    assert plain(f"LONDON, Oct. 28, 2018 — {PROSE}").date == "2018-10-28"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (PROSE, "en"),
        (
            "Der Rat hat am Montag beschlossen, dass das alte Bad nicht mehr geöffnet wird und ein neues gebaut werden soll.",
            "de",
        ),
        (
            "Le conseil a décidé lundi que la piscine ne serait pas rouverte et qu’une nouvelle sera construite dans la ville.",
            "fr",
        ),
        (
            "El consejo decidió el lunes que la piscina no se abrirá y que se construirá una nueva en la ciudad para todos.",
            "es",
        ),
        ("これは日本語の文章です。", "ja"),
        ("xyzzy", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    assert plain(text).language == language


def test_a_byline_is_no_title():
    article = load_bytes(b"By Ann Lee\n\nThe rain fell all day in the north. It was cold.\n", "a.txt")
    assert (article.byline, article.title) == ("Ann Lee", "The rain fell all day in the north")
