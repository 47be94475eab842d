"""Furniture: page chrome is marked, and what only looks like it is not."""

import pytest

from reader.loaders import load_bytes
from reader.loaders.furniture import is_furniture_line, mark_furniture
from reader.text import Piece


@pytest.mark.parametrize(
    "line",
    [
        "SHARE",
        "WATCH NEXT:",
        "Watch next: Storm hits the coast",
        "Advertisement",
        "ADVERTISEMENT",
        "- Advertisement -",
        "Story continues below advertisement",
        "Related: Car park to be dug up",
        "RELATED ARTICLES",
        "Read more",
        "Read more: How the pool was lost",
        "READ MORE »",
        "Recommended for you",
        "Most popular",
        "Sign up for our newsletter",
        "Sign up for the Morning Briefing newsletter and get the best of the day in your inbox.",
        "Subscribe to our podcast",
        "Follow us on Twitter",
        "Follow Jane Doe on Twitter: @janedoe",
        "Like us on Facebook",
        "Share on Facebook",
        "Tweet",
        "Facebook Twitter Email",
        "Share this article",
        "12 Comments",
        "Leave a comment",
        "5 min read",
        "We use cookies to improve your experience. By using this site you accept our policy.",
        "By continuing to browse you agree to our use of cookies.",
        "© 2018 The Port Herald. All rights reserved.",
        "Copyright 2018 The Port Herald",
        "This material may not be published, broadcast, rewritten or redistributed.",
        "Photo: Jane Doe / Getty Images",
        "Jane Doe/Getty Images",
        "Click here to subscribe",
        "More from The Port Herald",
        "Please enable JavaScript to view this page.",
        "Skip to main content",
        "Back to top",
        "Tags: pool, council",
    ],
)
def test_furniture(line: str) -> None:
    assert is_furniture_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Share prices fell on Monday.",
        "Shares",
        "He asked them to share the bread.",
        "Watch what happens next, the mayor said.",
        "Advertisements for the pool will be seen all over town.",
        "Read the report and you will find more holes than cheese.",
        "She signed up for the newsletter because it was free.",
        "Police follow up on every tip, she said.",
        "Cookies are sold at the gate.",
        "Comments like these are not helpful, the mayor said.",
        "Related cases have been heard before, the judge said, but none like this.",
        "More on that will be known by Monday.",
        "The picture: two men and a dog, by an unknown hand, was sold for a million.",
        "By Jane Doe",
        "Print is not dead.",
        "Get out of my house, he said, and take the newsletter with you to the moon and back.",
        "* * *",
        "WHAT HAPPENS NEXT",
    ],
)
def test_no_furniture(line: str) -> None:
    assert not is_furniture_line(line)


def marked(*lines: str) -> list[str]:
    pieces = mark_furniture([Piece("paragraph", line) for line in lines])
    return [piece.text for piece in pieces if piece.kind == "furniture"]


def test_nothing_is_removed_and_order_is_kept() -> None:
    lines = ["SHARE", "The council voted.", "Advertisement", "It was late."]
    assert [piece.text for piece in mark_furniture([Piece("paragraph", line) for line in lines])] == lines


def test_links_below_a_lead_at_the_end_go_with_it() -> None:
    lines = ("The council voted.", "Related articles", "Car park to be dug up", "Fish market moves")
    assert marked(*lines) == list(lines[1:])


def test_text_below_a_lead_stays() -> None:
    assert marked("The council voted.", "Read more", "A heading", "It was late.") == ["Read more"]


def test_an_article_is_never_furniture_all_through() -> None:
    assert marked("SHARE", "Advertisement") == []
    assert load_bytes(b"SHARE", "a.txt").blocks[0].kind == "paragraph"


def test_code_is_never_furniture() -> None:
    pieces = mark_furniture([Piece("code", "share"), Piece("paragraph", "The council voted.")])
    assert pieces[0].kind == "code"
