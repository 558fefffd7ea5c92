"""Each virtue is judged from the draft and this customer's situation."""

import pytest

from amends.language.coach import Situation, review

NOAH = Situation(
    customer=("My sofa came with a torn arm on 3 May and nobody has rung me back.",),
    customer_name="Noah",
)


def state(virtue, reply, situation=NOAH):
    return review(reply, situation).virtues[virtue]


@pytest.mark.parametrize(
    ("virtue", "reply", "expected"),
    [
        ("calm", "I hear you, Noah.", "met"),
        ("calm", "Noah, calm down.", "violated"),
        ("heard", "The arm of your sofa was torn and nobody rang you.", "met"),
        ("heard", "I saw the sofa.", "partly"),
        ("heard", "I read it all.", "missing"),
        ("heard", "What date did the sofa come?", "violated"),
        ("empathy", "That must have been a wretched evening.", "met"),
        ("empathy", "It must be annoying. These things happen.", "partly"),
        ("empathy", "These things happen.", "violated"),
        ("empathy", "We value your feedback.", "missing"),
        ("empathy", "I will come on Tuesday.", "missing"),
        ("apology", "I am sorry that the arm was torn.", "met"),
        ("apology", "I am sorry that it was torn. Sorry for any trouble.", "partly"),
        ("apology", "Sorry for any trouble.", "violated"),
        ("apology", "Sorry for the inconvenience.", "partly"),
        ("apology", "The arm was torn.", "missing"),
        ("ownership", "I ordered a new arm and I will fit it.", "met"),
        ("ownership", "I will fit it.", "partly"),
        ("ownership", "The arm is here.", "missing"),
        ("ownership", "The driver forgot to log it.", "violated"),
        (
            "ownership",
            "The driver forgot to log it. I have rung him, I ordered an arm, I will fit"
            " it and we should have seen it.",
            "partly",
        ),
        ("solution", "I have ordered a new arm for the sofa.", "met"),
        ("solution", "There is nothing more that we can do.", "violated"),
        ("solution", "We'll look into it.", "partly"),
        ("solution", "The sofa is blue.", "missing"),
        ("next_step", "I will ring you by five on Thursday.", "met"),
        ("next_step", "I will ring you.", "partly"),
        ("next_step", "The sofa is blue.", "missing"),
        ("personal", "Dear Noah, the arm is here.", "met"),
        ("personal", "Dear Noah, thank you for contacting us.", "partly"),
        ("personal", "Dear [NAME], the arm is here.", "violated"),
        ("respect", "The arm is here, Noah.", "met"),
        ("respect", "Let me explain it in simple terms, Noah.", "violated"),
    ],
)
def test_virtue(virtue, reply, expected):
    assert state(virtue, reply) == expected


def test_a_contented_customer_calls_for_little():
    pleased = Situation(customer=("Thank you, the new arm is lovely.",))
    for virtue in ("solution", "next_step", "ownership"):
        assert state(virtue, "So glad.", pleased) == "met"


def test_without_a_message_anything_said_counts_as_heard():
    assert state("heard", "The sofa is here.", Situation()) == "met"
    assert state("heard", "", Situation()) == "missing"
