"""Fetching: from a link to the bytes there, under one deadline and one cap, whatever the server does.

The standard library's ``http.client`` reads the head and the framing of answers; it reads through a stream of our own
(``fetch_connection``), which alone decides how long and how much. Time-outs of HTTP libraries begin anew with each byte.
"""

import re
import socket
import ssl
import zlib
from collections.abc import Iterator
from http.client import HTTPException, HTTPResponse, IncompleteRead
from urllib.parse import quote

from reader import __version__
from reader.loaders.errors import LoadError
from reader.loaders.fetch_connection import Connection, Deadline, Network, open_connection
from reader.loaders.fetch_target import PORTS, FetchError, Target
from reader.loaders.watch import UNWATCHED, Progress, Watch
from reader.text.page import Page

SECONDS = 20.0
"""What all of it may take together: looking up names, connecting, redirects, the last byte."""

SIZE_LIMIT = 10 * 1024 * 1024
"""Bytes of a page, both as they come and unpacked."""

MOST_REDIRECTS = 5

USER_AGENT = f"reader/{__version__} (reads one article for one person in a terminal)"

_CHUNK = 16 * 1024
_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))
_LOGIN = re.compile(r"/(?:log-?in|sign-?in|sso|oauth2?|auth)(?:[/.?]|$)", re.IGNORECASE)
_NO_ARTICLES = {"image": "an image", "video": "a film", "audio": "a recording", "font": "a font"}
_REFUSALS = {
    401: "it asks for a login, which reader cannot give",
    402: "it is to be paid for",
    403: "the server does not give it to programs such as reader",
    404: "there is no such page; check the link",
    407: "the proxy asks for a login; put user:password@ into its link",
    410: "this page is gone",
    429: "the server wants fewer requests; try again later",
    451: "it is withheld for legal reasons",
}
_CERTIFICATES = {
    9: "is not valid yet; check the clock of this machine",
    10: "has expired",
    18: "is signed by nobody but itself",
    19: "is signed by an authority that this machine does not trust",
    20: "is signed by an authority that this machine does not trust",
    23: "has been revoked",
    62: "is for another site",
    64: "is for another site",
}
"""By OpenSSL's codes, X509_V_ERR_* in x509_vfy.h."""


def fetch(
    link: str,
    known: Page | None = None,
    *,
    seconds: float = SECONDS,
    network: Network | None = None,
    watch: Watch = UNWATCHED,
) -> Page:
    """The page at an http or https link. Raises LoadError, after ``seconds`` at the latest.

    ``known`` is what was there before: where the server says that it is there still, it is given back. An address in
    one's own network (private, loopback, link-local) is asked only where ``link`` itself leads there.
    """
    deadline = Deadline(seconds, watch)
    watch.progress(Progress("connecting"))
    try:
        return _follow(Target.of(link), known, network or Network(), deadline, watch)
    except (FetchError, OSError, HTTPException, ValueError) as error:
        raise LoadError.about(link, _explained(error, seconds)) from error


def _follow(target: Target, known: Page | None, network: Network, deadline: Deadline, watch: Watch) -> Page:
    first, seen = target, {target}
    may_be_own, is_typed_own = True, False
    while True:
        connection = open_connection(target, may_be_own, network, deadline)
        try:
            following = _ask(connection, target, known, watch)
            if isinstance(following, Page):
                _check_login(first, target)
                return following
        finally:
            connection.hang_up()
        is_typed_own = is_typed_own or (target == first and connection.is_own)
        target = following
        may_be_own = (
            is_typed_own and target.host == first.host and target.port in (first.port, PORTS["https"])
        )
        if target in seen:
            raise FetchError("its redirects go in a circle; it may need a login or cookies")
        if len(seen) > MOST_REDIRECTS:
            raise FetchError(f"it redirects more than {MOST_REDIRECTS} times")
        seen.add(target)


def _ask(connection: Connection, target: Target, known: Page | None, watch: Watch) -> Page | Target:
    """The page at a target, or the target that it redirects to."""
    if known and known.link != target.link:
        known = None
    connection.send(_request(connection, target, known))
    response = connection.response()
    location = response.getheader("Location")
    if response.status in (301, 302, 303, 307, 308) and location:
        return Target.of(quote(location.encode("latin-1"), _PRINTABLE), base=target.link)
    if response.status == 304 and known:
        return known
    _check(response)
    return _page(response, target, watch)


def _request(connection: Connection, target: Target, known: Page | None) -> list[str]:
    proxy = connection.via
    lines = [
        f"GET {target.link if proxy else target.path} HTTP/1.1",
        f"Host: {target.authority}",
        f"User-Agent: {USER_AGENT}",
        "Accept: text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9, */*;q=0.5",
        "Accept-Encoding: gzip, deflate",
        "Connection: close",
        *(proxy.header if proxy else ()),
    ]
    if known and known.etag:
        lines.append(f"If-None-Match: {known.etag}")
    if known and known.modified:
        lines.append(f"If-Modified-Since: {known.modified}")
    return lines


def _check(response: HTTPResponse) -> None:
    """Raise FetchError for an answer that is no page."""
    status = response.status
    if _header(response, "cf-mitigated") == "challenge":
        raise FetchError("the site checks for a browser first: it needs JavaScript")
    if status in _REFUSALS:
        raise FetchError(f"{_REFUSALS[status]} ({status})")
    if status >= 500:
        raise FetchError(f"the server has failed ({status}); try again later")
    if not 200 <= status < 300:
        raise FetchError(f"the server gives no page, but an answer of {status}")
    content_type = _content_type(response)
    what = _NO_ARTICLES.get(content_type.partition("/")[0])
    if what:
        raise FetchError(f"this is no article, but {what} ({content_type})")


def _check_login(first: Target, last: Target) -> None:
    if _LOGIN.search(last.path) and not _LOGIN.search(first.path):
        raise FetchError("it asks for a login, which reader cannot give")


def _page(response: HTTPResponse, target: Target, watch: Watch) -> Page:
    charset = re.search(
        r"charset\s*=\s*[\"']?([\w.:-]{2,40})", _header(response, "Content-Type"), re.ASCII | re.IGNORECASE
    )
    return Page(
        link=target.link,
        data=_unpacked(_body(response, watch), _header(response, "Content-Encoding").lower()),
        content_type=_content_type(response),
        charset=charset[1].lower() if charset else "",
        etag=_header(response, "ETag"),
        modified=_header(response, "Last-Modified"),
        may_be_kept="no-store" not in _header(response, "Cache-Control").lower(),
    )


def _content_type(response: HTTPResponse) -> str:
    return _header(response, "Content-Type").partition(";")[0].strip().lower()


def _header(response: HTTPResponse, name: str) -> str:
    """A header's value if it is one line of printable ASCII, as it goes back into requests and messages; else ""."""
    value = response.getheader(name) or ""
    return value if value.isascii() and value.isprintable() and len(value) < 500 else ""


def _body(response: HTTPResponse, watch: Watch) -> Iterator[bytes]:
    """The body as it comes, its length checked against what was announced."""
    total = response.length or 0
    if total > SIZE_LIMIT:
        raise _too_large()
    size = 0
    while chunk := response.read(_CHUNK):
        size += len(chunk)
        if size > SIZE_LIMIT:
            raise _too_large()
        watch.progress(Progress("receiving", size // 1024, total // 1024, "KB"))
        yield chunk
    if response.length:
        raise IncompleteRead(b"", response.length)


def _unpacked(chunks: Iterator[bytes], encoding: str) -> bytes:
    """The whole body without its compression. Nothing is unpacked beyond the cap."""
    stripped = (each.strip() for each in encoding.split(","))
    encodings = [each for each in stripped if each not in ("", "identity")]
    if not encodings:
        return b"".join(chunks)
    if len(encodings) > 1 or encodings[0] not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(f"it is packed in a way that was not asked for ({encoding})")
    try:
        return _inflated(chunks)
    except zlib.error as error:
        raise FetchError("it is damaged: what the server packed cannot be unpacked") from error


def _inflated(chunks: Iterator[bytes]) -> bytes:
    unpack = None
    page = bytearray()
    for chunk in chunks:
        unpack = unpack or _inflater(chunk)
        while chunk and not (
            unpack.eof and chunk[0] != 0x1F
        ):  # gzip may have several members; the rest is padding
            unpack = _inflater(chunk) if unpack.eof else unpack
            page += unpack.decompress(chunk, SIZE_LIMIT + 1 - len(page))
            if len(page) > SIZE_LIMIT:
                raise _too_large()
            chunk = unpack.unused_data if unpack.eof else unpack.unconsumed_tail
    if unpack and not unpack.eof:
        raise IncompleteRead(b"")
    return bytes(page)


def _inflater(head: bytes):  # zlib has no public name for what this gives
    """For gzip, for zlib, and for the raw deflate that some servers send under that name."""
    is_framed = head[0] == 0x1F or head[0] & 0x0F == 8
    return zlib.decompressobj(32 + zlib.MAX_WBITS if is_framed else -zlib.MAX_WBITS)


def _too_large() -> FetchError:
    return FetchError(f"too large; reader takes up to {SIZE_LIMIT // 2**20} MB of a page")


def _explained(error: Exception, seconds: float) -> str:
    """What went wrong, in words that follow the link."""
    match error:
        case FetchError():
            return str(error)
        case ssl.SSLCertVerificationError():
            why = _CERTIFICATES.get(error.verify_code, f"is not valid ({error.verify_message})")
            return f"its certificate {why}; the page might be forged, and is not opened"
        case ssl.SSLError():
            return "no secure connection could be made; does this server speak https?"
        case TimeoutError():
            return f"it did not come within {seconds:g} seconds"
        case socket.gaierror():
            return "no such host was found; check the spelling and the network"
        case ConnectionRefusedError():
            return "nothing answers at this address"
        case IncompleteRead():
            return "it was cut off: less came than the server announced"
        case ConnectionError():
            return "the server ended the connection without a whole answer"
        case OSError():
            return f"the network failed ({error.strerror or type(error).__name__})"
        case _:
            return "the answer is not the HTTP that a web server speaks"
