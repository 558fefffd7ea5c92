"""The customer's own page: links that cannot be guessed, and end."""

from __future__ import annotations

from datetime import timedelta

from django.conf import settings
from django.core.signing import BadSignature, SignatureExpired, TimestampSigner
from django.utils.crypto import constant_time_compare

from amends.cases.actors import TheCustomer
from amends.cases.models import Case
from amends.cases.refusals import LinkDoesNotWork, LinkTooOld

LASTS = timedelta(days=180)
_SIGNER = TimestampSigner(salt="amends.customer-page", sep=".")


def token_for(case: Case) -> str:
    """Return a fresh token for this case's page."""
    return _SIGNER.sign(f"{case.reference}.{case.page_key}")


def page_link(case: Case) -> str:
    """Return the address of this case's page, for its customer alone."""
    return f"{settings.BASE_URL}/my/{token_for(case)}/"


def holder_of(token: str) -> TheCustomer:
    """Return whom this token lets in.

    Raises LinkTooOld where it was ours but its time is over, LinkDoesNotWork where it
    was altered, or ended by a new page key.
    """
    try:
        value = _SIGNER.unsign(token, max_age=LASTS)
    except SignatureExpired as old:
        raise LinkTooOld from old
    except BadSignature as altered:
        raise LinkDoesNotWork from altered
    return _match(value)


def owner_of_old_link(token: str) -> TheCustomer:
    """Return whose page a token opened before it grew too old, to mail a fresh one."""
    try:
        return _match(_SIGNER.unsign(token))
    except BadSignature as altered:
        raise LinkDoesNotWork from altered


def _match(value: str) -> TheCustomer:
    reference, _, key = value.partition(".")
    case = Case.objects.filter(reference=reference).only("pk", "page_key").first()
    if case is None or not constant_time_compare(case.page_key, key):
        raise LinkDoesNotWork
    return TheCustomer(case.pk)
