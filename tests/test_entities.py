"""Entities: spans, labels, repeats and clusters of what a model tagged, in sentences of our own."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.entities import RULES, Rules, Tagged, prepare_text, resolve_entities
from reader.analysis.entities.aliases import cluster
from reader.analysis.entities.tagged import NAME_LABELS
from reader.text import Article, Block, Piece, join_pieces

SEED_GOLD = Path(__file__).parents[2] / "shared" / "gold" / "seed.json"


def resolve(marked: str, rules: Rules = RULES) -> list[tuple[str, str, list[str]]]:
    """Entities of a text in which names are marked as the model tags them, ``[Jane Roe|PERSON]``, as plain values.

    Paragraphs are parted by a blank line.
    """
    pieces: list[Piece] = []
    tagged: list[Tagged] = []
    at = 0
    for paragraph in marked.split("\n\n"):
        plain = ""
        for part in paragraph.replace("]", "[").split("["):
            name, bar, label = part.partition("|")
            if bar:
                tagged.append(Tagged(at + len(plain), at + len(plain) + len(name), label))
            plain += name
        pieces.append(Piece("paragraph", plain))
        at += len(plain) + 2
    text, blocks = join_pieces(pieces)
    found = resolve_entities(Article(text, blocks, "", "test"), tagged, rules)
    return [(e.name, e.label, [text[m.start : m.end] for m in e.mentions]) for e in found]


SPANS = [
    ("[the Ministry of Works|ORG] closed.", [("Ministry of Works", "ORG")]),
    ("[Amina Yusuf's|PERSON] farm.", [("Amina Yusuf", "PERSON")]),
    ("[Amina Yusuf’s|PERSON] farm.", [("Amina Yusuf", "PERSON")]),
    ("[President Amina Yusuf|PERSON] left.", [("Amina Yusuf", "PERSON")]),
    ("[U.S.-Canada|GPE] talks.", [("U.S.", "GPE"), ("Canada", "GPE")]),
    ("[China-US|GPE] talks.", [("China", "GPE"), ("US", "GPE")]),
    ("[Israeli-Palestinian|NORP] talks.", [("Israeli", "NORP"), ("Palestinian", "NORP")]),
    (
        "[German-American|NORP] and [Asia-Pacific|LOC] trade.",
        [("German-American", "NORP"), ("Asia-Pacific", "LOC")],
    ),
    ("[Kenya's Supreme Court|ORG] sat.", [("Kenya", "GPE"), ("Supreme Court", "ORG")]),
    ("[Lloyd's Register|ORG] agreed.", [("Lloyd's Register", "ORG")]),
    ("[Lena Ortiz later|PERSON] left.", [("Lena Ortiz", "PERSON")]),
    ("[Émile Étienne|PERSON] left.", [("Émile Étienne", "PERSON")]),
    ("[Acme / Zentrix|ORG] agreed.", [("Acme", "ORG"), ("Zentrix", "ORG")]),
    ("[Zentrix 2-1 Malvin|ORG] ended.", [("Zentrix", "ORG"), ("Malvin", "ORG")]),
    ("[Zentrix 2-1 Malvin (aet|ORG], late.", [("Zentrix", "ORG"), ("Malvin", "ORG")]),
    ("[Lena Ortiz-Ward|PERSON] won. [Ortiz|GPE]-Ward left.", [("Lena Ortiz-Ward", "PERSON")]),
    ("[Ortiz|PERSON]-Ward talks began.", [("Ortiz", "PERSON")]),
    ("Aid for [Orland $340 million|ORG] came.", [("Orland", "ORG")]),
    ("It was above [5C|ORG] here.", []),
    ("Secretary of [State|ORG] [Lena Ortiz|PERSON] came.", [("Lena Ortiz", "PERSON")]),
    ("[Defense|ORG] Secretary [Lena Ortiz|PERSON] said so.", [("Lena Ortiz", "PERSON")]),
    ("[Monday|ORG] was quiet.", []),
    ("Ask [the|ORG] man, or write to [lena@example.org|ORG].", []),
    ("[Ward, Pa.|GPE], is small.", [("Ward, Pa.", "GPE")]),
    ("[(Acme Ltd.|ORG]", [("Acme Ltd.", "ORG")]),
    ("[Acme and|ORG] others.", [("Acme", "ORG")]),
    ("[Kofi Agyeman Jr.|PERSON] won.", [("Kofi Agyeman Jr.", "PERSON")]),
]


@pytest.mark.parametrize(("marked", "expected"), SPANS)
def test_spans_hold_the_name_and_nothing_else(marked: str, expected: list[tuple[str, str]]) -> None:
    assert [(name, label) for name, label, _ in resolve(marked)] == expected


LABELS = [
    # The full name decides for its part, whatever the model says of the part alone.
    ("[Femi Adeyemi|PERSON] came. [Adeyemi|NORP] spoke.", {"Femi Adeyemi": "PERSON"}),
    # The majority decides between answers without other evidence.
    ("[Zentrix|ORG] fell. [Zentrix|ORG] rose. [Zentrix|PERSON] merged.", {"Zentrix": "ORG"}),
    ("[Aba|PERSON], a town in the south, is quiet.", {"Aba": "GPE"}),
    ("[Tolu|GPE], who is 41, is a nurse. “No,” said [Tolu|PERSON].", {"Tolu": "PERSON"}),
    ("The newspaper [Daybreak|PERSON] closed.", {"Daybreak": "ORG"}),
    ("[Kaduna Teachers Union|PERSON] marched.", {"Kaduna Teachers Union": "ORG"}),
    ("[Mumbai|PERSON] was wet.", {"Mumbai": "GPE"}),
    ("[Peruvian|ORG] miners.", {"Peruvian": "NORP"}),
    ("[Twitter|PRODUCT] was down.", {"Twitter": "ORG"}),
    ("The [Lake Workers Board|ORG] met. [LWB|PERSON] staff agreed.", {"Lake Workers Board": "ORG"}),
    ("We watched “[Court of Owls|WORK_OF_ART]”.", {"Court of Owls": "WORK_OF_ART"}),
]


@pytest.mark.parametrize(("marked", "expected"), LABELS)
def test_one_label_for_a_name_by_all_evidence(marked: str, expected: dict[str, str]) -> None:
    assert {name: label for name, label, _ in resolve(marked)} == expected


UNITED = [
    ("[Jim Mattis|PERSON] met [Mattis|PERSON].", ["Jim Mattis", "Mattis"]),
    ("[XI JINPING|PERSON] spoke. [Xi Jinping|PERSON]: [Xi|PERSON].", ["XI JINPING", "Xi Jinping", "Xi"]),
    ("[Donald J. Trump|PERSON], [Donald Trump|PERSON].", ["Donald J. Trump", "Donald Trump"]),
    ("[Mike Pence|PERSON] is [Michael Pence|PERSON].", ["Mike Pence", "Michael Pence"]),
    ("[Ben Osei Jr.|PERSON] left. [Ben Osei|PERSON] sang.", ["Ben Osei Jr.", "Ben Osei"]),
    ("[China|GPE], the [People's Republic of China|GPE]", ["China", "People's Republic of China"]),
    ("[Haakon VII|PERSON], or [Haakon|PERSON]", ["Haakon VII", "Haakon"]),
    ("[J. Okoro|PERSON] is [Joy Okoro|PERSON].", ["J. Okoro", "Joy Okoro"]),
    ("[the Associated Press|ORG], or [AP|ORG]", ["Associated Press", "AP"]),
    ("[AP|ORG] is [the Associated Press|ORG]", ["AP", "Associated Press"]),
    ("[Partido Alto|ORG] ([PLX|ORG]) won. [PLX|ORG] leads.", ["Partido Alto", "PLX", "PLX"]),
    ("[U.S.|GPE] and [the United States|GPE], the [US|GPE]", ["U.S.", "United States", "US"]),
    ("[Acme Inc.|ORG] is [Acme|ORG]", ["Acme Inc.", "Acme"]),
    ("[Taipei City|GPE] is [Taipei|GPE]", ["Taipei City", "Taipei"]),
    ("[Ford Motor|ORG] is [Ford|ORG]", ["Ford Motor", "Ford"]),
    ("[U.S. Senate|ORG]; [Senate|ORG]", ["U.S. Senate", "Senate"]),
    ("[Ghanaian|NORP] farmers, [Ghanaians|NORP]", ["Ghanaian", "Ghanaians"]),
    ("[Beyoncé|PERSON], [Beyonce|PERSON]", ["Beyoncé", "Beyonce"]),
    ("[Tolu|PERSON] sings. [Tolu Bankole|PERSON] is 34.", ["Tolu", "Tolu Bankole"]),
    ("[Margaret Osei|PERSON] left; [Meg|PERSON] slept.", ["Margaret Osei", "Meg"]),
    ("[Krystin Vale|PERSON]; [Krystyn Vale|PERSON]; [Vale|PERSON]", ["Krystin Vale", "Krystyn Vale", "Vale"]),
    ("Mr. [Yaw Mensah|PERSON] came. Mr. [Mensah|PERSON] left.", ["Yaw Mensah", "Mensah"]),
    ("[King Magnus|PERSON] waved; [Magnus|PERSON] smiled.", ["Magnus", "Magnus"]),
    ("[Goldman Sachs|ORG] fell. [Goldman|ORG] rose.", ["Goldman Sachs", "Goldman"]),
    ("[New York Times|ORG], or the [Times|ORG]", ["New York Times", "Times"]),
    ("[Federal Reserve|ORG]; the [Fed|ORG]", ["Federal Reserve", "Fed"]),
    ("[Republican Party|ORG]; the [GOP|ORG]", ["Republican Party", "GOP"]),
    ("[European Union|ORG]; the [EU|ORG]", ["European Union", "EU"]),
    ("[United Nations|ORG]; the [U.N.|ORG]", ["United Nations", "U.N."]),
    ("[UN Security Council|ORG]; [Security Council|ORG]", ["UN Security Council", "Security Council"]),
    ("[Labor Department|ORG]; [Department of Labor|ORG]", ["Labor Department", "Department of Labor"]),
    ("[University of Zuria|ORG]; [Zuria|ORG]", ["University of Zuria", "Zuria"]),
    ("[Ford Motor|ORG], [Ford Motor Company|ORG], [Ford|ORG]", ["Ford Motor", "Ford Motor Company", "Ford"]),
    ("[Boston Red Sox|ORG] won; the [Red Sox|ORG] sang.", ["Boston Red Sox", "Red Sox"]),
    ("[Supreme Court of Nepal|ORG]; the [Court|ORG]", ["Supreme Court of Nepal", "Court"]),
    (
        "[Divar Island|GPE] is the [Island of Divar|LOC], or [Divar|GPE].",
        ["Divar Island", "Island of Divar", "Divar"],
    ),
    ("[Calif.|GPE] is [California|GPE].", ["Calif.", "California"]),
    ("[North Korea|GPE] and the [North|LOC]", ["North Korea", "North"]),
    ("[Britain|GPE], the [UK|GPE], the [United Kingdom|GPE]", ["Britain", "UK", "United Kingdom"]),
    ("[Salim bin Rashid|PERSON] left. [SBR|PERSON] smiled.", ["Salim bin Rashid", "SBR"]),
    (
        "[Inés Vera Lobos|PERSON] won. [Vera Lobos|PERSON] sang. [Lobos|PERSON] wept.",
        ["Inés Vera Lobos", "Vera Lobos", "Lobos"],
    ),
    ("[Rui Tavo da Costa|PERSON] won. [Tavo|PERSON] wept.", ["Rui Tavo da Costa", "Tavo"]),
    ("[Ana Zorrilla Pardo|PERSON] won. [Zorrilla|PERSON] wept.", ["Ana Zorrilla Pardo", "Zorrilla"]),
    ("[Omar el-Hadi|PERSON] spoke. [Al-Hadi|PERSON] left.", ["Omar el-Hadi", "Al-Hadi"]),
    ("[Joko Darma|PERSON], better known as [Jodar|PERSON], sang.", ["Joko Darma", "Jodar"]),
    ("[Orbitra|ORG] (formerly [Chirper|ORG]) fell.", ["Orbitra", "Chirper"]),
    ("The [Zuria Tehreek Insaf|ORG], or [ZTI|ORG], won.", ["Zuria Tehreek Insaf", "ZTI"]),
    ("[Zuria Ramblers|ORG] won. [Ramblers|ORG] are third.", ["Zuria Ramblers", "Ramblers"]),
    ("[Ramblers|ORG] win\n\n[Zuria Ramblers|ORG] won.", ["Ramblers", "Zuria Ramblers"]),
    ("[Alternative for Zuria|ORG], or [AfZ|ORG], won.", ["Alternative for Zuria", "AfZ"]),
    ("[Swedish|NORP] police arrested a [Swede|NORP].", ["Swedish", "Swede"]),
    ("[Zuria United|ORG] lost. [United|ORG] are last.", ["Zuria United", "United"]),
    ("[Bank of Zuria|ORG]; the [Bank|ORG]", ["Bank of Zuria", "Bank"]),
    ("[Society for Zurian Oaks|ORG] ([SoZO|ORG]) met.", ["Society for Zurian Oaks", "SoZO"]),
    ("[Zurian Navy|ORG] ([Naseg|ORG]) sailed.", ["Zurian Navy", "Naseg"]),
    ("[KS Vardo|ORG] won. [KSV|ORG] sang.", ["KS Vardo", "KSV"]),
    ("[Zuria Steel Corp.|ORG] fell, and [ZS|ORG] rose.", ["Zuria Steel Corp.", "ZS"]),
    (
        "[Oak Mesa Savings & Loan Association|ORG]; [Oak Mesa|ORG]",
        ["Oak Mesa Savings & Loan Association", "Oak Mesa"],
    ),
    ("[Ruva Harbour Works Ltd|ORG] built [Ruva|ORG]'s docks.", ["Ruva Harbour Works Ltd", "Ruva"]),
    ("[Accra Ruva Brake Systems Co. Ltd.|ORG]; [Ruva|ORG]", ["Accra Ruva Brake Systems Co. Ltd.", "Ruva"]),
    ("[Osei, Tandoh & Vale|ORG] won. [Osei Tandoh|ORG] sang.", ["Osei, Tandoh & Vale", "Osei Tandoh"]),
    ("[Adam Tandoh Inc.|ORG] won. [Tandoh|ORG] sang.", ["Adam Tandoh Inc.", "Tandoh"]),
    ("[Tandoh's Inc.|ORG] won. [Tandoh's|ORG] sang.", ["Tandoh's Inc.", "Tandoh"]),
    ("[Vardo Fund for the Arts|ORG]; [Vardo Fund|ORG]", ["Vardo Fund for the Arts", "Vardo Fund"]),
    ("[Samsung|ORG] falls\n\n[Samsung Electronics Co.|ORG] fell.", ["Samsung", "Samsung Electronics Co."]),
    ("[Hunan Province|GPE] and [Hunan|GPE]", ["Hunan Province", "Hunan"]),
    ("The [Orba River|LOC] rose; the [Orba|LOC] fell.", ["Orba River", "Orba"]),
    (
        "[Ana Ho Mei-lin|PERSON] came. [Ana Ho|PERSON] left. [Ho|PERSON] sang.",
        ["Ana Ho Mei-lin", "Ana Ho", "Ho"],
    ),
    ("[Tunde Vale|PERSON] alias [Biggy|PERSON] fled.", ["Tunde Vale", "Biggy"]),
    ("[Zed|PERSON], born [Ann Reed|PERSON], sang.", ["Zed", "Ann Reed"]),
    ("[Zed|PERSON], whose real name is [Ann Reed|PERSON], sang.", ["Zed", "Ann Reed"]),
    ("[Ruva et Fils|ORG], the trading house known as [Rufi|ORG], fell.", ["Ruva et Fils", "Rufi"]),
    ("A [Tory|NORP] won; the [Tories|NORP] sang.", ["Tory", "Tories"]),
    ("[Exxon Mobil|ORG] fell. [ExxonMobil|ORG] rose.", ["Exxon Mobil", "ExxonMobil"]),
    ("[Mt. Orba|LOC] is [Mount Orba|LOC].", ["Mt. Orba", "Mount Orba"]),
    ("[Ørsted|ORG] is [Orsted|ORG].", ["Ørsted", "Orsted"]),
    (
        "[U.S. Department of Oaks|ORG]; [Oaks Department|ORG]; [DOO|ORG]",
        ["U.S. Department of Oaks", "Oaks Department", "DOO"],
    ),
    (
        "[Foreign Ministry|ORG]; [Ministry of Foreign Affairs|ORG]",
        ["Foreign Ministry", "Ministry of Foreign Affairs"],
    ),
    ("[DR Congo|GPE] waits. [Congo|GPE] votes.", ["DR Congo", "Congo"]),
    ("The [U.S. Oak Service|ORG] met. The [USOS|ORG] left.", ["U.S. Oak Service", "USOS"]),
    ("[Robert F. Tandoh Jr.|PERSON] won. [RFT Jr.|PERSON] sang.", ["Robert F. Tandoh Jr.", "RFT Jr."]),
    ("[J.K. Vale|PERSON], [J. K. Vale|PERSON], [Vale|PERSON]", ["J.K. Vale", "J. K. Vale", "Vale"]),
    (
        "[Xinjiang Uygur Autonomous Region|GPE]; [Xinjiang|GPE]",
        ["Xinjiang Uygur Autonomous Region", "Xinjiang"],
    ),
    (
        "[Zuria State Oak Commission|ORG]; [Oak Commission|ORG]",
        ["Zuria State Oak Commission", "Oak Commission"],
    ),
    ("[RVT Tandoh Inc.|ORG] fell. [RVT|ORG] rose.", ["RVT Tandoh Inc.", "RVT"]),
    ("[Vale|PERSON] 88, rain 1\n\n[Tom Vale|PERSON] ran.", ["Vale", "Tom Vale"]),
]


@pytest.mark.parametrize(("marked", "expected"), UNITED)
def test_names_of_one_entity_are_united(marked: str, expected: list[str]) -> None:
    assert [mentions for _, _, mentions in resolve(marked)] == [expected]


APART = [
    ("two of one surname", "[Bill Clinton|PERSON], [Hillary Clinton|PERSON]. [Clinton|PERSON] spoke.", 3),
    ("father and son after him", "[Ben Osei|PERSON] met [Ben Osei Jr.|PERSON].", 2),
    ("China and Taiwan", "[China|GPE] is not the [Republic of China|GPE].", 2),
    ("two papers", "[Washington Post|ORG], [New York Post|ORG]: the [Post|ORG]", 3),
    ("father and son", "[Luther King Jr.|PERSON], son of [Luther King Sr.|PERSON]; [King|PERSON]", 3),
    ("middle initials", "[George W. Bush|PERSON] and [George H. W. Bush|PERSON]. [Bush|PERSON]", 3),
    ("child and adult", "[Ahmed|PERSON], 12, left. His uncle [Ahmed Hassan|PERSON] stayed.", 2),
    ("firm and founder", "[Adani Group|ORG] fell. [Adani|ORG] rose. [Gautam Adani|PERSON] agreed.", 2),
    ("city and state", "[New York City|GPE]; [New York|GPE]", 2),
    ("city and country", "[Mexico City|GPE] is not [Mexico|GPE]", 2),
    ("city and ocean", "[Atlantic City|GPE] lies on the [Atlantic|LOC].", 2),
    ("north of what", "The [North|LOC] and [South Korea|GPE]", 2),
    ("town and club", "[Leeds|GPE] beat no one; [Leeds United|ORG] did.", 2),
    ("state and country", "[Lagos|GPE] and [Lagos State|GPE]", 2),
    ("one acronym, two names", "[Kogi Bank|ORG], [Kano Board|ORG]: [KB|ORG]", 3),
    ("man and wife", "Mr. [Obi|PERSON] and Mrs. [Obi|PERSON] came. Mrs. [Obi|PERSON] sat.", 2),
    ("mother and daughter", "Mrs. [Obi|PERSON] and Miss [Obi|PERSON] came.", 2),
    ("man and another's wife", "[Diana Obi|PERSON] left. Mr. [Obi|PERSON] stayed.", 2),
    ("king and namesake", "[King Charles|PERSON] met [Charles Obi|PERSON].", 2),
    ("child and age", "[Ahmed|PERSON] (12) left. [Ahmed Hassan|PERSON] stayed.", 2),
    ("brother and sister", "[Julian Osei|PERSON] met [Juliet Osei|PERSON].", 2),
    ("two near names", "[Martina Osei|PERSON] met [Martino Osei|PERSON].", 2),
    ("two called Meg", "[Meg Ryan|PERSON], [Margaret Osei|PERSON]: [Meg|PERSON]", 2),
    ("two clubs", "[Zuria United|ORG], [Zuria Athletic|ORG]: [Zuria|ORG]", 3),
    ("firm and its part", "[Fox Sports|ORG] is not [Fox|ORG].", 2),
    ("nation and bank", "[Ghana Commercial Bank|ORG] sued [Ghana|ORG].", 2),
    ("library and what it is of", "[Library of Congress|ORG]; [Congress|ORG]", 2),
    ("house and country", "The [White House|ORG], [Washington|GPE] and [the United States|GPE]", 3),
    ("a library and what it is of", "[Library of Zuria|ORG]; [Zuria|ORG]", 2),
    ("father said to be one", "[Ben Osei Jr.|PERSON] is the son of [Ben Osei|PERSON].", 2),
    ("king and his son", "[Omar bin Salim|PERSON] left. [King Salim|PERSON] stayed.", 2),
    ("king and a family", "[Omar Salim|PERSON] left. [King Salim|PERSON] stayed.", 2),
    ("two of a family in China", "[Li Wenbo|PERSON], [Li Jun|PERSON]: [Li|PERSON]", 3),
    ("first name and family name", "[Lai Junwei|PERSON], [Ama Lai|PERSON]: [Lai|PERSON]", 3),
    ("a family and one of it", "The [Osei|PERSON] family met. [Ama Osei|PERSON] spoke.", 2),
    ("a branch known as something", "A branch of [Zuria Front|ORG], known as [Nova|ORG], left.", 2),
    ("two for whom to decide", "The [Zuria Council|ORG], or [NATO|ORG], may act.", 2),
    ("a grandson with her name inside", "[Ana Vera|PERSON], [Juan Vera Rey|PERSON]: [Vera|PERSON]", 2),
    ("two firms of a house", "[Ruva Motors|ORG], [Ruva Steel|ORG]: [Ruva|ORG]", 3),
    ("two houses", "The [White House|ORG] warned [House|ORG] members.", 2),
    ("network and brewer", "[Ambrose-Busch Cos.|ORG] advertised on [ABC|ORG].", 2),
    ("river and town", "The [Orba River|LOC] rose. [Orba|GPE] is dry.", 2),
    ("river and county", "The [Orba River|LOC] rose. The [Orba|GPE] County fair is off.", 2),
    ("province and city", "[Kano Province|GPE] is not [Kano|GPE].", 2),
    ("army and team", "The [US Army|ORG] cheered [USA|ORG].", 2),
    ("a club and the other side", "[Zuria Rovers|ORG] ([Vardo|ORG]) lost.", 2),
    ("wife and man", "[Ama Osei|PERSON], the wife of a man known as [Biggy|PERSON], left.", 2),
    (
        "two ministries",
        "[Russian Foreign Ministry|ORG], [Indian Foreign Ministry|ORG]: [Foreign Ministry|ORG]",
        3,
    ),
    ("two Congos", "[DR Congo|GPE], [Republic of Congo|GPE]: [Congo|GPE]", 3),
    ("a state for short", "[La.|GPE] is not [Los Angeles|GPE].", 2),
    ("a state and a town", "[Santa Cruz|GPE] is not in [S.C.|GPE].", 2),
    ("two letters long before", f"{'Rain. ' * 60}[VF|ORG] lost. Later the [Vardo Fund|ORG] closed.", 2),
    ("a body and one that ends so", "[Congress|ORG] met. [African National Congress|ORG] members left.", 2),
    (
        "a university, a firm and a town",
        "[Columbia University|ORG], [Columbia Pictures Ltd.|ORG]: [Columbia|ORG]",
        3,
    ),
    ("two firms that begin alike", "[Ruva Foods Inc.|ORG], [Ruva Ships Inc.|ORG]: [Ruva|ORG]", 3),
    ("bank and the others", "[World Bank|ORG], [Unity Bank|ORG]: the [Bank|ORG]", 3),
]


@pytest.mark.parametrize(("marked", "count"), [case[1:] for case in APART], ids=[case[0] for case in APART])
def test_what_may_be_two_is_not_united(marked: str, count: int) -> None:
    assert len(resolve(marked)) == count


def test_a_surname_is_his_who_alone_was_named_before() -> None:
    found = resolve(
        "[Joe Osei|PERSON] came. [Osei|PERSON] spoke to his wife, [Ama Osei|PERSON]. [Osei|PERSON] left."
    )
    assert [mentions for _, _, mentions in found] == [["Joe Osei", "Osei", "Osei"], ["Ama Osei"]]


def test_the_letters_are_those_of_the_name_said_before() -> None:
    found = resolve(
        "[World Tea Organization|ORG] met. The [WTO|ORG] spoke. The [World Tin Organization|ORG] left."
    )
    assert [mentions for _, _, mentions in found] == [
        ["World Tea Organization", "WTO"],
        ["World Tin Organization"],
    ]


def test_the_surname_in_a_headline_is_that_of_the_first_full_name() -> None:
    found = resolve(
        "[Osei|PERSON] wins\n\n[Ama Osei|PERSON] won. [Osei|PERSON] thanked her brother, [Joe Osei|PERSON]. [Osei|PERSON] left."
    )
    assert [mentions for _, _, mentions in found] == [["Osei", "Ama Osei", "Osei", "Osei"], ["Joe Osei"]]


def test_forms_of_address_tell_whose_surname_it_is() -> None:
    found = resolve(
        "[Daniel Obi|PERSON] and his wife, [Diana Obi|PERSON], ran. Mrs. [Obi|PERSON] won; Mr. [Obi|PERSON] did not. "
        "[Obi|PERSON] smiled."
    )
    assert [mentions for _, _, mentions in found] == [["Daniel Obi", "Obi"], ["Diana Obi", "Obi"], ["Obi"]]


def test_a_full_name_is_its_bearers_whatever_the_title() -> None:
    found = resolve("[Senator Ada Obi|PERSON] spoke. Sen. [Obi|PERSON] sat. Ms. [Obi|PERSON] left.")
    assert found == [("Ada Obi", "PERSON", ["Ada Obi", "Obi", "Obi"])]


@pytest.mark.parametrize(
    ("names", "count"),
    [
        (("Borussia Dortmund", "Dortmund"), 1),
        (("Boston Red Sox", "Boston"), 1),
        (("Boston Red Sox", "Boston Celtics", "Boston"), 3),
        (("Boston Globe", "Boston"), 2),
    ],
)
def test_an_organisation_called_like_a_town_is_its_one_club(names: tuple[str, ...], count: int) -> None:
    text = ", ".join(names)
    tagged = [Tagged(text.rindex(name), text.rindex(name) + len(name), "ORG") for name in names]
    assert len(cluster(text, tagged)) == count


def test_a_person_is_called_by_the_full_name_that_is_said_most() -> None:
    found = resolve("[Ada Obi Wins|PERSON]\n\n[Ada Obi|PERSON] spoke. [Ada Obi|PERSON] left.")
    assert found == [("Ada Obi", "PERSON", ["Ada Obi Wins", "Ada Obi", "Ada Obi"])]


def test_the_city_and_the_man_of_one_name_stay_apart() -> None:
    found = resolve(
        "[Denzel Washington|PERSON] flew to [Washington|GPE]. “Yes,” [Washington|PERSON] said.\n\n"
        "Officials in [Washington|GPE] agreed."
    )
    assert found == [
        ("Denzel Washington", "PERSON", ["Denzel Washington", "Washington"]),
        ("Washington", "GPE", ["Washington", "Washington"]),
    ]


HOMONYMS = [
    # A person and a place.
    (
        "[Denzel Washington|PERSON] sang. [Washington|GPE] left early. He flew to [Washington|GPE], D.C.",
        {"Denzel Washington": 2, "Washington": 1},
    ),
    (
        "[Denzel Washington|PERSON] sang. In [Washington|GPE], rain fell. [Washington|PERSON] smiled.",
        {"Denzel Washington": 2, "Washington": 1},
    ),
    (
        "[Michael Jordan|PERSON] went. [Jordan|GPE], 55, flew to [Jordan|PERSON]. [Jordan|GPE]'s wife stayed.",
        {"Michael Jordan": 3, "Jordan": 1},
    ),
    (
        "[Paris Hilton|PERSON] sang. [Paris|GPE] told police so. The streets of [Paris|GPE] were wet.",
        {"Paris Hilton": 2, "Paris": 1},
    ),
    (
        "[Abraham Lincoln|PERSON] slept. President [Lincoln|GPE] woke in [Lincoln|GPE], Nebraska.",
        {"Abraham Lincoln": 2, "Lincoln": 1, "Nebraska": 1},
    ),
    (
        "[John Kennedy|PERSON] spoke. [Kennedy|PERSON] smiled. She waited at [Kennedy|PERSON] airport.",
        {"John Kennedy": 2, "Kennedy": 1},
    ),
    (
        "[Chelsea Clinton|PERSON] lives in [Chelsea|PERSON].",
        {"Chelsea Clinton": 1, "Chelsea": 1},
    ),
    # A person and a month.
    (
        "[Brian May|PERSON] played in [May|PERSON]. Mr. [May|PERSON] left on [May|PERSON] 24.",
        {"Brian May": 2},
    ),
    # A company and something else.
    (
        "[Harrison Ford|PERSON] drives a [Ford|ORG]. [Ford|ORG], 76, likes it. [Ford Motor|ORG] shares fell.",
        {"Harrison Ford": 2, "Ford Motor": 2},
    ),
    (
        "[Amazon|ORG] hired. Fires in the [Amazon|ORG] have spread. [Amazon|ORG] gave money. The [Amazon|ORG] warehouse shut.",
        {"Amazon": 3, "Amazon ": 1},
    ),
    # One thing only.
    ("[Bill Clinton|PERSON] won. Confidence in [Clinton|PERSON] rose.", {"Bill Clinton": 2}),
    ("[Ada Obi|PERSON] left. It went back to [Obi|PERSON]'s mother.", {"Ada Obi": 2}),
    ("[Zuria News|ORG] taped a [Zuria News|ORG] town hall.", {"Zuria News": 2}),
]


@pytest.mark.parametrize(("marked", "expected"), HOMONYMS)
def test_neighbours_tell_which_of_two_things_is_meant(marked: str, expected: dict[str, int]) -> None:
    found = sorted(
        ((name, len(mentions)) for name, _, mentions in resolve(marked)), key=lambda item: -item[1]
    )
    assert sorted(found) == sorted((name.strip(), count) for name, count in expected.items())


GOVERNMENTS = [
    ("[Washington|GPE] imposed tariffs. The streets of [Washington|GPE] were wet.", 2),
    ("[Tokyo|GPE] rejected the plan. [Tokyo|GPE]'s mayor slept. Rain fell in [Tokyo|GPE].", 2),
    ("[Moscow|GPE] accused him. Talks were held in [Moscow|GPE]. [Moscow|GPE] is cold.", 1),
    ("[Chicago|GPE] rejected the plan. The streets of [Chicago|GPE] were wet.", 1),
]


@pytest.mark.parametrize(("marked", "count"), GOVERNMENTS)
def test_a_government_is_not_the_city_where_it_sits(marked: str, count: int) -> None:
    assert len(resolve(marked)) == count


def test_where_the_city_is_told_from_the_government_the_rest_is_the_citys() -> None:
    found = resolve(
        "[Tokyo|GPE] rejected it. Rain fell in [Tokyo|GPE]. [Tokyo|GPE]'s mayor slept. [Tokyo|GPE] wants more."
    )
    assert [len(mentions) for _, _, mentions in found] == [2, 2]


def test_untagged_repeats_are_added() -> None:
    found = resolve("[Ngozi Eze|PERSON] runs [Zentrix|ORG].\n\nEze says Zentrix grew in Lagos.")
    assert found == [
        ("Ngozi Eze", "PERSON", ["Ngozi Eze", "Eze"]),
        ("Zentrix", "ORG", ["Zentrix", "Zentrix"]),
        ("Lagos", "GPE", ["Lagos"]),
    ]


@pytest.mark.parametrize(
    "rest",
    [
        "Apples are ripe.",
        "Apple trees and an apple stand here.",  # the article writes the word small
        "The Apple Growers Club met.",  # part of a longer name
        "He paid by pineApple card.",
        "It cost Apple$20.",
    ],
)
def test_what_only_looks_like_a_repeat_is_not_added(rest: str) -> None:
    assert resolve(f"[Apple|ORG] sold phones.\n\n{rest}") == [("Apple", "ORG", ["Apple"])]


def test_nothing_is_found_in_furniture_and_code() -> None:
    text, blocks = join_pieces(
        [Piece("furniture", "Lagos"), Piece("code", "Lagos"), Piece("heading", "Lagos")]
    )
    article = Article(text, blocks, "", "test")
    found = resolve_entities(article, [Tagged(0, 5, "GPE"), Tagged(3, 9, "GPE")])
    assert [[m.start for m in entity.mentions] for entity in found] == [[14]]


def test_a_rule_can_be_left_out() -> None:
    marked = "[Jim Mattis|PERSON] met [Mattis|PERSON]."
    assert len(resolve(marked, RULES.without("lone_names"))) == 2
    assert "lone_names" in RULES.names_of("aliases")


def test_prepared_text_is_straight_and_as_long() -> None:
    assert prepare_text("“It’s\nhere”") == '"It\'s here"'


def test_a_dateline_and_a_new_paragraph_are_seen_after_a_headline() -> None:
    found = resolve("Rains cut the road to [Tolwe|GPE]\n\nZURAMO, March 3 - “Nobody came,” said [Tolwe|GPE]")
    assert [(name, label) for name, label, _ in found] == [("Tolwe", "GPE"), ("ZURAMO", "GPE")]


@pytest.mark.skipif(not SEED_GOLD.exists(), reason="the gold of the seed is not beside the checkout")
def test_seed_clusters_from_gold_spans() -> None:
    """Given the gold's spans and labels, the clusters are the gold's, and no mention is added or lost."""
    gold = json.loads(SEED_GOLD.read_text(encoding="utf-8"))
    text = next((Path(__file__).parents[1] / "seeds").glob("*.txt")).read_text(encoding="utf-8").rstrip("\n")
    pieces = [Piece("paragraph", part) for part in text.split("\n\n")]
    article = Article(*join_pieces(pieces), "", "seed")
    tagged = [Tagged(item["start"], item["end"], item["label"]) for item in gold["entities"]]
    found = resolve_entities(article, tagged)
    assert {(m.start, m.end, e.label, e.name) for e in found for m in e.mentions} == {
        (item["start"], item["end"], item["label"], item["cluster"]) for item in gold["entities"]
    }


WORDS = """
Ann Ann's Lee Lee’s U.S. US the The of and & - / ( ) , . " “ said Mr. Jr. Inc. Bank AP Press 7 é ß 北京 x
"""
words = st.sampled_from(WORDS.split())
paragraphs = st.lists(
    st.one_of(st.lists(words, min_size=1, max_size=12).map(" ".join), st.text(min_size=1, max_size=30)),
    min_size=1,
    max_size=4,
)


@settings(deadline=None)
@given(paragraphs, st.data())
def test_mentions_are_in_range_in_order_and_apart(texts: list[str], data: st.DataObject) -> None:
    kinds = st.sampled_from(("paragraph", "heading", "furniture", "code"))
    text, blocks = join_pieces([Piece(data.draw(kinds), part) for part in texts])
    ends = st.integers(0, len(text))
    spans = st.tuples(ends, ends, st.sampled_from(sorted(NAME_LABELS)))
    tagged = [Tagged(min(a, b), max(a, b), label) for a, b, label in data.draw(st.lists(spans, max_size=8))]
    article = Article(text, blocks, "", "test")
    entities = resolve_entities(article, tagged)
    mentions = sorted((m.start, m.end) for entity in entities for m in entity.mentions)
    allowed = [(block.start, block.end) for _, block in article.analysed_blocks()]
    assert all(any(a <= start < end <= b for a, b in allowed) for start, end in mentions)
    assert all(before[1] <= after[0] for before, after in pairwise(mentions))
    assert [e.mentions for e in entities] == [
        tuple(sorted(e.mentions, key=lambda m: m.start)) for e in entities
    ]
    firsts = [entity.mentions[0].start for entity in entities]
    assert firsts == sorted(firsts)
    assert all(entity.name and entity.label in NAME_LABELS for entity in entities)


WORLD_NEWS = [
    ("whereof", "Ships lay off the coast of [Ardenia|PERSON].", [("Ardenia", "GPE")]),
    ("employer", "It will fall, said an analyst at [Bernholm|PERSON].", [("Bernholm", "ORG")]),
    ("employer", "A spokesman for [Bernholm|PERSON] agreed.", [("Bernholm", "ORG")]),
    ("member", "The [Malvin|PERSON] striker fell.", [("Malvin", "ORG")]),
    ("many", "[Malvin|PERSON] were ahead.", [("Malvin", "ORG")]),
    ("dateline", "[TAMBORA|ORG] - The ship sank.", [("TAMBORA", "GPE")]),
    ("datelines", "KAMBALA (Wire) - The ship sank.", [("KAMBALA", "GPE")]),
    ("datelines", "Rain\n\nKAMBALA: The ship sank.", [("KAMBALA", "GPE")]),
    ("listed_place", "They met across [Curepipe|ORG].", [("Curepipe", "GPE")]),
    ("listed_places", "A plant at Kilis closed.", [("Kilis", "GPE")]),
    ("placelines", "LUCKNOW\n\nRain fell.", [("LUCKNOW", "GPE")]),
    ("agencies", "Rain\n\nKambala, May 2 (Tolwex) - The ship sank.", [("Tolwex", "ORG")]),
    ("lone_letters", "He told the ZWT that SUVs are NOT cheap.", [("ZWT", "ORG")]),
    ("people_noun", "The [Tolwe|PERSON] tribe came.", [("Tolwe", "NORP")]),
    (
        "people_noun",
        "Many [Tolwe|PERSON] and [Wanekay|PERSON] women came.",
        [("Tolwe", "NORP"), ("Wanekay", "NORP")],
    ),
    (
        "place_noun",
        "The [Tolwe|PERSON] and [Wanekay|PERSON] districts.",
        [("Tolwe", "GPE"), ("Wanekay", "GPE")],
    ),
    ("place_words", "They love [Wadi Tolwe|PERSON].", [("Wadi Tolwe", "GPE")]),
    ("organisation_words", "The [Tolwe School District|GPE].", [("Tolwe School District", "ORG")]),
    ("affiliation", "So said [Ann Reed|PERSON] ([ZWT|GPE]).", [("Ann Reed", "PERSON"), ("ZWT", "ORG")]),
    ("where", "He is a farmer from [Tolwe|PERSON].", [("Tolwe", "GPE")]),
    ("where", "It fell near [Tolwe|ORG].", [("Tolwe", "GPE")]),
    ("many", "[Tolwe|PERSON] stun rivals.", [("Tolwe", "ORG")]),
    ("full_names", "They told Wanekay [Tolwe|PERSON] so.", [("Wanekay Tolwe", "PERSON")]),
    (
        "split_list",
        "The [Tolwe Primary School and Aba Hospital|ORG] shut.",
        [("Tolwe Primary School", "ORG"), ("Aba Hospital", "ORG")],
    ),
    ("split_line", "The [Tolwe-Wanekay|ORG] line shut.", [("Tolwe", "GPE"), ("Wanekay", "GPE")]),
    ("trim_small_words", "The [Tolwe institute|ORG] shut.", [("Tolwe", "ORG")]),
    ("cut_degrees", "[Ann Reed KC|PERSON] spoke.", [("Ann Reed", "PERSON")]),
    ("cut_kinds", "[Chipmaker Velaro|ORG] grew.", [("Velaro", "ORG")]),
    ("bylines", "Rain\n\nBy [Tolu|NORP] Wanekay, Zuramo", [("Tolu Wanekay", "PERSON")]),
    ("nicknamed", "[Lena|PERSON] '[Lulu|ORG]' Ortiz sang.", [("Lena 'Lulu' Ortiz", "PERSON")]),
    (
        "spelled_out",
        "The Ardenian [Bureau of Roads|ORG] and Canals (ABRC) met.",
        [("Ardenian Bureau of Roads and Canals", "ORG")],
    ),
    (
        "firms",
        "[Reed|PERSON], [Ortiz|PERSON] & [Malvin|PERSON] lost the account.",
        [("Reed, Ortiz & Malvin", "ORG")],
    ),
    ("clubs", "They drew with JS [Tolwe|GPE] at home.", [("JS Tolwe", "ORG")]),
    (
        "halves",
        "[Tolwe|GPE] [Wanekay|ORG] flooded; [Wanekay|GPE] did not.",
        [("Tolwe Wanekay", "ORG"), ("Wanekay", "GPE")],
    ),
    ("name_things", "The [Ardenian Fisheries Act|ORG] was changed.", [("Ardenian Fisheries Act", "LAW")]),
    ("name_things", "They met in the [Malvin Cup|GPE].", [("Malvin Cup", "EVENT")]),
    ("name_ships", "The ferry [Amina|PERSON] sank.", [("Amina", "PRODUCT")]),
    ("drop_abbreviations", "It is run by an [NGO|ORG] now.", []),
    ("drop_abbreviations", "[Ann Reed|PERSON], [KC|ORG], agreed.", [("Ann Reed", "PERSON")]),
    ("drop_currencies", "It cost 4 million [US|GPE] dollars.", []),
    ("drop_holidays", "They were told to wait until [Eid|PERSON].", []),
    ("split_seat", "So said [Tolwe MLA Ann Reed|PERSON].", [("Tolwe", "GPE"), ("Ann Reed", "PERSON")]),
    ("name_addressed", "It was [Constable Tolwe Wanekay|ORG].", [("Tolwe Wanekay", "PERSON")]),
    ("cut_titles", "So said [Crown Prince Tolwe Wanekay|PERSON].", [("Tolwe Wanekay", "PERSON")]),
    ("cut_titles", "So said [Datuk Seri Tolwe Wanekay|PERSON].", [("Tolwe Wanekay", "PERSON")]),
    ("trim_function_words", "An [ex-Malvin|ORG] clerk.", [("Malvin", "ORG")]),
    ("close_bracket", "The [Malvin Party (R|ORG]) met.", [("Malvin Party (R)", "ORG")]),
    (
        "complete_purpose",
        "The [Reed Institute|ORG] for Economic Research met.",
        [("Reed Institute for Economic Research", "ORG")],
    ),
    (
        "first_words_of_companies",
        "[Velaro Semiconductor|ORG] grew. [Velaro|PERSON] sells chips.",
        [("Velaro Semiconductor", "ORG")],
    ),
    ("rulers", "It was opened by [Tolwald|ORG] II in 1216.", [("Tolwald II", "PERSON")]),
    ("rulers", "Like Emperor [Tolwald|GPE] I, he slept.", [("Tolwald I", "PERSON")]),
    ("bynames", "[Louis|PERSON] the [German|NORP] died.", [("Louis the German", "PERSON")]),
    (
        "joined_persons",
        "[Ann Reed|PERSON] and [Lena Ortiz|PERSON] met. The [Reed-Ortiz|ORG] ticket won.",
        [("Ann Reed", "PERSON"), ("Lena Ortiz", "PERSON")],
    ),
    ("split_runs", "They held [Tolu alias Ganiyu|PERSON].", [("Tolu", "PERSON")]),
    (
        "storms",
        "[Typhoon Rosita|PERSON] came. [Rosita|PERSON] left.",
        [("Typhoon Rosita", "EVENT"), ("Rosita", "EVENT")],
    ),
]


@pytest.mark.parametrize(("rule", "marked", "expected"), WORLD_NEWS)
def test_rules_for_world_news_do_what_they_are_for(rule, marked, expected):
    assert [(name, label) for name, label, _ in resolve(marked)] == expected
    assert [(name, label) for name, label, _ in resolve(marked, RULES.without(rule))] != expected


NUMBERED_THINGS = (
    "World War II ended.",
    "The banks follow Basel III.",
    "USP Tolwe II is full.",
    "The ferry Tolwe II sank.",
    "Vitamin K and I agreed.",
)


@pytest.mark.parametrize("text", NUMBERED_THINGS)
def test_numbered_things_are_no_rulers(text):
    assert resolve(text) == []


def test_what_is_called_for_short_in_brackets_is_found_again():
    marked = "The [World Harbour Programme|ORG] (WHP) met. WHP left."
    assert resolve(marked) == [("World Harbour Programme", "ORG", ["World Harbour Programme", "WHP", "WHP"])]
    assert resolve(marked, RULES.without("found_in_brackets", "lone_letters")) == [
        ("World Harbour Programme", "ORG", ["World Harbour Programme"])
    ]


def test_each_rule_can_be_left_out_alone():
    names = RULES.names_of(*Rules.__struct_fields__)
    assert len(names) == len(set(names))


def test_offsets_hold_in_a_text_whose_blocks_are_not_parted_by_blank_lines() -> None:
    text = "Boats.\nAnna Boyle’s boat sank.\n\n\n\nBoyle swam."
    blocks = tuple(
        Block("paragraph", text.index(line), text.index(line) + len(line))
        for line in text.split("\n")
        if line
    )
    tagged = [Tagged(7, 17, "PERSON"), Tagged(text.index("Boyle swam"), text.index(" swam"), "PERSON")]
    (boyle,) = resolve_entities(Article(text, blocks, "", "-"), tagged)
    assert [text[span.start : span.end] for span in boyle.mentions] == ["Anna Boyle", "Boyle"]
