"""Jumping: to mentions, by key and by mouse, and back again."""

from reader.app.article_view import ArticleView
from reader.app.mention_panel import MentionPanel
from reader.app.overview import Overview
from reader.app.reading.panes import Panes
from reader.text.hints import hint_codes
from reader.text.index import Mention, Track, column


class Jumping(Panes):
    """Goes to mentions and other places, and remembers where each jump started."""

    def jump(self, mention: Mention | None) -> None:
        """Be at this mention: current in both panes, and on the screen. Nothing if a newer analysis has it no more."""
        mention = self.found_again(mention)
        if mention is None:
            return
        if not self.view.is_visible_at(mention.start):
            self.jumps.leave(self.view.top)
        self.current = mention
        self.note = ""
        self.view.show(mention.start)

    def jump_to(self, offset: int | None) -> None:
        """Have the row of this place first on the screen. Nothing if there is none."""
        if offset is not None:
            self.jumps.leave(self.view.top)
            self._go(offset)

    def jump_near(self, offset: int | None) -> None:
        """Have this place on the screen, among what is around it. Nothing if there is none."""
        if offset is not None and not self.view.is_visible_at(offset):
            self.jumps.leave(self.view.top)
            self.view.show(offset)
            self.refresh_bindings()

    def action_step(self, forward: bool) -> None:
        """Go to the next mention of the scope, or the one before, counted from what is on the screen."""
        seen = self.view.visible_span()
        here = self.current if self.current and self.view.is_visible_at(self.current.start) else None
        edge = seen.start if forward else seen.end
        step = self.in_scope.step(here, here.start if here else edge, forward)
        if step is None:
            return
        mention, wrapped = step
        self.jump(mention)
        self.note = ("from the start again" if forward else "from the end again") if wrapped else ""

    def action_jump_back(self) -> None:
        """Go back to where the last jump started."""
        self._go(self.jumps.back(self.view.top))

    def action_jump_forward(self) -> None:
        """Go forward again after going back."""
        self._go(self.jumps.forward(self.view.top))

    def _go(self, offset: int | None) -> None:
        if offset is not None:
            self.view.go_to(offset)
            self.refresh_bindings()

    def action_hints(self) -> None:
        """Show letters over the mentions on the screen; type one to be there."""
        seen = self.view.visible_span()
        here = sorted({mention.start for mention in self.in_scope.starting_in(seen.start, seen.end)})
        if not here:
            self.note = "nothing in the scope is on the screen"
            return
        self.view.focus()
        self.view.hints = dict(zip(here, hint_codes(len(here)), strict=True))

    def on_screen_suspend(self) -> None:
        self.view.end_hints()

    def on_article_view_hint_chosen(self, event: ArticleView.HintChosen) -> None:
        mentions = self.in_scope.starting_in(event.offset, event.offset + 1)
        self.jump(mentions[0] if mentions else None)

    def on_article_view_mention_clicked(self, event: ArticleView.MentionClicked) -> None:
        self.jump(event.mention)

    def on_overview_clicked(self, event: Overview.Clicked) -> None:
        self.jump_to(event.offset)

    def on_mention_panel_chosen(self, event: MentionPanel.Chosen) -> None:
        """Go to the next of the chosen row's mentions, so that choosing it again goes on."""
        chosen = Track(column(event.kind, event.mentions))
        step = chosen.step(self.current, self.view.visible_span().start, forward=True)
        if step is None:
            return
        if self.panel_over:
            self.show_panel(False)
        self.jump(step[0])
