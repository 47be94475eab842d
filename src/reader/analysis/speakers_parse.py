"""Who says a quote, by the syntax of the sentence around it. Works on the answers of a spaCy tagger and parser."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from msgspec import structs

from reader.analysis.speaker_choice import choose, with_clause
from reader.analysis.speaker_clauses import Clause, is_told, strength_of
from reader.analysis.speaker_tokens import Token as Piece
from reader.analysis.speaker_tokens import dateline_end, sentences, tokens_of
from reader.analysis.speaker_words import words
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
_SIGNS = words("sign signs banner banners placard placards poster posters")
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
    starts = [token.idx for token in doc]
    governors = [_governors(doc, quote, quoted, starts) for quote in local]
    offsets = {index: _offsets(above) for index, above in enumerate(governors)}
    found = list(quotes)
    for sentence in sentences(tokens_of(text, 0, len(text), local)):
        here = _within(sentence, clauses)
        chosen = choose(sentence, here, local, offsets)
        for index in (token.quote for token in sentence if token.kind == "quote"):
            clause = chosen.get(index) or (
                _governing(governors[index], quoted) if local[index].fragment else None
            )
            if clause:
                found[index] = _shifted(found[index], clause, text, block_start)
    return found


def _offsets(above: Sequence["Token"]) -> list[int]:
    """Where the governing words are, and the "according" that hangs on one of them."""
    according = [child.idx for verb in above for child in verb.children if child.lower_ == "according"]
    return [token.idx for token in above] + according


def _governing(above: Sequence["Token"], quoted: Sequence[bool]) -> Clause | None:
    """The nearest verb that a fragment hangs on, of speech or not, with its subject."""
    for verb in above:
        subject = _subject(verb) if verb.tag_.startswith("VB") else None
        if subject is not None and not quoted[subject.i] and subject.dep_ != "nsubjpass":
            return Clause(_phrase(subject, quoted), Span(verb.idx, verb.idx + len(verb)))
    return None


def _within(sentence: Sequence[Piece], clauses: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses whose verb stands in a sentence."""
    first = bisect_left(clauses, sentence[0].start, key=lambda clause: clause.cue.start)
    return clauses[first : bisect_left(clauses, sentence[-1].end, key=lambda clause: clause.cue.start)]


def _shifted(quote: Quote, clause: Clause, text: str, by: int) -> Quote:
    said = with_clause(quote, clause, text)
    return structs.replace(said, speaker_start=clause.speaker.start + by, speaker_end=clause.speaker.end + by)


def _governors(doc: "Doc", quote: Quote, quoted: Sequence[bool], starts: Sequence[int]) -> list["Token"]:
    """The words outside quotes that a quote's words hang on, the nearest first. ``starts`` are the words' offsets."""
    above: list[Token] = []
    for word in doc[bisect_left(starts, quote.start) : bisect_left(starts, quote.end)]:
        if word.is_punct or quote.start <= word.head.idx < quote.end:
            continue
        above += [
            token for token in _up_to_own_clause(word.head) if not quoted[token.i] and token not in above
        ]
    return above


def _up_to_own_clause(word: "Token") -> Iterator["Token"]:
    """A word and those that it hangs on, as far as the clause of speech that it stands in: not over "while Vane said"."""
    for token in (word, *word.ancestors):
        yield token
        if (
            token.dep_ in ("advcl", "conj")
            and token.lower_ in SPEECH_VERBS
            and _own_subject(token) is not None
        ):
            return


def _clauses(doc: "Doc", quoted: Sequence[bool]) -> Iterator[Clause]:
    """The clauses of speech of a block that are not inside a quote."""
    for token in doc:
        if quoted[token.i]:
            continue
        subject = _said_by(token)
        if subject is not None and not quoted[subject.i]:
            behind = doc[token.i + 1].lower_ if token.i + 1 < len(doc) else ""
            strength = "speech" if token.lower_ == "according" else strength_of(token.lower_, behind)
            yield Clause(_phrase(subject, quoted), _cue(token), strength)


def _quoted(doc: "Doc", quotes: Sequence[Quote]) -> list[bool]:
    """For each token, whether it is inside a quote, or in the dateline before everything."""
    inside: list[bool] = []
    at = 0
    behind_dateline = dateline_end(doc.text, 0, len(doc.text))
    for token in doc:
        while at < len(quotes) and quotes[at].end <= token.idx:
            at += 1
        quoted = at < len(quotes) and quotes[at].start <= token.idx
        inside.append(quoted or token.idx < behind_dateline)
    return inside


def _cue(token: "Token") -> Span:
    end = token
    if token.lower_ == "according":
        end = token.nbor()
    return Span(token.idx, end.idx + len(end))


def _said_by(token: "Token") -> "Token | None":
    """The subject of a verb of speech (of a passive one: the agent), or of "according to"."""
    if token.lower_ == "according":
        return next((noun for to in token.children for noun in to.children if noun.dep_ == "pobj"), None)
    if not token.tag_.startswith("VB") or token.lower_ not in SPEECH_VERBS or _is_told(token):
        return None
    if token.lower_ == "saying" and (quoted_one := _quoted_as(token)):
        return quoted_one
    if _is_passive(token):
        return next((noun for by in token.children if by.dep_ == "agent" for noun in by.children), None)
    return _subject(token)


def _is_told(token: "Token") -> bool:
    behind = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return not _is_passive(token) and is_told(token.lower_, behind)


def _quoted_as(saying: "Token") -> "Token | None":
    """Whom somebody quotes "as saying" something."""
    head = saying.head.head if saying.head.lower_ == "as" else None
    if head is None or head.lower_ not in ("quoted", "quotes", "cited", "cites", "quoting", "citing"):
        return None
    return next((child for child in head.children if child.dep_ in ("dobj", "nsubjpass")), None)


def _is_passive(verb: "Token") -> bool:
    return verb.tag_ == "VBN" and (
        verb.dep_ == "acl" or any(child.dep_ in ("nsubjpass", "auxpass", "agent") for child in verb.children)
    )


def _subject(verb: "Token") -> "Token | None":
    """The subject of a verb, or the one that it shares with the verb it hangs on."""
    if verb.dep_ == "acl" and verb.head.lower_ in _SIGNS:
        return verb.head
    if verb.tag_ == "VBG" and verb.dep_ in ("advcl", "acl") and _after_comma(verb):
        return _own_subject(_outermost(verb))
    shares = verb.tag_ == "VBG"
    for _ in range(_DEEPEST):
        own = _own_subject(verb)
        if own is not None:
            return own
        if verb.dep_ == "acl" and not shares:
            return verb.head
        if verb.dep_ not in _SHARED and not (shares and verb.dep_ == "acl"):
            return None
        verb = verb.head
    return None


def _own_subject(verb: "Token") -> "Token | None":
    return next((child for child in verb.children if child.dep_ in _SUBJECTS), None)


def _after_comma(verb: "Token") -> bool:
    left = verb.left_edge
    return left.i > 0 and left.nbor(-1).text in (",", "-", "--", "—", "–")


def _outermost(verb: "Token") -> "Token":
    """The topmost verb of the sentence that has a subject."""
    top = verb
    for token in verb.ancestors:
        if token.tag_.startswith("VB") and _own_subject(token) is not None:
            top = token
    return top


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
