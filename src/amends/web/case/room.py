"""What the page of a case shows, and how its forms answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone

from amends.cases.coaching import review_draft
from amends.cases.models import Agreement, Case
from amends.cases.next_move import next_move
from amends.cases.queries.own_topics import own_topics
from amends.cases.queries.whole_case import draft_of, other_cases, whole_case
from amends.cases.refusals import Incomplete, NoSuchCase, Refusal
from amends.people.models import Staff
from amends.web.request import StaffRequest
from amends.web.show import show

from .coach import panel
from .forecast import warning
from .forms import PlanForm
from .given import given
from .storm import storm
from .story import story

# What can be done on a case, in the order of the path: name, label.
DOINGS = (
    ("reply", "Reply"),
    ("restate", "Say it back"),
    ("plan", "Suggest a plan"),
    ("promises", "Promises"),
    ("note", "Note"),
    ("close", "Close"),
)


def room(staff: Staff, case_id: int, do: str, **more: Any) -> dict[str, Any]:
    """Return everything the page of a case needs; `more` holds a form to correct."""
    whole = whole_case(staff, case_id)
    kept = draft_of(staff, whole.case)
    draft = more.pop("words", kept.words if kept else "")
    return {
        "whole": whole,
        "case": whole.case,
        "story": story(whole, own_topics(whole.case.team_id)),
        "opened": 0,
        "storm": storm(
            [reading.heat for reading in whole.readings if not reading.unread]
        ),
        "warning": warning(whole.case),
        "given": given(whole),
        "move": next_move(whole, timezone.now()),
        "others": other_cases(whole.case),
        "doings": DOINGS,
        "do": do if do in dict(DOINGS) else "reply",
        "draft": draft,
        "turn": kept.turn if kept else 0,
        "coach": panel(review_draft(whole.case, staff, draft), draft),
        "plan_form": more.get("form")
        if isinstance(more.get("form"), PlanForm)
        else PlanForm(),
        "outcomes": Case.Outcome.choices,
        "answers": Agreement.Answer.choices,
        **more,
    }


def typed_words(form: forms.Form) -> str:
    """Return what was typed, with the line ends it was typed with."""
    return str(form.data.get("words", "")).replace("\r\n", "\n")


def act(
    request: StaffRequest,
    case_id: int,
    do: str,
    form: forms.Form,
    action: Callable[[dict[str, Any]], object],
    reading: int = 0,
) -> HttpResponse:
    """Do what a form asks and lead back to the case, where the `reading` stays open.

    Where the form or the desk refuses, the case is shown again, with the reason and
    with everything that was typed.
    """
    refusal: Refusal | None = None
    if form.is_valid():
        try:
            action(form.cleaned_data)
        except NoSuchCase:
            raise
        except Refusal as refused:
            refusal = refused
        else:
            return redirect(_back_to(case_id, reading))
    typed = {"words": typed_words(form)} if do == "reply" else {}
    more = {"form": form, "refusal": refusal, "opened": reading, **typed}
    here = room(request.user, case_id, do, **more)
    incomplete = refusal is None or isinstance(refusal, Incomplete)
    return show(request, "case", here, status=422 if incomplete else 409)


def _back_to(case_id: int, reading: int) -> str:
    page = reverse("case:page", args=[case_id])
    return f"{page}?read={reading}#said-{reading}" if reading else page
