"""Lists over the article: what is picked in them is where one goes."""

from collections.abc import Callable

from reader.app.link_list import link_list
from reader.app.outline import outline_list
from reader.app.pick_list import PickList
from reader.app.reading.jumping import Jumping
from reader.text import Article


class Listing(Jumping):
    """Opens the lists."""

    def action_outline(self) -> None:
        """List the headings; the one picked is where one goes."""
        self._pick_from(outline_list, "headings", self.jump_to)

    def action_links(self) -> None:
        """List the links; the one picked is where one goes."""
        self._pick_from(link_list, "links", self.jump_near)

    def _pick_from(
        self,
        make: Callable[[Article, int], PickList | None],
        what: str,
        go: Callable[[int | None], None],
    ) -> None:
        if self.article is None:
            return
        picks = make(self.article, self.view.top)
        if picks is None:
            self.note = f"there are no {what} in this article"
        else:
            self.app.push_screen(picks, go)
