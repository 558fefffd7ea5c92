"""Write docs/rules/ from the docstrings of the coach's rules; --check only compares."""

import sys
from pathlib import Path

from amends.language.coach.pages import file_name, index, page
from amends.language.coach.rules import ALL_RULES

PAGES = Path(__file__).parent.parent / "docs" / "rules"


def wanted() -> dict[str, str]:
    """Return every page by its file name."""
    pages = {file_name(rule): page(rule) for rule in ALL_RULES}
    return {"README.md": index(ALL_RULES), **pages}


def stale(pages: dict[str, str]) -> list[str]:
    """Return the names of files that differ from what they should be."""
    found = {path.name: path.read_text(encoding="utf-8") for path in PAGES.glob("*.md")}
    return sorted(
        name for name in {*pages, *found} if pages.get(name) != found.get(name)
    )


if __name__ == "__main__":
    PAGES.mkdir(parents=True, exist_ok=True)
    for name in stale(wanted()):
        if "--check" in sys.argv:
            sys.exit(f"docs/rules/{name} is stale: run scripts/write_rule_pages.py")
        if name in wanted():
            (PAGES / name).write_text(wanted()[name], encoding="utf-8")
        else:
            (PAGES / name).unlink()
