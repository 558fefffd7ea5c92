"""From an empty home to a working desk."""

from __future__ import annotations

import pytest
from django.contrib.auth import get_user

from amends.cases.models import Case, PromisePolicy
from amends.people.models import Staff, Team
from amends.web.welcome.key import welcome_key
from tests.web.browsing import shown, value_of

pytestmark = pytest.mark.django_db

ADA = {
    "name": "Ada Lindqvist",
    "email": "ada@brighthome.example",
    "password": "a-good-password-42",
    "organisation": "Bright Home",
    "team": "Customer care",
    "address": "help@brighthome.example",
    "phone": "+44 20 7946 0123",
    "time_zone": "Europe/London",
    "country": "GB",
    "opens": "08:30",
    "closes": "17:30",
}


@pytest.mark.parametrize(
    "address", ["/", "/promises/", "/cases/1/", "/account/login/", "/nowhere/"]
)
def test_on_an_empty_home_every_page_leads_to_the_welcome(somebody, address):
    assert somebody.get(address)["Location"] == "/welcome/"


def test_the_welcome_asks_who_and_when(somebody):
    page = shown(somebody.get("/welcome/"))

    assert "Welcome to Amends" in page
    assert "When do you work?" in page


def test_health_is_told_before_the_desk_is_open(somebody):
    assert somebody.get("/health/").status_code == 200


def test_the_form_opens_the_desk_and_signs_in(somebody):
    response = somebody.post("/welcome/open/", ADA)

    assert "Your desk is open" in shown(response)
    assert get_user(somebody) == Staff.objects.get(role="administrator")
    assert somebody.get("/").status_code == 200


def test_the_desk_knows_its_hours_and_what_it_promises(somebody):
    somebody.post("/welcome/open/", ADA)

    team = Team.objects.get()
    assert team.phone == "+442079460123"
    assert str(team.openings.first()) == "Monday 08:30–17:30"
    assert team.openings.count() == 5
    assert PromisePolicy.objects.filter(team=team, kind="reply").exists()


def test_who_works_on_saturdays_says_so(somebody):
    somebody.post("/welcome/open/", ADA | {"weekend": "yes"})

    assert Team.objects.get().openings.count() == 7


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"closes": "08:00"}, "The closing hour must be later than the opening hour."),
        ({"closes": "half five"}, "Enter a valid time."),
        ({"phone": "12"}, "“12” is not a telephone number we know."),
        ({"email": "ada"}, "Enter a valid email address."),
        ({"address": ""}, "This field is required."),
        ({"password": "short"}, "at least 8 characters"),
        ({"password": "password"}, "too common"),
        ({"time_zone": "Mars/Olympus"}, "Select a valid choice."),
        ({"country": "ZZ"}, "Select a valid choice."),
        ({"name": ""}, "This field is required."),
    ],
)
def test_what_makes_no_sense_is_said_and_what_was_typed_is_kept(
    somebody, wrong, sentence
):
    form = ADA | wrong

    response = somebody.post("/welcome/open/", form)

    assert response.status_code == 422
    assert sentence in shown(response)
    for name in ("name", "email", "organisation", "team", "address", "phone", "opens"):
        if form[name]:
            assert value_of(name, response) == form[name]
    assert not Staff.objects.exists()
    assert not Team.objects.exists()


def test_a_password_is_never_sent_back(somebody):
    response = somebody.post("/welcome/open/", ADA | {"name": ""})

    assert ADA["password"] not in shown(response)


def test_a_first_complaint_leads_to_a_case_with_heat(somebody):
    somebody.post("/welcome/open/", ADA)

    response = somebody.post("/welcome/first-complaint/", follow=True)

    assert "Robin Marlow" in shown(response)
    assert "Answer Robin" in shown(response)
    case = Case.objects.get()
    assert case.owner.name == "Ada Lindqvist"
    assert case.heat > 0


@pytest.mark.parametrize("form", [ADA, {}])
def test_an_open_desk_opens_no_second_time(somebody, tom, form):
    response = somebody.post("/welcome/open/", form)

    assert response.status_code == 302
    assert response["Location"] == "/account/login/"
    assert list(Staff.objects.all()) == [tom]


def test_an_open_desk_welcomes_nobody_anew(somebody, tom):
    assert somebody.get("/welcome/")["Location"] == "/"


def test_from_another_machine_it_opens_only_with_the_key(somebody):
    far = {"REMOTE_ADDR": "203.0.113.9"}

    assert somebody.get("/welcome/", **far).status_code == 403
    assert somebody.post("/welcome/open/", ADA, **far).status_code == 403
    assert not Staff.objects.exists()

    page = somebody.get("/welcome/", {"key": welcome_key()}, **far)
    assert value_of("key", page) == welcome_key()
    somebody.post("/welcome/open/", {**ADA, "key": welcome_key()}, **far)
    assert Staff.objects.get().name == "Ada Lindqvist"


def test_an_address_that_is_none_is_far(somebody):
    assert somebody.get("/welcome/", REMOTE_ADDR="").status_code == 403
