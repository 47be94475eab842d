"""Lists over the article: what is picked in them is where one goes."""

from reader.app.link_list import link_list
from reader.app.outline import outline_list
from reader.app.reading.jumping import Jumping


class Listing(Jumping):
    """Opens the lists."""

    def action_outline(self) -> None:
        """List the headings; the one picked is where one goes."""
        if self.article is None:
            return
        headings = outline_list(self.article, self.view.top)
        if headings is None:
            self.note = "there are no headings in this article"
        else:
            self.app.push_screen(headings, self.jump_to)

    def action_links(self) -> None:
        """List the links; the one picked is where one goes."""
        if self.article is None:
            return
        links = link_list(self.article, self.view.top)
        if links is None:
            self.note = "there are no links in this article"
        else:
            self.app.push_screen(links, self.jump_near)
