import pytest

from amends.cases import letters
from amends.cases.models import OutboundMail
from amends.cases.page_link import holder_of

pytestmark = pytest.mark.django_db


def link_in(text):
    return next(line for line in text.splitlines() if "/my/" in line)


@pytest.mark.practice("P20")
def test_every_letter_says_who_writes_and_how_to_reach_them(offered, kettle_case):
    for mail in OutboundMail.objects.all():
        assert mail.text.endswith(
            "Tom Okafor\nBright Home\n+44 20 7946 0123, or answer this mail"
        )


def test_every_letter_of_the_desk_opens_the_customers_page(offered, priya_herself):
    for mail in OutboundMail.objects.all():
        token = link_in(mail.text).rstrip("/").rpartition("/")[2]
        assert holder_of(token) == priya_herself


def test_the_subject_carries_the_reference(kettle_case, tom):
    letter = letters.reply(kettle_case, "Hello.\n\n", tom)

    assert letter.subject == f"Re: Cracked kettle [{kettle_case.reference}]"
    assert letter.text.startswith("Hello.\n\nTom Okafor")


def test_greets_by_name_only_where_there_is_one(kettle_case):
    assert letters.acknowledgement(kettle_case, None).text.startswith("Hello Priya,")
    kettle_case.customer.name = ""
    assert letters.acknowledgement(kettle_case, None).text.startswith("Hello,\n")


def test_promises_no_time_where_none_was_promised(kettle_case):
    assert (
        "I will write to you by" not in letters.acknowledgement(kettle_case, None).text
    )


def test_a_team_without_a_telephone_is_reached_by_mail(kettle_case, tom):
    kettle_case.team.phone = ""

    assert letters.reply(kettle_case, "Hello.", tom).text.endswith(
        "Bright Home\nAnswer this mail to reach me"
    )


def test_a_case_without_a_subject_still_makes_sentences(kettle_case):
    kettle_case.subject = ""

    letter = letters.fresh_link(kettle_case)
    assert "Here is a new link to your page:\n" in letter.text
    assert letter.subject.startswith("Re: Your message [")


def test_a_plan_without_steps_or_remedies_lists_none(offered, kettle_case):
    offered.steps.all().delete()
    offered.remedies.all().delete()

    text = letters.plan(kettle_case, offered).text
    assert "What would happen" not in text
    assert "You would get" not in text
