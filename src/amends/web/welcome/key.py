"""Who may open an empty desk: somebody at this machine, or who was told its key."""

from __future__ import annotations

from ipaddress import ip_address

from django.core.signing import Signer
from django.http import HttpRequest
from django.utils.crypto import constant_time_compare


def welcome_key() -> str:
    """Return the key that `amends serve` tells whoever started it."""
    return Signer(salt="amends.welcome").signature("open the desk")[:20]


def may_open(request: HttpRequest) -> bool:
    """Whether this visitor sits at this machine, or brings the key."""
    given = request.POST.get("key") or request.GET.get("key", "")
    return _is_here(request) or constant_time_compare(given, welcome_key())


def _is_here(request: HttpRequest) -> bool:
    try:
        return ip_address(request.META.get("REMOTE_ADDR", "")).is_loopback
    except ValueError:
        return False
