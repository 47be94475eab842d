"""What the screen looks like, against pictures: after a change that is meant, ``pytest --snapshot-update``."""

import pytest

from harbour import ANALYSIS, ARTICLE
from reader.app.reader_app import ReaderApp


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 20)], ids=str)
def test_reading(snap_compare, size):
    assert snap_compare(ReaderApp(ARTICLE, analysis=ANALYSIS), terminal_size=size, press=["n"])
