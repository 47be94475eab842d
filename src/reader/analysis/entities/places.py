"""Countries and what they are called."""

_NAMES = """
United States: us, usa, united states of america, america
United Kingdom: uk, britain, great britain
United Arab Emirates: uae, emirates
Democratic Republic of Congo: drc, dr congo, democratic republic of the congo
North Korea: dprk, democratic people s republic of korea
South Korea: republic of korea
Russia: russian federation
China: prc, people s republic of china
Netherlands: holland
Myanmar: burma
Turkey: turkiye
Czech Republic: czechia
Ivory Coast: cote d ivoire
Washington, D.C.: washington dc
"""


def _same_places() -> dict[str, str]:
    found: dict[str, str] = {}
    for line in _NAMES.strip().splitlines():
        name, _, others = line.partition(": ")
        for other in (name.casefold(), *others.split(", ")):
            found[other] = name
    return found


SAME_PLACE = _same_places()
"""Names of a place, as ``words_of`` gives them joined by spaces, and the one that stands for them all."""
