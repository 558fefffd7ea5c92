"""People at their browsers, and a case on which everything can be done."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from django.test import Client
from django.utils import timezone

from amends.cases.actions.make_promise import make_promise
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.restate_problem import restate_problem
from amends.cases.drafting import PlanDraft, StepDraft
from amends.cases.models import Step
from amends.cases.page_link import token_for
from amends.mail.actions.keep_mail import keep_mail
from amends.mail.actions.lay_in_tray import lay_in_tray
from amends.mail.parsing import parse_mail
from tests.web.browsing import browser_of


@pytest.fixture
def as_tom(tom) -> Client:
    """Tom, signed in."""
    return browser_of(tom)


@pytest.fixture
def as_amara(amara) -> Client:
    """Amara, signed in."""
    return browser_of(amara)


@pytest.fixture
def as_ada(ada) -> Client:
    """Ada, signed in."""
    return browser_of(ada)


@pytest.fixture
def as_zoe(zoe) -> Client:
    """Zoe of another team, signed in."""
    return browser_of(zoe)


@pytest.fixture
def somebody() -> Client:
    """A browser in which nobody signed in, such as a customer's."""
    return Client()


@pytest.fixture
def priyas_page(kettle_case) -> str:
    """The address of Priya's own page."""
    return f"/my/{token_for(kettle_case)}/"


@pytest.fixture
def jonas_page(lamp_case) -> str:
    """The address of Jonas's page, which is about a lamp."""
    return f"/my/{token_for(lamp_case)}/"


@pytest.fixture
def said_back(kettle_case, tom):
    """Tom said Priya's problem back to her; she has not answered."""
    words = "If I understand you: the kettle came cracked, and nobody answered you."
    return restate_problem(case_id=kettle_case.pk, by=tom, words=words)


@pytest.fixture
def refund_offered(monday_at_ten, kettle_case, tom):
    """Tom offered Priya her money back; she has not answered."""
    return offer_plan(
        case_id=kettle_case.pk,
        by=tom,
        plan=PlanDraft(
            "I give you your £42 back and collect the kettle.",
            steps=(
                StepDraft("Refund £42 to your card", date(2026, 11, 4)),
                StepDraft("Leave the kettle next door", None, Step.Who.CUSTOMER),
            ),
        ),
        cannot_wait_because="She was hurt.",
    )


@pytest.fixture
def call_promised(monday_at_ten, kettle_case, tom):
    """Tom promised to call Priya tomorrow."""
    return make_promise(
        case_id=kettle_case.pk,
        by=tom,
        kind="call",
        words="Call Priya",
        due_at=timezone.now() + timedelta(days=1),
    )


@pytest.fixture
def in_the_tray(customer_care):
    """A mail from nobody, which the desk laid in the tray."""
    content = b"Subject: A kettle\r\n\r\nMine leaks. <script>alert(1)</script>\r\n"
    mail = keep_mail(
        team=customer_care,
        content=content,
        envelope_sender="",
        recipients=["help@brighthome.example"],
    )
    lay_in_tray(
        mail_id=mail.pk, because="It names no sender.", parsed=parse_mail(content)
    )
    mail.refresh_from_db()
    return mail
