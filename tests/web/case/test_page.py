"""The page of a case: the whole story, and what to do next."""

from __future__ import annotations

import re

import pytest

from amends.cases.actions.add_note import add_note
from amends.cases.actions.keep_draft import keep_draft
from amends.cases.actions.make_promise import make_promise
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.send_reply import send_reply
from amends.cases.incoming import Incoming, IncomingFile
from amends.cases.models import Case, Interaction
from tests.web.browsing import HTMX, KIND, questions_for, shown, told, value_of

pytestmark = pytest.mark.django_db

DOINGS = ["reply", "restate", "plan", "promises", "note", "close"]


@pytest.mark.practice("P02")
def test_the_whole_story_stands_on_one_page(
    kettle_case, said_back, refund_offered, tom, as_tom, at
):
    add_note(case_id=kettle_case.pk, by=tom, words="The courier knows this parcel.")

    page = told(as_tom.get(at("page")))

    assert "The kettle I ordered three weeks ago arrived cracked" in page
    assert "Tom Okafor looks after this" in page
    assert "If I understand you: the kettle came cracked" in page
    assert "Tom offered a plan" in page
    assert "Refund £42 to your card" in page
    assert "The courier knows this parcel." in page
    assert "note, among ourselves" in page


@pytest.mark.practice("P02")
def test_what_was_read_shows_with_the_words_that_show_it(kettle_case, as_tom, at):
    page = shown(as_tom.get(at("page")))

    words = r'<mark tabindex="0" aria-describedby="(why-\d+-\d+)">I have written twice<'
    (described,) = re.findall(words, page)
    assert f'id="{described}" role="tooltip">Asked before</span>' in page
    assert "Asked before · " in page
    assert Case.objects.get().level.capitalize() in page


def test_it_says_what_to_do_next(kettle_case, as_tom, at):
    page = shown(as_tom.get(at("page")))

    assert "Answer Priya" in page
    assert 'href="?do=reply#do"' in page


@pytest.mark.practice("P09")
def test_it_names_the_one_owner(kettle_case, as_amara, at):
    page = shown(as_amara.get(at("page")))

    assert "Owner</h2>\n  <p>Tom Okafor</p>" in page


@pytest.mark.parametrize("do", DOINGS)
def test_each_thing_to_do_has_its_form(kettle_case, as_tom, at, do):
    page = shown(as_tom.get(at("page"), {"do": do}))

    assert f'?do={do}#do" aria-current="true"' in page
    assert page.count("<form") >= 2  # signing out is the other


def test_an_unknown_thing_to_do_is_a_reply(kettle_case, as_tom, at):
    page = shown(as_tom.get(at("page"), {"do": "<script>"}))

    assert '?do=reply#do" aria-current="true"' in page


def test_ones_own_draft_is_in_the_composer(kettle_case, tom, as_tom, as_amara, at):
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Priya, we", turn=7)

    assert value_of("words", as_tom.get(at("page"))) == "Dear Priya, we"
    assert value_of("words", as_amara.get(at("page"))) == ""


def test_words_from_an_address_we_do_not_know_say_so(
    kettle_case, priya_herself, as_tom, at
):
    answer = Incoming(
        channel=Interaction.Channel.EMAIL,
        text="I am her husband.",
        sender="arun@raman.example",
    )
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=answer)

    page = shown(as_tom.get(at("page")))

    assert "Sent from arun@raman.example, an address we do not know as theirs" in page
    assert page.count("an address we do not know") == 1


def test_heat_is_drawn_once_there_are_two_messages(
    kettle_case, priya_herself, as_tom, at
):
    assert "Heat over the conversation" not in shown(as_tom.get(at("page")))

    angry = Incoming(channel=Interaction.Channel.WEB, text="THIS IS OUTRAGEOUS!!!")
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=angry)

    assert "Heat over the conversation, of 100: " in shown(as_tom.get(at("page")))


@pytest.mark.practice("P17")
def test_it_says_when_to_call(kettle_case, priya, priya_herself, as_tom, at):
    priya.phone = "+442079460188"
    priya.save()
    angry = Incoming(channel=Interaction.Channel.WEB, text="Still nothing?")
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=angry)
    Case.objects.update(level="furious")

    page = shown(as_tom.get(at("page")))

    assert 'href="tel:+442079460188"' in page
    assert "Call +44 20 7946 0188" in page


def test_a_mail_on_its_way_says_so_until_it_left(kettle_case, tom, as_tom, at):
    sent = send_reply(
        case_id=kettle_case.pk, by=tom, words=KIND, seen=10**6, breath_taken=True
    )
    assert "On its way out" in shown(as_tom.get(at("page")))

    sent.mail.trouble = "The address is not known."
    sent.mail.given_up_at = sent.at
    sent.mail.save()

    assert "Not delivered: The address is not known." in shown(as_tom.get(at("page")))


def test_htmx_gets_only_the_live_part(kettle_case, as_tom, at):
    response = as_tom.get(at("page"), headers=HTMX)

    assert "<html" not in shown(response)
    assert "The kettle I ordered" in told(response)


def test_a_stranger_learns_nothing(kettle_case, as_zoe, at):
    response = as_zoe.get(at("page"))

    assert response.status_code == 404
    assert "There is no such case." in shown(response)
    assert "Priya" not in shown(response)


def test_thirty_of_everything_cost_as_many_questions_as_one(
    kettle_case, priya_herself, tom, said_back, refund_offered, as_tom, at
):
    _talk(kettle_case, priya_herself, tom)
    for_one = questions_for(as_tom, at("page"))

    for _ in range(29):
        _talk(kettle_case, priya_herself, tom)

    assert kettle_case.interactions.count() > 90
    assert questions_for(as_tom, at("page")) == for_one


def _talk(case, customer, staff):
    """Each side says something, with everything that can hang on it."""
    answer = Incoming(
        channel=Interaction.Channel.WEB,
        text="I have written twice and nobody answered.",
        quoted="> Earlier words",
        files=(IncomingFile("crack.jpg", "image/jpeg", b"a picture"),),
    )
    receive_answer(case_id=case.pk, by=customer, incoming=answer)
    send_reply(case_id=case.pk, by=staff, words=KIND, seen=10**6, breath_taken=True)
    add_note(case_id=case.pk, by=staff, words="She likes the telephone.")
    make_promise(
        case_id=case.pk,
        by=staff,
        kind="call",
        words="Call",
        due_at=case.opened_at.replace(year=case.opened_at.year + 1),
    )
