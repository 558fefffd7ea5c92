from datetime import timedelta

import pytest
from django.core.signing import TimestampSigner
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from amends.cases.actors import TheCustomer
from amends.cases.models import Case
from amends.cases.page_link import (
    LASTS,
    holder_of,
    owner_of_old_link,
    page_link,
    token_for,
)
from amends.cases.reference import new_page_key
from amends.cases.refusals import LinkDoesNotWork, LinkTooOld

pytestmark = pytest.mark.django_db


@pytest.fixture
def token(monday_at_ten, kettle_case):
    return token_for(kettle_case)


def test_lets_its_customer_in(token, kettle_case):
    assert holder_of(token) == TheCustomer(kettle_case.pk)
    assert page_link(kettle_case).endswith(f"/my/{token}/")


def test_every_altered_letter_is_noticed(token):
    for at, letter in enumerate(token):
        other = "A" if letter != "A" else "B"
        with pytest.raises(LinkDoesNotWork):
            holder_of(token[:at] + other + token[at + 1 :])


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(guess=st.text(max_size=80))
def test_nothing_made_up_opens_a_page(kettle_case, guess):
    for made_up in (guess, f"{kettle_case.reference}.{guess}"):
        with pytest.raises(LinkDoesNotWork):
            holder_of(made_up)
        with pytest.raises(LinkDoesNotWork):
            owner_of_old_link(made_up)


def test_a_signature_for_something_else_is_none_here(kettle_case):
    elsewhere = TimestampSigner(salt="elsewhere", sep=".")
    with pytest.raises(LinkDoesNotWork):
        holder_of(elsewhere.sign(f"{kettle_case.reference}.{kettle_case.page_key}"))


def test_ends_after_half_a_year_and_can_be_renewed(token, monday_at_ten, kettle_case):
    monday_at_ten.shift(LASTS + timedelta(seconds=1))

    with pytest.raises(LinkTooOld):
        holder_of(token)
    assert owner_of_old_link(token) == TheCustomer(kettle_case.pk)


def test_a_new_key_ends_every_old_link(token, kettle_case):
    Case.objects.update(page_key=new_page_key())

    for look in (holder_of, owner_of_old_link):
        with pytest.raises(LinkDoesNotWork):
            look(token)


def test_opens_no_other_case(token, kettle_case, lamp_case):
    _, dot, signed = token_for(lamp_case).partition(".")
    with pytest.raises(LinkDoesNotWork):
        holder_of(kettle_case.reference + dot + signed)


def test_a_case_that_is_gone_has_no_page(token, kettle_case):
    kettle_case.delete()
    with pytest.raises(LinkDoesNotWork):
        holder_of(token)
