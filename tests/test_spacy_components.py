"""The pipeline components that any spaCy user can add by name."""

import pytest

TEXT = (
    "“We lost about 30 boats,” Maria Delgado said on Monday. The harbour held 2.1 million litres.\n\n"
    "She added: “It is the ‘worst’ year of the Boeing 747.”"
)


@pytest.fixture(scope="module")
def nlp():
    import spacy

    pipeline = spacy.blank("en")
    pipeline.add_pipe("reader_numbers")
    pipeline.add_pipe("reader_quotes")
    return pipeline


def test_numbers_are_a_span_group_with_values(nlp):
    doc = nlp(TEXT)
    assert [(span.text, span._.number.value) for span in doc.spans["numbers"]][:2] == [
        ("about 30", 30),
        ("2.1 million litres", 2_100_000),
    ]


def test_quotes_are_a_span_group_with_speakers(nlp):
    doc = nlp(TEXT)
    quotes = doc.spans["quotes"]
    assert [span.text[:8] for span in quotes] == ["“We lost", "“It is t"]
    assert quotes[0]._.quote.speaker == "Maria Delgado"
    assert quotes[0].label_ == "direct"


def test_entities_of_the_pipeline_become_speakers(nlp):
    import spacy

    pipeline = spacy.blank("en")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PERSON", "pattern": "Maria Delgado"}])
    pipeline.add_pipe("reader_quotes")
    doc = pipeline(TEXT)
    assert [span._.quote.entity for span in doc.spans["quotes"]] == [0, 0]


def test_an_empty_document_has_empty_groups(nlp):
    doc = nlp("")
    assert len(doc.spans["numbers"]) == len(doc.spans["quotes"]) == 0
