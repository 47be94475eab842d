"""From an article to its mentions. The only layer that imports spaCy, and only when asked to."""

from reader.analysis.document import (
    ANALYSIS_VERSION,
    HEAD_CHARACTERS,
    Reading,
    analyze,
    read_by_rule,
    read_head,
)
from reader.analysis.model import ModelError, choose_model, load_model

__all__ = [
    "ANALYSIS_VERSION",
    "HEAD_CHARACTERS",
    "ModelError",
    "Reading",
    "analyze",
    "choose_model",
    "load_model",
    "read_by_rule",
    "read_head",
]
