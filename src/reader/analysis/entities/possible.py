"""All stretches of a block that could be a name, and what speaks for each there: the learned scorer's first half.

The second half (``scorer.py``) weighs in the whole article. Numbers are by row; ``KINDS`` names the columns of votes.
The weights are made by ``benchmarks/accuracy/scorer.py``, which says how.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, cast

from msgspec import Struct

from reader.analysis.entities.tagged import NAME_LABELS
from reader.analysis.entities.traits import is_capital, traits_of
from reader.analysis.entities.wordlists import words_in
from reader.text import Span

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from spacy.language import Language
    from spacy.tokens import Doc

    Floats = NDArray[np.float32]
    Places = NDArray[np.int64]

KINDS = ("", "PERSON", "ORG", "place", "NORP")
"""What a stretch may be, "" for no name."""

ROWS = "reader_name_rows"
"""Where a document keeps what the model's name finder made of each token: a row of figures."""

WEIGHTS = "scorer.npz"
"""The file in this package that holds the weights."""

_LONGEST = 8
_LENGTHS = 5
_TAGS = ("", *sorted(NAME_LABELS))
_TAG_NUMBERS = {label: number for number, label in enumerate(_TAGS)}
_JOINING = words_in("of the and & for de la du von van der al el bin del da di - 's on in to at / '")


class Weights(Struct, frozen=True, eq=False):
    """What each feature says for each of ``KINDS``; ``model`` is the pipeline whose rows they are for.

    ``tokens`` has a row for each feature of a token, and columns for what it says before, as the first, as the last, after and
    inside a stretch; ``tags`` and ``lengths`` a row for each tag and length of a stretch; ``shared`` a row for each feature
    that the article gives it; ``base`` is added to all.
    """

    model: str
    tokens: "Floats"
    tags: "Floats"
    lengths: "Floats"
    shared: "Floats"
    base: "Floats"


class Possible(Span, frozen=True):
    """A stretch of the article that could be a name, and what speaks for each of ``KINDS`` where it stands."""

    votes: tuple[float, ...]


@lru_cache(maxsize=1)
def stored_weights() -> Weights:
    """The weights that come with the package."""
    import numpy as np

    with files("reader.analysis.entities").joinpath(WEIGHTS).open("rb") as file, np.load(file) as stored:
        arrays = {name: stored[name] for name in ("tokens", "tags", "lengths", "shared", "base")}
        return Weights(str(stored["model"]), **arrays)


def arranged(model: str, weights: "Floats", shared: int, base: "Floats") -> Weights:
    """Weights from rows for each of ``local_features`` and then for the ``shared`` features of the article."""
    import numpy as np

    ends = np.cumsum([shared, _LENGTHS, len(_TAGS)])[::-1]
    local, tags, lengths, of_article = np.split(weights, [len(weights) - end for end in ends])
    tokens = np.concatenate(np.split(local, 5), axis=1)
    return Weights(model, tokens, tags, lengths, of_article, base)


def keep_rows(nlp: "Language") -> None:
    """Let the pipeline's name finder keep its rows in the documents that it reads.

    It makes them anyway: they cost nothing but their memory while the document is there.
    """
    from thinc.api import Model

    def forward(model: "Model[Any, Any]", docs: "list[Doc]", is_train: bool) -> Any:
        made = cast("Any", model.layers[0])(docs, is_train)
        for doc, rows in zip(docs, made[0], strict=True):
            doc.user_data[ROWS] = rows
        return made

    layers: list[Model[Any, Any]] = nlp.get_pipe("ner").model.get_ref("tok2vec").layers  # type: ignore[attr-defined]
    layers[0] = Model("keep_rows", forward, layers=[layers[0]])


UNLIKELY = -4.0
"""The odds, as logarithms, below which a stretch is not worth a look."""


def possible_names(doc: "Doc", block_start: int) -> tuple[Possible, ...]:
    """The stretches of a block that are worth a look; ``block_start`` is its place in the article.

    None of them if the model kept no rows.
    """
    read = read_tokens(doc)
    if read is None:
        return ()
    starts = doc.to_array("IDX").astype("int64") + block_start
    ends = starts + doc.to_array("LENGTH").astype("int64")
    return tuple(
        likely(starts[read.spans[:, 0]], ends[read.spans[:, 1] - 1], local_votes(read, stored_weights()))
    )


def likely(starts: "Places", ends: "Places", votes: "Floats") -> Iterator[Possible]:
    """Those of the stretches, a row of votes for each, that are worth a look."""
    import numpy as np

    rows = np.flatnonzero(votes[:, 1:].max(axis=1) - votes[:, 0] > UNLIKELY)
    for start, end, row in zip(starts[rows].tolist(), ends[rows].tolist(), votes[rows].tolist(), strict=True):
        yield Possible(start, end, tuple(row))


class Tokens(Struct, frozen=True, eq=False):
    """A block as the scorer sees it: first and last (exclusive) token of every stretch, the index in ``_TAGS`` of what the model
    tagged exactly there, and a row of features for each token, with an empty one before the first and after the last."""

    spans: "Places"
    exact: "Places"
    rows: "Floats"


def read_tokens(doc: "Doc") -> Tokens | None:
    """The stretches of a block and the features of its words; None without either stretches or the model's rows."""
    import numpy as np

    words = [token.text for token in doc]
    tagged = {(ent.start, ent.end): _TAG_NUMBERS[ent.label_] for ent in doc.ents if ent.label_ in NAME_LABELS}
    spans = sorted({*tagged, *_stretches(words)})
    if ROWS not in doc.user_data or not spans:
        return None
    parts = (doc.user_data[ROWS], np.array([_traits(word) for word in words]), _tags(len(words), tagged))
    width = sum(part.shape[1] for part in parts)
    rows = np.zeros((len(words) + 2, width), dtype=np.float32)
    np.concatenate(parts, axis=1, out=rows[1:-1])
    return Tokens(np.array(spans), np.array([tagged.get(span, 0) for span in spans]), rows)


@lru_cache(maxsize=1 << 14)
def _traits(word: str) -> "Floats":
    import numpy as np

    return np.array(traits_of(word), dtype=np.float32)


def local_features(read: Tokens) -> "Floats":
    """A row for each stretch: the features of the words before, first, last and after, the mean of those inside, what the
    model tagged there, and the length."""
    import numpy as np

    first, last = read.spans.T
    edges = [read.rows[place] for place in (first, first + 1, last, last + 1)]
    exact = np.eye(len(_TAGS), dtype=np.float32)[read.exact]
    lengths = np.eye(_LENGTHS, dtype=np.float32)[np.minimum(last - first, _LENGTHS) - 1]
    return np.concatenate([*edges, _inside(read, read.rows), exact, lengths], axis=1)


def local_votes(read: Tokens, weights: Weights) -> "Floats":
    """What the features of each stretch say: as many matrix rows as tokens, not as stretches, are multiplied for it."""
    import numpy as np

    said: list[Floats] = np.split(product(read.rows, weights.tokens), 5, axis=1)
    before, begin, end, after, inside = said
    first, last = read.spans.T
    votes: Floats = before[first] + begin[first + 1] + end[last] + after[last + 1] + _inside(read, inside)
    lengths = np.minimum(last - first, _LENGTHS) - 1
    return votes + weights.tags[read.exact] + weights.lengths[lengths] + weights.base


def product(rows: "Floats", weights: "Floats") -> "Floats":
    """The matrix product, by the model's own library: NumPy's would keep every core busy for so little."""
    import numpy as np
    from thinc.api import NumpyOps  # pyright: ignore[reportUnknownVariableType]

    whole = np.ascontiguousarray
    return cast("Any", NumpyOps()).gemm(whole(rows, dtype=np.float32), whole(weights, dtype=np.float32))


def _inside(read: Tokens, rows: "Floats") -> "Floats":
    """For each stretch the mean of its tokens' rows."""
    import numpy as np

    first, last = read.spans.T
    summed = np.cumsum(rows, axis=0)
    return np.asarray((summed[last] - summed[first]) / (last - first)[:, None], dtype=np.float32)


def _tags(count: int, tagged: dict[tuple[int, int], int]) -> "Floats":
    """For each token the label of the name that it is in, and whether it is the first, the last or any word of it."""
    import numpy as np

    found = np.zeros((count, len(_TAGS) + 3), dtype=np.float32)
    found[:, 0] = 1
    for (first, last), label in tagged.items():
        found[first:last, 0] = 0
        found[first:last, [label, -1]] = 1
        found[first, -3] = found[last - 1, -2] = 1
    return found


def _stretches(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """All parts of the runs of capitalised words that begin and end in one."""
    for run in _runs(words):
        for index, first in enumerate(run):
            for last in run[index:]:
                if last - first < _LONGEST and not (last == first and words[first].isdigit()):
                    yield first, last + 1


def _runs(words: Sequence[str]) -> Iterator[list[int]]:
    """Places of capitalised words with at most three small ones between them that can join names: "Bank of the North".

    A figure can follow in a run, but not begin it.
    """
    run: list[int] = []
    for place, word in enumerate(words):
        if is_capital(word):
            if run and not _joined(words, run[-1] + 1, place):
                yield run
                run = []
            run.append(place)
        elif run and place == run[-1] + 1 and word.isdigit():
            run.append(place)
    if run:
        yield run


def _joined(words: Sequence[str], start: int, end: int) -> bool:
    return end - start <= 3 and all(word.lower() in _JOINING for word in words[start:end])
