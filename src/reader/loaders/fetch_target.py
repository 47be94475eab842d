"""Links, taken apart and checked; and which network addresses are nobody's business but one's own."""

import ipaddress
import re
import socket
from typing import Self
from urllib.parse import quote, urljoin, urlsplit

from msgspec import Struct

PORTS = {"http": 80, "https": 443}

_NAME = re.compile(r"[A-Za-z0-9._-]{1,253}")
_SAFE = "!$&'()*+,;=:@/?%~[]-._"
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class FetchError(Exception):
    """Why there is no page: the words that follow the link in the message."""


class Target(Struct, frozen=True):
    """What a link asks for, of whom. All parts are printable ASCII; ``path`` has the query."""

    scheme: str
    host: str
    port: int
    path: str

    @classmethod
    def of(cls, link: str, base: str = "") -> Self:
        """Take a link apart, which may be relative to ``base``. Raises FetchError where it is none that can be followed."""
        try:
            parts = urlsplit(urljoin(base, link))
            host, port = (parts.hostname or "").encode("idna").decode(), parts.port
        except ValueError as error:
            raise FetchError("this is no well-formed link; check its spelling") from error
        if parts.scheme not in PORTS:
            hint = "; name a file by its path" if parts.scheme == "file" else ""
            raise FetchError(f"only http and https links are opened, not {parts.scheme}{hint}")
        if "@" in parts.netloc:
            raise FetchError("a link with a user name or password is not followed")
        if not (_NAME.fullmatch(host) or (":" in host and _is_literal(host))):
            raise FetchError("this is no well-formed link; check its spelling")
        path = quote(parts.path or "/", _SAFE) + (f"?{quote(parts.query, _SAFE)}" if parts.query else "")
        return cls(parts.scheme, host, port or PORTS[parts.scheme], path)

    @property
    def authority(self) -> str:
        """Host and port as they stand in a link and in the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def link(self) -> str:
        """The link again, without its fragment."""
        return f"{self.scheme}://{self.authority}{self.path}"


def is_public(address: str) -> bool:
    """Whether a numeric IP address is one of the public internet, by the IANA registries that ``ipaddress`` has.

    What carries an IPv4 address inside (mapped, 6to4, NAT64) is as public as that address.
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        ip = inner or ip
    return ip.is_global and not ip.is_multicast


def is_own_name(host: str) -> bool:
    """Whether a host, unresolved, is plainly in one's own network: "localhost", or a numeric address that is not public."""
    if host.rstrip(".").lower().rpartition(".")[2] == "localhost":
        return True
    try:
        numeric = (
            host if ":" in host else socket.inet_ntoa(socket.inet_aton(host))
        )  # takes 127.1 and 0x7f000001 too
        return not is_public(numeric)
    except (OSError, ValueError):
        return False


def _is_literal(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
