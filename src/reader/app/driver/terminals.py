"""What terminals are known to do, by their name."""

from collections.abc import Mapping

_ERASING_TERMINALS = (
    "xterm", "linux", "tmux", "alacritty", "kitty", "foot", "wezterm", "ghostty", "rxvt", "konsole", "gnome", "vte",
    "st", "iterm", "mintty", "contour", "putty",
)  # fmt: skip
"""Terminals (starts of ``TERM``) that erase to the background in force: terminfo's ``bce``, and tmux since 2.2."""


def erases_background(environment: Mapping[str, str]) -> bool:
    """Whether the terminal, by its name, erases to the background in force rather than to its own."""
    name = environment.get("TERM", "")
    return name.startswith(_ERASING_TERMINALS) or (name.startswith("screen") and "TMUX" in environment)
