"""Links: where they stand in a text that is still being put together, which addresses count, and addresses written out.

A loader collects a stretch of text in a ``Run``, which counts the links' places in *ink*: characters other than white space
and the rule of a table. Whatever is then done to its white space, ink keeps its order and its number, so that
``place`` finds the very characters again.
"""

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from reader.text import Link
from reader.text.clean import clean_line, clean_text

MOST_LINKS = 20_000
"""Links of one article that are kept."""

_LONGEST_ADDRESS = 2_000
_RULE = "─"
_INK = re.compile(rf"[^\s{_RULE}]+")
_SCHEMES = ("http", "https", "mailto")
_WRITTEN = re.compile(
    r"\bhttps?://[^\s<>\"“”‘’«»。，、；：！？（）「」『』【】《》]{1,2000}|(?<=<)(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?=>)",
    re.IGNORECASE,
)
_STOPS = ".,;:!?'*_…)]}"
_MOST_STOPS = 20
_CLOSING = {")": "(", "]": "[", "}": "{"}


def ink_of(text: str) -> str:
    """A text without white space and rules of tables."""
    return "".join(text.split()).replace(_RULE, "")


class Run:
    """A stretch of text in the making, and the links in it. A link inside a link counts for nothing."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._ink = 0
        self._links: list[Link] = []
        self._start = 0
        self._address = ""
        self._depth = 0

    def add(self, text: str) -> None:
        """Go on with this text."""
        self._parts.append(text)
        self._ink += len(ink_of(text))

    def open_link(self, address: str) -> None:
        """What follows leads to this address."""
        self._depth += 1
        if self._depth == 1:
            self._start, self._address = self._ink, address

    def close_link(self) -> None:
        """The link that was opened last ends here."""
        self._depth -= 1
        if self._depth == 0:
            self._end_link()

    def take(self) -> tuple[str, list[Link]]:
        """The text so far, and its links with their places in ink. Begins anew; an open link goes on."""
        if self._depth:
            self._end_link()
        taken = "".join(self._parts), self._links
        self._parts.clear()
        self._ink, self._links, self._start = 0, [], 0
        return taken

    def _end_link(self) -> None:
        if self._address and self._ink > self._start:
            self._links.append(Link(self._start, self._ink, self._address))


def place(texts: Iterable[str], links: Sequence[Link]) -> Iterator[tuple[Link, ...]]:
    """The links of each of these texts, which together hold all the ink of a run. ``links``: see ``Run.take``."""
    left = iter(links)
    link = next(left, None)
    before = 0
    for text in texts:
        if link is None:
            yield ()
            continue
        offsets = list(chain.from_iterable(range(*found.span()) for found in _INK.finditer(text)))
        found: list[Link] = []
        while link and (first := max(link.start - before, 0)) < len(offsets):
            last = min(link.end - before, len(offsets)) - 1
            found.append(Link(offsets[first], offsets[last] + 1, link.address))
            if link.end > before + len(offsets):
                break
            link = next(left, None)
        before += len(offsets)
        yield tuple(found)


def cleaned(text: str, links: Iterable[Link]) -> tuple[str, list[Link]]:
    """A text with its links, each stretch made harmless by itself: the text, and the links with their places in ink."""
    run, at = Run(), 0
    for link in links:
        run.add(clean_text(text[at : link.start]))
        run.open_link(link.address)
        run.add(clean_text(text[link.start : link.end]))
        run.close_link()
        at = link.end
    run.add(clean_text(text[at:]))
    return run.take()


def known_links(links: Iterable[Link], base: str) -> Iterator[Link]:
    """Those links that lead to http, https and mailto addresses, relative ones resolved against the link ``base``.

    If ``base`` is the path of a file, relative ones are paths from it.
    """
    is_path = bool(base) and "://" not in base
    for link in links:
        address = web_address(link.address, "" if is_path else base)
        if is_path and not address:
            address = path_beside(link.address, base)
        if address:
            yield Link(link.start, link.end, address)


def web_address(address: str, base: str = "") -> str:
    """An address, clean and absolute; "" for one of another kind, or that leads to a place on the page itself."""
    from urllib.parse import urljoin, urlsplit  # only here: most texts hold no address

    address = address.strip()
    if not address or address.startswith("#") or len(address) > _LONGEST_ADDRESS:
        return ""
    try:
        address = clean_line(urljoin(base, address), _LONGEST_ADDRESS + 1).replace(" ", "%20")
        parts = urlsplit(address)
    except ValueError:
        return ""
    leads_somewhere = parts.path if parts.scheme == "mailto" else parts.netloc
    is_known = parts.scheme in _SCHEMES and leads_somewhere and len(address) <= _LONGEST_ADDRESS
    return address if is_known else ""


def path_beside(address: str, path: str) -> str:
    """The path that a relative address in the file at ``path`` leads to, clean; "" for any other address."""
    from urllib.parse import unquote, urlsplit

    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    name = unquote(parts.path)
    if parts.scheme or parts.netloc or not name or name.startswith("/"):
        return ""
    return clean_line(posixpath.normpath(posixpath.join(posixpath.dirname(path), name)), _LONGEST_ADDRESS)


def written_links(text: str) -> Iterator[Link]:
    """The addresses that a text itself shows: http and https ones, and mail addresses in "<…>". Linear in time."""
    if "://" not in text and "@" not in text:
        return  # searching for either is a hundred times quicker than for an address
    for found in _WRITTEN.finditer(text):
        shown = _without_stops(found[0])
        is_mail = "://" not in shown
        address = f"mailto:{shown.removeprefix('mailto:')}" if is_mail else shown
        if web_address(address):
            yield Link(found.start(), found.start() + len(shown), web_address(address))


def _without_stops(address: str) -> str:
    """An address without the sentence's own stops and brackets after it."""
    for _ in range(_MOST_STOPS):
        last = address[-1:]
        is_closed = last in _CLOSING and address.count(_CLOSING[last]) >= address.count(last)
        if last not in _STOPS or is_closed:
            break
        address = address[:-1]
    return address


def merged(stated: Iterable[Link], written: Iterable[Link]) -> Iterator[Link]:
    """Both kinds of links in the order of the text; where they overlap, the stated ones. Both are in that order."""
    others = iter(written)
    other = next(others, None)
    for link in stated:
        while other and other.start < link.end:
            if other.end <= link.start:
                yield other
            other = next(others, None)
        yield link
    while other:
        yield other
        other = next(others, None)
