"""Who works here, and when: seen by all, changed by an administrator."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user

from amends.people.models import Staff
from tests.web.browsing import HTMX, chosen, shown, value_of

pytestmark = pytest.mark.django_db

BEN = {
    "name": "Ben Achebe",
    "email": "ben@brighthome.example",
    "role": "supervisor",
    "password": "a-good-password-43",
}
TEAM = {
    "name": "Customer care",
    "address": "help@brighthome.example",
    "phone": "+44 20 7946 0123",
    "time_zone": "Europe/London",
    "country": "GB",
    "morning_from_0": "08:00",
    "morning_to_0": "12:00",
    "afternoon_from_0": "13:00",
    "afternoon_to_0": "16:30",
}


def test_everybody_sees_who_works_in_their_team(tom, amara, zoe, as_tom):
    page = shown(as_tom.get("/people/"))

    assert "Amara Diallo" in page
    assert "Zoe Marsh" not in page
    assert "An administrator changes who works here" in page


def test_who_is_added_can_sign_in(as_ada, somebody):
    response = as_ada.post("/people/add/", BEN, follow=True)

    assert "Ben Achebe can sign in now." in shown(response)
    login = {"login": BEN["email"], "password": BEN["password"]}
    somebody.post("/account/login/", login)
    assert get_user(somebody).name == "Ben Achebe"


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"email": "ADA@brighthome.example"}, "Somebody signs in with"),
        ({"email": "ben"}, "Enter a valid email address."),
        ({"password": "short"}, "at least 8 characters"),
        ({"name": ""}, "This field is required."),
    ],
)
def test_what_makes_no_sense_is_said_and_what_was_typed_is_kept(
    as_ada, wrong, sentence
):
    response = as_ada.post("/people/add/", BEN | wrong)

    assert response.status_code == 422
    assert sentence in shown(response)
    assert value_of("email", response) == (BEN | wrong)["email"]
    assert chosen("role", response) == "supervisor"
    assert Staff.objects.count() == 1


@pytest.mark.parametrize("part", ["add", "team"])
def test_only_an_administrator_changes_that(as_amara, part):
    response = as_amara.post(f"/people/{part}/", BEN if part == "add" else TEAM)

    assert response.status_code == 403
    assert "Only an administrator" in shown(response)
    assert Staff.objects.count() == 1


def test_hours_can_have_a_break(ada, as_ada):
    response = as_ada.post("/people/team/", TEAM, follow=True)

    assert "Changed." in shown(response)
    assert [str(each) for each in ada.team.openings.all()] == [
        "Monday 08:00–12:00",
        "Monday 13:00–16:30",
    ]


def test_the_form_holds_the_hours_as_they_stand(ada, as_ada):
    as_ada.post("/people/team/", TEAM)

    page = as_ada.get("/people/")

    assert value_of("afternoon_from_0", page) == "13:00"
    assert value_of("morning_from_1", page) == ""


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"morning_to_0": ""}, "Monday has one hour without its other end."),
        ({"morning_to_0": "07:00"}, "Each closing hour must be later"),
        ({"phone": "12"}, "“12” is not a telephone number we know."),
        ({"address": "bills@brighthome.example"}, "Another team answers"),
        ({"afternoon_from_0": "11:00"}, "overlap"),
    ],
)
def test_hours_that_make_no_sense_change_nothing(as_ada, ada, bills, wrong, sentence):
    before = [str(each) for each in ada.team.openings.all()]

    response = as_ada.post("/people/team/", TEAM | wrong)

    assert response.status_code == 422
    assert sentence in shown(response)
    assert value_of("afternoon_to_0", response) == "16:30"
    ada.team.refresh_from_db()
    assert [str(each) for each in ada.team.openings.all()] == before


def test_htmx_gets_only_the_live_part(as_tom):
    assert "<html" not in shown(as_tom.get("/people/", headers=HTMX))
