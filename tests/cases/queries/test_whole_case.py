import pytest

from amends.cases.actions.add_note import add_note
from amends.cases.actions.keep_draft import keep_draft
from amends.cases.actions.restate_problem import restate_problem
from amends.cases.models import Case
from amends.cases.queries.whole_case import draft_of, other_cases, whole_case
from amends.cases.refusals import NoSuchCase

pytestmark = pytest.mark.django_db


def test_shows_what_stands(agreed, kettle_case, restatement, tom):
    whole = whole_case(tom, kettle_case.pk)

    assert (whole.plan, whole.restatement) == (agreed, restatement)
    assert whole.last_reading == whole.readings[-1]
    assert whole.last_seen == max(each.pk for each in whole.interactions)
    assert {promise.kind for promise in whole.open_promises} == {"step", "follow_up"}


def test_a_replaced_restatement_stands_no_more(kettle_case, restatement, tom):
    again = restate_problem(case_id=kettle_case.pk, by=tom, words="Better said.")

    assert whole_case(tom, kettle_case.pk).restatement == again


def test_a_bare_case_has_none_of_it(kettle_case, tom):
    kettle_case.interactions.all().delete()
    whole = whole_case(tom, kettle_case.pk)

    assert (whole.plan, whole.restatement, whole.last_reading) == (None, None, None)
    assert whole.last_seen == 0


@pytest.mark.practice("P02")
def test_the_whole_story_costs_the_same_however_long(
    agreed, kettle_case, tom, django_assert_max_num_queries
):
    for _ in range(30):
        add_note(case_id=kettle_case.pk, by=tom, words="She rang.")
    with django_assert_max_num_queries(13) as asked:
        whole = whole_case(tom, kettle_case.pk)
        for each in whole.interactions:
            assert each.by is None or each.by.name
            assert list(each.attachments.all()) == []
        assert [step.promise for step in whole.plan.steps.all()]
    assert len(whole.interactions) > 30
    assert len(asked) > 3


def test_strangers_get_nothing(kettle_case, zoe):
    with pytest.raises(NoSuchCase):
        whole_case(zoe, kettle_case.pk)


def test_a_draft_that_was_sent_is_none(kettle_case, tom):
    assert draft_of(tom, kettle_case) is None
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Priya", turn=1)
    assert draft_of(tom, kettle_case).words == "Dear Priya"
    keep_draft(case_id=kettle_case.pk, by=tom, words="", turn=2)
    assert draft_of(tom, kettle_case) is None


def test_other_complaints_of_hers_stay_in_the_team(kettle_case, lamp_case, bills):
    Case.objects.filter(pk=lamp_case.pk).update(customer=kettle_case.customer)
    assert other_cases(kettle_case) == [lamp_case]

    Case.objects.filter(pk=lamp_case.pk).update(team=bills)
    assert other_cases(kettle_case) == []
