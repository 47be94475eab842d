"""A web server on loopback that says whatever a test wants said, byte for byte."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from contextlib import suppress

PAGE = (
    b"<!doctype html><title>Ferry</title><h1>Ferry</h1><p>The ferry to the island stops in March, the harbour board said on"
    b" Friday, and nobody on the island was asked.</p><p>It had carried 40,000 people a year since 1961.</p>"
)

Answer = bytes | Iterable[bytes]


def answer(body: bytes = PAGE, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """A whole answer, with the right length unless another one is given."""
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Length: {len(body) if length is None else length}",
        *headers,
        "",
        "",
    ]
    return "\r\n".join(lines).encode() + body


def redirect(location: str) -> bytes:
    return answer(b"", f"Location: {location}", status="302 Found")


class WebServer:
    """Answers each path with bytes, or with what a function makes of the request; sends pieces until the client leaves."""

    def __init__(self, tls: ssl.SSLContext | None = None) -> None:
        self.answers: dict[str, Answer | Callable[[str], Answer]] = {}
        self.requests: list[str] = []
        self.stopped = threading.Event()
        self._tls = tls
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.link = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"
        threading.Thread(target=self._serve, daemon=True).start()

    def stop(self) -> None:
        self.stopped.set()
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._socket.accept()
                threading.Thread(target=self._answer, args=(client,), daemon=True).start()

    def _answer(self, client: socket.socket) -> None:
        with suppress(OSError), client:
            request = self._head(client)
            if request.startswith("CONNECT"):
                self.requests.append(request)
                client.sendall(b"HTTP/1.1 200 Yes\r\n\r\n")
            if self._tls is not None:
                with self._tls.wrap_socket(client, server_side=True) as secured:
                    self._say(secured, self._head(secured))
            else:
                self._say(client, request)

    def _head(self, client: socket.socket) -> str:
        is_plain = self._tls is not None and not isinstance(client, ssl.SSLSocket)
        if is_plain and client.recv(1, socket.MSG_PEEK) == b"\x16":  # a TLS handshake, no CONNECT
            return ""
        data = b""
        while b"\r\n\r\n" not in data and data[:1] != b"\x16" and (more := client.recv(4096)):
            data += more
        return data.decode("latin-1")

    def _say(self, client: socket.socket, request: str) -> None:
        self.requests.append(request)
        path = "TLS" if request.startswith("\x16") else request.partition(" ")[2].partition(" ")[0]
        said = self.answers.get(path, answer(b"", status="404 Not Found"))
        if callable(said):
            said = said(request)
        for piece in [said] if isinstance(said, bytes) else said:
            client.sendall(piece)

    def forever(self, head: bytes, piece: bytes, pause: float = 0) -> Iterable[bytes]:
        """The head, then the piece over and over."""
        yield head
        while not self.stopped.wait(pause):
            yield piece
