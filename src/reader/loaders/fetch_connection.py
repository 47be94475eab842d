"""A connection to a web server of which every wait, from the name's look-up to the last byte, ends at one deadline."""

import io
import os
import socket
import ssl
import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from http.client import HTTPResponse
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, TypeVar, cast
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from reader.loaders.fetch_target import FetchError, Target, is_own_name, is_public
from reader.loaders.watch import GLANCE, UNWATCHED, Watch

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

WIRE_LIMIT = 11 * 1024 * 1024
"""Bytes that are read of one connection, headers and framing with them."""

ATTEMPT = 5.0
"""Seconds that an address gets to answer while there are others to try."""

Endpoint = tuple[socket.AddressFamily, tuple[str | int | bytes, ...]]
"""A family and a numeric address as sockets take it."""


T = TypeVar("T")


class Deadline:
    """A time at which all must be done, if it is not called off before."""

    def __init__(self, seconds: float, watch: Watch = UNWATCHED) -> None:
        self.seconds = seconds
        self._watch = watch
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """Seconds still left, more than 0. Raises TimeoutError when there are none, LoadCancelledError when called off."""
        self._watch.check()
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left

    def wait_for(self, attempt: Callable[[float], T]) -> T:
        """What ``attempt`` gives, which is made again and again for a ``GLANCE``, and ends in TimeoutError or Empty in vain."""
        while True:
            glance = min(self.left(), GLANCE)
            with suppress(TimeoutError, Empty):
                return attempt(glance)


def resolve(host: str, port: int) -> list[Endpoint]:
    """The addresses of a host. May block for as long as the system likes. Raises OSError."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return [(family, address) for family, _, _, _, address in found]


def connect(endpoint: Endpoint, seconds: float) -> socket.socket:
    """A connection to a numeric address. Raises OSError."""
    family, address = endpoint
    connection = socket.socket(family, socket.SOCK_STREAM)
    try:
        connection.settimeout(seconds)
        connection.connect(address)
    except BaseException:
        connection.close()
        raise
    return connection


@dataclass(frozen=True)
class Network:
    """How names become addresses, and addresses connections."""

    resolve: Callable[[str, int], list[Endpoint]] = resolve
    connect: Callable[[Endpoint, float], socket.socket] = connect


class Connection(io.RawIOBase):
    """A socket that knows its deadline, and how much may come. Hang up when done.

    ``is_own`` tells whether it leads into one's own network. Through a proxy of plain HTTP the request names the whole
    link; ``via`` is that proxy.
    """

    def __init__(self, stream: socket.socket, deadline: Deadline, is_own: bool, via: "Proxy | None") -> None:
        self._stream = stream
        self._deadline = deadline
        self._came = 0
        self.is_own = is_own
        self.via = via

    def readable(self) -> bool:
        """It can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Read what has come. Raises TimeoutError at the deadline, FetchError above ``WIRE_LIMIT``, OSError."""
        count = self._deadline.wait_for(lambda glance: self._receive(buffer, glance))
        self._came += count
        if self._came > WIRE_LIMIT:
            raise FetchError("it does not end; reader takes up to 10 MB of a page")
        return count

    def _receive(self, buffer: "WriteableBuffer", seconds: float) -> int:
        self._stream.settimeout(seconds)
        return self._stream.recv_into(buffer)

    def send(self, lines: list[str]) -> None:
        """Send the lines of a request, and the empty line after them."""
        self._stream.settimeout(self._deadline.left())
        self._stream.sendall("\r\n".join([*lines, "", ""]).encode("ascii"))

    def response(self, method: str = "GET") -> HTTPResponse:
        """Read the head of the answer. Raises HTTPException, OSError and FetchError."""
        answer = HTTPResponse(cast(socket.socket, self), method=method)
        answer.begin()
        return answer

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What HTTPResponse asks of a socket."""
        return io.BufferedReader(self)

    def secure(self, host: str) -> "Connection":
        """The same connection under TLS, the certificate checked. Raises SSLError."""
        context = ssl.create_default_context()
        context.set_alpn_protocols(["http/1.1"])
        stream = context.wrap_socket(self._stream, server_hostname=host, do_handshake_on_connect=False)
        self._stream = stream  # wrapping has taken the socket out of the other one

        def shake_hands(glance: float) -> None:
            stream.settimeout(glance)
            stream.do_handshake()

        self._deadline.wait_for(shake_hands)
        return Connection(stream, self._deadline, self.is_own, via=None)

    def hang_up(self) -> None:
        """Close the socket."""
        self._stream.close()


class Proxy(Target, frozen=True):
    """A proxy, and what it is told to let us in."""

    header: tuple[str, ...] = ()


def proxy_for(target: Target) -> Proxy | None:
    """The proxy that the environment (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY) sets for this target."""
    proxies = getproxies()
    link = proxies.get(target.scheme) or proxies.get("all")
    if not link or proxy_bypass(f"{target.host}:{target.port}"):
        return None
    parts = urlsplit(link if "://" in link else f"http://{link}")
    if parts.scheme != "http":
        raise FetchError(f"only http proxies are known, and {_variable(target)} names one of {parts.scheme}")
    address = Target.of(f"http://{parts.netloc.rpartition('@')[2]}")
    login = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}"
    header = (f"Proxy-Authorization: Basic {b64encode(login.encode()).decode()}",) if parts.username else ()
    return Proxy(address.scheme, address.host, address.port, "/", header)


def _variable(target: Target) -> str:
    name = f"{target.scheme}_proxy"
    return next((each for each in (name, name.upper()) if os.environ.get(each)), "ALL_PROXY")


def open_connection(target: Target, may_be_own: bool, network: Network, deadline: Deadline) -> Connection:
    """Connect, through the proxy if one is set, under TLS for https. Raises FetchError, OSError and HTTPException.

    Without ``may_be_own`` no connection is made to an address that is not public. The very address that was checked is
    connected to, so that a name that resolves to another one the next time gains nothing. Behind a proxy, which resolves
    names itself, only what the host looks like can be checked; the proxy's own address is the person's to choose.
    """
    proxy = proxy_for(target)
    if proxy is None:
        connection = _dial(target, may_be_own, network, deadline)
    else:
        is_own = is_own_name(target.host)
        if is_own and not may_be_own:
            raise _refusal(target)
        try:
            connection = _dial(proxy, True, network, deadline)
        except OSError as error:
            raise FetchError(f"the proxy {proxy.authority} cannot be reached") from error
        connection.is_own, connection.via = is_own, proxy
    if target.scheme == "http":
        return connection
    try:
        if proxy is not None:
            _tunnel(connection, target, proxy)
        return connection.secure(target.host)
    except BaseException:
        connection.hang_up()
        raise


def _dial(target: Target, may_be_own: bool, network: Network, deadline: Deadline) -> Connection:
    problem: Exception = FetchError("this host has no address")
    endpoints = _look_up(target, network, deadline)
    for index, endpoint in enumerate(endpoints):
        is_own = not is_public(str(endpoint[1][0]))
        if is_own and not may_be_own:
            problem = _refusal(target)
            continue
        left = deadline.left()
        seconds = left if index == len(endpoints) - 1 else min(left, ATTEMPT)
        try:
            stream = _in_thread(partial(network.connect, endpoint, seconds), deadline)
        except OSError as error:
            problem = error
            continue
        return Connection(stream, deadline, is_own, via=None)
    raise problem


def _look_up(target: Target, network: Network, deadline: Deadline) -> list[Endpoint]:
    return _in_thread(partial(network.resolve, target.host, target.port), deadline)


def _in_thread(work: Callable[[], T], deadline: Deadline) -> T:
    """What this gives or raises, done in a thread that is left to itself at the deadline: the system cannot be told to stop."""
    answers: SimpleQueue[T | Exception] = SimpleQueue()

    def do() -> None:
        try:
            answers.put(work())
        except (OSError, ValueError) as error:
            answers.put(error)

    Thread(target=do, daemon=True).start()
    answer = deadline.wait_for(lambda glance: answers.get(timeout=glance))
    if isinstance(answer, Exception):
        raise answer
    return answer


def _tunnel(connection: Connection, target: Target, proxy: Proxy) -> None:
    host = f"[{target.host}]" if ":" in target.host else target.host
    place = f"{host}:{target.port}"
    connection.send([f"CONNECT {place} HTTP/1.1", f"Host: {place}", *proxy.header])
    status = connection.response("CONNECT").status
    if status == 407:
        raise FetchError("the proxy asks for a login; put user:password@ into its link")
    if not 200 <= status < 300:
        raise FetchError(f"the proxy {proxy.authority} does not let us through ({status})")


def _refusal(target: Target) -> FetchError:
    return FetchError(
        f"it redirects into your own network ({target.authority}), where only you may lead reader"
    )
