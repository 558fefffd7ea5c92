"""Files on the customer's page."""

from __future__ import annotations

import pytest

from amends.cases.incoming import Incoming, IncomingFile, write_down
from amends.cases.models import Attachment, Interaction
from tests.web.browsing import content_of, shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def picture(kettle_case) -> Attachment:
    """A picture that Priya sent."""
    file = IncomingFile("../../crack.html", "text/html", b"<script>1</script>")
    write_down(kettle_case, Incoming(Interaction.Channel.EMAIL, "See.", files=(file,)))
    return Attachment.objects.get()


def test_it_is_saved_not_shown(picture, somebody, priyas_page):
    response = somebody.get(f"{priyas_page}files/{picture.pk}/")

    assert response["Content-Disposition"] == 'attachment; filename="crack.html"'
    assert response["Content-Type"] == "application/octet-stream"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert content_of(response) == b"<script>1</script>"


def test_the_page_leads_to_it(picture, somebody, priyas_page):
    assert f"{priyas_page}files/{picture.pk}/" in shown(somebody.get(priyas_page))


def test_who_holds_another_link_gets_nothing(picture, somebody, jonas_page):
    response = somebody.get(f"{jonas_page}files/{picture.pk}/")

    assert response.status_code == 404
