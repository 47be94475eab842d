"""Every key of the application, as plain data: what it does, under what id, and how a person may change it.

Needs no Textual, so that a config file with a mistake is refused before anything is loaded or painted.
"""

import unicodedata
from collections.abc import Iterable, Mapping

from msgspec import Struct

from reader.services.config import ConfigError


class Key(Struct, frozen=True):
    """One thing that keys do.

    ``keys`` are Textual's names of keys, separated by commas; a single character stands for itself. ``label`` is for the
    key line below the article, which shows it if ``shown``; ``help`` is for the list of all keys.
    """

    id: str
    keys: str
    action: str
    label: str
    help: str
    shown: bool = False


READING = (
    Key("mention.next", "n", "step(True)", "Next", "Next mention in the scope", shown=True),
    Key("mention.previous", "N", "step(False)", "Previous", "Previous mention in the scope"),
    Key("hints", "f", "hints", "Hints", "Letters over the mentions in sight", shown=True),
    Key("search", "/", "search", "Search", "Search; the hits become the scope", shown=True),
    Key("mention.details", "enter", "concordance", "Context", "All mentions like it, in context", shown=True),
    Key("leave", "escape", "leave", "Back", "Back: to the article, to the last scope", shown=True),
    Key("scope.current", "*", "scope_of_current", "Only this", "Scope: this entity or speaker", shown=True),
    Key("pane.other", "tab,shift+tab", "other_pane", "Panel", "To the panel", shown=True),
    Key("copy", "y", "copy", "Copy", "Copy the selection, or the mention", shown=True),
    Key("scope.all", "0", "scope('all')", "All", "Scope: every mention"),
    Key("scope.entities", "1", "scope('entities')", "Entities", "Scope: entities"),
    Key("scope.numbers", "2", "scope('numbers')", "Numbers", "Scope: numbers"),
    Key("scope.quotes", "3", "scope('quotes')", "Quotes", "Scope: quotes"),
    Key("scope.dates", "4", "scope('dates')", "Dates", "Scope: dates"),
    Key("jump.back", "[", "jump_back", "Jump back", "Back to before the last jump", shown=True),
    Key("jump.forward", "]", "jump_forward", "Jump forward", "Forward again through the jumps"),
    Key("outline", "t", "outline", "Outline", "List the headings; type to filter", shown=True),
    Key("links", "l", "links", "Links", "List the links and their addresses"),
    Key("panel.toggle", "s", "toggle_panel", "Show or hide panel", "Show or hide the panel"),
)  # fmt: skip
"""On the screen with the article, wherever the cursor is."""

ALWAYS = (
    Key("help", "?", "help", "Keys", "All keys", shown=True),
    Key("quit", "q", "app.quit", "Quit", "Leave the reader", shown=True),
)
"""The same; these two never leave the key line."""

ARTICLE = (
    Key("line.down", "j,down", "scroll_rows(1)", "Down", "A line down"),
    Key("line.up", "k,up", "scroll_rows(-1)", "Up", "A line up"),
    Key("page.down", "space,pagedown", "scroll_pages(1)", "Page", "A page down", shown=True),
    Key("page.up", "b,pageup", "scroll_pages(-1)", "Page up", "A page up"),
    Key("half.down", "d", "scroll_pages(0.5)", "Half page down", "Half a page down"),
    Key("half.up", "u", "scroll_pages(-0.5)", "Half page up", "Half a page up"),
    Key("top", "g,home", "scroll_top", "Top", "To the start of the article"),
    Key("bottom", "G,end", "scroll_bottom", "End", "To the end of the article"),
)
"""In the article."""

PANEL = (
    Key("panel.filter", "/", "filter", "Filter", "List only what contains the words typed", shown=True),
    Key("panel.sort", "S", "sort", "Sort", "Sort by order, count, name", shown=True),
    Key("panel.leave", "tab,shift+tab", "screen.other_pane", "Article", "Back to the article", shown=True),
    Key("panel.filter.end", "escape", "end_filter", "All rows", "Leave the filter", shown=True),
)
"""In the panel."""

LIST = (
    Key("list.down", "j,down", "move(1)", "Down", "A row down"),
    Key("list.up", "k,up", "move(-1)", "Up", "A row up"),
    Key("list.page.down", "space,pagedown", "page(1)", "Page", "A page of rows down"),
    Key("list.page.up", "b,pageup", "page(-1)", "Page up", "A page of rows up"),
    Key("list.top", "g,home", "edge(0)", "First row", "To the first row"),
    Key("list.bottom", "G,end", "edge(-1)", "Last row", "To the last row"),
    Key("list.choose", "enter", "choose", "Go there", "Go to the place of this row", shown=True),
)
"""In every list: the panel, mentions in context, the outline, keys."""

FILTER = (
    Key("filter.done", "enter", "submit", "Go there", "Go to the place of the row", shown=True),
    Key("filter.down", "down", "move(1)", "Down", "A row down, while typing"),
    Key("filter.up", "up", "move(-1)", "Up", "A row up, while typing"),
    Key("filter.page.down", "pagedown", "page(1)", "Page", "A page of rows down, while typing"),
    Key("filter.page.up", "pageup", "page(-1)", "Page up", "A page of rows up, while typing"),
)
"""While a filter is typed."""

SEARCH = (
    Key("search.done", "enter", "submit", "Take", "Step through the hits", shown=True),
    Key("search.cancel", "escape", "cancel", "Cancel", "Give the search up", shown=True),
    Key("search.regex", "ctrl+r", "toggle_regex", "Regex", "Regular expression, or plain", shown=True),
)  # fmt: skip
"""While a search is typed."""

LINKS = (
    Key("link.copy", "y", "copy_address", "Copy address", "Copy the address of the link", shown=True),
    Key("link.filter", "/", "filter", "Filter", "Only links that contain the words typed", shown=True),
)
"""In the list of links."""

DIALOG = (Key("close", "escape,q", "dismiss(None)", "Close", "Close what lies over the article", shown=True),)
"""In whatever lies over the article."""

APP = (
    Key("palette", "ctrl+p", "command_palette", "Palette", "Command palette: what can be done now"),
    Key("repaint", "ctrl+l", "repaint", "Repaint", "Paint the screen anew"),
)
"""Everywhere."""

SEVERAL = (
    Key("article.next", "J", "step_article(1)", "Article", "The next article", shown=True),
    Key("article.previous", "K", "step_article(-1)", "Article before", "The article before"),
)
"""Where several articles are read."""

_PLACES = (
    (*READING, *ALWAYS, *ARTICLE, *SEVERAL, *APP),
    (*PANEL, *LIST),
    FILTER,
    SEARCH,
    (*DIALOG, *LIST, *LINKS),
)
"""What may not share a key. Between places it may be shared: the nearer one has it."""

ALL_KEYS = (*READING, *ALWAYS, *ARTICLE, *PANEL, *LIST, *FILTER, *SEARCH, *LINKS, *DIALOG, *SEVERAL, *APP)
_NAMED_KEYS = frozenset(
    [
        "space",
        "tab",
        "enter",
        "escape",
        "backspace",
        "delete",
        "insert",
        "home",
        "end",
        "pageup",
        "pagedown",
        "up",
        "down",
        "left",
        "right",
    ]
) | {f"f{number}" for number in range(1, 25)}
_TEXTUAL_NAMES = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}
"""Characters that Textual calls otherwise than Unicode does."""


def _textual_name(character: str) -> str:
    name = unicodedata.name(character, "").lower().replace("-", "_").replace(" ", "_")
    return _TEXTUAL_NAMES.get(name, name)


_SIGNS = [char for char in map(chr, range(0x21, 0x180)) if char.isprintable() and not char.isalnum()]
_CHARACTERS = {"space": " "} | {_textual_name(char): char for char in _SIGNS}
"""Characters that are not letters or digits, by the name that Textual has for their key."""
_MODIFIERS = frozenset({"ctrl", "shift", "alt", "super"})


def check_keys(changed: Mapping[str, str]) -> None:
    """Look over the keys that a person has set, by id. Raises ConfigError: unknown id, unknown key, key given twice."""
    known = {key.id for key in ALL_KEYS}
    for name, keys in changed.items():
        if name not in known:
            raise ConfigError(f"config: keys: nothing is called “{name}”; docs/config.md lists what there is")
        for key in _split(keys):
            if not _is_key(key):
                raise ConfigError(f"config: keys: {name}: no key is called “{key}”; see docs/config.md")
    for place in _PLACES:
        _check_place(place, changed)


def _check_place(place: Iterable[Key], changed: Mapping[str, str]) -> None:
    owners: dict[str, str] = {}
    for key in place:
        for name in map(_written_shortest, _split(changed.get(key.id, key.keys))):
            other = owners.setdefault(name, key.id)
            if other != key.id:
                raise ConfigError(f"config: keys: “{name}” is given to both {other} and {key.id}")


def _split(keys: str) -> list[str]:
    return [key.strip() for key in keys.split(",")]


def _is_key(key: str) -> bool:
    """Whether Textual has a key of this name: a character, a named key, either with modifiers, a Unicode name."""
    *modifiers, last = _parts(key)
    return set(modifiers) <= _MODIFIERS and (last in _NAMED_KEYS or character(last) is not None)


def _written_shortest(key: str) -> str:
    """One way to write each key: "question_mark" is "?"."""
    *modifiers, last = _parts(key)
    return "+".join((*modifiers, last if last in _NAMED_KEYS else character(last) or last))


def _parts(key: str) -> list[str]:
    return key.split("+") if len(key) > 1 else [key]


def character(name: str) -> str | None:
    """The character that the key of this name types, if it types one."""
    return name if len(name) == 1 else _CHARACTERS.get(name)
