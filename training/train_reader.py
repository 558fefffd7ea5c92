# ruff: noqa: INP001, T201, E402
"""Train the reader's word tables: `python training/train_reader.py`.

It learns from training/data/messages-*.jsonl and, where it is given with --also,
from labelled messages that may train weights but may not be passed on.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]

from labels import labels_of, messages, row_of
from logistic import Answers, vocabulary

WEIGHTS = HERE.parent / "src" / "amends" / "language" / "reading" / "weights.json"
FOLDS = 5
FAINT = 0.2
TRIED = [step / 100 for step in range(20, 71, 5)]
Row = list[str]


def train(rows: list[Row], answers: list[set[str]], names: list[str]) -> Answers:
    """Train on rows, leaving out what is rare."""
    model = Answers(names)
    model.learn(rows, answers, vocabulary(rows))
    return model


def held_out(
    fold: int, rows: list[Row], answers: list[set[str]], names: list[str]
) -> list[list[float]]:
    """Return the chances of one fold's rows, trained on the other folds."""
    others = [number for number in range(len(rows)) if number % FOLDS != fold]
    model = train([rows[n] for n in others], [answers[n] for n in others], names)
    return [model.say(row) for row in rows[fold::FOLDS]]


def best_threshold(name: str, chances: list[float], holds: list[bool]) -> float:
    """Return the threshold with the best F score; precision weighs more in a signal."""
    beta = 0.5625 if name.startswith("wants/") else 1.0 if name[0] == ">" else 0.3

    def score(threshold: float) -> float:
        right = sum(c >= threshold and h for c, h in zip(chances, holds, strict=True))
        said = sum(c >= threshold for c in chances)
        return (1 + beta) * right / (beta * sum(holds) + said) if said else 0.0

    return max(TRIED, key=score)


def written(model: Answers, thresholds: dict[str, float]) -> str:
    """Write the tables as JSON: weights in hundredths, the faint ones left out."""
    words: dict[str, list[int]] = {}
    for number, weights in enumerate(model.weights):
        for feature, weight in weights.items():
            if abs(weight) >= FAINT:
                words.setdefault(feature, []).extend((number, round(weight * 100)))
    return json.dumps(
        {
            "labels": model.labels,
            "bias": [round(bias, 3) for bias in model.bias],
            "thresholds": thresholds,
            "words": {feature: words[feature] for feature in sorted(words)},
        },
        ensure_ascii=True,
        separators=(",", ":"),
    )


def main() -> None:
    """Choose thresholds on held-out folds, train on everything, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--also", type=Path, nargs="*", default=[])
    also = parser.parse_args().also
    known = messages([*sorted((HERE / "data").glob("messages-*.jsonl")), *also])
    rows, answers = (
        [row_of(each) for each in known],
        [labels_of(each) for each in known],
    )
    names = sorted({label for each in answers for label in each})
    with ProcessPoolExecutor(2) as pool:
        final = pool.submit(train, rows, answers, names)
        folds = list(
            pool.map(
                held_out,
                range(FOLDS),
                *zip(*[(rows, answers, names)] * FOLDS, strict=True),
            )
        )
    chances = [folds[number % FOLDS][number // FOLDS] for number in range(len(rows))]
    thresholds = {
        name: best_threshold(
            name, [each[n] for each in chances], [name in each for each in answers]
        )
        for n, name in enumerate(names)
        if not name.startswith("topic/") and name != "complaint"
    }
    WEIGHTS.write_text(written(final.result(), thresholds) + "\n", encoding="utf-8")
    print(f"{len(rows)} messages, {len(names)} labels: wrote {WEIGHTS.name}")


if __name__ == "__main__":
    main()
