"""Every page at a desk's width and a telephone's, by day and by night."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import sign_in

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    }
}
PAGES = (
    "/",
    "/desk/team/",
    "/desk/closed/",
    "/promises/",
    "/post-room/",
    "/post-room/tray/",
    "/quality/",
    "/people/",
    "/account/password/",
)
DOINGS = ("reply", "restate", "plan", "promises", "note", "close")


def look_at(page, address):
    """Open a page and return everything that is wrong with it."""
    troubles = []
    page.on("console", lambda said: troubles.append(said.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.goto(address)
    page.wait_for_load_state("load")
    troubles += [
        f"{found['id']}: {node['html'][:120]}"
        for found in Axe().run(page, options=RULES).response["violations"]
        for node in found["nodes"]
    ]
    widths = "[document.documentElement.scrollWidth, innerWidth]"
    needed, given = page.evaluate(widths)
    if needed > given:
        troubles.append(f"{needed} px wide in a window of {given}")
    return troubles


def stay_at_home(context, desk):
    """Refuse every request to another host, and remember it."""
    strangers = []

    def judge(route):
        if route.request.url.startswith(desk.url):
            route.continue_()
        else:
            strangers.append(route.request.url)
            route.abort()

    context.route("**/*", judge)
    return strangers


def case_of(page, desk, name):
    page.goto(f"{desk.url}/desk/team/")
    link = page.get_by_role("link", name=name)
    return f"{desk.url}{link.get_attribute('href')}"


def corrected(page, case):
    """Correct how the last message was read; return where that stands open."""
    page.goto(case)
    page.locator(".reading summary").last.click()
    page.locator(".reading[open] .chip", has_text="Frustrated").first.click()
    page.locator(".reading[open] p", has_text="Ada said").wait_for()
    return page.url


def customers_link(page, desk):
    """Return the newest link to a customer's page in the post room."""
    page.goto(f"{desk.url}/post-room/")
    page.locator(".letters summary").first.click()
    return page.locator(".letter-text a[href*='/my/']").first.get_attribute("href")


@pytest.mark.parametrize(
    ("width", "dark"),
    [(1400, False), (1400, True), (390, False), (390, True), (360, False)],
)
def test_every_page_can_be_used_by_everybody(bright_homes_desk, window, width, dark):
    desk, context = bright_homes_desk, window(width, dark=dark)
    strangers = stay_at_home(context, desk)
    page = context.new_page()
    troubles = {"sign in": look_at(page, f"{desk.url}/account/login/")}
    sign_in(page, desk, "ada@brighthome.example")

    addresses = [f"{desk.url}{path}" for path in PAGES]
    priya = case_of(page, desk, "Priya Raman")
    addresses += [f"{priya}?do={doing}" for doing in DOINGS]
    addresses.append(corrected(page, priya))
    addresses.append(case_of(page, desk, "Ngozi Okonkwo"))
    addresses.append(customers_link(page, desk))
    for address in addresses:
        fresh = context.new_page()
        troubles[address] = look_at(fresh, address)
        fresh.close()

    assert {address: wrong for address, wrong in troubles.items() if wrong} == {}
    assert strangers == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_first_visit_too(empty_desk, window, dark):
    page = window(390, dark=dark).new_page()

    assert look_at(page, empty_desk.url) == []


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("address", ["/my/a.dead.link/", "/nowhere/"])
def test_a_dead_link_too(bright_homes_desk, window, address, dark):
    page = window(390, dark=dark).new_page()

    troubles = look_at(page, f"{bright_homes_desk.url}{address}")

    assert [wrong for wrong in troubles if "status of 404" not in wrong] == []
