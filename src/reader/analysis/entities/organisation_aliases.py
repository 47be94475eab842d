"""Which names mean the same organisation: acronyms, departments, those that everybody knows by several names."""

import re
from collections import defaultdict
from collections.abc import Iterator

from reader.analysis.entities.acronyms import acronyms_of
from reader.analysis.entities.departments import departments
from reader.analysis.entities.names import Name, Names, Pairs, same_in
from reader.analysis.entities.same_names import SAME_ORGANISATION, SAME_PLACE
from reader.analysis.entities.short_organisations import OWNERS, SHORT_ORGANISATIONS, Words
from reader.analysis.entities.wordlists import words_in


def acronyms(names: Names) -> Pairs:
    """Letters and the one name whose initials they are: "AP", "the Associated Press".

    Of several it is the one that the article has named before the letters; two letters stand for no other, but in a headline.
    """
    expansions: defaultdict[tuple[str, str], list[Name]] = defaultdict(list)
    for name in names.of_kind("ORG", "place"):
        for letters in {*acronyms_of(name.words), *_continued(name.words, names.written(name)[0])}:
            expansions[name.kind, letters].append(name)
    for name in names.of_kind("ORG", "place"):
        candidates = expansions.get((name.kind, name.words[0]), []) if _may_be_letters(names, name) else []
        before = [long for long in candidates if names.is_before(long, name)]
        may_be_later = len(name.words[0]) > 2 or names.is_in_headline(name)
        meant = before or (candidates if may_be_later else [])
        if len(meant) == 1:
            yield name, meant[0]


def _may_be_letters(names: Names, name: Name) -> bool:
    """Whether a name is one word; a place's is in capitals, and means no known place: not "S.C." for Santa Cruz."""
    is_place = name.kind == "place"
    is_capital = all(map(str.isupper, names.written(name))) and name.words[0] not in SAME_PLACE
    return len(name.words) == 1 and (is_capital or not is_place)


def _continued(words: Words, written: str) -> Iterator[str]:
    """The letters of a name that begins with some: "JSK" for JS Kabylie."""
    if len(words) > 1 and words[:1] not in OWNERS and written.split()[0].isupper() and 1 < len(words[0]) < 4:
        yield words[0] + "".join(word[0] for word in words[1:])


_BRACKET = re.compile(r"\s?[(\[]$")


def meant_in_brackets(names: Names) -> Pairs:
    """One word in brackets right after a name stands for it, whatever the language: "Workers' Party (PT)"."""
    organisations = names.of_kind("ORG")
    by_end = {mention.end: name for name in organisations for mention in names.mentions[name]}
    for name in organisations:
        for mention in names.mentions[name]:
            before = _BRACKET.search(names.text, max(0, mention.start - 2), mention.start)
            closed = names.text[mention.end : mention.end + 1] in (")", "]")
            long = by_end.get(before.start()) if before and closed else None
            if long and len(long.words) > 1 and _is_short(names.text[mention.start : mention.end], long):
                yield name, long


def _is_short(word: str, long: Name) -> bool:
    """Whether a word is made of letters, "INDECOM", "SoCO", or can only be an institution's short name: "Semar"."""
    is_word = word.isalpha() and 2 <= len(word) <= 10
    return is_word and (sum(map(str.isupper, word)) > 1 or bool(INSTITUTIONS & set(long.words)))


INSTITUTIONS = words_in("""
administration agency army authority board bureau commission council department directorate force institute ministry navy
office police secretariat service
""")


def same_organisations(names: Names) -> Pairs:
    """Organisations that everybody knows by several names: "Fed", "GOP"."""
    return same_in(SAME_ORGANISATION, names, "ORG")


ORGANISATION_ALIASES = (acronyms, meant_in_brackets, *SHORT_ORGANISATIONS, departments, same_organisations)
