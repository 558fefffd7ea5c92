"""The new words of a mail, without the mails it answers and the signature."""

from time import perf_counter

import pytest

from amends.language.quotes import split_reply
from amends.mail.parsing.flowed import unflow
from amends.mail.parsing.subjects import bare_subject, is_reply_subject, references_in

HEAD = "On Mon, 2 Nov 2026 at 10:12, Tom Okafor <help@brighthome.example> wrote:"


def new_words(text: str, *, is_reply: bool = True) -> str:
    return split_reply(text, is_reply=is_reply)[0]


def test_what_tom_wrote_is_taken_off_and_kept():
    text = f"No, that is wrong.\n\n{HEAD}\n\n> Hello Priya,\n> is that right?"
    words, quoted = split_reply(text, is_reply=True)

    assert words == "No, that is wrong."
    assert "> is that right?" in quoted


@pytest.mark.parametrize(
    "quote",
    [
        "On 2 Nov 2026 at 10:12, Tom Okafor\n<help@brighthome.example> wrote:\n> Hi",
        "Am 02.11.2026 um 10:12 schrieb Tom <help@brighthome.example>:\n> Hi",
        "Le lun. 2 nov. 2026 à 10:12, Tom <help@brighthome.example> a écrit :\n> Hi",
        "El lun, 2 nov 2026 a las 10:12, Tom (<help@x.example>) escribió:\n> Hi",
        "-----Original Message-----\nFrom: Tom <help@x.example>\nSent: 2 Nov\n\nHi",
        "From: Tom <help@x.example>\nSent: 2 Nov 2026 10:12\nTo: P\nSubject: K\n\nHi",
        "> Hi\n> there",
    ],
)
def test_quotes_of_many_mail_programs_are_known(quote):
    assert new_words(f"It still leaks.\n\n{quote}") == "It still leaks."


def test_answers_written_between_the_quotes_are_new_words():
    text = f"{HEAD}\n> When did it come?\nLast Tuesday.\n> And the lid?\nBroken."

    assert new_words(text) == "Last Tuesday.\nBroken."


def test_a_mail_passed_on_without_a_word_is_the_message():
    text = "From: Shop <s@x.example>\nSent: Monday 10:12\nTo: P\n\nYour order is lost."

    assert "Your order is lost." in new_words(text)


def test_a_reply_without_a_new_word_has_none():
    assert new_words(f"{HEAD}\n> Hello Priya") == ""


def test_a_first_mail_that_tells_an_earlier_exchange_keeps_it():
    text = f"Look what he wrote:\n\n{HEAD}\n> We do not care."

    assert new_words(text, is_reply=False) == text


def test_a_trip_is_not_a_quote():
    text = "My trip:\nFrom: London\nTo: Paris\nIt was late, so I want my money back."

    assert new_words(text) == text


@pytest.mark.parametrize(
    "signature",
    [
        "Best regards,\nPriya Raman\n12 High St",
        "-- \nPriya Raman",
        "Sent from my iPhone",
        "Mit freundlichen Grüßen\nPriya",
        "Thanks,\nPriya",
    ],
)
def test_a_signature_is_taken_off(signature):
    words, taken = split_reply(f"It leaks.\n\n{signature}", is_reply=False)

    assert words == "It leaks."
    assert "Priya" in taken or "iPhone" in taken


@pytest.mark.parametrize(
    "text",
    [
        "It leaks.\n\nThank you, but a voucher will not do. I want my money back.",
        "It leaks.\nThank you,\nbut I want my money back.",
        "Three things:\n- the lid\n- the box\n- the smell",
        "Best regards are not what I need.\n" + "I need a new kettle.\n" * 20 + "Now.",
    ],
)
def test_a_customers_own_words_never_pass_for_a_signature(text):
    assert new_words(text, is_reply=False) == text


def test_the_first_thing_that_can_only_be_a_signature_is_found():
    text = "It leaks.\nThank you, but no.\nI want money.\n\nBest regards,\nPriya"

    assert new_words(text, is_reply=False).endswith("I want money.")


def test_what_goes_on_too_long_is_no_signature():
    text = "It leaks.\n-- \n" + "Kettles\n" * 20

    assert new_words(text, is_reply=False) == text.strip()


def test_of_many_closings_only_so_many_are_tried():
    text = "It leaks.\n" + "Thanks,\nbut I am not done.\n" * 30

    assert new_words(text, is_reply=False) == text.strip()


def test_a_long_line_comes_back_whole():
    story = "It leaks on the table. " * 100
    quote = "> " + "Sorry for that. " * 100
    words, quoted = split_reply(f"{story}\n\n{HEAD}\n{quote}", is_reply=True)

    assert words == story.strip()
    assert quoted.endswith("Sorry for that.")


def test_what_goes_on_for_ever_is_kept_among_the_quotes():
    words, quoted = split_reply("It leaks. " * 100_000, is_reply=True)

    assert len(words) <= 60_000
    assert len(words) + len(quoted) > 990_000


@pytest.mark.parametrize(
    "text",
    [
        "On " * 20_000,
        "> " * 30_000,
        "\n" * 60_000,
        "\t\n \n" * 15_000,
        "On a wrote:\n" * 5_000,
        "From: a@b\n" * 6_000,
        "Thanks,\n" * 8_000,
        ("On " + "a b " * 70 + "\n") * 200,
        ("2026年1月1日(月) 10:00 <" * 12 + "\n") * 200,
    ],
)
def test_hostile_text_takes_no_time(text):
    began = perf_counter()
    split_reply(text, is_reply=True)

    assert (
        perf_counter() - began < 8
    )  # it takes half a second; hours without the guards


@pytest.mark.parametrize(
    ("flowed", "text"),
    [
        ("It \nleaks.", "It leaks."),
        ("It \n\nleaks.", "It \n\nleaks."),
        ("> It \n> leaks.\nNo.", "> It leaks.\nNo."),
        ("> It \nleaks.", "> It \nleaks."),
        (" >not a quote", ">not a quote"),
        ("Bye \n-- \nPriya", "Bye \n-- \nPriya"),
    ],
)
def test_flowed_lines_are_joined_and_others_are_not(flowed, text):
    assert unflow(flowed) == text


def test_a_language_without_spaces_flows_without_them():
    assert unflow("水が \n漏れる", delete_space=True) == "水が漏れる"


@pytest.mark.parametrize(
    "subject",
    ["Re: Kettle", "RE: AW: Fwd: Kettle", "re[2]: Kettle", "Sv: Kettle [AM-7F3K2]"],
)
def test_a_subject_without_its_prefixes_is_the_subject(subject):
    assert bare_subject(subject) == "Kettle"
    assert is_reply_subject(subject)


def test_a_subject_that_only_begins_like_a_reply_is_none():
    assert not is_reply_subject("Return of my kettle")
    assert not is_reply_subject("Refund: my kettle")


def test_references_are_found_in_any_case():
    assert references_in("Re: kettle [am-7f3k2], AM-7F3K2 and AM-00000") == (
        "AM-7F3K2",
        "AM-00000",
    )
