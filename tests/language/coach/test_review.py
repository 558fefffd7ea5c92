"""A review sees the draft and the case around it."""

from amends.language.coach import LABELS, VIRTUES, Situation, in_words, review

PRIYA = Situation(
    customer=(
        "Order AM-55208, the blue kettle, leaks since Monday. This is the third time I "
        "write and nobody answers. I want my £40 back. Priya Shah",
    ),
    customer_name="Priya Shah",
    writer_name="Tom",
)
GOOD = (
    "Dear Ms Shah,\n\nYou wrote three times about the leaking blue kettle and nobody "
    "answered you. I am sorry; that must have been infuriating, and it was our mistake."
    " I have refunded the £40 today, and you will see it by Thursday. I will ring you"
    " on Friday at ten to make sure that it came.\n\nTom"
)
BAD = (
    "Dear Customer,\n\nThank you for contacting us. We are sorry if this caused any "
    "inconvenience. You should have read the manual. Please send us your order number. "
    "We'll look into it as soon as possible. Calm down!!"
)


def rules_in(reply, situation=PRIYA):
    return {finding.rule for finding in review(reply, situation).findings}


def test_a_good_reply_meets_every_virtue():
    result = review(GOOD, PRIYA)
    assert result.findings == ()
    assert set(result.virtues.values()) == {"met"}
    assert not result.is_heated
    assert not result.stands_in_the_way


def test_a_bad_reply_is_seen_for_what_it_is():
    result = review(BAD, PRIYA)
    assert {
        "apology/conditional",
        "calm/blames-customer",
        "calm/dismissive",
        "calm/shouting",
        "heard/asks-again",
        "next-step/no-time",
        "personal/boilerplate",
        "personal/no-name",
        "solution/vague",
    } <= rules_in(BAD)
    assert result.virtues["calm"] == "violated"
    assert result.is_heated
    assert result.stands_in_the_way


def test_findings_come_in_reading_order():
    starts = [finding.start for finding in review(BAD, PRIYA).findings]
    assert starts == sorted(starts)


def test_every_virtue_has_a_state_a_label_and_a_word_for_it():
    for virtue, state in review(BAD, PRIYA).virtues.items():
        assert LABELS[virtue]
        assert in_words(virtue, state)
    assert tuple(review("", PRIYA).virtues) == VIRTUES


def test_a_review_is_written_as_the_contract_says():
    written = review(BAD, PRIYA).as_dict()
    assert set(written) == {"virtues", "findings"}
    assert set(written["findings"][0]) == {
        "rule", "severity", "start", "end", "message", "why", "suggestion",
    }  # fmt: skip


def test_an_empty_draft_has_no_findings():
    result = review("", PRIYA)
    assert result.findings == ()
    assert result.virtues["apology"] == "missing"


def test_a_reply_can_be_reviewed_without_its_case():
    assert "personal/no-name" not in rules_in("Hello, your lamp is here.", Situation())


def test_names_on_the_case_are_never_findings():
    shout = "Your NEVER STOP lamp is on its way."
    assert "calm/shouting" in rules_in(shout)
    case = Situation(names=frozenset({"Never Stop", " "}))
    assert "calm/shouting" not in rules_in(shout, case)


def test_words_quoted_from_the_customer_are_never_findings():
    case = Situation(customer=("Your man told me to calm down. Unbelievable.",))
    assert "calm/dismissive" not in rules_in("You were told to “calm down”.", case)
    assert "calm/dismissive" in rules_in("Please calm down now.", case)
    assert "calm/dismissive" not in rules_in(
        "> Please calm down now.\n\nNo more.", case
    )


def test_a_thank_you_needs_no_apology():
    case = Situation(customer=("Thank you so much, the engineer was lovely.",))
    virtues = review("I will tell Ravi tonight; it will make his week.", case).virtues
    assert virtues["apology"] == "met"
    assert virtues["empathy"] == "met"


def test_the_suggested_name_is_the_customers_own():
    finding = review("Hi {{first_name}}, it is done.", PRIYA).findings[0]
    assert finding.suggestion == "Priya Shah"
    assert finding.can_be_applied


def test_accepting_a_suggestion_removes_its_finding():
    draft = "Dear Customer, your kettle left us today."
    for finding in review(draft, PRIYA).findings:
        if finding.can_be_applied:
            mended = draft[: finding.start] + finding.suggestion + draft[finding.end :]
            assert finding.rule not in {f.rule for f in review(mended, PRIYA).findings}


def test_a_question_helps_the_writer_where_no_words_can_be_given():
    finding = next(
        f for f in review(BAD, PRIYA).findings if f.rule == "apology/conditional"
    )
    assert "kettle" in finding.suggestion
    assert not finding.can_be_applied
