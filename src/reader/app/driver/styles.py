"""How a cell is drawn, and the shortest way from one style to the next.

Codes are those of ECMA-48 (Select Graphic Rendition) with the colour extensions that every terminal in use
understands (``38;5;n`` and ``38;2;r;g;b``), and hyperlinks by OSC 8.
"""

from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import product

_ON = (1, 2, 3, 4, 5, 6, 7, 8, 9, 21, 51, 52, 53)
"""SGR codes that switch an attribute on; an attribute is the bit of its code."""

_OFF = {22: (1, 2), 23: (3,), 24: (4, 21), 25: (5, 6), 27: (7,), 28: (8,), 29: (9,), 54: (51, 52), 55: (53,)}
"""SGR codes that switch attributes off, and which."""

_COLOUR_LENGTH = {"5": 1, "2": 3}
"""How many parameters follow ``38;5`` and ``38;2``."""


_LEVELS = (0, 95, 135, 175, 215, 255)
"""The levels of red, green and blue in xterm's colour cube, which has the numbers from 16 on."""

_PALETTE = {f"{level};{level};{level}": 232 + step for step, level in enumerate(range(8, 239, 10))} | {
    f"{red};{green};{blue}": 16 + number
    for number, (red, green, blue) in enumerate(product(_LEVELS, repeat=3))
}
"""Red, green and blue → the number of that very colour, of those from 16 on, which hardly anybody sets otherwise."""


def _bits(codes: tuple[int, ...]) -> int:
    return sum(1 << code for code in codes)


_OFF_BITS = {code: _bits(attributes) for code, attributes in _OFF.items()}
_SEEN_ON_BLANK = _bits((4, 7, 9, 21, 51, 52, 53))
"""Attributes that can be seen on a space: lines, frames and reversed colours."""


class Style:
    """How a cell is drawn. Made by ``make_style`` only: one object for each style, so styles compare by identity.

    Colours are SGR parameters (``"31"``, ``"48;2;1;2;3"``), empty for the terminal's own; ``link`` is the
    payload of OSC 8 (``"id=1;https://…"``), empty for none. ``blank`` is the plainest style in which a space
    looks the same, since its own colour and weight cannot be seen.
    """

    __slots__ = ("attributes", "background", "blank", "foreground", "link")

    def __init__(self, foreground: str, background: str, attributes: int, link: str) -> None:
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
        self.link = link
        fixed = attributes & _SEEN_ON_BLANK or not (foreground or attributes)
        self.blank: Style = self if fixed else make_style("", background, 0, link)

    @property
    def erasable(self) -> bool:
        """Whether erasing with this background gives the same as painting a space in this style."""
        return not (self.attributes or self.foreground or self.link)

    def covers(self, blank: "Style") -> bool:
        """Whether a space of the other style looks the same when it is drawn in this one."""
        if blank is self:
            return True
        plain = not (blank.attributes or self.attributes & _SEEN_ON_BLANK)
        return plain and self.background == blank.background and self.link == blank.link


def make_style(foreground: str = "", background: str = "", attributes: int = 0, link: str = "") -> Style:
    """The style with these parts."""
    return _make_style(foreground, background, attributes, link)


_make_style = cache(Style)


PLAIN = make_style()
"""The terminal's own colours, no attribute, no link."""


@lru_cache(maxsize=4096)
def apply_sgr(style: Style, parameters: str) -> Style | None:
    """The style after an SGR sequence with these parameters, or None if one of them is unknown."""
    foreground, background, attributes = style.foreground, style.background, style.attributes
    codes = iter((parameters or "0").split(";"))
    for text in codes:
        code = int(text or 0)
        if code == 0:
            foreground, background, attributes = "", "", 0
        elif code in _ON:
            attributes |= 1 << code
        elif code in _OFF_BITS:
            attributes &= ~_OFF_BITS[code]
        elif code in (38, 39) or 30 <= code <= 37 or 90 <= code <= 97:
            foreground = _colour(text, codes)
        elif code in (48, 49) or 40 <= code <= 47 or 100 <= code <= 107:
            background = _colour(text, codes)
        else:
            return None
    return (
        None
        if "?" in (foreground, background)
        else make_style(foreground, background, attributes, style.link)
    )


def _colour(code: str, following: Iterator[str]) -> str:
    """The parameters of one colour, the rest of which is taken from those that follow; "?" if they make no sense."""
    if code in ("39", "49"):
        return ""
    if code not in ("38", "48"):
        return code
    form = next(following, "")
    values = [next(following, "") for _ in range(_COLOUR_LENGTH.get(form, 0))]
    return ";".join([code, form, *values]) if values and all(values) else "?"


@lru_cache(maxsize=8192)
def switch(pen: Style | None, style: Style, blank: bool) -> tuple[str, Style]:
    """The shortest sequence after which a character comes out in the style, and the pen that it leaves.

    ``pen`` is the style in force, None if unknown; ``blank`` says that only a space is to be drawn, for which
    much of the pen does not matter.
    """
    goals = [style]
    if blank and pen is not None and not style.attributes:
        kept = pen.attributes & ~_SEEN_ON_BLANK
        goals.append(make_style(pen.foreground, style.background, kept, style.link))
    return min(((_change(pen, goal), goal) for goal in goals), key=lambda found: len(found[0]))


def _change(pen: Style | None, style: Style) -> str:
    """The shortest sequence from one style to exactly another."""
    link = "" if pen is not None and pen.link == style.link else f"\x1b]8;{style.link or ';'}\x1b\\"
    if pen is None:
        return _sgr(_all_codes(style)) + ("" if style.link == "" else link)
    codes = _changed_codes(pen, style)
    return link + (min(_sgr(codes), _sgr(_all_codes(style)), key=len) if codes else "")


def _sgr(codes: list[str]) -> str:
    return "\x1b[m" if codes == ["0"] else f"\x1b[{';'.join(codes)}m"


def _all_codes(style: Style) -> list[str]:
    """The codes that set a style whatever was in force."""
    colours = [_shortest(colour) for colour in (style.foreground, style.background) if colour]
    return ["0", *_attribute_codes(style.attributes), *colours]


def _changed_codes(pen: Style, style: Style) -> list[str]:
    """The codes that only change what differs."""
    kept = pen.attributes
    codes: list[str] = []
    for code, bits in _OFF_BITS.items():
        if kept & bits & ~style.attributes:
            kept &= ~bits
            codes.append(str(code))
    codes += _attribute_codes(style.attributes & ~kept)
    if pen.foreground != style.foreground:
        codes.append(_shortest(style.foreground) or "39")
    if pen.background != style.background:
        codes.append(_shortest(style.background) or "49")
    return codes


def _shortest(colour: str) -> str:
    """The same colour by its number, where xterm's palette has it: ``48;2;28;28;28`` is ``48;5;234``."""
    layer, _, values = colour.partition(";2;")
    number = _PALETTE.get(values)
    return colour if number is None else f"{layer};5;{number}"


def _attribute_codes(attributes: int) -> list[str]:
    return [str(code) for code in _ON if attributes & 1 << code]
