"""Speakers of quotes by rule and by parse, and what their phrases stand for."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.lang.en import English
from spacy.tokens import Doc

from reader.analysis.quotes import find_quotes
from reader.analysis.speakers import attribute_by_rule, resolve_speakers
from reader.analysis.speakers_parse import attribute_by_parse
from reader.text import Article, Entity, Piece, Quote, Span, join_pieces

SHARED = Path(__file__).resolve().parent.parent.parent / "shared"
SEED = Path(__file__).resolve().parent.parent / "seeds" / "000_955c09384371739e.txt"


def article(*paragraphs: str) -> Article:
    text, blocks = join_pieces(Piece("paragraph", paragraph) for paragraph in paragraphs)
    return Article(text, blocks, "", "-")


def by_rule(*paragraphs: str) -> list[tuple[str | None, str | None]]:
    """Phrase and cue of each quote."""
    made = article(*paragraphs)
    return [(phrase(made.text, quote), quote.cue) for quote in attribute_by_rule(made, find_quotes(made))]


def phrase(text: str, quote: Quote) -> str | None:
    return None if quote.speaker_start is None else text[quote.speaker_start : quote.speaker_end]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("“We rowed,” said Anna Boyle.", "Anna Boyle", "said"),
        ("“We rowed,” Anna Boyle said.", "Anna Boyle", "said"),
        ("“We rowed,” said Anna Boyle, who runs the harbour.", "Anna Boyle", "said"),
        ("“We rowed,” Anna Boyle, the harbour master, said on Friday.", "Anna Boyle", "said"),
        ("“We rowed,” she told the board.", "she", "told"),
        ("“We rowed,” the old ferryman later added.", "the old ferryman", "added"),
        ("“Who rows?” asked the ferryman.", "the ferryman", "asked"),
        ("“Who rows?” Anna Boyle asked.", "Anna Boyle", "asked"),
        ("Anna Boyle said: “We rowed.”", "Anna Boyle", "said"),
        ("On Friday, Anna Boyle said, “We rowed.”", "Anna Boyle", "said"),
        ("Anna Boyle, who runs the harbour, said, “We rowed.”", "Anna Boyle", "said"),
        ("Anna Boyle laughed and said, “We rowed.”", "Anna Boyle", "said"),
        ("Anna Boyle shot back, “We rowed.”", "Anna Boyle", "shot back"),
        ("Anna Boyle continued: “We rowed.”", "Anna Boyle", "continued"),
        ("Anna Boyle (Lib-Harbour) said, “We rowed.”", "Anna Boyle", "said"),
        ("According to the council, the bridge is “a danger to nobody.”", "the council", "According to"),
        ("The bridge is “a danger to nobody,” according to the council.", "the council", "according to"),
        ("Anna Boyle: “We rowed.”", "Anna Boyle", None),
        ("Boyle calls crossing ‘a misery’", "Boyle", "calls"),
        ("“We rowed,” Anna Boyle wrote on Chirper.", "Anna Boyle", "wrote"),
        (
            "A spokesman for the harbour said the bridge was “no danger.”",
            "A spokesman for the harbour",
            "said",
        ),
        ("The harbour has said that the bridge is “no danger.”", "The harbour", "said"),
        ("The mayor, asked by Anna Boyle, said it was “no danger.”", "The mayor", "said"),
        ("The crew was told that the sea was “no danger,” the mayor said.", "the mayor", "said"),
        ("Anna’s brother said it was “no danger.”", "Anna’s brother", "said"),
        ("As Anna Boyle puts it, “we rowed and rested.”", "Anna Boyle", "puts it"),
        ("EAST HARBOUR, Me. (AP) — Anna Boyle said it was “no danger.”", "Anna Boyle", "said"),
        ("East Harbour (Agency) – Anna Boyle said it was “no danger.”", "Anna Boyle", "said"),
        ("“We rowed all night.” — Anna Boyle", "Anna Boyle", None),
        ("“We rowed all night.” – Anna Boyle, ferryman", "Anna Boyle", None),
        ("“BOYLE: We rowed all night.”", "BOYLE", None),
        ("“We rowed,” Anna Boyle, the mayor, said in a televised address.", "Anna Boyle", "said"),
        ("“We rowed,” the Danes state in their paper.", "the Danes", "state"),
    ],
)
def test_the_phrase_beside_a_quote(text: str, speaker: str, cue: str | None) -> None:
    assert by_rule(text) == [(speaker, cue)]


@pytest.mark.parametrize("signature", ["— Anna Boyle", "- Anna Boyle.", "–Anna Boyle, the ferryman"])
def test_a_signature_may_be_the_next_paragraph(signature: str) -> None:
    found = by_rule("Tom Ordway spoke at length.", "“We rowed all night.”", signature, "It was a long night.")
    assert found == [("Anna Boyle", None)]


def test_a_paragraph_that_begins_with_a_dash_is_not_always_a_signature() -> None:
    found = by_rule("“We rowed all night,” Tom Ordway said.", "- Anna Boyle did not row at all that night.")
    assert found == [("Tom Ordway", "said")]


def test_names_in_front_part_the_paragraphs_of_a_transcript() -> None:
    found = by_rule("“BOYLE: We rowed all night.", "“ORDWAY: We did not.”")
    assert found == [("BOYLE", None), ("ORDWAY", None)]


def test_a_full_name_in_front_must_stand_elsewhere_too() -> None:
    assert by_rule("Anna Boyle came.", "“Anna Boyle: We rowed all night.”") == [("Anna Boyle", None)]
    assert by_rule("“Good News: We rowed all night.”") == [(None, None)]


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("“We rowed,” Anna Boyle said. “We rested.”",),
        ("“We row,” Anna Boyle said, “and we rest.”",),
        ("“We rowed,” Anna Boyle said.", "“We rested.”"),
        ("Anna Boyle said the sea was “calm” and the crew “tired.”",),
        ("“We rested.” “We rowed,” Anna Boyle said.",),
    ],
)
def test_a_speaker_goes_on(paragraphs: tuple[str, ...]) -> None:
    assert by_rule(*paragraphs) == [("Anna Boyle", "said")] * 2


@pytest.mark.parametrize(
    "lead_in", ["Anna Boyle answered:", "Anna Boyle was blunt.", "On Friday, Anna Boyle made a statement:"]
)
def test_the_paragraph_before_may_name_the_speaker(lead_in: str) -> None:
    assert by_rule("The sea was calm.", lead_in, "“We rowed.”")[0][0] == "Anna Boyle"


def test_a_paragraph_that_ends_with_a_colon_beats_the_speaker_before() -> None:
    found = by_rule("“We rowed,” Tom Ordway said.", "Anna Boyle answered:", "“We rested.”")
    assert [speaker for speaker, _ in found] == ["Tom Ordway", "Anna Boyle"]


def test_a_noun_for_speech_behind_an_adjective_is_no_verb() -> None:
    assert by_rule("Anna Boyle spoke in a televised address.", "“We rowed.”") == [("Anna Boyle", "spoke")]
    assert by_rule("Anna Boyle delivered a snappy retort: “We rowed.”")[0][0] == "Anna Boyle"


def test_a_sentence_that_ends_with_a_colon_beats_the_speaker_before() -> None:
    found = by_rule("“We rowed,” Tom Ordway said. Anna Boyle was kinder: “We rested.”")
    assert [speaker for speaker, _ in found] == ["Tom Ordway", "Anna Boyle"]


def test_a_quote_over_paragraphs_has_the_speaker_at_its_end() -> None:
    assert by_rule("“We rowed.", "“We rested,” Anna Boyle said.") == [("Anna Boyle", "said")]


def test_known_names_are_taken_whole() -> None:
    made = article("Ministry of Fish and Ferries said it was “no danger.”")
    name = Span(0, len("Ministry of Fish and Ferries"))
    (quote,) = attribute_by_rule(made, find_quotes(made), [name])
    assert (quote.speaker_start, quote.speaker_end) == (name.start, name.end)


def test_what_is_attributed_already_is_kept_and_carried_on() -> None:
    made = article("“We rowed,” Anna Boyle said. “We rested.”")
    first, second = find_quotes(made)
    known = Quote(first.start, first.end, "x", 12, 16, None, "y")
    assert attribute_by_rule(made, [known, second]) == [
        known,
        Quote(second.start, second.end, "x", 12, 16, None, "y"),
    ]


def resolved(*paragraphs: str, entities: tuple[Entity, ...] = ()) -> list[str | None]:
    made = article(*paragraphs)
    return [
        quote.speaker
        for quote in resolve_speakers(made, attribute_by_rule(made, find_quotes(made)), entities)
    ]


def entity(text: str, name: str, label: str, *aliases: str) -> Entity:
    spans = [
        Span(at, at + len(alias))
        for alias in (name, *aliases)
        for at in range(len(text))
        if text.startswith(alias, at)
    ]
    return Entity(name, label, tuple(sorted(spans, key=lambda span: (span.start, -span.end))))


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (("A ministry official met the crew.", "“We rowed,” the official said."), "ministry official"),
        (("Sen. Tom Ordway came home.", "“We rowed,” the senator said."), "senator"),
        (("Senator Tom Ordway came home.", "“We rowed,” the senator said."), "Tom Ordway"),
        (("Tom Ordway, the mayor, came home.", "“We rowed,” the mayor said."), "Tom Ordway"),
        (("The mayor, Tom Ordway, came home.", "“We rowed,” the mayor said."), "Tom Ordway"),
        (("Tom Ordway came home.", "“We rowed,” the Maine Democrat said."), "Tom Ordway"),
        (("Tom Ordway came home.", "“We rowed,” said the Irishman."), "Tom Ordway"),
        (("The head of the lifeboats, Tom Ordway, said: “We rowed.”",), "Tom Ordway"),
        (("Their leader, Captain Tom Ordway, told us that they “rowed all night”.",), "Tom Ordway"),
        (("The lifeboat station, Tom Ordway wrote, is old.", "“We row,” the station said."), "station"),
        (("Tom Ordway came home.", "“We rowed,” the 23-year-old said."), "Tom Ordway"),
        (("Tom Ordway met Anna Boyle.", "“We rowed,” he said."), "Tom Ordway"),
        (("Tom Ordway met Anna Boyle.", "“We rowed,” she said."), "Anna Boyle"),
        (("Tom Ordway came home.", "“We rowed,” Ordway said."), "Tom Ordway"),
        (("Tom Ordway came home.", "“Anna Boyle rowed,” he said."), "Tom Ordway"),
        (("Tom Ordway came home. He was in Jack Marlow’s boat.", "“We rowed,” he said."), "Tom Ordway"),
        (("“We rowed,” she said. Anna Boyle is 41.",), "Anna Boyle"),
        (("The 41-year-old said: “We rowed.” Anna Boyle was in the boat.",), "Anna Boyle"),
        (("Tom Ordway came home.", "“We rowed,” the singer said."), "Tom Ordway"),
        (("A singer met Tom Ordway.", "“We rowed,” the singer said."), "singer"),
        (("The ferryman Tom Ordway said that they “rowed all night”.",), "Tom Ordway"),
        (("The Nordic ferryman Tom Ordway had a word. It was short: “Row.”",), "Tom Ordway"),
        (("“We rowed,” said Mr. Ordway.",), "Ordway"),
        (("“We rowed,” said the ferryman.",), "ferryman"),
        (("“We rowed,” she said.",), "she"),
    ],
)
def test_what_a_phrase_stands_for_without_a_model(paragraphs: tuple[str, ...], speaker: str) -> None:
    assert resolved(*paragraphs) == [speaker]


def test_a_run_of_he_said_stays_with_whom_it_began() -> None:
    found = resolved(
        "Tom Ordway came home.", "“We rowed,” he said.", "Anna Boyle wept.", "“We did,” he said."
    )
    assert found == ["Tom Ordway", "Tom Ordway"]


def resolve_with(made: Article, *entities: Entity) -> list[tuple[str | None, int | None]]:
    quotes = attribute_by_rule(made, find_quotes(made))
    return [(quote.speaker, quote.entity) for quote in resolve_speakers(made, quotes, entities)]


def test_the_speaker_is_the_entity_at_the_head_of_the_phrase() -> None:
    made = article(
        "“We rowed,” Navy Secretary Tom Ordway said. “Hm,” a Navy officer said. “No,” the Navy said."
    )
    navy = entity(made.text, "Navy", "ORG")
    ordway = entity(made.text, "Tom Ordway", "PERSON")
    assert resolve_with(made, navy, ordway) == [("Tom Ordway", 1), ("Navy officer", None), ("Navy", 0)]


def test_it_and_the_company_are_organisations() -> None:
    made = article(
        "Boyle Ferries cancelled the crossing. “We regret it,” it said.", "“No,” the company said."
    )
    ferries = entity(made.text, "Boyle Ferries", "ORG")
    assert resolve_with(made, ferries) == [("Boyle Ferries", 0), ("Boyle Ferries", 0)]


def test_a_pronoun_goes_on_with_a_speaker_without_a_name() -> None:
    found = resolved("The ministry said: “We rowed.” It added that it had “rested too”.")
    assert found == ["ministry", "ministry"]
    found = resolved("“We rowed,” said a ferryman. “It was late,” he said.")
    assert found == ["ferryman", "ferryman"]


INTERVIEW = (
    "‘I row at night’",
    "Anna Boyle on her boat and on Tom Ordway’s. Boyle rows.",
    "Why do you row?",
    "“For the quiet.",
    "“And the stars.”",
    "Did your uncle row?",
    "“All his life.”",
    "Tom Ordway called it “a quiet life”.",
    "“Tom is kind.”",
)


def test_the_answers_of_an_interview_are_hers_whom_it_is_with() -> None:
    made = article(*INTERVIEW)
    boyle = entity(made.text, "Anna Boyle", "PERSON", "Boyle")
    ordway = entity(made.text, "Tom Ordway", "PERSON")
    assert resolve_with(made, ordway, boyle) == [
        ("Anna Boyle", 1),
        ("Anna Boyle", 1),
        ("Anna Boyle", 1),
        ("Tom Ordway", 0),
        ("Anna Boyle", 1),
    ]


def test_a_quote_in_the_headline_is_said_by_who_says_its_words_again() -> None:
    found = resolved("Ferry home after ‘grim’ night", "“It was a grim night,” said Tom Ordway.")
    assert found == ["Tom Ordway", "Tom Ordway"]
    found = resolved("Crew says ferry sank ‘in minutes’", "It sank “in minutes”, Tom Ordway said.")
    assert found == ["Crew", "Tom Ordway"]


def test_whoever_is_told_in_the_headline_says_nothing() -> None:
    found = resolved("Ferry ‘sank in minutes’, court told", "It “sank in minutes”, Tom Ordway said.")
    assert found == ["Tom Ordway", "Tom Ordway"]
    found = resolved("Crew told to ‘row all night’", "The crew must “row all night”, Tom Ordway said.")
    assert found == ["Tom Ordway", "Tom Ordway"]


def test_letters_for_question_and_answer_are_nobody() -> None:
    made = article("Anna Boyle sat down.", "Q: Do you row?", "A: “At night.”")
    assert resolve_with(made, entity(made.text, "Anna Boyle", "PERSON")) == [("Anna Boyle", 0)]


def test_pronouns_follow_what_the_article_shows_of_a_person() -> None:
    made = article(
        "Quill Ashgrove runs the ferry. She has done so since March.",
        "Bram Tolliver, her uncle, disagrees.",
        "“We rowed,” she said.",
    )
    people = [entity(made.text, name, "PERSON") for name in ("Quill Ashgrove", "Bram Tolliver")]
    assert resolve_with(made, *people) == [("Quill Ashgrove", 0)]


@pytest.mark.parametrize(("between", "speaker"), [((), 1), (("The sea was calm.", "It rained."), 0)])
def test_she_in_a_portrait_is_nobody_named_in_passing_pages_ago(
    between: tuple[str, ...], speaker: int
) -> None:
    rows = (
        "Anna Boyle rows.",
        "Boyle rests.",
        "Boyle won.",
        "Mary Quill saw it.",
        *between,
        "“I row,” she said.",
    )
    made = article(*rows)
    people = [entity(made.text, "Anna Boyle", "PERSON", "Boyle"), entity(made.text, "Mary Quill", "PERSON")]
    assert resolve_with(made, *people) == [(people[speaker].name, speaker)]


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("A former deckhand’s sister wept. “We row,” she said.", "former deckhand’s sister"),
        ("An old passenger, who had slept, met Tom Ordway. “We row,” she said.", "old passenger"),
        ("Ordway’s widow wept. “We row,” she said.", "Ordway’s widow"),
        ("A passenger, Anna Boyle, wept. “We row,” she said.", "Anna Boyle"),
        ("An uncle of hers wept. “We row,” she said.", "Anna Boyle"),
        ("“Help! A sister came.” “We row,” she said.", "Anna Boyle"),
        ("A passenger wept.\n\nIt rained. “We row,” she said.", "Anna Boyle"),
    ],
)
def test_a_pronoun_is_somebody_without_a_name_whom_a_sentence_begins_with(said: str, speaker: str) -> None:
    made = article("Anna Boyle came. Tom Ordway came.", *said.split("\n\n"))
    people = [entity(made.text, "Anna Boyle", "PERSON"), entity(made.text, "Tom Ordway", "PERSON")]
    assert resolve_with(made, *people)[-1][0] == speaker


@pytest.mark.parametrize(
    ("said", "speaker"),
    [
        ("The old witness, tram driver Anna Boyle, said it was “fine”.", "Anna Boyle"),
        ("The old witness, who met Anna Boyle, said it was “fine”.", "old witness"),
        ("The old witness, praising Anna Boyle, said it was “fine”.", "old witness"),
    ],
)
def test_what_somebody_does_may_stand_before_the_name_behind_a_comma(said: str, speaker: str) -> None:
    made = article(said)
    assert resolve_with(made, entity(made.text, "Anna Boyle", "PERSON"))[0][0] == speaker


def test_it_is_no_place_of_a_dateline() -> None:
    made = article("The Ferry Guild met.", "EAST HARBOUR, 3 May (AP) - “We row,” it said.")
    known = [entity(made.text, "Ferry Guild", "ORG"), entity(made.text, "EAST HARBOUR", "GPE")]
    assert resolve_with(made, *known) == [("Ferry Guild", 0)]


def test_the_company_is_no_commission() -> None:
    made = article(
        "The Harbour Commission met.", "“We row,” the company said.", "“We rest,” the commission said."
    )
    body = entity(made.text, "Harbour Commission", "ORG")
    assert resolve_with(made, body) == [("company", None), ("Harbour Commission", 0)]


def test_first_names_of_many_countries_tell_he_from_she() -> None:
    made = article("Yewande Ashgrove met Kofi Tolliver.", "“We rowed,” she said. “Did we?” he said.")
    people = [entity(made.text, name, "PERSON") for name in ("Yewande Ashgrove", "Kofi Tolliver")]
    assert resolve_with(made, *people) == [("Yewande Ashgrove", 0), ("Kofi Tolliver", 1)]


def parsed(words: str, tags: str, heads: list[int], deps: str) -> Doc:
    return Doc(English().vocab, words.split(), tags=tags.split(), heads=heads, deps=deps.split())


def test_the_parse_finds_the_subject_far_from_its_verb() -> None:
    doc = parsed(
        "The mayor of the old town on the hill said it was “ fine ”",
        "DT NN IN DT JJ NN IN DT NN VBD PRP VBD `` JJ ''",
        [1, 9, 1, 5, 5, 2, 5, 8, 6, 9, 11, 9, 13, 11, 13],
        "det nsubj prep det amod pobj prep det pobj ROOT nsubj ccomp punct acomp punct",
    )
    start = doc.text.index("“")
    (quote,) = attribute_by_parse(doc, 100, [Quote(100 + start, 100 + len(doc.text), fragment=True)])
    assert (quote.speaker, quote.cue) == ("The mayor of the old town", "said")
    assert (quote.speaker_start, quote.speaker_end) == (100, 100 + len("The mayor of the old town"))


def test_the_parse_gives_a_participle_the_subject_of_the_sentence() -> None:
    doc = parsed(
        "Ordway denied that Boyle rowed , saying it “ sank ”",
        "NNP VBD IN NNP VBD , VBG PRP `` VBD ''",
        [1, 1, 4, 4, 1, 4, 4, 9, 9, 6, 9],
        "nsubj ROOT mark nsubj ccomp punct advcl nsubj punct ccomp punct",
    )
    start = doc.text.index("“")
    (quote,) = attribute_by_parse(doc, 0, [Quote(start, len(doc.text), fragment=True)])
    assert (quote.speaker, quote.cue) == ("Ordway", "saying")


def test_the_parse_finds_whom_one_quotes_as_saying() -> None:
    doc = parsed(
        "Boyle quoted Ordway as saying it “ sank ”",
        "NNP VBD NNP IN VBG PRP `` VBD ''",
        [1, 1, 1, 1, 3, 7, 7, 4, 7],
        "nsubj ROOT dobj prep pcomp nsubj punct ccomp punct",
    )
    start = doc.text.index("“")
    (quote,) = attribute_by_parse(doc, 0, [Quote(start, len(doc.text), fragment=True)])
    assert (quote.speaker, quote.cue) == ("Ordway", "saying")


def test_the_parse_lets_signs_speak() -> None:
    doc = parsed(
        "Boyle held signs reading “ Row ”",
        "NNP VBD NNS VBG `` VB ''",
        [1, 1, 1, 2, 5, 3, 5],
        "nsubj ROOT dobj acl punct ccomp punct",
    )
    start = doc.text.index("“")
    (quote,) = attribute_by_parse(doc, 0, [Quote(start, len(doc.text), fragment=True)])
    assert (quote.speaker, quote.cue) == ("signs", "reading")


def test_the_parse_keeps_to_the_clause_that_a_quote_is_in() -> None:
    doc = parsed(
        "Boyle said it sank while Ordway called it “ fine ”",
        "NNP VBD PRP VBD IN NNP VBD PRP `` JJ ''",
        [1, 1, 3, 1, 6, 6, 1, 6, 9, 6, 9],
        "nsubj ROOT nsubj ccomp mark nsubj advcl dobj punct oprd punct",
    )
    start = doc.text.index("“")
    (quote,) = attribute_by_parse(doc, 0, [Quote(start, len(doc.text), fragment=True)])
    assert (quote.speaker, quote.cue) == ("Ordway", "called")


def test_the_parse_takes_according_to_for_speech() -> None:
    doc = parsed(
        "According to Boyle , the boat was “ fine ”",
        "VBG IN NNP , DT NN VBD `` JJ ''",
        [6, 0, 1, 6, 5, 6, 6, 8, 6, 8],
        "prep prep pobj punct det nsubj ROOT punct acomp punct",
    )
    start = doc.text.index("“")
    (quote,) = attribute_by_parse(doc, 0, [Quote(start, len(doc.text), fragment=True)])
    assert (quote.speaker, quote.cue) == ("Boyle", "According to")


def test_what_the_parse_does_not_show_stays_as_it_was() -> None:
    doc = parsed("“ Fine ”", "`` JJ ''", [1, 1, 1], "punct ROOT punct")
    quotes = [Quote(0, len(doc.text))]
    assert attribute_by_parse(doc, 0, quotes) == quotes


def test_the_seed() -> None:
    if not SHARED.exists():
        pytest.skip("../shared is not beside the checkout")
    gold = json.loads((SHARED / "gold" / "seed.json").read_text(encoding="utf-8"))["quotes"]
    made = article(*SEED.read_text(encoding="utf-8").rstrip("\n").split("\n\n"))
    found = resolve_speakers(made, attribute_by_rule(made, find_quotes(made)), ())
    assert [(quote.speaker, quote.cue) for quote in found] == [
        (quote["speaker"], quote["cue"]) for quote in gold
    ]


WORDS = (
    "“We row,” “a lot” ‘row’ \" ' . , : ? ( ) — he she it they who Anna Boyle Tom Ordway Mr. Sen. the official a mayor of for "
    "said says told calls according to was by and that whom saying “Yes!” 's In May"
)
TEXTS = st.lists(st.sampled_from(WORDS.split()), max_size=40).map(" ".join)


@given(st.lists(TEXTS, max_size=4))
def test_speakers_are_within_the_text_and_named(paragraphs: list[str]) -> None:
    made = article(*paragraphs)
    quotes = find_quotes(made)
    found = resolve_speakers(made, attribute_by_rule(made, quotes), ())
    assert [(quote.start, quote.end) for quote in found] == [(quote.start, quote.end) for quote in quotes]
    for quote in found:
        if quote.speaker_start is not None and quote.speaker_end is not None:
            assert 0 <= quote.speaker_start < quote.speaker_end <= len(made.text)
            assert quote.speaker
