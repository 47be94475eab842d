"""All keys, as they are bound now."""

from collections.abc import Mapping

from msgspec import Struct
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.screen import ModalScreen

from reader.app.keys import (
    ALWAYS,
    APP,
    ARTICLE,
    DIALOG,
    FILTER,
    LINKS,
    LIST,
    PANEL,
    READING,
    SEARCH,
    SEVERAL,
    Key,
)
from reader.app.offers import bindings, key_names
from reader.app.row_list import RowList
from reader.app.rows import Cells, Rows
from reader.app.status_line import Line
from reader.text.cells import clip, pad

KEY_CELLS = 16


class KeyRow(Struct, frozen=True):
    """One action and the keys that do it."""

    keys: str
    action: str
    selectable: bool = True

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Keys in a column of their own."""
        return [
            [(pad(self.keys, KEY_CELLS), "row--match"), (clip(self.action, max(1, width - KEY_CELLS)), "")]
        ]


class TitleRow(Struct, frozen=True):
    """Where the keys below it hold."""

    title: str
    selectable: bool = False

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """The title alone."""
        return [[(clip(self.title, width), "row--heading")]]


_PLACES: tuple[tuple[str, tuple[Key, ...]], ...] = (
    ("Mentions", (*READING, *ALWAYS)),
    ("Scrolling", ARTICLE),
    ("Several articles", SEVERAL),
    ("In the panel", (*PANEL, *FILTER)),
    ("In any list", LIST),
    ("In the list of links", LINKS),
    ("While searching", SEARCH),
    ("Everywhere", (*APP, *DIALOG)),
)


def key_rows(changed: Mapping[str, str]) -> list[KeyRow | TitleRow]:
    """All keys, by where they hold; ``changed`` has those that the person has set, by id."""
    rows: list[KeyRow | TitleRow] = []
    for title, table in _PLACES:
        rows.append(TitleRow(title))
        rows += [KeyRow(key_names(changed.get(key.id, key.keys)), key.help) for key in table]
    return rows


class HelpScreen(ModalScreen[None]):
    """Lists the keys of the screen below, with what each does."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        background: transparent;
        & > Vertical { width: 100%; max-width: 72; height: 90%; background: $panel; border: round $quiet; }
    }
    """
    BINDINGS = bindings(DIALOG)

    def __init__(self, changed: Mapping[str, str]) -> None:
        """``changed`` has the keys that the person has set, by id."""
        super().__init__()
        self._rows = key_rows(changed)

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Line(id="help-title")
            yield RowList(id="keys")

    def on_mount(self) -> None:
        title = self.query_one(Line)
        title.left, title.right = "Keys", "esc closes"
        keys = self.query_one(RowList)
        keys.rows = Rows.of(self._rows)
        keys.focus()
