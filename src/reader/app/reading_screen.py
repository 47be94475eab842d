"""The screen one reads on. It alone owns what is shown: article, mentions, scope, current mention; children are bound
to it and tell it by messages what the person did.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from textual.app import ComposeResult, SystemCommand
from textual.containers import Horizontal
from textual.events import Resize
from textual.message import Message
from textual.reactive import reactive
from textual.screen import Screen

from reader.app.article_view import NO_MENTIONS, ArticleView
from reader.app.concordance import Concordance
from reader.app.geometry import NARROW, panel_width
from reader.app.help_screen import HelpScreen
from reader.app.keys import ALWAYS, READING
from reader.app.mention_panel import MentionPanel
from reader.app.offers import bindings, commands_now, keys_now
from reader.app.overview import Overview
from reader.app.panel_rows import SECTIONS
from reader.app.search_line import SearchLine
from reader.app.status import copied, how_far, one_line, what, where
from reader.app.status_line import KeyLine, Line, Notice, Offer
from reader.text import Analysis, Article, Span
from reader.text.hints import hint_codes
from reader.text.index import Mention, MentionIndex, MentionKind, Track
from reader.text.jumps import Jumps
from reader.text.scope import ALL, KIND_OF_SCOPE, Scope, ScopeKind, select, speaker_key
from reader.text.search import SearchError, find

HINT_KEYS = (Offer("a–z", "Go there"), Offer("esc", "Cancel"))


class Place(NamedTuple):
    """Where a person was, to come back to: the scope, the current mention, the first character on the screen."""

    scope: Scope
    current: Mention | None
    top: int


class ReadingScreen(Screen[None]):
    """One article with its mentions."""

    DEFAULT_CSS = """
    ReadingScreen {
        & > Horizontal { height: 1fr; layers: below above; }
        & MentionPanel.-hidden { display: none; }
        &.-narrow MentionPanel { layer: above; dock: right; border-left: solid $quiet; }
    }
    """
    AUTO_FOCUS = "ArticleView"

    BINDINGS = bindings(READING, ALWAYS)

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
    notice: reactive[str] = reactive("")
    """What went wrong, until the person has closed it."""
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
        self._before_search = Place(ALL, None, 0)
        self._panel_wanted = True
        self._telling = False

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
        yield Notice().data_bind(words=ReadingScreen.notice)
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
        self.watch(self.view, "shown", self._see, init=False)
        for attribute in ("scope", "in_scope", "current", "index", "progress", "note", "shown"):
            self.watch(self, attribute, self._tell, init=False)
        self.watch(self.view, "hints", self._tell, init=False)
        self._divide(self.app.size.width)
        self.read(*self._first)

    def on_resize(self, event: Resize) -> None:
        self._divide(event.size.width)

    def _divide(self, width: int) -> None:
        """Give article and panel their shares of the screen."""
        narrow = width < NARROW
        self.panel.styles.width = panel_width(width)
        if narrow != self.has_class("-narrow"):
            self.set_class(narrow, "-narrow")
            self._show_panel(self.panel.has_focus_within if narrow else self._panel_wanted)

    def watch_index(self, index: MentionIndex) -> None:
        self.in_scope = select(self.scope, index)
        self.current = self._found_again(self.current)

    def _found_again(self, mention: Mention | None) -> Mention | None:
        """The mention in the newest analysis: the one that stands where it stood, be it longer or shorter now."""
        if mention is None or mention.kind == "hit":
            return mention
        there = self.index.by_kind[mention.kind].overlapping(mention.start, mention.end)
        return there[0] if there else None

    def watch_scope(self, scope: Scope) -> None:
        self.in_scope = select(scope, self.index)
        self.sections = (KIND_OF_SCOPE[scope.kind],) if scope.kind in KIND_OF_SCOPE else SECTIONS

    def _see(self, shown: Span) -> None:
        self.shown = shown
        self.post_message(self.LookedAt(shown.start))

    def _tell(self) -> None:
        """Have the lines below the article told once all that changed together has changed."""
        if not self._telling:
            self._telling = True
            self.call_next(self._tell_now)

    def _tell_now(self) -> None:
        self._telling = False
        if self.article is None:
            return
        place = where(self.scope, self.index, self.in_scope, self.current)
        about = self.note or (what(self.article, self.index, self.current) if self.current else "")
        self.status = f"{place}  {about}" if about else place
        self.place = "  ".join(part for part in (self.progress, how_far(self.shown, self.length)) if part)
        self.query_one(KeyLine).keys = HINT_KEYS if self.view.hints else keys_now(self)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Only what can be done now is offered, in the key line and by key."""
        if self.is_mounted and self.search_line.is_open:
            return False
        match action:
            case "step":
                return len(self.in_scope) > 0
            case "concordance":
                return self.current is not None
            case "scope_of_current":
                return self.current is not None and self._scope_of(self.current) is not None
            case "leave":
                return (
                    bool(self.selections or self.notice or self._scopes_before)
                    or self._panel_over
                    or self._in_panel
                )
            case "jump_back":
                return self._jumps.can_go_back
            case "jump_forward":
                return self._jumps.can_go_forward
            case "copy":
                return self.current is not None or bool(self.selections)
            case _:
                return True

    # ---- Jumping ----------------------------------------------------------------------------------------------

    def _jump(self, mention: Mention | None) -> None:
        """Be at this mention: current in both panes, and on the screen. Nothing if a newer analysis has it no more."""
        mention = self._found_again(mention)
        if mention is None:
            return
        if not self.view.is_visible_at(mention.start):
            self._jumps.leave(self.view.top)
        self.current = mention
        self.note = ""
        self.view.show(mention.start)

    def action_step(self, forward: bool) -> None:
        """Go to the next mention of the scope, or the one before, counted from what is on the screen."""
        seen = self.view.visible_span()
        here = self.current if self.current and self.view.is_visible_at(self.current.start) else None
        edge = seen.start if forward else seen.end
        step = self.in_scope.step(here, here.start if here else edge, forward)
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
        if self._panel_over:
            self._show_panel(False)
        self._jump(step[0])

    # ---- Scope and search -------------------------------------------------------------------------------------

    def _change_scope(self, scope: Scope) -> None:
        """Step through something else for a while; ``escape`` comes back. Nothing if it would be the same mentions."""
        same = scope.kind == self.scope.kind and list(select(scope, self.index)) == list(self.in_scope)
        if not same:
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
        self._before_search = Place(self.scope, self.current, self.view.top)
        self.search_line.open()

    def on_search_line_query(self, event: SearchLine.Query) -> None:
        try:
            hits = find(self.article, event.text, regex=event.regex) if self.article else ()
        except SearchError as error:
            self.note = str(error)
            return
        if hits:
            self.scope = Scope("search", query=event.text, hits=hits)
            self._show_hit()
        else:
            self._return_from_search()
            self.note = "not found" if event.text else ""
        if event.done:
            self._end_search()

    def _show_hit(self) -> None:
        """Go to the first hit from where the search started."""
        step = self.in_scope.step(None, self._before_search.top, forward=True)
        if step is not None:
            self.current, wrapped = step
            self.note = "from the start again" if wrapped else ""
            self.view.show(self.current.start)

    def _return_from_search(self) -> None:
        """Be again where the search started."""
        self.scope = self._before_search.scope
        self.current = self._found_again(self._before_search.current)
        self.view.go_to(self._before_search.top)

    def on_search_line_cancelled(self) -> None:
        self.note = ""
        self._return_from_search()
        self._end_search()

    def on_search_line_left(self) -> None:
        self._end_search()

    def _end_search(self) -> None:
        """Back to the article. A search after a search takes its place: ``escape`` goes back past both."""
        if self.search_line.has_focus:
            self.view.focus()
        self.search_line.close()
        if self.scope != self._before_search.scope:
            self._jumps.leave(self._before_search.top)
            if self._before_search.scope.kind != "search":
                self._scopes_before.append(self._before_search.scope)

    def action_leave(self) -> None:
        """Go back: from a selection, a notice, the panel to the article, from a scope to the one before."""
        if self.selections:
            self.clear_selection()
        elif self.notice:
            self.notice = ""
        elif self._panel_over:
            self._show_panel(False)
        elif self._in_panel:
            self.view.focus()
        elif self._scopes_before:
            self.scope = self._scopes_before.pop()
            if self.current and self.current.kind == "hit":
                self.current = None

    # ---- Hints, details, copy ---------------------------------------------------------------------------------

    def action_hints(self) -> None:
        """Show letters over the mentions on the screen; type one to be there."""
        seen = self.view.visible_span()
        here = sorted({mention.start for mention in self.in_scope.starting_in(seen.start, seen.end)})
        if not here:
            self.note = "nothing in the scope is on the screen"
            return
        self.view.focus()
        self.view.hints = dict(zip(here, hint_codes(len(here)), strict=True))

    def on_article_view_hint_chosen(self, event: ArticleView.HintChosen) -> None:
        mentions = self.in_scope.starting_in(event.offset, event.offset + 1)
        self._jump(mentions[0] if mentions else None)

    def action_concordance(self) -> None:
        """Show every mention of this entity, quote of this speaker, or mention of this kind, in its context."""
        if self.current is None or self.article is None:
            return
        alike = self.in_scope if self.current.kind == "hit" else self._alike(self.current)
        spans = list(alike) if alike.position(self.current) is not None else [self.current]
        title = what(self.article, self.index, self.current)
        self.app.push_screen(Concordance(title, self.article, spans, self.current), self._jump)

    def _alike(self, mention: Mention) -> Track:
        """The mentions that go with this one: of its entity, of its speaker, else of its kind."""
        scope = self._scope_of(mention)
        return select(scope, self.index) if scope else self.index.by_kind[mention.kind]

    def action_copy(self) -> None:
        """Copy the selection, or the current mention; a quote with its speaker."""
        text = self.get_selected_text()
        if not text and self.current and self.article:
            text = copied(self.article, self.index, self.current)
        if text:
            self.app.copy_to_clipboard(text)
            self.note = f"copied: {one_line(text)}"

    # ---- Panes ------------------------------------------------------------------------------------------------

    def _show_panel(self, shown: bool) -> None:
        """Show the panel or hide it; the keys go where one looks."""
        self.panel.set_class(not shown, "-hidden")
        if not shown:
            self.view.focus()
        elif self._panel_over:
            self.panel.focus_list()
        self.refresh_bindings()

    @property
    def _panel_shown(self) -> bool:
        return not self.panel.has_class("-hidden")

    @property
    def _panel_over(self) -> bool:
        """Whether the panel lies over the article."""
        return self.has_class("-narrow") and self._panel_shown

    @property
    def _in_panel(self) -> bool:
        """Whether the keys go to the panel."""
        return self.panel.has_focus_within

    def action_toggle_panel(self) -> None:
        """Show the panel, or hide it."""
        shown = not self._panel_shown
        if not self.has_class("-narrow"):
            self._panel_wanted = shown
        self._show_panel(shown)

    def action_other_pane(self) -> None:
        """Go to the panel, showing it if need be, or back to the article."""
        if self._panel_over:
            self._show_panel(False)
        elif self._in_panel:
            self.view.focus()
        else:
            self._show_panel(True)
            self.panel.focus_list()

    def action_help(self) -> None:
        """Show all keys."""
        self.app.push_screen(HelpScreen(self._keymap))

    def commands(self) -> Iterator[SystemCommand]:
        """What can be done now, for the command palette."""
        return commands_now(self)

    def on_text_selected(self) -> None:
        self._tell()

    def on_screen_suspend(self) -> None:
        self.view.end_hints()

    def on_key(self) -> None:
        self.note = ""

    def on_descendant_focus(self) -> None:
        self._tell()
