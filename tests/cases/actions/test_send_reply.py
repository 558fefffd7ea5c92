import pytest

from amends.cases.actions.add_note import add_note
from amends.cases.actions.keep_draft import keep_draft
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.send_fresh_link import send_fresh_link
from amends.cases.actions.send_reply import send_reply
from amends.cases.incoming import Incoming
from amends.cases.models import Case, OutboundMail
from amends.cases.refusals import Incomplete, NoSuchCase, SomethingNew, TakeABreath

pytestmark = pytest.mark.django_db
WORDS = "Dear Priya,\n\nI am sorry that your kettle came cracked."
HEATED = "Dear Priya,\n\nPlease calm down. You are overreacting."


@pytest.fixture
def send(kettle_case, tom):
    seen = kettle_case.interactions.last().pk

    def reply(words=WORDS, by=tom, seen=seen, **more):
        return send_reply(case_id=kettle_case.pk, by=by, words=words, seen=seen, **more)

    return reply


def test_goes_out_in_the_writers_own_words(send, kettle_case, history):
    sent = send()

    mail = OutboundMail.objects.get(interaction=sent)
    assert mail.text.startswith(WORDS)
    assert sent.text == WORDS
    assert Case.objects.get().stage == Case.Stage.UNDERSTAND
    assert history(kettle_case)[1:] == [("reply sent", "Tom Okafor")]


@pytest.mark.practice("P20")
def test_says_who_writes_and_how_to_reach_them(send, amara):
    mail = OutboundMail.objects.get(interaction=send(by=amara))

    assert mail.sender_name == "Amara Diallo at Bright Home"
    assert mail.text.endswith(
        "Amara Diallo\nBright Home\n+44 20 7946 0123, or answer this mail"
    )


def test_keeps_the_promise_to_answer(send, kettle_case):
    send()

    assert not kettle_case.promises.get(kind="reply").is_open
    assert Case.objects.get().turn_at is None


@pytest.mark.practice("P01")
def test_a_heated_draft_is_held_for_a_breath(send, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(TakeABreath) as held:
        send(HEATED)
    assert held.value.findings
    assert still


@pytest.mark.practice("P01")
def test_after_a_breath_it_can_still_go(send, kettle_case):
    send(HEATED, breath_taken=True)

    assert kettle_case.events.last().facts["held_for_a_breath"] is True


@pytest.mark.practice("P09")
def test_shows_first_what_a_colleague_sent_meanwhile(send, amara, unchanged):
    hers = send("Dear Priya, I looked at your photo.", by=amara)
    still = unchanged(hers.case)
    with pytest.raises(SomethingNew) as refusal:
        send()
    assert refusal.value.news == [hers]
    assert still


def test_shows_first_what_the_customer_wrote_meanwhile(
    send, kettle_case, priya_herself
):
    incoming = Incoming(channel="email", text="Never mind, I found it.")
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=incoming)
    with pytest.raises(SomethingNew):
        send()


def test_shows_first_what_a_colleague_noted_meanwhile(send, kettle_case, amara):
    add_note(case_id=kettle_case.pk, by=amara, words="She rang; she is in tears.")
    with pytest.raises(SomethingNew):
        send()


def test_ones_own_words_are_no_news(send):
    send()
    send("Dear Priya, one thing more.")

    assert OutboundMail.objects.count() == 3


def test_what_the_desk_sent_by_itself_is_no_news(send, priya_herself):
    send_fresh_link(by=priya_herself)

    assert send().text == WORDS


def test_a_double_click_sends_once(send, kettle_case, unchanged):
    first = send()
    still = unchanged(kettle_case)

    assert send() == first
    assert still


def test_the_same_words_may_be_right_again_later(send, kettle_case):
    first = send("Dear Priya, thank you.")

    assert send("Dear Priya, thank you.", seen=first.pk) != first


def test_leaves_no_draft_and_no_late_save_brings_it_back(send, kettle_case, tom):
    keep_draft(case_id=kettle_case.pk, by=tom, words=WORDS, turn=57)
    send()
    keep_draft(case_id=kettle_case.pk, by=tom, words=WORDS, turn=56)

    assert kettle_case.drafts.get().words == ""


def test_leaves_a_colleagues_draft(send, kettle_case, amara):
    keep_draft(case_id=kettle_case.pk, by=amara, words="Dear", turn=1)
    send()

    assert kettle_case.drafts.get(writer=amara).words == "Dear"


def test_does_not_walk_the_path_back(understood, tom):
    seen = understood.interactions.last().pk
    send_reply(case_id=understood.pk, by=tom, words=WORDS, seen=seen)

    assert Case.objects.get().stage == Case.Stage.AGREE


def test_needs_words(send, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(Incomplete, match="nothing to send"):
        send(" \n ")
    assert still


def test_is_not_for_strangers(send, zoe, kettle_case, unchanged):
    still = unchanged(kettle_case)
    with pytest.raises(NoSuchCase):
        send(by=zoe)
    assert still
