"""The lines above and below the article: its title, where one is in it, and what can be done."""

from rich.segment import Segment
from textual.reactive import reactive
from textual.strip import Strip
from textual.widget import Widget

from reader.text.cells import cell_count, clip, pad


class Line(Widget):
    """One row of text with something at its right end. What is on the left gives way where there is no room."""

    DEFAULT_CSS = """
    Line {
        height: 1; padding: 0 1; color: $quiet;
        &#title { text-style: bold; color: $foreground; }
        &#status { background: $panel; color: $foreground; }
    }
    """
    ALLOW_SELECT = False

    left: reactive[str] = reactive("")
    """The text at the left."""
    right: reactive[str] = reactive("")
    """The text at the right."""

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        right = clip(self.right, width)
        left = pad(self.left, max(0, width - cell_count(right)))
        return Strip([Segment(left + right, self.rich_style)]).crop_extend(0, width, self.rich_style)


class KeyLine(Widget):
    """The keys that do something now. Those that do not fit are left out; ``?`` lists all."""

    DEFAULT_CSS = """
    KeyLine {
        height: 1; padding: 0 1; color: $quiet;
        & > .keys--key { color: $foreground; text-style: bold; }
    }
    """
    COMPONENT_CLASSES = {"keys--key"}
    ALLOW_SELECT = False

    keys: reactive[tuple[tuple[str, str], ...]] = reactive(())
    """Each key with what it does."""

    def render_line(self, y: int) -> Strip:
        width, base = self.size.width, self.rich_style
        key_style = self.get_component_rich_style("keys--key")
        segments: list[Segment] = []
        room = width
        for key, action in self.keys:
            needed = cell_count(key) + 1 + cell_count(action)
            if needed > room:
                break
            segments += [Segment(key, key_style), Segment(f" {action}  ", base)]
            room -= needed + 2
        return Strip(segments).crop_extend(0, width, base)
