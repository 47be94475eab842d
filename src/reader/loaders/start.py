"""The start of a long text: something to read, in the time that a short one takes, while the whole is loaded."""

LONG = 500_000
"""Bytes from which a text takes longer to load than a person should wait for its first screen."""
_START = 32 * 1024
"""Bytes that are loaded ahead: some screens."""


def start_of(data: bytes) -> bytes | None:
    """The first paragraphs of a long text; None of one that is short, or that has no blank lines as ASCII has them.

    An article made of it nearly always begins as the whole does: only what depends on all of the text, such as the width that it is
    wrapped to, may be told otherwise.
    """
    if len(data) < LONG:
        return None
    end = max(data.rfind(b"\n\n", 0, _START), data.rfind(b"\r\n\r\n", 0, _START))
    return data[:end] if data[: max(0, end)].strip() else None
