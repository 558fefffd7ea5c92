"""`amends review`: a draft in, findings out, exit 1 where a stop stands."""

import json

import pytest

DRAFT = "Dear Ms Shah,\n\n\tPlease calm down. We are sorry if this hurt.\n"


@pytest.fixture
def draft(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT)
    return path


def test_findings_stand_under_their_lines(amends, draft):
    ran = amends("review", draft)
    assert ran.status == 1
    line = next(each for each in ran.out.splitlines() if "calm/dismissive" in each)
    assert line.startswith(f"{draft}:3:9: stop: ")
    shown, carets = ran.out.splitlines()[1:3]
    at = carets.index("^")
    assert shown[at : at + carets.count("^")] == "calm down"
    assert "Try: " in ran.out
    assert "Next step and when" in ran.out


def test_a_draft_without_a_stop_exits_0(amends):
    ran = amends("review", pipe="I am sorry that the lamp came broken.")
    assert ran.status == 0


def test_the_customers_message_and_name_come_from_the_command_line(
    amends, draft, tmp_path
):
    told = tmp_path / "customer.txt"
    told.write_text("Order AM-55208 leaks.")
    ran = amends(
        "review", draft, "--customer", told, "--name", "Priya", "--format", "json"
    )
    found = json.loads(ran.out)
    assert found["file"] == str(draft)
    assert "personal/no-name" in {f["rule"] for f in found["review"]["findings"]}


def test_sarif_says_where_in_code_points(amends, draft):
    ran = amends("review", draft, "--format", "sarif", "--quick")
    run = json.loads(ran.out)["runs"][0]
    result = next(r for r in run["results"] if r["ruleId"] == "calm/dismissive")
    region = result["locations"][0]["physicalLocation"]["region"]
    assert DRAFT[region["charOffset"] :][: region["charLength"]] == "calm down"
    assert (region["startLine"], region["startColumn"]) == (3, 9)
    assert result["level"] == "error"
    assert {r["id"] for r in run["tool"]["driver"]["rules"]} >= {"calm/dismissive"}


def test_jsonl_takes_the_customer_as_a_text_or_a_list(amends):
    pipe = "\n".join(
        json.dumps(
            {"n": n, "reply": "Hello, it is here.", "customer_name": "Jo", **more}
        )
        for n, more in enumerate(
            [{}, {"customer": "Hi"}, {"customer": ["Hi", "Well?"]}]
        )
    )
    ran = amends("review", "--jsonl", pipe=pipe)
    assert ran.status == 0
    for line in ran.out.splitlines():
        assert [f["rule"] for f in json.loads(line)["review"]["findings"]] == [
            "personal/no-name"
        ]


@pytest.mark.parametrize(
    "more", [{"customer": 7}, {"customer": ["a", 7]}, {"customer_name": ["Jo"]}]
)
def test_a_wrong_field_is_named_with_its_line(amends, more):
    ran = amends("review", "--jsonl", pipe=json.dumps({"reply": "Hi", **more}))
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("Line 1: `customer")


def test_several_drafts_are_reviewed_in_turn(amends, draft):
    assert amends("review", draft, draft).out.count("calm/dismissive") == 2
