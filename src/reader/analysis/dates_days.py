"""Days and months: "Oct. 28, 2018", "2018-10-28", "Sunday night", "Christmas Day"."""

from reader.analysis.dates_moment import Moment, begun_at, is_year, number_in
from reader.analysis.dates_words import (
    DAY_PARTS,
    HOLIDAYS,
    MONTHS,
    SHIFTS,
    SHORT_WEEKDAYS,
    SURE_MONTHS,
    WEEKDAYS,
)
from reader.analysis.numbers.function_words import STOPS
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import word_set
from reader.text.mentions import DateLabel


def read_lone_day(tokens: Tokens, index: int) -> Moment | None:
    """Such as "on the 18th", with nothing behind it that it could count."""
    day = number_in(tokens, index, 1, 31)
    ordinal = tokens[index + 1].kind == "word" and tokens.glued(index + 1)
    before, behind = tokens.low(index - 2), tokens[index + 2]
    closed = behind.kind != "word" or behind.low in {"and", "at", "to", "in", "with"}
    if day is None or not ordinal or before not in {"on", "until", "till", "by", "since"} or not closed:
        return None
    return Moment(index, index + 2, "day", day=day)


def read_numeric_date(tokens: Tokens, index: int) -> Moment | None:
    """Such as "2018-10-28", "10/28/2018", "28.10.2018", "9/11"."""
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
    if not all(part.isdigit() for part in parts) or (len(parts[0]), len(parts[2])) not in _YEAR_WIDTHS:
        return None
    return _from_parts(index, index + 5, [int(part) for part in parts], len(parts[0]) == 4)


_YEAR_WIDTHS = {(4, 1), (4, 2), (1, 4), (2, 4), (1, 2), (2, 2)}
"""Digits of the first and last part of a date in figures, one of which is its year."""


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


def read_month(tokens: Tokens, index: int, *, alone: bool = False) -> Moment | None:
    """Such as "Oct. 28", "October 28, 2018", "Oct. 28-30", "October 2018", "October"."""
    found = month_name(tokens, index)
    if found is None:
        return None
    month, end = found
    behind = end + 1 if tokens.low(end) == "the" and _day_figure(tokens, end + 1) else end
    if day := _day_figure(tokens, behind):
        return _with_year(tokens, index, month, *day)
    if tokens.low(end) == "of" and is_year(tokens, end + 1):
        end += 1
    comma = end + 1 if tokens.low(end) == "," and is_year(tokens, end + 1) else end
    if is_year(tokens, comma):
        return Moment(index, comma + 1, "month", year=int(tokens[comma].text), month=month)
    short = tokens.low(index) not in SURE_MONTHS and tokens.low(index) not in {"may", "march"}
    if short and tokens.low(end - 1) != ".":
        return None
    return Moment(index, end, "month", month=month) if alone or _is_lone_month(tokens, index) else None


def month_name(tokens: Tokens, index: int) -> tuple[int, int] | None:
    """A month's number and the index behind its name or abbreviation."""
    token = tokens[index]
    month = MONTHS.get(token.low)
    if month is None or token.kind != "word":
        return None
    certain = token.low in SURE_MONTHS and token.low != "may"
    if token.text.islower() and not certain and not number_in(tokens, index + 1, 1, 31):
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
    day = number_in(tokens, index, 1, 31)
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
        number_in(tokens, end + 1, day + 1, 31)
        if tokens.low(end) in {"-", "–", "to", "through", "and"} and day < 31
        else None
    )
    if until is None or (tokens.low(end) in {"to", "through", "and"} and not _closes(tokens, end + 2)):
        return day, None, end
    return day, until, end + 2


def _day_in_words(tokens: Tokens, index: int) -> tuple[int, None, int] | None:
    """Such as "first", "twenty-second"."""
    figure = read_figure(tokens, index)
    if figure is None or figure.form != "ordinal" or not 1 <= figure.value <= 31:
        return None
    return int(figure.value), None, figure.end


def _closes(tokens: Tokens, index: int) -> bool:
    """Whether nothing is counted at a token: a mark, the end, or a function word."""
    return tokens[index].kind in {"mark", "end"} or tokens.low(index) in STOPS


def _with_year(tokens: Tokens, first: int, month: int, day: int, until: int | None, end: int) -> Moment:
    comma = end + 1 if tokens.low(end) == "," else end
    comma = comma + 1 if tokens.low(comma) == "of" and is_year(tokens, comma + 1) else comma
    if is_year(tokens, comma):
        return Moment(
            first, comma + 1, "day", year=int(tokens[comma].text), month=month, day=day, until=until
        )
    return Moment(first, end, "day", month=month, day=day, until=until)


def read_day_month(tokens: Tokens, index: int, first: int) -> Moment | None:
    """Such as "28 October 2018", "28th of October", "28-30 October"; "Fourth of July"."""
    found = _day_figure(tokens, index)
    if found is None:
        return None
    day, until, end = found
    ordinal = tokens[end - 1].kind == "word"
    end = end + 1 if tokens.low(end) == "of" and ordinal else end
    month = month_name(tokens, end)
    if month is None or (tokens.low(end) == "march" and tokens[end].text.islower()):
        return None
    return _with_year(tokens, first, month[0], day, until, month[1])


def read_weekday(tokens: Tokens, index: int) -> Moment | None:
    """Such as "Friday", "last Friday", "Sunday night", "Sunday, Oct. 28"."""
    shift = SHIFTS.get(tokens.low(index)) if tokens.low(index) in {"last", "next", "this", "past"} else None
    at = index if shift is None else index + 1
    found = _weekday_name(tokens, at)
    if found is None:
        return None
    weekday, end = found
    day = end + 1 if tokens.low(end) in {",", "the"} else end
    if shift is None and (date := read_month(tokens, day) or read_day_month(tokens, day, index)) and date.day:
        return begun_at(date, index)
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
    dated = month_name(tokens, after) is not None or number_in(tokens, after, 1, 31) is not None
    return (SHORT_WEEKDAYS[token.low], end) if dated and (end > index + 1 or after > end or dated) else None


def read_holiday(tokens: Tokens, index: int) -> Moment | None:
    if not tokens[index].text[:1].isupper():
        return None
    for length in (5, 4, 3, 2, 1):
        words = tuple(tokens.low(at) for at in range(index, index + length))
        if words in HOLIDAYS:
            day = HOLIDAYS[words] or (None, None)
            end = index + length
            year = int(tokens[end].text) if is_year(tokens, end) else None
            return Moment(index, end + (year is not None), "day", year=year, month=day[0], day=day[1])
    return None
