"""Persons whom the form of their names tells: rulers with a number, persons with a byname, two persons joined by a hyphen.

Rules like those of ``forms.py``.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.entities.first_names import GIVEN_NAMES
from reader.analysis.entities.lexicon import is_of_persons
from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.things import SHIPS
from reader.analysis.entities.wordlists import words_in

_NUMBER = re.compile(r" (I|II|III|IV|V|VI{1,3}|IX|X|XI{1,3}|XIV|XV|XVI{0,3})(?![\w-]|'[a-rt-z]| [A-Z])")
_NUMBERED = re.compile(r"((?:(?<!\S)[\w'.-]+ ){0,2})(?<![\w'.-])([^\W\d_a-z][^\W\dA-Z_]+)$")
_FAR = 60
"""Code points to look back for three words."""
_RULERS = words_in("""
Archduke Caesar Catholicos Count Czar Duke Elector Emperor Empress Kaiser King Metropolitan Patriarch Pharaoh Pope Prince Princess Queen Shah Sultan
Tsar Tsarina
""")
_SURE = words_in("II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVII XVIII")
"""What is neither a pronoun nor a letter by itself."""
_NUMBERED_THINGS = words_in("""
Act Agreement Annex Apollo Appendix Area Article Austin Basel Block Book Bowl Build Building Camp Category Chapter Class Command Congress Corps
Council Division Euro Exercise Fund Gate Gemini Grade Group Hall Holdings House International Lane League Level Line Mark Model Operation Order
Pact Part Partners Party Phase Plan Plant Platoon Pool Project Province Region Reich Reactor Republic Road Round Sector Section Series Solvency
Stage Station Step Stream Study Superfund Table The Tier Title Tower Track Treaty Trial Trident Type Unit Vatican Version Volume War Wave Wing Zone
""")

_THE_AND_SHIPS = SHIPS | {"a", "an", "the"}


def rulers(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:  # noqa: ARG001
    """A name with a Roman number is a ruler's or a pope's: "Urban II", "King Juan Carlos I", but not "Basel III" or "USP Tolwe II"."""
    for number in _NUMBER.finditer(text):
        name = _NUMBERED.search(text[max(0, number.start() - _FAR) : number.start()])
        if name and (count := _words_of_ruler(name[1].split(), name[2], number[1])):
            words = name[0].split(" ")[-count:]
            yield Tagged(number.start() - len(" ".join(words)), number.end(), "PERSON")


def _words_of_ruler(before: list[str], name: str, number: str) -> int:
    """How many words the name of a ruler has, the first names before the last one included; 0 if it is no ruler's."""
    count = 1
    while before and before[-1] in GIVEN_NAMES:
        before.pop()
        count += 1
    is_titled = bool(before) and before[-1] in _RULERS
    is_alone = not before or (before[-1].islower() and before[-1] not in _THE_AND_SHIPS)
    is_sure = number in _SURE and name not in _NUMBERED_THINGS | _RULERS
    return count if is_titled or (is_alone and is_sure) else 0


_BYNAME = re.compile(
    r" the (?:Apostate|Bald|Baptist|Beloved|Blind|Bold|Brave|Conqueror|Confessor|Cruel|Elder|Evangelist|Fair|Fat|German|Good"
    r"|Great|Hunter|Impaler|Just|Kid|Lame|Lesser|Lion|Magnificent|Mad|Navigator|Peaceful|Pious|Proud|Short|Simple|Strong|Terrible|Unready"
    r"|Venerable|Wise|Younger)(?! [A-Z])\b"
)
_WORD_BEFORE = re.compile(r"[^\W\d_a-z][^\W\d_]+$")


def bynames(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:
    """A first name with a byname: "Louis the German", "Pliny the Elder"."""
    persons = {text[mention.start : mention.end] for mention in mentions if mention.label == "PERSON"}
    for found in _BYNAME.finditer(text):
        name = _WORD_BEFORE.search(text[max(0, found.start() - _FAR) : found.start()])
        if name and (name[0] in persons or is_of_persons(name[0])):
            yield Tagged(found.start() - len(name[0]), found.end(), "PERSON")


def joined_persons(text: str, mentions: Sequence[Tagged]) -> Iterator[Tagged]:
    """Two persons of the article joined by a hyphen: "the Reed-Ortiz ticket"."""
    surnames = {
        text[mention.start : mention.end].split()[-1] for mention in mentions if mention.label == "PERSON"
    }
    for mention in mentions:
        first, hyphen, second = text[mention.start : mention.end].partition("-")
        if hyphen and first in surnames and second in surnames:
            yield Tagged(mention.start, mention.start + len(first), "PERSON")
            yield Tagged(mention.end - len(second), mention.end, "PERSON")


RULERS = (rulers, bynames, joined_persons)
