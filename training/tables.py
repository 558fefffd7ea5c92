"""The word tables of the quick depth: one logistic regression for each label."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from labels import LABELS, Labelled
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from amends.language.reading.quick.features import Features, counts, features_of

WEIGHTS = Path(__file__).parent.parent / "src/amends/language/reading/quick/weights"
Numbers = NDArray[np.float32]
# A feature in fewer messages than this tells nothing.
FEWEST = 3
DECAY = 0.5
ROUNDS = 60
# Weights fainter than this many hundredths for every label are left out.
FAINT = 12


@dataclass(frozen=True)
class Tables:
    """Trained weights: features by labels, before they count double or half."""

    features: list[str]
    weights: Numbers
    bias: Numbers

    def scores(self, messages: Sequence[Features]) -> Numbers:
        """Return messages by labels: the score of each."""
        rows = {name: number for number, name in enumerate(self.features)}
        found: Numbers = _matrix(messages, rows) @ self.weights + self.bias
        return found


@dataclass(frozen=True)
class Taught:
    """Texts that nobody judged, and the chances that the full depth gave them."""

    looked: Sequence[Features]
    chances: Numbers
    counts: float = 0.3  # as much as this part of a judged message


def train_tables(
    messages: Sequence[Labelled], looked: Sequence[Features], taught: Taught
) -> Tables:
    """Train on messages and their features; a label not judged teaches nothing."""
    every = [*looked, *taught.looked]
    seen = Counter(name for each in every for name in each.names)
    features = sorted(name for name, count in seen.items() if count >= FEWEST)
    rows = {name: number for number, name in enumerate(features)}
    answers = np.vstack([_table([each.holds for each in messages]), taught.chances])
    judged = np.vstack(
        [
            _table([each.judged for each in messages]),
            np.full_like(taught.chances, taught.counts),
        ]
    )
    weights, bias = _fitted(_matrix(every, rows), answers, judged)
    return Tables(features, weights, bias)


def write_tables(tables: Tables) -> None:
    """Write the weights as the reader loads them."""
    factors = np.array([[counts(name)] for name in tables.features])
    hundredths = np.clip(np.round(tables.weights * factors * 100), -32000, 32000)
    kept = np.abs(hundredths).max(axis=1) >= FAINT
    names = [name for name, keep in zip(tables.features, kept, strict=True) if keep]
    WEIGHTS.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(
        WEIGHTS / "tables.npz",
        labels=np.array(LABELS),
        features=np.frombuffer("\n".join(names).encode(), dtype=np.uint8),
        weights=hundredths[kept].astype(np.int16),
        bias=tables.bias,
    )


def _matrix(messages: Sequence[Features], rows: dict[str, int]) -> csr_matrix:
    places, columns, values = [0], [], []
    for each in messages:
        share = each.share
        for name in each.names:
            if name in rows:
                columns.append(rows[name])
                values.append(share * counts(name))
        places.append(len(columns))
    shape = (len(messages), len(rows))
    return csr_matrix((np.array(values, np.float32), columns, places), shape=shape)


def _fitted(
    matrix: csr_matrix, answers: Numbers, judged: Numbers
) -> tuple[Numbers, Numbers]:
    """Fit every label at once with L-BFGS; the bias does not decay."""
    across = matrix.T.tocsr()
    shape = (matrix.shape[1] + 1, len(LABELS))
    start = np.zeros(shape, np.float32)
    share = (answers.sum(0) + 1) / (judged.sum(0) + 2)
    start[-1] = np.log(share / (1 - share))

    def loss(flat: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        both = flat.reshape(shape).astype(np.float32)
        weights, bias = both[:-1], both[-1]
        scores = matrix @ weights + bias
        lost = (judged * (np.logaddexp(0, scores) - scores * answers)).sum()
        error = judged * (1 / (1 + np.exp(-scores)) - answers)
        slope = np.vstack([across @ error + DECAY * weights, error.sum(0)])
        total = lost + DECAY / 2 * (weights * weights).sum()
        return float(total), slope.ravel().astype(np.float64)

    found = minimize(
        loss,
        start.ravel().astype(np.float64),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": ROUNDS},
    )
    both = found.x.reshape(shape).astype(np.float32)
    return both[:-1], both[-1]


def _table(labels: Sequence[frozenset[str]]) -> Numbers:
    return np.array(
        [[name in each for name in LABELS] for each in labels], dtype=np.float32
    )


def looked_at(texts: Iterable[str]) -> list[Features]:
    """Return the features of texts."""
    return [features_of(text) for text in texts]
