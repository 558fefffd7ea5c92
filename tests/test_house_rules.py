"""Rules of the house that no linter knows."""

import ast
import re
import subprocess
from pathlib import Path

import pytest

from amends.language.coach.rules import ALL_RULES

HOUSE = Path(__file__).resolve().parent.parent
SOURCE = HOUSE / "src" / "amends"
# What git keeps; in a tree without git, what lies in the folders that it keeps.
FOLDERS = ("src", "tests", "scripts", "bench", "docs", ".ci")
WRITES = {
    "abulk_create", "acreate", "adelete", "asave", "aupdate", "bulk_create",
    "bulk_update", "create", "create_user", "delete", "get_or_create", "save",
    "select_for_update", "update_or_create",
}  # fmt: skip
PATHS = [p for p in sorted(SOURCE.rglob("*.py")) if "migrations" not in p.parts]
ACTIONS = sorted(SOURCE.glob("*/actions/[a-z]*.py"))
MIGRATIONS = sorted(SOURCE.glob("*/migrations/[0-9]*.py"))


def here(path: Path) -> str:
    return str(path.relative_to(HOUSE))


def kept_texts() -> dict[str, str]:
    listed = subprocess.run(
        ["git", "-C", str(HOUSE), "ls-files", "-z"],
        capture_output=True,
        check=False,
    )
    if listed.returncode == 0:
        paths = [HOUSE / name for name in listed.stdout.decode().split("\0") if name]
    else:
        paths = [p for folder in FOLDERS for p in (HOUSE / folder).rglob("*")]
        paths += HOUSE.glob("*.*")
    texts = {}
    for path in paths:
        try:
            texts[here(path)] = path.read_text(encoding="utf-8")
        except (UnicodeDecodeError, FileNotFoundError, IsADirectoryError):
            continue  # a picture, weights; gone from the working tree
    return texts


def calls_in(path: Path) -> list[ast.Call]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


@pytest.mark.parametrize("path", sorted((SOURCE / "web").rglob("*.py")), ids=here)
def test_rooms_never_write_to_the_database(path):
    writes = [
        call.lineno
        for call in calls_in(path)
        if isinstance(call.func, ast.Attribute)
        and (call.func.attr in WRITES or _is_query_update(call))
    ]
    assert not writes, f"use an action instead, lines {writes}"


def _is_query_update(call: ast.Call) -> bool:
    """Say whether this is `.update(field=…)` on rows; dictionaries have update too."""
    return call.func.attr == "update" and bool(call.keywords) and not call.args


@pytest.mark.parametrize("path", ACTIONS, ids=here)
def test_an_action_file_holds_the_action_it_is_named_after(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    public = [
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")
    ]
    assert [node.name for node in public] == [path.stem]
    assert not public[0].args.args, "arguments of an action have names"
    assert ast.get_docstring(public[0])


@pytest.mark.parametrize("path", ACTIONS, ids=here)
def test_every_action_has_its_tests(path):
    room = path.relative_to(SOURCE).parent
    assert (HOUSE / "tests" / room / f"test_{path.stem}.py").exists()


@pytest.mark.parametrize("path", PATHS, ids=here)
def test_files_stay_small(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_every_rule_file_is_listed():
    families = SOURCE / "language" / "coach" / "rules"
    files = {
        f"{path.parent.name}/{path.stem}".replace("_", "-")
        for path in families.glob("*/[a-z]*.py")
    }
    assert files == {rule.name() for rule in ALL_RULES}


def test_a_rule_of_the_linter_is_set_aside_with_a_reason():
    aside = re.compile(r"#\s*(noqa|type:\s*ignore)(?P<which>[:\[][^#]*)?")
    bare = [
        f"{name}: {line.strip()}"
        for name, text in kept_texts().items()
        if name.endswith(".py") and name != here(Path(__file__))
        for line in text.splitlines()
        if (match := aside.search(line)) and not match["which"]
    ]
    assert not bare, "name the rule that is set aside"


@pytest.mark.parametrize("path", MIGRATIONS, ids=here)
def test_a_migration_is_named_for_what_it_does(path):
    assert "_auto_" not in path.stem
    assert not re.fullmatch(r"\d+_(initial|alter|add|remove)?", path.stem)


# Where packages come from, and where this was written, is nobody's business.
ELSEWHERE = re.compile(
    r"--(?:extra-)?index-url|--find-links|python[h]osted|/simple/|"
    r"(?<![\w.])/(?:home|root|Users|work)/\w"
)


def test_no_text_names_a_package_index_or_a_machine():
    named = [
        f"{name}: {line.strip()[:100]}"
        for name, text in kept_texts().items()
        if name != here(Path(__file__))
        for line in text.splitlines()
        if ELSEWHERE.search(line)
    ]
    assert not named
