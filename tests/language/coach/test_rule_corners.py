"""Corners of single rules that their cards do not show."""

import pytest

from amends.language.coach import Situation, review

KAREN = Situation(customer_name="Mr and Mrs Karen Dobbs")


NOBODY = Situation()


def found(reply, situation=NOBODY):
    return [(f.rule, reply[f.start : f.end]) for f in review(reply, situation).findings]


def test_a_mere_mention_of_a_formula_is_no_finding():
    assert found("I won't write that your call is important to us.") == []


def test_an_opening_without_a_greeting_is_pointed_at():
    assert ("personal/no-name", "Your lamp is here") in found(
        "Your lamp is here.", KAREN
    )
    assert ("personal/no-name", ".") in found(".", KAREN)


def test_titles_are_not_names():
    assert [rule for rule, _ in found("Hello Mr, it is here.", KAREN)] == [
        "personal/no-name"
    ]


def test_the_greeting_to_nobody_needs_no_known_name():
    assert ("personal/no-name", "Dear Customer") in found("Dear Customer, it is here.")


@pytest.mark.parametrize(
    "innocent",
    [
        "Press [Enter] twice.",
        "Use {timeout} in the file.",
        "The card ending XXXX 4410 is blocked.",
    ],
)
def test_a_placeholder_that_is_spoken_of_is_no_placeholder(innocent):
    assert "personal/placeholder-left" not in dict(found(innocent))


def test_a_placeholder_in_the_customers_message_is_theirs():
    case = Situation(customer=("My letter began with {{first_name}}.",))
    assert "personal/placeholder-left" not in dict(
        found("It said {{first_name}}.", case)
    )


def test_a_heading_in_capitals_is_no_shout():
    assert "calm/shouting" not in dict(found("PLEASE READ\nThe lamp is here."))
    assert "calm/shouting" in dict(found("PLEASE READ THE LETTER\nThe lamp is here."))


def test_capitals_that_are_no_words_are_no_shout():
    assert "calm/shouting" not in dict(found("Your BRIMNES and ARKELSTORP are here."))


def test_asking_how_much_wants_a_number():
    case = Situation(customer=("How much is the fee?",))
    assert "heard/ignores-question" in dict(found("The fee is fair.", case))
    assert "heard/ignores-question" not in dict(found("The fee is £4.", case))


def test_a_question_for_what_is_new_is_welcome():
    case = Situation(customer=("Order AM-55208 leaks.",))
    assert "heard/asks-again" not in dict(found("Where does it leak?", case))
    assert "heard/asks-again" not in dict(found("Your order number helped me.", case))


def test_a_fixed_date_further_on_holds_the_promise():
    assert "next-step/no-time" not in dict(
        found("The doors come soon. They leave on 4 May.")
    )
    assert "next-step/no-time" not in dict(found("If you agree, I will send it."))


def test_dashes_stay_with_their_sentence():
    assert dict(found("Sorry if it hurt."))["apology/conditional"] == "Sorry if it"
