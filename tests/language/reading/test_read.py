"""What a careful person would take from a message."""

from dataclasses import replace

import pytest

from amends.language.reading import LEVELS, Evidence
from amends.language.reading import read as read_at
from amends.language.reading.quick.look import look
from amends.language.reading.reader import Said
from amends.language.reading.reading import BANDS
from amends.language.reading.teaching.taught import Taught


def read(message):
    return read_at(message, depth="quick")


HOT = (
    "This is the THIRD time I write about my broken boiler!!! You promised an engineer"
    " on Monday and nobody came. You useless liars. I want my money back by Friday or I"
    " go to the ombudsman. My baby is six months old."
)


SEEN = look(HOT)


def test_a_hot_message_is_read_for_what_it_is():
    reading = read(HOT)
    assert reading.level in {"angry", "furious"}
    assert {"repeat_contact", "regulator", "deadline"} <= set(reading.signals)
    assert "refund" in reading.wants
    assert "angry" in reading.feelings
    assert reading.complaint > 0.5


def test_a_calm_question_is_calm():
    reading = read("Hello, are you open on Sunday? Kind regards, Ann")
    assert reading.level == "calm"
    assert reading.signals == ()
    assert "information" in reading.wants
    assert reading.complaint < 0.5


@pytest.mark.parametrize(
    ("signal", "message"),
    [
        (
            "repeat_contact",
            "I have emailed you three times about this and still no reply.",
        ),
        ("broken_promise", "You promised it would come on Tuesday and nobody came."),
        ("leaving", "I am closing my account and moving to your competitor."),
        (
            "going_public",
            "I will post this on Trustpilot and tell the local newspaper.",
        ),
        (
            "legal_action",
            "My solicitor will write to you and we will see you in court.",
        ),
        (
            "regulator",
            "I have reported this to the ombudsman and to trading standards.",
        ),
        ("abusive", "You thieving idiots, you bunch of useless morons."),
        (
            "threat_of_harm",
            "I will come down there and break his legs, I know where he lives.",
        ),
        ("vulnerable", "My mother is 84 and in a wheelchair and has dementia."),
        ("deadline", "I need an answer by Friday, please."),
        ("safety_hazard", "The socket caught fire and there is a smell of gas."),
        ("discrimination", "I was turned away because I am black. That is racist."),
    ],
)
def test_a_plain_signal_is_seen_and_shown(signal, message):
    reading = read(message)
    assert signal in reading.signals
    assert any(each.of == f"signals/{signal}" for each in reading.evidence)


@pytest.mark.parametrize(
    ("signal", "message"),
    [
        ("repeat_contact", "Thank you for the quick reply, it is all sorted now."),
        ("leaving", "I found the receipt elsewhere, so all is well."),
        ("legal_action", "We played on the tennis court next to your hotel."),
        ("abusive", "I felt like an idiot, but your assistant was kind."),
        ("threat_of_harm", "The bath bomb smells wonderful."),
        ("vulnerable", "The baby shower cake was lovely."),
        ("safety_hazard", "The fire stick works again, thank you."),
        ("discrimination", "Do you have a Black Friday offer?"),
    ],
)
def test_a_near_miss_is_no_signal(signal, message):
    assert signal not in read(message).signals


def test_everything_said_is_shown():
    reading = read(HOT)
    shown = {each.of for each in reading.evidence}
    said = {
        f"{family}/{value}"
        for family in ("feelings", "wants", "signals")
        for value in getattr(reading, family)
    }
    assert said <= shown


def test_a_reading_is_written_as_the_contract_says():
    written = read(HOT).as_dict()
    assert list(written) == [
        "heat", "level", "complaint", "abuse", "feelings", "wants", "signals", "topic",
        "evidence", "facts", "doubts", "removed",
    ]  # fmt: skip
    assert set(written["evidence"][0]) == {"of", "start", "end"}


@pytest.mark.parametrize("nothing", ["", "   ", "\n\n", "🙂", "。。"])
def test_where_nothing_is_said_nothing_is_read(nothing):
    reading = read(nothing)
    assert (reading.heat, reading.level, reading.evidence) == (0, "calm", ())
    assert reading.topic == "other"


def test_levels_and_bands_agree():
    assert tuple(BANDS) == LEVELS
    for level, (low, high) in BANDS.items():
        assert read("").__class__(heat=low, complaint=0, abuse=0).level == level
        assert read("").__class__(heat=high, complaint=0, abuse=0).level == level


def test_a_topic_is_named_with_its_words():
    reading = read("The parcel was never delivered, the courier left it at the depot.")
    assert reading.topic == "delivery"
    assert any(each.of == "topic/delivery" for each in reading.evidence)


def test_evidence_points_into_the_message():
    message = "You promised. İ said so. You promised to call."
    for each in read(message).evidence:
        assert isinstance(each, Evidence)
        assert 0 <= each.start < each.end <= len(message)


def test_what_cannot_be_shown_is_not_said():
    chances = dict.fromkeys(SEEN.chances, 1.0)
    said = Said(replace(SEEN, chances=chances, shown_by=lambda *_: []), Taught())
    assert said.all_of("wants", ("refund",)) == ()
    assert said.topic() == "other"
    assert said.evidence() == ()


def test_what_priya_gave_is_told_with_its_places():
    message = "Order 4471882 came on 3 May and cost £40.\nThanks,\nPriya Nair"
    given = [(f.kind, message[f.start : f.end]) for f in read(message).facts]
    assert given == [
        ("reference", "4471882"),
        ("date", "3 May"),
        ("amount", "£40"),
        ("name", "Priya Nair"),
    ]


def test_what_priya_quotes_is_not_read():
    message = "Still no refund.\n\n> I will sue you, I am a disabled lawyer."
    reading = read(message)
    assert [span.of(message) for span in reading.removed] == [message[18:]]
    assert "legal_action" not in reading.signals
    assert all(each.end <= 18 for each in reading.evidence)


@pytest.mark.parametrize(
    ("message", "doubt"),
    [
        ("Mein Paket ist kaputt und ich bin sehr wütend.", "not_english"),
        ("> I want it back.\n> Priya", "quoted_only"),
        ("", "empty"),
    ],
)
def test_of_what_cannot_be_read_nothing_is_said(message, doubt):
    reading = read(message)
    assert reading.doubts == (doubt,)
    assert (reading.heat, reading.complaint, reading.evidence) == (0, 0.0, ())


def test_a_doubtful_message_is_read_all_the_same():
    reading = read("Refund!")
    assert reading.doubts == ("too_short",)
    assert "refund" in reading.wants


def test_a_long_tail_is_left_unread():
    assert read("Hello there, thank you. " * 3000 + HOT).signals == ()


def test_quickly_weights_on_the_encoders_numbers_show_nothing():
    assert SEEN.shown_for(SEEN.vector) == []
