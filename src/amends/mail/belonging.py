"""Which case a mail belongs to.

A mail joins a case only when its sender is that case's customer. Naming the case, by
its reference or by the Message-ID of a mail of ours, is never enough: both travel in
mails that get passed on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q, QuerySet
from django.utils import timezone

from amends.cases.models import Case, Interaction
from amends.mail.parsing import ParsedMail, bare_subject, is_reply_subject
from amends.mail.parsing.subjects import references_in

# An old, closed case is not opened again because a subject happens to be the same.
SAME_SUBJECT_WITHIN = timedelta(days=30)


@dataclass(frozen=True)
class Belonging:
    """The case a mail joins; else the case of somebody else that it names."""

    case_id: int | None = None
    cites: str = ""


def belonging_of(parsed: ParsedMail) -> Belonging:
    """Find the case: by the mail it answers, its reference, then its subject."""
    answered = _answered(parsed)
    named = _named(parsed)
    theirs = Q(customer__addresses__email=parsed.sender)
    for cases in (answered, named, _same_subject(parsed)):
        mine = cases.filter(theirs).order_by("-opened_at", "-pk").first()
        if mine:
            return Belonging(case_id=mine.pk)
    cited = answered.first() or named.first()
    return Belonging(cites=cited.reference if cited else "")


def _answered(parsed: ParsedMail) -> QuerySet[Case]:
    """Return the cases of the mails of ours that this one answers."""
    ours = Interaction.objects.filter(
        direction=Interaction.Direction.OUTBOUND, message_id__in=parsed.answers
    )
    return Case.objects.filter(pk__in=ours.values("case"))


def _named(parsed: ParsedMail) -> QuerySet[Case]:
    return Case.objects.filter(reference__in=references_in(parsed.subject))


def _same_subject(parsed: ParsedMail) -> QuerySet[Case]:
    subject = bare_subject(parsed.subject)
    if not subject or not is_reply_subject(parsed.subject):
        return Case.objects.none()
    lately = timezone.now() - SAME_SUBJECT_WITHIN
    alive = Q(closed_at=None) | Q(closed_at__gt=lately)
    return Case.objects.filter(alive, subject__iexact=subject)
