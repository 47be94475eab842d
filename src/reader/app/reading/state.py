"""What is shown on the screen one reads on, and what follows from what."""

from textual.reactive import Reactive, var
from textual.screen import Screen
from textual.widget import Widget

from reader.app.article.drawing import NO_MENTIONS
from reader.app.article_view import ArticleView
from reader.app.mention_panel import MentionPanel
from reader.app.panel_rows import SECTIONS
from reader.app.status import imprint
from reader.text import Analysis, Article, Span
from reader.text.index import Mention, MentionIndex, MentionKind, Track
from reader.text.jumps import Jumps
from reader.text.scope import ALL, KIND_OF_SCOPE, Scope, select
from reader.text.visit import Place, Visit


class ReadingState(Screen[None]):
    """The only owner of what is read: article, mentions, scope, current mention. Its children are bound to it."""

    focused = Reactive[Widget | None](None, repaint=False)
    """What has the keys. Unlike in Textual, not all of the screen is painted again when that changes."""
    article: var[Article | None] = var(None)
    """The article that is read."""
    instead: var[str] = var("")
    """What is shown where there is no article: what is being done about it, or why there is none."""
    position: var[str] = var("")
    """Which of several articles it is: "2/7"."""
    headline: var[str] = var("")
    """Its title."""
    imprint: var[str] = var("")
    """Its position, byline and date; follows from article and position."""
    length: var[int] = var(0)
    """Code points in its text."""
    shown: var[Span] = var(Span(0, 0))
    """The stretch of its text on the screen."""
    index: var[MentionIndex] = var(lambda: MentionIndex(Analysis()), init=False)
    """Its mentions, as far as they are known."""
    scope: var[Scope] = var(ALL)
    """What ``n`` steps through."""
    in_scope: var[Track] = var(NO_MENTIONS)
    """The mentions of the scope; follows from scope and index."""
    current: var[Mention | None] = var(None)
    """The mention that the person is at."""
    sections: var[tuple[MentionKind, ...]] = var(SECTIONS)
    """The sections of the panel; follows from the scope."""
    progress: var[str] = var("")
    """How far the analysis is, in words; empty when it is done."""
    note: var[str] = var("")
    """One thing to tell the person, until the next key."""
    notice: var[str] = var("")
    """What went wrong, until the person has closed it."""

    def __init__(self) -> None:
        super().__init__()
        self.jumps = Jumps()
        self.scopes_before: list[Scope] = []
        self.view = ArticleView()
        """The article pane."""
        self.panel = MentionPanel()
        """The side panel."""

    def read(self, article: Article, analysis: Analysis, visit: Visit | None = None) -> None:
        """Show another article, with what is known of its mentions so far, as it was left after the last visit."""
        place, self.scopes_before, self.jumps = visit or Visit(Place(ALL, None, 0), [], Jumps())
        self.current = None
        self.instead = ""
        self.length = len(article.text)
        self.headline = article.title
        self.index = MentionIndex(analysis)
        self.scope = place.scope
        self.article = article
        self.current = self.found_again(place.current)
        self.view.top = place.top
        self.view.go_to(place.top)

    def read_nothing(self, headline: str, instead: str) -> None:
        """Show these words in place of an article."""
        self.current = None
        self.length = 0
        self.headline = headline
        self.progress = ""
        self.index = MentionIndex(Analysis())
        self.scope = ALL
        self.article = None
        self.instead = instead

    def visit(self) -> Visit:
        """How the article is left now."""
        return Visit(Place(self.scope, self.current, self.view.top), self.scopes_before, self.jumps)

    def watch_article(self) -> None:
        self._set_imprint()

    def watch_position(self) -> None:
        self._set_imprint()

    def _set_imprint(self) -> None:
        self.imprint = imprint(self.article, self.position)

    def update_analysis(self, analysis: Analysis, progress: str) -> None:
        """Show what is known now. The current mention stays where it is."""
        self.progress = progress
        self.index = MentionIndex(analysis)

    def watch_index(self, index: MentionIndex) -> None:
        self.in_scope = select(self.scope, index)
        self.current = self.found_again(self.current)

    def watch_scope(self, scope: Scope) -> None:
        self.in_scope = select(scope, self.index)
        self.sections = (KIND_OF_SCOPE[scope.kind],) if scope.kind in KIND_OF_SCOPE else SECTIONS

    def found_again(self, mention: Mention | None) -> Mention | None:
        """The mention in the newest analysis: the one that stands where it stood, be it longer or shorter now."""
        if mention is None or mention.kind == "hit":
            return mention
        there = self.index.by_kind[mention.kind].overlapping(mention.start, mention.end)
        return there[0] if there else None
