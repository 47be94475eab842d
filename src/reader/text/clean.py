"""Making text harmless: nothing that comes out of here can drive a terminal, hide text or mislead the reader.

Every text that can reach the screen goes through ``clean_text`` (bodies) or ``clean_line`` (titles, bylines, file
names, error messages). Text that holds no control or format character and is in NFC comes back exactly.

Sources: control sequences after ECMA-48 (5th edition, 5.4 and 5.6) and xterm's ctlseqs; format characters and
default ignorable code points after the Unicode Character Database; bidirectional controls after UAX #9 and
"Trojan Source" (Boucher and Anderson, 2021).
"""

import re
import unicodedata

MARKS_KEPT = 4
"""How many combining marks may stand on one character: pointed Hebrew and Vedic Sanskrit need no more."""

LINE_LIMIT = 500
"""Characters that ``clean_line`` lets through by default."""

_HARMLESS = (
    "\n -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u0590\u2010-\u2027\u202f-\u205e\u2070-\u20cf\u2100-\u27ff"
    "\u2801-\u2bff\u3000-\u3029\u3030-\u3098\u309b-\u3163\u3190-\ua48f\uac00-\ud7a3\uff01-\uff9d\U0001f000-\U0001faff"
)
"""Ranges without any control, format or combining character: a text of these alone needs no cleaning."""

_SUSPECT = re.compile(f"[^{_HARMLESS}]")

_PAYLOAD = r"(?:[^\x1b\x07\x80-\x9f\n]|\n(?!\n))*"
_SEQUENCE = re.compile(
    # OSC, DCS, SOS, PM, APC with what they carry: to their terminator, or to the end of the line if they have none.
    rf"\x1b[\]PX^_](?:{_PAYLOAD}(?:\x07|\x1b\\|\x9c)|[^\x1b\x80-\x9f\n]*)"
    # The same as one C1 character. After \x80 it is half of a mis-decoded quote mark (E2 80 9D), not a sequence.
    rf"|(?<!\x80)[\x90\x98\x9e\x9f]{_PAYLOAD}(?:\x07|\x1b\\|\x9c)"
    rf"|(?<!\x80)\x9d(?:{_PAYLOAD}(?:\x07|\x1b\\|\x9c)|\d{{1,4}};[^\x1b\x80-\x9f\n]*)"
    # CSI, with as many of its parameters as are there.
    r"|(?:\x1b\[|(?<!\x80)\x9b)[0-?]*(?:[ -/]*[@-~])?"
    # Charset designations and the like (nF), and the two-character sequences that hold no letter.
    r"|\x1b[ -/]+[0-~]|\x1b[0-?\\]"
)
_OVERSTRIKE = re.compile(r"_\x08(?=[^\n])|(.)\x08(?=\1)")
_NEWLINE = re.compile("\r{1,2}\n|[\r\x0b\x85\u2028]")
_PARAGRAPH = re.compile("[\x0c\u2029]")
_INVISIBLE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f"  # C0 and C1 controls
    "\u00ad\u034f\u061c\u115f\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufdd0-\ufdef\ufff0-\ufffb\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_JOINERS = re.compile(
    "([\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef])[\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]+"
)
_MARKS = re.compile(rf"[^\w\s\x00-\u02ff]{{{MARKS_KEPT + 1},}}")


def clean_text(text: str, tab_stop: int = 8) -> str:
    """The text of a body, made harmless; its only control character is the newline.

    Escape sequences go with what they carry; other control and format characters go alone (also soft hyphens, which
    no search would see through), but joiners and variation selectors stay, one at a time. CR, VT, NEL and U+2028 end a
    line, FF and U+2029 a paragraph; tabs become spaces up to the next multiple of ``tab_stop`` columns; surrogates
    become U+FFFD; marks piled on one character are capped at ``MARKS_KEPT``; the result is in NFC. Linear in time, and
    cleaning what is clean changes nothing.
    """
    if _SUSPECT.search(text):
        text = _without_controls(text, tab_stop)
    if not unicodedata.is_normalized("NFC", text):
        text = unicodedata.normalize("NFC", text)
    return text


def clean_line(text: str, limit: int = LINE_LIMIT) -> str:
    """The text as one line: cleaned, every run of white space a single space, at most ``limit`` characters."""
    line = " ".join(clean_text(text[: limit * 20]).split())
    if len(line) <= limit:
        return line
    return line[: limit - 1].rstrip() + "…"


def _without_controls(text: str, tab_stop: int) -> str:
    text = _SEQUENCE.sub("", text)
    text = _OVERSTRIKE.sub("", text)
    text = _NEWLINE.sub("\n", text)
    text = _PARAGRAPH.sub("\n\n", text)
    text = text.expandtabs(tab_stop)
    text = _INVISIBLE.sub("", text)
    text = _SURROGATE.sub("\ufffd", text)
    text = _JOINERS.sub(_one_joiner, text)
    return _MARKS.sub(_capped, unicodedata.normalize("NFC", text))


def _one_joiner(found: re.Match[str]) -> str:
    """A variation selector and the joiner after it belong together (❤️‍🔥); nothing else may pile up."""
    run = found[0]
    if run[0] not in "\u200c\u200d":
        joiner = next((char for char in run if char in "\u200c\u200d"), "")
        return run[0] + joiner
    return run[0]


def _capped(found: re.Match[str]) -> str:
    kept: list[str] = []
    marks = 0
    for char in found[0]:
        marks = marks + 1 if unicodedata.category(char)[0] == "M" else 0
        if marks <= MARKS_KEPT:
            kept.append(char)
    return "".join(kept)
