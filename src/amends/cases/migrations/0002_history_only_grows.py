from django.db import migrations

SQLITE = """
CREATE TRIGGER history_is_never_edited BEFORE UPDATE ON cases_event
BEGIN SELECT RAISE(ABORT, 'history is never edited'); END
"""
POSTGRESQL = """
CREATE FUNCTION history_is_never_edited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'history is never edited'; END $$;
CREATE TRIGGER history_is_never_edited BEFORE UPDATE ON cases_event
FOR EACH ROW EXECUTE FUNCTION history_is_never_edited();
"""


def guard_history(apps, schema_editor):
    """Let the database itself refuse to change a line of history."""
    postgresql = schema_editor.connection.vendor == "postgresql"
    schema_editor.execute(POSTGRESQL if postgresql else SQLITE)


def free_history(apps, schema_editor):
    """Take the guard away."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION history_is_never_edited CASCADE")
    else:
        schema_editor.execute("DROP TRIGGER history_is_never_edited")


class Migration(migrations.Migration):
    dependencies = [("cases", "0001_the_case_and_its_path")]
    operations = [migrations.RunPython(guard_history, free_history)]
