"""Two themes of our own: quiet paper and quiet night. Colour never carries a meaning alone (see ``labels``)."""

from textual.theme import Theme

from reader.app.colours import COLOURS, ThemeName


def _theme(name: ThemeName) -> Theme:
    colours = COLOURS[name]
    return Theme(
        name=f"reader-{name}",
        dark=name == "dark",
        primary=colours["primary"],
        secondary=colours["secondary"],
        accent=colours["accent"],
        foreground=colours["foreground"],
        background=colours["background"],
        surface=colours["surface"],
        panel=colours["panel"],
        warning=colours["warning"],
        error=colours["error"],
        success=colours["success"],
        variables=colours,
    )


DARK = _theme("dark")
LIGHT = _theme("light")
