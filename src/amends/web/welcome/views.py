from django.contrib.auth import login
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from amends.cases.actions.make_first_policies import make_first_policies
from amends.cases.actions.receive_complaint import receive_complaint
from amends.cases.incoming import Incoming
from amends.cases.models import Interaction
from amends.people.actions.open_desk import open_desk
from amends.people.models import Staff
from amends.people.refusals import DeskIsOpen, PeopleRefusal
from amends.web.request import StaffRequest

from .first_complaint import NAME, SENDER, SUBJECT, WORDS
from .forms import WelcomeForm
from .key import may_open

BACKEND = "allauth.account.auth_backends.AuthenticationBackend"


@require_safe
def page(request: HttpRequest) -> HttpResponse:
    if Staff.objects.exists():
        return redirect("desk:mine")
    if not may_open(request):
        return render(request, "welcome/key.html", status=403)
    here = {"form": WelcomeForm(), "key": request.GET.get("key", "")}
    return render(request, "welcome/page.html", here)


@require_POST
def open_doors(request: HttpRequest) -> HttpResponse:
    if Staff.objects.exists():
        return redirect("account_login")
    if not may_open(request):
        return render(request, "welcome/key.html", status=403)
    form, refusal = WelcomeForm(request.POST), None
    if form.is_valid():
        try:
            staff = open_desk(draft=form.draft())
        except DeskIsOpen:
            return redirect("account_login")
        except PeopleRefusal as refused:
            refusal = refused
        else:
            make_first_policies(team=staff.team)
            login(request, staff, backend=BACKEND)
            return render(request, "welcome/ready.html", {"team": staff.team})
    here = {"form": form, "refusal": refusal, "key": request.POST.get("key", "")}
    return render(request, "welcome/page.html", here, status=422)


@require_POST
@login_required
def first_complaint(request: StaffRequest) -> HttpResponse:
    case = receive_complaint(
        team=request.user.team,
        incoming=Incoming(
            channel=Interaction.Channel.EMAIL,
            sender=SENDER,
            subject=SUBJECT,
            text=WORDS,
        ),
        name=NAME,
    )
    return redirect("case:page", case.pk)
