"""The post room: what goes out, and what the desk could not file."""

from __future__ import annotations

import pytest

from amends.cases.actions.send_reply import send_reply
from amends.cases.models import Case
from amends.mail.models import InboundMail
from tests.web.browsing import HTMX, KIND, questions_for, shown, value_of

pytestmark = pytest.mark.django_db

ROOM = "/post-room/"


@pytest.fixture
def here(in_the_tray) -> str:
    """Where a mail without a sender waits."""
    return f"{ROOM}mail/{in_the_tray.pk}/"


def test_every_letter_stands_there_with_its_words(kettle_case, as_tom):
    page = shown(as_tom.get(ROOM))

    assert "priya@raman.example" in page
    assert "Your message reached us" in page


def test_a_stranger_sees_no_letter(kettle_case, as_zoe):
    assert "priya@raman.example" not in shown(as_zoe.get(ROOM))


@pytest.mark.parametrize("address", [ROOM, f"{ROOM}tray/"])
def test_htmx_gets_only_the_live_part(kettle_case, in_the_tray, as_tom, address):
    response = as_tom.get(address, headers=HTMX)

    assert "<html" not in shown(response)
    assert 'id="live"' in shown(response)


def test_thirty_letters_cost_as_many_questions_as_one(kettle_case, tom, as_tom):
    for_one = questions_for(as_tom, ROOM)

    for number in range(29):
        words = f"{KIND}\n\nPS: {number}"
        send_reply(case_id=kettle_case.pk, by=tom, words=words, seen=10**6)

    assert questions_for(as_tom, ROOM) == for_one


def test_the_tray_says_why_a_mail_is_in_it(in_the_tray, as_tom):
    page = shown(as_tom.get(f"{ROOM}tray/"))

    assert "It names no sender." in page
    assert f"{ROOM}mail/{in_the_tray.pk}/" in page


def test_a_mail_is_shown_as_it_came_and_never_run(here, as_tom):
    response = as_tom.get(here)

    assert "Mine leaks. <script>alert(1)</script>" in shown(response)
    assert b"<script>alert" not in response.content


def test_the_whole_mail_can_be_saved(here, in_the_tray, as_tom):
    response = as_tom.get(f"{here}raw/")

    assert response.content.startswith(b"Subject: A kettle\r\n")
    assert response["Content-Disposition"].startswith("attachment;")
    assert response["Content-Type"] == "application/octet-stream"
    assert response["X-Content-Type-Options"] == "nosniff"


def test_a_person_files_it_as_a_complaint(here, tom, as_tom):
    form = {"sender": "lena@dietz.example", "name": "Lena Dietz"}

    response = as_tom.post(f"{here}file/", form)

    case = Case.objects.get()
    assert response["Location"] == f"/cases/{case.pk}/"
    assert str(case.customer) == "Lena Dietz"


@pytest.mark.parametrize("sender", ["", "lena", "x" * 300])
def test_an_address_that_is_none_is_said_and_kept(here, tom, as_tom, sender):
    response = as_tom.post(f"{here}file/", {"sender": sender, "name": "Lena Dietz"})

    assert response.status_code == 422
    assert 'role="alert"' in shown(response)
    assert value_of("name", response) == "Lena Dietz"
    assert value_of("sender", response) == sender
    assert not Case.objects.exists()


def test_a_mail_is_set_aside_with_a_reason(here, as_tom):
    response = as_tom.post(f"{here}set-aside/", {"because": "It sells kettles."})

    assert response["Location"] == f"{ROOM}tray/"
    assert "It sells kettles." in shown(as_tom.get(f"{ROOM}tray/"))


def test_no_mail_is_set_aside_without_a_reason(here, as_tom):
    response = as_tom.post(f"{here}set-aside/", {"because": " "})

    assert response.status_code == 422
    assert "Say in a few words why this mail needs no answer." in shown(response)
    assert InboundMail.objects.get().state == "tray"


def test_the_desk_can_try_again(here, as_tom):
    response = as_tom.post(f"{here}again/")

    assert response["Location"] == f"{ROOM}tray/"
    assert InboundMail.objects.get().state == "waiting"


def test_who_comes_second_is_told_how_it_stands(here, tom, as_tom, as_amara):
    form = {"sender": "lena@dietz.example", "name": "Lena Dietz"}
    as_amara.post(f"{here}file/", form)

    response = as_tom.post(f"{here}file/", form)

    assert "dealt with in the meantime" in shown(response)
    assert Case.objects.count() == 1


@pytest.mark.parametrize("part", ["", "raw/"])
def test_a_stranger_reads_no_mail(here, as_zoe, part):
    response = as_zoe.get(f"{here}{part}")

    assert response.status_code == 404
    assert "leaks" not in shown(response)


def test_a_stranger_sees_an_empty_tray(in_the_tray, as_zoe):
    assert "The tray is empty" in shown(as_zoe.get(f"{ROOM}tray/"))
