"""Links to a customer's page: they cannot be guessed, they end, and can be renewed."""

from __future__ import annotations

from datetime import timedelta

import pytest

from amends.cases.models import Case, OutboundMail
from amends.cases.reference import new_page_key
from tests.web.browsing import shown

pytestmark = pytest.mark.django_db

HALF_A_YEAR = timedelta(days=181)
DOES_NOT_WORK = "This link does not work. Open the one in our latest mail to you"


@pytest.fixture
def letters(kettle_case):
    """The fresh links that were mailed: to whom, and the whole letter."""

    def sent() -> list[tuple[str, str]]:
        mails = OutboundMail.objects.filter(text__contains="Here is a new link")
        return list(mails.values_list("recipient", "text"))

    return sent


def _altered(link: str) -> list[str]:
    reference, key, moment, signature = link.strip("/").removeprefix("my/").split(".")
    return [
        f"/my/{reference}.{key}.{moment}.{signature[:-2]}AA/",
        f"/my/{reference}.{key}.zzzzzz.{signature}/",
        f"/my/{reference}.{new_page_key()}.{moment}.{signature}/",
        f"/my/AM-00000.{key}.{moment}.{signature}/",
        f"/my/{reference}/",
        f"/my/{reference}.{key}/",
        "/my/%00/",
        "/my/…/",
    ]


@pytest.mark.parametrize("way", range(8))
def test_an_altered_link_opens_nothing(kettle_case, somebody, priyas_page, way):
    response = somebody.get(_altered(priyas_page)[way])

    assert response.status_code == 404
    assert DOES_NOT_WORK in shown(response)
    assert "Priya" not in shown(response)


@pytest.mark.parametrize("way", range(8))
def test_an_altered_link_brings_no_fresh_one(
    kettle_case, somebody, priyas_page, letters, way
):
    response = somebody.post(f"{_altered(priyas_page)[way]}fresh-link/")

    assert response.status_code == 404
    assert letters() == []


def test_a_link_is_ended_by_a_new_page_key(kettle_case, somebody, priyas_page, letters):
    Case.objects.update(page_key=new_page_key())

    page = somebody.get(priyas_page)
    fresh = somebody.post(f"{priyas_page}fresh-link/")

    assert (page.status_code, fresh.status_code) == (404, 404)
    assert DOES_NOT_WORK in shown(page)
    assert letters() == []


def test_a_link_of_another_case_opens_only_its_own(
    kettle_case, lamp_case, somebody, jonas_page
):
    page = shown(somebody.get(jonas_page))

    assert lamp_case.reference in page
    assert kettle_case.reference not in page
    assert "Priya" not in page


def test_a_link_lasts_half_a_year(monday_at_ten, kettle_case, somebody, priyas_page):
    monday_at_ten.shift(timedelta(days=179))

    assert somebody.get(priyas_page).status_code == 200


def test_an_old_link_says_so_and_offers_another(
    monday_at_ten, kettle_case, somebody, priyas_page
):
    monday_at_ten.shift(HALF_A_YEAR)

    response = somebody.get(priyas_page)

    assert response.status_code == 410
    assert "This link is too old to open your page." in shown(response)
    assert f'action="{priyas_page}fresh-link/"' in shown(response)
    assert "kettle" not in shown(response)


@pytest.mark.parametrize("part", ["message/", "files/1/", "plan/1/", "restatement/1/"])
def test_nothing_is_done_through_an_old_link(
    monday_at_ten, kettle_case, somebody, priyas_page, part
):
    monday_at_ten.shift(HALF_A_YEAR)
    ask = somebody.get if part.startswith("files") else somebody.post

    response = ask(f"{priyas_page}{part}", {"words": "Hello?", "answer": "agrees"})

    assert response.status_code == 410
    assert "This link is too old" in shown(response)
    assert kettle_case.interactions.filter(channel="web").count() == 0


def test_a_fresh_link_goes_only_to_the_address_on_file(
    monday_at_ten, kettle_case, somebody, priyas_page, letters
):
    monday_at_ten.shift(HALF_A_YEAR)

    response = somebody.post(
        f"{priyas_page}fresh-link/", {"email": "mallory@elsewhere.example"}
    )

    assert "A new link is on its way" in shown(response)
    assert "/my/" not in shown(response)
    [(recipient, _)] = letters()
    assert recipient == "priya@raman.example"


def test_the_fresh_link_works(
    monday_at_ten, kettle_case, somebody, priyas_page, letters
):
    monday_at_ten.shift(HALF_A_YEAR)
    somebody.post(f"{priyas_page}fresh-link/")

    [(_, letter)] = letters()
    fresh = next(word for word in letter.split() if "/my/" in word)

    assert somebody.get(fresh[fresh.index("/my/") :]).status_code == 200


def test_who_asks_again_and_again_gets_one_mail_in_a_quarter_of_an_hour(
    monday_at_ten, kettle_case, somebody, priyas_page, letters
):
    for _ in range(3):
        somebody.post(f"{priyas_page}fresh-link/")
    assert len(letters()) == 1

    monday_at_ten.shift(timedelta(minutes=16))
    somebody.post(f"{priyas_page}fresh-link/")

    assert len(letters()) == 2
