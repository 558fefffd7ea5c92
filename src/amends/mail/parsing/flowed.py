"""format=flowed (RFC 3676): lines that were broken for the journey only."""

from __future__ import annotations


def unflow(text: str, *, delete_space: bool = False) -> str:
    """Join the lines of flowed text; `delete_space` is its DelSp parameter."""
    done: list[str] = []
    flows = False
    depth_before = 0
    for raw in text.split("\n"):
        line = raw.lstrip(">")
        depth = len(raw) - len(line)
        line = line.removeprefix(" ")
        if flows and depth == depth_before and line not in {"", "-- "}:
            done[-1] = _joint(done[-1], delete_space=delete_space) + line
        else:
            done.append(f"{'>' * depth} {line}" if depth else line)
        flows = line.endswith(" ") and line != "-- "
        depth_before = depth
    return "\n".join(done)


def _joint(line: str, *, delete_space: bool) -> str:
    return line[:-1] if delete_space else line
