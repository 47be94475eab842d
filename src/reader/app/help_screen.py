"""All keys, as they are bound now."""

from collections.abc import Iterable, Mapping

from msgspec import Struct
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Vertical
from textual.dom import DOMNode
from textual.screen import ModalScreen

from reader.app.row_list import Cells, RowList
from reader.app.status_line import Line
from reader.text.cells import clip, pad

KEY_CELLS = 16
_KEY_NAMES = {
    "asterisk": "*",
    "slash": "/",
    "question_mark": "?",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "down": "↓",
    "up": "↑",
}


class KeyRow(Struct, frozen=True):
    """One action and the keys that do it."""

    keys: str
    action: str
    height: int = 1
    selectable: bool = True

    def draw(self, width: int, marked: bool) -> list[Cells]:
        """Keys in a column of their own."""
        return [
            [(pad(self.keys, KEY_CELLS), "row--match"), (clip(self.action, max(1, width - KEY_CELLS)), "")]
        ]


def key_rows(owners: Iterable[type[DOMNode]], keymap: Mapping[str, str]) -> list[KeyRow]:
    """A row for each binding of these classes, with the keys that the keymap gives it."""
    rows: list[KeyRow] = []
    for owner in owners:
        for binding in owner.BINDINGS:
            assert isinstance(binding, Binding)
            keys = keymap.get(binding.id or "", binding.key)
            shown = " ".join(_KEY_NAMES.get(key, key) for key in keys.split(","))
            rows.append(KeyRow(shown, binding.tooltip or binding.description))
    return rows


class HelpScreen(ModalScreen[None]):
    """Lists the keys of the screen below, with what each does."""

    DEFAULT_CSS = """
    HelpScreen {
        align: center middle;
        background: transparent;
        & > Vertical { width: 90%; max-width: 72; height: 90%; background: $panel; border: round $quiet; }
    }
    """
    BINDINGS = [Binding("escape,q,question_mark", "dismiss(None)", "Close", id="close")]

    def __init__(self, rows: Iterable[KeyRow]) -> None:
        super().__init__()
        self._rows = list(rows)

    def compose(self) -> ComposeResult:
        with Vertical():
            yield Line(id="help-title")
            yield RowList(id="keys")

    def on_mount(self) -> None:
        title = self.query_one(Line)
        title.left, title.right = "Keys", "esc closes"
        keys = self.query_one(RowList)
        keys.rows = self._rows
        keys.focus()
