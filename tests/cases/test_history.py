import pytest
from django.db import DatabaseError, transaction

from amends.cases.actors import TheCustomer, TheDesk
from amends.cases.history import record
from amends.cases.models import Agreement, Case, Correction, Event, Reading
from amends.cases.telling import SAYS, tell

pytestmark = pytest.mark.django_db


@pytest.mark.practice("P27")
def test_the_database_itself_refuses_to_rewrite_it(kettle_case):
    with pytest.raises(DatabaseError, match="never edited"), transaction.atomic():
        Event.objects.update(action="nothing happened")
    event = kettle_case.events.get()
    event.facts = {}
    with pytest.raises(DatabaseError, match="never edited"), transaction.atomic():
        event.save()

    assert kettle_case.events.get().action == "complaint received"


@pytest.mark.practice("P27")
def test_nor_what_somebody_said_of_a_reading(kettle_case, tom):
    said = Correction.objects.create(
        reading=Reading.objects.get(), what="right", by=tom
    )

    with pytest.raises(DatabaseError, match="never edited"), transaction.atomic():
        Correction.objects.update(by=tom)
    assert Correction.objects.get() == said


@pytest.mark.practice("P27")
def test_says_who_did_it(kettle_case, tom):
    for by in (tom, TheCustomer(kettle_case.pk), TheDesk()):
        record("looked", kettle_case, by=by)

    lines = kettle_case.events.filter(action="looked").values_list("actor", "by")
    assert list(lines) == [("staff", tom.pk), ("customer", None), ("desk", None)]


def test_staff_have_a_name_in_it(kettle_case):
    with pytest.raises(DatabaseError), transaction.atomic():
        Event.objects.create(case=kettle_case, action="looked", actor="staff")


def test_goes_with_its_case(kettle_case):
    kettle_case.delete()

    assert not Event.objects.exists()


def test_the_whole_path_can_be_told(agreed, kettle_case, tom, closed):
    told = [tell(event, closed) for event in closed.events.all()]

    assert "Tom Okafor looks after this" in told
    assert "Tom asked whether we understood" in told
    assert "Priya confirmed that we understood" in told
    assert "Priya agrees" in told
    assert told[-1] == "Tom closed the case: upheld"


def test_customers_cannot_speak_in_our_patterns(kettle_case, tom):
    words = "{who} {0} {customer.page_key}"
    event = record("promise made", kettle_case, by=tom, words=words)

    assert tell(event, kettle_case) == f"Tom promised: “{words}”"


def test_what_is_only_for_audit_is_not_told(kettle_case, tom):
    assert tell(record("note added", kettle_case, by=tom), kettle_case) == ""


@pytest.mark.parametrize("answer", Agreement.Answer.values)
def test_every_answer_reads_as_a_sentence(kettle_case, answer):
    by = TheCustomer(kettle_case.pk)
    event = record("plan answered", kettle_case, by=by, answer=answer)

    assert tell(event, kettle_case).startswith("Priya ")
    assert "case closed" in SAYS
    assert Case.Outcome.values
