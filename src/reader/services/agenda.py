"""The order in which the blocks of an article are read by the model: what is on the screen first, then onward."""

from bisect import bisect_left

from reader.text import Article

FIRST_BATCH = 2_000
"""Characters in the first batch: about a screen of text, so that its mentions are there soon."""
GROWTH = 1.6
"""Each batch is larger than the one before, since putting together what is known takes time too."""
LARGEST_BATCH = 20_000
"""Characters that take about a second to read: so long may what the person looks at now have to wait."""


class Agenda:
    """The blocks still to be read. ``taken`` and ``total`` count characters of prose."""

    def __init__(self, article: Article, focus: int = 0) -> None:
        """``focus`` is the index of the first block on the screen."""
        self.focus = focus
        self.taken = 0
        self.has_jumped = False
        """Whether the last batch is from another place than the one before."""
        self._sizes = {index: block.end - block.start for index, block in article.analysed_blocks()}
        self._left = sorted(self._sizes)
        self._goes_on_at = -1
        self._batch_size = float(FIRST_BATCH)
        self.total = sum(self._sizes.values())

    def next_batch(self) -> list[int]:
        """Take the next blocks, from the focus onward and then from the start; empty once all are taken."""
        first = bisect_left(self._left, self.focus)
        if first == len(self._left):
            first = 0
        self.has_jumped = first != self._goes_on_at
        self._batch_size = FIRST_BATCH if self.has_jumped else min(self._batch_size * GROWTH, LARGEST_BATCH)
        last, size = first, 0
        while last < len(self._left) and size < self._batch_size:
            size += self._sizes[self._left[last]]
            last += 1
        batch = self._left[first:last]
        del self._left[first:last]
        self._goes_on_at = first
        self.taken += size
        return batch

    def size_of(self, batch: list[int]) -> int:
        """Characters in these blocks."""
        return sum(self._sizes[index] for index in batch)
