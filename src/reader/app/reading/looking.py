"""Looking closer: every mention like the current one in its context, and a copy of it for elsewhere."""

from reader.app.concordance import Concordance
from reader.app.reading.scoping import Scoping
from reader.app.status import copied, one_line, what
from reader.text.index import Mention, Track, column
from reader.text.scope import select


class Looking(Scoping):
    """Shows and copies the current mention."""

    def action_concordance(self) -> None:
        """Show every mention of this entity, quote of this speaker, or mention of this kind, in its context."""
        if self.current is None or self.article is None:
            return
        alike = self.in_scope if self.current.kind == "hit" else self._alike(self.current)
        if alike.position(self.current) is None:
            alike = Track(column(self.current.kind, [self.current])._replace(items=[self.current.item]))
        title = what(self.article, self.index, self.current)
        self.app.push_screen(Concordance(title, self.article, alike, self.current), self.jump)

    def _alike(self, mention: Mention) -> Track:
        """The mentions that go with this one: of its entity, of its speaker, else of its kind."""
        scope = self.scope_of(mention)
        return select(scope, self.index) if scope else self.index.by_kind[mention.kind]

    def action_copy(self) -> None:
        """Copy the selection, or the current mention; a quote with its speaker."""
        text = self.get_selected_text()
        if not text and self.current and self.article:
            text = copied(self.article, self.index, self.current)
        if text:
            self.app.copy_to_clipboard(text)
            self.note = f"copied: {one_line(text)}"
