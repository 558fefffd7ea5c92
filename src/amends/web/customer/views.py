from collections.abc import Callable
from typing import Any

from django import forms
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.confirm_restatement import confirm_restatement
from amends.cases.actions.correct_restatement import correct_restatement
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.send_fresh_link import send_fresh_link
from amends.cases.actors import TheCustomer
from amends.cases.incoming import Incoming
from amends.cases.models import Interaction
from amends.cases.page_link import holder_of, owner_of_old_link
from amends.cases.queries.files import file_of
from amends.cases.queries.whole_case import whole_case
from amends.cases.refusals import Incomplete, NothingToAnswer, Refusal
from amends.people.working_hours import hours_in_words
from amends.web.files import as_download

from .forms import MessageForm, PlanAnswerForm, RestatementForm
from .where import next_word, where_we_are


@require_safe
def page(request: HttpRequest, token: str) -> HttpResponse:
    return _show(request, token, holder_of(token), done=request.GET.get("done", ""))


@require_POST
def fresh_link(request: HttpRequest, token: str) -> HttpResponse:
    send_fresh_link(by=owner_of_old_link(token))
    return render(request, "customer/link_sent.html")


@require_safe
def file(request: HttpRequest, token: str, file_id: int) -> FileResponse:
    customer = holder_of(token)
    return as_download(file_of(customer, customer.case_id, file_id))


@require_POST
def restatement(request: HttpRequest, token: str, restatement_id: int) -> HttpResponse:
    customer = holder_of(token)

    def do(said: dict[str, Any]) -> None:
        this = {"case_id": customer.case_id, "restatement_id": restatement_id}
        if said["answer"] == "yes":
            confirm_restatement(**this, by=customer)
        else:
            correct_restatement(**this, by=customer, words=said["words"])

    return _act(request, token, customer, "restatement", RestatementForm, do)


@require_POST
def plan(request: HttpRequest, token: str, plan_id: int) -> HttpResponse:
    customer = holder_of(token)

    def do(said: dict[str, Any]) -> None:
        answer_plan(case_id=customer.case_id, plan_id=plan_id, by=customer, **said)

    return _act(request, token, customer, "plan", PlanAnswerForm, do)


@require_POST
def message(request: HttpRequest, token: str) -> HttpResponse:
    customer = holder_of(token)

    def do(said: dict[str, Any]) -> None:
        if not said["words"]:
            words = "There is nothing to send yet. Write to us first."
            raise Incomplete(words)
        incoming = Incoming(channel=Interaction.Channel.WEB, text=said["words"])
        receive_answer(case_id=customer.case_id, by=customer, incoming=incoming)

    return _act(request, token, customer, "message", MessageForm, do)


def _act(
    request: HttpRequest,
    token: str,
    customer: TheCustomer,
    part: str,
    form_class: type[forms.Form],
    action: Callable[[dict[str, Any]], None],
) -> HttpResponse:
    """Do what the customer asks and lead back to their page; keep what they typed."""
    form = form_class(request.POST)
    refusal: Refusal | None = None
    if form.is_valid():
        try:
            action(form.cleaned_data)
        except NothingToAnswer as refused:  # their words go on as a message
            refusal, part = refused, "message"
        except Refusal as refused:
            refusal = refused
        else:
            return redirect(f"/my/{token}/?done={part}#{part}")
    return _show(
        request, token, customer, part=part, form=form, refusal=refusal, status=422
    )


def _show(
    request: HttpRequest,
    token: str,
    customer: TheCustomer,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    whole = whole_case(customer, customer.case_id)
    said = [i for i in whole.interactions if not i.automatic]
    with timezone.override(whole.case.team.zone):
        here = {
            "whole": whole,
            "case": whole.case,
            "said": said,
            "token": token,
            "where": where_we_are(whole),
            "next_word": next_word(whole, timezone.now()),
            "hours": hours_in_words(whole.case.team),
            **more,
        }
        return render(request, "customer/page.html", here, status=status)
