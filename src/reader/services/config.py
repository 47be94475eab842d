"""What a person has set: ``config.toml`` in the XDG config directory (docs/config.md)."""

from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct


class ConfigError(Exception):
    """The config file cannot be used; the message is one line that says where and why."""


class Config(Struct, frozen=True, forbid_unknown_fields=True):
    """``theme``: dark or light. ``model``: a spaCy pipeline. ``keys``: binding id → keys, separated by commas."""

    theme: Literal["dark", "light"] = "dark"
    model: str | None = None
    keys: dict[str, str] = {}


def config_path() -> Path:
    """Where the config file is looked for; it need not exist."""
    from platformdirs import user_config_path

    return user_config_path("reader") / "config.toml"


def load_config() -> Config:
    """The person's settings, or the defaults where there is no file. Raises ConfigError."""
    path = config_path()
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return Config()
    except OSError as error:
        raise ConfigError(f"cannot read {path}: {error.strerror}") from error
    try:
        return msgspec.toml.decode(data, type=Config)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: {error}; see docs/config.md") from error
