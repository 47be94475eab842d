"""What says in law what a firm is, and is left out when one speaks of it: "Inc.", "Co. Ltd.", "& Co."."""

from reader.analysis.entities.wordlists import words_in

LEGAL_FORMS = words_in("""
ab ag asa bhd bv co company corp corporation cos gmbh group holding holdings inc incorporated kk limited llc llp ltd nv oyj
plc pte pty sa sarl se spa srl uab
""")
"""In lower case, without points."""

_THRIFT = ("savings", "&", "loan", "association")


def without_legal_form(words: tuple[str, ...]) -> tuple[str, ...]:
    """A firm's name without what stands behind it in law; never empty."""
    if words[-len(_THRIFT) :] == _THRIFT and len(words) > len(_THRIFT):
        return words[: -len(_THRIFT)]
    size = len(words)
    while size > 1 and words[size - 1] in LEGAL_FORMS | {"&"}:
        size -= 1
    return words[:size]
