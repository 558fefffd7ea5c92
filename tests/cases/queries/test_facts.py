import pytest

from amends.cases.actions.add_note import add_note
from amends.cases.actions.receive_answer import receive_answer
from amends.cases.actions.send_reply import send_reply
from amends.cases.incoming import Incoming
from amends.cases.queries.facts import facts_given
from amends.cases.refusals import NoSuchCase

pytestmark = pytest.mark.django_db


@pytest.fixture
def priya_writes(kettle_case, priya_herself):
    def write(words):
        incoming = Incoming("email", words)
        receive_answer(case_id=kettle_case.pk, by=priya_herself, incoming=incoming)

    return write


@pytest.fixture
def given(kettle_case, tom):
    def words():
        return [(fact.kind, fact.words) for fact in facts_given(tom, kettle_case.pk)]

    return words


@pytest.mark.practice("P03")
def test_what_was_given_comes_in_the_order_first_given(priya_writes, given):
    priya_writes("I paid £40 on 3 May for order AM-55208, please look at it.")
    priya_writes("You can ring me on 01684 555 019, or write to me at p@raman.example.")

    assert given() == [
        ("amount", "£40"),
        ("date", "3 May"),
        ("reference", "AM-55208"),
        ("phone", "01684 555 019"),
        ("email", "p@raman.example"),
    ]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("It cost £40, all in all.", "It cost £40.00, and I want it back."),
        ("I bought it on 3 May, in a shop.", "It was the 3rd of may, as I said."),
        ("It is order AM-55208, as I said.", "It is order #am-55208, as I said."),
        ("Please ring 01684 555 019 today.", "Please ring +44 1684 555019 today."),
        ("You dealt with me, my name is Ann Lee.", "As I said, my name is Ann Lee."),
    ],
)
def test_a_thing_said_twice_is_there_once(priya_writes, given, first, again):
    priya_writes(first)
    once = given()
    priya_writes(again)

    assert given() == once
    assert len(once) == 1


@pytest.mark.parametrize("again", ["£400", "11/2/2026", "AM-55209", "01684 555 020"])
def test_what_differs_is_there_twice(priya_writes, given, again):
    priya_writes("It was £40 on 1/12 for order AM-55208, and I have 01684 555 019.")
    priya_writes(f"There is also {again}, as I told you on the phone.")

    assert len(given()) == 5


@pytest.mark.parametrize(
    ("words", "belongs_to"),
    [
        ("My order number is AM-55208, and it never came.", "order"),
        ("The Policy no. AM-55208 is what this is about.", "policy"),
        ("It says AM-55208 on the box, whatever it is.", ""),
    ],
)
def test_a_reference_says_what_it_belongs_to(
    priya_writes, kettle_case, tom, words, belongs_to
):
    priya_writes(words)

    (fact,) = facts_given(tom, kettle_case.pk)
    assert (fact.words, fact.belongs_to) == ("AM-55208", belongs_to)


def test_what_we_said_or_noted_was_not_given(given, kettle_case, tom):
    ours = "Dear Priya,\n\nI refund you £40 today.\n\nTom"
    send_reply(
        case_id=kettle_case.pk, by=tom, words=ours, seen=10**6, breath_taken=True
    )
    add_note(case_id=kettle_case.pk, by=tom, words="She paid £40.")

    assert given() == []


def test_two_messages_cost_as_much_as_one(
    priya_writes, given, django_assert_num_queries
):
    priya_writes("It cost £40, all in all.")
    with django_assert_num_queries(2):
        given()
    priya_writes("It was order AM-55208, as I said.")
    with django_assert_num_queries(2):
        given()


def test_strangers_get_nothing(kettle_case, zoe):
    with pytest.raises(NoSuchCase):
        facts_given(zoe, kettle_case.pk)
