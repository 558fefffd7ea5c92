from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.drop_promise import drop_promise
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.send_reply import send_reply
from amends.cases.drafting import CorrectionDraft
from amends.cases.incoming import Incoming
from amends.cases.labels import LABELS
from amends.cases.models import Agreement, Case, Promise
from amends.cases.queries.desk import mine
from amends.cases.queue import (
    AT_MOST,
    AT_RISK,
    SIGNALS_BRING_FORWARD,
    forward_of,
    place_in_queue,
    turn_of,
)
from amends.cases.standing import Standing, standings_of

FRIDAY_AT_NOON = datetime(2026, 11, 6, 12, tzinfo=UTC)
A_MINUTE = timedelta(minutes=1)
due = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC))
heat = st.integers(0, 100)
signals = st.dictionaries(st.sampled_from(LABELS["signals"]), st.integers(1, 9))
waits = st.none() | st.timedeltas(timedelta(0), timedelta(days=30))


def standing(due_at, heat=0, signals=(), waited=None):
    promised = [Promise(kind="reply", due_at=due_at)]
    since = due_at - waited if waited is not None else None
    return Standing(heat, promised, Counter(signals), waits_since=since)


@pytest.mark.practice("P11")
@given(due_at=due, one=heat, other=heat, signals=signals, waited=waits)
def test_hotter_never_stands_later(due_at, one, other, signals, waited):
    cooler, hotter = sorted([one, other])

    assert turn_of(standing(due_at, hotter, signals, waited)) <= turn_of(
        standing(due_at, cooler, signals, waited)
    )


@pytest.mark.practice("P11")
@given(due_at=due)
def test_of_two_alike_the_hotter_stands_first(due_at):
    turns = [turn_of(standing(due_at, heat)) for heat in (10, 37, 64, 90)]

    assert turns == sorted(turns, reverse=True)
    assert len(set(turns)) == len(turns)


@given(due_at=due, heat=heat, signals=signals, more=st.sampled_from(LABELS["signals"]))
def test_one_more_signal_never_puts_anybody_back(due_at, heat, signals, more):
    shown_once_more = Counter(signals) + Counter([more])

    assert turn_of(standing(due_at, heat, shown_once_more)) <= turn_of(
        standing(due_at, heat, signals)
    )


@given(due_at=due, heat=heat, signals=signals, waited=st.timedeltas(timedelta(0)))
def test_whoever_waits_longer_never_stands_later(due_at, heat, signals, waited):
    waited = min(waited, timedelta(days=300))
    longer = standing(due_at, heat, signals, waited + timedelta(hours=1))

    assert turn_of(longer) <= turn_of(standing(due_at, heat, signals, waited))


@given(due_at=due, heat=heat, signals=signals, waited=waits)
def test_a_calm_case_is_never_starved(due_at, heat, signals, waited):
    overdue = standing(due_at - AT_MOST - A_MINUTE)

    assert turn_of(overdue) < turn_of(standing(due_at, heat, signals, waited))


@given(due_at=due, heat=heat)
def test_of_two_alike_the_one_due_first(due_at, heat):
    later = standing(due_at + A_MINUTE, heat)
    assert turn_of(standing(due_at, heat)) < turn_of(later)


@pytest.mark.parametrize("risk", sorted(AT_RISK))
def test_risk_to_anybody_counts_more_than_any_threat(risk):
    others = {*LABELS["signals"]} - AT_RISK

    assert all(forward_of(risk) > forward_of(signal, 9) for signal in others)


@pytest.mark.parametrize("signal", [*SIGNALS_BRING_FORWARD, "repeat_contact"])
def test_what_may_happen_brings_a_case_forward(signal):
    assert turn_of(standing(FRIDAY_AT_NOON, signals=[signal])) < FRIDAY_AT_NOON


def test_asking_again_counts_up_to_three_times():
    hours = [forward_of("repeat_contact", count) for count in (1, 2, 3, 4)]

    assert hours == [timedelta(hours=each) for each in (2, 4, 6, 6)]


def test_where_nothing_is_promised_there_is_no_turn():
    assert turn_of(Standing(heat=100, signals=Counter(["leaving"]))) is None


@pytest.mark.django_db
@pytest.mark.practice("P11")
def test_the_desk_lists_the_hottest_and_longest_waiting_first(
    kettle_case, lamp_case, tom
):
    Case.objects.filter(pk=kettle_case.pk).update(turn_at=FRIDAY_AT_NOON)
    Case.objects.filter(pk=lamp_case.pk).update(
        turn_at=FRIDAY_AT_NOON - timedelta(minutes=1)
    )
    assert list(mine(tom)) == [lamp_case, kettle_case]


@pytest.mark.django_db
def test_a_case_with_nothing_promised_comes_last(kettle_case, lamp_case, tom):
    promise = kettle_case.promises.get()
    drop_promise(case_id=kettle_case.pk, promise_id=promise.pk, by=tom, because="Met.")

    assert list(mine(tom)) == [lamp_case, kettle_case]


@pytest.mark.django_db
class TestStanding:
    def of(self, case):
        return standings_of([case])[case.pk]

    def says(self, case, customer, words):
        receive_answer(
            case_id=case.pk, by=customer, incoming=Incoming("web", text=words)
        )

    def test_a_customer_waits_since_the_first_unanswered_message(
        self, monday_at_ten, kettle_case, priya_herself
    ):
        first = self.of(kettle_case).waits_since
        monday_at_ten.shift(timedelta(hours=3))
        self.says(kettle_case, priya_herself, "Hello?")

        assert self.of(kettle_case).waits_since == first
        assert self.of(kettle_case).messages == 2

    def test_nobody_waits_who_was_answered(self, kettle_case, priya_herself, tom):
        words = "Dear Priya, I am sorry. I write again on Friday by 17:00. Tom"
        this = {"case_id": kettle_case.pk, "by": tom, "seen": 10**6, "words": words}
        send_reply(**this, breath_taken=True)
        kettle_case.promises.create(kind="call", words="Call", due_at=FRIDAY_AT_NOON)

        assert self.of(kettle_case).waits_since is None

    def test_nobody_waits_where_no_answer_is_promised(self, kettle_case):
        kettle_case.promises.update(kind="step")

        assert self.of(kettle_case).waits_since is None

    def test_an_automatic_letter_answers_nobody(self, kettle_case):
        assert kettle_case.interactions.filter(automatic=True).exists()
        assert self.of(kettle_case).waits_since

    @pytest.mark.parametrize("answer", ["agrees", "agrees_in_part"])
    def test_a_risk_that_was_settled_counts_no_more(
        self, monday_at_ten, kettle_case, priya_herself, tom, answer
    ):
        assert self.of(kettle_case).signals["repeat_contact"] == 1
        monday_at_ten.shift(timedelta(hours=1))
        self.settle(kettle_case, tom, answer)

        assert not self.of(kettle_case).signals
        assert self.of(kettle_case).messages == 0

        monday_at_ten.shift(timedelta(hours=1))
        self.says(kettle_case, priya_herself, "I have written twice, still nothing.")
        assert self.of(kettle_case).signals["repeat_contact"] == 1
        assert self.of(kettle_case).messages == 1

    def test_a_plan_that_was_declined_settles_nothing(
        self, monday_at_ten, kettle_case, tom
    ):
        monday_at_ten.shift(timedelta(hours=1))
        self.settle(kettle_case, tom, "declines")

        assert self.of(kettle_case).signals["repeat_contact"] == 1

    def test_a_closed_case_is_settled_too(self, monday_at_ten, kettle_case, tom):
        monday_at_ten.shift(timedelta(hours=1))
        kettle_case.events.create(action="case closed", actor="staff", by=tom)

        assert not self.of(kettle_case).signals

    def test_a_signal_that_was_corrected_away_counts_no_more(self, kettle_case, tom):
        before = kettle_case.turn_at
        said = kettle_case.interactions.get(direction="inbound")

        correct_reading(
            case_id=kettle_case.pk,
            by=tom,
            interaction_id=said.pk,
            correction=CorrectionDraft("signals", "repeat_contact", holds=False),
        )

        assert not self.of(kettle_case).signals
        assert Case.objects.get().turn_at > before

    def test_a_reply_that_kept_no_promise_ends_the_waiting_too(
        self, monday_at_ten, kettle_case, tom
    ):
        kettle_case.promises.update(kind="call")
        place_in_queue(kettle_case)
        waiting = Case.objects.get().turn_at
        words = "Dear Priya, I am sorry. I call you on Friday by 17:00. Tom"
        this = {"case_id": kettle_case.pk, "by": tom, "seen": 10**6, "words": words}

        send_reply(**this, breath_taken=True)

        assert Case.objects.get().turn_at > waiting

    def settle(self, case, tom, answer):
        plan = case.plans.create(words="A refund.", by=tom, state="declined")
        Agreement.objects.create(plan=plan, answer=answer)
