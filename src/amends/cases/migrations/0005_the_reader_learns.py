import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0004_keep_facts_doubts_and_a_forecast"),
    ]

    operations = [
        migrations.CreateModel(
            name="TaughtReader",
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
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("learnt_from", models.PositiveIntegerField(help_text="Messages.")),
                (
                    "weights",
                    models.BinaryField(
                        help_text="See language.reading.teaching.taught."
                    ),
                ),
                (
                    "figures",
                    models.JSONField(
                        default=list,
                        help_text='[{"what": "topic", "messages": 64, "before": 0.61, "after": 0.78, "taken_over": true}, …]',
                    ),
                ),
                (
                    "taken_back_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Since then the one before it reads again.",
                        null=True,
                    ),
                ),
            ],
            options={
                "ordering": ["-pk"],
            },
        ),
    ]
