"""Mutations: bytes flipped, cut out, repeated, moved, taken from elsewhere, and tokens that have hurt readers before."""

from collections.abc import Sequence
from random import Random

from benchmarks.fuzz.seeds import members
from benchmarks.inputs.make import zipped

_TOKENS = (
    b"\x1b]0;pwned\x07", b"\x1b[2J", b"\xc2\x9b2J", b"\x9b31m", b"\x1bP$q\x1b\\", b"\x1b]52;c;eA==\x1b\\", b"&#27;[2J", b"&#x9d;0;x&#x9c;", b"&#0;",
    b"\0", b"\0\0\0\0", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\xf0\x9f", b"\xe2\x80\xae", b"\xe2\x80\x8b", b"\xcc\x81" * 40,
    b"<", b">", b"&", b"\"", b"'", b"]]>", b"<![CDATA[", b"<!--", b"-->", b"<?xml?>", b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"&#x110000;", b"&#xD800;",
    b"<table>", b"</table>", b"<tr><td>", b"</p></div></body>", b"<a href=http://[::1>", b"<a href='javascript:x'>", b"<br><br>", b"<q>", b"<pre>",
    b"<li>", b"<ol start=99999999999>", b"\r", b"\r\n\r\n", b"\n\n\n", b"\t", b"\x0b\x0c\x85", b"-1", b"0", b"99999999999999999999", b"1e999", b"0x", b"%00",
    b"%", b"[", b"](", b"![", b"`", b"```", b"|", b"---", b"> > > > >", b"* * *", b"obj", b"endobj", b"stream", b"endstream", b"/Kids", b"/Count", b"R", b"<<", b">>",
    b"https://example.org/", b"<x@y.z>", b"By ", b"CHAPTER I", b"Share", b"{", b"}", b"null", b"true", b"[[[[[[[[", b"9999-99-99", b"idref", b"../../",
)  # fmt: skip


def mutated(seed: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """The seed with some mutations; of an archive the archive itself, or what is in one of its members."""
    parts = members(seed)
    if parts is None or random.random() < 0.3:
        return _mutated(seed, others, random)
    for name in random.sample(sorted(parts), random.randint(1, 2)):
        parts[name] = _mutated(parts[name], list(parts.values()), random)
    if random.random() < 0.1:
        del parts[random.choice(sorted(parts))]
    return zipped(parts)


def _mutated(data: bytes, others: Sequence[bytes], random: Random) -> bytes:
    mutable = bytearray(data)
    for _ in range(random.choice((1, 1, 2, 3, 5, 8, 20))):
        _mutate(mutable, others, random)
    return bytes(mutable)


def _mutate(data: bytearray, others: Sequence[bytes], random: Random) -> None:
    at = random.randint(0, len(data))
    end = min(len(data), at + random.choice((1, 2, 4, 16, 100, 1000)))
    match random.randrange(8):
        case 0:
            for _ in range(random.randint(1, 8)):
                if data:
                    data[random.randrange(len(data))] = random.randrange(256)
        case 1:
            del data[at:end]
        case 2:
            data[at:at] = bytes(data[at:end]) * random.choice((1, 2, 10, 50))
        case 3:
            other = random.choice(others)
            start = random.randint(0, len(other))
            data[at:end] = other[start : start + random.choice((4, 30, 300))]
        case 4 | 5:
            data[at:at] = random.choice(_TOKENS) * random.choice((1, 1, 1, 2, 30))
        case 6:
            data[at:end] = random.choice(_TOKENS)
        case _:
            if random.random() < 0.2:
                del data[at:]
