# ruff: noqa: INP001
"""A small logistic regression in plain Python: many yes-or-no answers at once."""

from __future__ import annotations

import math
import random
from collections import Counter

from amends.language.reading.model import counts, share


class Answers:
    """One logistic regression for each label, trained side by side with AdaGrad."""

    def __init__(
        self, labels: list[str], *, rate: float = 0.2, decay: float = 5e-4
    ) -> None:
        self.labels = labels
        self.rate = rate
        self.decay = decay
        self.weights: list[dict[str, float]] = [{} for _ in labels]
        self.bias = [0.0 for _ in labels]

    def learn(
        self,
        rows: list[list[str]],
        answers: list[set[str]],
        known: set[str],
        *,
        rounds: int = 10,
    ) -> None:
        """Learn the weights of `known` features from rows and the labels they hold."""
        sizes = [share(len(row)) for row in rows]
        rows = [[each for each in row if each in known] for row in rows]
        chooser = random.Random(7)  # noqa: S311
        for number, label in enumerate(self.labels):
            self._learn_one(
                number,
                rows,
                sizes,
                [label in each for each in answers],
                rounds,
                chooser,
            )

    def _learn_one(
        self,
        number: int,
        rows: list[list[str]],
        sizes: list[float],
        holds: list[bool],
        rounds: int,
        chooser: random.Random,
    ) -> None:
        weights = self.weights[number]
        squares: dict[str, float] = {}
        part = sum(holds) / len(holds)
        bias = math.log((part + 1e-3) / (1 - part + 1e-3))
        order = list(range(len(rows)))
        for _ in range(rounds):
            chooser.shuffle(order)
            for index in order:
                row = rows[index]
                size = sizes[index]
                score = bias + size * sum(
                    [weights.get(each, 0.0) * counts(each) for each in row]
                )
                error = (1.0 if holds[index] else 0.0) - 1 / (1 + math.exp(-score))
                if abs(error) < 0.03:
                    continue
                bias += 0.02 * error
                step = error * size
                for each in row:
                    old = weights.get(each, 0.0)
                    gradient = step * counts(each) - self.decay * old
                    square = squares.get(each, 0.1) + gradient * gradient
                    squares[each] = square
                    weights[each] = old + self.rate * gradient / math.sqrt(square)
        self.bias[number] = bias

    def say(self, row: list[str]) -> list[float]:
        """Return the probability of each label."""
        size = share(len(row))
        return [
            1
            / (
                1
                + math.exp(
                    -(
                        bias
                        + size * sum([w.get(each, 0.0) * counts(each) for each in row])
                    )
                )
            )
            for w, bias in zip(self.weights, self.bias, strict=True)
        ]


def vocabulary(rows: list[list[str]], *, least: int = 3) -> set[str]:
    """Return the features that occur in at least `least` rows."""
    counted = Counter(each for row in rows for each in set(row))
    return {feature for feature, count in counted.items() if count >= least}
