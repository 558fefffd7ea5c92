"""Play one turn of a story by calling the action a person would have called."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import singledispatch

from amends.cases.actions.add_note import add_note
from amends.cases.actions.answer_plan import answer_plan
from amends.cases.actions.close_case import close_case
from amends.cases.actions.confirm_reading import confirm_reading
from amends.cases.actions.confirm_restatement import confirm_restatement
from amends.cases.actions.correct_reading import correct_reading
from amends.cases.actions.correct_restatement import correct_restatement
from amends.cases.actions.keep_draft import keep_draft
from amends.cases.actions.keep_promise import keep_promise
from amends.cases.actions.make_promise import make_promise
from amends.cases.actions.offer_plan import offer_plan
from amends.cases.actions.restate_problem import restate_problem
from amends.cases.actions.send_reply import send_reply
from amends.cases.drafting import CorrectionDraft, PlanDraft, RemedyDraft, StepDraft
from amends.demo.arriving import arrive
from amends.demo.schedule import Scene
from amends.demo.stage import (
    Stage,
    earliest_promise,
    last_said,
    last_seen,
    standing_plan,
    standing_restatement,
)
from amends.demo.stories.story import (
    Answers,
    Closes,
    Confirms,
    Corrects,
    Drafts,
    Gives,
    Keeps,
    Notes,
    Offers,
    OurStep,
    Promised,
    Reads,
    Replies,
    Restates,
    TheirStep,
    Turn,
    Writes,
)
from amends.people.models import Staff


@singledispatch
def play(turn: Turn, scene: Scene, stage: Stage) -> None:
    """Let one turn happen."""
    message = f"Nobody knows how to play {turn!r}"
    raise NotImplementedError(message)


@play.register
def _(turn: Writes, scene: Scene, stage: Stage) -> None:
    arrive(turn, scene, stage)


@play.register
def _(turn: Replies, scene: Scene, stage: Stage) -> None:
    case, by = stage.case(scene.story), stage.staff(scene.story, turn.by)
    send_reply(
        case_id=case.pk, by=by, words=scene.say(turn.words), seen=last_seen(case)
    )
    _promise(turn.promise, scene, case.pk, by)


@play.register
def _(turn: Notes, scene: Scene, stage: Stage) -> None:
    case, by = stage.case(scene.story), stage.staff(scene.story, turn.by)
    add_note(case_id=case.pk, by=by, words=scene.say(turn.words))
    _promise(turn.promise, scene, case.pk, by)


def _promise(made: Promised | None, scene: Scene, case_id: int, by: Staff) -> None:
    if made is not None and scene.due is not None:
        make_promise(
            case_id=case_id,
            by=by,
            kind=made.kind,
            words=scene.say(made.words),
            due_at=scene.due,
        )


@play.register
def _(turn: Reads, scene: Scene, stage: Stage) -> None:
    case, by = stage.case(scene.story), stage.staff(scene.story, turn.by)
    said = last_said(case)
    for found in turn.finds:
        what, _, value = found.removeprefix("not ").partition("/")
        draft = CorrectionDraft(what, value, holds=not found.startswith("not "))
        correct_reading(case_id=case.pk, by=by, interaction_id=said, correction=draft)
    if not turn.finds:
        confirm_reading(case_id=case.pk, by=by, interaction_id=said)


@play.register
def _(turn: Drafts, scene: Scene, stage: Stage) -> None:
    keep_draft(
        case_id=stage.case(scene.story).pk,
        by=stage.staff(scene.story, None),
        words=scene.say(turn.words),
        turn=1,
    )


@play.register
def _(turn: Restates, scene: Scene, stage: Stage) -> None:
    restate_problem(
        case_id=stage.case(scene.story).pk,
        by=stage.staff(scene.story, None),
        words=scene.say(turn.words),
    )


@play.register
def _(turn: Confirms, scene: Scene, stage: Stage) -> None:
    case = stage.case(scene.story)
    said = standing_restatement(case)
    confirm_restatement(
        case_id=case.pk, restatement_id=said.pk, by=stage.customer(scene.story)
    )


@play.register
def _(turn: Corrects, scene: Scene, stage: Stage) -> None:
    case = stage.case(scene.story)
    correct_restatement(
        case_id=case.pk,
        restatement_id=standing_restatement(case).pk,
        by=stage.customer(scene.story),
        words=scene.say(turn.words),
    )


@play.register
def _(turn: Offers, scene: Scene, stage: Stage) -> None:
    offer_plan(
        case_id=stage.case(scene.story).pk,
        by=stage.staff(scene.story, None),
        plan=PlanDraft(
            words=scene.say(turn.words),
            kind=turn.kind,
            steps=tuple(_step(step, scene) for step in turn.steps),
            remedies=tuple(_remedy(remedy) for remedy in turn.remedies),
        ),
        cannot_wait_because=turn.cannot_wait_because,
    )


def _step(step: OurStep | TheirStep, scene: Scene) -> StepDraft:
    words = scene.say(step.words)
    if isinstance(step, TheirStep):
        return StepDraft(words, None, who="customer")
    return StepDraft(words, _day(scene, step.within))


def _day(scene: Scene, count: int) -> date:
    today = scene.clock.here(scene.at).date()
    return scene.clock.worked_day(today, count)


def _remedy(remedy: Gives) -> RemedyDraft:
    if not remedy.pounds:
        return RemedyDraft(remedy.kind)
    return RemedyDraft(remedy.kind, Decimal(remedy.pounds), "GBP")


@play.register
def _(turn: Answers, scene: Scene, stage: Stage) -> None:
    case = stage.case(scene.story)
    answer_plan(
        case_id=case.pk,
        plan_id=standing_plan(case).pk,
        by=stage.customer(scene.story),
        answer=turn.answer,
        words=scene.say(turn.words),
    )


@play.register
def _(turn: Keeps, scene: Scene, stage: Stage) -> None:
    case = stage.case(scene.story)
    keep_promise(
        case_id=case.pk,
        promise_id=earliest_promise(case, turn.kind).pk,
        by=stage.staff(scene.story, turn.by),
    )


@play.register
def _(turn: Closes, scene: Scene, stage: Stage) -> None:
    close_case(
        case_id=stage.case(scene.story).pk,
        by=stage.staff(scene.story, None),
        outcome=turn.outcome,
        basis=scene.say(turn.basis),
    )
