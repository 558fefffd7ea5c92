"""One encoder: on all messages, or on those outside of one fold, whose scores it keeps.

`python training/folds.py 0`, `1`, `2` or `all`; half an hour each on one core.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent / "src")]

import numpy as np
import torch
from encoder import scores_of, train
from labels import Labelled
from texts import messages_to_learn, public_to_learn, unlabelled

BUILD = HERE / "build"
FOLDS = 3
Each = TypeVar("Each")


def in_folds(messages: Sequence[Labelled]) -> list[Labelled]:
    """Return the messages in the order of which every third is a fold."""
    shuffled = list(messages)
    random.Random(5).shuffle(shuffled)
    return shuffled


def outside(fold: int, each: Sequence[Each]) -> list[Each]:
    """Return what does not belong to a fold."""
    return [one for number, one in enumerate(each) if number % FOLDS != fold]


def main() -> None:
    """Train one encoder and keep what it is for."""
    torch.set_num_threads(1)  # two side by side are quicker than one on two cores
    part = sys.argv[1]
    messages, public = in_folds(messages_to_learn()), public_to_learn()
    known = messages if part == "all" else outside(int(part), messages)
    encoder = train([*known, *public])
    torch.save(encoder.state_dict(), BUILD / f"encoder-{part}.pt")
    np.save(BUILD / f"unlabelled-{part}.npy", scores_of(encoder, unlabelled()))
    if part != "all":
        theirs = [message.text for message in messages[int(part) :: FOLDS]]
        np.save(BUILD / f"scores-{part}.npy", scores_of(encoder, theirs))


if __name__ == "__main__":
    main()
