"""Measure the reader and the coach on labelled texts and write docs/quality.md."""

from __future__ import annotations

import sys
from pathlib import Path

HOME = Path(__file__).parent.parent
sys.path[:0] = [str(HOME / "scripts"), str(HOME / "training")]

from measure_coach import CoachFigures  # noqa: E402
from measures import labelled  # noqa: E402
from quality_of_reading import reader_part  # noqa: E402
from written_tables import table  # noqa: E402

from amends.language.coach import LABELS, VIRTUES  # noqa: E402
from amends.language.coach.rules import ALL_RULES  # noqa: E402

GOLD = HOME.parent / "shared" / "gold"
PAGE = HOME / "docs" / "quality.md"
RULE_HEADINGS = (
    "rule", "severity", "dev precision", "dev recall", "train precision",
    "train recall",
)  # fmt: skip
OPENING = """# How good the judgement is

Made by `make eval`. What is measured, and what to make of it:

- **dev** texts are for choosing and checking. Nothing was trained on them, but the
  coach's rules were mended after looking at what they missed there, so the coach's
  dev figures flatter. Before anyone had looked, the first version of the rules stood
  at precision 0.76 and recall 0.48 on dev; after its false alarms were mended, still
  without a look at what it missed, at 0.94 and 0.49. Expect unseen replies nearer to
  these than to the table.
- **train** texts are what the coach's rules were written from; they are not unseen.
- **cross-validated** rows are of the texts that the reader learns from, each read by
  weights that never saw it (two of three folds), and what makes a score be said was
  chosen on the other half of the texts. They come from `training/held-out.npz`, which
  `training/train.py` writes; the hand-written cues had the texts a to d at hand.
- Figures stand side by side only for the same texts. dev is half real messages; of the
  cross-validated ones a quarter are real, and many were written to be hard.
- A second person labelling blind reaches level F1 .93, signals .94, wants .92,
  topic .82, complaint .93, feelings .76; rules precision .91 and recall .94;
  virtues .96.
"""


def coach_part(dev: CoachFigures, train: CoachFigures) -> str:
    """Write what the coach reaches."""
    rows: list[tuple[object, ...]] = []
    for name, figures in [("dev", dev), ("train (rules were written from it)", train)]:
        counts, (alarmed, faultless) = figures.rules(), figures.false_alarms()
        alarms = f"{alarmed} of {faultless}"
        rows.append(
            (
                name,
                len(figures.replies),
                counts.precision,
                counts.recall,
                alarms,
                figures.virtues_f1(),
            )
        )
    headings = (
        "replies",
        "n",
        "precision",
        "recall",
        "faultless with an alarm",
        "virtues F1",
    )
    virtues = [(LABELS[v], dev.virtue(v).f1, train.virtue(v).f1) for v in VIRTUES]
    rules = [
        (
            rule.name(), rule.severity,
            dev.rule(rule.name()).precision, dev.rule(rule.name()).recall,
            train.rule(rule.name()).precision, train.rule(rule.name()).recall,
        )
        for rule in ALL_RULES
    ]  # fmt: skip
    return "\n".join([
        "## The coach\n", table(headings, rows),
        "### Seeing that a virtue is not met, F1\n",
        table(("virtue", "dev", "train"), list(virtues)),
        "### Rule by rule, once a reply\n",
        table(RULE_HEADINGS, list(rules)),
    ])  # fmt: skip


def main() -> None:
    """Measure and write."""
    if not GOLD.is_dir():
        sys.exit(f"There are no labelled texts at {GOLD}, so nothing was measured.")
    coach = coach_part(
        CoachFigures(labelled([GOLD / "replies-dev.jsonl"])),
        CoachFigures(labelled([GOLD / "train" / "replies-train.jsonl"])),
    )
    page = f"{OPENING}\n{reader_part(labelled([GOLD / 'messages-dev.jsonl']))}\n{coach}"
    PAGE.write_text(page.rstrip("\n") + "\n", encoding="utf-8")
    print(page)


if __name__ == "__main__":
    main()
