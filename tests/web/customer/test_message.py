"""The customer writes on their own page."""

from __future__ import annotations

import pytest

from amends.cases.actions.close_case import close_case
from amends.cases.models import Case, Interaction
from tests.web.browsing import shown, value_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def here(kettle_case, priyas_page) -> str:
    """Where Priya writes."""
    return f"{priyas_page}message/"


@pytest.mark.practice("P02")
def test_a_message_joins_the_story_and_is_thanked(
    kettle_case, somebody, here, priyas_page
):
    response = somebody.post(here, {"words": "It leaks, too."})

    assert response["Location"] == f"{priyas_page}?done=message#message"
    assert "Thank you, we have your message." in shown(
        somebody.get(response["Location"])
    )
    said = Interaction.objects.get(channel="web")
    assert (said.text, said.case) == ("It leaks, too.", kettle_case)


@pytest.mark.practice("P02")
def test_there_is_room_to_tell_it_all(kettle_case, somebody, here):
    words = "And then it leaked again. " * 3_000

    assert somebody.post(here, {"words": words}).status_code == 302
    assert Interaction.objects.get(channel="web").text == words.strip()


def test_nothing_is_nothing(kettle_case, somebody, here):
    response = somebody.post(here, {"words": "  "})

    assert response.status_code == 422
    assert "There is nothing to send yet. Write to us first." in shown(response)
    assert not Interaction.objects.filter(channel="web").exists()


def test_a_message_longer_than_all_is_kept_to_shorten(kettle_case, somebody, here):
    words = "x" * 100_001

    response = somebody.post(here, {"words": words})

    assert response.status_code == 422
    assert value_of("words", response) == words


def test_writing_opens_a_closed_case_again(kettle_case, tom, somebody, here):
    kettle_case.promises.all().delete()
    close_case(case_id=kettle_case.pk, by=tom, outcome="upheld", basis="Refunded.")

    somebody.post(here, {"words": "It leaks again."})

    assert not Case.objects.get().is_closed
