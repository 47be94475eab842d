"""Reading GUM's CoNLL-U: the names inside its annotated noun phrases."""

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from benchmarks.accuracy.named_sets import CORE, GoldSet, Word, documents, lines_of

GENRES = ("news", "interview", "speech")


def gum(checkout: Path, split: str = "dev", genres: Sequence[str] = GENRES) -> GoldSet:
    """GUM (Zeldes 2017): some genres (news, interviews and speeches) of one split, with coreference.

    GUM annotates whole noun phrases; the name is taken to be the proper noun that heads the phrase with the
    proper nouns that belong to it (``_name_of``), titles left out.
    """
    listed = (checkout / "splits.md").read_text().partition(f"## {split}\n")[2].partition("\n## ")[0]
    names = re.findall(rf"GUM_(?:{'|'.join(genres)})_\w+", listed)
    paths = [checkout / "dep" / f"{name}.conllu" for name in names]
    articles = [
        article for path in paths for article in documents(read_paragraphs(lines_of(path)), path.stem)
    ]
    return GoldSet(f"GUM {split}", frozenset({"PERSON", "ORG", "place"}), tuple(articles))


class Row(Struct, frozen=True):
    """A token of GUM: what the columns of CoNLL-U say of it."""

    text: str
    tag: str
    head: int
    relation: str
    misc: str

    @property
    def is_proper(self) -> bool:
        """Whether this is a proper noun, or an adjective that is part of a name."""
        return self.tag.startswith("NNP")


class Phrase(Struct, frozen=True):
    """An annotated noun phrase: places of its first and last row, GUM's type, its chain of coreference."""

    first: int
    last: int
    kind: str
    chain: str


def read_paragraphs(lines: list[str]) -> Iterator[list[Word]]:
    """The words of each paragraph of a document."""
    paragraph: list[Word] = []
    rows: list[Row] = []
    for line in [*lines, "", "# newpar"]:
        if line.startswith("# newpar") and "=" not in line and paragraph:
            yield paragraph
            paragraph = []
        elif line and line[0].isdigit():
            rows += _row(line)
        elif not line and rows:
            paragraph += _words(rows)
            rows = []


def _row(line: str) -> Iterator[Row]:
    place, text, _, _, tag, _, head, relation, _, misc = line.split("\t")
    if place.isdigit():
        yield Row(text, tag, int(head) - 1, relation, misc)


def _words(rows: list[Row]) -> Iterator[Word]:
    labels: dict[int, tuple[str | None, bool, str]] = {}
    phrases = sorted(_phrases(rows), key=lambda phrase: phrase.first - phrase.last)
    for phrase in phrases:
        name = _name_of(rows, phrase, phrases)
        if name and not any(place in labels for place in name):
            for place in name:
                labels[place] = (CORE.get(phrase.kind), place == name[0], phrase.chain)
    for place, row in enumerate(rows):
        label, begins, chain = labels.get(place, (None, False, ""))
        yield Word(row.text, "SpaceAfter=No" not in row.misc, label, begins, chain)


def _phrases(rows: list[Row]) -> Iterator[Phrase]:
    """The phrases that GUM's ``Entity=`` notes open and close in one sentence."""
    opened: dict[str, list[tuple[int, str]]] = {}
    for place, row in enumerate(rows):
        for note in row.misc.split("|"):
            if note.startswith("Entity="):
                yield from _brackets(note.removeprefix("Entity="), place, opened)


def _brackets(note: str, place: int, opened: dict[str, list[tuple[int, str]]]) -> Iterator[Phrase]:
    for part in re.findall(r"\([^()]*\)?|[^()]+\)", note):
        chain, _, rest = part.strip("()").partition("-")
        if part.startswith("("):
            opened.setdefault(chain, []).append((place, rest.partition("-")[0]))
        if part.endswith(")") and opened.get(chain):
            first, kind = opened[chain].pop()
            yield Phrase(first, place, kind, chain)


_NAME_RELATIONS = ("flat", "compound", "amod", "nummod")
_INSIDE_NAMES = ("of", "the", "and", "&", "-", "for", "'s", "’s")


def _name_of(rows: list[Row], phrase: Phrase, phrases: Sequence[Phrase]) -> list[int]:
    """Places of the rows that are the name in a phrase: that of its head, or what names a head that is a common noun
    ("actor Ann Reed"); none if it has neither.
    """
    inside = range(phrase.first, phrase.last + 1)
    heads = [place for place in inside if rows[place].head not in inside]
    if len(heads) != 1:
        return []
    if not rows[heads[0]].is_proper:
        named = [place for place in inside if rows[place].head == heads[0] and rows[place].relation == "flat"]
        heads = [place for place in named if rows[place].is_proper]
    name = set(heads)
    own = [place for place in inside if _is_own(phrase, phrases, heads, place)]
    for _ in range(4):
        name |= {place for place in inside if rows[place].head in name and _belongs(rows, place, phrase.kind)}
        if phrase.kind == "organization":
            name |= {place for place in own if rows[place].head in name and _belongs_inside(rows, place)}
    if not name:
        return []
    is_common = rows[heads[0]].text.removesuffix("s").casefold() in _COMMON_NOUNS
    return [] if is_common and (len(name) == 1 or phrase.kind == "person") else _run(rows, name, heads[0])


def _is_own(phrase: Phrase, phrases: Sequence[Phrase], heads: Sequence[int], place: int) -> bool:
    """Whether a place in a phrase is in no smaller one that is a name of its own."""
    return not any(
        phrase.first <= other.first <= place <= other.last <= phrase.last
        and not any(other.first <= head <= other.last for head in heads)
        for other in phrases
    )


def _belongs_inside(rows: list[Row], place: int) -> bool:
    """ "Science and Technology", "People's Party", "Council for Refugees", where no part is a name of its own."""
    row = rows[place]
    cases = [other.text for other in rows if other.head == place and other.relation == "case"]
    is_linked = row.relation in ("conj", "nmod:poss") or (row.relation == "nmod" and cases == ["for"])
    return row.is_proper and is_linked


COMMON_NOUNS = """
president chair chairman mayor professor secretary speaker member minister director ceo senator administrator
representative envoy manager sheriff poet daddy man whip nation state country republic floor
"""
_COMMON_NOUNS = frozenset(COMMON_NOUNS.split())
"""What heads a phrase and is no name though it is written with a capital: "President of the United States"."""


def _run(rows: list[Row], name: set[int], head: int) -> list[int]:
    """The unbroken run of a name's rows about its head; "of" and "the" may stand between them."""
    first = last = head
    while first - 1 in name or (first - 2 in name and rows[first - 1].text in _INSIDE_NAMES):
        first -= 1
    while last + 1 in name or (rows[last + 1 : last + 2] and _leads_on(rows, name, last)):
        last += 1
    return list(range(first, last + 1))


def _leads_on(rows: list[Row], name: set[int], last: int) -> bool:
    between = [row.text in _INSIDE_NAMES for row in rows[last + 1 : last + 3]]
    return bool(between) and between[0] and (last + 2 in name or (between[1:] == [True] and last + 3 in name))


def _belongs(rows: list[Row], place: int, kind: str) -> bool:
    row = rows[place]
    if not row.is_proper or row.relation == "nmod:desc":
        return False
    if row.relation in _NAME_RELATIONS:
        return True
    cases = [other.text for other in rows if other.head == place and other.relation == "case"]
    return row.relation == "nmod" and cases == ["of"] and kind != "person"
