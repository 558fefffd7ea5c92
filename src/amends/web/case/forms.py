from datetime import date, datetime, time
from typing import Any

from django import forms
from django.utils import timezone

from amends.cases.drafting import CorrectionDraft, PlanDraft, StepDraft
from amends.cases.models import Agreement, Case, Promise, Step

STEPS = range(5)
# As far as a browser counts exactly (Number.MAX_SAFE_INTEGER).
FAR = 2**53 - 1


class Draft(forms.CharField):
    """What is being written: kept to the letter, but for the browser's line ends."""

    def __init__(self) -> None:
        super().__init__(required=False, max_length=100_000, strip=False)

    def to_python(self, value: Any) -> str:
        """Return the words with the line ends they were typed with."""
        return str(super().to_python(value)).replace("\r\n", "\n")


class ReplyForm(forms.Form):
    words = Draft()
    seen = forms.IntegerField(min_value=0, max_value=FAR)
    turn = forms.IntegerField(required=False, min_value=0, max_value=FAR)
    breath_taken = forms.BooleanField(required=False)

    def clean_turn(self) -> int:
        return self.cleaned_data["turn"] or 0


class DraftForm(forms.Form):
    words = Draft()
    turn = forms.IntegerField(min_value=0, max_value=FAR)


class NoteForm(forms.Form):
    words = forms.CharField(required=False, max_length=20_000)


class RestateForm(forms.Form):
    words = forms.CharField(required=False, max_length=20_000)


class PlanForm(forms.Form):
    words = forms.CharField(required=False, max_length=5_000)
    kind = forms.ChoiceField(choices=[("offer", "offer"), ("question", "question")])
    cannot_wait_because = forms.CharField(required=False, max_length=500)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for at in STEPS:
            self.fields[f"step_{at}"] = forms.CharField(required=False, max_length=300)
            self.fields[f"by_{at}"] = forms.DateField(required=False)
            self.fields[f"who_{at}"] = forms.ChoiceField(
                required=False, choices=Step.Who.choices
            )

    def plan(self) -> PlanDraft:
        """Return what was typed; rows left empty are no steps."""
        said = self.cleaned_data
        rows = [(said[f"step_{n}"], said[f"by_{n}"], said[f"who_{n}"]) for n in STEPS]
        steps = [
            StepDraft(words, by_day, who or Step.Who.US)
            for words, by_day, who in rows
            if words or by_day
        ]
        return PlanDraft(said["words"], kind=said["kind"], steps=tuple(steps))

    @property
    def rows(self) -> list[dict[str, Any]]:
        """The rows of steps, with what was typed into them."""
        return [
            {"at": at, "words": self[f"step_{at}"], "by": self[f"by_{at}"]}
            | {"who": self[f"who_{at}"]}
            for at in STEPS
        ]


class AnswerForm(forms.Form):
    answer = forms.ChoiceField(choices=Agreement.Answer.choices)
    words = forms.CharField(required=False, max_length=20_000)


class PromiseForm(forms.Form):
    kind = forms.ChoiceField(
        choices=[(kind, kind.label) for kind in (Promise.Kind.CALL, Promise.Kind.REPLY)]
    )
    words = forms.CharField(required=False, max_length=300)
    by_day = forms.DateField()
    by_hour = forms.TimeField(required=False)

    def due_at(self) -> datetime:
        """Return the moment that was typed, in the team's time; 17:00 by default."""
        day: date = self.cleaned_data["by_day"]
        hour: time = self.cleaned_data["by_hour"] or time(17)
        return timezone.make_aware(datetime.combine(day, hour))


class DropForm(forms.Form):
    because = forms.CharField(required=False, max_length=300)


class CloseForm(forms.Form):
    outcome = forms.ChoiceField(choices=Case.Outcome.choices)
    basis = forms.CharField(required=False, max_length=2_000)


class ReopenForm(forms.Form):
    because = forms.CharField(required=False, max_length=500)


class CorrectionForm(forms.Form):
    so = forms.CharField(max_length=100)

    def correction(self) -> CorrectionDraft:
        """Return what a button says: family/value/yes, or no."""
        what, _, rest = self.cleaned_data["so"].partition("/")
        value, _, holds = rest.rpartition("/")  # a topic of one's own may hold a slash
        return CorrectionDraft(what, value, holds=holds != "no")


class TopicForm(forms.Form):
    topic = forms.CharField(required=False)

    def correction(self) -> CorrectionDraft:
        """Return what somebody typed as what the message is about."""
        return CorrectionDraft("topic", self.cleaned_data["topic"])
