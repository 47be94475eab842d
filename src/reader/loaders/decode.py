"""From bytes to text: byte order marks, UTF-8, UTF-16 without a mark, then a detector for legacy encodings."""

import codecs
import re

LEAST_CONFIDENCE = 0.1
"""Below this, chardet 7 is wrong more often than Windows-1252 (202 legacy samples; see docs/loading.md)."""

FALLBACK = "cp1252"

_SAMPLE = 256 * 1024
"""Bytes that the detector looks at."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16-LE, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_DECLARED = re.compile(
    rb"<meta[^<>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{2,40})|<\?xml[^<>]{0,100}encoding\s*=\s*[\"']([\w:.-]{2,40})",
    re.IGNORECASE,
)
_LATIN = frozenset({"iso8859-1", "ascii"})
_CHARSETS = ("utf-", "cp", "iso", "koi8", "gb", "big5", "euc", "shift_jis", "mac", "tis", "hz")
"""How Python's names of true character sets begin; its other codecs (punycode) can take for ever."""


def decode(data: bytes) -> str:
    """The text in these bytes. Never raises: what cannot be decoded becomes U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    encoding = unmarked_utf16(data)
    if encoding:
        return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        if _nearly_utf8(data, error):
            return data.decode("utf-8", "replace")
    encoding = _legacy_encoding(data)
    return decode_cp1252(data) if encoding == FALLBACK else data.decode(encoding, "replace")


def decode_cp1252(data: bytes) -> str:
    """Windows-1252 as browsers read it (https://encoding.spec.whatwg.org/#index-windows-1252): each byte is a character."""
    text = data.decode("cp1252", "surrogateescape")
    return text.translate(_UNASSIGNED) if any(map(text.__contains__, map(chr, _UNASSIGNED))) else text


_UNASSIGNED = {0xDC00 + byte: byte for byte in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
"""What Python leaves of the bytes that its table lacks, and the control characters that they stand for."""


def declared_charset(data: bytes) -> str:
    """The charset that a page or an XML document names in itself, "" if none."""
    found = _DECLARED.search(data, 0, 4096)
    return (found[1] or found[2]).decode("ascii") if found else ""


def as_declared_elsewhere(data: bytes, charset: str) -> bytes:
    """The data in UTF-8 if it is in this charset, which a server or a mail names, and itself says nothing else.

    Valid UTF-8 that is not plain ASCII says enough: servers often add the wrong charset to it.
    """
    if not charset or data.startswith(tuple(mark for mark, _ in _MARKS)) or declared_charset(data):
        return data
    try:
        encoding = codecs.lookup(charset).name
        if not encoding.startswith(_CHARSETS) or (is_utf8(data) and not data.isascii()):
            return data
        text = decode_cp1252(data) if encoding in (*_LATIN, FALLBACK) else data.decode(encoding, "replace")
        return text.encode()
    except (LookupError, ValueError, TypeError):
        return data


def is_utf8(data: bytes) -> bool:
    """Whether all of it is well-formed UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def unmarked_utf16(data: bytes) -> str | None:
    """The byte order of UTF-16 without a mark, or None if this is not it.

    In any script the spaces, line ends and most punctuation have a zero byte, always on the same side; binary data
    has its zeros on both.
    """
    sample = data[: _SAMPLE & ~1]
    if len(sample) < 4 or b"\0" not in sample:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    few, many = sorted((even, odd))
    if many < len(sample) * 0.05 or few * 20 > many or (sample.isascii() and many * 4 < len(sample)):
        return None  # without other scripts every other byte is zero
    encoding = "utf-16-be" if even > odd else "utf-16-le"
    return encoding if _reads_as_text(sample, encoding) else None


def _reads_as_text(sample: bytes, encoding: str) -> bool:
    """Whether nearly all of it are characters that are assigned and printable: chance bytes are not."""
    text = sample.decode(encoding, "replace")
    odd = sum(not (char.isprintable() or char.isspace()) or char == "\ufffd" for char in text)
    return odd * 20 <= len(text)


def _nearly_utf8(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether it is UTF-8 that was cut inside a character, or damaged at a place or two.

    Legacy text almost never holds a well-formed multi-byte sequence, so many of those and few errors tell.
    """
    if (
        error.end == len(data)
        and error.reason == "unexpected end of data"
        and not data[: error.start].isascii()
    ):
        return True
    text = data[:_SAMPLE].decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(char > "\x7f" for char in text) - broken
    return whole > 10 * broken


def _legacy_encoding(data: bytes) -> str:
    import chardet

    found = chardet.detect(data[:_SAMPLE])
    encoding, confidence = found["encoding"], found["confidence"]
    if not encoding or (confidence or 0.0) < LEAST_CONFIDENCE:
        return FALLBACK
    try:
        codecs.lookup(encoding)
    except LookupError:
        return FALLBACK
    return FALLBACK if encoding.lower() in {"ascii", "utf-8"} else encoding
