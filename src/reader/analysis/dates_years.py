"""Years and longer, and the parts of a year: "2018", "the 1990s", "21st century", "Q3", "summer 2018"."""

from reader.analysis.dates_moment import Moment, is_year, number_in
from reader.analysis.dates_words import NUMBER_CUES, ORDINAL_WORDS, SEASONS, SHIFTS, YEAR_CUES
from reader.analysis.numbers.cardinals import below_hundred
from reader.analysis.numbers.function_words import STOPS
from reader.analysis.numbers.plurals import is_plural
from reader.analysis.numbers.scales import skip_hyphen
from reader.analysis.numbers.spelled import read_figure
from reader.analysis.numbers.temperatures import of_weather
from reader.analysis.numbers.tokens import Tokens
from reader.analysis.numbers.words import word_set


def read_year(tokens: Tokens, index: int) -> Moment | None:
    """Such as "2018", "2013-14", "1999–2003", where nothing says that the figure counts something."""
    if not is_year(tokens, index) or _counts_something(tokens, index):
        return None
    year = int(tokens[index].text)
    until, end = _until_year(tokens, index, year)
    return Moment(index, end, "year", year=year, until=until)


_CENTURIES = {"sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20}


def read_spelled_year(tokens: Tokens, index: int) -> Moment | None:
    """Such as "nineteen eighty-four", "twenty twenty"; but "twenty eighteen-inch guns" counts."""
    century = _CENTURIES.get(tokens.low(index))
    rest = below_hundred(tokens, index + 1) if century and tokens[index + 1].spaced else None
    if century is None or rest is None or rest.value < 10:
        return None
    behind = tokens[rest.end]
    if behind.low == "-" or (behind.kind == "word" and behind.low not in STOPS):
        return None
    return Moment(index, rest.end, "year", year=100 * century + int(rest.value))


def _until_year(tokens: Tokens, index: int, year: int) -> tuple[int | None, int]:
    """The last year of "2013-14", "1999–2003", and in brackets "(1892 – 94)"; and the index behind."""
    dash, last = tokens[index + 1], tokens[index + 2]
    if dash.low not in {"-", "–", "/"} or dash.spaced != last.spaced:
        return None, index + 1
    if is_year(tokens, index + 2) and int(last.text) > year:
        return int(last.text), index + 3
    joined = not dash.spaced or tokens.low(index - 1) == "("
    if last.kind == "figure" and len(last.text) == 2 and last.text.isdigit() and joined:
        return (
            (year - year % 100 + int(last.text), index + 3)
            if int(last.text) > year % 100
            else (None, index + 1)
        )
    return None, index + 1


_THAN_YEAR = frozenset({"later", "earlier", "sooner", "rather", "other", "since"})
_OLD_YEAR_CUES = frozenset({"in", "since", "until", "circa", "year"})
_COUNTED_IN_THOUSANDS = word_set(
    "people men women children troops soldiers workers employees jobs homes houses members students dollars miles "
    "kilometers kilometres meters metres feet acres hectares tons tonnes pounds kilograms calories hours copies cases "
    "deaths victims prisoners refugees migrants voters votes residents points words pages guests protesters delegates "
    "km kg mg ml mph kwh mw"
)


def _counts_something(tokens: Tokens, index: int) -> bool:
    """Such as "2000 people", "more than 2000", "1500 troops"; but "the 2016 elections" are a year's."""
    before, behind, year = tokens.low(index - 1), tokens[index + 1], int(tokens[index].text)
    if before in NUMBER_CUES and not (before == "than" and tokens.low(index - 2) in _THAN_YEAR):
        return True
    if before in {"-", "+", "/"} and tokens.glued(index):
        return True
    if _is_measured(tokens, index, year):
        return True
    plural = behind.kind == "word" and behind.text.islower() and is_plural(behind.low)
    if plural and behind.low in _COUNTED_IN_THOUSANDS:
        return True
    cued = before in YEAR_CUES or before.endswith("'s")
    if 1900 <= year <= 2049:
        return plural and not cued
    return (
        plural or not (cued or _beside_year(tokens, index)) or (year < 1400 and before not in _OLD_YEAR_CUES)
    )


def _is_measured(tokens: Tokens, index: int, year: int) -> bool:
    """What stands behind makes the figure a number: "2000 of", "2000 million", "1500 %", "2000–3000"."""
    behind = tokens[index + 1]
    if behind.low in {"%", "percent", "$", "€", "£", "°", "degrees", "million", "billion", "+"}:
        return True
    if behind.low == "of":
        return tokens.low(index - 1) not in {"in", "since"}
    if [tokens.low(at) for at in (index + 1, index + 2)] == ["year", "old"]:
        return True
    if behind.kind == "figure":
        return True
    return behind.low == "–" and not behind.spaced and not _until_year(tokens, index, year)[0]


def _beside_year(tokens: Tokens, index: int) -> bool:
    """A year of earlier centuries in brackets, or one of a list or range of years."""
    before, behind = tokens.low(index - 1), tokens.low(index + 1)
    if before in {"(", "b.", "d."} or behind == ")":
        return True
    if before in {"and", "or", "to", "-", "–", ","} and is_year(tokens, index - 2):
        return True
    return behind in {"-", "–"} and is_year(tokens, index + 2)


def read_era(tokens: Tokens, index: int) -> Moment | None:
    """Such as "44 BC", "2,500 B.C.", "1066 AD"."""
    figure, era = tokens[index].text.replace(",", ""), tokens[index + 1]
    if (
        not figure.isdigit()
        or len(figure) > 5
        or era.text not in {"BC", "B.C.", "BCE", "B.C.E.", "AD", "A.D.", "CE"}
    ):
        return None
    year = int(figure)
    return Moment(index, index + 2, "year", year=1 - year if era.text.startswith("B") else year)


def read_decade(tokens: Tokens, index: int) -> Moment | None:
    """Such as "1990s"."""
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


def read_short_decade(tokens: Tokens, index: int) -> Moment | None:
    """Such as "'90s", "the 90s", "the eighties"."""
    at = index + 1 if tokens.low(index) in {"'", "‘", "’"} and tokens.glued(index + 1) else index
    token = tokens[at]
    definite = at > index or tokens.low(index - 1) == "the" or tokens.low(index - 2) == "the"
    if not definite or token.kind != "figure" or len(token.text) != 2 or token.text[1] != "0":
        return None
    if tokens.low(at + 1) != "s" or not tokens.glued(at + 1) or not token.text.isdigit():
        return None
    if at == index and of_weather(tokens, index):
        return None
    return Moment(index, at + 2, "decade", year=int(token.text) + (1900 if int(token.text) >= 20 else 2000))


def read_short_year(tokens: Tokens, index: int) -> Moment | None:
    """Such as "in '08"."""
    apostrophe = tokens.low(index) in {"'", "‘", "’"} and tokens.glued(index + 1)
    year = number_in(tokens, index + 1, 0, 99) if apostrophe else None
    if year is None or len(tokens[index + 1].text) != 2 or tokens.low(index - 1) not in YEAR_CUES:
        return None
    return Moment(index, index + 2, "year", year=year + (1900 if year > 49 else 2000))


def read_century(tokens: Tokens, index: int) -> Moment | None:
    """Such as "21st century", "nineteenth-century"."""
    figure = read_figure(tokens, index)
    if figure is None or figure.form != "ordinal" or not 1 <= figure.value <= 30:
        return None
    at = skip_hyphen(tokens, figure.end)
    if tokens.low(at) not in {"century", "centuries"}:
        return None
    return Moment(index, at + 1, "century", year=int(figure.value) * 100 - 100)


def read_period_of_year(tokens: Tokens, index: int, *, definite: bool = False) -> Moment | None:
    """Such as "Q3 2018", "third quarter", "first half of 2018", "summer 2018", "the weekend"."""
    low = tokens.low(index)
    if low == "q" and tokens.glued(index + 1) and (part := number_in(tokens, index + 1, 1, 4, 1)):
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
    if is_year(tokens, at):
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
