"""Article and panel: how they share the screen, and which of them has the keys."""

from textual.events import Resize

from reader.app.geometry import NARROW, overview_width, panel_width
from reader.app.overview import Overview
from reader.app.reading.state import ReadingState


class Panes(ReadingState):
    """Shows and hides the panel, which lies over the article on a narrow screen."""

    def __init__(self) -> None:
        super().__init__()
        self.overview = Overview()
        """The strip in the status line."""
        self._panel_wanted = True

    @property
    def panel_over(self) -> bool:
        """Whether the panel lies over the article."""
        return self.has_class("-narrow") and self._panel_shown

    @property
    def in_panel(self) -> bool:
        """Whether the keys go to the panel."""
        return self.panel.has_focus_within

    @property
    def _panel_shown(self) -> bool:
        return bool(self.panel.display)

    def on_resize(self, event: Resize) -> None:
        self.divide(event.size.width)

    def divide(self, width: int) -> None:
        """Give article and panel their shares of a screen so many cells wide."""
        narrow = width < NARROW
        self.panel.styles.width = panel_width(width)
        self.overview.styles.width = overview_width(width)
        if narrow != self.has_class("-narrow"):
            self.set_class(narrow, "-narrow")
            self.show_panel(self.in_panel if narrow else self._panel_wanted)

    def show_panel(self, shown: bool) -> None:
        """Show the panel or hide it; the keys go where one looks."""
        self.panel.display = shown
        if not shown:
            self.view.focus()
        elif self.panel_over:
            self.panel.focus_list()
        self.refresh_bindings()

    def action_toggle_panel(self) -> None:
        """Show the panel, or hide it."""
        shown = not self._panel_shown
        if not self.has_class("-narrow"):
            self._panel_wanted = shown
        self.show_panel(shown)

    def action_other_pane(self) -> None:
        """Go to the panel, showing it if need be, or back to the article."""
        if self.panel_over:
            self.show_panel(False)
        elif self.in_panel:
            self.view.focus()
        else:
            self.show_panel(True)
            self.panel.focus_list()
