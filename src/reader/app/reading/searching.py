"""Searching: the hits are the scope while one types, and afterwards."""

from collections.abc import Sequence
from time import monotonic

from reader.app.reading.scoping import Scoping
from reader.app.search_line import SearchLine
from reader.text import Span
from reader.text.scope import ALL, Scope
from reader.text.search import Search, SearchError
from reader.text.visit import Place

SLICE_SECONDS = 0.01
"""How long is searched before a key may come between."""


class Searching(Scoping):
    """Shows the first hit as the query is typed; giving the search up leads back to where it started."""

    def __init__(self) -> None:
        super().__init__()
        self._before_search = Place(ALL, None, 0)
        self._search: tuple[Search | None, str] = (None, "")

    @property
    def search_line(self) -> SearchLine:
        """The line in which a search is typed."""
        return self.query_one(SearchLine)

    def action_search(self) -> None:
        """Search; the hits become the scope."""
        self._before_search = Place(self.scope, self.current, self.view.top)
        self.search_line.open()

    def on_search_line_query(self, event: SearchLine.Query) -> None:
        if self.article is None:
            return
        self._search = (None, "")
        try:
            search = Search(self.article, event.text, regex=event.regex)
        except SearchError as error:
            self.note = str(error)
            return
        self._search = search, event.text
        self._go_on(search, patient=event.done)
        if event.done:
            self._end()

    def _go_on(self, search: Search, *, patient: bool = False) -> None:
        """Search for as long as nobody notices, or to the end; given up if something else is searched for by now."""
        end = monotonic() + SLICE_SECONDS
        try:
            while self._search[0] is search and search.go_on():
                if not patient and monotonic() > end:
                    self.call_later(self._go_on, search)
                    return
        except SearchError as error:
            self.note = str(error)
            return
        if self._search[0] is search:
            self._show_found(search.hits, self._search[1])

    def _show_found(self, hits: Sequence[Span], query: str) -> None:
        if hits:
            self.scope = Scope("search", query=query, hits=hits)
            self._show_hit()
        else:
            self._return()
            self.note = "not found" if query else ""

    def on_search_line_cancelled(self) -> None:
        self.note = ""
        self._return()
        self._end()

    def on_search_line_left(self) -> None:
        self._end()

    def _show_hit(self) -> None:
        """Go to the first hit from where the search started."""
        step = self.in_scope.step(None, self._before_search.top, forward=True)
        if step is not None:
            self.current, wrapped = step
            self.note = "from the start again" if wrapped else ""
            self.view.show(self.current.start)

    def _return(self) -> None:
        """Be again where the search started."""
        self.scope = self._before_search.scope
        self.current = self.found_again(self._before_search.current)
        self.view.go_to(self._before_search.top)

    def _end(self) -> None:
        """Back to the article. A search after a search takes its place: ``escape`` goes back past both."""
        self._search = (None, "")
        if self.search_line.has_focus:
            self.view.focus()
        self.search_line.close()
        if self.scope != self._before_search.scope:
            self.jumps.leave(self._before_search.top)
            if self._before_search.scope.kind != "search":
                self.scopes_before.append(self._before_search.scope)
