from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST, require_safe

from amends.cases.refusals import Refusal
from amends.mail.access import mail_for
from amends.mail.actions.file_as_complaint import file_as_complaint
from amends.mail.actions.set_aside_mail import set_aside_mail
from amends.mail.actions.try_again import try_again
from amends.mail.queries import laid_aside, post_room, raw_mail, tray
from amends.mail.refusals import NoSuchMail
from amends.web.request import StaffRequest
from amends.web.show import show

from .forms import FileForm, SetAsideForm

ROWS = 50
# As much of a broken mail as a page should carry; the rest is in the download.
SHOWN = 20_000


@require_safe
@login_required
def page(request: StaffRequest) -> HttpResponse:
    mails = Paginator(post_room(request.user), ROWS).get_page(request.GET.get("page"))
    here = {
        "mails": mails,
        "waiting": tray(request.user).count(),
        "stays": settings.MAIL_SERVER is None,
        "demo": settings.DEMO,
    }
    return show(request, "postroom", here)


@require_safe
@login_required
def tray_page(request: StaffRequest) -> HttpResponse:
    here = {
        "waiting": tray(request.user)[:ROWS],
        "aside": laid_aside(request.user)[:ROWS],
    }
    return show(request, "postroom/tray", here)


@require_safe
@login_required
def mail(request: StaffRequest, mail_id: int) -> HttpResponse:
    return _show_mail(request, mail_id)


@require_safe
@login_required
def raw(request: StaffRequest, mail_id: int) -> HttpResponse:
    """Hand out the bytes as they came, to be saved and never shown."""
    content = raw_mail(request.user, mail_id)
    name = f'attachment; filename="mail-{mail_id}.eml"'
    return HttpResponse(
        content,
        content_type="application/octet-stream",
        headers={"Content-Disposition": name, "X-Content-Type-Options": "nosniff"},
    )


@require_POST
@login_required
def file(request: StaffRequest, mail_id: int) -> HttpResponse:
    form = FileForm(request.POST)
    if form.is_valid():
        try:
            case = file_as_complaint(
                mail_id=mail_id, by=request.user, **form.cleaned_data
            )
        except NoSuchMail:
            raise
        except Refusal as refusal:
            return _show_mail(request, mail_id, form=form, refusal=refusal)
        return redirect("case:page", case.pk)
    return _show_mail(request, mail_id, form=form)


@require_POST
@login_required
def set_aside(request: StaffRequest, mail_id: int) -> HttpResponse:
    form = SetAsideForm(request.POST)
    because = form.cleaned_data["because"] if form.is_valid() else ""
    try:
        set_aside_mail(mail_id=mail_id, by=request.user, because=because)
    except NoSuchMail:
        raise
    except Refusal as refusal:
        return _show_mail(request, mail_id, refusal=refusal)
    return redirect("postroom:tray")


@require_POST
@login_required
def again(request: StaffRequest, mail_id: int) -> HttpResponse:
    try_again(mail_id=mail_id, by=request.user)
    return redirect("postroom:tray")


def _show_mail(
    request: StaffRequest,
    mail_id: int,
    form: FileForm | None = None,
    refusal: Refusal | None = None,
) -> HttpResponse:
    content = raw_mail(request.user, mail_id)
    here = {
        "mail": mail_for(request.user, mail_id),
        "text": content[:SHOWN].decode("utf-8", "replace"),
        "more": len(content) > SHOWN,
        "form": form,
        "refusal": refusal,
    }
    status = 422 if refusal or form else 200
    return show(request, "postroom/mail", here, status=status)
