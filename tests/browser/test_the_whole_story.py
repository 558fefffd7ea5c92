"""The whole story, as people live it: one complaint, from the mail that brings it to
the plan its customer agrees to. Real mail in and out, a real browser, a real desk.
"""

import re
from datetime import timedelta
from email.message import EmailMessage

import pytest
from django.utils import timezone

PASSWORD = "a-quiet-harbour-42"


def mail_from_priya(words, subject, answers=None):
    mail = EmailMessage()
    mail["From"] = "Priya Raman <priya@customer.example>"
    mail["To"] = "help@brighthome.example"
    mail["Subject"] = subject
    mail["Message-ID"] = f"<{abs(hash(words))}@customer.example>"
    if answers is not None:
        mail["In-Reply-To"] = answers["Message-ID"]
        mail["References"] = answers["Message-ID"]
    mail.set_content(words)
    return mail


def link_in(mail):
    return re.search(r"http://\S+/my/\S+", mail.get_content()).group()


def open_the_desk(page, desk):
    page.goto(desk.url)
    page.get_by_label("Your name").fill("Tom Okafor")
    page.get_by_label("Your own mail address").fill("tom@brighthome.example")
    page.get_by_label("A password").fill(PASSWORD)
    page.get_by_label("Your organisation").fill("Bright Home")
    page.get_by_label("The address complaints come to").fill("help@brighthome.example")
    page.get_by_label("A telephone number").fill("+44 20 7946 0101")
    page.get_by_label("On Saturday and Sunday too").check()
    page.get_by_role("button", name="Open the desk").click()
    page.get_by_role("heading", name="Your desk is open").wait_for()


def write(page, words):
    pen = page.get_by_role("textbox", name="Your reply to Priya")
    pen.click()
    page.keyboard.press("Control+A")
    page.keyboard.type(words)
    return pen


def do(page, what):
    nav = page.get_by_role("navigation", name="What to do")
    nav.get_by_role("link", name=what, exact=True).click()


def suggest(page, words, step):
    do(page, "Suggest a plan")
    page.get_by_label("What you suggest, to Priya").fill(words)
    page.get_by_label("Step 1", exact=True).fill(step)
    in_three_days = timezone.now().date() + timedelta(days=3)
    page.get_by_label("Step 1 by").fill(in_three_days.isoformat())
    page.get_by_role("button", name="Suggest it to Priya").click()
    page.wait_for_url("**/cases/*/")


@pytest.mark.practice("P04")
@pytest.mark.practice("P13")
@pytest.mark.practice("P22")
@pytest.mark.parametrize("width", [1400, 390])
def test_a_complaint_from_its_mail_to_its_end(empty_desk, window, width):
    desk, sink = empty_desk, empty_desk.sink
    tom = window(width).new_page()
    open_the_desk(tom, desk)

    # A mail arrives, and Priya hears at once who looks after it.
    complaint = (
        "The kettle I ordered on 3 May arrived with a cracked base. I sent photos and "
        "nobody came back to me. This is the third time I am asking, this is "
        "unacceptable. I want my money back."
    )
    desk.deliver(mail_from_priya(complaint, "Cracked kettle"))
    hello = sink.wait_for(lambda m: m["To"] == "priya@customer.example")
    assert "Tom Okafor" in hello["From"]
    assert hello["Auto-Submitted"] == "auto-replied"
    reference = re.search(r"AM-\w{5,8}", hello["Subject"]).group()
    assert reference in hello.get_content()

    # Tom sees it on the desk, in her words, and opens it.
    tom.goto(desk.url)
    row = tom.get_by_role("row").filter(has_text="Priya Raman")
    assert "The kettle I ordered on 3 May" in row.inner_text()
    assert "Reply" in row.inner_text()
    row.get_by_role("link", name="Priya Raman").click()
    tom.locator("mark", has_text="third time").wait_for()

    # He writes in heat; the coach underlines without a page load, nothing is lost.
    tom.evaluate("window.stayed = true")
    heated = "Hi Priya,\n\nPlease calm down. You should have read the manual."
    pen = write(tom, heated)
    tom.locator("#coach .tip").first.wait_for()
    assert pen.inner_text().strip() == heated
    tom.wait_for_function("CSS.highlights.get('coach-stop')?.size > 0")
    assert tom.locator(".virtues").get_by_text("Calm", exact=True).is_visible()
    assert tom.evaluate("window.stayed")

    # Sending holds it for a breath; the draft is still there. He writes it anew.
    tom.get_by_role("button", name="Send").click()
    tom.get_by_role("alert").get_by_text("Held for a breath").wait_for()
    assert pen.inner_text().strip() == heated
    kind = (
        "Hi Priya,\n\nThe kettle you ordered on 3 May came with a cracked base and we "
        "left you waiting. I am sorry that I did not write. I have your photos in "
        "front of me and I will send you my suggestion by noon tomorrow.\n\nTom"
    )
    write(tom, kind)
    tom.get_by_text("Your draft is kept").wait_for()
    tom.get_by_role("button", name="Send it as it is").click()
    tom.wait_for_url("**/cases/*/")
    reply = sink.wait_for(lambda m: "cracked base and we" in m.get_content())
    assert hello["Message-ID"] in reply["References"]
    assert reply["In-Reply-To"] == hello["Message-ID"]

    # Her answer comes back to the same case.
    answer = mail_from_priya("The leak ruined my worktop too.", reply["Subject"], reply)
    desk.deliver(answer)
    for _ in range(60):
        tom.reload()
        if tom.get_by_text("The leak ruined my worktop too.").count():
            break
        tom.wait_for_timeout(250)
    tom.goto(f"{desk.url}/desk/team/")
    assert tom.get_by_role("row").filter(has_text="Priya Raman").count() == 1
    tom.get_by_role("link", name="Priya Raman").click()

    # He says the problem back; she confirms it on her own page, without an account.
    do(tom, "Say it back")
    tom.get_by_label("The problem in your words").fill(
        "If I understand you, the kettle came cracked, leaked on your worktop, and we "
        "went quiet. Is that right?"
    )
    tom.get_by_role("button", name="Ask Priya").click()
    tom.wait_for_url("**/cases/*/")
    asked = sink.wait_for(lambda m: "Is that right?" in m.get_content())
    priya = window(width).new_page()
    priya.goto(link_in(asked))
    assert "leaked on your worktop" in priya.locator("#restatement").inner_text()
    priya.get_by_role("button", name="Yes, that is right").click()
    priya.get_by_text("You confirmed this today.").wait_for()

    # He offers a plan; she would like something else; he offers that; she agrees.
    tom.reload()
    suggest(tom, "A full refund of £42.", "We refund £42 to your card")
    sink.wait_for(lambda m: "A full refund of £42." in m.get_content())
    priya.reload()
    priya.get_by_text("I would like something else").click()
    priya.get_by_label("What would put it right for you?").fill("A new kettle, please.")
    priya.get_by_role("button", name="Tell Tom").click()
    priya.get_by_text("You told us this does not put it right.").wait_for()

    tom.reload()
    assert tom.get_by_text("A new kettle, please.").first.is_visible()
    suggest(tom, "A new kettle, at your door.", "We bring the new kettle")
    priya.reload()
    priya.get_by_role("button", name="I agree").dblclick()
    priya.get_by_text("You agreed today.").wait_for()

    # The step is a promise now; kept, it shows on her page. A follow-up is planned.
    tom.reload()
    do(tom, "Promises")
    promises = tom.locator("#do .list > li")
    assert promises.count() == 2  # the step, and to ask how it is
    promises.filter(has_text="We bring the new kettle").get_by_role(
        "button", name="Kept"
    ).click()
    tom.wait_for_url("**/cases/*/")
    priya.reload()
    done = priya.locator("#plan li.done")
    assert "We bring the new kettle" in done.inner_text()

    # Every promise kept, the case closes with its outcome, and her page says so.
    do(tom, "Promises")
    assert "Ask Priya how it is" in promises.inner_text()
    promises.get_by_role("button", name="Kept").click()
    tom.wait_for_url("**/cases/*/")
    do(tom, "Close")
    tom.get_by_label("How it ended").select_option("upheld")
    tom.get_by_label("What shows it").fill("The new kettle works; Priya said so.")
    tom.get_by_role("button", name="Close the case").click()
    tom.wait_for_url("**/cases/*/")
    assert "Tom closed the case: upheld" in tom.locator(".story").inner_text()
    priya.reload()
    assert "This was closed today" in priya.locator("#where").inner_text()
