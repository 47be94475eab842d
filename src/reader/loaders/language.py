"""Which language a text is in, told by the commonest little words.

Good enough to tell English from what the analysis has no model for; None where the text is too short or unsure.
"""

import re
from collections import Counter

_LITTLE_WORDS = {
    "en": "the of and to in that is was for it with as on be at by this had not are but from have he his they which",
    "de": "der die und das ist nicht ein eine zu den mit sich auf dem des für im auch als er es wird sind an von",
    "fr": "le la les des et est une dans que qui pour pas sur au du par plus ce ne se il elle avec sont en",
    "es": "el la los las que y en un una por con no se del para es al lo como más su fue pero sus de",
    "it": "il di che la è e per un una non sono con del della gli le si da nel anche come più al dei",
    "pt": "o que e do da em um uma para com não os no se na por mais as dos ao foi pelo sua ele",
    "nl": "de het een en van is dat niet op te zijn voor met die aan er om ook als bij hij maar naar",
    "sv": "och att det som en på är av för den med till ett om har inte var jag han men vi från",
    "da": "og at det er en på som til af den med for ikke har et der om var jeg han men vi fra",
    "pl": "w i się na nie z do jest że o to jak po za od dla przez tym ale był są oraz",
}
_SAMPLE = 20_000
_LEAST_SHARE = 0.08
_LEAST_WORDS = 8
_LEAST_HITS = 3
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
)


def guess_language(text: str) -> str | None:
    """The ISO 639-1 code of the text's language, or None where it cannot be told."""
    sample = text[:_SAMPLE]
    if not sample.isascii():
        letters = sum(map(str.isalpha, sample))
        for code, script in _SCRIPTS:
            if len(script.findall(sample)) * 4 > letters:
                return code
    words = Counter(_WORD.findall(sample.lower()))
    total = words.total()
    if total < _LEAST_WORDS:
        return None
    shares = {
        code: sum(words[word] for word in little.split()) / total for code, little in _LITTLE_WORDS.items()
    }
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST_SHARE and round(shares[best] * total) >= _LEAST_HITS else None
