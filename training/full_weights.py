"""Write what the full depth loads: the encoder, and when it says a thing."""

from __future__ import annotations

import torch
from decisions import Chosen, written
from encoder import Encoder
from export import WEIGHTS, export
from folds import BUILD


def write_full(chosen: Chosen) -> None:
    """Export the trained encoder and write its decisions."""
    encoder = Encoder()
    encoder.load_state_dict(torch.load(BUILD / "encoder-all.pt", weights_only=True))
    export(encoder.eval())
    (WEIGHTS / "decisions.json").write_text(written(chosen))
