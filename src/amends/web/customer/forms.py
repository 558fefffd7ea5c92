from django import forms

from amends.cases.models import Agreement

ROOM_TO_TELL_IT_ALL = 100_000


class RestatementForm(forms.Form):
    answer = forms.ChoiceField(choices=[("yes", "yes"), ("missing", "missing")])
    words = forms.CharField(required=False, max_length=ROOM_TO_TELL_IT_ALL)


class PlanAnswerForm(forms.Form):
    answer = forms.ChoiceField(choices=Agreement.Answer.choices)
    words = forms.CharField(required=False, max_length=ROOM_TO_TELL_IT_ALL)


class MessageForm(forms.Form):
    words = forms.CharField(required=False, max_length=ROOM_TO_TELL_IT_ALL)
