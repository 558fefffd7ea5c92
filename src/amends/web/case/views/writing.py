from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_POST

from amends.cases.access import case_for
from amends.cases.actions.add_note import add_note
from amends.cases.actions.keep_draft import keep_draft
from amends.cases.actions.send_reply import send_reply
from amends.cases.coaching import review_draft
from amends.cases.queries.whole_case import draft_of
from amends.people.models import Staff
from amends.web.case.coach import panel
from amends.web.case.forms import DraftForm, NoteForm, ReplyForm
from amends.web.case.room import act
from amends.web.request import StaffRequest


@require_POST
@login_required
def draft(request: StaffRequest, case_id: int) -> HttpResponse:
    form = DraftForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=422)
    words = form.cleaned_data["words"]
    keep_draft(case_id=case_id, by=request.user, **form.cleaned_data)
    case = case_for(request.user, case_id)
    review = review_draft(case, request.user, words)
    here = {"coach": panel(review, words), "case": case}
    return render(request, "case/_coach.html", here)


@require_POST
@login_required
def reply(request: StaffRequest, case_id: int) -> HttpResponse:
    form = ReplyForm(request.POST)

    def do(said: dict[str, Any]) -> None:
        if "save" in request.POST:
            _save(request.user, case_id, said["words"], said["turn"])
        else:
            send_reply(case_id=case_id, by=request.user, **said)

    return act(request, case_id, "reply", form, do)


def _save(writer: Staff, case_id: int, words: str, turn: int) -> None:
    """Keep what somebody asked to be kept: it is the latest, whatever was counted."""
    kept = draft_of(writer, case_for(writer, case_id))
    latest = max(turn, kept.turn if kept else 0) + 1
    keep_draft(case_id=case_id, by=writer, words=words, turn=latest)


@require_POST
@login_required
def note(request: StaffRequest, case_id: int) -> HttpResponse:
    def do(said: dict[str, Any]) -> None:
        add_note(case_id=case_id, by=request.user, **said)

    return act(request, case_id, "note", NoteForm(request.POST), do)
