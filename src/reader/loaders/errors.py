"""What loading raises, and nothing else."""

from reader.text.clean import clean_line


class LoadError(Exception):
    """An article cannot be had from this source.

    The message is one line, free of control characters, that says what is wrong and what can be done about it.
    """

    def __init__(self, message: str) -> None:
        """Clean the message: it quotes file names and words of other programs."""
        super().__init__(clean_line(message))
