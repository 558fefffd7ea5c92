"""Looking at how a message was read: right, or what is."""

from __future__ import annotations

import re

import pytest

from amends.cases.actions.keep_draft import keep_draft
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.incoming import Incoming
from amends.cases.models import Case, Correction, Reading
from tests.conftest import IN_GERMAN
from tests.web.browsing import HTMX, shown, value_of

pytestmark = pytest.mark.django_db
WAYS = ("correct", "name_topic", "right", "put_back")


@pytest.fixture
def said(kettle_case) -> dict[str, int]:
    """Which message: the one that Priya wrote."""
    inbound = kettle_case.interactions.get(direction="inbound")
    return {"interaction_id": inbound.pk}


def pressed(page: str) -> list[str]:
    return re.findall(r'aria-pressed="true">([^<]*)<', page)


@pytest.mark.practice("P02")
def test_one_click_says_that_she_is_frustrated_not_angry(kettle_case, as_tom, at, said):
    Case.objects.update(level="angry")

    response = as_tom.post(at("correct", **said), {"so": "level/frustrated/yes"})

    here = said["interaction_id"]
    assert response["Location"] == f"{at('page')}?read={here}#said-{here}"
    page = shown(as_tom.get(response["Location"]))
    assert '<details class="reading" open>' in page
    assert "Tom said: frustrated, not " in page
    assert "Frustrated" in pressed(page)
    assert Case.objects.get().level == "frustrated"


def test_one_click_takes_away_and_another_adds(kettle_case, as_tom, at, said):
    as_tom.post(at("correct", **said), {"so": "signals/repeat_contact/no"})
    as_tom.post(at("correct", **said), {"so": "signals/going_public/yes"})

    page = shown(as_tom.get(at("page")))
    assert "not “asked before”" in page
    assert "May go public" in pressed(page)
    assert "Asked before" not in pressed(page)
    assert ">Asked before</span></mark>" not in page


def test_each_button_sends_what_it_would_change(kettle_case, as_tom, at):
    page = shown(as_tom.get(at("page")))

    assert 'value="signals/repeat_contact/no" aria-pressed="true"' in page
    assert 'value="signals/leaving/yes" aria-pressed="false"' in page
    assert page.count('class="chip"') == 4 + 12 + 11 + 7 + 11 + 2


def test_the_reading_is_right(kettle_case, as_tom, at, said):
    response = as_tom.post(at("right", **said))

    page = shown(as_tom.get(response["Location"]))
    assert "Somebody looked and found it right." in page
    assert "Looked at" in page


def test_it_is_put_back_as_it_was_read(kettle_case, as_tom, at, said):
    before = pressed(shown(as_tom.get(at("page"))))
    as_tom.post(at("correct", **said), {"so": "topic/billing/yes"})
    assert "A bill" in pressed(shown(as_tom.get(at("page"))))

    response = as_tom.post(at("put_back", **said))

    page = shown(as_tom.get(response["Location"]))
    assert pressed(page) == before
    assert "Put it back as it was read" not in page


def test_a_topic_in_ones_own_words_becomes_a_button(kettle_case, as_tom, at, said):
    response = as_tom.post(at("name_topic", **said), {"topic": " Fitters' & Co/UK "})

    here = said["interaction_id"]
    assert response["Location"] == f"{at('page')}?read={here}#said-{here}"
    page = shown(as_tom.get(response["Location"]))
    assert "Tom said: about fitters' & co/uk, not about" in page
    assert "Fitters' & co/uk" in pressed(page)
    assert 'value="topic/fitters\' & co/uk/yes"' in page

    as_tom.post(at("correct", **said), {"so": "topic/billing/yes"})
    page = shown(as_tom.get(at("page")))
    assert "A bill" in pressed(page)
    assert ">Fitters' & co/uk</button>" in page

    as_tom.post(at("correct", **said), {"so": "topic/fitters' & co/uk/yes"})
    assert Case.objects.get().topic == "fitters' & co/uk"


def test_own_topics_are_escaped(kettle_case, as_tom, at, said):
    as_tom.post(at("name_topic", **said), {"topic": "a & b's"})

    page = as_tom.get(at("page")).content.decode()
    assert "a &amp; b&#x27;s" in page
    assert "a & b's" not in page


@pytest.mark.parametrize("htmx", [{}, HTMX], ids=["page", "live part"])
@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("<b>warranty</b>", "A topic has 2 to 40 letters or digits on one line"),
        ("x" * 41, "A topic has 2 to 40 letters or digits on one line"),
        ("", "A topic has 2 to 40 letters or digits on one line"),
    ],
)
def test_a_topic_that_is_none_is_refused_and_kept_as_typed(
    kettle_case, tom, as_tom, at, said, typed, sentence, htmx
):
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Priya, we", turn=7)

    response = as_tom.post(at("name_topic", **said), {"topic": typed}, headers=htmx)

    assert response.status_code == 422
    assert sentence in shown(response)
    assert value_of("topic", response) == typed
    assert value_of("words", response) == "Dear Priya, we"
    assert ('aria-invalid="true"' in shown(response)) is True
    assert ("<html" in shown(response)) is not bool(htmx)
    assert not Correction.objects.exists()


def test_the_message_beside_it_keeps_an_empty_field(
    kettle_case, priya_herself, as_tom, at, said
):
    more = Incoming("web", "Where is my parcel?")
    receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=more)

    page = shown(as_tom.post(at("name_topic", **said), {"topic": "<b>"}))

    assert page.count('name="topic"') == 2
    assert page.count('value="<b>"') == page.count('aria-invalid="true"') == 1


def test_a_topic_the_desk_was_taught_by_others_is_shown(kettle_case, as_tom, at):
    Reading.objects.update(topic="gift cards", evidence=[])

    assert "Gift cards" in pressed(shown(as_tom.get(at("page"))))


@pytest.mark.parametrize(
    ("so", "sentence"),
    [
        ("level/peeved/yes", "“peeved” is none of what can be said here"),
        ("weather/sunny/yes", "A reading says nothing about “weather”"),
        ("", "This field is required."),
    ],
)
def test_nonsense_gets_a_sentence_and_what_was_written_is_kept(
    kettle_case, tom, as_tom, at, said, so, sentence
):
    keep_draft(case_id=kettle_case.pk, by=tom, words="Dear Priya, we", turn=7)

    response = as_tom.post(at("correct", **said), {"so": so})

    assert response.status_code == 422
    assert sentence in shown(response)
    assert value_of("words", response) == "Dear Priya, we"
    assert '<details class="reading" open>' in shown(response)
    assert not Correction.objects.exists()


@pytest.mark.parametrize("way", WAYS)
def test_our_own_words_were_not_read(kettle_case, as_tom, at, way):
    ours = kettle_case.interactions.get(direction="outbound")

    address = at(way, interaction_id=ours.pk)
    response = as_tom.post(address, {"so": "level/calm/yes", "topic": "warranty"})

    assert response.status_code == 409
    assert "The desk did not read this message" in shown(response)


@pytest.mark.parametrize("way", WAYS)
def test_htmx_gets_only_the_live_part(kettle_case, as_tom, at, said, way):
    ours = kettle_case.interactions.get(direction="outbound")

    response = as_tom.post(at(way, interaction_id=ours.pk), {}, headers=HTMX)

    assert "<html" not in shown(response)


@pytest.mark.parametrize("way", WAYS)
def test_a_stranger_says_nothing_of_it(kettle_case, as_zoe, at, said, way):
    response = as_zoe.post(at(way, **said), {"so": "level/calm/yes"})

    assert response.status_code == 404
    assert not Correction.objects.exists()


@pytest.mark.parametrize("read", ["many", "-1", "9" * 40, "²"])
def test_a_message_that_is_not_there_opens_nothing(kettle_case, as_tom, at, read):
    page = shown(as_tom.get(at("page"), {"read": read}))

    assert '<details class="reading">' in page


@pytest.fixture
def writes(kettle_case, priya_herself):
    """Priya writes again."""

    def answer(words):
        said = Incoming("email", words)
        return receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=said)

    return answer


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (IN_GERMAN, "Not read: it is not in English."),
        ("", "Not read: it has no words."),
        ("> I wrote on Monday.\n", "Not read: it only quotes what was written before."),
        ("Thanks", "It is short; the reading may be off."),
        (
            "Automatic reply: I am out of the office until Monday.",
            "A machine may have written this.",
        ),
    ],
)
def test_a_doubt_is_said_where_the_reading_stands(as_tom, at, writes, words, sentence):
    writes(words)

    assert f'<span class="doubt">{sentence}</span>' in shown(as_tom.get(at("page")))


def test_of_what_was_not_read_nothing_is_said(kettle_case, as_tom, at, writes):
    level = Case.objects.get().level
    said = writes(IN_GERMAN)

    page = shown(as_tom.get(at("page")))

    article = page.partition(f'id="said-{said.pk}"')[2].partition("</article>")[0]
    assert 'class="heat' not in article
    assert "The desk could not read it" in article
    assert "The reading is right" not in article
    assert pressed(article) == []
    assert Case.objects.get().level == level
    assert "Heat over the conversation" not in page
    assert "Wants a refund" in page


def test_who_reads_it_says_how_it_sounds(kettle_case, as_tom, at, writes):
    said = writes(IN_GERMAN)

    as_tom.post(at("correct", interaction_id=said.pk), {"so": "level/calm/yes"})

    page = shown(as_tom.get(at("page")))
    assert "Tom said: sounds calm." in page
    assert "Not read" not in page
    assert Case.objects.get().level == "calm"


def test_that_an_unread_message_is_right_is_refused(kettle_case, as_tom, at, writes):
    said = writes(IN_GERMAN)

    response = as_tom.post(at("right", interaction_id=said.pk))

    assert response.status_code == 409
    assert "Say first how it sounds." in shown(response)
    assert not Correction.objects.exists()
