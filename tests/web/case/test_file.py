"""Files that came along: handed out to be saved, never to be run."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import settings

from amends.cases.actions.receive_answer import receive_answer
from amends.cases.incoming import Incoming, IncomingFile
from amends.cases.models import Attachment, Interaction
from tests.web.browsing import content_of, shown

pytestmark = pytest.mark.django_db

PAGE = b"<script>alert('kettle')</script>"


@pytest.fixture
def sent(kettle_case, priya_herself):
    """Return the file that came with Priya's mail, called as it is told."""

    def send(name: str) -> Attachment:
        came = Incoming(
            channel=Interaction.Channel.EMAIL,
            text="See here.",
            files=(IncomingFile(name, "text/html", PAGE),),
        )
        receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=came)
        return Attachment.objects.get()

    return send


def test_a_file_is_saved_not_shown(kettle_case, sent, as_tom, at):
    file = sent("crack.html")

    response = as_tom.get(at("file", file_id=file.pk))

    assert content_of(response) == PAGE
    assert response["Content-Disposition"] == 'attachment; filename="crack.html"'
    assert response["Content-Type"] == "application/octet-stream"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize(
    "name",
    ["../../x.html", "/etc/x.html", "..\\..\\x.html", "x.html\r\nSet-Cookie: a=b"],
)
def test_a_name_is_never_a_path(kettle_case, sent, as_tom, at, name):
    file = sent(name)
    home = Path(settings.MEDIA_ROOT).resolve()

    response = as_tom.get(at("file", file_id=file.pk))

    assert home in Path(file.file.path).resolve().parents
    assert "/" not in response["Content-Disposition"].partition("filename")[2]
    assert "Set-Cookie" not in response.headers
    assert content_of(response) == PAGE


def test_the_case_lists_the_file_by_its_name(kettle_case, sent, as_tom, at):
    file = sent("crack <b>.html")

    page = as_tom.get(at("page")).content.decode()

    assert "crack &lt;b&gt;.html" in page
    assert at("file", file_id=file.pk) in page


def test_a_file_of_another_case_is_not_there(kettle_case, lamp_case, sent, as_tom):
    file = sent("crack.html")

    response = as_tom.get(f"/cases/{lamp_case.pk}/files/{file.pk}/")

    assert response.status_code == 404


def test_a_stranger_gets_no_file(kettle_case, sent, as_zoe, at):
    file = sent("crack.html")

    response = as_zoe.get(at("file", file_id=file.pk))

    assert response.status_code == 404
    assert "kettle" not in shown(response)
