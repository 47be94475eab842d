"""The line in which a search is typed."""

from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input

from reader.app.keys import SEARCH
from reader.app.offers import bindings
from reader.app.typed_line import TypedLine


class SearchLine(TypedLine):
    """Takes the query; ``ctrl+r`` makes it a regular expression and back."""

    DEFAULT_CSS = """
    SearchLine { width: 1fr; height: 1; border: none; padding: 0 1; background: $panel; }
    """
    BINDINGS = bindings(SEARCH)
    regex: reactive[bool] = reactive(False)
    """Whether the query is a regular expression."""

    class Query(Message):
        """The query changed, or (``done``) is to be taken."""

        def __init__(self, text: str, regex: bool, done: bool) -> None:
            super().__init__()
            self.text = text
            self.regex = regex
            self.done = done

    class Left(Message):
        """Something else was clicked: the search is over, with what it has found so far."""

    class Cancelled(Message):
        """The search is given up."""

    def __init__(self) -> None:
        super().__init__(select_on_focus=False)
        self.display = False
        self.watch_regex()

    def open(self) -> None:
        """Show an empty line and take the keys."""
        self.value, self.regex = "", False
        self.display = True
        self.focus()

    @property
    def is_open(self) -> bool:
        """Whether a search is being typed."""
        return bool(self.display)

    def close(self) -> None:
        """Hide the line."""
        self.display = False

    def watch_regex(self) -> None:
        self.placeholder = "regex (ctrl+r: plain)" if self.regex else "search (ctrl+r: regex)"

    def on_input_changed(self, event: Input.Changed) -> None:
        event.stop()
        if self.is_open:
            self.post_message(self.Query(self.value, self.regex, done=False))

    def on_blur(self) -> None:
        if self.is_open and self.app.app_focus:
            self.post_message(self.Left())

    def on_input_submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.post_message(self.Query(self.value, self.regex, done=True))

    def action_toggle_regex(self) -> None:
        """Read the query as a regular expression, or as plain text again."""
        self.regex = not self.regex
        self.post_message(self.Query(self.value, self.regex, done=False))

    def action_cancel(self) -> None:
        """Give the search up."""
        self.post_message(self.Cancelled())
