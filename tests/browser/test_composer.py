"""What is typed is never lost, and never waits."""

import time

import pytest

from tests.browser.conftest import sign_in, until

FAULT = "Hi Dolores, please calm down."


@pytest.fixture
def open_case(bright_homes_desk, window):
    """Open a case as Tom; say whose."""

    def open_one(name, **look):
        page = window(**look).new_page()
        sign_in(page, bright_homes_desk)
        page.goto(f"{bright_homes_desk.url}/desk/team/")
        page.get_by_role("link", name=name).click()
        page.wait_for_url("**/cases/*/")
        return page

    return open_one


def pen_of(page):
    return page.locator("div.draft")


def drafts(context):
    return lambda url: url.endswith("/draft/")


def test_typing_never_waits_for_a_slow_answer(open_case):
    page = open_case("Dolores Vega")
    page.route("**/draft/", lambda route: (time.sleep(1.5), route.continue_()))

    pen_of(page).click()
    page.keyboard.type("Hi Dolores, ", delay=20)
    page.wait_for_timeout(400)
    page.keyboard.type("please calm down.", delay=20)

    assert pen_of(page).inner_text() == FAULT
    page.locator("#coach .tip").first.wait_for()
    assert pen_of(page).inner_text() == FAULT


def test_an_older_answer_never_overwrites_a_newer_one(open_case):
    page = open_case("Yusuf Demir")
    held = []

    def hold_the_first(route):
        if held:
            route.continue_()
        else:
            held.append(route)

    page.route("**/draft/", hold_the_first)
    pen_of(page).click()
    page.keyboard.type("Please calm down.")
    page.wait_for_timeout(600)
    assert len(held) == 1
    page.keyboard.press("Control+A")
    page.keyboard.type("Hi Yusuf, I am sorry that we left your pans with a stranger.")
    page.get_by_text("Your draft is kept").wait_for()
    assert page.locator("#coach .tip", has_text="calm down").count() == 0

    held[0].continue_()
    page.wait_for_timeout(800)

    assert page.locator("#coach .tip", has_text="calm down").count() == 0
    page.reload()
    assert "left your pans with a stranger" in pen_of(page).inner_text()


def test_underlines_stand_under_the_words_whatever_comes_before(open_case):
    page = open_case("Lindiwe Mokoena")

    pen_of(page).click()
    page.keyboard.insert_text("🙂 Hi Lindiwe 👩‍👩‍👧,\n\nplease calm down now.")
    until(page, "CSS.highlights.get('coach-stop')?.size > 0")

    underlined = page.evaluate(
        "[...CSS.highlights.get('coach-stop')].map(range => range.toString())"
    )
    assert any("calm down" in words for words in underlined)
    assert all("🙂" not in words for words in underlined)


def test_pasted_lines_stay_lines(open_case):
    page = open_case("Kwame Mensah")
    pasted = "Hi Kwame,\n\nplease calm down.\n\nTom"

    pen_of(page).click()
    page.keyboard.insert_text(pasted)
    until(page, "CSS.highlights.get('coach-stop')?.size > 0")

    marked = "[...CSS.highlights.get('coach-stop')].map(range => range.toString())"
    assert page.evaluate(marked) == ["calm down"]
    page.reload()
    assert pen_of(page).evaluate("pen => pen.textContent").strip() == pasted


def test_a_closed_tab_loses_nothing(open_case, bright_homes_desk):
    page = open_case("Siobhan O'Rourke")
    address, context = page.url, page.context
    pen_of(page).click()
    page.keyboard.type("Hello Siobhan, this was typed in a hurry")

    page.close(run_before_unload=True)

    again = context.new_page()
    again.goto(address)
    pen_of(again).get_by_text("typed in a hurry").wait_for()


def test_a_lost_line_loses_nothing(open_case):
    page = open_case("Margaret Ellison")
    page.route("**/draft/", lambda route: route.abort())
    pen_of(page).click()
    page.keyboard.type("Dear Mrs Ellison, the line is down")
    page.get_by_text("Kept in this browser").wait_for()

    page.unroute("**/draft/")
    page.reload()

    pen_of(page).get_by_text("the line is down").wait_for()
    page.get_by_text("Your draft is kept").wait_for()


def test_what_was_typed_last_wins_over_what_the_desk_kept_before(open_case):
    page = open_case("Lindiwe Mokoena")
    address = page.url
    pen_of(page).click()
    page.keyboard.press("Control+A")
    page.keyboard.type("Dear Lindiwe, the desk has this")
    page.get_by_text("Your draft is kept").wait_for()
    page.context.set_offline(True)
    page.keyboard.type(" and this only the browser")
    page.get_by_text("Kept in this browser").wait_for()

    again = page.context.new_page()
    page.close()
    again.context.set_offline(False)
    again.goto(address)

    assert pen_of(again).inner_text().endswith("and this only the browser")


def test_a_reply_that_could_not_be_sent_is_still_there(open_case):
    page = open_case("Yusuf Demir")
    address = page.url
    page.route("**/draft/", lambda route: route.abort())
    page.route("**/reply/", lambda route: route.abort())
    pen_of(page).click()
    page.keyboard.press("Control+A")
    page.keyboard.type("Dear Yusuf, this went nowhere")
    page.keyboard.press("Control+Enter")
    page.wait_for_timeout(500)

    again = page.context.new_page()
    again.goto(address)

    assert pen_of(again).inner_text() == "Dear Yusuf, this went nowhere"


def test_a_sent_reply_leaves_nothing_behind_in_the_browser(open_case):
    page = open_case("Siobhan O'Rourke")
    pen_of(page).click()
    page.keyboard.press("Control+A")
    page.keyboard.type("Hello Siobhan, I write to you on Friday by noon.")
    page.keyboard.press("Control+Enter")  # before the desk ever saw the draft
    page.locator(".said.ours", has_text="on Friday by noon").wait_for()

    page.wait_for_timeout(500)
    page.reload()

    assert pen_of(page).inner_text().strip() == ""
    assert page.evaluate("localStorage.length") == 0


def test_who_signs_in_next_at_this_browser_sees_no_draft_of_the_one_before(
    open_case, bright_homes_desk
):
    page = open_case("Margaret Ellison")
    address = page.url
    page.route("**/draft/", lambda route: route.abort())
    pen_of(page).click()
    page.keyboard.press("Control+A")
    page.keyboard.type("Between Mrs Ellison and Tom")
    page.get_by_text("Kept in this browser").wait_for()

    page.context.clear_cookies()
    amaras = page.context.new_page()
    sign_in(amaras, bright_homes_desk, "amara@brighthome.example")
    amaras.goto(address)

    assert "Between" not in pen_of(amaras).inner_text()


@pytest.mark.practice("P01")
def test_without_javascript_it_does_the_same_job(open_case):
    page = open_case("Gary Holt", js=False)
    area = page.locator("textarea.draft")

    area.fill("Gary, calm down. You should have read the manual.")
    page.get_by_role("button", name="Save draft").click()
    assert "calm down" in area.input_value()

    page.get_by_role("button", name="Send").click()
    assert "Held for a breath" in page.get_by_role("alert").inner_text()
    assert "calm down" in area.input_value()
    assert page.locator("#coach .tip").count() > 0

    page.get_by_role("button", name="Send it as it is").click()
    assert page.url.rstrip("/").split("/")[-2] == "cases"
    assert page.locator(".said.ours", has_text="read the manual").count() == 1
