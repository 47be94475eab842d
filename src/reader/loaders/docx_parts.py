"""The parts of a Word document beside its text: what its paragraphs refer to by identifiers.

Which member holds a part the relations between members tell (ECMA-376 part 2), since not every program names them as Word does.
"""

import posixpath
from dataclasses import dataclass

from reader.loaders.archive import Archive, resolve
from reader.loaders.assemble import Stated
from reader.loaders.top import read_date
from reader.loaders.trees import Element, attribute, parse_xml, tag_of, text_of

NOTE_REFERENCES = {"footnoteReference": "footnote", "endnoteReference": "endnote"}
"""Elements that stand where the text refers to a note, and the kinds of note."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The document's text, and what its paragraphs refer to."""

    document: Element
    styles: dict[str, str]
    """The name of each style, by its identifier."""
    bullets: dict[tuple[str, str], bool]
    """Whether a list, at a level, has bullets rather than numbers."""
    addresses: dict[str, str]
    """Where links lead, by the identifier of the relation."""
    numbers: dict[tuple[str, str], int]
    """The number of each note that is referred to, by its kind and identifier."""
    notes: dict[tuple[str, str], Element]
    """The text of each note, by the same."""


def read_parts(archive: Archive) -> Parts | None:
    """The parts of the document in this archive; None if its text is missing. Raises LoadError."""
    name = _related(_tree(archive, "_rels/.rels"), "").get("officeDocument", "word/document.xml")
    document = _tree(archive, name)
    if document is None:
        return None
    relations = _tree(archive, f"{posixpath.dirname(name)}/_rels/{posixpath.basename(name)}.rels")
    names = _related(relations, name)

    def part(kind: str) -> Element | None:
        return _tree(archive, names.get(kind, f"word/{kind}.xml"))

    numbers = _numbers_of_notes(document)
    return Parts(
        document,
        _style_names(part("styles")),
        _bullets(part("numbering")),
        _addresses(relations),
        numbers,
        {
            (kind, attribute(note, "id")): note
            for kind in sorted({kind for kind, _ in numbers})
            for note in children(part(f"{kind}s"))
        },
    )


def stated_in(archive: Archive) -> Stated:
    """Title, author and date as the document's properties state them."""
    core = _tree(archive, "docProps/core.xml")
    fields = {tag_of(element): text_of(element).strip() for element in children(core)}
    return Stated(
        fields.get("title") or None, fields.get("creator") or None, read_date(fields.get("created", ""))
    )


def _related(relations: Element | None, source: str) -> dict[str, str]:
    """The names of members that the member ``source`` refers to, by the kind of relation."""
    return {
        attribute(relation, "Type").rpartition("/")[2]: resolve(source, attribute(relation, "Target"))
        for relation in children(relations)
        if attribute(relation, "TargetMode").lower() != "external"
    }


def _tree(archive: Archive, name: str) -> Element | None:
    data = archive.read(name)
    return parse_xml(data) if data else None


def _style_names(styles: Element | None) -> dict[str, str]:
    """The name of each style, by its identifier: identifiers are in the language of the writer's Word, names are not."""
    if styles is None:
        return {}
    return {
        attribute(style, "styleId"): value_of(style, "name")
        for style in styles.iter()
        if tag_of(style) == "style"
    }


def _addresses(relations: Element | None) -> dict[str, str]:
    """Where the document's links lead, by the identifiers of these relations."""
    return {
        attribute(relation, "Id"): attribute(relation, "Target")
        for relation in children(relations)
        if attribute(relation, "TargetMode").lower() == "external"
    }


def _bullets(numbering: Element | None) -> dict[tuple[str, str], bool]:
    """For each list and level, whether its items have bullets rather than numbers."""
    abstract: dict[str, dict[str, bool]] = {}
    for element in children(numbering):
        if tag_of(element) == "abstractnum":
            levels = [level for level in element if tag_of(level) == "lvl"]
            abstract[attribute(element, "abstractNumId")] = {
                attribute(level, "ilvl"): value_of(level, "numfmt") in ("bullet", "none", "")
                for level in levels
            }
    found: dict[tuple[str, str], bool] = {}
    for element in children(numbering):
        if tag_of(element) == "num":
            for level, bullet in abstract.get(value_of(element, "abstractnumid"), {}).items():
                found[attribute(element, "numId"), level] = bullet
    return found


def _numbers_of_notes(document: Element) -> dict[tuple[str, str], int]:
    """A number for each note that is referred to, in the order of the document; by kind and identifier."""
    found = [
        (NOTE_REFERENCES[tag], attribute(element, "id"))
        for element in document.iter()
        if (tag := name_of(element)) in NOTE_REFERENCES
    ]
    return {note: number for number, note in enumerate(dict.fromkeys(found), 1)}


def children(element: Element | None) -> tuple[Element, ...]:
    """The children of an element; none of None."""
    return () if element is None else tuple(element)


def first_child(element: Element | None, tag: str) -> Element | None:
    """The first child of this name, in lower case."""
    return next((child for child in children(element) if tag_of(child) == tag), None)


def value_of(element: Element | None, tag: str) -> str:
    """The value that the first child of this name has; "" if there is none."""
    child = first_child(element, tag)
    return attribute(child, "val") if child is not None else ""


def name_of(element: Element) -> str:
    """An element's name, in which case counts here."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""
