"""What a quoted stretch is: a sentence somebody says, a fragment of what is said, or no quote at all.

Marks also stand around titles of works, nicknames and words that the writer keeps at a distance. These are told by

* the title case of the words together with what stands before them: NBC's “…”, the film “…”, on “…”;
* a single capitalised word between the parts of a name: George “Jay” Keyworth;
* a title or three words at most in a sentence in which nobody says anything.
"""

import re
from collections.abc import Sequence

from reader.analysis.speaker_tokens import Token, last_letter
from reader.analysis.speaker_words import ARTICLES, NOT_IN_PHRASE, words
from reader.analysis.speech_verbs import SPEECH_NOUNS, SPEECH_VERBS

MARKS = "\"“”„‟`'‘’‚‛«»‹›"
_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_TERMINAL = frozenset(".,!?…—–-")
_BOUNDARY = frozenset('.!?:;…”"’»')
_PAUSE = frozenset(",—–-")
_SMALL = words("""
a an the of in on at by for to and or nor but with from as vs is it's
""")
_WORKS = words("""
album article ballad blog book broadcast column comedy documentary drama episode essay film game group hit magazine memoir
movie musical newspaper novel opera painting paper play podcast poem program programme series show single sitcom song
soundtrack tale thriller track trilogy video website classic bestseller blockbuster autobiography biography anthem sequel
booklet brochure miniseries pamphlet manifesto exhibition sculpture encyclical franchise remake adaptation newsletter
""")
_BEHIND_TITLES = words("""
star stars co-star actor actress actors host hosts creator creators author writer writers director producer producers singer
fame franchise movie movies film films show series episode episodes cast sequel reboot alum fans fan
""")
_FEW = 3
_LONGEST_BREAK = 14
_BREAKS = frozenset(",—–-?!…")
_SHOWN = frozenset({"on", "in", "from", "of", "to"})
_CRIES = words("call calls chant chants cry cries shout shouts yell yells")
_BEFORE_TITLES = words("""
on in by of for from host hosts hosted 's ’s told posted and
""")


def is_whole(text: str, block_start: int, start: int, end: int, *, closed: bool = True) -> bool:
    """Whether the words quoted in ``text[start:end]`` are a sentence of their own, not part of the writer's."""
    inner = text[start:end].strip(MARKS + " ")
    before = text[block_start:start].rstrip()
    lead = before[-1:]
    ends = not closed or inner[-1:] in _TERMINAL or text[end : end + 1] in _TERMINAL
    first = inner.lstrip("([.… ")[:1]
    if not lead or lead in _BOUNDARY:
        return ends or len(inner.split()) > 4
    if lead in _PAUSE:
        titled = inner[-1:] not in "!?" and _is_title(_WORD.findall(inner))
        return ends and not first.islower() and not (titled and _last_word(before) not in SPEECH_VERBS)
    return ends and first.isupper() and len(inner.split()) > 3 and _last_word(before) in SPEECH_VERBS


def _last_word(before: str) -> str:
    return before[before.rfind(" ") + 1 :].rstrip(",—–-").lower()


def goes_on(sentence: Sequence[Token], at: int) -> bool:
    """Whether the quote that is token ``at`` goes on with one broken off for its speaker: “We row,” he said, “and we rest.”"""
    first = max(0, at - _LONGEST_BREAK)
    earlier = next((index for index in range(at - 1, first - 1, -1) if sentence[index].kind == "quote"), at)
    between = sentence[earlier + 1 : at]
    if not between or between[-1].kind != "pause":
        return False
    broken_off = last_letter(sentence[earlier]) in _BREAKS or between[0].text in _BREAKS
    return broken_off and any(token.low in SPEECH_VERBS for token in between)


def is_work(sentence: Sequence[Token], at: int) -> bool:
    """Whether the whole sentence that is token ``at`` is a title: “Low Water” is on again; “Boats to sink,” by Ann Roe."""
    if _is_explained(sentence, at):
        return True
    after, last = _after(sentence, at), last_letter(sentence[at])
    if after is None or after.kind != "word" or last in "!?.":
        return False
    if after.low == "by" and last == ",":
        return at + 2 < len(sentence) and sentence[at + 2].capital
    is_quiet = not any(token.low in SPEECH_VERBS for token in sentence if token.kind == "word")
    return is_quiet and _is_title(_WORD.findall(sentence[at].text))


def _is_explained(sentence: Sequence[Token], at: int) -> bool:
    """Whether words behind a comma say that what is quoted is a work: “The boats are in”, a booklet by the guild, …"""
    behind = sentence[at + 1 : at + 5]
    if not behind or (behind[0].text != "," and last_letter(sentence[at]) != ","):
        return False
    words = [token.low for token in behind if token.kind == "word"]
    names_kind = words[:1] in (["a"], ["an"]) and not _WORKS.isdisjoint(words[1:3])
    return names_kind and not _is_spoken(sentence)


def is_no_quote(sentence: Sequence[Token], at: int) -> bool:
    """Whether the fragment that is token ``at`` of its sentence is a title, a nickname or a word in scare quotes."""
    words = _WORD.findall(sentence[at].text)
    before = sentence[at - 1] if at else None
    titled = _is_title(words)
    if titled and before and _brings_in_title(sentence, at):
        return True
    after = _after(sentence, at)
    if titled and after and after.low in _BEHIND_TITLES:
        return True
    if _is_explained(sentence, at):
        return True
    if len(words) == 1 and titled and before and _is_name_part(before) and _is_name_part(after):
        return True
    is_short = titled or len(words) <= _FEW
    return is_short and not _is_spoken(sentence) and not _is_term(sentence, at, titled=titled)


def _is_term(sentence: Sequence[Token], at: int, *, titled: bool) -> bool:
    """Whether a few words are what something is called by somebody: "seen as a “reformer”", not "a “unity” lunch"."""
    before = sentence[at - 1].low if at else ""
    after = _after(sentence, at)
    is_head = after is None or after.capital or after.low in NOT_IN_PHRASE
    return before == "as" or (not titled and before in ARTICLES and is_head)


def _brings_in_title(sentence: Sequence[Token], at: int) -> bool:
    """Whether what stands before words in title case shows that they are a title: "the film", "on", "his book,"."""
    before = sentence[at - 1]
    if before.low == "of" and at > 1 and sentence[at - 2].low in _CRIES:
        return False
    if at > 1 and (before.text == "," or before.low in ("the", "a", "an")):
        return sentence[at - 2].low in (_WORKS if before.text == "," else _SHOWN)
    return before.low in _BEFORE_TITLES or before.low in _WORKS


def _is_title(words: Sequence[str]) -> bool:
    capital = [word[0].isupper() or word[0].isdigit() for word in words]
    return any(word[0].isupper() for word in words) and all(
        big or word in _SMALL for big, word in zip(capital, words, strict=True)
    )


def _after(sentence: Sequence[Token], at: int) -> Token | None:
    return sentence[at + 1] if at + 1 < len(sentence) else None


def _is_name_part(token: Token | None) -> bool:
    return token is not None and token.capital


def _is_spoken(sentence: Sequence[Token]) -> bool:
    """Whether a sentence has a word of speech outside its quotes."""
    return any(
        SPEECH_VERBS.get(token.low, "turn") != "turn" or token.low in SPEECH_NOUNS or token.low == "according"
        for token in sentence
        if token.kind == "word"
    )
