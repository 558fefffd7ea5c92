"""Look at a message with the small encoder: where each label looks, what it finds."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TypeVar

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from amends.language.reading.full.words import LONGEST, prepared
from amends.language.text import Span

Each = TypeVar("Each")
Table = NDArray[np.float32]
# A message of more words than these looks is a log; its first and last words count.
MOST_LOOKS = 4


@dataclass(frozen=True)
class Look:
    """What the encoder saw: `shares` is words by labels, and adds up to `scores`.

    `places` says where each word stands in the text, `seen` gives its 384 numbers, and
    `vector` their mean, for those who learn something of their own from it.
    """

    scores: Table
    shares: Table
    places: list[Span]
    seen: Table

    @property
    def vector(self) -> Table:
        """The message as 384 numbers."""
        found: Table = self.seen.mean(axis=0)
        return found


class Encoder:
    """The weights that come with the package, in one ONNX Runtime session."""

    def __init__(self) -> None:
        weights = resources.files("amends.language.reading.full") / "weights"
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(
            (weights / "encoder.onnx").read_bytes(),
            options,
            providers=["CPUExecutionProvider"],
        )
        self.tokenizer = prepared(
            Tokenizer.from_str((weights / "tokenizer.json").read_text("utf-8"))
        )
        with (weights / "heads.npz").open("rb") as file:
            heads = np.load(file)
            self.labels = tuple(str(each) for each in heads["labels"])
            self.asks, self.says = heads["asks"], heads["says"]
            self.bias = heads["bias"]

    def look(self, text: str) -> Look:
        """Look at a text of any length; whitespace alone is looked at as nothing."""
        # Half of a character, as broken mails hold them, becomes a question mark.
        whole = text.encode("utf-8", "replace").decode("utf-8")
        words = self.tokenizer.encode(whole)
        seen = np.concatenate([self._seen(part) for part in _looks(words.ids)])
        places = [Span(*each) for part in _looks(words.offsets) for each in part]
        asked = seen @ self.asks
        asked = np.exp(asked - asked.max(axis=0))
        shares = asked / asked.sum(axis=0) * (seen @ self.says)
        scores = shares.sum(axis=0) + self.bias
        return Look(scores, shares, places, seen)

    def _seen(self, words: list[int]) -> Table:
        ids = np.array([words], dtype=np.int64)
        found = self.session.run(None, {"words": ids, "mask": np.ones_like(ids)})
        seen: Table = found[0][0]
        return seen


@cache
def encoder() -> Encoder:
    """Load the encoder once a process."""
    return Encoder()


def _looks(words: list[Each]) -> list[list[Each]]:
    """Cut words into looks, each between the marks that open and close a text."""
    inner, room = words[1:-1], LONGEST - 2
    parts = [inner[n : n + room] for n in range(0, len(inner), room)] or [[]]
    if len(parts) > MOST_LOOKS:
        parts = [*parts[: MOST_LOOKS - 1], inner[-room:]]
    return [[words[0], *part, words[-1]] for part in parts]
