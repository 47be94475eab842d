"""Choosing the scope: what ``n`` steps through, and the way back to the scope before."""

from reader.app.reading.jumping import Jumping
from reader.text import Span
from reader.text.index import Mention
from reader.text.scope import Scope, ScopeKind, select, speaker_key


class Scoping(Jumping):
    """Narrows the scope and widens it again."""

    def action_scope(self, kind: ScopeKind) -> None:
        """Step through everything, or through one kind of mention."""
        self.scopes_before.clear()
        self.scope = Scope(kind)

    def action_scope_of_current(self) -> None:
        """Step through the mentions of this entity, or the quotes of this speaker."""
        scope = self.scope_of(self.current) if self.current else None
        if scope is not None:
            self._change_scope(scope)

    def scope_of(self, mention: Mention) -> Scope | None:
        """The scope of this entity, or of what this speaker says; None for what is neither."""
        if mention.kind == "entity":
            return Scope("entity", anchor=Span(mention.start, mention.end))
        if mention.kind == "quote" and speaker_key(mention, self.index) is not None:
            return Scope("speaker", anchor=Span(mention.start, mention.end))
        return None

    def _change_scope(self, scope: Scope) -> None:
        """Step through something else for a while; ``escape`` comes back. Nothing if it would be the same mentions."""
        same = scope.kind == self.scope.kind and list(select(scope, self.index)) == list(self.in_scope)
        if not same:
            self.scopes_before.append(self.scope)
            self.scope = scope

    def leave_scope(self) -> None:
        """Go back to the scope before this one."""
        self.scope = self.scopes_before.pop()
        if self.current and self.current.kind == "hit":
            self.current = None
