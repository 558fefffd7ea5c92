"""What goes out: over a real server, once, and never lost."""

import smtplib
import ssl
from concurrent.futures import ThreadPoolExecutor
from email.utils import parsedate_to_datetime

import pytest
from django.core.files.base import ContentFile
from django.db import connections
from django.utils import timezone

from amends.cases.models import OutboundMail
from amends.environment import MailServer
from amends.mail import handing_over, outbox
from amends.mail.outbox import send_due
from amends.mail.outgoing import as_bytes

pytestmark = pytest.mark.django_db


def test_the_letter_arrives_as_it_was_written(monday_at_ten, due, sink):
    due.text = (
        "Hello Priya,\n\n.a line with a dot – and “quotes” and a long one " + "x" * 2000
    )
    due.save()

    assert send_due() == 1

    [mail] = sink.mails
    assert sink.envelopes == [("help@brighthome.example", ["priya@raman.example"])]
    assert mail.get_content().replace("\r\n", "\n").rstrip() == due.text
    assert mail["Message-ID"] == due.interaction.message_id
    assert mail["Subject"] == due.interaction.subject
    assert mail["In-Reply-To"] == "<kettle@raman.example>"
    assert mail["Auto-Submitted"] == "auto-replied"
    assert parsedate_to_datetime(mail["Date"]) == due.written_at.replace(microsecond=0)
    due.refresh_from_db()
    assert due.sent_at == timezone.now()


def test_it_is_sent_once(due, sink):
    assert [send_due(), send_due()] == [1, 0]
    assert len(sink.mails) == 1


def test_names_in_any_language_arrive(due, sink):
    due.sender_name = 'Åsa "Kettle" Lindqvist, \\ Bright Home'
    due.save()
    send_due()

    [mail] = sink.mails
    [sender] = mail["From"].addresses
    assert sender.display_name == "Åsa 'Kettle' Lindqvist, Bright Home"
    assert sender.addr_spec == "help@brighthome.example"


def test_no_header_can_be_smuggled_in(due, sink):
    due.sender_name = "Tom\r\nBcc: mallory@evil.example"
    due.references = "<a@b>\r\nBcc: mallory@evil.example"
    due.interaction.subject = "Kettle\nBcc: mallory@evil.example"
    due.interaction.save()
    due.save()
    send_due()

    [mail] = sink.mails
    assert mail["Bcc"] is None
    assert sink.envelopes[0][1] == ["priya@raman.example"]


def test_files_go_along(due, sink):
    due.interaction.attachments.create(
        name="Räkning.pdf",
        content_type="application/pdf",
        size=4,
        file=ContentFile(b"%PDF", name="x.pdf"),
    )
    send_due()

    [file] = sink.mails[0].iter_attachments()
    assert file.get_filename() == "Räkning.pdf"
    assert file.get_content() == b"%PDF"


def test_a_person_is_not_announced_as_a_machine(due):
    due.interaction.automatic = False

    assert b"Auto-Submitted" not in as_bytes(due)


# Troubles


def test_nobody_there_is_final_and_the_owner_learns_it(due, sink, kettle_case):
    sink.answer_to_recipient = "550 No such user here"
    assert send_due() == 0

    due.refresh_from_db()
    assert due.given_up_at
    assert due.trouble == "The mail server refused it: 550 No such user here"
    assert kettle_case.interactions.filter(channel="note").exists()


@pytest.mark.parametrize("answer", ["451 Greylisted, come back", "452 Full"])
def test_a_busy_server_is_asked_again_with_the_same_id(
    monday_at_ten, due, sink, answer
):
    sink.answer = answer
    send_due()
    due.refresh_from_db()
    assert due.trouble == f"The mail server does not take it now: {answer}"
    assert not due.given_up_at

    sink.answer = "250 OK"
    assert send_due() == 0  # not yet
    monday_at_ten.shift(61)
    assert send_due() == 1
    assert sink.mails[0]["Message-ID"] == due.interaction.message_id


def test_a_worker_that_dies_after_sending_sends_again_with_the_same_id(
    monday_at_ten, due, sink, monkeypatch
):
    def die(**_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(outbox, "mark_sent", die)
        with pytest.raises(KeyboardInterrupt):
            send_due()
    assert send_due() == 0  # claimed for a while
    monday_at_ten.shift(16 * 60)
    assert send_due() == 1

    assert len({mail["Message-ID"] for mail in sink.mails}) == 1


def test_a_server_that_is_away_is_named_without_its_password(due, settings):
    settings.MAIL_SERVER = MailServer("127.0.0.1", 1, "tom", "hush-hush")
    send_due()

    due.refresh_from_db()
    assert due.trouble.startswith("The mail server 127.0.0.1:1 did not answer")
    assert "hush" not in due.trouble


def fail_with(error):
    def fail(*_, **__):
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "trouble", "final"),
    [
        (smtplib.SMTPAuthenticationError(535, b"hush-hush"), "did not accept", False),
        (smtplib.SMTPSenderRefused(550, b"Not you", "x"), "550 Not you", True),
        (smtplib.SMTPNotSupportedError("STARTTLS"), "cannot do what", False),
        (ssl.SSLError("certificate"), "No safe connection", False),
        (smtplib.SMTPServerDisconnected("gone"), "did not answer", False),
        (UnicodeEncodeError("ascii", "ä", 0, 1, ""), "cannot be written to", True),
        (ValueError("priya@raman.example"), "A fault in Amends: ValueError", False),
    ],
)
def test_every_trouble_is_a_sentence(due, sink, monkeypatch, error, trouble, final):
    monkeypatch.setattr(smtplib.SMTP, "sendmail", fail_with(error))
    send_due()

    due.refresh_from_db()
    assert trouble in due.trouble
    assert "hush" not in due.trouble
    assert "priya" not in due.trouble
    assert bool(due.given_up_at) == final


def test_a_goodbye_that_is_not_heard_changes_nothing(due, sink, monkeypatch):
    gone = smtplib.SMTPServerDisconnected("gone")
    monkeypatch.setattr(smtplib.SMTP, "quit", fail_with(gone))

    assert send_due() == 1


class FakeSMTP:
    """Notes what it was asked, where a real TLS server would need certificates."""

    def __init__(self, host, port, **_):
        self.said = [f"{type(self).__name__} {host}:{port}"]
        FakeSMTP.last = self

    def __getattr__(self, name):
        return lambda *words, **_: self.said.append(" ".join([name, *map(str, words)]))

    def has_extn(self, _name):
        return True

    def sendmail(self, sender, recipients, _content, options):
        self.said.append(f"sendmail {sender} {recipients} {options}")


class FakeSMTPS(FakeSMTP):
    pass


@pytest.mark.parametrize(
    ("server", "said"),
    [
        (
            MailServer("mx.example", 587, "tom", "secret", starttls=True),
            [
                "FakeSMTP mx.example:587",
                "ehlo_or_helo_if_needed",
                "starttls",
                "ehlo",
                "login tom secret",
            ],
        ),
        (
            MailServer("mx.example", 465, tls=True),
            ["FakeSMTPS mx.example:465", "ehlo_or_helo_if_needed"],
        ),
    ],
)
def test_the_talk_is_as_safe_as_the_setting_says(
    due, settings, monkeypatch, server, said
):
    monkeypatch.setattr(handing_over.smtplib, "SMTP", FakeSMTP)
    monkeypatch.setattr(handing_over.smtplib, "SMTP_SSL", FakeSMTPS)
    settings.MAIL_SERVER = server
    due.recipient = "åsa@lund.example"
    due.text = "Hej Åsa"
    due.save()
    send_due()

    assert FakeSMTP.last.said[: len(said)] == said
    assert FakeSMTP.last.said[-2].endswith("['BODY=8BITMIME', 'SMTPUTF8']")
    assert FakeSMTP.last.said[-1] == "quit"


# Without a mail server


def test_without_a_server_mail_waits(due, settings):
    settings.MAIL_SERVER = None

    assert send_due() == 0
    due.refresh_from_db()
    assert (due.sent_at, due.tries) == (None, 0)


def test_in_the_demo_it_goes_to_nobody(due, settings):
    settings.MAIL_SERVER, settings.DEMO = None, True

    assert send_due() == 1
    due.refresh_from_db()
    assert due.sent_at
    assert due.trouble == ""


def test_one_mail_that_fails_does_not_keep_the_others(
    due, lamp_case, sink, monkeypatch
):
    first = OutboundMail.objects.order_by("pk").first()
    real = outbox.as_bytes

    def broken(mail):
        return 1 / 0 if mail.pk == first.pk else real(mail)

    monkeypatch.setattr(outbox, "as_bytes", broken)
    assert send_due() == 1

    first.refresh_from_db()
    assert first.trouble.startswith("A fault in Amends: ZeroDivisionError")


def _send_all(_: int) -> int:
    try:
        return send_due()
    finally:
        connections.close_all()


@pytest.mark.django_db(transaction=True)
def test_two_workers_send_each_mail_once(due, lamp_case, sink):
    with ThreadPoolExecutor(2) as workers:
        sent = sum(workers.map(_send_all, range(2)))

    assert sent == 2
    assert sorted(mail["To"] for mail in sink.mails) == [
        "jonas@lund.example",
        "priya@raman.example",
    ]
