"""The model's own name finder, fine-tuned on news of all the world: weights that take the place of its own.

They are made by ``benchmarks/accuracy/fine_tuning.py``, which says how. What looks words up (embeddings, vectors) stays as it is: the rest
is a megabyte.
"""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from spacy.language import Language
    from thinc.api import Model

WEIGHTS = "fine_tuned.npz"
"""The file in this package that holds the weights."""

MODEL = "model"
"""Under which name the file says for which pipeline the weights are."""
LOOKED_UP = ("hashembed", "static_vectors")
"""Layers that are left as they are."""


def fine_tune(nlp: "Language", weights: Path | None = None) -> None:
    """Put weights, by default those of the package, into a pipeline, if they are for it.

    They must be in place before anything wraps a layer of its name finder.
    """
    import numpy as np

    source = weights or files("reader.analysis.entities").joinpath(WEIGHTS)
    with source.open("rb") as file, np.load(file) as stored:
        if str(stored[MODEL]) != title_of(nlp):
            return
        for name, layer, parameter in trained_parameters(nlp):
            layer.set_param(parameter, stored[name].astype("float32"))


def trained_parameters(nlp: "Language") -> "Iterator[tuple[str, Model[Any, Any], str]]":
    """All that was trained in a pipeline's name finder: a name for it, the layer that has it, and what that calls it."""
    finder = cast("Any", nlp.get_pipe("ner")).model
    layer: Model[Any, Any]
    for number, layer in enumerate(finder.walk()):
        for parameter in layer.param_names:
            if layer.name not in LOOKED_UP and layer.has_param(parameter):
                yield f"{number}-{layer.name}-{parameter}", layer, parameter


def title_of(nlp: "Language") -> str:
    """A pipeline's name with its version: the weights and rows of two versions have nothing in common."""
    return f"{nlp.lang}_{nlp.meta['name']}-{nlp.meta['version']}"
