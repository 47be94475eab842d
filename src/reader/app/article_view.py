"""The article on the screen: wrapped text with its mentions highlighted."""

from textual import events
from textual.message import Message

from reader.app.article.drawing import Drawing
from reader.text.index import Mention


class ArticleView(Drawing):
    """Shows an article, and tells which of its mentions is clicked, or chosen by a hint."""

    class MentionClicked(Message):
        """A mention was clicked."""

        def __init__(self, mention: Mention) -> None:
            super().__init__()
            self.mention = mention

    class HintChosen(Message):
        """The letters of a hint were typed; it stands over the mention at this offset."""

        def __init__(self, offset: int) -> None:
            super().__init__()
            self.offset = offset

    def on_click(self, event: events.Click) -> None:
        event.prevent_default()  # Textual would select the whole article on a double click
        offset = self.offset_under(event.x, event.y)
        if self.index is None or offset is None or self.text_selection is not None:
            return
        over = self.index.overlapping(offset, offset + 1) + self.in_scope.overlapping(offset, offset + 1)
        inside = [mention for mention in over if self.in_scope.position(mention) is not None] or over
        if inside:
            self.post_message(
                self.MentionClicked(min(inside, key=lambda mention: mention.end - mention.start))
            )

    # ---- Hints ------------------------------------------------------------------------------------------------

    def on_key(self, event: events.Key) -> None:
        """While hints are shown every key is theirs; one that fits none of them takes them away."""
        if not self.hints:
            return
        event.stop()
        event.prevent_default()
        typed = event.character or "\0"
        left = {start: code[1:] for start, code in self.hints.items() if code[0] == typed}
        chosen = next((start for start, code in left.items() if not code), None)
        self.hints = left if chosen is None else {}
        if chosen is not None:
            self.post_message(self.HintChosen(chosen))

    def end_hints(self) -> None:
        """Take the hints away."""
        self.hints = {}

    def watch_shown(self) -> None:
        self.end_hints()

    def on_blur(self) -> None:
        if self.app.app_focus:
            self.end_hints()

    def on_mouse_down(self) -> None:
        self.end_hints()
