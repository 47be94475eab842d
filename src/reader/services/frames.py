"""What the app and the worker process say to each other: msgpack frames, each after its length.

A frame is four bytes (big-endian length of the body) and the body, one of the structs below.
"""

from typing import IO

import msgspec
from msgspec import Struct, structs

from reader.text import Analysis, Article
from reader.text.packed import PackedAnalysis

LENGTH_BYTES = 4


class Analyse(Struct, frozen=True, tag=True):
    """To the worker: read this article, the blocks from ``focus`` on first. Ends what it was doing before."""

    generation: int
    frame: Article
    text: bytes
    focus: int = 0

    @classmethod
    def of(cls, generation: int, article: Article, focus: int = 0) -> "Analyse":
        """The request. The text goes as bytes: a string keeps its UTF-8, once asked for it, as long as it lives."""
        return cls(generation, structs.replace(article, text=""), article.text.encode(), focus)

    @property
    def article(self) -> Article:
        """The article to read."""
        return structs.replace(self.frame, text=self.text.decode())


class Focus(Struct, frozen=True, tag=True):
    """To the worker: the person is now looking at this block (index into ``article.blocks``)."""

    block: int


class Updated(Struct, frozen=True, tag=True):
    """From the worker: the analysis as far as it goes, ``done`` of ``total`` characters of prose."""

    generation: int
    packed: PackedAnalysis
    done: int
    total: int

    @property
    def analysis(self) -> Analysis:
        """What is known."""
        return self.packed.open()


class ReadAll(Struct, frozen=True, tag=True):
    """From the worker: all blocks of a long article are read; what was found is being put together, which takes a while."""

    generation: int


class Failed(Struct, frozen=True, tag=True):
    """From the worker: there will be no analysis by a model; ``reason`` is one line for the person."""

    reason: str


Request = Analyse | Focus
Response = Updated | ReadAll | Failed

_requests = msgspec.msgpack.Decoder(Request)
_responses = msgspec.msgpack.Decoder(Response)
_encoder = msgspec.msgpack.Encoder()


def encode(message: Request | Response) -> bytearray:
    """One frame, length and all."""
    frame = bytearray(LENGTH_BYTES)
    _encoder.encode_into(message, frame, LENGTH_BYTES)
    frame[:LENGTH_BYTES] = (len(frame) - LENGTH_BYTES).to_bytes(LENGTH_BYTES, "big")
    return frame


def decode_request(body: bytes) -> Request:
    """The request in a frame's body."""
    return _requests.decode(body)


def decode_response(body: bytes) -> Response:
    """The response in a frame's body."""
    return _responses.decode(body)


def read_body(stream: IO[bytes]) -> bytes | None:
    """Wait for the next frame and give its body; None once the other side is gone, be it in the middle of a frame."""
    header = stream.read(LENGTH_BYTES)
    length = int.from_bytes(header, "big")
    body = stream.read(length) if len(header) == LENGTH_BYTES else b""
    return body if body and len(body) == length else None
