"""Train everything the reader ships: `python training/train.py` (two to three hours).

What is learnt from, in this order: three encoders, each on two thirds of the messages,
whose scores of the other third choose what is said; the encoder that ships, on all of
them; the word tables; the decisions of both depths; the forecast of talks. What was
finished in training/build is not made again.
"""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]

import numpy as np
from decisions import choose, written
from folds import BUILD, FOLDS, in_folds, outside
from full_weights import write_full
from labels import LABELS
from tables import WEIGHTS as QUICK
from tables import looked_at, train_tables, write_tables
from texts import messages_to_learn, public_to_learn

# What was scored by weights that had not seen it, for `make eval`; no texts in it.
HELD_OUT = HERE / "held-out.npz"


def main() -> None:
    """Train, choose and write."""
    BUILD.mkdir(exist_ok=True)
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(_train_encoder, ["all", *map(str, range(FOLDS))]))
    messages = in_folds(messages_to_learn())
    encoded = np.zeros((len(messages), len(LABELS)), np.float32)
    for fold in range(FOLDS):
        encoded[fold::FOLDS] = np.load(BUILD / f"scores-{fold}.npy")
    tabled = _tables(messages)
    QUICK.joinpath("decisions.json").write_text(written(choose([tabled], messages)))
    write_full(choose([encoded, tabled], messages))
    np.savez_compressed(
        HELD_OUT,
        names=np.array([message.name for message in messages]),
        full=encoded.astype(np.float16),
        quick=tabled.astype(np.float16),
    )
    from forecast import train_forecast

    train_forecast()


def _train_encoder(part: str) -> None:
    """Train one encoder in a process of its own, on one core."""
    done = BUILD / ("encoder.pt" if part == "all" else f"scores-{part}.npy")
    if not done.exists():
        subprocess.run([sys.executable, str(HERE / "folds.py"), part], check=True)


def _tables(messages: list) -> np.ndarray:  # type: ignore[type-arg]
    """Train the word tables; return the scores of messages each had not seen."""
    public = public_to_learn()
    looked, public_looked = looked_at(messages), looked_at(public)
    write_tables(train_tables([*messages, *public], [*looked, *public_looked]))
    scores = np.zeros((len(messages), len(LABELS)), np.float32)
    for fold in range(FOLDS):
        known = train_tables(
            [*outside(fold, messages), *public],
            [*outside(fold, looked), *public_looked],
        )
        scores[fold::FOLDS] = known.scores(looked[fold::FOLDS])
    return scores


if __name__ == "__main__":
    main()
