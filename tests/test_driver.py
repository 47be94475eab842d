"""The driver's output has the same effect on a terminal as what Textual wrote."""

import re
from collections.abc import Iterable

import pytest
from benchmarks.terminal import Terminal
from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len, set_cell_size

from reader.app.driver.differ import Differ
from reader.app.driver.grid import is_uncertain
from reader.app.driver.moves import move_cursor
from reader.app.driver.styles import PLAIN, apply_sgr, make_style, switch
from reader.app.driver.terminals import erases_background

ENTER = "\x1b[?1049h\x1b[?25l\x1b[?7l"
BEGIN, END = "\x1b[?2026h", "\x1b[?2026l"

SGRS = ("", "1", "3", "4", "7", "9", "31", "1;38;2;10;20;30", "48;2;9;9;9", "44", "4;38;5;99;48;5;17", "7;32")
WORDS = (
    "a",
    "word",
    "  ",
    " " * 12,
    "—",
    "héllo",
    "日本",
    "語",
    "e\u0301",
    "x" * 9,
    "│",
    "“quoted”",
    "한국어",
)
DOUBTFUL = ("👍", "👩‍👧", "❤️", "🇩🇪", "👍🏽", "\u0e01\u0e33", "★")


def at(y: int, x: int) -> str:
    return f"\x1b[{y + 1};{x + 1}H"


def styled(sgr: str, text: str) -> str:
    return f"\x1b[{sgr}m{text}\x1b[0m" if sgr else text


def pieces(words: Iterable[str]) -> st.SearchStrategy[str]:
    return st.builds(styled, st.sampled_from(SGRS), st.sampled_from(tuple(words)))


@st.composite
def frames(draw: st.DrawFn, width: int, height: int, words: Iterable[str] = WORDS) -> str:
    """One write as Textual makes it: some rows, from some column on, each cut where the screen ends."""
    lines: list[str] = []
    for y in sorted(draw(st.sets(st.integers(0, height - 1)))):
        x = draw(st.integers(0, width - 1))
        text = "".join(draw(st.lists(pieces(words), max_size=6)))
        lines.append(at(y, x) + _cut(text, width - x))
    return BEGIN + "\n".join(line for line in lines) + at(0, 0) + END


def _cut(styled_text: str, cells: int) -> str:
    """Styled text without the pieces that do not fit."""
    out: list[str] = []
    for piece in re.split(r"(?<=\x1b\[0m)", styled_text):
        cells -= cell_len(re.sub(r"\x1b\[[0-9;]*m", "", piece))
        if cells < 0:
            break
        out.append(piece)
    return "".join(out)


def scrolled(lines: list[str], shift: int) -> str:
    """Eight rows of a longer text, from one of its lines on, with a column beside them that stays."""
    rows = [set_cell_size(lines[(y + shift) % len(lines)], 28) for y in range(8)]
    marks = [styled("31", "│" if y % 3 else "■") for y in range(8)]
    return BEGIN + "\n".join(f"{at(y, 0)}{rows[y]}{marks[y]}" for y in range(8)) + END


class Pair:
    """Two terminals: one is given everything, one what the differ makes of it."""

    def __init__(self, width: int, height: int, *, erases_background: bool = True, raw: bool = False) -> None:
        self.differ = Differ(width, height, erases_background=erases_background)
        self.differ.send_raw(raw)
        self.raw = raw
        self.plain, self.lean = Terminal(width, height), Terminal(width, height)

    def write(self, data: str) -> str:
        self.plain.feed(data)
        self.differ.feed(data)
        return self.update()

    def update(self) -> str:
        text = self.differ.take()
        self.lean.feed(text if self.raw else text.replace("\n", "\r\n"))
        return text

    def resize(self, width: int, height: int) -> None:
        for terminal in (self.plain, self.lean):
            terminal.resize(height, width)
        self.plain.feed("\x1b[m\x1b[2J")
        self.differ.resize(width, height)
        self.differ.feed("\x1b[m\x1b[2J")

    def assert_alike(self) -> None:
        assert self.lean.text == self.plain.text
        assert self.lean.cells == self.plain.cells


@given(st.data(), st.integers(2, 40), st.integers(2, 9), st.booleans(), st.booleans())
def test_random_screens(data: st.DataObject, width: int, height: int, bce: bool, raw: bool) -> None:
    pair = Pair(width, height, erases_background=bce, raw=raw)
    pair.write(ENTER)
    for frame in data.draw(st.lists(frames(width, height), min_size=1, max_size=6)):
        pair.write(frame)
        pair.assert_alike()


@given(st.data(), st.integers(8, 40), st.integers(2, 9))
def test_graphemes_of_doubtful_width(data: st.DataObject, width: int, height: int) -> None:
    pair = Pair(width, height)
    pair.write(ENTER)
    for frame in data.draw(st.lists(frames(width, height, WORDS + DOUBTFUL), min_size=1, max_size=5)):
        pair.write(frame)
        pair.assert_alike()


@given(st.data())
def test_frames_for_which_there_was_no_time_are_skipped(data: st.DataObject) -> None:
    pair = Pair(30, 6)
    pair.write(ENTER)
    for frame in data.draw(st.lists(frames(30, 6), min_size=2, max_size=6)):
        pair.plain.feed(frame)
        pair.differ.feed(frame)
    pair.update()
    pair.assert_alike()
    assert pair.differ.take() == ""


@given(st.data(), st.integers(2, 40), st.integers(2, 9))
def test_resize(data: st.DataObject, width: int, height: int) -> None:
    pair = Pair(20, 5, raw=data.draw(st.booleans()))
    pair.write(ENTER)
    pair.write(data.draw(frames(20, 5)))
    pair.resize(width, height)
    for frame in data.draw(st.lists(frames(width, height), min_size=1, max_size=3)):
        pair.write(frame)
        pair.assert_alike()


@given(
    st.lists(
        st.sampled_from(("", "one line", "another line of text", "日本語の文章", "x" * 27)),
        min_size=9,
        max_size=30,
    ),
    st.data(),
)
def test_scrolls(lines: list[str], data: st.DataObject) -> None:
    lines = [f"{number} {line}"[:27] if line.isascii() else line for number, line in enumerate(lines)]
    pair = Pair(30, 9)
    pair.write(ENTER)
    for shift in data.draw(st.lists(st.integers(0, len(lines)), min_size=1, max_size=6)):
        pair.write(scrolled(lines, shift))
        pair.assert_alike()


def test_a_scroll_is_done_by_the_terminal() -> None:
    lines = [" ".join([f"{number} {chr(97 + number % 26) * 4}"] * 4) for number in range(30)]
    pair = Pair(30, 9)
    pair.write(ENTER)
    whole = pair.write(scrolled(lines, 0))
    for shift in (1, 4, 3, 0):
        text = pair.write(scrolled(lines, shift))
        assert "M" in text or "L" in text
        assert len(text) < len(whole)
    pair.assert_alike()


def test_what_is_shown_already_is_not_written() -> None:
    pair = Pair(40, 5)
    pair.write(ENTER)
    frame = BEGIN + at(1, 3) + styled("1;31", "some words") + at(0, 0) + END
    assert pair.write(frame)
    assert pair.write(frame) == ""


def test_one_changed_word_costs_little() -> None:
    pair = Pair(80, 24)
    pair.write(ENTER)
    pair.write(at(5, 0) + "the first word of the line and the rest of it".ljust(80))
    assert pair.write(at(5, 0) + "the other word of the line and the rest of it".ljust(80)) == "\x1b[5Gother"


def test_the_end_of_a_row_is_erased() -> None:
    pair = Pair(80, 24)
    pair.write(ENTER)
    pair.write(at(5, 0) + styled("48;2;1;2;3", "words" * 10 + " " * 30))
    text = pair.write(at(5, 0) + styled("48;2;1;2;3", "words".ljust(80)))
    assert text == "\x1b[6G\x1b[K"


def test_blanks_are_painted_where_erasing_has_another_colour() -> None:
    pair = Pair(40, 3, erases_background=False)
    pair.write(ENTER)
    pair.write(at(1, 0) + styled("41", "words".ljust(40)))
    assert "\x1b[K" not in pair.write(at(1, 0) + styled("44", "w".ljust(40)))
    pair.assert_alike()


def test_modes_queries_and_commands_go_through() -> None:
    pair = Pair(40, 3)
    controls = "\x1b[?1000h\x1b[?1006h\x1b[>25u\x1b[?2026$p\x1b]52;c;d29yZHM=\x07\x1b]22;pointer\x07\x07\x1b[?25h\x1b[<u"
    assert pair.write(controls) == controls
    assert not pair.differ.plain


@pytest.mark.parametrize(
    "sequence", ["\x1b[2K", "\x1bc", "\x1b[?3h", "\x1b[38;7m", "\x1b[10S", "\x9b1m", "\t", "\x1bPq\x1b\\"]
)
def test_plain_output_after_an_unknown_sequence(sequence: str) -> None:
    pair = Pair(40, 4)
    pair.write(ENTER + at(0, 0) + styled("31", "before"))
    frame = at(1, 0) + styled("1", "words") + sequence + at(2, 0) + "more"
    assert pair.write(frame).endswith(frame)
    assert pair.differ.plain
    pair.assert_alike()
    later = at(0, 0) + styled("32", "later")
    assert pair.write(later) == later
    pair.assert_alike()


def test_everything_is_painted_again_when_asked() -> None:
    pair = Pair(40, 4)
    pair.write(ENTER)
    pair.write(at(1, 2) + styled("44", "blue".ljust(38)) + at(2, 0) + "日本")
    pair.lean.feed("\x1b[H\x1b[41mBroadcast message from root\n\n\n")
    pair.differ.forget()
    pair.update()
    pair.assert_alike()


def test_everything_is_painted_again_after_a_suspension() -> None:
    pair = Pair(40, 4)
    words = at(1, 2) + styled("1;44", "blue")
    pair.write(ENTER + words)
    left = pair.write("\x1b[?1049l\x1b[?25h")
    assert left.startswith("\x1b[m")
    assert "blue" in pair.write(ENTER)
    pair.plain.feed(words)
    pair.assert_alike()


def test_nothing_is_painted_once_the_screen_is_left() -> None:
    pair = Pair(40, 4)
    pair.write(ENTER + at(1, 2) + "words")
    pair.write("\x1b[?1049l")
    assert pair.write(at(2, 2) + "more words") == ""


def linked(output: str) -> str:
    """The characters that are written while a link is open."""
    inside = re.findall(r"\x1b\]8;[^;]*;[^\x1b]+\x1b\\(.*?)(?:\x1b\]8;;\x1b\\|$)", output, re.DOTALL)
    return re.sub(r"\x1b\[[0-9;]*[A-Za-z]|[\r\n]", "", "".join(inside))


def test_links_are_opened_and_closed() -> None:
    pair = Pair(40, 2)
    pair.write(ENTER)
    link, end = "\x1b]8;id=1;https://example.org/\x1b\\", "\x1b]8;;\x1b\\"
    text = pair.write(f"{at(0, 0)}see {link}here{end} or there{at(0, 0)}")
    assert linked(text + pair.write(f"{at(1, 0)}more{at(0, 0)}")) == "here"
    assert pair.write(f"{at(0, 4)}{link}here{end}{at(0, 0)}") == ""
    assert pair.write(f"{at(0, 4)}here{at(0, 0)}").endswith("here")
    pair.assert_alike()


@given(
    st.lists(
        st.sampled_from(
            [*range(10), 21, 51, 53, 22, 23, 24, 25, 27, 28, 29, 54, 55, 39, 49, 31, 42, 97, 104]
        ),
        max_size=5,
    ),
    st.lists(st.sampled_from([1, 2, 3, 4, 7, 9, 21, 53, 31, 42, 97]), max_size=5),
    st.booleans(),
)
def test_a_switch_leads_to_the_style(before: list[int], after: list[int], known: bool) -> None:
    pen, style = (apply_sgr(PLAIN, ";".join(map(str, codes))) for codes in (before, after))
    assert pen is not None
    assert style is not None
    text, new_pen = switch(pen if known else None, style, blank=False)
    assert new_pen is style
    reached = pen
    for parameters in text.replace("\x1b[", "").split("m")[:-1]:
        reached = apply_sgr(reached, parameters) or reached
    assert reached is style


def test_a_switch_for_a_blank_keeps_what_cannot_be_seen() -> None:
    pen = make_style("31", "44", 1 << 1)
    assert switch(pen, make_style("", "44"), blank=True) == ("", pen)
    assert switch(pen, make_style("", "45"), blank=True)[0] == "\x1b[45m"


@given(
    st.none() | st.tuples(st.integers(0, 20), st.none() | st.integers(0, 70)),
    st.integers(0, 20),
    st.integers(0, 70),
    st.booleans(),
)
@example((3, 79), 4, 79, True)
@example((3, 79), 4, 77, True)
@example((3, 5), 3, 77, True)
@example((3, 5), 4, 31, True)
def test_moves(start: tuple[int, int | None] | None, y: int, x: int, raw: bool) -> None:
    terminal = Terminal(80, 24)
    column = start[1] if start and start[1] is not None else 33
    terminal.feed(at(start[0] if start else 12, column))
    move = move_cursor(start, y, x, 80, raw=raw)
    terminal.feed(move if raw else move.replace("\n", "\r\n"))
    assert (terminal.cursor.y, terminal.cursor.x) == (y, x)
    assert len(move) <= len(at(y, x))


@pytest.mark.parametrize(
    ("grapheme", "uncertain"),
    [
        ("a", False),
        ("é", False),
        ("e\u0301", False),
        ("日", False),
        ("한", False),
        ("“", False),
        ("👍", True),
        ("❤️", True),
        ("👩‍👧", True),
        ("🇩🇪", True),
        ("", False),
    ],
)
def test_which_widths_are_in_doubt(grapheme: str, uncertain: bool) -> None:
    assert is_uncertain(grapheme) == uncertain


def test_after_a_doubtful_grapheme_the_cursor_is_placed_anew() -> None:
    pair = Pair(40, 2)
    pair.write(ENTER)
    text = pair.write(f"{at(0, 0)}so 👍 it is")
    assert "👍\x1b[6G" in text


@pytest.mark.parametrize(
    ("environment", "erases"),
    [
        ({"TERM": "xterm-256color"}, True),
        ({"TERM": "linux"}, True),
        ({"TERM": "screen-256color"}, False),
        ({"TERM": "screen-256color", "TMUX": "/tmp/x"}, True),
        ({"TERM": "dumb"}, False),
        ({}, False),
    ],
)
def test_which_terminals_erase_to_the_background(environment: dict[str, str], erases: bool) -> None:
    assert erases_background(environment) == erases


def test_a_colour_of_the_palette_is_sent_by_its_number() -> None:
    pair = Pair(40, 3)
    pair.write(ENTER)
    text = pair.write(at(1, 0) + styled("38;2;215;135;95;48;2;28;28;28", "words"))
    assert "38;5;173" in text
    assert "48;5;234" in text
    pair.assert_alike()


def test_a_colour_beside_the_palette_is_sent_as_it_is() -> None:
    pair = Pair(40, 3)
    pair.write(ENTER)
    assert "38;2;216;135;95" in pair.write(at(1, 0) + styled("38;2;216;135;95", "words"))
    pair.assert_alike()


def test_a_line_that_stands_in_the_title_does_not_draw_the_title_into_a_scroll() -> None:
    pair = Pair(40, 6)
    pair.write(ENTER)
    lines = ["The same words", *("abcdefghijklmnop"[n:] + " is one of many lines" for n in range(6))]
    title = at(0, 0) + styled("1", "The same words".ljust(40))
    pair.write(title + "".join(at(y, 0) + lines[y].ljust(40) for y in range(1, 6)))
    text = pair.write(title + "".join(at(y, 0) + lines[y - 1].ljust(40) for y in range(1, 6)))
    assert "\x1b[1m" not in text
    pair.assert_alike()
