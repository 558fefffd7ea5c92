"""What every test of a page does: sign in, read what is shown, count questions."""

from __future__ import annotations

import json
import re
from html import unescape
from typing import Any

from django.db import connection
from django.http import FileResponse, HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from amends.cases.models import Case
from amends.people.models import Staff

# What the coach holds for a breath, and what it lets pass.
HEATED = "Calm down, Priya. You should have read the manual."
KIND = (
    "Dear Priya,\n\nI am sorry that your kettle came cracked and that nobody answered "
    "you. I refund the £42 today, and I write to you on Friday by 17:00 to make sure "
    "that it arrived.\n\nTom"
)
HTMX = {"HX-Request": "true"}


def browser_of(staff: Staff) -> Client:
    """Return a browser in which this person is signed in."""
    browser = Client()
    browser.force_login(staff)
    return browser


def shown(response: HttpResponse) -> str:
    """Return a page as it reads, its entities turned back into letters."""
    return unescape(response.content.decode())


def told(response: HttpResponse) -> str:
    """Return a page as it reads where no word of a message is marked."""
    plain = re.sub(r'<span class="why".*?</span>', "", shown(response))
    return re.sub(r"</?mark[^>]*>", "", plain)


def content_of(download: FileResponse) -> bytes:
    """Return the bytes of a file that was handed out; this closes it, too."""
    return b"".join(download.streaming_content)


def value_of(name: str, response: HttpResponse) -> str:
    """Return what stands in the first field of this name."""
    page = response.content.decode()
    area = re.search(rf'<textarea[^>]*name="{name}"[^>]*>(.*?)</textarea>', page, re.S)
    if area:
        return unescape(area[1])
    field = re.search(rf'<input[^>]*name="{name}"[^>]*>', page)
    assert field, f"The page asks for no {name}"
    value = re.search(r'value="([^"]*)"', field[0])
    return unescape(value[1]) if value else ""


def chosen(name: str, response: HttpResponse) -> str:
    """Return what is chosen in the list of this name."""
    page = response.content.decode()
    choices = re.search(rf'<select[^>]*name="{name}"[^>]*>(.*?)</select>', page, re.S)
    assert choices, f"The page lets nobody choose a {name}"
    picked = re.search(r'value="([^"]*)" selected', choices[1])
    return picked[1] if picked else re.findall(r'value="([^"]*)"', choices[1])[0]


def places_in(response: HttpResponse) -> list[dict[str, Any]]:
    """Return where the coach underlines, counted as a browser counts."""
    held = re.search(r'<script id="places"[^>]*>(.*?)</script>', shown(response), re.S)
    assert held, "The coach said nothing about places"
    return list(json.loads(held[1]))


def reply_to(case: Case, words: str, **more: Any) -> dict[str, Any]:
    """Return the composer's form, filled in by somebody who just read the case."""
    last = case.interactions.order_by("-pk").values_list("pk", flat=True)[0]
    return {"words": words, "seen": last, "turn": 1} | more


def questions_for(browser: Client, address: str) -> int:
    """Return how many queries a page costs, once this browser has been here."""
    browser.get(address)  # the first visit also asks whether the desk is open
    with CaptureQueriesContext(connection) as asked:
        response = browser.get(address)
    assert response.status_code == 200
    return len(asked)
