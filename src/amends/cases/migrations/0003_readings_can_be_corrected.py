import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


SQLITE = """
CREATE TRIGGER corrections_are_never_edited BEFORE UPDATE ON cases_correction
BEGIN SELECT RAISE(ABORT, 'corrections are never edited'); END
"""
POSTGRESQL = """
CREATE FUNCTION corrections_are_never_edited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'corrections are never edited'; END $$;
CREATE TRIGGER corrections_are_never_edited BEFORE UPDATE ON cases_correction
FOR EACH ROW EXECUTE FUNCTION corrections_are_never_edited();
"""


def guard_corrections(apps, schema_editor):
    """Let the database itself refuse to change what somebody said of a reading."""
    postgresql = schema_editor.connection.vendor == "postgresql"
    schema_editor.execute(POSTGRESQL if postgresql else SQLITE)


def free_corrections(apps, schema_editor):
    """Take the guard away."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute("DROP FUNCTION corrections_are_never_edited CASCADE")
    else:
        schema_editor.execute("DROP TRIGGER corrections_are_never_edited")


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0002_history_only_grows"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Correction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                (
                    "what",
                    models.CharField(
                        choices=[
                            ("level", "Level"),
                            ("complaint", "Complaint"),
                            ("feelings", "Feelings"),
                            ("wants", "Wants"),
                            ("signals", "Signals"),
                            ("topic", "Topic"),
                            ("right", "The reading is right"),
                            ("put_back", "Put back as it was read"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "was",
                    models.CharField(
                        blank=True,
                        help_text="Empty: it was not there, and is added.",
                        max_length=40,
                    ),
                ),
                (
                    "now",
                    models.CharField(
                        blank=True,
                        help_text="Empty: it is not there, and taken away.",
                        max_length=40,
                    ),
                ),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "by",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "reading",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="corrections",
                        to="cases.reading",
                    ),
                ),
            ],
            options={
                "ordering": ["pk"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("now", ""),
                                ("was", ""),
                                ("what__in", ["right", "put_back"]),
                            ),
                            models.Q(
                                models.Q(
                                    ("what__in", ["right", "put_back"]), _negated=True
                                ),
                                models.Q(("was", models.F("now")), _negated=True),
                            ),
                            _connector="OR",
                        ),
                        name="a_correction_changes_something",
                    )
                ],
            },
        ),
        migrations.RunPython(guard_corrections, free_corrections),
    ]
