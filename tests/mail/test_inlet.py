import smtplib
import socket

import pytest
from django.db import DatabaseError

from amends.cases.models import Case
from amends.mail import reception
from amends.mail.inlet import CannotListen, Inlet
from amends.mail.models import InboundMail, RawMail
from amends.mail.worker import work_once

pytestmark = pytest.mark.django_db(transaction=True)

HELP = "help@brighthome.example"


def test_priyas_mail_is_kept_byte_for_byte_before_we_say_yes(deliver, write):
    content = write("It leaks.").as_bytes()

    mail = deliver(content)

    assert bytes(RawMail.objects.get(mail=mail).content) == content
    assert mail.state == InboundMail.State.WAITING
    assert mail.envelope_sender == "priya@raman.example"
    assert mail.envelope_recipients == [HELP]
    assert mail.size == len(content)


@pytest.mark.parametrize(
    "address", ["Help@BrightHome.example", "help+kettles@brighthome.example"]
)
def test_the_team_reads_its_address_however_it_is_written(deliver, write, address):
    mail = deliver(write(), to=address)

    assert mail.team.name == "Customer care"


def test_a_stranger_to_the_house_is_told_that_nobody_reads_there(deliver, write):
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        deliver(write(), to="sales@brighthome.example")

    code, sentence = refused.value.recipients["sales@brighthome.example"]
    assert code == 550
    assert b"Nobody reads this address" in sentence
    assert not InboundMail.objects.exists()


def test_a_report_without_return_address_is_taken(deliver, write):
    assert deliver(write(), sender="").envelope_sender == ""


def test_a_video_of_25_mb_fits(deliver, write):
    video = bytes(range(256)) * (25 * 1024 * 4)
    mail = write("See for yourself.")
    mail.add_attachment(video, "video", "mp4", filename="leak.mp4")

    deliver(mail)
    work_once()

    [file] = Case.objects.get().interactions.first().attachments.all()
    assert (file.name, file.size) == ("leak.mp4", 25 * 1024 * 1024)
    with file.file.open() as kept:
        assert kept.read() == video


def test_what_is_bigger_is_refused_with_a_sentence(inlet):
    with smtplib.SMTP("127.0.0.1", inlet.port, timeout=20) as smtp:
        smtp.ehlo()
        assert smtp.esmtp_features["size"] == str(35 * 1024 * 1024)
        code, sentence = smtp.mail("priya@raman.example", ["size=40000000"])

    assert code == 552
    assert b"25 MB" in sentence


def test_what_turns_out_bigger_than_it_said_is_refused_too(
    transactional_db, customer_care, monkeypatch, write
):
    monkeypatch.setattr("amends.mail.inlet.BIGGEST", 1000)
    inlet = Inlet("127.0.0.1", 0, lmtp_port=0)
    inlet.start()
    try:
        with smtplib.SMTP("127.0.0.1", inlet.port, timeout=20) as smtp:
            smtp.helo()
            smtp.mail("priya@raman.example")
            smtp.rcpt(HELP)
            code, sentence = smtp.data(write("It leaks. " * 200).as_bytes())
    finally:
        inlet.stop()

    assert code == 552
    assert b"too big" in sentence
    assert not InboundMail.objects.exists()


def test_a_line_without_end_is_taken(deliver, write):
    mail = deliver(b"From: priya@raman.example\r\n\r\n" + b"leaks " * 5000 + b"\r\n")

    assert mail.size > 30_000


def test_a_database_that_refuses_makes_the_sender_try_again(
    deliver, write, monkeypatch, caplog
):
    def refuse(**_):
        raise DatabaseError("disk full, said the database about priya@raman.example")

    monkeypatch.setattr(reception, "keep_mail", refuse)
    with pytest.raises(smtplib.SMTPDataError) as later:
        deliver(write())

    assert later.value.smtp_code == 451
    assert b"try again later" in later.value.smtp_error
    assert "DatabaseError in reception.py" in caplog.text
    assert "priya" not in caplog.text


def test_a_database_that_is_away_refuses_no_address_for_good(
    deliver, write, monkeypatch
):
    monkeypatch.setattr(reception, "team_at", lambda _: 1 / 0)
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        deliver(write())

    assert refused.value.recipients[HELP][0] == 451


def test_somebody_who_names_too_many_recipients_is_stopped(inlet):
    with smtplib.SMTP("127.0.0.1", inlet.port, timeout=20) as smtp:
        smtp.helo()
        smtp.mail("priya@raman.example")
        codes = [smtp.rcpt(f"help+{n}@brighthome.example")[0] for n in range(101)]

    assert codes == [250] * 100 + [452]


def test_a_team_that_moves_in_the_same_second_is_not_guessed(
    deliver, write, monkeypatch, customer_care
):
    answers = iter([customer_care, None])
    monkeypatch.setattr(reception, "team_at", lambda _: next(answers))
    with pytest.raises(smtplib.SMTPDataError) as refused:
        deliver(write())

    assert refused.value.smtp_code == 550


def test_a_mail_server_hands_over_by_lmtp_and_hears_about_each_recipient(inlet, write):
    with smtplib.LMTP("127.0.0.1", inlet.lmtp_port, timeout=20) as lmtp:
        lmtp.ehlo()
        lmtp.mail("priya@raman.example")
        assert lmtp.rcpt(HELP)[0] == 250
        assert lmtp.rcpt("nobody@brighthome.example")[0] == 550
        assert lmtp.rcpt("help+again@brighthome.example")[0] == 250
        assert lmtp.data(write().as_bytes())[0] == 250
        assert lmtp.getreply()[0] == 250  # for the second recipient
        assert lmtp.noop()[0] == 250  # and nothing is left over

    assert InboundMail.objects.count() == 1


def test_lmtp_without_recipients_is_answered_once(inlet):
    with smtplib.LMTP("127.0.0.1", inlet.lmtp_port, timeout=20) as lmtp:
        lmtp.ehlo()
        lmtp.mail("priya@raman.example")
        assert lmtp.docmd("DATA")[0] == 503
        assert lmtp.noop()[0] == 250


def test_who_waits_for_mail_is_woken(transactional_db, customer_care, write):
    woken = []
    inlet = Inlet("127.0.0.1", 0, wake=lambda: woken.append("now"))
    inlet.start()
    with smtplib.SMTP("127.0.0.1", inlet.port, timeout=20) as smtp:
        smtp.send_message(write())
    inlet.stop()

    assert woken == ["now"]
    assert inlet.lmtp_port is None


def test_a_port_in_use_is_named_in_one_sentence(transactional_db):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        inlet = Inlet("127.0.0.1", port)
        with pytest.raises(
            CannotListen, match=rf"127.0.0.1:{port}: the port is in use.*MAIL_PORT"
        ):
            inlet.start()


def test_a_talk_that_goes_on_is_ended_when_the_desk_closes(
    transactional_db, customer_care
):
    inlet = Inlet("127.0.0.1", 0)
    inlet.start()
    with socket.create_connection(("127.0.0.1", inlet.port), timeout=20) as talk:
        assert talk.recv(100).startswith(b"220")
        inlet.stop()
        assert talk.recv(100) == b""


async def _break(*_):
    raise ValueError("about priya@raman.example")


def test_a_fault_in_the_listener_asks_for_another_try(inlet, monkeypatch, caplog):
    monkeypatch.setattr(reception.Reception, "handle_MAIL", _break)
    with smtplib.SMTP("127.0.0.1", inlet.port, timeout=20) as smtp:
        smtp.helo()
        assert smtp.mail("priya@raman.example")[0] == 451

    assert "ValueError" in caplog.text
    assert "priya" not in caplog.text


def test_nobody_hears_more_about_us_than_our_name(inlet):
    with smtplib.SMTP("127.0.0.1", inlet.port, timeout=20) as smtp:
        assert smtp.ehlo()[1].splitlines()[0] == b"localhost"
