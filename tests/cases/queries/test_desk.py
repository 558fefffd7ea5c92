from datetime import timedelta

import pytest
from django.utils import timezone

from amends.cases.actions.add_note import add_note
from amends.cases.models import Case
from amends.cases.queries import desk

pytestmark = pytest.mark.django_db


def test_a_row_shows_their_own_words_and_what_is_next(kettle_case, tom):
    add_note(case_id=kettle_case.pk, by=tom, words="She sounded tired.")
    call = kettle_case.promises.create(
        kind="call", words="Call", due_at=timezone.now() - timedelta(days=1)
    )

    (row,) = desk.as_rows(desk.mine(tom))

    assert row.last_words.startswith("The kettle I ordered")
    assert row.next_promise == call
    assert len(row.promises) == 2


def test_a_row_without_words_or_promises_has_its_subject(kettle_case, tom):
    kettle_case.interactions.all().delete()
    kettle_case.promises.all().delete()

    (row,) = desk.as_rows(desk.mine(tom))

    assert (row.last_words, row.next_promise) == ("Cracked kettle", None)
    assert not row.standing.signals


def test_a_row_knows_why_it_stands_there(kettle_case, tom):
    reading = kettle_case.interactions.get(direction="inbound").reading
    reading.signals = ["vulnerable", "repeat_contact"]
    reading.save()

    (row,) = desk.as_rows(desk.mine(tom))

    assert row.standing.signals == {"vulnerable": 1, "repeat_contact": 1}
    assert row.standing.messages == 1


def test_costs_the_same_for_one_case_and_for_two(
    kettle_case, lamp_case, tom, django_assert_num_queries
):
    for cases in (desk.mine(tom).filter(pk=kettle_case.pk), desk.mine(tom)):
        # cases; agreements, closings, promises, readings, corrections, messages
        with django_assert_num_queries(7):
            desk.as_rows(cases)


def test_everybody_sees_their_own_lists(kettle_case, tom, amara, ada, zoe):
    assert list(desk.mine(tom)) == [kettle_case]
    assert list(desk.mine(amara)) == []
    for colleague in (tom, amara, ada):
        assert list(desk.of_the_team(colleague)) == [kettle_case]
    for look in (desk.mine, desk.of_the_team, desk.following_up, desk.closed):
        assert list(look(zoe)) == []


def test_settled_and_closed_cases_have_lists_of_their_own(kettle_case, lamp_case, tom):
    Case.objects.filter(pk=lamp_case.pk).update(
        closed_at=timezone.now(), outcome="upheld"
    )
    Case.objects.filter(pk=kettle_case.pk).update(stage="follow_up")

    assert list(desk.mine(tom)) == list(desk.following_up(tom)) == [kettle_case]
    assert list(desk.closed(tom)) == [lamp_case]


def test_promises_come_as_they_fall_due(kettle_case, lamp_case, tom, amara):
    kettle_case.promises.update(due_at=timezone.now() + timedelta(days=9))

    cases = [promise.case for promise in desk.promises_of(tom)]
    assert cases == [lamp_case, kettle_case]
    assert not desk.promises_of(amara).exists()
