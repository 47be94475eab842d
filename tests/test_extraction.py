"""Extraction as the benchmark measures it, and structure kept on pages of known structure."""

import pytest
from benchmarks.extraction.__main__ import matches, structure

from reader.loaders import load_bytes

SENTENCES = [
    "The harbour works that were to begin in March have been put off until the summer, the port authority said on Monday.",
    "Four hundred steel piles are needed for the new quay, and fewer than half of them have been rolled so far.",
    "Fishermen who were to move their boats in February have been told that they may stay where they are until June.",
    "The council had set aside nine million for the work, and expects the delay to cost at least another million.",
]


@pytest.mark.parametrize(
    ("true", "found", "expected"),
    [
        ("one two three four five", "one two three four five", (1, 0, 0)),
        ("one two three four five", "one two three four", (0.5, 0, 0.5)),
        ("one two three four", "one, two! three four five", (0.5, 0.5, 0)),
        ("one two", "three", (0, 0.5, 0.5)),
        ("", "", (0, 0, 0)),
    ],
)
def test_matches(true: str, found: str, expected: tuple[float, float, float]) -> None:
    assert matches(true, found) == expected


def page(number: int) -> bytes:
    """A page with chrome around an article; each number gives its parts another order and other tags around them."""
    items = "".join(f"<li>{sentence}</li>" for sentence in SENTENCES[:3])
    parts = [
        f"<h2>What happens next {number}</h2><p>{SENTENCES[0]} {SENTENCES[1]}</p>",
        f"<{'ol' if number % 2 else 'ul'}>{items}</{'ol' if number % 2 else 'ul'}>",
        f"<blockquote><p>{SENTENCES[2]}</p></blockquote>",
        f"<h3>How much it costs {number}</h3><p>{SENTENCES[3]}</p>",
    ]
    turned = parts[number % 4 :] + parts[: number % 4]
    body = f"<h1>Harbour works put off</h1><p>{' '.join(SENTENCES)}</p>{''.join(turned)}<p>{SENTENCES[1]} {SENTENCES[2]}</p>"
    around = ("<article>{}</article>", "<main><div class=post>{}</div></main>", "<div id=content>{}</div>")[
        number % 3
    ]
    links = "".join(f"<li><a href=/{n}>Section number {n} of all</a></li>" for n in range(12))
    return (
        f"<!doctype html><html><head><title>Harbour works put off | Port</title></head><body><nav><ul>{links}</ul></nav>"
        f"{around.format(body)}<aside><h2>Most read this week</h2><ul>{links}</ul></aside><footer>© Port</footer></body></html>"
    ).encode()


@pytest.mark.parametrize("number", range(12))
def test_structure_is_kept(number: int) -> None:
    true = "\n".join([f"What happens next {number}", f"How much it costs {number}", *SENTENCES])
    article = load_bytes(page(number), "a.html")
    blocks = {(block.kind, article.block_text(block)) for block in article.blocks}
    assert len(list(structure(page(number), true))) == 6
    assert {("heading", f"What happens next {number}"), ("heading", f"How much it costs {number}")} <= blocks
    assert {("list item", sentence) for sentence in SENTENCES[:3]} <= blocks
    assert ("block quote", SENTENCES[2]) in blocks
    assert "Section number" not in article.text
    assert "Most read" not in article.text
