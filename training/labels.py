"""What can be said of a message, and what a labelled message says."""

from __future__ import annotations

from dataclasses import dataclass, field

from amends.language.reading.labels import FEELINGS, LEVELS, SIGNALS, TOPICS, WANTS

STEPS = (">1", ">2", ">3")
LABELS = (
    *STEPS,
    "complaint",
    "abuse",
    *(f"feelings/{each}" for each in FEELINGS),
    *(f"wants/{each}" for each in WANTS),
    *(f"signals/{each}" for each in SIGNALS),
    *(f"topic/{each}" for each in TOPICS),
)
FAMILIES = ("feelings", "wants", "signals")


@dataclass(frozen=True)
class Labelled:
    """A message, the labels that hold, and those that somebody judged at all."""

    name: str
    source: str
    text: str
    holds: frozenset[str]
    judged: frozenset[str] = field(default=frozenset(LABELS))

    @property
    def is_real(self) -> bool:
        """Say whether a customer wrote it, rather than we."""
        return not self.source.startswith("written")

    @property
    def is_whole(self) -> bool:
        """Say whether every label was judged."""
        return len(self.judged) == len(LABELS)


def labelled(row: dict[str, object], text: str | None = None) -> Labelled:
    """Return a row of the gold form; `>2` means hotter than frustrated."""
    level = LEVELS.index(str(row["level"]))
    holds = {*STEPS[:level], f"topic/{row['topic']}"}
    if row["complaint"]:
        holds.add("complaint")
    for family in FAMILIES:
        values = row[family]
        assert isinstance(values, list)  # noqa: S101
        holds |= {f"{family}/{value}" for value in values}
    if "signals/abusive" in holds:
        holds.add("abuse")
    return Labelled(
        name=str(row.get("id", row["source"])),
        source=str(row["source"]),
        text=str(row["text"]) if text is None else text,
        holds=frozenset(holds),
    )
