"""The line in which the words are typed that the rows of a list are to contain."""

from textual.message import Message

from reader.app.keys import FILTER
from reader.app.offers import bindings
from reader.app.row_list import RowList
from reader.app.typed_line import TypedLine


class FilterLine(TypedLine):
    """Takes the words; the keys that type nothing move through the list meanwhile."""

    BINDINGS = bindings(FILTER)

    class Moved(Message):
        """The cursor of the list is to move by so many rows, or about so many screens."""

        def __init__(self, rows: int = 0, pages: int = 0) -> None:
            super().__init__()
            self.rows = rows
            self.pages = pages

        def move(self, rows: RowList) -> None:
            """Move the cursor of this list."""
            if self.rows:
                rows.action_move(self.rows)
            if self.pages:
                rows.action_page(self.pages)

    def __init__(self) -> None:
        super().__init__("filter")

    def action_move(self, rows: int) -> None:
        """Move the cursor of the list while the filter is typed."""
        self.post_message(self.Moved(rows=rows))

    def action_page(self, pages: int) -> None:
        """The same by screens."""
        self.post_message(self.Moved(pages=pages))
