"""The way a person jumped through an article: back and forward, as in a browser."""


class Jumps:
    """Offsets that were left by a jump. A new jump forgets what lay ahead."""

    def __init__(self) -> None:
        self._back: list[int] = []
        self._forward: list[int] = []

    @property
    def can_go_back(self) -> bool:
        """Whether a jump was made that can be undone."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether one was undone."""
        return bool(self._forward)

    def leave(self, offset: int) -> None:
        """Remember a place that a jump starts from."""
        if self._back[-1:] != [offset]:
            self._back.append(offset)
        self._forward.clear()

    def back(self, here: int) -> int | None:
        """The place before this one, or None at the beginning."""
        return self._move(self._back, self._forward, here)

    def forward(self, here: int) -> int | None:
        """The place that ``back`` was called from, or None at the end."""
        return self._move(self._forward, self._back, here)

    @staticmethod
    def _move(source: list[int], target: list[int], here: int) -> int | None:
        while source:
            place = source.pop()
            if place != here:
                target.append(here)
                return place
        return None
