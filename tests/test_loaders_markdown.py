"""Markdown: its blocks become ours; nothing in it can do harm."""

import pytest

from reader.loaders import load_bytes
from reader.text import Article


def markdown(text: str) -> Article:
    return load_bytes(text.encode(), "article.md")


def found(text: str) -> list[tuple[str, int, str, str]]:
    article = markdown(text)
    return [(block.kind, block.level, block.marker, article.block_text(block)) for block in article.blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# One\n\nTwo\n---\n\n### Three `x` ###", [("heading", 1, "", "One"), ("heading", 2, "", "Two"), ("heading", 3, "", "Three x")]),
        ("A *soft*\nbreak and **more**.", [("paragraph", 0, "", "A soft break and more.")]),
        ("A hard  \nbreak\\\nor two.", [("paragraph", 0, "", "A hard\nbreak\nor two.")]),
        ("[text](https://x.example \"t\") and <https://y.example>", [("paragraph", 0, "", "text and https://y.example")]),
        ("[js](javascript:alert(1)) [d](data:text/html,x)", [("paragraph", 0, "", "js d")]),
        ("> one\n> two\n>\n> > three", [("block quote", 1, "", "one two"), ("block quote", 2, "", "three")]),
        ("- a\n  - b\n\n    more\n- c", [("list item", 1, "•", "a"), ("list item", 2, "•", "b"), ("list item", 2, "", "more"), ("list item", 1, "•", "c")]),
        ("3. a\n4. b\n\n   - x\n5. c", [("list item", 1, "3.", "a"), ("list item", 1, "4.", "b"), ("list item", 2, "•", "x"), ("list item", 1, "5.", "c")]),
        ("```py\ndef f():\n\n\treturn 1\n```", [("code", 0, "", "def f():\n\n    return 1")]),
        ("    indented\n      code", [("code", 0, "", "indented\n  code")]),
        ("| a | b |\n|---|--:|\n| long cell | 1 |\n| c | 20 |", [("table", 0, "", "a           b\n─────────  ──\nlong cell   1\nc          20")]),
        ("| 日本 | b |\n|---|---|\n| x | y |", [("table", 0, "", "日本  b\n────  ─\nx     y")]),
        ("Text.\n\n![A boat](boat.png)", [("paragraph", 0, "", "Text."), ("furniture", 0, "", "A boat")]),
        ("An ![icon](i.png) inline.", [("paragraph", 0, "", "An icon inline.")]),
        ("<div><p>One &lt;p&gt;</p>\n<p>two</p><script>evil()</script></div>", [("paragraph", 0, "", "One <p>"), ("paragraph", 0, "", "two")]),
        ("A <b>bold</b> <script>evil()</script>word<br>and line.", [("paragraph", 0, "", "A bold word\nand line.")]),
        ("Text.\n\n<!-- note\n\nmore -->\n\nEnd.", [("paragraph", 0, "", "Text."), ("paragraph", 0, "", "End.")]),
        ("\\*not\\* &amp; &#169; &#27;[2J", [("paragraph", 0, "", "*not* & © �[2J")]),
        ("Text.\n\nSHARE\n\nEnd.", [("paragraph", 0, "", "Text."), ("furniture", 0, "", "SHARE"), ("paragraph", 0, "", "End.")]),
    ],
)  # fmt: skip
def test_blocks(text: str, blocks: list[tuple[str, int, str, str]]) -> None:
    assert found(text) == blocks


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("## Second\n\n# First\n\nText.", "First"),
        ("## Only\n\nText.", "Only"),
        ("Text begins.\n\n# Then a heading", "Then a heading"),
        (("Long text that goes on. " * 10) + "\n\n## A late heading\n\nText.", "Long text that goes on"),
        ("Text only. More.", "Text only"),
    ],
)
def test_title(text: str, title: str) -> None:
    assert markdown(text).title == title


@pytest.mark.parametrize(
    ("front", "title", "byline", "date"),
    [
        ("title: The pool\nauthor: Jane Doe\ndate: 2021-03-04", "The pool", "Jane Doe", "2021-03-04"),
        ("title: \"A: b\"\nauthors: [Jane Doe, 'John Roe']\ndate: March 4, 2021", "A: b", "Jane Doe, John Roe", "2021-03-04"),
        ("Title: T\nauthor:\n  - Jane Doe\n  - John Roe\ntags:\n  - x", "T", "Jane Doe, John Roe", None),
        ("author: &a [x]\nb: *a\ntitle: |\n  block", "Head", None, None),
        ("title: T # not this\ndate: someday", "T", None, None),
        ("title: \x1b]0;pwned\x07T\u202e", "T", None, None),
        ("# only a comment", "Head", None, None),
    ],
)  # fmt: skip
def test_front_matter(front: str, title: str, byline: str | None, date: str | None) -> None:
    article = markdown(f"---\n{front}\n---\n\n# Head\n\nBody.")
    assert (article.title, article.byline, article.date) == (title, byline, date)
    assert article.text == "Head\n\nBody."


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert markdown("---\n\nText.\n\n---\n\nMore.").text == "Text.\n\nMore."


def test_thousands_of_open_brackets_are_shown_as_they_stand() -> None:
    assert markdown("[" * 20_000).text == "[" * 20_000
