"""What a web server gave for a link: what the loaders turn into an article, and the library keeps."""

from msgspec import Struct


class Page(Struct, frozen=True):
    """The bytes at a link, unpacked, and what the server said of them. Empty strings where it said nothing.

    ``link`` is where they were in the end, after redirects. ``etag`` and ``modified`` are the server's own words (RFC 9110,
    8.8), by which it can be asked whether they are still the same. ``may_be_kept`` is False where it forbids a copy.
    """

    link: str
    data: bytes
    content_type: str = ""
    charset: str = ""
    etag: str = ""
    modified: str = ""
    may_be_kept: bool = True
