"""Multinomial logistic regression by L-BFGS (Nocedal 1980), in numpy, so that nothing else need be installed to train."""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Vector = NDArray[np.float64]
Loss = Callable[[Vector], tuple[float, Vector]]

_STEPS = 100
_MEMORY = 10
_SMALLEST_SPREAD = 0.02
"""Standard deviations below this count as this, so that what is rare does not weigh most."""


def fit(features: Floats, kinds: NDArray[np.int64], count: int, l2: float) -> tuple[Floats, Floats]:
    """Weights (a row for each feature, a column for each of ``count`` kinds) and what is added for each kind.

    Features are brought to one scale for fitting, with the penalty ``l2`` on the squares of their weights (the loss is
    the mean over examples); the weights returned are for the features as they are.
    """
    middle = features.mean(axis=0)
    spread = np.maximum(features.std(axis=0), _SMALLEST_SPREAD)
    scaled = ((features - middle) / spread).astype(np.float32)
    loss = _loss(scaled, np.eye(count, dtype=np.float32)[kinds], l2)
    found = _minimum(loss, np.zeros((features.shape[1] + 1) * count))
    weights = found[:-count].reshape(-1, count) / spread[:, None]
    return weights.astype(np.float32), (found[-count:] - middle @ weights).astype(np.float32)


def _loss(features: Floats, right: Floats, l2: float) -> Loss:
    turned = np.ascontiguousarray(features.T)
    examples, count = right.shape

    def loss(point: Vector) -> tuple[float, Vector]:
        weights = point[:-count]
        votes = features @ weights.reshape(-1, count).astype(np.float32) + point[-count:].astype(np.float32)
        votes -= votes.max(axis=1, keepdims=True)
        odds = np.exp(votes)
        total = odds.sum(axis=1, keepdims=True)
        value = float((np.log(total[:, 0]) - (votes * right).sum(axis=1)).mean()) + l2 / 2 * float(
            weights @ weights
        )
        slope = (odds / total - right) / examples
        return value, np.concatenate([(turned @ slope).ravel() + l2 * weights, slope.sum(axis=0)])

    return loss


def _minimum(loss: Loss, point: Vector) -> Vector:
    value, slope = loss(point)
    steps: list[tuple[Vector, Vector]] = []
    for _ in range(_STEPS):
        way = _direction(slope, steps)
        length = 1.0
        while True:
            following = point - length * way
            lower, steeper = loss(following)
            if lower <= value - 1e-4 * length * float(slope @ way) or length < 1e-4:
                break
            length /= 2
        if (following - point) @ (steeper - slope) > 1e-12:
            steps = [*steps, (following - point, steeper - slope)][-_MEMORY:]
        if abs(value - lower) < 1e-6 * value:
            break
        point, value, slope = following, lower, steeper
    return point


def _direction(slope: Vector, steps: list[tuple[Vector, Vector]]) -> Vector:
    """The slope times an estimate of the inverse Hessian, from the last steps and how the slope changed with them."""
    if not steps:
        return slope / float(np.linalg.norm(slope))
    way = slope.copy()
    shares: list[float] = []
    for step, change in reversed(steps):
        shares.append(float(step @ way) / float(step @ change))
        way -= shares[-1] * change
    step, change = steps[-1]
    way *= float(step @ change) / float(change @ change)
    for (step, change), share in zip(steps, reversed(shares), strict=True):
        way += step * (share - float(change @ way) / float(step @ change))
    return way
