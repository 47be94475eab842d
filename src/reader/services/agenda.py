"""The order in which the blocks of an article are read by the model: what is on the screen first, then onward."""

from bisect import bisect_left

from reader.text import Article

FIRST_BATCH = 2_000
"""Characters in the first batch: about a screen of text, so that its mentions are there soon."""
GROWTH = 1.6
"""Each batch is larger than the one before, since putting the whole document together after it takes time too."""
LARGEST_BATCH = 200_000
LARGEST_SHARE = 8
"""No batch is larger than both of these: so many characters, and one part in so many of the article."""


class Agenda:
    """The blocks still to be read. ``done`` and ``total`` count characters of prose."""

    def __init__(self, article: Article, focus: int = 0) -> None:
        """``focus`` is the index of the first block on the screen."""
        self.focus = focus
        self.done = 0
        self._sizes = {index: block.end - block.start for index, block in article.analysed_blocks()}
        self._left = sorted(self._sizes)
        self._batch_size = float(FIRST_BATCH)
        self.total = sum(self._sizes.values())

    def next_batch(self) -> list[int]:
        """Take the next blocks, from the focus onward and then from the start; empty once all are taken."""
        first = bisect_left(self._left, self.focus)
        if first == len(self._left):
            first = 0
        last, size = first, 0
        while last < len(self._left) and size < self._batch_size:
            size += self._sizes[self._left[last]]
            last += 1
        batch = self._left[first:last]
        del self._left[first:last]
        self.done += size
        self._batch_size = min(self._batch_size * GROWTH, max(LARGEST_BATCH, self.total / LARGEST_SHARE))
        return batch
