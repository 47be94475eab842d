"""People without a name whom a sentence begins with: "A former employee …", "The victim's sister …"."""

import re

from reader.analysis.entities.genders import Gender
from reader.analysis.speaker_words import words
from reader.text import Span

_WOMEN = words("""
woman girl mother sister daughter wife widow aunt grandmother niece granddaughter spokeswoman saleswoman mum mom
""")
_MEN = words("""
man boy father brother son husband widower uncle grandfather nephew grandson spokesman fisherman salesman dad
""")
_EITHER = words("""
activist adviser aide cleaner clerk colleague commuter cousin customer diplomat doctor driver employee farmer friend
investigator lawyer lawmaker neighbor neighbour nurse officer official parent passenger patient prisoner protester pupil relative
resident shopkeeper soldier source spokesperson student supporter survivor teacher tourist trader villager visitor voter witness
worker
""")
_SUBJECT = re.compile(
    r"(?:^|(?<=[.!?…]\s)|(?<=[.!?…][\"”’']\s))"
    r"(?P<phrase>(?:An?|One|Another|His|Her|Their|[A-Z][\w-]*(?: [\w-]+){0,3}['’]s)\s(?:[\w’'-]+ ){0,4}?"
    rf"(?P<noun>{'|'.join(sorted(_WOMEN | _MEN | _EITHER))}))\b(?!['’-])",
    re.MULTILINE,
)
_REACH = 600
"""How many characters back somebody without a name is looked for, in the same paragraph."""


def nameless_before(text: str, before: int, gender: Gender) -> Span | None:
    """The last phrase in the paragraph of an offset that begins a sentence with somebody who may be "he" or "she"."""
    reach = max(0, before - _REACH)
    start = max(text.rfind("\n", reach, before) + 1, reach)
    wrong = _MEN if gender == "she" else _WOMEN
    found = [match for match in _SUBJECT.finditer(text, start, before) if match["noun"] not in wrong]
    return Span(*found[-1].span("phrase")) if found else None
