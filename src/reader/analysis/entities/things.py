"""Rules that correct one tagged span by what kind of thing it names: laws, prizes, ships, holidays and offices are no
organisations, persons or places.

They are rules like those of ``spans.py``.
"""

import re
from collections.abc import Iterator

from reader.analysis.entities.tagged import Tagged
from reader.analysis.entities.wordlists import words_in

_HEADS_OF_THINGS = (
    dict.fromkeys(
        words_in("""
Accord Accords Act Acts Agreement Agreements Amendment Bill Bills Code Constitution Convention Decree Directive Law Laws Ordinance
Pact Protocol Statute Statutes Treaty
"""),
        "LAW",
    )
    | dict.fromkeys(
        words_in("""
Championship Championships Cup Derby Festival Games Grand_Prix Marathon Olympics Playoffs Tournament Trophy
"""),
        "EVENT",
    )
    | dict.fromkeys(words_in("Award Awards Medal Prize Prizes"), "WORK_OF_ART")
)
"""What things that are no names of ``CORE`` are called."""


def name_things(text: str, span: Tagged) -> Iterator[Tagged]:
    """What ends like a law, a contest or a prize is one: "Fisheries Act", "Zuramo Cup"."""
    words = text[span.start : span.end].split()
    kind = _HEADS_OF_THINGS.get(words[-1]) if len(words) > 1 and span.label in _OF_CORE else None
    is_person = span.label == "PERSON" and len(words) == 2
    yield Tagged(span.start, span.end, kind) if kind and not is_person else span


_OF_CORE = ("PERSON", "ORG", "GPE", "LOC", "FAC", "NORP")

SHIPS = words_in("""
BRP corvette cutter destroyer ferry freighter frigate HMAS HMCS HMS icebreaker INS KRI MS MT MV RMS schooner ship SS steamer submarine tanker
trawler USS vessel warship yacht
""")
"""What stands before a ship's name."""
_SHIP_LETTERS = words_in("BRP HMAS HMCS HMS KRI MV RMS USS")


def name_ships(text: str, span: Tagged) -> Iterator[Tagged]:
    """A ship is called like a person or a place: "the ferry Amina", "HMS Tolwe"."""
    words = text[span.start : span.end].split(" ")
    before = text[max(0, span.start - 15) : span.start].rstrip(" \"'").rpartition(" ")[2]
    is_ship = before in SHIPS or (len(words) > 1 and words[0] in _SHIP_LETTERS)
    is_name = len(words) < 4 and "&" not in words
    yield Tagged(span.start, span.end, "PRODUCT") if is_ship and is_name and span.label in _OF_CORE else span


OFFICES_AND_THINGS = words_in("""
ADG AGM AI ATM ATMs AWOL B&B CEO CEOs CFO COO CTO DIY DJ DNA EV EVs FAQ FIR GDP GMO GNP GPS HIV HIV/AIDS HRH ICU ID IDP IDPs IED IEDs IPO IPOs
IPP IPPs IQ IT KO LED LGBT LGBTQ LGBTQ+ LNG LPG MCAs MEC MECs MEP MEPs MK MKs MLA MLAs MNA MNAs MP MPA MPAs MPs MRI MSP MSPs NGO NGOs OTP PCR
PDF PhD PIN PMS PPE PR PV QR RMG RSVP SME SMEs SMS SUV SUVs TV TVs UAV UAVs UFO URL USB VAT VIP VIPs
""")
COMMON_LETTERS = OFFICES_AND_THINGS | words_in("""
AC AD AFTER AIDS ALL AM AND ANY ARE AS AT AWD AWST BBQ BC BDSM BEST BIG BOTH BREAK BST BUT BY CAN CBE CC CCTV CD CDT CET CI COLUMN COST COVID DAY DC DD
DO DOA DUI DVD EBIT EBITDA EDT EL ENDS EP ERA ESC EST ET EVEN EVER EVERY FIRST FIVE FOB FOR FOUR FREE FROM FULL FYI GBP GMT GO GOOD GREAT GST
HARD HAS HAVE HD HE HER HERE HIS HOT HOW HQ HR HTML HTTP HUGE ICT IF II III IN INR IS ISBN ISO IST IV IX JR JSON JUST KC KM LA LAST LEAD LIVE LOT
LOVE LP MAD MAN MANY MBA MBE MC MD MMA MORE MOST MOU MP3 MPP MS MT MUCH MUST MV MVP MW MWH MY NB NEED NEVER NEW NEXT NICE NO NOT NOTE NOTICE NOW NSW NT NY
NYC OBE OF OFF OK ON ONE ONLY OR OST OUR OUT OZ PHOTO PHOTOS PM POS POV PST PTO QC RBI REAL RED RFP RV SALE SAN SARS SC SE SEE SEO SHE SIM SIX SO SOME SOS SR SS
ST STEM STOP SUN SVP TAX TDP TEN THAT THE THEM THEN THERE THEY THIS THREE TIME TO TOO TOP TWO UK UP UPDATE UPI US USA USD UTC VERY VHS VI VII VIII VM VR VS WAR WAS WE
WELL WERE WFH WHAT WHEN WHERE WHO WHY WILL WITH XI XII XL XXX XXL YES YET YOU YOUR
""")
"""Letters in capitals that are no organisation, as far as one can tell without more."""

_LETTERS_AFTER_NAMES = re.compile(r", (?:KC|QC|SAN|SC|MBE|OBE|CBE|JP)(?=[,.;])")


def drop_abbreviations(text: str, span: Tagged) -> Iterator[Tagged]:
    """Letters that everybody writes for an office, a thing or a trade are no name: "an NGO", "the MPs"; nor is "Ann Reed, KC,"."""
    is_after = span.start > 1 and _LETTERS_AFTER_NAMES.match(text, span.start - 2)
    if text[span.start : span.end] not in OFFICES_AND_THINGS and not is_after:
        yield span


_SUM = re.compile(r"\d(?: (?:thousand|million|billion|trillion|bn|m))? $")


def drop_currencies(text: str, span: Tagged) -> Iterator[Tagged]:
    """Whose dollars they are, is part of a sum: "4 billion US dollars"."""
    is_sum = text.startswith((" dollar", " Dollar"), span.end) and _SUM.search(
        text, max(0, span.start - 12), span.start
    )
    if not is_sum:
        yield span


_HOLIDAYS = words_in("""
Chuseok Christmas_Day Christmas_Eve Deepavali Diwali Easter_Monday Easter_Sunday Eid Eid_al-Adha Eid_al-Fitr Eid-ul-Azha Eid-ul-Fitr Good_Friday Hanukkah
Hari_Raya Holi Iftar Independence_Day Lent Lunar_New_Year Mass Navratri New_Year New_Year's_Day New_Year's_Eve Nowruz Passover Pentecost Purim Ramadan
Ramadhan Ramazan Rosh_Hashanah Songkran Spring_Festival Tet Thanksgiving Vesak Yom_Kippur
""")


def drop_holidays(text: str, span: Tagged) -> Iterator[Tagged]:
    """Feasts are days, too."""
    if text[span.start : span.end] not in _HOLIDAYS:
        yield span


_CALLED_A = re.compile(r"\b[Aa]n? [\"“‘']?$")


def drop_called_so(text: str, span: Tagged) -> Iterator[Tagged]:
    """What is called "a" something is of a kind, and no work: a “National Emergency”."""
    if span.label != "WORK_OF_ART" or not _CALLED_A.search(text, max(0, span.start - 5), span.start):
        yield span


THINGS = (name_things, name_ships, drop_abbreviations, drop_currencies, drop_holidays, drop_called_so)
