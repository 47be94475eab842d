"""Names that the form of the text tells, whatever the model made of their words: bylines, long names before their initials.

Each rule takes the article's text (with straight marks) and the mentions known, and gives mentions that take the place of all
that they overlap.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from reader.analysis.entities.first_names import GIVEN_NAMES
from reader.analysis.entities.gazetteer import KNOWN_NAMES
from reader.analysis.entities.known_organisations import ORGANISATIONS
from reader.analysis.entities.rulers import RULERS
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.titles import ROLE_WORDS, TITLES
from reader.analysis.entities.wordlists import words_in

Form = Callable[[str, Sequence[Tagged]], Iterable[Tagged]]

_CAPITAL = r"[^\W\d_a-z][\w.'-]*"
_FULL_NAME = rf"{_CAPITAL}(?: (?:(?:de|del|della|der|den|van|von|da|dos|du|la|le|al|el|bin|ben|bint|ibn|y|e) )*{_CAPITAL}){{1,4}}"
_BYLINE = re.compile(
    rf"^(?:By|BY):? ({_FULL_NAME})(?:,? (?:and|AND|&) ({_FULL_NAME}))?(?=$|[,\n|]| [-–—|]| (?:in|at|for) )[^\n.]{{0,40}}$",
    re.MULTILINE,
)
_NO_WRITER = words_in(
    "Agency Correspondent Desk Editor Editors Journal Monitor Press Reporter Reporters Staff Team Times Writer Writers JOURNAL REPORTER STAFF"
)


def bylines(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:  # noqa: ARG001
    """Who wrote the article says a line of its own: "By Amina Bello and Lena Ortiz, Lagos"."""
    for line in _BYLINE.finditer(text):
        for group in (1, 2):
            if line[group] and not _NO_WRITER & set(line[group].split()):
                yield Tagged(line.start(group), line.end(group), "PERSON")


_NICKNAMED = re.compile(rf"{_CAPITAL} (?:\"[A-Z]\w+\"|'[A-Z]\w+') {_CAPITAL}(?: {_CAPITAL}){{0,2}}")


def nicknamed(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:  # noqa: ARG001
    """A nickname in quotation marks stands inside a person's name: "Lena 'Lulu' Ortiz"."""
    for name in _NICKNAMED.finditer(text):
        end = name.end() - (2 if name[0].endswith("'s") else 0)
        yield Tagged(name.start(), end, "PERSON")


_INITIALS = re.compile(r" ?\(\"?([A-Z][A-Za-z&-]{0,6}[A-Z&])\"?[,;)]")
_FAR = 110
_LINKS = words_in(
    "of the and for in on to de la du des del da do dos das & et y e a au aux al el against with"
)
_WORD = re.compile(r"[^\W_][\w'.-]*|&")


def spelled_out(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:
    """The words whose initials follow in brackets are one name: "Bureau of Roads and Canals (BRC)"."""
    labels = {(mention.start, mention.end): mention.label for mention in mentions}
    for brackets in _INITIALS.finditer(text):
        letters = [letter for letter in brackets[1] if letter.isupper()]
        start = _start_of(text, brackets.start(), "".join(letters)) if len(letters) > 2 else None
        if start is not None:
            label = labels.get((start, brackets.start()), "ORG")
            yield Tagged(start, brackets.start(), "ORG" if label in ("PERSON", "NORP", "PRODUCT") else label)


def _start_of(text: str, end: int, letters: str) -> int | None:
    """Where the words begin whose initials are these letters, joining words not counted; None if there are none."""
    line = text.rfind("\n", 0, end) + 1
    words = list(_WORD.finditer(text, max(line, end - _FAR), end))
    left = letters
    for word in reversed(words):
        parts = [part for part in word[0].split("-") if part]
        if word[0] in _LINKS:
            continue
        for part in reversed(parts):
            if not left or part[0].upper() != left[-1]:
                return None
            left = left[:-1]
        if not word[0][0].isupper():
            return None
        if not left:
            return word.start()
    return None


_FIRM = re.compile(
    r"(?<![A-Za-z,] )[A-Z][a-z][\w'-]*(?:, [A-Z][\w'-]+){1,2},? & (?:Co\.|[A-Z][\w'-]+)(?: (?:LLP|LLC|Inc|Co|Ltd)\b\.?)?(?! [A-Z])"
)


def firms(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:  # noqa: ARG001
    """Partners with "&" between the last two are a firm: "Reed, Ortiz & Bello"."""
    return (Tagged(firm.start(), firm.end(), "ORG") for firm in _FIRM.finditer(text))


_CLUB = re.compile(
    r"(?<= |\n)(?:(?:AC|AFC|AS|CA|CD|CF|CR|CS|CSKA|ES|FC|FK|IF|IFK|JS|KF|KV|MC|NK|OGC|RB|RC|RCD|RS|SC|SK|SSC|SV|TP|TSG|TSV|UD|USM|VfB|VfL) "
    r"[^\W\d_a-z][^\W\d_]*[a-z][\w-]*(?: United| City)?|(?:AFC|FC|SC|CF|RFC)\b)"
)
_CLUB_NAME = re.compile(r"[^\W\d_a-z][\w-]*(?: [^\W\d_a-z][^\W\d_]+)? $")


def clubs(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:
    """What letters for a sports club stand before or after is one, unless it is a person's name: "FC Zuramo", "JS Tolwe"."""
    persons = {mention.start for mention in mentions if mention.label == "PERSON"}
    for club in _CLUB.finditer(text):
        name = None if " " in club[0] else _CLUB_NAME.search(text, max(0, club.start() - 40), club.start())
        start = name.start() if name else club.start()
        if (name or " " in club[0]) and start not in persons:
            yield Tagged(start, club.end(), "ORG")


def halves(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:
    """Two names with nothing but a space between are one that the model has cut, if one is a single word and neither is known."""
    for one, other in pairwise(mentions):
        is_near = other.start == one.end + 1 and text[one.end] == " "
        if is_near and _is_half(text, one) and _is_half(text, other) and _are_one(text, one, other):
            labels = {one.label, other.label}
            is_person = "PERSON" in labels or text[one.start : one.end] in GIVEN_NAMES
            yield Tagged(
                one.start, other.end, one.label if len(labels) == 1 else "PERSON" if is_person else "ORG"
            )


def _are_one(text: str, one: Tagged, other: Tagged) -> bool:
    """Whether not both are names of several words, and the second is no full name of a person by itself."""
    first, second = text[one.start : one.end].count(" "), text[other.start : other.end].count(" ")
    is_whole = other.label == "PERSON" != one.label
    return first + second < 3 and (not second or not (first or is_whole))


def _is_half(text: str, mention: Tagged) -> bool:
    name = text[mention.start : mention.end]
    is_plain = (
        all(word.isalpha() and word[0].isupper() for word in re.split("[-' ]", name) if word)
        and not name.isupper()
    )
    return is_plain and mention.label in _CUT and name not in KNOWN_NAMES and name not in ORGANISATIONS


_CUT = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP")


_BEFORE_SURNAME = re.compile(rf"(?:^|([^\s] ))({_CAPITAL}) $")


def full_names(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:
    """A first name that the model left out beside a lone surname, in the middle of a sentence: "told Tolu Wanekay"."""
    ends = {mention.end for mention in mentions}
    for mention in mentions:
        if mention.label == "PERSON" and " " not in text[mention.start : mention.end]:
            before = _BEFORE_SURNAME.search(text, max(0, mention.start - 24), mention.start)
            if (
                before
                and before.end(2) not in ends
                and _may_be_first(before[2], opens=not _is_inside(before[1]))
            ):
                yield Tagged(before.start(2), mention.end, "PERSON")


def _is_inside(before: str | None) -> bool:
    return before is not None and (before[0].isalnum() or before[0] in ",)")


def _may_be_first(word: str, *, opens: bool) -> bool:
    if opens:
        return word in GIVEN_NAMES
    is_name = word.isalpha() and len(word) > 2 and not word.isupper()
    is_office = word.casefold() in TITLES or word in ROLE_WORDS
    return is_name and not is_office and word not in KNOWN_NAMES and word.casefold() not in _NO_FIRST_NAMES


_NO_FIRST_NAMES = words_in("""
administration afternoon agent after before called doctor from last high internet thank you apostle april army august bank baron baroness bay bill blue board boss brand building capital captain chaplain chef chief christian church city
clerk coach college company congress corporal count countess county court crown dean december democrat democratic department dr duchess duke earl east english february first fleet fort
friday great hall head hotel house hurricane inc independent january july june justice king lake lawyer leader liberal little long march marshal may monday
morning mount mrs navy new night north november october old opposition our park party police port private professor republican republicans river road saint saturday school september
sergeant south spring st state street summer sunday team that the their this thursday tuesday typhoon union university warden wednesday west white winter young
""")


FORMS: tuple[Form, ...] = (bylines, nicknamed, spelled_out, firms, clubs, halves, full_names, *RULERS)


def lay_over(text: str, mentions: Iterable[Tagged], forms: Sequence[Form]) -> list[Tagged]:
    """The mentions in order, those of the forms in the place of all that they overlap."""
    known = sorted(mentions, key=lambda mention: mention.start)
    for form in forms:
        new = list(_apart(form(text, known)))
        if new:
            starts = [span.start for span in new]
            kept = (mention for mention in known if not _is_covered(mention, new, starts))
            known = sorted([*kept, *new], key=lambda mention: mention.start)
    return known


def _apart(spans: Iterable[Tagged]) -> Iterator[Tagged]:
    taken = 0
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if span.start >= taken:
            yield span
            taken = span.end


def _is_covered(mention: Tagged, spans: Sequence[Tagged], starts: Sequence[int]) -> bool:
    before = bisect_right(starts, mention.end - 1) - 1
    return before >= 0 and spans[before].end > mention.start
