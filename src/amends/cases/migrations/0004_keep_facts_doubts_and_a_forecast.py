from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("cases", "0003_readings_can_be_corrected"),
    ]

    operations = [
        migrations.AddField(
            model_name="case",
            name="forecast",
            field=models.FloatField(
                blank=True, help_text="Probability; empty: nothing to go by.", null=True
            ),
        ),
        migrations.AddField(
            model_name="case",
            name="forecast_warns",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="reading",
            name="doubts",
            field=models.JSONField(
                default=list,
                help_text="Why it may be misread; see language.reading.doubt.",
            ),
        ),
        migrations.AddField(
            model_name="reading",
            name="facts",
            field=models.JSONField(
                default=list, help_text='[{"kind": "amount", "start": 0, "end": 4}, …]'
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("forecast", None),
                    models.Q(("forecast__gte", 0), ("forecast__lte", 1)),
                    _connector="OR",
                ),
                name="forecast_is_a_chance",
            ),
        ),
        migrations.AddConstraint(
            model_name="case",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("forecast_warns", False),
                    ("forecast__isnull", False),
                    _connector="OR",
                ),
                name="only_a_forecast_warns",
            ),
        ),
    ]
