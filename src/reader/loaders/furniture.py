"""Furniture: page chrome that slipped into an article ("SHARE", "Related: …", cookie notices).

Recognised by its vocabulary, its shape (short, no sentence) and its place; marked, never removed. A line is furniture
only as a whole: an article that says "sign up for the newsletter" in the middle of a sentence keeps it.
"""

import re
from collections.abc import Callable, Sequence

from msgspec import structs

from reader.text import Piece

_LONGEST = 400
"""Characters of the longest furniture (a cookie notice)."""

_CANDIDATES = frozenset({"paragraph", "heading", "list item"})

_NETWORKS = (
    "facebook twitter x instagram linkedin whatsapp reddit pinterest telegram tumblr flipboard youtube tiktok"
)
_SHARE_WORDS = frozenset(
    f"share tweet email e-mail print save copy link comment comments pocket messenger sms pin bookmark {_NETWORKS}".split()
)
_SHARE_GLUE = frozenset(
    [
        "on",
        "via",
        "to",
        "by",
        "with",
        "this",
        "article",
        "story",
        "post",
        "page",
        "the",
        "a",
        "and",
        "or",
        "for",
        "later",
        "it",
        "url",
    ]
)

_WHOLE_LINES = frozenset(
    """
    ad|ads|advertisement|advertisements|advertising|sponsored|sponsored content|promoted stories|promoted|sponsored stories
    skip ad|skip to content|skip to main content|skip to navigation|menu|back to top|top of page|loading|load more
    show more|see more|view more|read more|read full story|continue reading|keep reading|more stories|more news|see all
    view all|next article|previous article|next|previous|next story|previous story|up next|watch next|read next|watch now
    watch live|listen now|play video|watch the video|subscribe|subscribe now|sign up|sign in|log in|login|register|my account
    newsletter|newsletters|follow us|share this|most popular|most read|most viewed|trending|trending now|top stories
    latest news|latest stories|editors' picks|editor's picks|editors’ picks|editor’s picks|popular stories|you may also like
    you might also like|you may like|recommended|recommended for you|recommended stories|from around the web|around the web
    related|related articles|related stories|related news|related content|related topics|related coverage|related posts
    related links|related video|related videos|see also|don't miss|don’t miss|leave a comment|leave a reply|view comments
    show comments|post a comment|add a comment|join the conversation|join the discussion|comments|report an error
    send us a tip|print this page|terms of use|terms of service|privacy policy|cookie policy|all rights reserved
    accept all cookies|accept cookies|manage cookies|about the author|more from|tags|topics|filed under|this is an ad
    """.replace("\n", "|")
    .replace("    ", "")
    .split("|")
)

_LEADS = re.compile(
    r"(?:(?:watch|read|up|see|listen|play) (?:next|more|also)|related(?: \w+)?|recommended(?: \w+){0,2}|trending(?: now)?"
    r"|more (?:from|on|in) [^.!?:]{1,40}|most (?:popular|read|viewed)|see also|don['’]t miss|more (?:stories|news)|you (?:may|might)(?: also)? like"
    r"|top stories|latest (?:news|stories)|editors?['’]s? picks)"
    r"(?: ?[:|»>→].*)?"
)
"""Lines that announce links to other pages: "WATCH NEXT:", "Related: Storm hits coast"."""

_PHRASES = re.compile(
    r"(?:story|article|text|content) continues (?:below|after)\b.*"
    r"|(?:read|see|find out|learn|discover) more(?: (?:on|about|at|from|in|here)\b.{0,80})?"
    r"|(?:share|print|save|email|e-mail|listen to|bookmark|gift) this (?:article|story|post|page|link)\b.{0,40}"
    r"|more (?:from|on|in) [^.!?]{1,60}"
    r"|[\d,.]+k? (?:comments?|shares?|likes?|views?|retweets?|reactions?|followers?)"
    r"|\d+ min(?:ute)?s? (?:read|listen|watch)|(?:reading|listening) time:? .{1,20}"
    r"|(?:click|tap) (?:here|to|on|for)\b[^.]{0,80}"
    r"|(?:leave|post|add|write|view|show|see|read)(?: all| a| your)?(?: \d+)? (?:comments?|repl(?:y|ies)).{0,20}"
    r"|(?:photo|image|picture|photograph|video|illustration)s?(?: credits?| courtesy)?(?: by\b| of\b)?:.{1,120}"
    r"|(?:photo|image|picture|photograph|illustration)s? (?:by|credits?|courtesy of) [^.]{1,80}"
    r"|[\w .,'’-]{1,60} ?(?:/|\||via|for) ?(?:getty(?: images)?|afp|reuters|ap|ap photo|shutterstock|istock|epa|pa)"
    r"|(?:filed under|tags|topics|categories|posted in):.{0,120}"
)
"""Lines that are no sentences."""

_NOTICES = re.compile(
    r"(?:sign up|subscribe|register)\b.{0,160}\b(?:newsletters?|inbox|e-?mail (?:alerts?|updates)|podcast|(?:our|the) app)\b.{0,120}"
    r"|(?:get|want) (?:our|the|more|all)\b[^.]{0,80}\b(?:newsletters?|inbox|(?:our|the) app)\b.{0,120}"
    r"|(?:subscribe|sign up|register) (?:to|for|now|today|here)\b.{0,60}"
    r"|(?:follow|like|find|join|connect with) (?:us|me|[\w .@'’-]{1,50}?) on "
    rf"(?:{'|'.join(_NETWORKS.split())}|social media|google news|apple news|threads|bluesky|mastodon)\b.{{0,80}}"
    r"|follow @\w+.{0,40}|follow us\b.{0,60}"
    r"|(?:we|this (?:site|website|page)) uses? cookies\b.*|by (?:using|continuing)\b.{0,120}\bcookies?\b.*"
    r"|(?:©|\(c\) ?\d|copyright (?:©|\(c\)|\d{4}|by\b)).*"
    r"|(?:please )?enable javascript\b.*|your browser (?:does not|doesn['’]t)\b.*"
    r"|(?:have|got) (?:a|any) (?:news )?(?:tip|tips|story)\?.{0,120}"
    r"|(?:download|get) (?:our|the [\w ]{1,30}) app\b.{0,80}"
)
"""Lines that may be sentences, even two."""

_NOTICES_INSIDE = re.compile(
    r".{0,200}\b(?:accept|use of|our) cookies\b.{0,150}|.{0,120}\ball rights reserved\b.{0,120}"
    r"|.{0,80}\bmay not be (?:published|reproduced)\b.{0,60}\b(?:broadcast|rewritten|permission)\b.*"
)
"""The same, told by words in the middle. They are looked for only where one of the next words is: that is much quicker."""
_INSIDE = ("cookies", "rights reserved", "may not be")

_GUTENBERG_START = re.compile(
    r"\*\*\* ?start of th(?:e|is) project gutenberg|\*end\*? ?the small print", re.IGNORECASE
)
_GUTENBERG_END = re.compile(r"(?:\*\*\* ?)?end of (?:the |this )?project gutenberg", re.IGNORECASE)
_GUTENBERG_FRONT = 120
"""Pieces among which Gutenberg's header ends."""

_TRIM = " \t:;.…!|»«›‹>→←▶►•·-–—*[]()+"


def mark_furniture(pieces: Sequence[Piece]) -> list[Piece]:
    """The same pieces, those that are furniture marked so. An article is never furniture all through."""
    marks = [piece.kind == "furniture" or _is_furniture(piece) for piece in pieces]
    _mark_gutenberg(pieces, marks)
    _mark_link_lists(pieces, marks)
    if all(marks):
        return list(pieces)
    return [
        structs.replace(piece, kind="furniture", level=0) if mark else piece
        for piece, mark in zip(pieces, marks, strict=True)
    ]


def is_furniture_line(line: str) -> bool:
    """Whether a line by itself is page chrome, told by its words and its shape."""
    if len(line) > _LONGEST:
        return False
    words = line.casefold().strip(_TRIM)
    if not words:
        return False
    if words in _WHOLE_LINES or _is_share_bar(words):
        return True
    if _NOTICES.fullmatch(words) or (
        any(map(words.__contains__, _INSIDE)) and _NOTICES_INSIDE.fullmatch(words)
    ):
        return True
    return not _is_sentence(line) and bool(_LEADS.fullmatch(words) or _PHRASES.fullmatch(words))


def _is_furniture(piece: Piece) -> bool:
    return piece.kind in _CANDIDATES and "\n" not in piece.text and is_furniture_line(piece.text)


def _is_share_bar(words: str) -> bool:
    """ "Share on Facebook", "Tweet Email Print": nothing but names of networks and what one does with them."""
    if len(words) > 100:
        return False
    tokens = words.replace(",", " ").replace("/", " ").replace("|", " ").split()
    named = [token for token in tokens if token in _SHARE_WORDS]
    if len(named) < len(tokens):
        return (
            bool(named)
            and all(token in _SHARE_WORDS or token in _SHARE_GLUE for token in tokens)
            and (tokens[0] in _SHARE_WORDS)
        )
    return len(named) > 1 or words in {
        "share",
        "tweet",
        "email",
        "print",
        "facebook",
        "twitter",
        "whatsapp",
        "comments",
    }


def _mark_gutenberg(pieces: Sequence[Piece], marks: list[bool]) -> None:
    """Project Gutenberg's header is all up to its START line, its licence all from its END line."""
    for index, piece in enumerate(pieces[:_GUTENBERG_FRONT]):
        if _GUTENBERG_START.match(piece.text):
            marks[: index + 1] = [True] * (index + 1)
            break
    else:
        return
    for index in range(len(pieces) - 1, -1, -1):
        if _GUTENBERG_END.match(pieces[index].text):
            marks[index:] = [True] * (len(pieces) - index)


def _mark_link_lists(pieces: Sequence[Piece], marks: list[bool]) -> None:
    """What follows "Related stories" as list items, or as headlines up to the end of the article, goes with it."""
    leads = [index for index, piece in enumerate(pieces) if marks[index] and _is_lead(piece.text)]
    for lead in leads:
        items = _run(
            pieces, lead + 1, lambda piece: piece.kind == "list item" and not _is_sentence(piece.text)
        )
        lines = _run(pieces, lead + 1, lambda piece: len(piece.text) <= 120 and not _is_sentence(piece.text))
        end = lines if lines == len(pieces) else items
        marks[lead + 1 : end] = [True] * (end - lead - 1)


def _run(pieces: Sequence[Piece], start: int, fits: Callable[[Piece], bool]) -> int:
    end = start
    while end < len(pieces) and fits(pieces[end]):
        end += 1
    return end


def _is_lead(text: str) -> bool:
    return len(text) <= 60 and _LEADS.fullmatch(text.casefold().strip(_TRIM)) is not None


def _is_sentence(text: str) -> bool:
    return text.rstrip('"”’)').endswith((".", "!", "…"))
