"""Phrases for a speaker, read by themselves: what "the singer" and "the company" may be called, and where their heads are."""

import re

from reader.analysis.entities.gazetteer import PEOPLES
from reader.analysis.entities.titles import TITLES
from reader.analysis.speaker_words import words

_DETERMINERS = words("""
the a an this that these those one another his her their its
""")
BODIES = words("""
administration agency army association body bureau campaign club commission committee company corporation council court
department firm foundation government group institute ministry network newspaper organisation organization outlet paper party
police service station union university
""")
"""What an organisation may be called that has been named: "the company"."""
CALLINGS = words("""
actor actress author batsman billionaire bowler boxer champion climber comedian composer cyclist dancer defender director
entrepreneur filmmaker footballer forward golfer goalkeeper midfielder model musician novelist opener painter pianist pilot
playwright poet politician pontiff premier rapper singer skater skipper songwriter spinner sprinter star striker swimmer tycoon
veteran violinist winger writer
""")
"""What somebody may be called who has been named: "the singer"."""
_MEMBERS = words("""
irishman irishwoman dutchman dutchwoman frenchman frenchwoman englishman englishwoman scotsman scotswoman welshman
welshwoman conservative
""") | {people.lower() for people in PEOPLES if not people.endswith(("s", "ese", "ish", "ch"))}
"""What one person may be called; "the British" and "the Chinese" are more than one."""
_HANGING = words("""
of for at from in with on to who which that
""")
LEAD_REACH = 30
"""How many characters of titles may stand before a name."""
_CLAUSE_BREAK = re.compile(r"[.;:!?\"“”]\s|\b(?:and|said|told|met|with|is|was|who|that)\b")
_WORD = re.compile(r"[^\W_]+(?:[.'’&-]+[^\W_]+)*")


def is_member(phrase: str) -> bool:
    """Whether somebody is called after an age, a people, a faith or a party: "the 23-year-old", "the Texas Republican"."""
    first, _, last = phrase.lower().rpartition(" ")
    return first.startswith("the") and (last.endswith("-year-old") or last in _MEMBERS)


def head_of(text: str, start: int, end: int) -> int:
    """The offset of the head of a noun phrase: its last word before "of", "for" or the like."""
    head = start
    for match in _WORD.finditer(text, start, end):
        if match.group().lower() in _HANGING and match.start() > start:
            break
        head = match.start()
    return head


def same_clause(text: str, *, from_end: bool = False) -> str:
    """The start of a text, or its end, as far as no verb of speech, quote or end of sentence comes between."""
    parts = _CLAUSE_BREAK.split(text)
    return parts[-1] if from_end else parts[0]


def word_before(text: str, offset: int) -> str:
    """The word that ends before this offset, in small letters; "the" and titles are passed over."""
    for word in reversed(text[max(0, offset - LEAD_REACH) : offset].split()):
        low = word.strip(".").lower()
        if low != "the" and low not in TITLES:
            return low
    return ""


def sentence_start(text: str, offset: int) -> int:
    """About where the sentence begins that holds this offset."""
    return max(text.rfind(mark, 0, offset) for mark in (". ", "? ", "! ", "\n", "” ", '" ')) + 1


def plain_name(phrase: str) -> str:
    """A phrase without its article, and without titles before a name: "Sen. Alaric Vane" is "Alaric Vane"."""
    words = phrase.split()
    while len(words) > 1 and words[0].lower() in _DETERMINERS:
        words = words[1:]
    while len(words) > 1 and words[0].strip(".").lower() in TITLES and words[1][:1].isupper():
        words = words[1:]
    return " ".join(words)
