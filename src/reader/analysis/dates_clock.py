"""Times of day: "7.30pm", "19:30", "1800 GMT", "noon"."""

from reader.analysis.dates_moment import Moment, number_in
from reader.analysis.dates_words import ZONE_WORDS, ZONES
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.tokens import Tokens

_AM_PM = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}


def read_clock(tokens: Tokens, index: int) -> Moment | None:
    """Such as "7.30pm", "7:30 p.m. ET", "9am", "19:30", "1800 GMT", "10 o'clock", "6-7pm", "9 to noon"."""
    return _plain_clock(tokens, index) or _clock_range(tokens, index)


def _plain_clock(tokens: Tokens, index: int) -> Moment | None:
    hour, minute, end = _hour_minute(tokens, index)
    if hour is None:
        return _military(tokens, index)
    half = tokens.low(end)
    if half in _AM_PM and hour <= 12 and (minute is not None or number_in(tokens, index, 1, 12)):
        end = end + 1
        return _with_zone(tokens, index, end, hour % 12 + _AM_PM[half], minute)
    if half in {"o'clock"} and 1 <= hour <= 12:
        return _with_zone(tokens, index, end + 1, hour, minute)
    colon = tokens.low(index + 1) == ":"
    if colon and hour <= 24 and tokens.low(end) != ":" and tokens.low(index - 1) != ":":
        return _with_zone(tokens, index, end, hour, minute)
    return None


def _hour_minute(tokens: Tokens, index: int) -> tuple[int | None, int | None, int]:
    token = tokens[index]
    hour_text, dot, minute_text = token.text.partition(".")
    if (
        dot
        and hour_text.isdigit()
        and len(minute_text) == 2
        and minute_text.isdigit()
        and int(hour_text or 99) <= 24
    ):
        return int(hour_text), min(int(minute_text), 59), index + 1
    hour = number_in(tokens, index, 0, 24)
    if hour is None:
        return None, None, index
    minute = tokens[index + 2]
    if (
        tokens.low(index + 1) == ":"
        and minute.kind == "figure"
        and len(minute.text) == 2
        and tokens.glued(index + 2)
    ):
        return (
            (hour, int(minute.text), index + 3)
            if minute.text.isdigit() and int(minute.text) < 60
            else (None, None, index)
        )
    return hour, None, index + 1


def _military(tokens: Tokens, index: int) -> Moment | None:
    text = tokens[index].text
    if (
        len(text) == 4
        and text.isdigit()
        and tokens.low(index + 1) in ZONES
        and int(text[:2]) < 25
        and int(text[2:]) < 60
    ):
        return _with_zone(tokens, index, index + 1, int(text[:2]), int(text[2:]))
    return None


def _with_zone(tokens: Tokens, first: int, end: int, hour: int, minute: int | None) -> Moment:
    if tokens.low(end) in ZONES and tokens[end].text.isupper():
        end += 1
    elif tokens.low(end) in ZONE_WORDS and tokens.low(end + 1) == "time":
        end += 2
    return Moment(first, end, "time", "TIME", hour=hour, minute=minute)


def _clock_range(tokens: Tokens, index: int) -> Moment | None:
    hour, _, end = _hour_minute(tokens, index)
    if hour is None or tokens.low(end) not in {"-", "–", "to", "and"}:
        return None
    later = _plain_clock(tokens, end + 1) if tokens[end + 1].kind == "figure" else None
    if later is None or not any(tokens.low(at) in _AM_PM for at in range(end + 1, later.last)):
        later = read_named_time(tokens, end + 1) if hour <= 12 else None
    if later is None:
        return None
    first = index - 1 if tokens.low(end) == "and" and tokens.low(index - 1) == "between" else index
    if tokens.low(end) == "and" and first == index:
        return None
    return Moment(index, later.last, "time", "TIME", hour=hour)


def read_named_time(tokens: Tokens, index: int) -> Moment | None:
    """Such as "noon", "midnight", "ten o'clock"."""
    low = tokens.low(index)
    if low in {"noon", "midnight", "midday"}:
        return _with_zone(tokens, index, index + 1, 0 if low == "midnight" else 12, 0)
    if (
        tokens.low(index + 1) == "o'clock"
        and (figure := read_figure(tokens, index))
        and figure.end == index + 1
    ):
        return Moment(index, index + 2, "time", "TIME", hour=int(figure.value) % 24)
    return None
