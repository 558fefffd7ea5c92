from django.utils import timezone

from amends.cases.models import OutboundMail


def mark_sent(*, mail_id: int) -> None:
    """Note that a mail server took a mail over."""
    sent = OutboundMail.objects.filter(pk=mail_id, given_up_at=None)
    sent.update(sent_at=timezone.now(), trouble="")
