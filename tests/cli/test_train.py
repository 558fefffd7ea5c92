"""`amends train`, on a desk's data, and as a process on a home of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from amends.cases.models import TaughtReader
from tests.cases.teaching import corrected_messages

pytestmark = pytest.mark.django_db
AMENDS = Path(sys.executable).with_name("amends")


@pytest.fixture
def train(amends, monkeypatch):
    """Run it on the desk of these tests, whose tables are there."""
    monkeypatch.setattr("amends.cli.train.load_desk", lambda: None)
    monkeypatch.setattr("amends.cli.train.must_be_up_to_date", lambda: None)
    return lambda *words: amends("train", *words)


@pytest.fixture
def corrected(kettle_case, tom):
    """Tom said of sixty messages which of the team's own topics they are about."""
    corrected_messages(kettle_case, tom)


def test_a_line_a_measure_then_nothing_better_then_back(corrected, train):
    first = train()
    assert first.status == 0
    assert first.out.startswith("topic              61 messages   0.0")
    line, *_, last = first.out.strip().splitlines()
    assert line.endswith("taken over")
    assert "from now on" in last

    again = train()
    assert "taken over" not in again.out
    assert again.out.endswith("The desk reads as it did before.\n")
    assert TaughtReader.objects.count() == 1

    back = train("--back")
    assert back.out.endswith("was taken back. The shipped one reads.\n")

    none = train("--back")
    assert (none.status, none.out) == (2, "")
    assert (
        none.err == "The reader was never taught, so there is nothing to take back.\n"
    )


def test_other_programs_get_json(corrected, train):
    said = json.loads(train("--json").out)
    assert (said["learnt_from"], said["taken_over"]) == (61, True)
    assert set(said["measures"][0]) == {
        "what", "messages", "before", "after", "taken_over",
    }  # fmt: skip

    first = TaughtReader.objects.get()
    TaughtReader.objects.create(learnt_from=70, weights=first.weights)
    back = json.loads(train("--back", "--json").out)
    assert back["reads_now"] == first.at.isoformat()


def test_taking_back_says_which_one_reads_again(train):
    for _ in range(2):
        TaughtReader.objects.create(learnt_from=40, weights=b"")

    assert "reads again" in train("--back").out


def test_too_few_messages_are_one_sentence(kettle_case, train):
    refused = train()

    assert (refused.status, refused.out) == (2, "")
    assert refused.err.count("\n") == 1
    assert "at least 40 are needed to learn from" in refused.err
    assert not TaughtReader.objects.exists()


def test_a_home_without_a_desk_has_nothing_to_learn_from(tmp_path):
    env = {k: v for k, v in os.environ.items() if not k.startswith("DJANGO_")}
    env |= {"AMENDS_HOME": str(tmp_path / "home"), "DATABASE_URL": ""}

    ran = subprocess.run(
        [AMENDS, "train"], env=env, capture_output=True, text=True, check=False
    )

    assert ran.returncode == 2
    assert "There is no desk here yet" in ran.stderr
