"""The commands that open a desk, run as a person runs them: processes, ports, exits."""

import json
import os
import signal
import smtplib
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from email.message import EmailMessage
from pathlib import Path

import pytest

AMENDS = Path(sys.executable).with_name("amends")
PATIENCE = 60  # seconds: two cores, and other tests beside


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@pytest.fixture
def home(tmp_path):
    """An empty home on SQLite, with ports of its own."""
    keep = {k: v for k, v in os.environ.items() if k not in {"DATABASE_URL"}}
    keep.pop("DJANGO_SETTINGS_MODULE", None)
    ports = {"PORT": str(free_port()), "MAIL_PORT": str(free_port())}
    return {**keep, "AMENDS_HOME": str(tmp_path / "home"), **ports}


def run(*words, env):
    return subprocess.run(
        [AMENDS, *words],
        env=env,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.fixture
def open_desk(home):
    """Start a command and wait until its pages answer; stop it politely at the end."""
    started = []

    def start(*words):
        desk = subprocess.Popen(
            [AMENDS, *words], env=home, stdout=subprocess.PIPE, text=True
        )
        started.append(desk)
        wait_for(f"http://127.0.0.1:{home['PORT']}/health/")
        return desk

    yield start
    for desk in started:
        desk.send_signal(signal.SIGINT)
        desk.communicate(timeout=PATIENCE)


def wait_for(address):
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            return urllib.request.urlopen(address, timeout=5).read().decode()
        except urllib.error.HTTPError:
            raise
        except OSError:
            time.sleep(0.2)
    pytest.fail(f"{address} does not answer")


def send_complaint(port):
    mail = EmailMessage()
    mail["From"] = "Robin Marlow <robin@customer.example>"
    mail["To"] = "help@brighthome.example"
    mail["Subject"], mail["Message-ID"] = "Armchair", "<one@customer.example>"
    mail.set_content("This is the second time I am asking. I want my money back.")
    with smtplib.SMTP("127.0.0.1", int(port), timeout=PATIENCE) as server:
        server.send_message(mail)


def robins(home):
    listed = run("cases", "--json", env=home)
    return [c for c in json.loads(listed.stdout) if c["customer"] == "Robin Marlow"]


def test_the_demo_takes_a_mail_and_lists_it(open_desk, home):
    open_desk("demo")

    send_complaint(home["MAIL_PORT"])

    until = time.monotonic() + PATIENCE
    while not robins(home) and time.monotonic() < until:
        time.sleep(0.5)
    (case,) = robins(home)
    assert case["address"] == "robin@customer.example"
    assert case["stage"] == "listen"
    assert case["owner"]
    assert case["next_promise"] == "Answer Robin"
    assert case["next_promise_at"] > "2026"
    assert [i["direction"] for i in case["interactions"]] == ["inbound", "outbound"]
    assert set(case["interactions"][0]) == {
        "direction",
        "channel",
        "subject",
        "text",
        "at",
    }
    table = run("cases", env=home)
    assert "Priya Raman" in table.stdout
    everything = json.loads(run("cases", "--json", "--all", env=home).stdout)
    assert len(everything) == 31


def test_an_empty_desk_leads_to_its_first_run_and_stops_when_told(open_desk, home):
    desk = open_desk("serve")

    page = wait_for(f"http://127.0.0.1:{home['PORT']}/")

    assert "Welcome to Amends" in page
    desk.send_signal(signal.SIGTERM)
    out, _ = desk.communicate(timeout=PATIENCE)
    assert "Your desk is open" in out


def test_pages_and_worker_run_apart(open_desk, home):
    assert run("web", env=home).returncode == 2
    worker = subprocess.Popen(
        [AMENDS, "worker", "--no-inlet"], env=home, stdout=subprocess.PIPE, text=True
    )
    assert worker.stdout.readline() == "Filing and sending.\n"

    open_desk("web")

    worker.send_signal(signal.SIGTERM)
    worker.communicate(timeout=PATIENCE)
    assert worker.returncode == 0


def test_check_says_what_is_missing_and_how_to_mend_it(home):
    empty = run("check", env=home)

    assert empty.returncode == 1
    assert "missing There is no desk here yet." in empty.stdout
    assert "`amends serve`" in empty.stdout


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("PORT", "x", "PORT is 'x'; it must be a number"),
        ("MAIL_PORT", "70000", "MAIL_PORT is '70000'"),
        ("AMENDS_URL", "desk", "AMENDS_URL is 'desk'"),
        ("DATABASE_URL", "mysql://x/y", "DATABASE_URL must look like postgresql://"),
        ("SMTP_URL", "mail.example.org", "SMTP_URL must look like smtp+starttls://"),
    ],
)
def test_a_wrong_setting_is_one_sentence(home, name, value, says):
    refused = run("serve", env={**home, name: value})

    assert refused.returncode == 2
    assert says in refused.stderr
    assert len(refused.stderr.strip().splitlines()) == 1


def test_a_home_without_a_desk_has_no_cases(home):
    refused = run("cases", env=home)

    assert refused.returncode == 2
    assert "There is no desk here yet" in refused.stderr


def test_a_taken_port_is_one_sentence(home):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", int(home["PORT"])))
        taken.listen()

        refused = run("serve", env=home)

    assert refused.returncode == 2
    assert f"Port {home['PORT']} is taken" in refused.stderr
