"""Words of speech: verbs whose subject says something, by how surely they do.

Collected by hand from news usage; every form is listed or made by the regular spelling rules, so that no lemmatizer is needed.
"""

from typing import Literal

Strength = Literal["speech", "stance"]

_SPEECH = """
accuse acknowledge add admit admonish advise affirm agree allege announce answer apologize argue ask assail assert assure
attest aver avow bark beg bemoan blast blog blurt boast brag caution challenge charge chide cite claim clarify comment
commiserate complain concede conclude concur confess confide confirm contend continue correct counter criticize croak cry
curse decline decry declare demand denounce deny deride describe disclose dismiss dispute elaborate emphasize enthuse exclaim explain expound
fire fume gasp groan growl grumble gush hint holler huff inform inquire insinuate insist instruct intone intimate interject
joke lament lash laugh lecture maintain marvel mention moan mock murmur muse mutter narrate note object observe offer opine
order plead pledge point pontificate post praise preach predict proclaim promise pronounce propose protest query question
quip rail rave react read reaffirm reason reassure rebuff rebuke recall recite recommend recount refute reiterate rejoin relate retweet remark remember
remind reminisce repeat reply report request respond restate retort reveal roar rule scoff scold scream shout shriek shrug
sigh slam snap sneer snort sob specify speculate stammer state stipulate stress suggest summarize surmise sum taunt
tease testify theorize threaten thunder tout tweet underline underscore urge utter venture volunteer vow wail warn
whine whisper wonder yell
"""

_STANCE = """
believe call characterize compare conceive consider decide depict dub estimate expect fear figure guess hope hype imagine
imply indicate interpret judge label liken mean portray realize reckon regard reject sense signal support suspect
tag term title view want wish worry name brand blame defend attack bash rip knock lambast lambaste hail
greet welcome thank invoke echo vent trumpet talk discuss address
"""
"""Regular verbs that often introduce words, but as often do not."""

_IRREGULAR_SPEECH = """
say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking sing sings sang
swear swears swore sworn quote quotes quoted quoting
"""
_IRREGULAR_STANCE = """
go goes went begin begins began think thinks thought thinking feel feels felt put puts putting see sees saw know knows knew deem
deems deemed
"""

_VOWELS = frozenset("aeiou")
_DOUBLED = frozenset(
    {"admit", "concur", "quip", "snap", "sob", "sum", "slam", "tag", "rip", "brag", "chat", "dub", "beg"}
)


def _forms(verb: str) -> tuple[str, ...]:
    """Present, third person, past and participle of a regular verb, by the spelling rules of English."""
    if verb in _DOUBLED:
        stem = verb + verb[-1]
        return verb, verb + "s", stem + "ed", stem + "ing"
    if verb.endswith("e"):
        return verb, verb + "s", verb + "d", verb[:-1] + "ing"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return verb, verb[:-1] + "ies", verb[:-1] + "ied", verb + "ing"
    third = verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")
    return verb, third, verb + "ed", verb + "ing"


def _table() -> dict[str, Strength]:
    table: dict[str, Strength] = {}
    table.update({form: "stance" for verb in _STANCE.split() for form in _forms(verb)})
    table.update({form: "speech" for verb in _SPEECH.split() for form in _forms(verb)})
    for form in list(table):
        if "iz" in form:
            table[form.replace("iz", "is")] = table[form]
    table.update(dict.fromkeys(_IRREGULAR_STANCE.split(), "stance"))
    table.update(dict.fromkeys(_IRREGULAR_SPEECH.split(), "speech"))
    return table


SPEECH_VERBS: dict[str, Strength] = _table()
"""Every form of a verb that introduces words, in small letters. "speech": it is one of saying; "stance": it may be."""

SPEECH_NOUNS = frozenset(
    [
        "statement",
        "interview",
        "tweet",
        "tweets",
        "remarks",
        "remark",
        "speech",
        "memo",
        "letter",
        "email",
        "e-mail",
        "post",
        "comment",
        "comments",
        "testimony",
        "report",
        "message",
        "headline",
        "chant",
        "chants",
        "slogan",
        "motto",
        "quote",
        "words",
        "phrase",
        "hashtag",
        "sign",
        "banner",
        "shouts",
        "cries",
    ]
)
"""Nouns for words said or written: a quote in the same sentence is likely one of somebody's."""
