"""The screen one reads on. It alone owns what is shown (``reading.state``); children are bound to it and tell it by
messages what the person did. What can be done is in the parts of ``reader.app.reading``.
"""

from collections.abc import Callable, Iterator, Mapping

from textual.app import ComposeResult, SystemCommand
from textual.containers import Horizontal
from textual.message import Message
from textual.reactive import var

from reader.app.help_screen import HelpScreen
from reader.app.keys import ALWAYS, READING
from reader.app.offers import bindings, commands_now, keys_now
from reader.app.reading.listing import Listing
from reader.app.reading.looking import Looking
from reader.app.reading.searching import Searching
from reader.app.status import place, what, where
from reader.app.status_line import Instead, KeyLine, Line, Notice, Offer
from reader.text import Span

HINT_KEYS = (Offer("a–z", "Go there"), Offer("esc", "Cancel"))


class ReadingScreen(Searching, Looking, Listing):
    """One article with its mentions."""

    DEFAULT_CSS = """
    ReadingScreen {
        & > #panes { height: 1fr; layers: below above; }
        & > #where { height: 1; padding-right: 1; }
        & > #bottom { height: 1; & KeyLine { width: 1fr; } }
        & > #where.-note Overview { display: none; }
        & Instead { display: none; }
        &.-nothing > #panes, &.-nothing Overview { display: none; }
        &.-nothing Instead { display: block; }
        &.-narrow MentionPanel { layer: above; dock: right; border-left: solid $quiet; }
    }
    """
    AUTO_FOCUS = ""  # see ``watch_instead``

    BINDINGS = bindings(READING, ALWAYS)

    status: var[str] = var("")
    """The left part of the status line; follows from the rest."""
    place: var[str] = var("")
    """The right part of the status line; follows from the rest."""

    class LookedAt(Message):
        """Another part of the text came to the screen; ``offset`` is its start."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    class Left(Message):
        """The person does not want what is shown in place of an article."""

    def __init__(self, begin: Callable[[], None], keymap: Mapping[str, str]) -> None:
        """``begin`` shows the first article; it is called before anything is painted.

        ``keymap`` gives the keys that differ from those above, by binding id.
        """
        super().__init__()
        self._begin = begin
        self._keymap = keymap
        self._telling = False
        self._where = Horizontal(id="where")
        self._keys = KeyLine()

    def compose(self) -> ComposeResult:
        yield Line(id="title").data_bind(left=ReadingScreen.headline, right=ReadingScreen.imprint)
        with Horizontal(id="panes"):
            yield self.view.data_bind(
                ReadingScreen.article, ReadingScreen.index, ReadingScreen.in_scope, ReadingScreen.current
            )
            yield self.panel.data_bind(
                ReadingScreen.article, ReadingScreen.index, ReadingScreen.current, ReadingScreen.sections
            )
        yield Instead().data_bind(words=ReadingScreen.instead)
        yield Notice().data_bind(words=ReadingScreen.notice)
        with self._where:
            yield Line(id="status").data_bind(left=ReadingScreen.status, right=ReadingScreen.place)
            yield self.overview.data_bind(
                ReadingScreen.length, ReadingScreen.shown, ReadingScreen.in_scope, ReadingScreen.current
            )
        with Horizontal(
            id="bottom"
        ):  # a search takes half of the keys' row, so that the article keeps its own
            yield self.search_line
            yield self._keys

    def on_mount(self) -> None:
        self.watch(self.view, "shown", self._see, init=False)
        for attribute in ("scope", "in_scope", "current", "index", "progress", "note", "shown", "instead"):
            self.watch(self, attribute, self._tell, init=False)
        self.watch(self.view, "hints", self._tell, init=False)
        self.divide(self.app.size.width)
        self._begin()

    def watch_instead(self) -> None:
        self.set_class(bool(self.instead), "-nothing")
        self.set_focus(None if self.instead else self.view)

    def _see(self, shown: Span) -> None:
        self.shown = shown
        self.post_message(self.LookedAt(shown.start))

    # ---- What the lines below the article say -----------------------------------------------------------------

    def on_key(self) -> None:
        self.note = ""

    def on_descendant_focus(self) -> None:
        self._tell()

    def on_text_selected(self) -> None:
        self._tell()

    def _tell(self) -> None:
        """Have the lines below the article told once all that changed together has changed."""
        if not self._telling:
            self._telling = True
            self.call_next(self._tell_now)

    def _tell_now(self) -> None:
        self._telling = False
        if self.article is None:
            self.status, self.place = self.note, ""
        else:
            scope = where(self.scope, self.index, self.in_scope, self.current)
            about = self.note or (what(self.article, self.index, self.current) if self.current else "")
            self.status = f"{scope}  {about}" if about else scope
            self.place = place(self.progress, self.shown, self.length)
        self._where.set_class(bool(self.note), "-note")
        names = {} if self.article or self.position else {"leave": "Give up"}
        self._keys.keys = HINT_KEYS if self.view.hints else keys_now(self, names)

    # ---- What can be done -------------------------------------------------------------------------------------

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done now is offered, in the key line and by key."""
        if self.search_line.is_open:
            return False
        if self.article is None:
            return action in ("leave", "help")
        match action:
            case "step":
                return len(self.in_scope) > 0
            case "concordance":
                return self.current is not None
            case "scope_of_current":
                return self.current is not None and self.scope_of(self.current) is not None
            case "leave":
                return (
                    bool(self.selections or self.notice or self.scopes_before)
                    or self.panel_over
                    or self.in_panel
                )
            case "jump_back":
                return self.jumps.can_go_back
            case "jump_forward":
                return self.jumps.can_go_forward
            case "copy":
                return self.current is not None or bool(self.selections)
            case _:
                return True

    def commands(self) -> Iterator[SystemCommand]:
        """What can be done now, for the command palette."""
        return commands_now(self)

    def action_leave(self) -> None:
        """Go back: from a selection, a notice, the panel to the article, from a scope to the one before."""
        if self.article is None:
            self.post_message(self.Left())
        elif self.selections:
            self.clear_selection()
        elif self.notice:
            self.notice = ""
        elif self.panel_over:
            self.show_panel(False)
        elif self.in_panel:
            self.view.focus()
        elif self.scopes_before:
            self.leave_scope()

    def action_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen(self._keymap))
