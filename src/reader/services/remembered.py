"""Analyses remembered from one run to the next: under what key, and where."""

import hashlib
import importlib.util
import os
from pathlib import Path

import msgspec

import reader.analysis
from reader import __version__
from reader.analysis import ModelError, choose_model
from reader.library.analyses import Analyses
from reader.text import Analysis, Article
from reader.text.packed import PackedAnalysis

_AT_ONCE = 1_000_000
"""Characters of the text that are encoded at a time, so that a long one takes no memory."""


def recall(article: Article, model: str | None) -> Analysis | None:
    """The whole analysis of this article by this model (by default the best one installed), if it was made before."""
    try:
        return _shelf().get(_key(article, choose_model(model)))
    except ModelError:
        return None


def remember(article: Article, model: str | None, analysis: PackedAnalysis) -> None:
    """Keep the whole analysis of an article for the next time."""
    _shelf().put(_key(article, choose_model(model)), analysis)


def _shelf() -> Analyses:
    from platformdirs import user_cache_path

    return Analyses(user_cache_path("reader") / "analyses")


def _key(article: Article, model: str) -> str:
    """All that an analysis follows from: the text and its blocks, the article's date, the model, and our own rules."""
    rules = Path(reader.analysis.__file__).parent
    parts = (
        article.blocks,
        article.date,
        __version__,
        (model, _changed(_model_folder(model))),
        [_changed(folder) for folder in (rules, *(path for path in rules.iterdir() if path.is_dir()))],
    )
    digest = hashlib.sha256(msgspec.msgpack.encode(parts))
    for start in range(0, len(article.text), _AT_ONCE):
        digest.update(article.text[start : start + _AT_ONCE].encode())
    return digest.hexdigest()


def _model_folder(model: str) -> Path:
    found = importlib.util.find_spec(model) if model.isidentifier() else None
    return Path(found.origin).parent if found and found.origin else Path(model)


def _changed(folder: Path) -> int:
    """When the newest file of a folder was last changed, in nanoseconds since 1970; 0 if there is none."""
    if not folder.is_dir():
        return 0
    return max((entry.stat().st_mtime_ns for entry in os.scandir(folder) if entry.is_file()), default=0)
