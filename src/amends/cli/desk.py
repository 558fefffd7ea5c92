"""What every command that opens a desk does first."""

from __future__ import annotations

import os
from pathlib import Path

from amends.cli.incoming import BadInput
from amends.environment import Environment, WrongSetting, read_environment

NO_DESK = (
    "There is no desk here yet, or it is from another version. "
    "`amends serve` opens it; AMENDS_HOME and DATABASE_URL say where it is."
)


def load_desk() -> Environment:
    """Load Django as the environment says, or say what is wrong in it."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "amends.config.settings")
    try:
        environment = read_environment()
    except WrongSetting as wrong:
        raise BadInput(str(wrong)) from wrong

    import django  # the environment had to be read first

    django.setup()
    return environment


def bring_up_to_date() -> None:
    """Make or change the tables so that they fit this version."""
    from django.core.management import call_command
    from django.db.utils import OperationalError

    _make_home()
    try:
        call_command("migrate", verbosity=0, interactive=False)
    except OperationalError as trouble:
        raise BadInput(_unreachable(trouble)) from trouble


def must_be_up_to_date() -> None:
    """Refuse where the tables are not there, or from another version."""
    from django.db import connection
    from django.db.migrations.executor import MigrationExecutor
    from django.db.utils import OperationalError

    place = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite" and not Path(place).exists():
        raise BadInput(NO_DESK)
    try:
        executor = MigrationExecutor(connection)
    except OperationalError as trouble:
        raise BadInput(_unreachable(trouble)) from trouble
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise BadInput(NO_DESK)


def _make_home() -> None:
    from django.conf import settings

    try:
        settings.HOME.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        message = f"{settings.HOME} cannot be made: {trouble.strerror}. "
        raise BadInput(message + "Choose another folder: AMENDS_HOME.") from trouble


def _unreachable(trouble: Exception) -> str:
    first_line = str(trouble).strip().splitlines()[0]
    return (
        f"The database cannot be reached: {first_line}. "
        "Check DATABASE_URL, or leave it out to use SQLite."
    )
