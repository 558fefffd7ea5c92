"""A desk without a mouse."""

from tests.browser.conftest import sign_in


def focused(page):
    return page.evaluate("document.activeElement.innerText?.trim() ?? ''")


def tab_to(page, words, most=60):
    for _ in range(most):
        page.keyboard.press("Tab")
        if words in focused(page):
            return
    message = f"no Tab leads to {words!r}"
    raise AssertionError(message)


def test_from_the_desk_to_a_sent_reply_by_keyboard_alone(bright_homes_desk, window):
    page = window().new_page()
    sign_in(page, bright_homes_desk)

    page.keyboard.press("Tab")
    assert focused(page) == "To the content"
    tab_to(page, "Dolores Vega")
    ring = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert ring == "solid"
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/*/")

    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('div.draft')"):
            break
    page.keyboard.type("Hi Dolores, please calm down. Sorry if you feel let down.")
    page.locator("#coach .tip").nth(1).wait_for()
    page.keyboard.press("F8")
    first = page.evaluate("getSelection().toString()")
    page.keyboard.press("F8")
    assert first
    assert page.evaluate("getSelection().toString()") != first
    assert page.locator("#coach .tip.here").count() == 1

    page.keyboard.press("Control+Enter")
    page.get_by_role("alert").get_by_text("Held for a breath").wait_for()
    tab_to(page, "Send it as it is")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cases/*/")
    page.locator(".said.ours", has_text="please calm down").wait_for()
