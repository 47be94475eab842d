"""What loading raises, and nothing else."""

from typing import Self

from reader.text.clean import clean_line

_NAME_LIMIT = 200


class LoadError(Exception):
    """An article cannot be had from this source.

    The message is one line, free of control characters, that says what is wrong and what can be done about it.
    """

    def __init__(self, message: str) -> None:
        """Clean the message: it quotes file names and words of other programs."""
        super().__init__(clean_line(message))

    @classmethod
    def about(cls, source: str, problem: str) -> Self:
        """An error that names its source: a path, or "-" for standard input."""
        name = "standard input" if source == "-" else clean_line(source, _NAME_LIMIT)
        return cls(f"{name}: {problem}")
