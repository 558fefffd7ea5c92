"""Whenever somebody opens the demo, its desk is full of people and looks alive."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta

import pytest
from django.db.models import Model

from amends.cases.coaching import situation_of
from amends.cases.models import (
    Agreement,
    Attachment,
    Case,
    Correction,
    Draft,
    Event,
    Interaction,
    OutboundMail,
    Plan,
    Promise,
    Restatement,
)
from amends.cases.queries.corrections import corrections_seen_by, quality
from amends.demo.company import PASSWORD
from amends.demo.open_company import open_the_doors
from amends.language.coach import review
from amends.people.models import Customer, Organisation, Staff, Team
from amends.people.working_hours import calendar_of

pytestmark = [pytest.mark.django_db, pytest.mark.xdist_group("demo")]
EVERYTHING: list[type[Model]] = [
    Agreement,
    Attachment,
    Case,
    Customer,
    Draft,
    Event,
    Interaction,
    OutboundMail,
    Organisation,
    Plan,
    Promise,
    Restatement,
    Staff,
    Team,
]


def _rows() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in EVERYTHING}


def _open_cases_of(name: str):
    return Case.objects.filter(closed_at=None, owner__name=name)


def test_thirty_people_complained(now):
    assert Case.objects.count() == 30


def test_every_part_of_the_path_has_people_in_it(now):
    stages = Counter(Case.objects.values_list("stage", flat=True))

    assert set(stages) == set(Case.Stage)
    assert min(stages.values()) >= 2


def test_about_six_are_settled_each_with_its_outcome(now):
    outcomes = Counter(
        Case.objects.exclude(closed_at=None).values_list("outcome", flat=True)
    )

    assert set(outcomes) == set(Case.Outcome)
    assert outcomes.total() == 6


def test_customers_are_calm_frustrated_angry_and_furious(now):
    levels = set(Case.objects.filter(closed_at=None).values_list("level", flat=True))

    assert levels == {"calm", "frustrated", "angry", "furious"}


def test_heat_has_risen_and_fallen(now):
    assert set(Case.objects.values_list("trend", flat=True)) == set(Case.Trend)


def test_three_people_work_there_and_can_sign_in(now):
    staff = Staff.objects.all()

    assert {(s.first_name, s.role) for s in staff} == {
        ("Tom", "agent"),
        ("Amara", "supervisor"),
        ("Ada", "administrator"),
    }
    assert all(s.is_active and s.check_password(PASSWORD) for s in staff)


def test_tom_owns_about_twelve_open_cases_and_amara_the_others(now):
    assert 11 <= _open_cases_of("Tom Okafor").count() <= 13
    assert 11 <= _open_cases_of("Amara Diallo").count() <= 13


def test_each_case_went_to_its_owner_when_it_came_in(now):
    for case in Case.objects.select_related("owner"):
        received = case.events.get(action="complaint received")
        assert received.facts["owner"] == case.owner.name


def test_priya_is_the_first_thing_on_toms_desk(now):
    desk = _open_cases_of("Tom Okafor").exclude(turn_at=None).order_by("turn_at")

    assert desk[0].customer.name == "Priya Raman"


def test_priya_was_let_down_yesterday_or_before_the_days_off(now):
    promise = Promise.objects.get(words__startswith="Write again by")

    assert promise.is_late(now)
    assert promise.missed_at is not None
    assert timedelta(hours=18) <= now - promise.due_at <= timedelta(days=6)


def test_priya_names_the_day_she_was_promised(now):
    case = _open_cases_of("Tom Okafor").get(customer__name="Priya Raman")
    told = case.interactions.filter(direction="inbound").latest("at")
    due = case.promises.get(words__startswith="Write again").due_at
    zone = case.team.zone

    promised, today = due.astimezone(zone), told.at.astimezone(zone)
    assert f"You promised {promised:%A}" in told.text
    assert f"It is {today:%A}" in told.text
    assert promised.date() < today.date()


def test_marek_is_promised_an_offer_in_forty_minutes(now):
    promise = Promise.objects.get(words__startswith="Put the refund to Marek")

    assert (promise.kind, promise.due_at - now) == ("offer", timedelta(minutes=40))
    assert promise.case.level == "furious"


def test_dolores_is_to_be_acknowledged_in_two_hours(now):
    promise = Promise.objects.get(kind="acknowledge")

    assert promise.due_at - now == timedelta(hours=2)
    assert promise == promise.case.promises.filter(kept_at=None).first()


def test_only_the_two_lapses_of_the_stories_were_missed(now):
    missed = Promise.objects.exclude(missed_at=None)

    names = sorted(missed.values_list("case__customer__name", flat=True))
    assert names == ["Priya Raman", "Samuel Adeyemi"]


def test_people_wait_for_plans_answers_and_follow_ups(now):
    still_open = Promise.objects.filter(kept_at=None, dropped_at=None)

    assert Plan.objects.filter(state=Plan.State.OFFERED).count() == 2
    assert Plan.objects.filter(state=Plan.State.COUNTERED).count() == 1
    assert Restatement.objects.filter(replaced_at=None, answer="").count() >= 1
    assert Restatement.objects.filter(answer="corrected").count() == 1
    assert still_open.filter(kind="step").count() >= 4
    assert still_open.filter(kind="follow_up", case__stage="follow_up").count() == 2


def test_follow_ups_are_due_in_the_next_two_working_days(now):
    calendar = calendar_of(Team.objects.get())
    for promise in Promise.objects.filter(
        kind="follow_up", kept_at=None, case__stage="follow_up"
    ):
        assert now < promise.due_at <= calendar.add(now, 3 * 480)


def test_people_looked_at_how_the_desk_reads(now):
    amara = Staff.objects.get(name="Amara Diallo")

    assert quality(amara).looked_at >= 5
    assert 0 < quality(amara).wholly_right < quality(amara).looked_at
    assert corrections_seen_by(amara).count() >= 5


def test_nothing_lies_in_the_future_but_what_is_due(now):
    assert not Interaction.objects.filter(at__gt=now).exists()
    assert not Event.objects.filter(at__gt=now).exists()
    assert not Promise.objects.filter(made_at__gt=now).exists()
    assert not Promise.objects.filter(missed_at__gt=now).exists()
    assert not Plan.objects.filter(offered_at__gt=now).exists()
    assert not Correction.objects.filter(at__gt=now).exists()
    assert not Customer.objects.filter(since__gt=now).exists()


def test_nobody_at_bright_home_worked_at_night_or_on_a_day_off(now):
    calendar = calendar_of(Team.objects.get())
    just_before = timedelta(seconds=1)  # five o'clock sharp still belongs to the day
    for event in Event.objects.filter(actor="staff"):
        at = event.at
        assert calendar.is_open(at) or calendar.is_open(at - just_before), event


def test_all_days_and_hours_in_the_stories_are_filled_in(now):
    assert not Interaction.objects.filter(text__contains="{").exists()
    assert not Promise.objects.filter(words__contains="{").exists()
    assert not OutboundMail.objects.filter(text__contains="{").exists()


def test_every_sentence_of_ours_passes_the_coach(now):
    for case in Case.objects.all():
        ours = case.interactions.filter(direction="outbound", automatic=False)
        for said in ours.select_related("by"):
            found = review(said.text, situation_of(case, said.by)).findings
            stops = [f.rule for f in found if f.severity == "stop"]
            assert not stops, f"{case.customer}: {stops} in {said.text}"


def test_the_mail_of_the_past_is_not_sent_again(now):
    assert OutboundMail.objects.exists()
    for mail in OutboundMail.objects.all():
        assert mail.sent_at == mail.written_at


def test_opening_twice_changes_nothing(now):
    before = _rows()

    assert open_the_doors() is False
    assert _rows() == before
