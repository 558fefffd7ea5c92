import json

import pytest

from amends.cases.queries.listing import listing

pytestmark = pytest.mark.django_db


def test_lists_the_queue_in_full(kettle_case):
    (listed,) = listing()
    told = json.loads(json.dumps(listed.as_dict()))

    assert told["reference"] == kettle_case.reference
    assert (told["customer"], told["address"]) == (
        "Priya Raman",
        "priya@raman.example",
    )
    assert told["next_promise"] == "Answer Priya"
    assert told["next_promise_at"].endswith("+00:00")
    assert [each["direction"] for each in told["interactions"]] == [
        "inbound",
        "outbound",
    ]


def test_closed_cases_come_last_and_only_when_asked(closed, lamp_case):
    assert [listed.case for listed in listing()] == [lamp_case]

    last = listing(closed_too=True)[-1].as_dict()
    assert (last["reference"], last["outcome"]) == (closed.reference, "upheld")
    assert last["next_promise"] is None


def test_a_customer_without_an_address_is_listed_too(kettle_case, priya):
    priya.addresses.all().delete()

    assert listing()[0].as_dict()["address"] is None
