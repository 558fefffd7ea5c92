"""Whatever people do, in whatever order: what must never happen does not."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import timedelta

import pytest
from django.db import transaction
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from amends.cases.actions.add_note import add_note
from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.close_case import close_case
from amends.cases.actions.confirm_reading import confirm_reading
from amends.cases.actions.confirm_restatement import confirm_restatement
from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.correct_restatement import correct_restatement
from amends.cases.actions.drop_promise import drop_promise
from amends.cases.actions.keep_promise import keep_promise
from amends.cases.actions.make_promise import make_promise
from amends.cases.actions.miss_promises import miss_promises
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.put_reading_back import put_reading_back
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.reopen_case import reopen_case
from amends.cases.actions.restate_problem import restate_problem
from amends.cases.actions.send_fresh_link import send_fresh_link
from amends.cases.actions.send_reply import send_reply
from amends.cases.actions.withdraw_plan import withdraw_plan
from amends.cases.actors import Actor, TheCustomer
from amends.cases.drafting import CorrectionDraft
from amends.cases.hearing import heard_on
from amends.cases.incoming import Incoming
from amends.cases.labels import LABELS
from amends.cases.models import Agreement, Case, Correction, Plan
from amends.cases.queries.whole_case import whole_case
from amends.cases.queue import turn_of
from amends.cases.refusals import NoSuchCase, Refusal
from amends.cases.standing import standings_of
from amends.people.models import Staff
from tests.conftest import FURIOUS

pytestmark = pytest.mark.django_db
SAID = ["Thank you, that is kind.", FURIOUS, "Hm.", " "]
LATER = timedelta(hours=5)


@dataclass
class Story:
    """One case, the people around it, and dice that decide what each does next."""

    case: Case
    staff: list[Staff]
    stranger: Staff
    dice: random.Random
    moment: object
    plan: object

    def someone(self) -> Actor:
        people = [*self.staff, *[self.customer] * 4, self.stranger]
        return self.dice.choice(people)

    @property
    def customer(self) -> TheCustomer:
        return TheCustomer(self.case.pk)

    def one_of(self, rows) -> int:
        """Choose the latest, mostly; or an older one, or one that is not there."""
        keys = list(rows.order_by("pk").values_list("pk", flat=True))
        return self.dice.choice([*keys, *keys[-1:] * 6, 0])

    def act(self, name: str) -> None:
        """Let somebody do it; they may be refused, and then nothing was written."""
        by = self.someone()
        if isinstance(by, TheCustomer) and name not in CUSTOMERS_TOO:
            by = self.dice.choice(self.staff)
        before, refused = seen(self.case), None
        try:
            DOINGS[name](self, by)
        except Refusal as refusal:
            refused = refusal
        if refused:
            assert seen(self.case) == before
        if by == self.stranger and name not in BY_NOBODY:
            assert isinstance(refused, NoSuchCase)


def seen(case: Case) -> list[object]:
    names = ("interactions", "promises", "restatements", "plans", "events", "drafts")
    rows = [list(getattr(case, name).order_by("pk").values()) for name in names]
    said = Correction.objects.filter(reading__interaction__case=case)
    return [list(Case.objects.filter(pk=case.pk).values()), list(said.values()), *rows]


def _answer(s: Story, by: Actor) -> None:
    answer_plan(
        case_id=s.case.pk,
        plan_id=s.one_of(s.case.plans),
        by=by,
        answer=s.dice.choice(Agreement.Answer.values),
        words=s.dice.choice(SAID),
    )


def _promise(s: Story, by: Staff) -> None:
    due_at = timezone.now() + s.dice.choice([-1, 1, 30]) * LATER
    kind = s.dice.choice(["call", "step", "reply"])
    make_promise(case_id=s.case.pk, by=by, kind=kind, words="Call.", due_at=due_at)


def _reply(s: Story, by: Staff) -> None:
    last = s.case.interactions.order_by("pk").last().pk
    send_reply(
        case_id=s.case.pk,
        by=by,
        words=s.dice.choice(["Dear Priya, I am sorry.", "Calm down.", ""]),
        seen=s.dice.choice([last, last, 0]),
        breath_taken=s.dice.choice([True, False]),
    )


def _write(s: Story, by: Actor) -> None:
    words = Incoming("email", s.dice.choice(SAID), sender="priya@raman.example")
    receive_answer(case_id=s.case.pk, by=by, incoming=words)


def _drop_all(s: Story, by: Staff) -> None:
    for promise in s.case.promises.filter(kept_at=None, dropped_at=None):
        drop_promise(case_id=s.case.pk, promise_id=promise.pk, by=by, because="Met.")


def _correct(s: Story, by: Staff) -> None:
    what = s.dice.choice([*LABELS, "weather"])
    value = s.dice.choice([*LABELS.get(what, []), "sunny"])
    holds = s.dice.choice([True, False])
    correct_reading(
        case_id=s.case.pk,
        by=by,
        interaction_id=s.one_of(s.case.interactions.filter(direction="inbound")),
        correction=CorrectionDraft(what, value, holds=holds),
    )


def _read_right(s: Story, by: Staff) -> None:
    inbound = s.case.interactions.filter(direction="inbound")
    say = s.dice.choice([confirm_reading, put_reading_back])
    say(case_id=s.case.pk, by=by, interaction_id=s.one_of(inbound))


DOINGS = {
    "wait": lambda s, _: s.moment.shift(LATER),
    "miss": lambda *_: miss_promises(),
    "link": lambda s, _: send_fresh_link(by=s.customer),
    "write": _write,
    "reply": _reply,
    "promise": _promise,
    "answer": _answer,
    "correct reading": _correct,
    "look at reading": _read_right,
    "note": lambda s, by: add_note(case_id=s.case.pk, by=by, words="She cried."),
    "restate": lambda s, by: restate_problem(case_id=s.case.pk, by=by, words="So."),
    "confirm": lambda s, by: confirm_restatement(
        case_id=s.case.pk, restatement_id=s.one_of(s.case.restatements), by=by
    ),
    "correct": lambda s, by: correct_restatement(
        case_id=s.case.pk,
        restatement_id=s.one_of(s.case.restatements),
        by=by,
        words=s.dice.choice(SAID),
    ),
    "offer": lambda s, by: offer_plan(
        case_id=s.case.pk,
        by=by,
        plan=s.plan,
        cannot_wait_because=s.dice.choice(["", "Her hand is burned."]),
    ),
    "withdraw": lambda s, by: withdraw_plan(
        case_id=s.case.pk, plan_id=s.one_of(s.case.plans), by=by
    ),
    "keep": lambda s, by: keep_promise(
        case_id=s.case.pk, promise_id=s.one_of(s.case.promises), by=by
    ),
    "drop": lambda s, by: drop_promise(
        case_id=s.case.pk, promise_id=s.one_of(s.case.promises), by=by, because="Met."
    ),
    "drop all": _drop_all,
    "close": lambda s, by: close_case(
        case_id=s.case.pk, by=by, outcome="upheld", basis="The photo."
    ),
    "reopen": lambda s, by: reopen_case(case_id=s.case.pk, by=by, because="Again."),
}
CUSTOMERS_TOO = {"write", "answer", "confirm", "correct", "reopen"}
BY_NOBODY = {"wait", "miss", "link", "drop all"}


class Never:
    """What must hold after every step, compared with how it was before."""

    def __init__(self, case: Case) -> None:
        self.case, self.owner = case, case.owner
        self.history: list[dict] = []
        self.promises: dict[int, dict] = {}

    def happens(self) -> None:
        self.case = Case.objects.get(pk=self.case.pk)
        assert self.case.owner == self.owner
        self._history_only_grows()
        self._no_promise_is_lost()
        self._closed_cases_owe_nothing()
        self._one_plan_stands()
        self._its_turn_is_what_the_queue_says()
        self._it_is_as_hot_as_its_last_message_as_corrected()
        self._the_customer_sees_no_note()

    def _history_only_grows(self) -> None:
        now = list(self.case.events.order_by("pk").values())
        assert now[: len(self.history)] == self.history
        self.history = now

    def _no_promise_is_lost(self) -> None:
        now = {row["id"]: row for row in self.case.promises.values()}
        for key, before in self.promises.items():
            after = now[key]
            for once in ("kept_at", "dropped_at", "missed_at"):
                assert before[once] in {None, after[once]}
            assert after["dropped_at"] is None or after["dropped_because"]
            assert not (after["kept_at"] and after["dropped_at"])
        self.promises = now

    def _closed_cases_owe_nothing(self) -> None:
        still_open = self.case.promises.filter(kept_at=None, dropped_at=None)
        assert not (self.case.is_closed and still_open.exists())

    def _one_plan_stands(self) -> None:
        standing = self.case.plans.exclude(state__in=["declined", "countered"])
        standing = standing.exclude(state__in=["withdrawn", "carried_out"])
        assert standing.count() <= (0 if self.case.is_closed else 1)
        for plan in Plan.objects.filter(state__in=["agreed", "agreed_in_part"]):
            steps = plan.steps.filter(who="us")
            assert all(step.promise.due_at == step.due_at for step in steps)

    def _its_turn_is_what_the_queue_says(self) -> None:
        stands = standings_of([self.case])[self.case.pk]
        assert self.case.turn_at == turn_of(stands)

    def _it_is_as_hot_as_its_last_message_as_corrected(self) -> None:
        # One that could not be read, such as a lone mark, cools nothing down.
        *_, now = (each for each in heard_on(self.case) if not each.unread)
        assert (self.case.heat, self.case.level) == (now.heat, now.level)

    def _the_customer_sees_no_note(self) -> None:
        shown = whole_case(TheCustomer(self.case.pk), self.case.pk)
        assert "internal" not in {i.direction for i in shown.interactions}
        assert not shown.events


# A walk that often goes somewhere: every doing, those that lead on more often.
OFTEN = ["restate", "confirm", "offer", "answer", "keep", "drop all", "close"]
STEPS = st.sampled_from([*DOINGS, *OFTEN, *OFTEN])


@pytest.fixture
def story(monday_at_ten, kettle_case, amara, ada, zoe, new_kettle):
    staff, dice = [kettle_case.owner, amara, ada], random.Random()
    return Story(kettle_case, staff, zoe, dice, monday_at_ten, new_kettle)


@pytest.mark.practice("P27")
@settings(
    max_examples=10,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEPS, min_size=20, max_size=40), seed=st.integers(0, 10**6))
def test_in_any_order(story, steps, seed):
    story.moment.move_to(story.case.opened_at)
    story.dice.seed(seed)
    with transaction.atomic():
        never = Never(story.case)
        for step in steps:
            story.act(step)
            never.happens()
        transaction.set_rollback(True)
