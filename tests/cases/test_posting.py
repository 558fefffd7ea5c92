import re

import pytest

from amends.cases.actions.receive_answer import receive_answer
from amends.cases.incoming import Incoming
from amends.cases.letters import Letter
from amends.cases.models import OutboundMail
from amends.cases.posting import MOST_REFERENCES, post

pytestmark = pytest.mark.django_db
LETTER = Letter("Re: Cracked kettle", "Dear Priya,\n\nhello.\n\nTom Okafor")


@pytest.fixture
def write(kettle_case, priya_herself):
    def send(number=1, sender="priya@raman.example"):
        incoming = Incoming(
            channel="email",
            text="More.",
            sender=sender,
            message_id=f"<{number}@raman.example>",
        )
        return receive_answer(
            case_id=kettle_case.pk, by=priya_herself, incoming=incoming
        )

    return send


def test_answers_the_latest_mail_of_the_thread(kettle_case, write, tom):
    acknowledged = OutboundMail.objects.get().interaction.message_id
    write()

    mail = post(kettle_case, LETTER, by=tom).mail

    assert mail.in_reply_to == "<1@raman.example>"
    assert mail.references == (
        f"<kettle@raman.example> {acknowledged} <1@raman.example>"
    )


def test_a_long_thread_keeps_its_first_mail_and_the_latest(kettle_case, write, tom):
    for number in range(30):
        write(number)

    references = post(kettle_case, LETTER, by=tom).mail.references.split()

    assert len(references) == MOST_REFERENCES
    assert references[0] == "<kettle@raman.example>"
    assert references[-1] == "<29@raman.example>"


def test_every_mail_has_an_id_of_its_own_at_our_address(kettle_case, tom):
    ids = {post(kettle_case, LETTER, by=tom).message_id for _ in range(3)}

    assert len(ids) == 3
    for each in ids:
        assert re.fullmatch(r"<am-\w+\.[0-9a-f]{32}@brighthome\.example>", each)


def test_goes_where_the_customer_wrote_from_last(kettle_case, priya, write, tom):
    priya.addresses.create(email="priya@work.example")
    write(sender="Priya@Work.example")

    assert post(kettle_case, LETTER, by=tom).mail.recipient == "priya@work.example"


def test_never_goes_to_an_address_that_is_not_the_customers(kettle_case, write, tom):
    write(sender="eve@evil.example")

    assert post(kettle_case, LETTER, by=tom).mail.recipient == "priya@raman.example"


def test_the_story_shows_the_words_and_the_mail_holds_the_whole_letter(
    kettle_case, tom
):
    sent = post(kettle_case, LETTER, words="hello.", by=tom)

    assert (sent.text, sent.mail.text) == ("hello.", LETTER.text)
    assert not sent.automatic


def test_what_the_desk_writes_is_marked_so_and_bears_the_owners_name(kettle_case):
    sent = post(kettle_case, LETTER)

    assert sent.automatic
    assert sent.text == LETTER.text
    assert sent.mail.sender_name == "Tom Okafor at Bright Home"


def test_a_long_name_still_fits(kettle_case, tom, bright_home):
    tom.name = "T" * 120
    kettle_case.team.organisation.name = "B" * 120

    assert len(post(kettle_case, LETTER, by=tom).mail.sender_name) == 200
