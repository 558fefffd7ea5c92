"""Train everything the reader ships: `python training/train.py` (two to three hours).

In this order: three encoders, each on two thirds of the messages, whose scores of
the rest choose what is said; the encoder that ships, on all of them; the tables,
which each encoder also teaches on texts that nobody judged; the decisions of both
depths; the forecast of talks. What was finished in training/build is not made again.
"""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]

import numpy as np
from decisions import Numbers, chances, choose, written
from folds import BUILD, FOLDS, in_folds, outside
from full_weights import write_full
from labels import LABELS, Labelled
from tables import WEIGHTS as QUICK
from tables import Tables, Taught, looked_at, train_tables, write_tables
from texts import messages_to_learn, public_to_learn, unlabelled

# What was scored by weights that had not seen it, for `make eval`; no texts in it.
HELD_OUT = HERE / "held-out.npz"


def main() -> None:
    """Train, choose and write."""
    BUILD.mkdir(exist_ok=True)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(_train_encoder, ["all", *map(str, range(FOLDS))]))
    messages = in_folds(messages_to_learn())
    encoded, tabled = (np.zeros((len(messages), len(LABELS)), np.float32) for _ in "ab")
    for fold in range(FOLDS):
        encoded[fold::FOLDS] = np.load(BUILD / f"scores-{fold}.npy")
    teaching = _Teaching(encoded, messages)
    for fold in range(FOLDS):
        theirs = looked_at(message.text for message in messages[fold::FOLDS])
        known = teaching.tables(outside(fold, messages), str(fold))
        tabled[fold::FOLDS] = known.scores(theirs)
    write_tables(teaching.tables(messages, "all"))
    finish(messages, encoded, tabled)


def finish(messages: list[Labelled], encoded: Numbers, tabled: Numbers) -> None:
    """Choose what is said by both depths' scores of unseen messages; write the rest."""
    QUICK.joinpath("decisions.json").write_text(written(choose([tabled], messages)))
    write_full(choose([encoded, tabled], messages))
    np.savez_compressed(
        HELD_OUT,
        names=np.array([message.name for message in messages]),
        full=encoded.astype(np.float16),
        quick=tabled.astype(np.float16),
    )
    # Only now are there weights with which talks can be looked at.
    from forecast import train_forecast

    train_forecast()


class _Teaching:
    """The word tables learn from judged messages, and from an encoder on others."""

    def __init__(self, encoded: Numbers, messages: list[Labelled]) -> None:
        self.chosen = choose([encoded], messages)
        self.public = public_to_learn()
        self.public_looked = looked_at(message.text for message in self.public)
        self.others_looked = looked_at(unlabelled())

    def tables(self, messages: list[Labelled], teacher: str) -> Tables:
        """Return tables trained on messages, taught by one encoder."""
        scores = np.load(BUILD / f"unlabelled-{teacher}.npy")
        return train_tables(
            [*messages, *self.public],
            [*looked_at(m.text for m in messages), *self.public_looked],
            Taught(self.others_looked, chances(self.chosen, [scores])),
        )


def _train_encoder(part: str) -> None:
    """Train one encoder in a process of its own, on one core."""
    if not (BUILD / f"unlabelled-{part}.npy").exists():
        subprocess.run([sys.executable, str(HERE / "folds.py"), part], check=True)


if __name__ == "__main__":
    main()
