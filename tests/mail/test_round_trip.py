"""A complaint comes by mail, is answered by mail, and the answer finds its case."""

import pytest

from amends.cases.actions.send_reply import send_reply
from amends.cases.models import Case, Interaction
from amends.mail.models import InboundMail
from amends.mail.worker import work_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_whole_conversation_stays_on_one_case(deliver, write, sink, tom):
    deliver(write("My kettle leaks.\n\nRegards,\nPriya", Subject="Leaking kettle"))
    work_once()

    case = Case.objects.get()
    assert case.owner == tom
    assert case.customer.name == "Priya Raman"
    assert case.interactions.first().text == "My kettle leaks."
    [thanks] = sink.mails
    assert thanks["To"] == "priya@raman.example"
    assert thanks["From"] == "Tom Okafor at Bright Home <help@brighthome.example>"
    assert thanks["Auto-Submitted"] == "auto-replied"
    assert thanks["In-Reply-To"] == "<leak@raman.example>"
    assert case.reference in thanks.get_content()

    seen = case.interactions.last().pk
    words = "Hello Priya, I am sorry your kettle leaks. I send you a new one today."
    send_reply(case_id=case.pk, by=tom, words=words, seen=seen)
    work_once()
    _, reply = sink.mails
    assert reply["References"].startswith("<leak@raman.example>")
    assert "Auto-Submitted" not in reply

    quoted = "\n".join(f"> {line}" for line in reply.get_content().splitlines())
    deliver(
        write(
            f"Thank you, that is kind.\n\nOn 3 November 2026 at 10:12, Tom Okafor "
            f"<help@brighthome.example> wrote:\n\n{quoted}",
            Subject=str(reply["Subject"]),
            Message_ID="<thanks@raman.example>",
            In_Reply_To=str(reply["Message-ID"]),
        )
    )
    work_once()

    assert Case.objects.count() == 1
    answer = case.interactions.get(message_id="<thanks@raman.example>")
    assert answer.direction == Interaction.Direction.INBOUND
    assert answer.text == "Thank you, that is kind."
    assert "a new one today" in answer.quoted
    filed = InboundMail.objects.filter(state=InboundMail.State.FILED)
    assert filed.count() == 2
    assert len(sink.mails) == 2
