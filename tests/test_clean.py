"""Cleaning: what comes out cannot drive a terminal, hide text or mislead; what was harmless comes out as it was."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.text.clean import LINE_LIMIT, MARKS_KEPT, clean_line, clean_text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "One line.\n\nAnother, with “curly” quotes — and a dash… and café.",
        "two  spaces, trailing space \n\n  indented\u00a0non-breaking",
        "Ελληνικά, русский, עברית, العربية, हिन्दी, ไทย, 日本語, 한국어",
        "👨\u200d👩\u200d👧 family, ❤\ufe0f\u200d🔥 heart, می\u200cخواهم",
        "[bold red]markup[/] is only text",
    ],
)
def test_harmless_text_comes_back_exactly(text: str) -> None:
    assert clean_text(text) == text


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\x1b[31;1mred\x1b[0m b", "ared b"),
        ("a\x1b[2J\x1b[?25lb", "ab"),
        ("a\x1b[12", "a"),
        ("a\x1b]0;new title\x07b", "ab"),
        ("a\x1b]52;c;c2VjcmV0\x1b\\b", "ab"),
        ("a\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\b", "alinkb"),
        ("a\x1b]52;c;never ended\nb", "a\nb"),
        ("a\x1bPq#0;2\nsixel\x1b\\b", "ab"),
        ("a\x1b_Gf=24;AAAA\x1b\\b\x1b^pm\x1b\\c\x1bXsos\x1b\\d", "abcd"),
        ("a\x1bPfirst paragraph\n\nsecond\x1b\\b", "a\n\nsecondb"),
        ("a\x9b31mb", "ab"),
        ("a\x9d52;c;c2VjcmV0\x9cb\x90dcs\x9cc", "abc"),
        ("a\x9d0;never ended\nb", "a\nb"),
        ("a\x1b(0b\x1b)B\x1b7c\x1b=", "abc"),
        ("a\x1b\nb\x1b", "a\nb"),
        ("a\x1bHello", "aHello"),
        ("bell\x07 null\x00 del\x7f", "bell null del"),
        ("â\x80\x9cquoted badlyâ\x80\x9d, goes on â\x80\x9c", "âquoted badlyâ, goes on â"),
    ],
)
def test_escape_sequences_go_with_what_they_carry(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("dos\r\nlines\r\n", "dos\nlines\n"),
        ("mac\rlines", "mac\nlines"),
        ("hidden\rshown", "hidden\nshown"),
        ("odd\r\r\nend", "odd\nend"),
        ("page\fnext", "page\n\nnext"),
        ("a\u2028b\u2029c\x0bd\x85e", "a\nb\n\nc\nd\ne"),
        ("a\tb\n\tc", "a       b\n        c"),
        ("b\bbold and _\bu_\bn", "bold and un"),
        ("wipe\b\b\b\bd", "wiped"),
    ],
)
def test_lines_and_tabs(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


def test_tab_stops_are_as_wide_as_asked() -> None:
    assert clean_text("ab\tc", tab_stop=4) == "ab  c"


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("user\u202e \u2066admin\u2069", "user admin"),
        ("mark\u200e\u200f\u061c", "mark"),
        (
            "soft\u00adhyphen zero\u200bwidth \ufeffbom word\u2060joiner",
            "softhyphen zerowidth bom wordjoiner",
        ),
        ("tag\U000e0041\U000e0042 \U000e0100", "tag \U000e0100"),
        ("pile\ufe0f\ufe0e\ufe0f of selectors", "pile\ufe0f of selectors"),
        ("\u200d\u200d\u200d\u200cjoiners", "\u200djoiners"),
        ("half \ud800 pair", "half \ufffd pair"),
        ("non\ufffecharacter\ufdd0", "noncharacter"),
        ("cafe\u0301", "café"),
        (
            "z" + "\u0336\u0349" * 50 + "!",
            "z" + unicodedata.normalize("NFC", "\u0336\u0349" * 50)[:MARKS_KEPT] + "!",
        ),
    ],
)
def test_what_cannot_be_seen(text: str, cleaned: str) -> None:
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("  A title\n on two\tlines ", "A title on two lines"),
        ("\x1b]0;pwned\x07Title\x1b[2J", "Title"),
        ("x" * 1000, "x" * (LINE_LIMIT - 1) + "…"),
        ("\n\n", ""),
    ],
)
def test_clean_line(text: str, line: str) -> None:
    assert clean_line(text) == line


_HOSTILE = st.text(
    st.one_of(
        st.sampled_from(
            "\x1b[]P_^X\\\x07\x9b\x9c\x9d\x90\x80;0123mJ \n\r\t\b\f\u2028\u202e\u200d\ufe0f\u0301\u0336\ud800\u1100\u1161"
        ),
        st.characters(exclude_categories=()),
    )
)


def is_harmless(text: str) -> bool:
    return all(
        char in "\n\u200c\u200d" or unicodedata.category(char) not in ("Cc", "Cs") for char in text
    ) and not any(
        char in text
        for char in "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u2028\u2029\ufeff"
    )


@given(_HOSTILE)
@example("\x1b\x1b[31m")
@example("\x1b]\x1b]a\x07")
@example("\u1100\u00ad\u1161")
def test_anything_becomes_harmless_and_stays_as_it_is(text: str) -> None:
    cleaned = clean_text(text)
    assert is_harmless(cleaned)
    assert clean_text(cleaned) == cleaned
    assert unicodedata.is_normalized("NFC", cleaned)


@given(_HOSTILE, st.integers(1, 50))
def test_a_line_is_one_short_harmless_line(text: str, limit: int) -> None:
    line = clean_line(text, limit)
    assert is_harmless(line)
    assert "\n" not in line
    assert len(line) <= limit
    assert line == line.strip()


@given(
    st.text(st.characters(categories=["L", "N", "P", "Zs"], exclude_characters="\u3164\uffa0\u115f\u1160"))
)
def test_letters_come_back_exactly_in_nfc(text: str) -> None:
    assert clean_text(text) == unicodedata.normalize("NFC", text)
