"""What a moment is in ISO 8601, by itself or seen from the article's date.

A date without its year or week lies, in news, near the article's own date: most often just before it, and after it where
the sentence speaks of what is to come. ISO 8601 has no form for parts of a day, decades and seasons: a part of a day is
its day, and what is longer than a month but no year is an interval of months or years ("2018-06/2018-08").
"""

import calendar
import datetime

from reader.analysis.dates_moment import Moment

_DAYS = {"day": 1, "week": 7, "fortnight": 14, "weekend": 7}
_MONTHS = {
    "month": 1,
    "quarter": 3,
    "half": 6,
    "year": 12,
    "decade": 120,
    "century": 1200,
    "millennium": 12_000,
}


def iso_of(moment: Moment, today: datetime.date | None = None, *, ahead: bool = False) -> str | None:
    """ISO 8601 as precise as the text, or None if it cannot be told.

    ``today`` is the article's date; without it only what the text says in full is resolved. ``ahead``: the
    sentence speaks of the future.
    """
    try:
        return _absolute(moment) or (_relative(moment, today, ahead=ahead) if today else None)
    except (ValueError, OverflowError):
        return None


def _absolute(moment: Moment) -> str | None:
    if moment.grain == "time":
        return None if moment.hour is None else f"T{moment.hour:02}:{moment.minute or 0:02}"
    if moment.year is None or moment.shift is not None:
        return None
    match moment.grain:
        case "day":
            return _day_of(moment, moment.year)
        case "month" if moment.month:
            return f"{moment.year:04}-{moment.month:02}"
        case "season" | "quarter" | "half":
            return _part_of_year(moment, moment.year)
        case "year":
            return _years(moment.year, moment.until)
        case "decade":
            return _years(moment.year, moment.year + 9)
        case "century":
            return _years(moment.year + 1, moment.year + 100)
        case _:
            return None


def _day_of(moment: Moment, year: int) -> str | None:
    if moment.month is None or moment.day is None:
        return None
    first = datetime.date(year, moment.month, moment.day)
    return f"{first}/{first.replace(day=moment.until)}" if moment.until else str(first)


def _years(first: int, last: int | None) -> str | None:
    if first < 1:
        return None
    return f"{first:04}" if last is None else f"{first:04}/{last:04}"


def _part_of_year(moment: Moment, year: int) -> str | None:
    """The interval of months that a season, quarter or half of a year is."""
    length = {"season": 3, "quarter": 3, "half": 6}[moment.grain]
    first = moment.month if moment.grain == "season" else length * ((moment.part or 1) - 1) + 1
    if first is None:
        return None
    last_year, last = year + (first + length - 2) // 12, (first + length - 2) % 12 + 1
    return f"{year:04}-{first:02}/{last_year:04}-{last:02}"


# Seen from the article


def _relative(moment: Moment, today: datetime.date, *, ahead: bool) -> str | None:
    if moment.weekday is not None:
        return str(_weekday(moment, today, ahead=ahead))
    if moment.month is not None and moment.grain in {"day", "month"}:
        return _dated(moment, today, ahead=ahead)
    if moment.grain in {"season", "quarter", "half"} and (moment.month or moment.part):
        return _part_of_year(moment, _year_of_part(moment, today, ahead=ahead))
    if moment.grain == "weekend" and moment.shift is None:
        return _weekend(today, 0 if ahead or today.isoweekday() > 5 else -1)
    if moment.shift is None:
        return None
    return _shifted(moment, today, moment.shift)


def _weekday(moment: Moment, today: datetime.date, *, ahead: bool) -> datetime.date:
    """The nearest such day: today or before it, or after it; "last Friday" and "next Friday" are never today."""
    back = (today.isoweekday() - (moment.weekday or 1)) % 7
    if moment.shift is not None and moment.shift < 0:
        return today - datetime.timedelta(days=back or 7)
    if moment.shift == 1 or (moment.shift is None and ahead):
        return today + datetime.timedelta(days=(7 - back) if back or moment.shift else 0)
    if moment.shift == 0:
        return today - datetime.timedelta(days=today.isoweekday() - (moment.weekday or 1))
    return today - datetime.timedelta(days=back)


def _dated(moment: Moment, today: datetime.date, *, ahead: bool) -> str | None:
    """A day or month without its year: in the year that brings it nearest to the article, on the right side of it."""
    month = moment.month or 1
    year = _nearest_year(today, month, moment.day or today.day, moment.shift, ahead=ahead)
    if moment.grain == "month" or moment.day is None:
        return f"{year:04}-{month:02}"
    return _day_of(moment, year)


def _nearest_year(today: datetime.date, month: int, day: int, shift: float | None, *, ahead: bool) -> int:
    """Such as "last April" and "next April" are on their side of the article; a bare one may lie a little ahead of it."""
    later = (month, day) > (today.month, today.day)
    if shift is not None and shift < 0:
        return today.year - (1 if later or month == today.month else 0)
    if shift == 1 or (shift is None and ahead):
        return today.year + (0 if later or month == today.month else 1)
    if shift == 0:
        return today.year
    months_ahead = (month - today.month) % 12
    return today.year - 1 if later and months_ahead > 3 else today.year


def _year_of_part(moment: Moment, today: datetime.date, *, ahead: bool) -> int:
    """The year of a quarter or a season: the last one that has begun, or the one that is meant by its shift."""
    if moment.shift is not None:
        begun = moment.grain != "season" or today.month >= (moment.month or 1)
        return (
            today.year
            + int(moment.shift)
            + (1 if moment.grain == "season" and moment.shift < 0 and begun else 0)
        )
    first = moment.month or {"quarter": 3, "half": 6}.get(moment.grain, 3) * ((moment.part or 1) - 1) + 1
    return today.year if ahead or today.month >= first else today.year - 1


def _shifted(moment: Moment, today: datetime.date, shift: float) -> str | None:
    """Such as "last week", "three years ago", "next month", "this decade"."""
    if moment.grain == "day":
        return str(today + datetime.timedelta(days=round(shift)))
    if moment.grain in {"week", "fortnight"}:
        iso = (today + datetime.timedelta(days=round(_DAYS[moment.grain] * shift))).isocalendar()
        return f"{iso.year:04}-W{iso.week:02}"
    if moment.grain == "weekend":
        return _weekend(today, int(shift))
    if moment.grain not in _MONTHS:
        return None
    return _months_on(moment.grain, today, shift)


def _weekend(today: datetime.date, shift: int) -> str:
    """Saturday and Sunday; "this weekend" on a Monday is the one to come, "last weekend" the one that is over."""
    saturday = today - datetime.timedelta(days=(today.isoweekday() + 1) % 7)
    if today.isoweekday() < 6:
        saturday += datetime.timedelta(days=7 * (shift + 1))
    else:
        saturday += datetime.timedelta(days=7 * shift)
    return f"{saturday}/{saturday + datetime.timedelta(days=1)}"


def _months_on(grain: str, today: datetime.date, shift: float) -> str | None:
    total = today.year * 12 + today.month - 1 + round(_MONTHS[grain] * shift)
    year, month = divmod(total, 12)
    if not 1 <= year <= 9999:
        return None
    match grain:
        case "month":
            return f"{year:04}-{month + 1:02}"
        case "quarter" | "half":
            length = _MONTHS[grain]
            first = month // length * length + 1
            return f"{year:04}-{first:02}/{year:04}-{first + length - 1:02}"
        case "decade":
            return _years(year // 10 * 10, year // 10 * 10 + 9)
        case "century":
            return _years((year - 1) // 100 * 100 + 1, (year - 1) // 100 * 100 + 100)
        case _:
            return f"{year:04}"


def parse_day(text: str | None) -> datetime.date | None:
    """The day of an article's date in ISO 8601, or None; a month or year alone is its last day."""
    if not text:
        return None
    try:
        return datetime.date.fromisoformat(text[:10])
    except ValueError:
        pass
    try:
        parts = [int(part) for part in text.split("-")][:2]
        year, month = parts[0], parts[1] if len(parts) > 1 else 12
        return datetime.date(year, month, calendar.monthrange(year, month)[1])
    except (ValueError, IndexError, calendar.IllegalMonthError):
        return None
