"""How a message was read: by mouse, by keyboard, and without JavaScript."""

import pytest

from tests.browser.conftest import sign_in


@pytest.fixture
def on_priyas_case(bright_homes_desk, window):
    """Open Priya's case as Tom, in a window of this kind."""

    def page_in(**kind):
        page = window(**kind).new_page()
        sign_in(page, bright_homes_desk)
        page.get_by_role("link", name="Priya Raman").click()
        page.wait_for_url("**/cases/*/")
        return page

    return page_in


def overlaps_nothing_outside(page):
    return page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("js", [True, False], ids=["with JavaScript", "without"])
@pytest.mark.parametrize("width", [1400, 360])
def test_a_mark_says_why_on_hover_and_on_focus(on_priyas_case, width, js):
    page = on_priyas_case(width=width, js=js)
    for mark in page.locator(".said mark[tabindex]").all():
        why = mark.locator(".why")
        assert not why.is_visible()
        mark.hover()
        assert why.is_visible()
        assert overlaps_nothing_outside(page) if js else True
        page.mouse.move(0, 0)
        assert not why.is_visible()

        mark.focus()
        assert why.is_visible()
        described = mark.get_attribute("aria-describedby")
        assert why.get_attribute("id") == described
        mark.blur()


def test_escape_hides_it_until_one_comes_back(on_priyas_case):
    page = on_priyas_case()
    mark = page.locator(".said mark[tabindex]").first
    mark.focus()
    page.keyboard.press("Escape")
    assert not mark.locator(".why").is_visible()

    mark.blur()
    mark.focus()
    assert mark.locator(".why").is_visible()


def test_a_quiet_mark_is_seen_by_whoever_asks_how_it_was_read(on_priyas_case):
    page = on_priyas_case()
    said = page.locator(".said", has=page.locator("mark.quiet")).last
    quiet = said.locator("mark.quiet").first
    line = "getComputedStyle(e).boxShadow"
    before = quiet.evaluate(f"e => {line}")

    said.locator(".reading summary").focus()
    page.keyboard.press("Enter")

    assert quiet.evaluate(f"e => {line}") != before
    assert quiet.inner_text() in said.locator(".corrector p").last.inner_text()


@pytest.mark.parametrize("js", [False, True], ids=["without JavaScript", "with"])
def test_a_reading_is_corrected_and_put_back_by_keyboard(on_priyas_case, js):
    page = on_priyas_case(js=js)
    page.locator(".reading summary").last.focus()
    page.keyboard.press("Enter")
    said = page.locator(".said", has=page.locator(".reading[open]"))
    chip = said.get_by_role("button", name="Speaks of a lawyer")
    assert chip.get_attribute("aria-pressed") == "false"

    chip.press("Enter")
    said.get_by_text("Tom said: speaks of a lawyer.").wait_for()
    assert chip.get_attribute("aria-pressed") == "true"

    said.get_by_role("button", name="Put it back as it was read").press("Enter")
    page.locator(".reading[open]").get_by_text(
        "This is how the desk read it"
    ).wait_for()
    assert chip.get_attribute("aria-pressed") == "false"
