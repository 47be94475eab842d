"""The grammar of dates and times: reads one moment from the tokens of a text."""

from typing import Literal

from msgspec import Struct

from reader.analysis.dates_words import (
    DAY_PARTS,
    HOLIDAYS,
    MONTHS,
    NUMBER_CUES,
    ORDINAL_WORDS,
    PERIODS,
    RELATIVE_DAYS,
    SEASONS,
    SHIFTS,
    SHORT_WEEKDAYS,
    SURE_MONTHS,
    WEEKDAYS,
    YEAR_CUES,
    ZONE_WORDS,
    ZONES,
)
from reader.analysis.numbers.plurals import is_plural
from reader.analysis.numbers.spelled import read_figure, skip_hyphen
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import ORDINALS, TENS, word_set
from reader.text.mentions import DateLabel

Grain = Literal[
    "time", "day", "week", "weekend", "fortnight", "month", "quarter", "half", "season", "year", "decade", "century",
    "hour", "minute", "second", "millennium", "vague",
]  # fmt: skip


class Moment(Struct, frozen=True):
    """A date or time as it is written, between two tokens (``last`` exclusive).

    ``grain`` is what it is as precise as. Whatever the text does not say is None. ``shift`` counts grains from the
    article's date ("last week" is -1 week). ``until`` is the last day or year of a range, in the same month or century.
    ``part`` numbers quarters and halves.
    """

    first: int
    last: int
    grain: Grain
    label: DateLabel = "DATE"
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    part: int | None = None
    shift: float | None = None
    until: int | None = None


_AM_PM = {"am": 0, "a.m.": 0, "a.m": 0, "pm": 12, "p.m.": 12, "p.m": 12}
_EDGES = frozenset({"early", "late", "mid"})


def read_moment(tokens: Tokens, index: int) -> Moment | None:
    """The date or time that begins at a token, or None."""
    token = tokens[index]
    if token.kind == "figure":
        return _read_from_figure(tokens, index)
    if token.kind == "mark":
        return _short_decade(tokens, index)
    if token.kind != "word":
        return None
    return (
        _edged(tokens, index)
        or (_day_month(tokens, index, index) if token.low in ORDINALS or token.low in TENS else None)
        or _holiday(tokens, index)
        or _from_weekday(tokens, index)
        or _from_month(tokens, index)
        or _relative(tokens, index)
        or _named_time(tokens, index)
        or _period_of_year(tokens, index)
        or _century(tokens, index)
        or _ago(tokens, index)
    )


def _read_from_figure(tokens: Tokens, index: int) -> Moment | None:
    return (
        _clock(tokens, index)
        or _numeric_date(tokens, index)
        or _day_month(tokens, index, index)
        or _decade(tokens, index)
        or _year(tokens, index)
        or _era(tokens, index)
        or _century(tokens, index)
        or _ago(tokens, index)
    )


def _number(tokens: Tokens, index: int, low: int, high: int, width: int = 2) -> int | None:
    token = tokens[index]
    if (
        token.kind == "figure"
        and token.text.isdigit()
        and len(token.text) <= width
        and low <= int(token.text) <= high
    ):
        return int(token.text)
    return None


def _widen(moment: Moment | None, first: int) -> Moment | None:
    return (
        None
        if moment is None
        else Moment(first, *[getattr(moment, name) for name in Moment.__struct_fields__[1:]])
    )


def _edged(tokens: Tokens, index: int) -> Moment | None:
    """ "early Friday", "late 2018", "mid-October", "the early 1990s"."""
    at = index + 1 if tokens.low(index) == "the" else index
    edge = tokens.low(at)
    if edge in _EDGES:
        at = skip_hyphen(tokens, at + 1)
    if at == index:
        return None
    if tokens.low(at) in {"last", "next", "this"} and edge not in _EDGES:
        return None
    if edge in _EDGES:
        inner = _from_weekday(tokens, at) or _from_month(tokens, at, alone=True) or _relative(tokens, at)
        if inner is None and (inner := _named_span(tokens, at)) is None:
            return None
        return _widen(inner, index)
    return _widen(_named_span(tokens, at), index)


def _named_span(tokens: Tokens, at: int) -> Moment | None:
    """What may stand behind "the": decade, century, quarter, season, weekend, "28th of October"."""
    return (
        _decade(tokens, at)
        or _century(tokens, at)
        or _short_decade(tokens, at)
        or _period_of_year(tokens, at, definite=True)
        or _day_month(tokens, at, at)
        or _lone_day(tokens, at)
        or (_year(tokens, at) if tokens.low(at - 1) in _EDGES or tokens.low(at - 2) in _EDGES else None)
    )


def _lone_day(tokens: Tokens, index: int) -> Moment | None:
    """ "on the 18th", with nothing behind it that it could count."""
    day = _number(tokens, index, 1, 31)
    ordinal = tokens[index + 1].kind == "word" and tokens.glued(index + 1)
    before, behind = tokens.low(index - 2), tokens[index + 2]
    closed = behind.kind != "word" or behind.low in {"and", "at", "to", "in", "with"}
    if day is None or not ordinal or before not in {"on", "until", "till", "by", "since"} or not closed:
        return None
    return Moment(index, index + 2, "day", day=day)


# Clock times


def _clock(tokens: Tokens, index: int) -> Moment | None:
    """ "7.30pm", "7:30 p.m. ET", "9am", "19:30", "1800 GMT", "10 o'clock", "6-7pm"."""
    return _plain_clock(tokens, index) or _clock_range(tokens, index)


def _plain_clock(tokens: Tokens, index: int) -> Moment | None:
    hour, minute, end = _hour_minute(tokens, index)
    if hour is None:
        return None
    half = tokens.low(end)
    if half in _AM_PM and hour <= 12 and (minute is not None or _number(tokens, index, 1, 12)):
        end = end + 1
        return _with_zone(tokens, index, end, hour % 12 + _AM_PM[half], minute)
    if half in {"o'clock"} and 1 <= hour <= 12:
        return _with_zone(tokens, index, end + 1, hour, minute)
    colon = tokens.low(index + 1) == ":"
    if colon and hour <= 24 and tokens.low(end) != ":" and tokens.low(index - 1) != ":":
        return _with_zone(tokens, index, end, hour, minute)
    return _military(tokens, index)


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
    hour = _number(tokens, index, 0, 24)
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
        return None
    first = index - 1 if tokens.low(end) == "and" and tokens.low(index - 1) == "between" else index
    if tokens.low(end) == "and" and first == index:
        return None
    return Moment(index, later.last, "time", "TIME", hour=hour)


def _named_time(tokens: Tokens, index: int) -> Moment | None:
    """ "noon", "midnight", "ten o'clock"."""
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


# Days and months


def _numeric_date(tokens: Tokens, index: int) -> Moment | None:
    """ "2018-10-28", "10/28/2018", "28.10.2018", "9/11"."""
    text = tokens[index].text
    if text.count(".") == 2:
        return _dotted_date(tokens, index)
    mark = tokens.low(index + 1)
    if mark not in {"-", "/"} or tokens[index + 1].spaced or not tokens.glued(index + 2):
        return None
    if tokens.low(index + 3) != mark or not tokens.glued(index + 4):
        is_attack = mark == "/" and (text, tokens[index + 2].text) == ("9", "11")
        return Moment(index, index + 3, "day", year=2001, month=9, day=11) if is_attack else None
    parts = [tokens[index].text, tokens[index + 2].text, tokens[index + 4].text]
    if not all(part.isdigit() for part in parts):
        return None
    return _from_parts(index, index + 5, [int(part) for part in parts], len(parts[0]) == 4)


def _dotted_date(tokens: Tokens, index: int) -> Moment | None:
    parts = tokens[index].text.split(".")
    if len(parts[2]) != 4 or not all(part.isdigit() for part in parts):
        return None
    day, month, year = (int(part) for part in parts)
    return _valid(Moment(index, index + 1, "day", year=year, month=month, day=day))


def _from_parts(first: int, last: int, parts: list[int], year_first: bool) -> Moment | None:
    """Year, month, day; or as in America month, day, year, unless only day, month, year makes sense."""
    if year_first:
        year, month, day = parts
    else:
        month, day, year = parts
        if month > 12:
            month, day = day, month
        year += (2000 if year < 70 else 1900) if year < 100 else 0
    return _valid(Moment(first, last, "day", year=year, month=month, day=day))


def _valid(moment: Moment) -> Moment | None:
    fits = (
        1 <= (moment.month or 1) <= 12
        and 1 <= (moment.day or 1) <= 31
        and 1000 <= (moment.year or 2000) <= 2999
    )
    return moment if fits else None


def _from_month(tokens: Tokens, index: int, *, alone: bool = False) -> Moment | None:
    """ "Oct. 28", "October 28, 2018", "Oct. 28-30", "October 2018", "October"."""
    found = _month_name(tokens, index)
    if found is None:
        return None
    month, end = found
    behind = end + 1 if tokens.low(end) == "the" and _day_figure(tokens, end + 1) else end
    if day := _day_figure(tokens, behind):
        return _with_year(tokens, index, month, *day)
    if tokens.low(end) == "of" and _is_year(tokens, end + 1):
        end += 1
    comma = end + 1 if tokens.low(end) == "," and _is_year(tokens, end + 1) else end
    if _is_year(tokens, comma):
        return Moment(index, comma + 1, "month", year=int(tokens[comma].text), month=month)
    short = tokens.low(index) not in SURE_MONTHS and tokens.low(index) not in {"may", "march"}
    if short and tokens.low(end - 1) != ".":
        return None
    return Moment(index, end, "month", month=month) if alone or _is_lone_month(tokens, index) else None


def _month_name(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A month's number and the index behind its name or abbreviation."""
    token = tokens[index]
    month = MONTHS.get(token.low)
    if month is None or token.kind != "word":
        return None
    certain = token.low in SURE_MONTHS and token.low != "may"
    if token.text.islower() and not certain and not _number(tokens, index + 1, 1, 31):
        return None
    short = len(token.low) <= 4 and token.low not in {"may", "june", "july"}
    end = index + 2 if short and tokens.low(index + 1) == "." and tokens.glued(index + 1) else index + 1
    return month, end


_MONTH_CUES = word_set(
    "in since by until till from of last next this early late mid through for during before after and to "
    "between every each end mid-"
)


def _is_lone_month(tokens: Tokens, index: int) -> bool:
    """Whether "May", "March" or another month that stands alone is a month."""
    token, before = tokens[index], tokens.low(index - 1)
    if token.low in {"may", "march"}:
        return (
            before in _MONTH_CUES
            and before not in {"for", "and", "to"}
            and tokens[index + 1].text[:1].islower() | (tokens[index + 1].kind != "word")
        )
    if (
        token.low in {"april", "june", "august"}
        and not tokens.opens_sentence(index)
        and tokens[index - 1].kind == "word"
    ):
        behind = tokens[index + 1]
        return before in _MONTH_CUES or not (behind.kind == "word" and behind.text[0].isupper())
    return True


def _day_figure(tokens: Tokens, index: int) -> tuple[int, int | None, int] | None:
    """Day, last day of a range if there is one, and the index behind: "28", "28th", "28-30", "first"."""
    if tokens[index].kind == "word":
        return _day_in_words(tokens, index)
    day = _number(tokens, index, 1, 31)
    if day is None:
        return None
    end = index + 1
    if not tokens[end].spaced and tokens.low(end) in {"st", "nd", "rd", "th"}:
        end += 1
    elif tokens.glued(end) and tokens[end].kind == "word":
        return None
    if tokens.low(end) == ":" and tokens.glued(end + 1):
        return None
    until = (
        _number(tokens, end + 1, day + 1, 31)
        if tokens.low(end) in {"-", "–", "to", "and"} and day < 31
        else None
    )
    if until is None or (tokens.low(end) in {"to", "and"} and not _closes(tokens, end + 2)):
        return day, None, end
    return day, until, end + 2


def _day_in_words(tokens: Tokens, index: int) -> tuple[int, None, int] | None:
    """ "first", "twenty-second"."""
    figure = read_figure(tokens, index)
    if figure is None or figure.form != "ordinal" or not 1 <= figure.value <= 31:
        return None
    return int(figure.value), None, figure.end


def _closes(tokens: Tokens, index: int) -> bool:
    return tokens[index].kind in {"mark", "end"} or tokens.low(index) in {
        "in",
        "at",
        "and",
        "with",
        "after",
        "before",
    }


def _with_year(tokens: Tokens, first: int, month: int, day: int, until: int | None, end: int) -> Moment:
    comma = end + 1 if tokens.low(end) == "," else end
    comma = comma + 1 if tokens.low(comma) == "of" and _is_year(tokens, comma + 1) else comma
    if _is_year(tokens, comma):
        return Moment(
            first, comma + 1, "day", year=int(tokens[comma].text), month=month, day=day, until=until
        )
    return Moment(first, end, "day", month=month, day=day, until=until)


def _day_month(tokens: Tokens, index: int, first: int) -> Moment | None:
    """ "28 October 2018", "28th of October", "28-30 October"; "Fourth of July"."""
    found = _day_figure(tokens, index)
    if found is None:
        return None
    day, until, end = found
    ordinal = tokens[end - 1].kind == "word"
    end = end + 1 if tokens.low(end) == "of" and ordinal else end
    month = _month_name(tokens, end)
    if month is None or (tokens.low(end) == "march" and tokens[end].text.islower()):
        return None
    return _with_year(tokens, first, month[0], day, until, month[1])


def _from_weekday(tokens: Tokens, index: int) -> Moment | None:
    """ "Friday", "last Friday", "Sunday night", "Sunday, Oct. 28"."""
    shift = SHIFTS.get(tokens.low(index)) if tokens.low(index) in {"last", "next", "this", "past"} else None
    at = index if shift is None else index + 1
    found = _weekday_name(tokens, at)
    if found is None:
        return None
    weekday, end = found
    day = end + 1 if tokens.low(end) in {",", "the"} else end
    if shift is None and (date := _from_month(tokens, day) or _day_month(tokens, day, index)) and date.day:
        return _widen(date, index)
    label: DateLabel = "DATE"
    if tokens.low(end) in DAY_PARTS:
        end, label = end + 1, "TIME"
    return Moment(index, end, "day", label, weekday=weekday, shift=shift)


_NAMED_DAYS = frozenset({"Super", "Bloody", "Fat", "Ash", "Palm", "Cyber", "Giving", "Ruby", "News"})
"""Capitalised words that make a weekday part of a name: "Super Tuesday", "Fox News Sunday"."""


def _weekday_name(tokens: Tokens, index: int) -> tuple[int, int] | None:
    token = tokens[index]
    if token.low in WEEKDAYS:
        return None if tokens[index - 1].text in _NAMED_DAYS else (WEEKDAYS[token.low], index + 1)
    if token.low not in SHORT_WEEKDAYS or not token.text[0].isupper():
        return None
    end = index + 2 if tokens.low(index + 1) == "." and tokens.glued(index + 1) else index + 1
    after = end + 1 if tokens.low(end) == "," else end
    dated = _month_name(tokens, after) is not None or _number(tokens, after, 1, 31) is not None
    return (SHORT_WEEKDAYS[token.low], end) if dated and (end > index + 1 or after > end or dated) else None


# Years and longer


def _is_year(tokens: Tokens, index: int) -> bool:
    token = tokens[index]
    glued = tokens.glued(index + 1) and tokens[index + 1].kind in {"word", "figure"}
    return (
        token.kind == "figure"
        and len(token.text) == 4
        and token.text.isdigit()
        and 1000 <= int(token.text) < 2100
        and not glued
    )


def _year(tokens: Tokens, index: int) -> Moment | None:
    """ "2018", "2013-14", "1999–2003", where nothing says that the figure counts something."""
    if not _is_year(tokens, index) or _counts_something(tokens, index):
        return None
    year = int(tokens[index].text)
    until, end = _until_year(tokens, index, year)
    return Moment(index, end, "year", year=year, until=until)


def _until_year(tokens: Tokens, index: int, year: int) -> tuple[int | None, int]:
    if (
        tokens.low(index + 1) not in {"-", "–", "/"}
        or tokens[index + 1].spaced
        or not tokens.glued(index + 2)
    ):
        return None, index + 1
    if _is_year(tokens, index + 2) and int(tokens[index + 2].text) > year:
        return int(tokens[index + 2].text), index + 3
    short = tokens[index + 2].text
    if tokens[index + 2].kind == "figure" and len(short) == 2 and short.isdigit() and int(short) > year % 100:
        return year - year % 100 + int(short), index + 3
    return None, index + 1


def _counts_something(tokens: Tokens, index: int) -> bool:
    """ "2000 people", "$1999", "1,500"; but "the 2016 elections" and "in 2018 people" are years."""
    before, behind, year = tokens.low(index - 1), tokens[index + 1], int(tokens[index].text)
    if before in NUMBER_CUES and not (
        before == "than" and tokens.low(index - 2) in {"later", "earlier", "sooner"}
    ):
        return True
    if behind.low in {"%", "percent", "$", "€", "£", "°", "degrees"} or (
        before in {"-", "+", "/"} and tokens.glued(index)
    ):
        return True
    if (
        behind.kind == "figure"
        or behind.low in {"of", "million", "billion"}
        or (behind.low in {"-", "–"} and not behind.spaced)
    ):
        return not _until_year(tokens, index, year)[0] and behind.low != "-"
    if before in YEAR_CUES or before.endswith("'s"):
        return False
    if not 1900 <= year <= 2049:
        return True
    return (
        behind.kind == "word"
        and behind.text.islower()
        and (is_plural(behind.low) or behind.low in _UNITS_BEHIND)
    )


_UNITS_BEHIND = word_set(
    "km kg m miles meters metres feet acres people mg ml g tons tonnes mph kwh mw hours calories"
)


def _era(tokens: Tokens, index: int) -> Moment | None:
    """ "44 BC", "500 B.C.", "1066 AD"."""
    token, era = tokens[index], tokens[index + 1]
    if (
        not token.text.isdigit()
        or len(token.text) > 4
        or era.text not in {"BC", "B.C.", "BCE", "B.C.E.", "AD", "A.D.", "CE"}
    ):
        return None
    year = int(token.text)
    return Moment(index, index + 2, "year", year=1 - year if era.text.startswith("B") else year)


def _decade(tokens: Tokens, index: int) -> Moment | None:
    """ "1990s"."""
    token, suffix = tokens[index], tokens[index + 1]
    if (
        token.kind == "figure"
        and len(token.text) == 4
        and token.text.isdigit()
        and suffix.low in {"s", "'s"}
        and not suffix.spaced
    ):
        year = int(token.text)
        return Moment(index, index + 2, "century" if year % 100 == 0 and year < 2000 else "decade", year=year)
    return None


def _short_decade(tokens: Tokens, index: int) -> Moment | None:
    """ "'90s", "the 90s", "the eighties"."""
    at = index + 1 if tokens.low(index) in {"'", "‘", "’"} and tokens.glued(index + 1) else index
    token = tokens[at]
    definite = at > index or tokens.low(index - 1) == "the" or tokens.low(index - 2) == "the"
    if not definite or token.kind != "figure" or len(token.text) != 2 or token.text[1] != "0":
        return None
    if tokens.low(at + 1) != "s" or not tokens.glued(at + 1) or not token.text.isdigit():
        return None
    return Moment(index, at + 2, "decade", year=int(token.text) + (1900 if int(token.text) >= 20 else 2000))


def _century(tokens: Tokens, index: int) -> Moment | None:
    """ "21st century", "nineteenth-century"."""
    figure = read_figure(tokens, index)
    if figure is None or figure.form != "ordinal" or not 1 <= figure.value <= 30:
        return None
    at = skip_hyphen(tokens, figure.end)
    if tokens.low(at) not in {"century", "centuries"}:
        return None
    return Moment(index, at + 1, "century", year=int(figure.value) * 100 - 100)


def _period_of_year(tokens: Tokens, index: int, *, definite: bool = False) -> Moment | None:
    """ "Q3 2018", "third quarter", "first half of 2018", "summer 2018", "the weekend"."""
    low = tokens.low(index)
    if low == "q" and tokens.glued(index + 1) and (part := _number(tokens, index + 1, 1, 4, 1)):
        return _of_year(tokens, Moment(index, index + 2, "quarter", part=part))
    if part := ORDINAL_WORDS.get(low):
        at = skip_hyphen(tokens, index + 1)
        if tokens.low(at) == "quarter":
            return _of_year(tokens, Moment(index, at + 1, "quarter", part=part))
        if tokens.low(at) == "half" and part < 3 and tokens.low(at + 1) == "of":
            found = _of_year(tokens, Moment(index, at + 1, "half", part=part))
            return found if found.last > at + 1 else None
    if low in SEASONS:
        found = _of_year(tokens, Moment(index, index + 1, "season", month=SEASONS[low]))
        named = tokens[found.last].text[:1].isupper() and tokens[index].text[0].isupper()
        return found if found.year or (definite and not named and low not in {"fall", "spring"}) else None
    return Moment(index, index + 1, "weekend") if low == "weekend" and definite else None


def _of_year(tokens: Tokens, moment: Moment) -> Moment:
    """Add the year that follows: "of 2018", "2018", "of the year", "of last year"."""
    at = moment.last + 1 if tokens.low(moment.last) in {"of", ","} else moment.last
    at = at + 1 if tokens.low(at) == "fiscal" else at
    if _is_year(tokens, at):
        return Moment(
            moment.first,
            at + 1,
            moment.grain,
            year=int(tokens[at].text),
            month=moment.month,
            part=moment.part,
        )
    if (
        tokens.low(moment.last) == "of"
        and tokens.low(at) in {"the", "this", "last", "next"}
        and tokens.low(at + 1) == "year"
    ):
        return Moment(
            moment.first,
            at + 2,
            moment.grain,
            month=moment.month,
            part=moment.part,
            shift=SHIFTS.get(tokens.low(at), 0),
        )
    return moment


# Relative to the article


def _relative(tokens: Tokens, index: int) -> Moment | None:
    """ "today", "last week", "this morning", "recent days", "next summer", "last April"."""
    low = tokens.low(index)
    if low in RELATIVE_DAYS:
        part = tokens.low(index + 1) in DAY_PARTS
        label: DateLabel = "TIME" if part or low == "tonight" else "DATE"
        return Moment(index, index + 1 + part, "day", label, shift=RELATIVE_DAYS[low])
    at = index + 1 if low in {"the", "these", "over"} else index
    word = tokens.low(at)
    if word == "recent" or (word in SHIFTS and tokens.low(at + 1) in {"few", "several", "couple", "many"}):
        return _recent(tokens, index, at)
    if word not in SHIFTS or (low == "the" and word in {"this", "following", "current"}):
        return None
    return _shifted_period(tokens, index, at)


def _recent(tokens: Tokens, first: int, at: int) -> Moment | None:
    noun = at + 1
    while tokens.low(noun) in {"few", "several", "couple", "of", "many"} and noun < at + 4:
        noun += 1
    word = tokens.low(noun)
    return Moment(first, noun + 1, "vague") if word.endswith("s") and word[:-1] in PERIODS else None


def _shifted_period(tokens: Tokens, first: int, at: int) -> Moment | None:
    shift, noun = SHIFTS[tokens.low(at)], tokens.low(at + 1)
    if noun in DAY_PARTS and noun[-1] != "s":
        return Moment(first, at + 2, "day", "TIME", shift=-1 if shift < 0 else shift)
    if noun in SEASONS:
        return Moment(first, at + 2, "season", month=SEASONS[noun], shift=shift)
    if noun in PERIODS:
        return _plain_period(tokens, first, at, shift)
    if tokens.low(at) in {"last", "next", "this", "past", "coming"} and (
        month := _month_name(tokens, at + 1)
    ):
        if tokens[at + 1].low in {"may", "march"} and not tokens[at + 1].text[0].isupper():
            return None
        return Moment(first, month[1], "month", month=month[0], shift=shift)
    if noun in {"days", "weeks", "months", "years", "decades"} and tokens.low(at) in {
        "coming",
        "following",
        "past",
        "upcoming",
    }:
        return Moment(first, at + 2, "vague")
    return None


def _plain_period(tokens: Tokens, first: int, at: int, shift: int) -> Moment | None:
    word, noun = tokens.low(at), tokens.low(at + 1)
    if noun in {"second", "minute", "hour"} and word in {"this", "last", "next"}:
        return None
    if noun in {"day", "season"} and word in {"this", "last", "past", "current"}:
        return Moment(first, at + 2, "season", shift=shift) if noun == "season" else None
    behind = tokens[at + 2]
    if behind.low == "-" and tokens.glued(at + 2):
        return None
    grain: Grain = PERIODS[noun]  # type: ignore[assignment]
    return Moment(first, at + 2, grain, shift=shift)


def _ago(tokens: Tokens, index: int) -> Moment | None:
    """ "two days ago", "a year earlier", "decades ago", "several weeks later"."""
    amount, at = _how_many(tokens, index)
    noun = tokens.low(at)
    grain = PERIODS.get(noun) or PERIODS.get(noun.removesuffix("s"))
    if grain is None:
        return None
    way = {"ago": -1, "earlier": -1, "later": 1, "hence": 1}.get(tokens.low(at + 1))
    end = at + 2
    if tokens.low(at + 1) == "from" and tokens.low(at + 2) == "now":
        way, end = 1, at + 3
    if way is None:
        return None
    label: DateLabel = "TIME" if grain in {"hour", "minute", "second"} else "DATE"
    anchored = amount is not None and tokens.low(end - 1) in {"ago", "now"}
    return Moment(index, end, grain, label, shift=way * amount if anchored and amount is not None else None)  # type: ignore[arg-type]


def _how_many(tokens: Tokens, index: int) -> tuple[float | None, int]:
    if (
        tokens.low(index) in {"several", "many"}
        or tokens.low(index) in PERIODS
        or tokens.low(index)[:-1] in PERIODS
    ):
        return None, index + (tokens.low(index) in {"several", "many"})
    if tokens.low(index) == "a" and tokens.low(index + 1) in {"few", "couple"}:
        return None, index + 2 + (tokens.low(index + 2) == "of")
    if tokens.low(index) in {"a", "an"} and tokens.low(index + 1) in PERIODS:
        return 1.0, index + 1
    figure = read_figure(tokens, index)
    return (figure.value, figure.end) if figure and figure.form in {"cardinal", "fraction"} else (None, index)


def _holiday(tokens: Tokens, index: int) -> Moment | None:
    if not tokens[index].text[:1].isupper():
        return None
    for length in (4, 3, 2, 1):
        words = tuple(tokens.low(at) for at in range(index, index + length))
        if words in HOLIDAYS:
            day = HOLIDAYS[words] or (None, None)
            end = index + length
            year = int(tokens[end].text) if _is_year(tokens, end) else None
            return Moment(index, end + (year is not None), "day", year=year, month=day[0], day=day[1])
    return None
