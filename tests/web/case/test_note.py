"""A note among ourselves."""

from __future__ import annotations

import pytest

from amends.cases.models import OutboundMail
from tests.web.browsing import HTMX, shown, value_of

pytestmark = pytest.mark.django_db


def test_a_note_is_kept_and_leads_back_to_the_case(kettle_case, as_tom, at):
    response = as_tom.post(at("note"), {"words": "She prefers the telephone."})

    assert response["Location"] == at("page")
    note = kettle_case.interactions.get(direction="internal")
    assert note.text == "She prefers the telephone."


def test_a_note_mails_nobody(kettle_case, as_tom, at):
    before = OutboundMail.objects.count()

    as_tom.post(at("note"), {"words": "She prefers the telephone."})

    assert OutboundMail.objects.count() == before


def test_an_empty_note_is_asked_for(kettle_case, as_tom, at):
    response = as_tom.post(at("note"), {"words": "  "})

    assert response.status_code == 422
    assert "There is nothing to note yet. Write it first." in shown(response)


def test_a_note_too_long_to_keep_is_still_there_to_shorten(kettle_case, as_tom, at):
    words = "She said. " * 2_001

    response = as_tom.post(at("note"), {"words": words})

    assert response.status_code == 422
    assert value_of("words", response) == words
    assert "at most 20000 characters" in shown(response)


def test_htmx_gets_only_the_live_part(kettle_case, as_tom, at):
    response = as_tom.post(at("note"), {"words": ""}, headers=HTMX)

    assert "<html" not in shown(response)


def test_a_stranger_notes_nothing(kettle_case, as_zoe, at):
    assert as_zoe.post(at("note"), {"words": "Hm."}).status_code == 404
    assert not kettle_case.interactions.filter(direction="internal").exists()
