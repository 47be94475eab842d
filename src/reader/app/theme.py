"""Two themes of our own: quiet paper and quiet night. Colour never carries a meaning alone (see ``labels``)."""

from textual.theme import Theme

from reader.app.colours import ThemeName, colours


def theme_named(name: ThemeName, *, sixteen: bool) -> Theme:
    """One of our themes, for a terminal with many colours or one with 16."""
    own = colours(name, sixteen=sixteen)
    return Theme(
        name=f"reader-{name}",
        dark=name == "dark",
        primary=own["primary"],
        secondary=own["secondary"],
        accent=own["accent"],
        foreground=own["foreground"],
        background=own["background"],
        surface=own["surface"],
        panel=own["panel"],
        warning=own["warning"],
        error=own["error"],
        success=own["success"],
        variables=own,
    )
