"""The texts that the reader learns from, and those it is measured on.

Ours lie in training/data. What may train weights but not be passed on (real messages,
public sets) is read from the folder that AMENDS_DATA names, `../shared` by default;
training/README.md says where each comes from and under which licence.
"""

from __future__ import annotations

import gzip
import json
import os
import random
import re
from collections.abc import Iterator
from pathlib import Path

from labels import Labelled, labelled

HERE = Path(__file__).parent
ELSEWHERE = Path(os.environ.get("AMENDS_DATA", HERE.parent.parent / "shared"))
GOLD = ELSEWHERE / "gold"
Row = dict[str, object]
# Public sets and how many of their texts are taken.
UNLABELLED = {
    "dch1_turns": 3000,
    "complaints": 2500,
    "goemotions": 3000,
    "davidson": 1200,
    "banking77": 700,
    "multidogo_intents": 900,
}


def messages_to_learn() -> list[Labelled]:
    """Return every wholly labelled message that may train what ships."""
    found = [labelled(row) for path in OURS() for row in _lines(path)]
    real = GOLD / "train" / "real-messages.jsonl"
    if real.exists():
        found += [labelled(row) for row in _lines(real)]
        found += _real_by_name()
    return _each_once(found)


def messages_to_measure() -> list[Labelled]:
    """Return the messages for choosing and checking; they train nothing."""
    return [labelled(row) for row in _lines(GOLD / "messages-dev.jsonl")]


def public_to_learn() -> list[Labelled]:
    """Return public messages of which only one thing was judged.

    What also stands in the messages to measure is left out, so that those stay unseen.
    """
    measured = {_bare(each.text) for each in messages_to_measure()}
    known = {_bare(each.text) for each in messages_to_learn()}
    found = [*complaints("train"), *abuse("train")]
    return [
        each for each in _each_once(found) if _bare(each.text) not in measured | known
    ]


def complaints(part: str) -> list[Labelled]:
    """Return tweets judged as complaints or not (X-CI, MIT)."""
    return [
        _of_one(row, "complaint", row["complaint"] == 1)
        for row in public(f"complaints.{part}")
    ]


def abuse(part: str) -> list[Labelled]:
    """Return messages to chat bots judged as abusive or not (ConvAbuse, CC BY)."""
    return [
        _of_one(row, "abuse", row["abusive"] == 1)
        for row in public(f"convabuse.{part}")
    ]


def unlabelled() -> list[str]:
    """Return public texts of which nothing was judged; full teaches quick with them.

    All may train weights: IBM Twitter customer care and MultiDoGO from customers
    (Apache-2.0, CDLA), DCH-1 and Banking77 (CC BY), X-CI and Davidson (MIT), and
    GoEmotions (Apache-2.0) for how people sound elsewhere.
    """
    found = [
        turn["text"]
        for row in public("ibm_dialogues.train")
        for turn in _turns(row)
        if turn["role"] == "customer"
    ]
    for name, most in UNLABELLED.items():
        some = [
            str(row["text"])
            for row in public(f"{name}.train")
            if row.get("role") != "agent" and len(str(row["text"]).split()) > 3
        ]
        random.Random(4).shuffle(some)
        found += some[:most]
    measured = {_bare(each.text) for each in messages_to_measure()}
    texts = dict.fromkeys(without_names(text) for text in found)
    return [text for text in texts if _bare(text) not in measured]


def public(name: str) -> Iterator[Row]:
    """Yield the rows of a public set."""
    with gzip.open(ELSEWHERE / "data" / f"{name}.jsonl.gz", "rt") as lines:
        for line in lines:
            yield json.loads(line)


def OURS() -> list[Path]:  # noqa: N802
    """Return the files of messages that were written for Amends."""
    return sorted((HERE / "data").glob("messages-*.jsonl"))


def without_names(text: str) -> str:
    """Put @firm for every handle and "link" for every address, as in the gold."""
    return re.sub(r"https?: ?//\S+", "link", re.sub(r"@\w+", "@firm", text))


def _of_one(row: Row, label: str, holds: bool) -> Labelled:  # noqa: FBT001
    return Labelled(
        name=str(row["id"]),
        source=f"public {row['id']}",
        text=without_names(str(row["text"])),
        holds=frozenset({label} if holds else ()),
        judged=frozenset({label}),
    )


def _real_by_name() -> list[Labelled]:
    """Return the public messages that we labelled; only the labels are ours."""
    texts = {}
    for row in public("ibm_dialogues.train"):
        for number, turn in enumerate(_turns(row)):
            texts[f"ibm_dialogues {row['id']} turn {number}"] = turn["text"]
    for row in public("dch1_turns.train"):
        texts[f"dch1 {row['id']}"] = str(row["text"])
    return [
        labelled(row, without_names(texts[str(row["source"])]))
        for row in _lines(HERE / "data" / "labels-of-real.jsonl")
    ]


def _turns(row: Row) -> list[dict[str, str]]:
    turns = row["turns"]
    assert isinstance(turns, list)  # noqa: S101
    return turns


def _lines(path: Path) -> Iterator[Row]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _each_once(messages: list[Labelled]) -> list[Labelled]:
    return list({_bare(each.text): each for each in reversed(messages)}.values())[::-1]


def _bare(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", re.sub(r"@\w+|\blink\b", "", text.lower()))
