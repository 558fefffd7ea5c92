"""Where a mail goes: to its case, to a new case, to the tray, or aside."""

from datetime import timedelta

import pytest

from amends.cases.actions.close_case import close_case
from amends.cases.actions.drop_promise import drop_promise
from amends.cases.models import Case, Interaction, OutboundMail
from amends.mail.actions.file_mail import file_mail
from amends.mail.models import InboundMail
from amends.mail.parsing import parse_mail

pytestmark = pytest.mark.django_db
State = InboundMail.State


@pytest.fixture
def file(keep):
    """Let a mail reach us and file it at once."""

    def file(mail, **envelope):
        content = mail if isinstance(mail, bytes) else mail.as_bytes()
        kept = keep(content, **envelope)
        return file_mail(mail_id=kept.pk, parsed=parse_mail(content))

    return file


@pytest.fixture
def thanks(kettle_case) -> Interaction:
    """The acknowledgement Priya got."""
    return kettle_case.interactions.get(direction="outbound")


def notes(case: Case) -> list[str]:
    return list(case.interactions.filter(channel="note").values_list("text", flat=True))


# A first mail


def test_a_first_mail_opens_a_case_and_is_acknowledged(file, write, tom):
    mail = file(write("It leaks.", Subject="Leaking kettle"))

    case = Case.objects.get()
    assert mail.state == State.FILED
    assert mail.interaction == case.interactions.first()
    assert (mail.sender, mail.subject) == ("priya@raman.example", "Leaking kettle")
    assert (case.owner, case.subject) == (tom, "Leaking kettle")
    assert case.customer.name == "Priya Raman"
    assert case.opened_at == mail.received_at
    assert OutboundMail.objects.get().recipient == "priya@raman.example"


@pytest.mark.parametrize(
    ("subject", "text", "called"),
    [
        ("Fwd: Re: Kettle", "It leaks.", "Kettle"),
        (None, "It leaks.\nBadly.", "It leaks."),
        ("Re:", "It leaks.", "It leaks."),
        (None, None, "A mail without words"),
    ],
)
def test_a_case_is_called_what_its_mail_is_about(file, write, subject, text, called):
    file(write(text, Subject=subject))

    assert Case.objects.get().subject == called


def test_a_photo_alone_is_a_complaint_too(file, write):
    photo = write(None, Subject=None)
    photo.add_attachment(b"\xff\xd8", "image", "jpeg", filename="leak.jpg")
    file(photo)

    case = Case.objects.get()
    assert case.subject == "leak.jpg"
    assert case.interactions.first().attachments.get().name == "leak.jpg"


# A mail that answers ours


def test_an_answer_to_our_mail_joins_its_case(file, write, kettle_case, thanks):
    mail = file(write("Thank you.", In_Reply_To=thanks.message_id, Subject="Anything"))

    assert mail.interaction.case == kettle_case
    assert mail.interaction.text == "Thank you."
    assert Case.objects.count() == 1


def test_an_answer_is_found_by_its_references_alone(file, write, kettle_case, thanks):
    references = f"<x@raman.example> {thanks.message_id} <y@raman.example>"
    mail = file(write(References=references, Subject="Anything"))

    assert mail.interaction.case == kettle_case


def test_an_answer_is_found_by_the_reference_in_its_subject(file, write, kettle_case):
    mail = file(write(Subject=f"about [{kettle_case.reference.lower()}]"))

    assert mail.interaction.case == kettle_case


def test_an_answer_is_found_by_its_subject(file, write, kettle_case):
    mail = file(write(Subject="RE: cracked kettle"))

    assert mail.interaction.case == kettle_case


def test_the_same_subject_without_re_is_a_new_complaint(file, write, kettle_case):
    mail = file(write(Subject="Cracked kettle"))

    assert mail.interaction.case != kettle_case
    assert mail.interaction.case.customer == kettle_case.customer


def test_an_old_closed_case_is_not_opened_again_by_a_subject(
    monday_at_ten, file, write, kettle_case, tom
):
    for promise in kettle_case.promises.filter(kept_at=None):
        drop_promise(
            case_id=kettle_case.pk, promise_id=promise.pk, by=tom, because="By phone."
        )
    close_case(case_id=kettle_case.pk, by=tom, outcome="upheld", basis="Refunded.")
    monday_at_ten.shift(timedelta(days=31))

    mail = file(write(Subject="Re: Cracked kettle"))

    assert mail.interaction.case != kettle_case


def test_answers_are_never_answered_by_the_desk(file, write, thanks):
    file(write(In_Reply_To=thanks.message_id))

    assert OutboundMail.objects.count() == 1  # the acknowledgement of the complaint


# A mail that names somebody else's case


def test_a_reference_alone_opens_no_door(file, write, kettle_case):
    before = kettle_case.interactions.count()
    mail = file(
        write(
            "Send me the refund instead.",
            From="Mallory <mallory@evil.example>",
            Subject=f"Re: Cracked kettle [{kettle_case.reference}]",
        )
    )

    assert kettle_case.interactions.count() == before
    assert mail.interaction.case != kettle_case
    assert mail.interaction.case.subject == "Cracked kettle"
    [note] = notes(mail.interaction.case)
    assert kettle_case.reference in note
    [sent] = OutboundMail.objects.filter(recipient="mallory@evil.example")
    assert kettle_case.reference not in sent.text
    assert kettle_case.reference not in sent.interaction.subject


def test_a_message_id_alone_opens_no_door(file, write, kettle_case, thanks):
    before = kettle_case.interactions.count()
    mail = file(
        write(
            From="mallory@evil.example",
            Subject="Hello",
            In_Reply_To=thanks.message_id,
            References=thanks.message_id,
        )
    )

    assert kettle_case.interactions.count() == before
    assert kettle_case.reference in notes(mail.interaction.case)[0]


def test_a_subject_alone_opens_no_door(file, write, kettle_case):
    mail = file(write(From="mallory@evil.example", Subject="Re: Cracked kettle"))

    assert mail.interaction.case != kettle_case
    assert notes(mail.interaction.case) == []


def test_naming_another_case_than_ones_own_joins_ones_own(
    file, write, kettle_case, lamp_case
):
    subject = f"Re: [{lamp_case.reference}] and [{kettle_case.reference}]"

    assert file(write(Subject=subject)).interaction.case == kettle_case


# Machines


@pytest.mark.parametrize(
    ("header", "value"),
    [
        ("Auto-Submitted", "auto-replied"),
        ("Precedence", "bulk"),
        ("Precedence", "list"),
        ("X-Autoreply", "yes"),
    ],
)
def test_a_machine_is_set_aside_and_never_answered(file, write, header, value):
    mail = file(write("I am away.", **{header: value}))

    assert mail.state == State.SET_ASIDE
    assert mail.reason.startswith("A machine seems to have sent it")
    assert not Case.objects.exists()
    assert not OutboundMail.objects.exists()


def test_a_mail_without_return_address_is_set_aside(file, write):
    mail = file(write(), envelope_sender="")

    assert mail.state == State.SET_ASIDE
    assert "no return address" in mail.reason


@pytest.mark.parametrize(
    "sender", ["help@brighthome.example", "Help+a@BrightHome.example"]
)
def test_a_mail_from_our_own_address_is_set_aside(file, write, sender):
    mail = file(write(From=sender))

    assert mail.state == State.SET_ASIDE
    assert "our own address" in mail.reason


def test_our_own_mail_that_comes_back_is_set_aside(file, write):
    mail = file(write(), envelope_sender="help@brighthome.example")

    assert "our own address" in mail.reason


def test_an_absence_note_about_our_mail_waits_in_the_tray(
    file, write, kettle_case, thanks
):
    mail = file(
        write("Away.", Auto_Submitted="auto-replied", In_Reply_To=thanks.message_id)
    )

    assert mail.state == State.TRAY
    assert f"our mail on {kettle_case.reference}" in mail.reason
    assert OutboundMail.objects.count() == 1


def test_a_bounce_of_our_mail_tells_the_owner(file, kettle_case, thanks):
    mail = file(
        b"From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered\r\n"
        b"Content-Type: multipart/report; boundary=x\r\n\r\n--x\r\n\r\nNobody here.\r\n"
        b"--x\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: "
        + thanks.message_id.encode()
        + b"\r\n--x--",
        envelope_sender="",
    )

    assert mail.state == State.TRAY
    assert "may not have arrived" in mail.reason
    assert "may not have arrived" in notes(kettle_case)[0]


def test_who_wants_no_automatic_answer_is_heard_without_one(file, write):
    mail = file(write(X_Auto_Response_Suppress="All"))

    assert mail.state == State.FILED
    assert not OutboundMail.objects.exists()


def test_a_storm_of_mails_is_acknowledged_five_times_an_hour(
    monday_at_ten, file, write
):
    for n in range(7):
        file(write(Message_ID=f"<{n}@raman.example>", Subject=f"Number {n}"))
    assert Case.objects.count() == 7
    assert OutboundMail.objects.count() == 5

    monday_at_ten.shift(timedelta(minutes=61))
    file(write(Message_ID="<8@raman.example>", Subject="Number 8"))
    assert OutboundMail.objects.count() == 6


# Twice, broken, or nobody's


def test_a_mail_delivered_twice_is_filed_once(file, write):
    file(write())
    again = file(write())

    assert again.state == State.SET_ASIDE
    assert "delivered twice" in again.reason
    assert Case.objects.count() == 1


def test_a_form_that_gives_every_mail_the_same_id_loses_none(file, write):
    file(write(Subject="Kettle"))
    other = file(write(Subject="Lamp", From="jonas@lund.example"))

    assert other.state == State.FILED
    assert Case.objects.count() == 2


def test_mails_without_any_id_are_never_taken_for_each_other(file, write):
    file(write(Message_ID=None))
    file(write(Message_ID=None))

    assert Case.objects.count() == 2


def test_a_mail_without_sender_waits_in_the_tray(file):
    mail = file(b"Subject: Leaking kettle\r\n\r\nIt leaks.")

    assert mail.state == State.TRAY
    assert "no sender" in mail.reason
    assert mail.subject == "Leaking kettle"


def test_a_mail_whose_inside_is_broken_waits_in_the_tray(file):
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (n, n)
        for n in range(5000)
    )
    mail = file(b"From: priya@raman.example\r\n" + nested)

    assert mail.state == State.TRAY
    assert "could not be read" in mail.reason
    assert mail.sender == "priya@raman.example"


def test_what_is_filed_already_is_left_alone(file, write):
    mail = file(write())

    assert file_mail(mail_id=mail.pk, parsed=parse_mail(write().as_bytes())) is None
    assert Case.objects.count() == 1
