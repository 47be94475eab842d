"""The colours of the two themes, as plain data: the first screen is painted before Textual is imported."""

from typing import Literal

ThemeName = Literal["dark", "light"]

COLOURS: dict[ThemeName, dict[str, str]] = {
    "dark": {
        "primary": "#87afd7",
        "secondary": "#af87af",
        "accent": "#d7af5f",
        "foreground": "#d7d7d7",
        "background": "#1c1c1c",
        "surface": "#1c1c1c",
        "panel": "#262626",
        "warning": "#d7af5f",
        "error": "#d7875f",
        "success": "#87af5f",
        "mention-person": "#d7af87",
        "mention-organisation": "#87afd7",
        "mention-place": "#afd787",
        "mention-other": "#d7afd7",
        "mention-number": "#87d7d7",
        "mention-date": "#d7d7d7",
        "mention-quote": "#afafd7",
        "furniture": "#808080",
        "quiet": "#949494",
        "rule": "#3a3a3a",
        "hit": "#5f5f00",
    },
    "light": {
        "primary": "#005f87",
        "secondary": "#5f5f87",
        "accent": "#875f00",
        "foreground": "#262626",
        "background": "#eeeeee",
        "surface": "#eeeeee",
        "panel": "#e4e4e4",
        "warning": "#875f00",
        "error": "#af0000",
        "success": "#005f00",
        "mention-person": "#875f00",
        "mention-organisation": "#005faf",
        "mention-place": "#005f00",
        "mention-other": "#870087",
        "mention-number": "#005f5f",
        "mention-date": "#262626",
        "mention-quote": "#5f00af",
        "furniture": "#767676",
        "quiet": "#626262",
        "rule": "#d0d0d0",
        "hit": "#ffd787",
    },
}
"""For each theme the colours by name: those of Textual's own, then ours.

All are of xterm's palette of 256, whose codes are half as long on the wire, and which more terminals show as they are.
"""

_SIXTEEN: dict[ThemeName, dict[str, str]] = {
    "dark": {
        "accent": "#ffff55",
        "mention-person": "#ffff55",
        "mention-organisation": "#55ffff",
        "mention-place": "#55ff55",
        "mention-other": "#ff55ff",
        "mention-number": "#00aaaa",
        "mention-date": "#aaaaaa",
        "mention-quote": "#ff55ff",
    },
    "light": {
        "accent": "#aa0000",
        "mention-person": "#aa0000",
        "mention-organisation": "#0000aa",
        "mention-place": "#aa5500",
        "mention-other": "#aa00aa",
        "mention-number": "#0000aa",
        "mention-date": "#555555",
        "mention-quote": "#aa00aa",
    },
}
"""Where a terminal has 16 colours: some of these, since the nearest to ours are all the same grey."""


def colours(theme: ThemeName, *, sixteen: bool = False) -> dict[str, str]:
    """The colours of a theme by name, for a terminal with many colours or one with 16."""
    return COLOURS[theme] | _SIXTEEN[theme] if sixteen else COLOURS[theme]
