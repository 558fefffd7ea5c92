"""`amends read`: a message in, a readable reading out."""

import json

import pytest

WAITING = "This is the third time I write. I want my money back."


def test_a_message_is_read_from_the_pipe(amends):
    ran = amends("read", pipe=WAITING)
    assert ran.status == 0
    assert "repeat_contact" in ran.out
    assert "of 100" in ran.out
    assert "“" in ran.out


def test_several_files_are_named(amends, tmp_path):
    for name in ("one.txt", "two.txt"):
        (tmp_path / name).write_text(WAITING)
    ran = amends("read", "--quick", tmp_path / "one.txt", tmp_path / "two.txt")
    assert f"{tmp_path / 'two.txt'}\n" in ran.out


def test_json_is_the_reading_of_the_contract(amends):
    ran = amends("read", "--format", "json", pipe=WAITING)
    assert json.loads(ran.out)["level"]


def test_jsonl_passes_other_fields_through(amends):
    ran = amends(
        "read", "--jsonl", pipe='{"id": 7, "text": "Hi"}\n\n{"text": "Grüße"}\n'
    )
    first, second = map(json.loads, ran.out.splitlines())
    assert list(first) == ["id", "text", "reading"]
    assert second["text"] == "Grüße"
    assert "Grüße" in ran.out


def test_a_lone_surrogate_comes_back_as_it_came(amends):
    ran = amends("read", "--jsonl", pipe=rb'{"text": "\ud800 still no reply"}')
    assert json.loads(ran.out)["text"].startswith("\ud800")


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (b'{"text": "hi"', "not JSON"),
        (b'["hi"]', "not an object"),
        (b'{"txt": "hi"}', "no `text`"),
        (b'{"text": 7}', "`text` must be a text"),
        (b'{"text": "\xff"}', "not UTF-8"),
        (b"[" * 100_000, "not JSON"),
    ],
)
def test_a_wrong_line_gets_one_sentence_and_nothing_is_half_done(
    amends, line, complaint
):
    ran = amends("read", "--jsonl", pipe=b'{"text": "fine"}\n' + line + b"\n")
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("Line 2: ")
    assert complaint in ran.err
    assert ran.err.count("\n") == 1


def test_keep_going_answers_the_good_lines(amends):
    pipe = '{"text": "one"}\nnonsense\n{"text": "three"}\n'
    ran = amends("read", "--jsonl", "--keep-going", pipe=pipe)
    assert ran.status == 2
    assert len(ran.out.splitlines()) == 2
    assert ran.err.startswith("Line 2: ")


def test_what_cannot_be_read_gets_one_sentence(amends, tmp_path):
    latin = tmp_path / "latin.txt"
    latin.write_bytes("one\nGrüße".encode("latin-1"))
    empty = tmp_path / "empty.txt"
    empty.write_text(" \n")
    mark = tmp_path / "mark.txt"
    mark.write_bytes(b"\xef\xbb\xbf ")
    for path, words in [
        (tmp_path / "none.txt", "no file"),
        (tmp_path, "folder"),
        (latin, "line 2"),
        (empty, "no text"),
        (mark, "no text"),
    ]:
        ran = amends("read", path)
        assert (ran.status, ran.out) == (2, "")
        assert words in ran.err
        assert ran.err.count("\n") == 1


def test_an_empty_pipe_gets_one_sentence(amends):
    ran = amends("read", "--jsonl")
    assert ran.status == 2
    assert "the pipe" in ran.err


def test_a_file_that_may_not_be_read_gets_one_sentence(amends, tmp_path, monkeypatch):
    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.read_bytes", refuse)
    ran = amends("read", tmp_path / "locked.txt")
    assert "cannot be read" in ran.err


def test_what_was_given_and_what_is_in_doubt_stand_in_the_reading(amends):
    ran = amends("read", pipe="Order AM-55208, £40, is late. Regards,\nPriya Nair")
    assert "given: reference" in ran.out
    assert "AM-55208" in ran.out
    ran = amends("read", pipe="Guten Tag, mein Paket ist noch nicht da und ich warte")
    assert "not in English" in ran.out


def test_quick_and_full_answer_in_the_same_form(amends):
    quick = json.loads(amends("read", "--quick", "--format", "json", pipe=WAITING).out)
    full = json.loads(amends("read", "--format", "json", pipe=WAITING).out)
    assert list(quick) == list(full)


TALK = {
    "turns": [
        {"role": "customer", "text": "Third time I write. Nobody answers."},
        {"role": "agent", "text": "Please contact the hotline."},
        {"role": "customer", "text": "They sent me to you! This is ridiculous."},
    ]
}


def test_a_conversation_is_followed_and_the_forecast_says_how_often_it_errs(amends):
    ran = amends("read", "--jsonl", pipe=json.dumps(TALK))
    reading = json.loads(ran.out)["reading"]
    talk = reading["conversation"]
    assert len(talk["heats"]) == 2
    assert reading["heat"] == talk["heats"][-1]
    assert 0 <= talk["forecast"] <= 1
    assert 0 < talk["false_alarms"] < 1


@pytest.mark.parametrize(
    ("turns", "complaint"),
    [
        ("Hello", "a list of objects"),
        ([], "a list of objects"),
        (["Hello"], "turn 1 has no `text`"),
        ([{"text": "Hello"}], "turn 1 needs a `role`"),
        ([{"role": "agent", "text": "Hello"}], "the customer says nothing"),
    ],
)
def test_a_wrong_conversation_gets_one_sentence(amends, turns, complaint):
    ran = amends("read", "--jsonl", pipe=json.dumps({"turns": turns}))
    assert (ran.status, ran.out) == (2, "")
    assert complaint in ran.err
    assert ran.err.count("\n") == 1


def test_a_conversation_is_not_read_quickly(amends):
    ran = amends("read", "--jsonl", "--quick", pipe=json.dumps(TALK))
    assert ran.status == 2
    assert "leave out --quick" in ran.err
