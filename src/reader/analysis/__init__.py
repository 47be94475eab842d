"""From an article to its mentions. The only layer that imports spaCy, and only when asked to."""

from reader.analysis.document import (
    HEAD_CHARACTERS,
    SCREEN_CHARACTERS,
    Reading,
    analyze,
    analyze_with,
    find_by_rule,
    read_by_rule,
)
from reader.analysis.model import ModelError, choose_model, load_model

__all__ = [
    "HEAD_CHARACTERS",
    "SCREEN_CHARACTERS",
    "ModelError",
    "Reading",
    "analyze",
    "analyze_with",
    "choose_model",
    "find_by_rule",
    "load_model",
    "read_by_rule",
]
