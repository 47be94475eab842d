"""The English words of dates and times."""

from reader.analysis.numbers.words import word_set

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
SURE_MONTHS = frozenset(name for name in MONTHS if len(name) > 3) - {"march"}
"""Months that mean nothing else when they stand alone in lower case."""

WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7,
}  # fmt: skip
SHORT_WEEKDAYS = {
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}  # fmt: skip
"""Read as weekdays only before a date or with a full stop."""

DAY_PARTS = frozenset(
    {"morning", "afternoon", "evening", "night", "mornings", "afternoons", "evenings", "nights"}
)
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The first month of each season in the northern hemisphere (meteorological)."""

PERIODS = {
    "day": "day", "week": "week", "weekend": "weekend", "fortnight": "fortnight", "month": "month",
    "quarter": "quarter", "year": "year", "decade": "decade", "century": "century", "semester": "half",
    "season": "season", "millennium": "millennium", "hour": "hour", "minute": "minute", "second": "second",
    "night": "day",
}  # fmt: skip
SHIFTS = {
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "upcoming": 1,
    "following": 1,
}  # fmt: skip
RELATIVE_DAYS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}

ZONES = word_set(
    "gmt utc bst est edt et cst cdt ct mst mdt mt pst pdt pt cet cest ist jst aest hkt sgt eet msk akst hst"
)
ZONE_WORDS = frozenset(["eastern", "central", "mountain", "pacific", "local", "london", "eastern-daylight"])

ORDINAL_WORDS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip
HOLIDAYS: dict[tuple[str, ...], tuple[int, int] | None] = {
    ("new", "year", "'s", "eve"): (12, 31), ("new", "year", "'s", "day"): (1, 1), ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25), ("christmas",): (12, 25), ("boxing", "day"): (12, 26),
    ("valentine", "'s", "day"): (2, 14), ("independence", "day"): (7, 4), ("halloween",): (10, 31),
    ("veterans", "day"): (11, 11), ("armistice", "day"): (11, 11), ("thanksgiving", "day"): None,
    ("thanksgiving",): None, ("easter", "sunday"): None, ("easter", "monday"): None, ("easter",): None,
    ("labor", "day"): None, ("memorial", "day"): None, ("ramadan",): None, ("good", "friday"): None,
    ("black", "friday"): None, ("martin", "luther", "king", "day"): None, ("st.", "patrick", "'s", "day"): (3, 17),
    ("christmastime",): None, ("hanukkah",): None, ("passover",): None, ("diwali",): None,
    ("may", "day"): (5, 1), ("bastille", "day"): (7, 14),
    ("d-day",): (6, 6), ("election", "day"): None, ("inauguration", "day"): (1, 20), ("earth", "day"): (4, 22),
}  # fmt: skip
"""Days with a name: month and day where they are the same every year (in the United States)."""

NUMBER_CUES = word_set(
    "about than some least most nearly almost roughly over approximately $ € £ ¥ # no nos an each"
)
"""Before a figure like "2000": it counts something, and is no year."""

YEAR_CUES = word_set(
    "in since by until till from of during before after circa early late mid fiscal year season spring summer "
    "autumn fall winter election elections between through class the throughout november december january "
    "february march april may june july august september october"
)
FUTURE_CUES = word_set(
    "will would could may might shall must 'll should plans plan planned expects expected scheduled due set "
    "ahead going until till deadline upcoming"
)
DATE_WORDS = frozenset(
    {name for name in (*MONTHS, *SEASONS) if len(name) > 3}
    | WEEKDAYS.keys()
    | RELATIVE_DAYS.keys()
    | {"last", "next", "weekend", "century", "decade", "recent", "eve", "ago", "semester", "holidays"}
)
"""Words of which a span that the model calls a date must hold one, beside another word."""
SINGLE_DATE_WORDS = frozenset({"may", "march"})
"""The only dates of one word that the model may add: the rule knows the others, and had its reasons."""
