"""Small words of English that bound a noun phrase, by what they do. All in small letters."""


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


PRONOUNS = words(
    """
he she they it we i you who one everyone everybody nobody someone both many some others
"""
)
"""Words that can be a whole subject by themselves."""

CONTRACTED = words(
    """
he she it that there who what let where here how i
"""
)
"""Words after which 's is a verb, not a possessive."""

ARTICLES = words(
    """
a an the this that these those his her their its our my your another every each some
"""
)
"""Words with which a noun phrase begins."""

PREPOSITIONS = words(
    """
in on at by with from to into about after before during over under of for against as since until through between among
without within amid like despite near outside inside via per off out up down upon
"""
)

CONJUNCTIONS = words(
    """
and or but nor so yet that which who whom whose when where while why how because if although though unless once whether
what whatever then than
"""
)

AUXILIARIES = words(
    """
is are was were be been being am has have had having do does did will would can could may might must shall should wo ca
isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
"""
)

ADVERBS = words(
    """
also then later too just once again often still even now never not only first next recently soon perhaps simply already
always ever instead meanwhile further rather long however there here
"""
)

DAYS = words(
    """
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december today yesterday tonight tomorrow last
"""
)
"""Words for a time that may follow a subject without a preposition: "said Vane Tuesday"."""

NOUN_SIGNS = ARTICLES | words(
    """
no any new of in for on
"""
)
"""Words after which a word of speech is a noun: "a report", "in question"."""

NOT_IN_PHRASE = PREPOSITIONS | CONJUNCTIONS | AUXILIARIES | ADVERBS
"""Words that are no part of a short noun phrase."""
