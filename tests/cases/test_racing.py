"""Two people at once: one wins, the other gets a sentence, nothing is half-done."""

from concurrent.futures import ThreadPoolExecutor, wait
from functools import partial
from threading import Barrier

import pytest
from django.db import connection, transaction

from amends.cases.access import lock_case
from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.keep_draft import keep_draft
from amends.cases.actions.keep_promise import keep_promise
from amends.cases.actions.miss_promises import miss_promises
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.receive_complaint import receive_complaint
from amends.cases.actions.send_reply import send_reply
from amends.cases.actions.withdraw_plan import withdraw_plan
from amends.cases.drafting import CorrectionDraft
from amends.cases.heard import heard
from amends.cases.incoming import Incoming
from amends.cases.models import (
    Agreement,
    Case,
    Correction,
    Draft,
    Interaction,
    OutboundMail,
    Plan,
    Promise,
    Reading,
)
from amends.cases.refusals import NothingToAnswer, PlanStands, Refusal, SomethingNew
from amends.people.models import Customer

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.usefixtures("race")]
TRIES = 50


@pytest.fixture
def race(on_postgresql):
    """Let people act at the same moment; return what each got, or why not."""

    def at_once(*actions):
        start = Barrier(len(actions))

        def act(action):
            try:
                start.wait(timeout=10)
                return action()
            except Refusal as refusal:
                return refusal
            finally:
                connection.close()

        with ThreadPoolExecutor(len(actions)) as people:
            return list(people.map(act, actions))

    return at_once


def offer_again(case, tom, plan):
    Plan.objects.update(state="declined")
    Agreement.objects.all().delete()
    Promise.objects.filter(kept_at=None).update(kept_at=case.opened_at)
    return offer_plan(case_id=case.pk, by=tom, plan=plan)


def refusals_in(outcomes):
    return [each for each in outcomes if isinstance(each, Refusal)]


def test_two_answers_to_one_plan(race, understood, tom, new_kettle, priya_herself):
    for _ in range(TRIES):
        plan = offer_again(understood, tom, new_kettle)
        this = {"case_id": understood.pk, "plan_id": plan.pk, "by": priya_herself}

        outcomes = race(
            partial(answer_plan, **this, answer="agrees"),
            partial(answer_plan, **this, answer="declines"),
        )

        assert [type(each) for each in refusals_in(outcomes)] == [NothingToAnswer]
        given, plan = Agreement.objects.get(), Plan.objects.get(pk=plan.pk)
        assert plan.state == {"agrees": "agreed", "declines": "declined"}[given.answer]
        steps = Promise.objects.filter(kind="step", kept_at=None, dropped_at=None)
        assert steps.count() == (given.answer == "agrees")


def test_a_double_click_on_i_agree(race, understood, tom, new_kettle, priya_herself):
    for _ in range(TRIES):
        plan = offer_again(understood, tom, new_kettle)

        this = {"case_id": understood.pk, "plan_id": plan.pk, "by": priya_herself}
        agree = partial(answer_plan, **this, answer="agrees")

        first, second = race(agree, agree)

        assert first == second == Agreement.objects.get()
        assert understood.promises.filter(kind="step", kept_at=None).count() == 1
        assert understood.promises.filter(kind="follow_up", kept_at=None).count() == 1


def test_she_agrees_while_he_takes_it_back(
    race, understood, tom, new_kettle, priya_herself
):
    for _ in range(TRIES):
        plan = offer_again(understood, tom, new_kettle)
        this = {"case_id": understood.pk, "plan_id": plan.pk}

        outcomes = race(
            partial(answer_plan, **this, by=priya_herself, answer="agrees"),
            partial(withdraw_plan, **this, by=tom),
        )

        assert [type(each) for each in refusals_in(outcomes)] == [NothingToAnswer]
        plan.refresh_from_db()
        assert plan.is_agreed == Agreement.objects.exists()


def test_two_plans_for_one_case(race, understood, tom, amara, new_kettle):
    for _ in range(TRIES):
        Plan.objects.update(state="declined")

        offer = partial(offer_plan, case_id=understood.pk, plan=new_kettle)
        outcomes = race(partial(offer, by=tom), partial(offer, by=amara))

        assert [type(each) for each in refusals_in(outcomes)] == [PlanStands]
        assert Plan.objects.filter(state="offered").count() == 1


@pytest.mark.practice("P09")
def test_two_replies_the_second_sees_the_first(race, kettle_case, tom, amara):
    for number in range(TRIES):
        seen = kettle_case.interactions.order_by("pk").last().pk
        mails = OutboundMail.objects.count()

        send = partial(send_reply, case_id=kettle_case.pk, seen=seen)
        outcomes = race(
            partial(send, by=tom, words=f"Dear Priya, I am Tom, {number}."),
            partial(send, by=amara, words=f"Dear Priya, I am Amara, {number}."),
        )

        (refused,) = refusals_in(outcomes)
        assert isinstance(refused, SomethingNew)
        assert refused.news == [o for o in outcomes if isinstance(o, Interaction)]
        assert OutboundMail.objects.count() == mails + 1


def test_two_first_mails_from_one_address(race, customer_care, tom):
    for number in range(TRIES):
        mail = Incoming("email", "Hello.", sender=f"{number}@new.example")

        receive = partial(receive_complaint, team=customer_care, incoming=mail)
        outcomes = race(receive, receive, receive)

        assert all(isinstance(each, Case) for each in outcomes)
        assert Customer.objects.count() == number + 1


def test_two_workers_miss_a_promise_once(race, kettle_case):
    for _ in range(TRIES):
        Promise.objects.update(missed_at=None, due_at=kettle_case.opened_at)
        before = kettle_case.events.count()

        assert sum(race(miss_promises, miss_promises)) == 1
        assert kettle_case.events.count() == before + 1


def test_kept_while_a_worker_misses_it(race, kettle_case, tom):
    for _ in range(TRIES):
        Promise.objects.update(
            missed_at=None, kept_at=None, due_at=kettle_case.opened_at
        )
        promise = Promise.objects.get()

        this = {"case_id": kettle_case.pk, "promise_id": promise.pk}
        race(miss_promises, partial(keep_promise, **this, by=tom))

        promise.refresh_from_db()
        assert promise.kept_at
        assert promise.missed_at


def test_a_draft_kept_twice_keeps_the_later(race, kettle_case, tom):
    for _ in range(TRIES):
        Draft.objects.all().delete()

        keep = partial(keep_draft, case_id=kettle_case.pk, by=tom)
        race(*[partial(keep, words=f"turn {turn}", turn=turn) for turn in (1, 2, 3)])

        assert Draft.objects.get().words == "turn 3"


def test_keeping_a_draft_waits_for_nobody(race, kettle_case, tom, amara):
    keep = partial(keep_draft, case_id=kettle_case.pk, by=tom, words="Dear", turn=1)
    with ThreadPoolExecutor(1) as meanwhile, transaction.atomic():
        lock_case(amara, kettle_case.pk)
        kept = meanwhile.submit(_and_hang_up, keep)
        assert not wait([kept], timeout=5).not_done


def _and_hang_up(action):
    try:
        return action()
    finally:
        connection.close()


def test_writing_on_while_it_is_sent_stops_nobody(race, kettle_case, tom):
    for number in range(TRIES):
        Draft.objects.all().delete()
        seen = kettle_case.interactions.order_by("pk").last().pk
        this = {"case_id": kettle_case.pk, "by": tom, "words": f"Dear Priya, {number}."}

        outcomes = race(
            partial(send_reply, **this, seen=seen, turn=number + 1),
            partial(keep_draft, **this, turn=number),
        )

        assert not refusals_in(outcomes)


def test_two_people_correct_one_reading(race, kettle_case, tom, amara):
    said = kettle_case.interactions.get(direction="inbound")
    for _ in range(TRIES):
        Correction.objects.all().delete()
        this = {"case_id": kettle_case.pk, "interaction_id": said.pk}
        calm = CorrectionDraft("level", "calm")
        leaving = CorrectionDraft("signals", "leaving")

        outcomes = race(
            partial(correct_reading, **this, by=tom, correction=calm),
            partial(correct_reading, **this, by=amara, correction=calm),
            partial(correct_reading, **this, by=amara, correction=leaving),
        )

        assert not refusals_in(outcomes)
        whats = Correction.objects.values_list("what", flat=True)
        assert sorted(whats) == ["level", "signals"]
        now, case = heard(Reading.objects.get()), Case.objects.get()
        assert now.holds("signals", "leaving")
        assert now.level == case.level == "calm"
