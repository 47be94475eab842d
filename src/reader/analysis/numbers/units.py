"""Units of measurement: how English writes them, and how they compare.

Factors are those of the SI brochure and of the international yard and pound (exact where a definition is); month
and year are the mean Gregorian ones. Ambiguous units are read as in American news: gallons and ounces as in the
United States, a ton as the metric one only where it is called so or spelled "tonne".
"""

from reader.analysis.numbers.currencies import COINS, MONEY

_DAY = 86_400.0
_YEAR = 365.2425 * _DAY
_INCH = 0.0254
_MILE = 1609.344
_POUND = 0.45359237
_GALLON = 0.003785411784

_LENGTH = {
    "nanometre nanometer": 1e-9, "micrometre micrometer micron": 1e-6, "millimetre millimeter mm": 1e-3,
    "centimetre centimeter cm": 1e-2, "decimetre decimeter dm": 0.1, "metre meter": 1.0,
    "kilometre kilometer km kms": 1e3, "inch inches ins": _INCH, "foot feet ft": 12 * _INCH,
    "yard yd yds": 36 * _INCH, "furlong": 220 * 36 * _INCH, "mile mi": _MILE, "nautical-mile": 1852.0,
    "light-year lightyear": 9.4607304725808e15, "astronomical-unit": 149_597_870_700.0, "fathom": 72 * _INCH,
    "picometre picometer": 1e-12,
}  # fmt: skip
_MASS = {
    "microgram microgramme mcg μg µg": 1e-9, "milligram milligramme mg": 1e-6, "gram gramme gm gms": 1e-3,
    "kilogram kilogramme kilo kg kgs": 1.0, "tonne metric-ton": 1000.0, "ton tons": 2000 * _POUND,
    "kiloton kilotonne": 1e6, "megaton megatonne": 1e9, "gigaton gigatonne": 1e12, "ounce oz": _POUND / 16,
    "pound lb lbs": _POUND, "stone": 14 * _POUND, "carat": 2e-4, "dram drachma": _POUND / 256, "quintal": 100.0,
}  # fmt: skip
_AREA = {
    "square-millimetre square-millimeter sq-mm mm2 mm²": 1e-6, "square-centimetre square-centimeter sq-cm cm2 cm²": 1e-4,
    "square-metre square-meter sq-metre sq-meter sq-m sqm m2 m²": 1.0, "square-kilometre square-kilometer sq-km sqkm km2 km²": 1e6,
    "square-inch sq-in": _INCH**2, "square-foot square-feet sq-ft sq-feet sqft": (12 * _INCH) ** 2,
    "square-yard sq-yd": (36 * _INCH) ** 2, "square-mile sq-mile sq-mi": _MILE**2, "acre": 4046.8564224,
    "hectare ha": 1e4,
}  # fmt: skip
_VOLUME = {
    "millilitre milliliter ml": 1e-6, "centilitre centiliter cl": 1e-5, "decilitre deciliter dl": 1e-4,
    "litre liter ltr": 1e-3, "cubic-metre cubic-meter m3 m³": 1.0, "cubic-centimetre cubic-centimeter cc cm3 cm³": 1e-6,
    "cubic-kilometre cubic-kilometer km3 km³": 1e9, "cubic-foot cubic-feet cu-ft": (12 * _INCH) ** 3,
    "cubic-inch cu-in": _INCH**3, "cubic-yard": (36 * _INCH) ** 3, "cubic-mile": _MILE**3, "gallon gal": _GALLON,
    "quart": _GALLON / 4, "pint": _GALLON / 8, "cup cups": _GALLON / 16, "fluid-ounce fl-oz": _GALLON / 128,
    "tablespoon tbsp": _GALLON / 256, "teaspoon tsp": _GALLON / 768, "barrel bbl": 42 * _GALLON,
    "bushel": 0.03523907016688, "acre-foot acre-feet": 1233.48183754752,
}  # fmt: skip
_TIME = {
    "nanosecond": 1e-9, "microsecond": 1e-6, "millisecond ms": 1e-3, "second sec secs": 1.0, "minute min mins": 60.0,
    "hour hr hrs": 3600.0, "day days": _DAY, "night": _DAY, "weekday": _DAY, "week wk wks": 7 * _DAY,
    "weekend": 7 * _DAY, "fortnight": 14 * _DAY, "month": _YEAR / 12, "quarter": _YEAR / 4, "semester": _YEAR / 2,
    "year yr yrs": _YEAR, "decade": 10 * _YEAR, "century centuries": 100 * _YEAR, "millennium millennia": 1000 * _YEAR,
    "light-minute": 60.0,
}  # fmt: skip
_SPEED = {
    "mile-per-hour mph": _MILE / 3600, "kilometre-per-hour kph kmh kmph km/h km/hr": 1 / 3.6, "knot kt kts": 1852 / 3600,
    "metre-per-second m/s": 1.0, "foot-per-second ft/s": 12 * _INCH,
}  # fmt: skip
_ENERGY = {
    "joule": 1.0, "kilojoule kj": 1e3, "megajoule mj": 1e6, "calorie cal cals": 4.184, "kilocalorie kcal": 4184.0,
    "kilowatt-hour kwh": 3.6e6, "megawatt-hour mwh": 3.6e9, "gigawatt-hour gwh": 3.6e12,
    "terawatt-hour twh": 3.6e15, "watt-hour wh": 3600.0, "british-thermal-unit btu btus": 1055.05585262,
    "electronvolt ev": 1.602176634e-19, "teraelectronvolt tev": 1.602176634e-7,
}  # fmt: skip
_POWER = {
    "watt w": 1.0, "kilowatt kw": 1e3, "megawatt mw": 1e6, "gigawatt gw": 1e9, "terawatt tw": 1e12,
    "horsepower hp bhp": 745.69987158227022,
}  # fmt: skip
_DATA = {
    "bit bits": 0.125, "kilobit kbit": 125.0, "megabit mbit": 125e3, "gigabit gbit": 125e6, "byte": 1.0,
    "kilobyte kb": 1e3, "megabyte mb": 1e6, "gigabyte gb": 1e9, "terabyte tb": 1e12, "petabyte pb": 1e15,
    "exabyte eb": 1e18,
}  # fmt: skip
_DATA_RATE = {
    "kilobit-per-second kbps": 125.0,
    "megabit-per-second mbps": 125e3,
    "gigabit-per-second gbps": 125e6,
}
_OTHERS = {
    "frequency": {"hertz hz": 1.0, "kilohertz khz": 1e3, "megahertz mhz": 1e6, "gigahertz ghz": 1e9, "rpm": 1 / 60},
    "angle": {"radian rad": 57.29577951308232, "turn": 360.0},
    "degree": {"degree deg": 1.0},
    "voltage": {"millivolt mv": 1e-3, "volt v": 1.0, "kilovolt kv": 1e3},
    "current": {"milliampere milliamp": 1e-3, "ampere amp": 1.0},
    "pressure": {
        "pascal pa": 1.0, "hectopascal hpa millibar mb-of-pressure": 100.0, "kilopascal kpa": 1e3,
        "megapascal mpa": 1e6, "psi": 6894.757293168,
    },
    "image": {"pixel": 1.0, "megapixel mp": 1e6},
    "loudness": {"decibel db": 1.0},
    "radiation": {"millisievert msv": 1e-3, "sievert": 1.0},
    "economy": {"mile-per-gallon mpg": 1.0},
    "concentration": {"part-per-million parts-per-million ppm": 1.0, "part-per-billion parts-per-billion ppb": 1e-3},
    "volume per time": {"barrel-per-day bpd": 42 * _GALLON / _DAY},
    "charge": {"milliampere-hour mah": 1e-3},
    "share": {"percentage-point": 1.0, "basis-point bps": 0.01},
    "weight in gold": {"troy-ounce": 1.0},
}  # fmt: skip
_FAMILIES: dict[str, dict[str, float]] = {
    "length": _LENGTH, "mass": _MASS, "area": _AREA, "volume": _VOLUME, "time": _TIME, "speed": _SPEED,
    "energy": _ENERGY, "power": _POWER, "data": _DATA, "data rate": _DATA_RATE, **_OTHERS,
}  # fmt: skip

_TEMPERATURES = {"degree Celsius": 1.0, "degree Fahrenheit": 5 / 9, "kelvin": 1.0}
_KEEP_SPELLING = {"metre": "meter", "litre": "liter", "tonne": "tonne"}


def _entries() -> dict[str, tuple[str, str, float]]:
    """Every way to write a unit: its name in the singular, its family and its factor to the family's base."""
    table: dict[str, tuple[str, str, float]] = {}
    for family, units in _FAMILIES.items():
        for forms, factor in units.items():
            first = forms.split()[0]
            name = _american(first).replace("-", " ")
            for form in forms.split():
                entry = (name, family, factor)
                table[form.replace("-", " ")] = entry
                if len(form) > 3 and not form.endswith(("s", "feet", "²", "³", "2", "3")):
                    table[form.replace("-", " ") + "s"] = entry
    return table


def _american(name: str) -> str:
    for british, american in _KEEP_SPELLING.items():
        if name.endswith(british):
            return name.removesuffix(british) + american
        name = name.replace(british + "-", american + "-")
    return name


UNITS = _entries()
"""Unit as written (lower case, words joined by one space) → its name in the singular, family and factor."""

_BY_NAME = {name: (family, factor) for name, family, factor in UNITS.values()}

MULTIWORD_HEADS = frozenset(form.split()[0] for form in UNITS if " " in form)
TIMES = frozenset(form for form, (_, family, _f) in UNITS.items() if family == "time")


def unit_family(unit: str | None) -> tuple[str, float]:
    """The family that a number's unit belongs to, and the factor to the base unit of that family.

    Numbers of one family compare after multiplication by the factor: ("length", 1609.344) for "mile", in metres.
    Families of money are the ISO 4217 codes, as no rate of exchange is known here. A rate compares with rates of its
    kind: "mile per day" → ("length per time", …). Fahrenheit has an offset too: see ``comparable_value``.
    A unit that is not known is a family of its own; no unit is the family "".
    """
    if unit is None:
        return "", 1.0
    if unit in _BY_NAME:
        return _BY_NAME[unit]
    if unit in _TEMPERATURES:
        return "temperature", _TEMPERATURES[unit]
    if unit in COINS:
        return COINS[unit]
    above, per, below = unit.partition(" per ")
    if per:
        return _rate_family(above, below)
    return unit, 1.0


def _rate_family(above: str, below: str) -> tuple[str, float]:
    (family, factor), (other, divisor) = unit_family(above), unit_family(below)
    if family == "length" and other == "time":
        return "speed", factor / divisor
    return f"{family} per {other}", factor / divisor


def comparable_value(value: float, unit: str | None) -> tuple[str, float]:
    """A number's family and its value in the base unit of the family, for sorting. Temperatures are in kelvin."""
    family, factor = unit_family(unit)
    if unit == "degree Celsius":
        return family, value + 273.15
    if unit == "degree Fahrenheit":
        return family, (value + 459.67) * factor
    return family, value * factor


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency, a coin, or a rate of either."""
    head = (unit or "").partition(" per ")[0]
    return head in MONEY
