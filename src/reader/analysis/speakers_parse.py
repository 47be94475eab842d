"""Who says a quote, by the syntax of the sentence around it. Works on the answers of a spaCy tagger and parser."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import structs

from reader.analysis.speaker_choice import choose, with_clause
from reader.analysis.speaker_clauses import Clause
from reader.analysis.speaker_tokens import Token as Piece
from reader.analysis.speaker_tokens import sentences, tokens_of
from reader.analysis.speech_verbs import SPEECH_VERBS
from reader.text import Quote, Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_SHARED = frozenset({"conj", "xcomp", "advcl", "ccomp"})
"""How a verb hangs on another whose subject it shares if it has none of its own."""
_INSIDE = frozenset(
    {"det", "compound", "amod", "poss", "nmod", "nummod", "case", "quantmod", "predet", "punct"}
)
_HANGING = frozenset({"of", "for", "at", "from", "with"})
_DEEPEST = 4
"""How many verbs up a subject is looked for."""
_RELATIVES = frozenset({"who", "which", "that"})


def attribute_by_parse(doc: "Doc", block_start: int, quotes: Sequence[Quote]) -> list[Quote]:
    """The quotes with speaker's phrase and cue where the syntax of the block shows them; else as they came.

    ``doc`` is one block of the article, which starts at offset ``block_start``; ``quotes`` are those that touch it, in
    order, with offsets into the article.
    """
    local = [
        structs.replace(quote, start=quote.start - block_start, end=quote.end - block_start)
        for quote in quotes
    ]
    text = doc.text
    quoted = _quoted(doc, local)
    clauses = list(_clauses(doc, quoted))
    governors = {index: _governors(doc, quote, quoted) for index, quote in enumerate(local)}
    found = list(quotes)
    for sentence in sentences(tokens_of(text, 0, len(text), local)):
        here = [clause for clause in clauses if _within(sentence, clause.cue)]
        for index, clause in choose(sentence, here, local, governors).items():
            found[index] = _shifted(found[index], clause, text, block_start)
    return found


def _within(sentence: Sequence[Piece], cue: Span) -> bool:
    return sentence[0].start <= cue.start < sentence[-1].end


def _shifted(quote: Quote, clause: Clause, text: str, by: int) -> Quote:
    said = with_clause(quote, clause, text)
    return structs.replace(said, speaker_start=clause.speaker.start + by, speaker_end=clause.speaker.end + by)


def _governors(doc: "Doc", quote: Quote, quoted: Sequence[bool]) -> list[int]:
    """The offsets of the words outside quotes that a quote's words hang on, the nearest first."""
    words = [token for token in doc if quote.start <= token.idx < quote.end and not token.is_punct]
    above: list[int] = []
    for word in words:
        if quote.start <= word.head.idx < quote.end:
            continue
        above += [token.idx for token in (word.head, *word.head.ancestors) if not quoted[token.i] and token.idx not in above]
    return above


def _clauses(doc: "Doc", quoted: Sequence[bool]) -> Iterator[Clause]:
    """The clauses of speech of a block that are not inside a quote."""
    for token in doc:
        if quoted[token.i]:
            continue
        subject = _said_by(token)
        if subject is not None and not quoted[subject.i]:
            yield Clause(_phrase(subject, quoted), _cue(token), SPEECH_VERBS.get(token.lower_, "turn"))


def _quoted(doc: "Doc", quotes: Sequence[Quote]) -> list[bool]:
    """For each token, whether it is inside a quote."""
    inside: list[bool] = []
    at = 0
    for token in doc:
        while at < len(quotes) and quotes[at].end <= token.idx:
            at += 1
        inside.append(at < len(quotes) and quotes[at].start <= token.idx)
    return inside


def _cue(token: "Token") -> Span:
    end = token
    if token.lower_ == "according":
        end = token.nbor()
    return Span(token.idx, end.idx + len(end))


def _said_by(token: "Token") -> "Token | None":
    """The subject of a verb of speech, or of "according to"."""
    if token.lower_ == "according":
        return next((noun for to in token.children for noun in to.children if noun.dep_ == "pobj"), None)
    if not token.tag_.startswith("VB") or token.lower_ not in SPEECH_VERBS:
        return None
    return _subject(token)


def _subject(verb: "Token") -> "Token | None":
    """The subject of a verb, or the one that it shares with the verb it hangs on."""
    shares = verb.tag_ == "VBG"
    for _ in range(_DEEPEST):
        for child in verb.children:
            if child.dep_ in _SUBJECTS:
                return child
        if verb.dep_ == "acl" and not shares:
            return verb.head
        if verb.dep_ not in _SHARED and not (shares and verb.dep_ == "acl"):
            return None
        verb = verb.head
    return None


def _phrase(head: "Token", quoted: Sequence[bool]) -> Span:
    """The noun phrase of a subject, without relative clauses and appositions."""
    doc = head.doc
    if head.lower_ in _RELATIVES and head.head.dep_ == "relcl":
        return Span(_phrase(head.head.head, quoted).start, head.idx + len(head))
    start, end = head.i, head.i
    for child in head.children:
        if child.i < head.i and child.dep_ in _INSIDE:
            start = min(start, child.left_edge.i)
        elif child.i > head.i and child.dep_ == "prep" and child.lower_ in _HANGING and child.i == end + 1:
            end = _end_of_prep(child)
        elif child.dep_ == "conj" and child.i - end <= 4:
            end = child.i
    while start < head.i and (quoted[start] or doc[start].is_punct):
        start += 1
    while end > head.i and quoted[end]:
        end -= 1
    return Span(doc[start].idx, doc[end].idx + len(doc[end]))


def _end_of_prep(prep: "Token") -> int:
    for noun in prep.children:
        if noun.dep_ == "pobj":
            return noun.i
    return prep.i - 1
