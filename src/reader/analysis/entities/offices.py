"""Rules that correct one tagged span by the offices in it: a title before a person's name is no part of it, nor is a constituency.

They are rules like those of ``spans.py``.
"""

import re
from collections.abc import Iterator

from reader.analysis.entities.cues import ORGANISATION_HEADS
from reader.analysis.entities.same_names import SAME_PLACE
from reader.analysis.entities.senses import without_titles
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.titles import FORMS_OF_ADDRESS, SEATS


def cut_titles(text: str, span: Tagged) -> Iterator[Tagged]:
    """A title or role before a person's name is no part of it, nor a name: "President", "Defense Secretary"."""
    if span.label != "PERSON":
        yield span
        return
    words = text[span.start : span.end].split(" ")
    name = without_titles(words)
    if not (name[0].rstrip(".").casefold() in FORMS_OF_ADDRESS and len(name) == 1):
        yield Tagged(span.end - len(" ".join(name)), span.end, "PERSON")


def name_addressed(text: str, span: Tagged) -> Iterator[Tagged]:
    """Who is addressed as only a person is, is one: "Constable Amina Bello", but not "Dr Lena Laboratories" or "DR Congo"."""
    words = text[span.start : span.end].split(" ")
    is_title = words[0].rstrip(".").casefold() in FORMS_OF_ADDRESS
    is_person = is_title and 1 < len(words) < 6 and " ".join(words).casefold() not in SAME_PLACE
    if (
        is_person
        and span.label in ("ORG", "GPE", "NORP", "PRODUCT", "WORK_OF_ART")
        and words[-1] not in ORGANISATION_HEADS
    ):
        yield Tagged(span.start, span.end, "PERSON")
    else:
        yield span


_SEAT = re.compile(r" (?:" + "|".join(sorted(SEATS, key=len, reverse=True)) + r")\.?(?: (?=[A-Z])|$)")


def split_seat(text: str, span: Tagged) -> Iterator[Tagged]:
    """A party or constituency, an office and a person are two names: "Tolwe MP Amina Bello"."""
    seat = (
        _SEAT.search(text, span.start, span.end) if span.label in ("PERSON", "ORG", "GPE", "NORP") else None
    )
    if seat is None:
        yield span
        return
    before = text[span.start : seat.start()]
    label = "ORG" if before.isupper() else "GPE" if span.label == "PERSON" else span.label
    yield Tagged(span.start, seat.start(), label)
    if seat.end() < span.end:
        yield Tagged(seat.end(), span.end, "PERSON")


OFFICES = (split_seat, name_addressed, cut_titles)
