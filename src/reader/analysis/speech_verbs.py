"""Verbs whose subject says something, by how surely they do.

Collected by hand from news usage. Every form is listed or made by the regular spelling rules, so that no lemmatizer is
needed.
"""

from typing import Literal

from reader.analysis.speaker_words import words

Strength = Literal["speech", "stance", "turn"]
"""How sure a verb is: "speech" is one of saying; "stance" one of thinking or judging, that may bring in words; "turn"
one that brings in words only right beside them ("he continued: “…”")."""

_SPEECH = """
accuse acknowledge add admit admonish advise affirm agree allege announce answer apologize argue ask assail assert assure
attest aver avow bark beg bemoan blast blog blurt boast brag caution challenge charge chide cite claim clarify comment
complain concede conclude concur confess confide confirm contend correct counter criticize croak cry curse
deadpan declare decry defend demand denounce deny deride describe disclose dismiss dispute elaborate emphasize enthuse exclaim
explain expound
fire fume gasp groan growl grumble gush hint holler huff inform inquire insinuate insist instruct intone intimate interject
joke lament lash laugh lecture maintain marvel mention moan mock murmur muse mutter narrate note object observe offer opine
order plead pledge point pontificate post praise preach predict proclaim promise pronounce propose protest question
quip rail rave react reaffirm reason reassure rebuff rebuke recall recite recommend recount refute reiterate rejoin relate remark
remember remind reminisce repeat reply report request respond restate retort retweet reveal roar scoff scold scream shout
shriek shrug sigh slam snap sneer snort sob specify speculate stammer state stipulate stress suggest summarize surmise taunt
tease testify theorize threaten thunder tout tweet underline underscore urge utter venture volunteer vow wail warn
whine whisper wonder yell
beam bellow blare boo chant cheer chortle chuckle coo crow demur drawl giggle jeer parry pipe press prod purr rasp sniff
"""

_STANCE = """
believe call characterize compare conceive consider decide depict dub estimate expect fear figure guess hope hype imagine
imply indicate interpret judge label liken mean portray realize reckon regard reject sense signal support suspect
tag term view want wish worry brand blame attack bash rip knock lambast lambaste hail
greet welcome thank herald pitch frame refer invoke echo vent trumpet talk discuss address
"""

_TURN = """
continue end open start begin finish follow rule
"""

_IRREGULAR: dict[Strength, str] = {
    "turn": """
go goes went began begun beginning put puts putting read reads reading ran run runs shot shoots cut cuts chimed chimes weighed weighs
hit hits pushed pushes broke
""",
    "stance": """
think thinks thought thinking feel feels felt deem deems deemed
""",
    "speech": """
say says said saying tell tells told telling write writes wrote written writing speak speaks spoke spoken speaking
swear swears swore sworn quote quotes quoted quoting
""",
}

_ALSO_NOUNS = """
blare boo boos chant chants cheer cheers chuckle chuckles crow crows jeer jeers pipe press prod beam beams
address addresses answer answers attack attacks blame blast blasts blog blogs boast boasts brand brands call calls caution
challenge challenges charge charges claim claims comment comments counter cry curse demand demands dispute end ends
estimate estimates fear fears figure figures fire follow guess hope hopes judge judges knock label labels laugh laughs
lecture maintain mention moan note notes object objects offer offers open order orders plead pledge pledges point points post posts
praise promise promises protest protests question questions rail rally reason reasons rebuke recall remark remarks reply retort retorts
report reports request requests rule rules sense sigh signal signals start state states stress support suspect suspects tag
taunt tease term terms thought tweet tweets view views vow want warn welcome whisper wish wishes wonder worry address shout shouts
talk talks echo writing speaking saying telling feeling meaning written spoken
"""
"""Forms that are as often a noun (or an adjective) as a verb."""

_VOWELS = frozenset("aeiou")
_DOUBLED = words("""
admit concur quip snap sob slam tag rip brag dub beg begin deadpan
""")


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
    table.update({form: "turn" for verb in _TURN.split() for form in _forms(verb)})
    table.update({form: "stance" for verb in _STANCE.split() for form in _forms(verb)})
    table.update({form: "speech" for verb in _SPEECH.split() for form in _forms(verb)})
    for form in list(table):
        if "iz" in form:
            table[form.replace("iz", "is")] = table[form]
    for strength, forms in _IRREGULAR.items():
        table.update(dict.fromkeys(forms.split(), strength))
    return table


SPEECH_VERBS: dict[str, Strength] = _table()
"""Every form of a verb that may bring in words, in small letters."""

CLEAR_VERBS = frozenset(SPEECH_VERBS).difference(_ALSO_NOUNS.split())
"""Those forms that are hardly ever a noun."""

PARTICLES: dict[str, frozenset[str]] = {
    "back": words("""
shot shoots fired fires hit hits wrote writes pushed pushes snapped snaps called calls
"""),
    "in": words("""
chimed chimes cut cuts weighed weighs broke put puts
"""),
    "it": words("put puts"),
    "on": words("went goes go"),
    "out": words("""
called calls cried cries pointed points lashed lashes blurted read reads
"""),
    "up": words("spoke speaks ended"),
}
"""Words that belong to a verb of speech that they follow: "shot back", "went on", "pointed out"."""

SPEECH_NOUNS = words("""
statement interview tweet tweets remarks remark speech memo letter email e-mail post comment comments testimony report
message headline chant chants slogan motto quote words phrase hashtag sign banner shouts cries
""")
"""Nouns for words said or written: a quote in the same sentence is likely one of somebody's."""
