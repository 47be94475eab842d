"""Searching: the hits are the scope while one types, and afterwards."""

from collections.abc import Generator, Sequence

from reader.app.reading.scoping import Scoping
from reader.app.search_line import SearchLine
from reader.app.slices import Slices
from reader.text import Span
from reader.text.scope import ALL, Scope
from reader.text.search import Search, SearchError
from reader.text.visit import Place


class Searching(Scoping):
    """Shows the first hit as the query is typed; giving the search up leads back to where it started."""

    def __init__(self) -> None:
        super().__init__()
        self._before_search = Place(ALL, None, 0)
        self._slices = Slices(self)
        self.search_line = SearchLine()
        """The line in which a search is typed."""

    def action_search(self) -> None:
        """Search; the hits become the scope."""
        self._before_search = Place(self.scope, self.current, self.view.top)
        self.search_line.open()

    def on_search_line_query(self, event: SearchLine.Query) -> None:
        if self.article is None:
            return
        self._slices.drop()
        try:
            search = Search(self.article, event.text, regex=event.regex)
        except SearchError as error:
            self.note = str(error)
            return
        self._slices.begin(self._find(search, event.text))
        if event.done:
            self._slices.finish()
            self._end()

    def _find(self, search: Search, query: str) -> Generator[None]:
        """The hit that one goes to is shown as soon as it is known, which may be long before all the others are."""
        is_there = False
        try:
            while search.go_on():
                if not is_there and search.is_beyond(self._before_search.top):
                    is_there = True
                    self._show_found(search.so_far(), query)
                yield
        except SearchError as error:
            if is_there:
                self._return()
            self.note = str(error)
        else:
            self._show_found(search.hits, query)

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
        self._slices.drop()
        if self.search_line.has_focus:
            self.view.focus()
        self.search_line.close()
        if self.scope != self._before_search.scope:
            self.jumps.leave(self._before_search.top)
            if self._before_search.scope.kind != "search":
                self.scopes_before.append(self._before_search.scope)
