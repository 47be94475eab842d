"""Numbers and quotes in a few words, as the panel and the status line show them."""

from reader.text.mentions import Modifier, Number, Quote

_SIGNS: dict[Modifier, str] = {
    "approximately": "≈ ",
    "more than": "> ",
    "less than": "< ",
    "at least": "≥ ",
    "at most": "≤ ",
}
_SCALES = ((1e12, "trillion"), (1e9, "billion"), (1e6, "million"))
_IRREGULAR = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "tooth": "teeth",
}
_SAME_IN_PLURAL = frozenset({"percent", "people", "series", "species", "aircraft", "personnel"})


def describe_number(number: Number) -> str:
    """The normalised value with its unit and what is counted: "≈ 7,000 migrants", "USD 3–5 million"."""
    sign = _SIGNS[number.modifier] if number.modifier else ""
    amount = _amount(number)
    if number.unit and _is_currency(number.unit):
        return f"{sign}{number.unit} {amount}"
    words = [f"{sign}{amount}"]
    single = number.value is not None and abs(number.value) == 1
    if number.unit == "percent":
        words[0] += "%"
    elif number.unit:
        words.append(number.unit if single else _plural_unit(number.unit))
    if number.of:
        words.append(number.of if single or number.kind == "ordinal" else plural(number.of))
    return " ".join(words)


def describe_date(words: str, iso: str | None) -> str:
    """The words of a date with what they stand for: "last Friday = 2024-04-12"."""
    return words if iso is None or iso == words else f"{words} = {iso}"


def describe_speaker(quote: Quote) -> str:
    """Who says a quote, or a dash where nobody is named."""
    return quote.speaker or "—"


def plural(noun: str) -> str:
    """The plural of an English noun by the common rules of spelling."""
    stem, last = noun[:-1], noun[-1:]
    if noun in _SAME_IN_PLURAL or last == "s":
        return noun
    if noun in _IRREGULAR:
        return _IRREGULAR[noun]
    if last == "y" and stem[-1:] not in tuple("aeiou"):
        return f"{stem}ies"
    return f"{noun}es" if noun.endswith(("x", "z", "ch", "sh")) else f"{noun}s"


def _is_currency(unit: str) -> bool:
    """ISO 4217 codes are the only units in capitals that are three letters long."""
    return len(unit) == 3 and unit.isalpha() and unit.isupper()


def _plural_unit(unit: str) -> str:
    """ "mile per day" is counted as "miles per day"."""
    head, per, rest = unit.partition(" per ")
    return plural(head) + per + rest


def _amount(number: Number) -> str:
    if number.value is not None:
        return _ordinal(number.value) if number.kind == "ordinal" else _figure(number.value)
    low, high = number.low, number.high
    if low is None or high is None:
        return "?" if low is None and high is None else _figure(low if low is not None else high or 0)
    scale = next((name for size, name in _SCALES if abs(low) >= size and abs(high) >= size), "")
    if scale:
        return f"{_figure(low).removesuffix(' ' + scale)}–{_figure(high)}"
    return f"{_figure(low)}–{_figure(high)}"


def _figure(value: float) -> str:
    for size, name in _SCALES:
        if abs(value) >= size:
            return f"{_plain(value / size)} {name}"
    return _plain(value)


def _plain(value: float) -> str:
    if value == int(value):
        return f"{int(value):,}"
    return f"{value:,.4f}".rstrip("0").rstrip(".")


def _ordinal(value: float) -> str:
    whole = int(value)
    ending = "th" if whole % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(whole % 10, "th")
    return f"{whole:,}{ending}"
