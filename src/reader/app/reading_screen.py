"""The screen one reads on. It alone owns what is shown: article, mentions, scope, current mention; children are bound
to it and tell it by messages what the person did.
"""

from collections.abc import Iterator, Mapping
from functools import partial

from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding
from textual.containers import Horizontal
from textual.events import Resize
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen

from reader.app.article_view import NO_MENTIONS, ArticleView
from reader.app.concordance import Concordance
from reader.app.geometry import NARROW, panel_width
from reader.app.help_screen import HelpScreen, key_rows
from reader.app.mention_panel import MentionPanel
from reader.app.overview import Overview
from reader.app.panel_rows import SECTIONS
from reader.app.search_line import SearchLine
from reader.app.status import copied, how_far, what, where
from reader.app.status_line import KeyLine, Line
from reader.text import Analysis, Article, Span
from reader.text.hints import hint_codes
from reader.text.index import Mention, MentionIndex, MentionKind, Track
from reader.text.jumps import Jumps
from reader.text.scope import ALL, KIND_OF_SCOPE, Scope, ScopeKind, select, speaker_key
from reader.text.search import SearchError, find


class ReadingScreen(Screen[None]):
    """One article with its mentions."""

    DEFAULT_CSS = """
    ReadingScreen {
        & > Horizontal { height: 1fr; layers: below above; }
        & MentionPanel.-hidden { display: none; }
        &.-narrow MentionPanel { layer: above; dock: right; }
    }
    """
    AUTO_FOCUS = "ArticleView"

    BINDINGS = [
        Binding("n", "step(True)", "Next", id="mention.next"),
        Binding("N", "step(False)", "Previous", id="mention.previous", show=False),
        Binding("f", "hints", "Hints", id="hints"),
        Binding("enter", "concordance", "Details", id="mention.details"),
        Binding("asterisk", "scope_of_current", "Only this", id="scope.current", key_display="*"),
        Binding("slash", "search", "Search", id="search", key_display="/"),
        Binding("escape", "leave", "Back", id="leave", key_display="esc"),
        Binding("0", "scope('all')", "All", id="scope.all", show=False),
        Binding("1", "scope('entities')", "Entities", id="scope.entities", show=False),
        Binding("2", "scope('numbers')", "Numbers", id="scope.numbers", show=False),
        Binding("3", "scope('quotes')", "Quotes", id="scope.quotes", show=False),
        Binding("4", "scope('dates')", "Dates", id="scope.dates", show=False),
        Binding("left_square_bracket", "jump_back", "Jump back", id="jump.back", key_display="["),
        Binding(
            "right_square_bracket",
            "jump_forward",
            "Jump forward",
            id="jump.forward",
            show=False,
            key_display="]",
        ),
        Binding("y", "copy", "Copy", id="copy"),
        Binding("tab,shift+tab", "other_pane", "Panel", id="pane.other", key_display="tab"),
        Binding("s", "toggle_panel", "Show or hide panel", id="panel.toggle", show=False),
        Binding("question_mark", "help", "Keys", id="help", key_display="?"),
        Binding("q", "app.quit", "Quit", id="quit"),
    ]

    article: reactive[Article | None] = reactive(None)
    """The article that is read."""
    headline: reactive[str] = reactive("")
    """Its title."""
    imprint: reactive[str] = reactive("")
    """Its byline and date."""
    length: reactive[int] = reactive(0)
    """Code points in its text."""
    shown: reactive[Span] = reactive(Span(0, 0))
    """The stretch of its text on the screen."""
    index: reactive[MentionIndex] = reactive(lambda: MentionIndex(Analysis()), init=False)
    """Its mentions, as far as they are known."""
    scope: reactive[Scope] = reactive(ALL)
    """What ``n`` steps through."""
    in_scope: reactive[Track] = reactive(NO_MENTIONS)
    """The mentions of the scope; follows from scope and index."""
    current: reactive[Mention | None] = reactive(None)
    """The mention that the person is at."""
    sections: reactive[tuple[MentionKind, ...]] = reactive(SECTIONS)
    """The sections of the panel; follows from the scope."""
    progress: reactive[str] = reactive("")
    """How far the analysis is, in words; empty when it is done."""
    note: reactive[str] = reactive("")
    """One thing to tell the person, until the next key."""
    status: reactive[str] = reactive("")
    """The left part of the status line; follows from the rest."""
    place: reactive[str] = reactive("")
    """The right part of the status line; follows from the rest."""

    class LookedAt(Message):
        """Another part of the text came to the screen; ``offset`` is its start."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def __init__(self, article: Article, analysis: Analysis, keymap: Mapping[str, str]) -> None:
        """The article to start with. ``keymap`` gives the keys that differ from those above, by binding id."""
        super().__init__()
        self._first = article, analysis
        self._keymap = keymap
        self._jumps = Jumps()
        self._scopes_before: list[Scope] = []
        self._place_before_search = 0
        self._panel_wanted: bool | None = None

    def compose(self) -> ComposeResult:
        yield Line(id="title").data_bind(left=ReadingScreen.headline, right=ReadingScreen.imprint)
        with Horizontal():
            yield ArticleView().data_bind(
                ReadingScreen.article, ReadingScreen.index, ReadingScreen.in_scope, ReadingScreen.current
            )
            yield Overview().data_bind(
                ReadingScreen.length, ReadingScreen.shown, ReadingScreen.in_scope, ReadingScreen.current
            )
            yield MentionPanel().data_bind(
                ReadingScreen.article, ReadingScreen.index, ReadingScreen.current, ReadingScreen.sections
            )
        yield SearchLine()
        yield Line(id="status").data_bind(left=ReadingScreen.status, right=ReadingScreen.place)
        yield KeyLine()

    @property
    def view(self) -> ArticleView:
        """The article pane."""
        return self.query_one(ArticleView)

    @property
    def panel(self) -> MentionPanel:
        """The side panel."""
        return self.query_one(MentionPanel)

    @property
    def search_line(self) -> SearchLine:
        """The line in which a search is typed."""
        return self.query_one(SearchLine)

    # ---- From outside -----------------------------------------------------------------------------------------

    def read(self, article: Article, analysis: Analysis) -> None:
        """Show another article, with what is known of its mentions so far."""
        self.current = None
        self._jumps = Jumps()
        self._scopes_before.clear()
        self.length = len(article.text)
        self.headline = article.title
        self.imprint = "  ".join(part for part in (article.byline, article.date) if part)
        self.index = MentionIndex(analysis)
        self.scope = ALL
        self.article = article

    def update_analysis(self, analysis: Analysis, progress: str) -> None:
        """Show what is known now. The current mention stays where it is."""
        self.progress = progress
        self.index = MentionIndex(analysis)

    # ---- What follows from what -------------------------------------------------------------------------------

    def on_mount(self) -> None:
        for attribute in ("scroll_y", "virtual_size"):
            self.watch(self.view, attribute, self._place_changed, init=False)
        for attribute in ("scope", "in_scope", "current", "index", "progress", "note", "shown"):
            self.watch(self, attribute, self._tell, init=False)
        self._divide(self.app.size.width)
        self.read(*self._first)

    def on_resize(self, event: Resize) -> None:
        self._divide(event.size.width)

    def _divide(self, width: int) -> None:
        """Give article and panel their shares of the screen."""
        self.set_class(width < NARROW, "-narrow")
        self.panel.styles.width = panel_width(width)
        self._show_panel(width >= NARROW if self._panel_wanted is None else self._panel_wanted)

    def watch_index(self, index: MentionIndex) -> None:
        self.in_scope = select(self.scope, index)
        if self.current is not None and self.current.kind != "hit":
            track = index.by_kind[self.current.kind]
            at = track.position(self.current)
            self.current = None if at is None else track[at]

    def watch_scope(self, scope: Scope) -> None:
        self.in_scope = select(scope, self.index)
        self.sections = (KIND_OF_SCOPE[scope.kind],) if scope.kind in KIND_OF_SCOPE else SECTIONS

    def _place_changed(self) -> None:
        self.call_after_refresh(self._see)

    def _see(self) -> None:
        self.shown = self.view.visible_span()
        self.post_message(self.LookedAt(self.shown.start))

    def _tell(self) -> None:
        if self.article is None:
            return
        place = where(self.scope, self.index, self.in_scope, self.current)
        about = self.note or (what(self.article, self.index, self.current) if self.current else "")
        self.status = f"{place}  {about}" if about else place
        self.place = "  ".join(part for part in (self.progress, how_far(self.shown, self.length)) if part)
        self.query_one(KeyLine).keys = tuple(self._keys_now())

    def _keys_now(self) -> Iterator[tuple[str, str]]:
        listed: set[str] = set()
        for active in self.active_bindings.values():
            action = active.binding.description
            if active.binding.show and active.enabled and action not in listed:
                listed.add(action)
                yield self.app.get_key_display(active.binding), action

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done now is offered, in the key line and by key."""
        match action:
            case "step":
                return len(self.in_scope) > 0
            case "concordance":
                return self.current is not None
            case "scope_of_current":
                return self.current is not None and self._scope_of(self.current) is not None
            case "leave":
                return bool(self._scopes_before) or self._panel_over() or bool(self.selections)
            case "jump_back":
                return self._jumps.can_go_back
            case "jump_forward":
                return self._jumps.can_go_forward
            case "copy":
                return self.current is not None or bool(self.selections)
            case _:
                return True

    # ---- Jumping ----------------------------------------------------------------------------------------------

    def _jump(self, mention: Mention) -> None:
        """Be at this mention: current in both panes, and on the screen."""
        if not self.view.is_visible_at(mention.start):
            self._jumps.leave(self.view.top)
        self.current = mention
        self.view.show(mention.start)

    def action_step(self, forward: bool) -> None:
        """Go to the next mention of the scope, or the one before."""
        seen = self.current if self.current and self.view.is_visible_at(self.current.start) else None
        step = self.in_scope.step(seen, self.view.visible_span().start, forward)
        if step is None:
            return
        mention, wrapped = step
        self._jump(mention)
        self.note = ("from the start again" if forward else "from the end again") if wrapped else ""

    def action_jump_back(self) -> None:
        """Go back to where the last jump started."""
        self._go(self._jumps.back(self.view.top))

    def action_jump_forward(self) -> None:
        """Go forward again after going back."""
        self._go(self._jumps.forward(self.view.top))

    def _go(self, offset: int | None) -> None:
        if offset is not None:
            self.view.go_to(offset)
            self.refresh_bindings()

    def on_article_view_mention_clicked(self, event: ArticleView.MentionClicked) -> None:
        self._jump(event.mention)

    def on_overview_clicked(self, event: Overview.Clicked) -> None:
        self._jumps.leave(self.view.top)
        self.view.go_to(event.offset)

    def on_mention_panel_chosen(self, event: MentionPanel.Chosen) -> None:
        """Go to the next of the chosen row's mentions, so that choosing it again goes on."""
        track = self.index.by_kind[event.kind]
        chosen = Track(
            mention for span in event.mentions for mention in track.overlapping(span.start, span.end)
        )
        step = chosen.step(self.current, self.view.visible_span().start, forward=True)
        if step is None:
            return
        if self._panel_over():
            self._show_panel(False)
            self.view.focus()
        self._jump(step[0])

    # ---- Scope and search -------------------------------------------------------------------------------------

    def _change_scope(self, scope: Scope) -> None:
        """Step through something else for a while; ``escape`` comes back."""
        self._scopes_before.append(self.scope)
        self.scope = scope

    def _scope_of(self, mention: Mention) -> Scope | None:
        if mention.kind == "entity":
            return Scope("entity", anchor=Span(mention.start, mention.end))
        if mention.kind == "quote" and speaker_key(mention, self.index) is not None:
            return Scope("speaker", anchor=Span(mention.start, mention.end))
        return None

    def action_scope(self, kind: ScopeKind) -> None:
        """Step through everything, or through one kind of mention."""
        self._scopes_before.clear()
        self.scope = Scope(kind)

    def action_scope_of_current(self) -> None:
        """Step through the mentions of this entity, or the quotes of this speaker."""
        scope = self._scope_of(self.current) if self.current else None
        if scope is not None:
            self._change_scope(scope)

    def action_search(self) -> None:
        """Search; the hits become the scope."""
        self._change_scope(self.scope)
        self._place_before_search = self.view.top
        self.query_one("#status").display = False
        self.search_line.open()

    def on_search_line_query(self, event: SearchLine.Query) -> None:
        if self.article is None:
            return
        try:
            hits = find(self.article, event.text, regex=event.regex)
        except SearchError as error:
            self.note = str(error)
            return
        self.scope = Scope("search", query=event.text, hits=hits) if event.text else self._scopes_before[-1]
        self.note = "" if hits or not event.text else "not found"
        if hits:
            self._show_hit()
        if event.done:
            self._end_search(keep=bool(hits))

    def _show_hit(self) -> None:
        """Go to the first hit from where the search started."""
        step = self.in_scope.step(None, self._place_before_search, forward=True)
        if step is not None:
            self.current = step[0]
            self.view.show(step[0].start)

    def on_search_line_cancelled(self) -> None:
        self._end_search(keep=False)
        self.view.go_to(self._place_before_search)

    def _end_search(self, *, keep: bool) -> None:
        self.search_line.close()
        self.query_one("#status").display = True
        self.view.focus()
        if keep:
            self._jumps.leave(self._place_before_search)
        else:
            self.scope = self._scopes_before.pop()
            self.current = None

    def action_leave(self) -> None:
        """Go back: from a selection, from the panel over the article, from a scope to the one before."""
        if self.selections:
            self.clear_selection()
        elif self._panel_over():
            self._show_panel(False)
            self.view.focus()
        elif self._scopes_before:
            self.scope = self._scopes_before.pop()
            if self.current and self.current.kind == "hit":
                self.current = None

    # ---- Hints, details, copy ---------------------------------------------------------------------------------

    def action_hints(self) -> None:
        """Show letters over the mentions on the screen; type one to be there."""
        seen = self.view.visible_span()
        here = self.in_scope.starting_in(seen.start, seen.end)
        if not here:
            self.note = "nothing in the scope is on the screen"
            return
        self.view.focus()
        self.view.hints = {
            mention.start: code for mention, code in zip(here, hint_codes(len(here)), strict=True)
        }

    def on_article_view_hint_chosen(self, event: ArticleView.HintChosen) -> None:
        mentions = self.in_scope.overlapping(event.offset, event.offset + 1)
        chosen = [mention for mention in mentions if mention.start == event.offset]
        if chosen:
            self._jump(chosen[0])

    def action_concordance(self) -> None:
        """Show every mention of this entity, quote of this speaker, or number of this kind, in its context."""
        if self.current is None or self.article is None:
            return
        scope = self._scope_of(self.current) or self.scope
        spans = list(select(scope, self.index))
        if self.current.kind not in {span.kind for span in spans}:
            spans = [self.current]
        title = what(self.article, self.index, self.current)
        self.app.push_screen(Concordance(title, self.article, spans, self.current), self._from_concordance)

    def _from_concordance(self, span: Mention | None) -> None:
        if span is not None:
            self._jump(span)

    def action_copy(self) -> None:
        """Copy the selection, or the current mention; a quote with its speaker."""
        text = self.get_selected_text()
        if not text and self.current and self.article:
            text = copied(self.article, self.index, self.current)
        if text:
            self.app.copy_to_clipboard(text)
            self.note = f"copied: {text}"

    # ---- Panes ------------------------------------------------------------------------------------------------

    def _show_panel(self, shown: bool) -> None:
        self.panel.set_class(not shown, "-hidden")
        self.refresh_bindings()

    @property
    def _panel_shown(self) -> bool:
        return not self.panel.has_class("-hidden")

    def _panel_over(self) -> bool:
        """Whether the panel lies over the article."""
        return self.is_mounted and self.has_class("-narrow") and self._panel_shown

    def action_toggle_panel(self) -> None:
        """Show the panel, or hide it."""
        self._panel_wanted = not self._panel_shown
        self._show_panel(self._panel_wanted)
        if not self._panel_wanted:
            self.view.focus()

    def action_other_pane(self) -> None:
        """Go to the panel, showing it if need be, or back to the article."""
        if self.panel.has_focus_within:
            self.view.focus()
            if self._panel_over():
                self._show_panel(False)
        else:
            self._show_panel(True)
            self.panel.list.focus()

    def action_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen(key_rows((ReadingScreen, ArticleView, MentionPanel), self._keymap)))

    def commands(self) -> Iterator[SystemCommand]:
        """What can be done now, for the command palette."""
        for active in self.active_bindings.values():
            binding = active.binding
            if active.enabled:
                run = partial(self.app.run_action, binding.action, active.node)
                yield SystemCommand(binding.description, binding.tooltip or f"Key: {binding.key}", run)

    def on_key(self) -> None:
        self.note = ""

    def on_descendant_focus(self) -> None:
        self.call_after_refresh(self._tell)
