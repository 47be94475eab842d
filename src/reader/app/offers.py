"""What can be done now, from the bindings that are in force: for the key line and the command palette."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from types import MappingProxyType
from typing import Any

from textual.app import SystemCommand
from textual.binding import ActiveBinding, Binding, BindingType
from textual.keys import format_key
from textual.screen import Screen

from reader.app.keys import (
    ALWAYS,
    APP,
    ARTICLE,
    DIALOG,
    FILTER,
    LINKS,
    LIST,
    PANEL,
    READING,
    SEARCH,
    SEVERAL,
    Key,
    character,
)
from reader.app.status_line import Offer

_NEAREST_FIRST = (
    *SEARCH,
    *FILTER,
    *LIST,
    *PANEL,
    *LINKS,
    *DIALOG,
    *READING,
    *SEVERAL,
    *ARTICLE,
    *APP,
    *ALWAYS,
)
_ALWAYS_SHOWN = frozenset(key.id for key in ALWAYS)
_FIRST_KEY = {key.id: key.keys.partition(",")[0] for key in _NEAREST_FIRST}
_ORDER = {key.id: number for number, key in enumerate(_NEAREST_FIRST)}


def bindings(*tables: Iterable[Key]) -> list[BindingType]:
    """Textual's bindings for these keys."""
    return [
        Binding(key.keys, key.action, key.label, key.shown, tooltip=key.help, id=key.id)
        for table in tables
        for key in table
    ]


def keys_now(screen: Screen[Any], names: Mapping[str, str] = MappingProxyType({})) -> tuple[Offer, ...]:
    """The keys to show below the article; ours only, those of what has the cursor first.

    ``names`` says what some of them do now, by id, where that is not what they are called.
    """
    shown = [active.binding for active in _active(screen) if active.binding.show]
    return tuple(
        Offer(
            key_name(binding),
            names.get(binding.id or "", binding.description),
            binding.id in _ALWAYS_SHOWN,
        )
        for binding in shown
    )


def commands_now(screen: Screen[Any]) -> Iterator[SystemCommand]:
    """What can be done now, for the command palette."""
    for active in _active(screen):
        binding = active.binding
        run = partial(screen.app.run_action, binding.action, active.node)
        yield SystemCommand(binding.tooltip, f"Key: {key_name(binding)}", run)


def _active(screen: Screen[Any]) -> list[ActiveBinding]:
    """One binding for each id, by the first of its keys; none that would only be typed into a line."""
    found: dict[str, ActiveBinding] = {}
    for key, active in screen.active_bindings.items():
        typed = screen.focused is not None and screen.focused.check_consume_key(key, character(key))
        name = active.binding.id
        if name not in _ORDER or not active.enabled or typed:
            continue
        if name not in found or key == _FIRST_KEY[name]:
            found[name] = active
    return sorted(found.values(), key=lambda active: _ORDER[active.binding.id or ""])


def key_name(binding: Binding) -> str:
    """How the first key of a binding is written."""
    return key_names(binding.key).partition(" ")[0]


def key_names(keys: str) -> str:
    """How keys are written that Textual names, separated by commas: "slash,ctrl+down" is "/ ctrl+↓"."""
    return " ".join(_key_name(key.strip()) for key in keys.split(","))


def _key_name(key: str) -> str:
    *modifiers, last = key.split("+") if len(key) > 1 else [key]
    name = "enter" if last == "enter" else format_key(last)  # a bare console has no sign for it
    return "+".join((*modifiers, name))
