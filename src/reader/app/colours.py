"""The colours of the two themes, as plain data: the first screen is painted before Textual is imported."""

from typing import Literal

ThemeName = Literal["dark", "light"]

COLOURS: dict[ThemeName, dict[str, str]] = {
    "dark": {
        "primary": "#8fa8c8",
        "secondary": "#a89bb8",
        "accent": "#d9a45f",
        "foreground": "#d6d3cc",
        "background": "#1b1b1a",
        "surface": "#1b1b1a",
        "panel": "#232321",
        "warning": "#d9a45f",
        "error": "#d9796c",
        "success": "#93b37a",
        "mention-person": "#e3b778",
        "mention-organisation": "#93b5dd",
        "mention-place": "#9fc08a",
        "mention-other": "#c8a3c4",
        "mention-number": "#7fc4bd",
        "mention-date": "#a3a08f",
        "mention-quote": "#c5bfe6",
        "furniture": "#7d7a74",
        "quiet": "#8f8c85",
        "rule": "#3a3936",
        "hit": "#5a4a1c",
    },
    "light": {
        "primary": "#335a86",
        "secondary": "#6b5580",
        "accent": "#9a5a00",
        "foreground": "#2a2926",
        "background": "#faf8f3",
        "surface": "#faf8f3",
        "panel": "#f0ede5",
        "warning": "#9a5a00",
        "error": "#a3352a",
        "success": "#456b2c",
        "mention-person": "#8a4b00",
        "mention-organisation": "#1f5a99",
        "mention-place": "#3c6b1f",
        "mention-other": "#7a3f78",
        "mention-number": "#00696b",
        "mention-date": "#6a675c",
        "mention-quote": "#4b3d92",
        "furniture": "#8b8880",
        "quiet": "#67645d",
        "rule": "#d4d0c6",
        "hit": "#f4dc8c",
    },
}
"""For each theme the colours by name: those of Textual's own, then ours."""

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
