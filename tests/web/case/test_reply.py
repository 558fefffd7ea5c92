"""Sending a reply: it goes, or it is held, and nothing typed is lost."""

from __future__ import annotations

import pytest
from django.urls import reverse

from amends.cases.actions.close_case import close_case
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.incoming import Incoming
from amends.cases.models import Draft, Interaction, OutboundMail
from tests.web.browsing import HEATED, HTMX, KIND, reply_to, shown, told, value_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def replies(kettle_case):
    """The replies that people wrote on Priya's case."""

    def texts() -> list[str]:
        ours = kettle_case.interactions.filter(direction="outbound", automatic=False)
        return list(ours.values_list("text", flat=True))

    return texts


def test_a_reply_goes_and_leads_back_to_the_case(kettle_case, as_tom, at, replies):
    response = as_tom.post(at("reply"), reply_to(kettle_case, KIND))

    assert response.status_code == 302
    assert response["Location"] == at("page")
    assert replies() == [KIND]


@pytest.mark.practice("P20")
def test_a_reply_carries_its_writers_name_and_how_to_reach_them(
    kettle_case, as_tom, at
):
    as_tom.post(at("reply"), reply_to(kettle_case, KIND))

    mail = OutboundMail.objects.order_by("-pk").first()
    assert mail.recipient == "priya@raman.example"
    assert "Tom Okafor\nBright Home\n+44 20 7946 0123, or answer this mail" in mail.text


@pytest.mark.practice("P01")
def test_a_heated_reply_is_held_for_a_breath_with_every_word(
    kettle_case, as_tom, at, replies
):
    words = f"  {HEATED}\n\nTom"

    response = as_tom.post(at("reply"), reply_to(kettle_case, words))

    assert response.status_code == 409
    assert "Held for a breath" in shown(response)
    assert "Send it as it is" in shown(response)
    assert value_of("words", response) == words
    assert replies() == []


@pytest.mark.practice("P01")
def test_after_a_breath_it_goes_as_it_is(kettle_case, as_tom, at, replies):
    held = as_tom.post(at("reply"), reply_to(kettle_case, HEATED))
    form = {name: value_of(name, held) for name in ("words", "seen", "breath_taken")}

    response = as_tom.post(at("reply"), form)

    assert response.status_code == 302
    assert replies() == [HEATED]


def test_a_held_reply_can_be_put_more_kindly(kettle_case, as_tom, at, replies):
    as_tom.post(at("reply"), reply_to(kettle_case, HEATED))

    as_tom.post(at("reply"), reply_to(kettle_case, KIND))

    assert replies() == [KIND]


def test_who_writes_second_sees_what_the_first_sent_before_sending(
    kettle_case, as_tom, as_amara, at, replies
):
    toms = reply_to(kettle_case, KIND)
    amaras = reply_to(kettle_case, f"{KIND}\n\nAmara, for Tom")
    as_amara.post(at("reply"), amaras)

    response = as_tom.post(at("reply"), toms)

    assert response.status_code == 409
    assert "Somebody wrote on this case while you were writing" in shown(response)
    assert "Amara, for Tom" in shown(response)
    assert value_of("words", response) == KIND
    assert len(replies()) == 1


def test_who_writes_second_can_send_once_they_read_it(
    kettle_case, as_tom, as_amara, at, replies
):
    toms = reply_to(kettle_case, KIND)
    as_amara.post(at("reply"), reply_to(kettle_case, f"{KIND}\n\nAmara"))
    told = as_tom.post(at("reply"), toms)

    again = {"words": KIND, "seen": value_of("seen", told), "turn": 2}
    response = as_tom.post(at("reply"), again)

    assert response.status_code == 302
    assert replies() == [f"{KIND}\n\nAmara", KIND]


def test_what_the_customer_wrote_meanwhile_is_shown_first(
    kettle_case, priya_herself, as_tom, at, replies
):
    form = reply_to(kettle_case, KIND)
    more = Incoming(channel=Interaction.Channel.WEB, text="It is mended, thank you.")
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=more)

    response = as_tom.post(at("reply"), form)

    assert response.status_code == 409
    assert "It is mended, thank you." in told(response)
    assert replies() == []


def test_a_double_click_sends_one_reply(kettle_case, as_tom, at, replies):
    form = reply_to(kettle_case, KIND)

    as_tom.post(at("reply"), form)
    as_tom.post(at("reply"), form)

    assert replies() == [KIND]


def test_nothing_cannot_be_sent(kettle_case, as_tom, at, replies):
    response = as_tom.post(at("reply"), reply_to(kettle_case, " \n"))

    assert response.status_code == 422
    assert "There is nothing to send yet. Write your reply first." in shown(response)
    assert replies() == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"seen": ""},
        {"seen": "yesterday"},
        {"turn": "later"},
        {"turn": -3},
        {"turn": 10**30},
        {"seen": 10**30},
    ],
)
def test_a_form_that_makes_no_sense_keeps_what_was_typed(
    kettle_case, as_tom, at, replies, wrong
):
    as_tom.post(at("draft"), {"words": "Dear", "turn": 1})

    response = as_tom.post(at("reply"), reply_to(kettle_case, KIND, **wrong))

    assert response.status_code == 422
    assert value_of("words", response) == KIND
    assert replies() == []


def test_save_draft_keeps_it_without_sending(kettle_case, as_tom, at, replies):
    form = reply_to(kettle_case, HEATED, save="yes", turn=0)

    response = as_tom.post(at("reply"), form)

    assert response["Location"] == at("page")
    assert value_of("words", as_tom.get(at("page"))) == HEATED
    assert replies() == []


def test_a_draft_can_be_saved_again_and_again_without_javascript(
    kettle_case, as_tom, at
):
    for words in ("Dear", "Dear Priya", "Dear Priya, we refund"):
        page = as_tom.get(at("page"))
        form = {"words": words, "save": "yes"}
        form |= {name: value_of(name, page) for name in ("seen", "turn")}
        as_tom.post(at("reply"), form)

    assert Draft.objects.get().words == "Dear Priya, we refund"


def test_a_sent_draft_is_gone_from_the_composer(kettle_case, as_tom, at):
    as_tom.post(at("draft"), {"words": KIND, "turn": 1})

    as_tom.post(at("reply"), reply_to(kettle_case, KIND, turn=2))

    assert value_of("words", as_tom.get(at("page"))) == ""


def test_htmx_gets_only_the_live_part_of_a_held_reply(kettle_case, as_tom, at):
    response = as_tom.post(at("reply"), reply_to(kettle_case, HEATED), headers=HTMX)

    assert response.status_code == 409
    assert "<html" not in shown(response)
    assert value_of("words", response) == HEATED


def test_a_stranger_sends_nothing(kettle_case, as_zoe, at, replies):
    response = as_zoe.post(at("reply"), reply_to(kettle_case, KIND))

    assert response.status_code == 404
    assert replies() == []


def test_a_reply_on_a_case_that_closed_still_goes(kettle_case, tom, as_tom, at):
    """A last word after closing is a kindness, not a mistake."""
    kettle_case.promises.all().delete()
    close_case(case_id=kettle_case.pk, by=tom, outcome="upheld", basis="Refunded.")

    response = as_tom.post(at("reply"), reply_to(kettle_case, KIND))

    assert response["Location"] == reverse("case:page", args=[kettle_case.pk])
