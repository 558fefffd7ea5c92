"""What the customer gave already stands beside the story, so that nobody asks again."""

import re

import pytest

from amends.cases.actions.receive_answer import receive_answer
from amends.cases.incoming import Incoming
from amends.cases.models import Reading
from tests.web.browsing import shown

pytestmark = pytest.mark.django_db


@pytest.fixture
def beside(kettle_case, priya_herself, as_tom, at):
    """Priya writes, and Tom reads what she gave: pairs of a label and the words."""

    def given(words):
        incoming = Incoming("email", words)
        receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=incoming)
        page = re.sub("</?span>", "", shown(as_tom.get(at("page"))))
        return dict(re.findall(r"<dt>([^<]*)</dt><dd>(.*?)</dd>", _list_in(page)))

    return given


def _list_in(page):
    found = re.search(r'<dl class="given">(.*?)</dl>', page, re.S)
    return found[1] if found else ""


@pytest.mark.practice("P03")
def test_it_says_by_kind_what_she_gave(beside):
    given = beside("I paid £40 on 3 May for order AM-55208. Ring me on 01684 555 019.")

    assert given == {
        "Amount": "£40",
        "Date": "3 May",
        "Number": "order AM-55208",
        "Telephone": "01684 555 019",
    }


def test_who_gave_nothing_has_no_such_part(kettle_case, as_tom, at):
    page = shown(as_tom.get(at("page")))

    assert "gave us" not in page
    assert 'class="given"' not in page


def test_what_stands_under_her_name_is_not_said_again(beside):
    assert beside("My address is priya@raman.example.\n\nRegards,\nPriya Raman") == {}


def test_one_more_is_not_folded_alone(beside):
    given = beside("It went from £11 to £12, £13, £14 and then to £15 in a year.")

    assert given == {"Amount": "£11 · £12 · £13 · £14 · £15"}


def test_a_long_list_is_folded(beside):
    given = beside("It went from £11 to £12, £13, £14, £15 and then to £16 in a year.")

    assert given == {
        "Amount": "£11 · £12 · £13 · £14"
        "<details><summary>2 more</summary>£15 · £16</details>"
    }


def test_her_words_are_words_and_nothing_else(kettle_case, as_tom, at):
    said = kettle_case.interactions.filter(direction="inbound")
    said.update(text="<script>alert(1)</script>")
    fact = {"kind": "reference", "start": 0, "end": 25}
    Reading.objects.update(facts=[fact])

    page = as_tom.get(at("page")).content.decode()

    assert "<span>&lt;script&gt;alert(1)&lt;/script&gt;</span>" in page


def test_the_customer_sees_no_such_list(kettle_case, beside, somebody, priyas_page):
    beside("It is order AM-55208, as I said.")

    assert 'class="given"' not in shown(somebody.get(priyas_page))
