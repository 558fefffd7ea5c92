"""Every address of the desk, asked for by everybody."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import pytest
from django.db import transaction
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse

from amends.cases.actions.add_note import add_note
from amends.cases.actions.close_case import close_case
from amends.cases.actions.keep_promise import keep_promise
from amends.cases.incoming import Incoming, IncomingFile, write_down
from amends.cases.models import Attachment, Case, Interaction, OutboundMail
from amends.cases.page_link import token_for

from .browsing import KIND, browser_of, content_of, reply_to, shown

pytestmark = pytest.mark.django_db

# page: it opens. done: it is done, and leads on. login: to the sign-in page.
# none: there is no such page (404). not: only others may do that (403).
# same: there is nothing to answer, said in a sentence.
# Priya holds the link to her page; Jonas holds the link to another case and tries her
# papers through it; on customers' pages everybody else holds a link that was altered.
MATRIX = """
address                  method  anybody  priya  jonas  zoe    tom    amara  ada
desk:mine                GET     login    login  login  page   page   page   page
desk:team                GET     login    login  login  page   page   page   page
desk:following           GET     login    login  login  page   page   page   page
desk:closed              GET     login    login  login  page   page   page   page
promises:page            GET     login    login  login  page   page   page   page
postroom:page            GET     login    login  login  page   page   page   page
postroom:tray            GET     login    login  login  page   page   page   page
postroom:mail            GET     login    login  login  none   page   page   page
postroom:raw             GET     login    login  login  none   page   page   page
postroom:file            POST    login    login  login  none   done   done   done
postroom:set_aside       POST    login    login  login  none   done   done   done
postroom:again           POST    login    login  login  none   done   done   done
quality:page             GET     login    login  login  page   page   page   page
people:page              GET     login    login  login  page   page   page   page
people:add               POST    login    login  login  not    not    not    done
people:team              POST    login    login  login  not    not    not    done
case:page                GET     login    login  login  none   page   page   page
case:file                GET     login    login  login  none   page   page   page
case:draft               POST    login    login  login  none   page   page   page
case:reply               POST    login    login  login  none   done   done   done
case:note                POST    login    login  login  none   done   done   done
case:restate             POST    login    login  login  none   done   done   done
case:confirm             POST    login    login  login  none   done   done   done
case:correct             POST    login    login  login  none   done   done   done
case:name_topic          POST    login    login  login  none   done   done   done
case:right               POST    login    login  login  none   done   done   done
case:put_back            POST    login    login  login  none   done   done   done
case:plan                POST    login    login  login  none   done   done   done
case:answer              POST    login    login  login  none   done   done   done
case:withdraw            POST    login    login  login  none   done   done   done
case:promise             POST    login    login  login  none   done   done   done
case:keep                POST    login    login  login  none   done   done   done
case:drop                POST    login    login  login  none   done   done   done
case:close               POST    login    login  login  none   done   done   done
case:reopen              POST    login    login  login  none   done   done   done
customer:page            GET     none     page   page   none   none   none   none
customer:file            GET     none     page   none   none   none   none   none
customer:fresh_link      POST    none     page   page   none   none   none   none
customer:message         POST    none     done   done   none   none   none   none
customer:restatement     POST    none     done   same   none   none   none   none
customer:plan            POST    none     done   same   none   none   none   none
welcome:page             GET     done     done   done   done   done   done   done
welcome:open             POST    login    login  login  login  login  login  login
welcome:first_complaint  POST    login    login  login  done   done   done   done
account_login            GET     page     page   page   done   done   done   done
account_logout           GET     login    login  login  page   page   page   page
account_signup           GET     page     page   page   done   done   done   done
account_inactive         GET     page     page   page   page   page   page   page
account_change_password  GET     login    login  login  page   page   page   page
health                   GET     page     page   page   page   page   page   page
"""
TITLES, *ROWS = [line.split() for line in MATRIX.strip().splitlines()]
PEOPLE = TITLES[2:]
WAYS = [pytest.param(*row[:2], row[2:], id=row[0]) for row in ROWS]
ALTERED = "AM-00000.key.1abcde.signature"
# Pages of django-allauth that answer GET and POST alike.
BOTH_WAYS = {"account_login", "account_logout", "account_signup"} | {
    "account_change_password"
}


@dataclass
class World:
    """Priya's case with one of everything, and somebody else's that is closed."""

    case: Case
    ids: dict[str, int]
    closed: Case

    def address(self, name: str, token: str = "") -> str:
        """Return where this page of Priya's case is."""
        wanted = _arguments(name)
        case = self.closed if name == "case:reopen" else self.case
        known = {**self.ids, "case_id": case.pk, "token": token}
        return reverse(name, kwargs={each: known[each] for each in wanted})

    def form(self, name: str) -> dict[str, Any]:
        """Return what makes sense in the form of this page."""
        forms = {
            "case:draft": {"words": "Dear Priya", "turn": 1},
            "case:reply": reply_to(self.case, KIND, breath_taken="yes"),
            "case:note": {"words": "She prefers the telephone."},
            "case:restate": {"words": "If I understand you: it came cracked."},
            "case:plan": {
                "words": "A new kettle.",
                "kind": "question",
                "cannot_wait_because": "She was hurt.",
            },
            "case:correct": {"so": "level/calm/yes"},
            "case:name_topic": {"topic": "warranty"},
            "case:answer": {"answer": "agrees"},
            "case:promise": {"kind": "call", "words": "Call", "by_day": "2026-11-05"},
            "case:drop": {"because": "She asked us not to."},
            "case:close": {"outcome": "upheld", "basis": "She has her money."},
            "case:reopen": {"because": "He wrote again."},
            "postroom:file": {"sender": "lena@dietz.example", "name": "Lena"},
            "postroom:set_aside": {"because": "It sells kettles."},
            "people:add": {
                "name": "Ben Achebe",
                "email": "ben@brighthome.example",
                "role": "agent",
                "password": "a-good-password-43",
            },
            "people:team": {
                "name": "Customer care",
                "address": "help@brighthome.example",
                "time_zone": "Europe/London",
                "country": "GB",
                "morning_from_0": "09:00",
                "morning_to_0": "17:00",
            },
            "customer:message": {"words": "One more thing."},
            "customer:restatement": {"answer": "yes"},
            "customer:plan": {"answer": "agrees"},
        }
        return forms.get(name, {})


@pytest.fixture
def world(
    monday_at_ten,
    kettle_case,
    lamp_case,
    tom,
    said_back,
    refund_offered,
    call_promised,
    in_the_tray,
) -> World:
    picture = IncomingFile("crack.jpg", "image/jpeg", b"a picture")
    by_mail = Interaction.Channel.EMAIL
    write_down(kettle_case, Incoming(by_mail, "See here.", files=(picture,)))
    promise = lamp_case.promises.get()
    keep_promise(case_id=lamp_case.pk, promise_id=promise.pk, by=tom)
    close_case(case_id=lamp_case.pk, by=tom, outcome="upheld", basis="He has it.")
    lamp_case.refresh_from_db()
    ids = {
        "file_id": Attachment.objects.get().pk,
        "restatement_id": said_back.pk,
        "plan_id": refund_offered.pk,
        "promise_id": call_promised.pk,
        "mail_id": in_the_tray.pk,
        "interaction_id": kettle_case.interactions.get(reading__isnull=False).pk,
    }
    return World(kettle_case, ids, lamp_case)


@pytest.fixture
def visit(world, tom, amara, ada, zoe) -> Callable[[str], tuple[Client, str]]:
    """Return somebody's browser, and the link they hold to a customer's page."""
    staff = {"zoe": zoe, "tom": tom, "amara": amara, "ada": ada}
    cases = {"priya": world.case, "jonas": world.closed}

    def visitor(who: str) -> tuple[Client, str]:
        browser = browser_of(staff[who]) if who in staff else Client()
        return browser, token_for(cases[who]) if who in cases else ALTERED

    return visitor


@pytest.mark.parametrize(("address", "method", "outcomes"), WAYS)
def test_everybody_gets_what_is_theirs_and_no_more(
    world, visit, address, method, outcomes
):
    if address == "case:plan":
        world.case.plans.update(state="withdrawn")
    if address == "case:close":
        world.case.promises.all().delete()

    found = [_try(visit(who), world, address, method) for who in PEOPLE]

    assert dict(zip(PEOPLE, found, strict=True)) == dict(
        zip(PEOPLE, outcomes, strict=True)
    )


def test_who_was_on_a_customers_page_gets_no_further(world, visit):
    browser, link = visit("priya")
    browser.get(f"/my/{link}/")

    response = browser.get(world.address("case:page"))

    assert _outcome(response) == "login"


@pytest.mark.parametrize(
    ("address", "method"), [row[:2] for row in ROWS if row[0] not in BOTH_WAYS]
)
def test_the_wrong_method_is_refused_whoever_asks(world, visit, address, method):
    wrong = "GET" if method == "POST" else "POST"
    for who in PEOPLE:
        browser, link = visit(who)

        response = browser.generic(wrong, world.address(address, link))

        assert response.status_code == 405, who


@pytest.mark.parametrize("address", [row[0] for row in ROWS if row[1] == "POST"])
def test_nothing_is_done_for_a_form_that_is_not_ours(world, visit, tom, address):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(tom)
    _, link = visit("priya")
    mails = OutboundMail.objects.count()

    response = browser.post(world.address(address, link), world.form(address))

    assert response.status_code == 403
    assert "Load it again" in shown(response)
    assert OutboundMail.objects.count() == mails


def test_every_address_has_its_line_in_the_matrix():
    assert sorted(_names(get_resolver())) == sorted(row[0] for row in ROWS)


WORD = "wheelbarrow"


@pytest.mark.practice("P27")
def test_a_note_among_ourselves_stays_among_ourselves(world, visit, tom):
    add_note(case_id=world.case.pk, by=tom, words=f"Careful: {WORD}.")
    note = world.case.interactions.get(direction="internal")
    written = Attachment.objects.create(
        interaction=note, name=f"{WORD}.txt", content_type="text/plain", size=1
    )
    browser, link = visit("priya")
    ways_in = [name for name, *_ in ROWS if name.startswith("customer:")]

    seen = []
    for name in ways_in:
        for form in (None, {}, {"words": ""}, world.form(name)):
            send = browser.get if form is None else browser.post
            seen.append(send(world.address(name, link), form or {}, follow=True))
    file = browser.get(f"/my/{link}/files/{written.pk}/")

    assert not [page for page in seen if WORD in _everything(page)]
    assert file.status_code == 404
    assert not OutboundMail.objects.filter(text__contains=WORD).exists()
    staff, _ = visit("tom")
    assert WORD in shown(staff.get(world.address("case:page")))


def _everything(page) -> str:
    return content_of(page).decode() if page.streaming else shown(page)


def _outcome(response) -> str:
    words = {200: "page", 302: "done", 403: "not", 404: "none", 422: "same"}
    if response.status_code == 302 and response["Location"].startswith(
        reverse("account_login")
    ):
        return "login"
    return words.get(response.status_code, str(response.status_code))


def _try(visitor: tuple[Client, str], world: World, address: str, method: str) -> str:
    """Return what comes of it; whatever it changed is taken back."""
    browser, link = visitor
    form = urlencode(world.form(address)) if method == "POST" else ""
    form_type = "application/x-www-form-urlencoded"
    with transaction.atomic():
        there = world.address(address, link)
        response = browser.generic(method, there, form, form_type)
        if response.streaming:
            content_of(response)
        transaction.set_rollback(True)
    return _outcome(response)


def _arguments(name: str) -> tuple[str, ...]:
    """Return what an address needs to know, such as case_id."""
    return next(
        tuple(pattern.pattern.converters)
        for each, pattern in _patterns(get_resolver())
        if each == name
    )


def _names(resolver: URLResolver) -> list[str]:
    return [name for name, _ in _patterns(resolver)]


def _patterns(
    resolver: URLResolver, room: str = ""
) -> Iterator[tuple[str, URLPattern]]:
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            inner = f"{room}{each.namespace}:" if each.namespace else room
            yield from _patterns(each, inner)
        else:
            yield f"{room}{each.name}", each
