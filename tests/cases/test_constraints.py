"""Rules the data must obey, whoever writes it."""

from decimal import Decimal

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from amends.cases.models import Case, Correction, PromisePolicy, Reading, Remedy, Step
from amends.people.models import Address

pytestmark = pytest.mark.django_db


@pytest.fixture
def refused():
    """The database refuses what is done inside, by the constraint of this name."""

    def by(name):
        class Refused:
            def __enter__(self):
                self.inside = transaction.atomic()
                self.inside.__enter__()

            def __exit__(self, kind, trouble, where):
                self.inside.__exit__(kind, trouble, where)
                assert kind is not None, "the database let it pass"
                assert issubclass(kind, IntegrityError)
                assert name in str(trouble)
                return True

        return Refused()

    return by


@pytest.mark.parametrize(
    "wrong", [{"outcome": "upheld"}, {"closed_at": timezone.now()}]
)
def test_closed_cases_say_how_and_when(kettle_case, refused, wrong):
    with refused("closed_cases_say_how_and_when"):
        Case.objects.update(**wrong)


def test_heat_is_0_to_100(kettle_case, refused):
    with refused("heat_is_0_to_100"):
        Case.objects.update(heat=101)


def test_a_forecast_is_a_chance(kettle_case, refused):
    with refused("forecast_is_a_chance"):
        Case.objects.update(forecast=1.1)


def test_only_a_forecast_warns(kettle_case, refused):
    with refused("only_a_forecast_warns"):
        Case.objects.update(forecast=None, forecast_warns=True)


def test_a_promise_ends_once(kettle_case, refused):
    now = timezone.now()
    with refused("a_promise_ends_once"):
        kettle_case.promises.update(kept_at=now, dropped_at=now, dropped_because="x")


def test_dropped_promises_say_why(kettle_case, refused):
    with refused("dropped_promises_say_why"):
        kettle_case.promises.update(dropped_at=timezone.now())


def test_notes_stay_among_us(kettle_case, refused):
    with refused("notes_stay_among_us"):
        kettle_case.interactions.create(direction="outbound", channel="note")
    with refused("notes_stay_among_us"):
        kettle_case.interactions.create(direction="internal", channel="email")


def test_answered_restatements_say_when(restatement, kettle_case, refused):
    with refused("answered_restatements_say_when"):
        kettle_case.restatements.update(answer="confirmed")


def test_one_restatement_stands_at_a_time(restatement, kettle_case, tom, refused):
    with refused(""):
        kettle_case.restatements.create(words="Again.", by=tom)


def test_one_plan_stands_at_a_time(offered, kettle_case, tom, refused):
    with refused(""):
        kettle_case.plans.create(words="Another.", by=tom, state="agreed")


def test_our_steps_have_a_date(offered, refused):
    with refused("our_steps_have_a_date"):
        Step.objects.create(plan=offered, position=9, words="Some day", who="us")


@pytest.mark.parametrize(
    "wrong",
    [
        {"amount": Decimal(-1), "currency": "GBP"},
        {"amount": Decimal(1), "currency": ""},
        {"amount": None, "currency": "GBP"},
    ],
)
def test_an_amount_is_above_zero_and_has_a_currency(offered, refused, wrong):
    with refused("an_amount_is_above_zero_and_has_a_currency"):
        Remedy.objects.create(plan=offered, kind="refund", **wrong)


def test_a_policy_gives_time(customer_care, refused):
    with refused("a_policy_gives_time"):
        PromisePolicy.objects.create(team=customer_care, kind="call", minutes=0)


def test_an_address_is_one_customers(priya, lamp_case, refused):
    with refused(""):
        Address.objects.create(customer=lamp_case.customer, email="priya@raman.example")


def test_an_opening_closes_after_it_opens(customer_care, refused):
    with refused("an_opening_closes_after_it_opens"):
        customer_care.openings.create(weekday=6, opens="17:00", closes="09:00")


@pytest.mark.parametrize(
    "wrong",
    [
        {"what": "level", "was": "calm", "now": "calm"},
        {"what": "signals"},
        {"what": "right", "now": "calm"},
        {"what": "put_back", "was": "calm"},
    ],
)
def test_a_correction_changes_something(kettle_case, tom, refused, wrong):
    reading = Reading.objects.get()
    with refused("a_correction_changes_something"):
        Correction.objects.create(reading=reading, by=tom, **wrong)
