"""The customer says whether we understood."""

from __future__ import annotations

import pytest

from amends.cases.actions.restate_problem import restate_problem
from amends.cases.models import Restatement
from tests.web.browsing import shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def here(said_back, priyas_page) -> str:
    """Where Priya answers what Tom said back."""
    return f"{priyas_page}restatement/{said_back.pk}/"


@pytest.mark.practice("P04")
def test_yes_leads_back_to_the_page_and_is_thanked(
    kettle_case, somebody, here, priyas_page
):
    response = somebody.post(here, {"answer": "yes"})

    assert response["Location"] == f"{priyas_page}?done=restatement#restatement"
    page = shown(somebody.get(response["Location"]))
    assert "Thank you, we have written that down." in page
    assert "You confirmed this today." in page


def test_yes_twice_is_yes(kettle_case, somebody, here):
    somebody.post(here, {"answer": "yes"})

    response = somebody.post(here, {"answer": "yes"})

    assert response.status_code == 302
    events = kettle_case.events.filter(action="restatement confirmed")
    assert events.count() == 1


@pytest.mark.practice("P04")
def test_what_is_missing_is_taken_in_their_words(
    kettle_case, somebody, here, priyas_page
):
    words = "It also burnt my hand.\nTwice."

    somebody.post(here, {"answer": "missing", "words": words})

    assert Restatement.objects.get().correction.splitlines() == words.splitlines()
    assert "You told us what is different: “It also burnt" in shown(
        somebody.get(priyas_page)
    )


@pytest.mark.parametrize("form", [{"answer": "missing", "words": " "}, {}])
def test_an_answer_that_says_nothing_is_asked_for_again(
    kettle_case, somebody, here, form
):
    response = somebody.post(here, form)

    assert response.status_code == 422
    assert 'role="alert"' in shown(response)
    assert not Restatement.objects.get().answer


def test_what_was_typed_is_kept_where_we_said_it_anew_meanwhile(
    kettle_case, tom, somebody, here, priyas_page
):
    restate_problem(case_id=kettle_case.pk, by=tom, words="It burnt your hand.")

    response = somebody.post(here, {"answer": "missing", "words": "My hand, too."})

    assert response.status_code == 422
    assert "answered or changed in the meantime" in shown(response)
    assert "It burnt your hand." in shown(response)
    assert ">My hand, too.</textarea>" in shown(response)
