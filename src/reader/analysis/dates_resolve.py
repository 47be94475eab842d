"""What a moment is in ISO 8601, by itself or seen from the article's date."""

import datetime

from reader.analysis.dates_read import Moment


def iso_of(moment: Moment, today: datetime.date | None) -> str | None:
    """ISO 8601 as precise as the text, or None."""
    if moment.grain == "day" and moment.year and moment.month and moment.day:
        return f"{moment.year:04}-{moment.month:02}-{moment.day:02}"
    return None
