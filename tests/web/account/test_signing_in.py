"""Signing in and out, by the people an administrator added."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user
from django.core.cache import cache

from amends.people.models import Staff
from tests.web.browsing import shown, value_of

pytestmark = pytest.mark.django_db

TOM = {"login": "tom@brighthome.example", "password": "a-good-password-42"}


@pytest.fixture(autouse=True)
def nobody_tried_before():
    """Failed sign-ins are counted; each test starts from none."""
    cache.clear()


def test_signing_in_leads_to_the_desk(tom, somebody):
    response = somebody.post("/account/login/", TOM)

    assert response["Location"] == "/"
    assert get_user(somebody) == tom


def test_signing_in_leads_back_to_where_one_wanted_to_be(kettle_case, tom, somebody):
    wanted = somebody.get(f"/cases/{kettle_case.pk}/")["Location"]

    response = somebody.post(wanted, TOM | {"next": f"/cases/{kettle_case.pk}/"})

    assert response["Location"] == f"/cases/{kettle_case.pk}/"


def test_signing_in_leads_nowhere_else(tom, somebody):
    response = somebody.post("/account/login/", TOM | {"next": "https://evil.example"})

    assert response["Location"] == "/"


@pytest.mark.parametrize(
    "wrong", [{"password": "a-bad-password"}, {"login": "nobody@brighthome.example"}]
)
def test_a_wrong_password_or_name_gets_the_same_sentence(tom, somebody, wrong):
    response = somebody.post("/account/login/", TOM | wrong)

    assert response.status_code == 200
    assert "email address and/or password you specified are not correct" in shown(
        response
    )
    assert value_of("login", response) == (TOM | wrong)["login"]
    assert not get_user(somebody).is_authenticated


def test_who_left_does_not_get_in(tom, somebody):
    Staff.objects.update(is_active=False)

    response = somebody.post("/account/login/", TOM)

    assert not get_user(somebody).is_authenticated
    assert response["Location"] == "/account/inactive/"


def test_who_leaves_while_signed_in_is_out_at_once(tom, as_tom):
    Staff.objects.update(is_active=False)

    assert as_tom.get("/").status_code == 302


def test_signing_out_asks_first(as_tom):
    assert "Sign out?" in shown(as_tom.get("/account/logout/"))
    assert get_user(as_tom).is_authenticated

    as_tom.post("/account/logout/")

    assert not get_user(as_tom).is_authenticated


def test_nobody_signs_up_by_themselves(tom, somebody):
    form = {"email": "mallory@elsewhere.example", "password1": "a-good-password-42"}

    response = somebody.post("/account/signup/", form)

    assert "Accounts are given" in shown(response)
    assert list(Staff.objects.all()) == [tom]


def test_a_password_can_be_changed(tom, as_tom, somebody):
    new = "another-good-one-77"
    form = {"oldpassword": TOM["password"], "password1": new, "password2": new}

    as_tom.post("/account/password/", form)

    somebody.post("/account/login/", TOM | {"password": new})
    assert get_user(somebody) == tom


def test_two_new_passwords_that_differ_change_nothing(tom, as_tom):
    form = {
        "oldpassword": TOM["password"],
        "password1": "another-good-one-77",
        "password2": "another-good-one-78",
    }

    response = as_tom.post("/account/password/", form)

    assert "You must type the same password each time." in shown(response)
    tom.refresh_from_db()
    assert tom.check_password(TOM["password"])
