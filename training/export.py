"""Write the encoder as the reader loads it: an int8 ONNX graph, heads, tokenizer."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np
import torch
from encoder import Encoder, minilm
from labels import LABELS
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

WEIGHTS = Path(__file__).parent.parent / "src/amends/language/reading/full/weights"


class Body(nn.Module):
    """The part of the encoder that runs in ONNX: words in, their vectors out."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.body = encoder.body

    def forward(self, words: Tensor, mask: Tensor) -> Tensor:
        """Return messages by words by 384."""
        seen: Tensor = self.body(input_ids=words, attention_mask=mask).last_hidden_state
        return seen


def export(encoder: Encoder, folder: Path = WEIGHTS) -> None:
    """Write encoder.onnx, heads.npz and tokenizer.json into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    words = torch.randint(1000, 2000, (1, 24))
    with tempfile.TemporaryDirectory() as scratch:
        plain = Path(scratch) / "encoder.onnx"
        torch.onnx.export(
            Body(encoder).eval(),
            (words, torch.ones_like(words)),
            str(plain),
            input_names=["words", "mask"],
            output_names=["seen"],
            dynamic_axes={name: {1: "length"} for name in ("words", "mask", "seen")},
            opset_version=17,
            dynamo=False,
        )
        # reduce_range: without it, sums overflow on processors that know no VNNI.
        quantize_dynamic(
            plain,
            folder / "encoder.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
        )
    np.savez(
        folder / "heads.npz",
        labels=np.array(LABELS),
        asks=encoder.asks.weight.detach().numpy().T.copy(),
        says=encoder.says.weight.detach().numpy().T.copy(),
        bias=encoder.says.bias.detach().numpy(),
    )
    shutil.copy(minilm() / "tokenizer.json", folder / "tokenizer.json")
