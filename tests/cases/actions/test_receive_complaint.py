from dataclasses import replace

import pytest

from amends.cases import reference
from amends.cases.actions.receive_complaint import receive_complaint
from amends.cases.incoming import Incoming, IncomingFile
from amends.cases.models import Case, OutboundMail
from amends.cases.refusals import Incomplete, NobodyToOwn
from amends.people.models import Customer
from tests.conftest import FURIOUS

pytestmark = pytest.mark.django_db
LAMP = Incoming(
    channel="email",
    subject="Lamp broken",
    text="The lamp you sent is broken.",
    sender="Jonas@Lund.example",
    message_id="<lamp@lund.example>",
)


@pytest.mark.practice("P09")
def test_gives_it_one_owner_and_says_who(customer_care, tom, history):
    case = receive_complaint(team=customer_care, incoming=LAMP, name="Jonas Lund")

    assert case.owner == tom
    assert case.stage == Case.Stage.LISTEN
    assert history(case) == [("complaint received", "desk")]


@pytest.mark.practice("P11")
def test_acknowledges_at_once_with_a_persons_name(monday_at_ten, customer_care, tom):
    case = receive_complaint(team=customer_care, incoming=LAMP, name="Jonas Lund")

    mail = OutboundMail.objects.get()
    assert mail.recipient == "jonas@lund.example"
    assert mail.text.startswith("Hello Jonas,")
    assert "I will write to you by Monday 2 November at 14:00." in mail.text
    assert "Tom Okafor" in mail.text
    assert case.reference in mail.text


@pytest.mark.practice("P20")
def test_the_acknowledgement_says_how_to_reach_the_owner(customer_care, tom):
    receive_complaint(team=customer_care, incoming=LAMP)

    mail = OutboundMail.objects.get()
    assert "Tom Okafor" in mail.sender_name
    assert "+44 20 7946 0123, or answer this mail" in mail.text


@pytest.mark.practice("P02")
def test_is_read_for_its_heat(customer_care, tom):
    furious = replace(LAMP, text=FURIOUS)

    case = receive_complaint(team=customer_care, incoming=furious)

    assert (case.level, case.trend) == ("furious", "steady")
    assert case.interactions.get(direction="inbound").reading.heat == case.heat


def test_stays_silent_where_an_answer_could_loop(customer_care, tom):
    receive_complaint(team=customer_care, incoming=LAMP, acknowledge=False)

    assert not OutboundMail.objects.exists()


def test_one_customer_many_cases(customer_care, tom):
    first = receive_complaint(team=customer_care, incoming=LAMP)
    second = receive_complaint(team=customer_care, incoming=LAMP, name="Jonas  Lund\n")

    assert first.customer == second.customer
    assert Customer.objects.get().name == "Jonas Lund"


def test_a_mail_without_a_subject_is_called_by_its_first_line(customer_care, tom):
    nameless = replace(LAMP, subject="", text="\n" + "My lamp broke. " * 20 + "\nBye")

    case = receive_complaint(team=customer_care, incoming=nameless)

    assert case.subject.startswith("My lamp broke.")
    assert len(case.subject) == 198


def test_an_empty_mail_is_a_case_too(customer_care, tom):
    case = receive_complaint(
        team=customer_care, incoming=replace(LAMP, subject="", text="")
    )

    assert case.subject == ""
    assert "Re: Your message" in OutboundMail.objects.get().interaction.subject


def test_takes_what_no_database_keeps(customer_care, tom):
    odd = replace(LAMP, text="a\0b\ud800", subject="x\0\ud800y", message_id="<a\nb>")

    case = receive_complaint(team=customer_care, incoming=odd, name="\0Jonas")

    said = case.interactions.get(direction="inbound")
    assert (said.text, case.subject, said.message_id) == ("ab?", "x?y", "")
    assert case.customer.name == "Jonas"


@pytest.mark.parametrize(
    "sender",
    ["", "jonas", "a b@c.example", "@", "x" * 250 + "@c.example", "a@b\nBcc: c@d"],
)
def test_needs_an_address_to_answer(customer_care, tom, sender):
    with pytest.raises(Incomplete, match="Without a mail address"):
        receive_complaint(team=customer_care, incoming=replace(LAMP, sender=sender))
    assert not Case.objects.exists()


def test_needs_somebody_to_own_it(customer_care):
    with pytest.raises(NobodyToOwn):
        receive_complaint(team=customer_care, incoming=LAMP)


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("crack.JPG", ".JPG"),
        ("", ""),
        ("../../etc/passwd", ""),
        ("a.\0", ""),
        ("a.ö", ""),
        ("a. b", ""),
        ("x" * 300 + ".png", ".png"),
    ],
)
def test_keeps_every_file_under_a_name_of_ours(customer_care, tom, name, stored):
    photo = IncomingFile(name, "image/jpeg", b"crack")

    case = receive_complaint(team=customer_care, incoming=replace(LAMP, files=(photo,)))

    kept = case.interactions.get(direction="inbound").attachments.get()
    assert kept.file.read() == b"crack"
    assert kept.file.name.startswith(f"{kept.interaction_id}/file")
    assert kept.file.name.endswith(stored)
    assert kept.name
    kept.file.close()


def test_draws_again_where_a_reference_is_taken(
    customer_care, tom, kettle_case, monkeypatch
):
    draws = iter([kettle_case.reference, "AM-00000"])
    monkeypatch.setattr(reference, "new_reference", lambda _length: next(draws))

    case = receive_complaint(team=customer_care, incoming=LAMP)

    assert case.reference == "AM-00000"


def test_a_team_without_hours_loses_no_mail(bills, zoe):
    bills.policies.create(kind="reply", minutes=60)

    case = receive_complaint(team=bills, incoming=LAMP)

    assert (case.promises.get().due_at - case.promises.get().made_at).seconds < 3601


def test_references_cannot_be_mistaken():
    drawn = {reference.new_reference() for _ in range(200)}

    assert len(drawn) > 190
    assert not set("ILOU").intersection("".join(drawn).replace("AM-", ""))
