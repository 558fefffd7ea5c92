"""What a mail says, however badly it was written."""

from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from amends.mail.parsing import parse_mail
from amends.mail.parsing.parse import BROKEN
from tests.mail.conftest import letter


def mail(*lines: str | bytes) -> bytes:
    """A mail as it came over the wire."""
    return b"\r\n".join(
        line if isinstance(line, bytes) else line.encode() for line in lines
    )


def test_a_plain_mail_is_understood_whole():
    parsed = parse_mail(
        mail(
            "From: Priya Raman <Priya@Raman.Example>",
            "Subject: Leaking kettle",
            "Message-ID: <two@raman.example>",
            "In-Reply-To: <one@brighthome.example>",
            "References: <zero@x.example>\r\n <one@brighthome.example>",
            "Date: Mon, 2 Nov 2026 11:00:00 +0100",
            "",
            "It leaks.",
        )
    )

    assert (parsed.sender, parsed.sender_name) == ("priya@raman.example", "Priya Raman")
    assert (parsed.subject, parsed.text) == ("Leaking kettle", "It leaks.")
    assert parsed.message_id == "<two@raman.example>"
    assert parsed.answers == ("<one@brighthome.example>", "<zero@x.example>")
    assert parsed.date == datetime(2026, 11, 2, 10, tzinfo=UTC)
    assert not parsed.is_automatic
    assert not parsed.broken


def test_names_and_subjects_in_any_language_are_decoded():
    parsed = parse_mail(
        mail(
            "From: =?utf-8?b?w4VzYSBMaW5kcXZpc3Q=?= <asa@lund.example>",
            "Subject: =?iso-8859-1?q?Kokaren_l=E4cker?=\r\n =?utf-8?q?_igen_=C3=A4r?=",
            "",
            "",
        )
    )

    assert parsed.sender_name == "Åsa Lindqvist"
    assert parsed.subject == "Kokaren läcker igen är"


@pytest.mark.parametrize(
    "subject",
    ["=?utf-8?b?w4V?=", "=?nonsense?q?hello?=", "=?utf-8?x?hello?=", "=?utf-8?b?a?="],
)
def test_a_subject_encoded_wrongly_is_shown_as_well_as_it_can_be(subject):
    assert parse_mail(mail(f"Subject: {subject}", "", "")).subject


def test_bare_bytes_in_headers_are_guessed():
    parsed = parse_mail(
        mail(b"Subject: K\xc3\xa4ttil", b"From: \xff <a@b.example>", "")
    )

    assert parsed.subject == "Kättil"
    assert parsed.sender == "a@b.example"


@pytest.mark.parametrize(
    ("written", "address"),
    [
        ("priya@raman.example", "priya@raman.example"),
        ('"Raman, Priya" <priya@raman.example>', "priya@raman.example"),
        ("Priya Raman priya@raman.example (home)", "priya@raman.example"),
        ("<priya@raman.example>, <other@raman.example>", "priya@raman.example"),
        ("undisclosed", ""),
        ("Priya <>", ""),
        ("", ""),
    ],
)
def test_the_sender_is_found_where_there_is_one(written, address):
    assert parse_mail(mail(f"From: {written}", "", "Hello")).sender == address


def test_a_mail_without_any_head_has_no_sender():
    parsed = parse_mail(b"Just some words, from nobody.")

    assert parsed.sender == ""


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        (None, "Das Café ist zu – “immer”".encode()),
        ("us-ascii", "Das Café ist zu – “immer”".encode()),
        ("iso-8859-1", "Das Café ist zu – “immer”".encode()),
        ("iso-8859-1", "Das Café ist zu – “immer”".encode("cp1252")),
        ("utf-8", "Das Café ist zu – “immer”".encode("cp1252")),
        ("no-such-charset", "Das Café ist zu – “immer”".encode("cp1252")),
        ("base64", "Das Café ist zu – “immer”".encode()),
        ("utf-16", "Das Café ist zu – “immer”".encode("utf-16")),
    ],
)
def test_a_wrong_charset_does_not_spoil_the_words(charset, words):
    kind = "text/plain" + (f'; charset="{charset}"' if charset else "")
    parsed = parse_mail(mail(f"Content-Type: {kind}", "", words))

    assert parsed.text == "Das Café ist zu – “immer”"


def test_a_charset_nobody_named_is_guessed_from_the_letters():
    words = "Меня обманули, верните деньги за чайник, пожалуйста"
    parsed = parse_mail(
        mail("Content-Type: text/plain; charset=x", "", words.encode("cp1251"))
    )

    assert parsed.text == words


def test_one_spoilt_byte_does_not_spoil_the_rest():
    words = "Меня обманули, верните деньги".encode() + b"\xff"

    assert parse_mail(mail("", words)).text.startswith("Меня обманули")


def test_bytes_that_are_no_text_at_all_do_no_harm():
    assert isinstance(parse_mail(mail("", bytes(range(128, 256)) * 20)).text, str)


def test_html_alone_is_read_as_a_person_reads_it():
    html = "<style>p {color: red}</style><p>It <b>leaks</b>.</p><p>Again.</p>"
    parsed = parse_mail(mail("Content-Type: text/html", "", html))

    assert parsed.text == "It leaks.\n\nAgain."


def test_of_text_and_html_the_text_is_taken():
    both = letter("It leaks.")
    both.add_alternative("<p>It leaks, in HTML.</p>", subtype="html")

    parsed = parse_mail(both.as_bytes())
    assert parsed.text == "It leaks."
    assert parsed.files == ()


def test_html_is_read_where_the_text_is_empty():
    both = letter(" \n ")
    both.add_alternative("<p>It leaks.</p>", subtype="html")

    assert parse_mail(both.as_bytes()).text == "It leaks."


def test_html_that_no_parser_understands_still_gives_its_words(monkeypatch):
    def fail(_):
        raise ValueError

    monkeypatch.setattr("amends.mail.parsing.html.html_text.extract_text", fail)
    parsed = parse_mail(mail("Content-Type: text/html", "", "<p>It leaks.</p>"))

    assert parsed.text == "It leaks."


def test_a_photo_without_a_word_is_a_file_and_no_text():
    photo = letter(None)
    photo.add_attachment(b"\xff\xd8", "image", "jpeg", filename="Riß.jpg")

    parsed = parse_mail(photo.as_bytes())
    assert parsed.text == ""
    [file] = parsed.files
    assert (file.name, file.content_type, file.content) == (
        "Riß.jpg",
        "image/jpeg",
        b"\xff\xd8",
    )


@pytest.mark.parametrize(
    ("disposition", "name"),
    [
        ('attachment; filename="../../etc/passwd"', "passwd"),
        (r'attachment; filename="C:\\temp\\bill.pdf"', "bill.pdf"),
        ("attachment; filename*=utf-8''R%C3%A4kning.pdf", "Räkning.pdf"),
        ('attachment; filename*0="long"; filename*1="name.pdf"', "longname.pdf"),
        ('attachment; filename="=?utf-8?q?R=C3=A4kning=2Epdf?="', "Räkning.pdf"),
        ('attachment; filename="a\0b.pdf"', "ab.pdf"),
        ("attachment", "file.pdf"),
        ('attachment; filename=".."', "file.pdf"),
    ],
)
def test_a_file_has_a_name_and_never_a_folder(disposition, name):
    parsed = parse_mail(
        mail(
            "Content-Type: application/pdf",
            f"Content-Disposition: {disposition}",
            "",
            "%PDF",
        )
    )

    assert [file.name for file in parsed.files] == [name]


def test_a_mail_passed_on_stays_whole_as_a_file():
    inner = EmailMessage()
    inner["Subject"] = "Your order 1/2"
    inner.set_content("Thank you for your order.")
    outer = letter("They wrote me this.")
    outer.add_attachment(inner)

    parsed = parse_mail(outer.as_bytes())
    assert parsed.text == "They wrote me this."
    [file] = parsed.files
    assert (file.name, file.content_type) == ("Your order 1 2.eml", "message/rfc822")
    assert b"Thank you for your order." in file.content


def test_a_mail_inside_that_cannot_be_written_out_again_comes_along_anyway():
    parsed = parse_mail(
        mail(
            "Content-Type: multipart/mixed; boundary=x",
            "",
            "--x",
            "Content-Type: message/rfc822",
            "",
            b"Subject: \xff\xfe",
            b"Content-Type: text/plain; charset=\xff",
            "",
            b"\xff leaks",
            "--x--",
        )
    )

    assert [file.content_type for file in parsed.files] == ["message/rfc822"]


def test_lines_broken_for_the_journey_are_joined():
    parsed = parse_mail(
        mail("Content-Type: text/plain; format=flowed", "", "It ", "leaks.", "", "Now.")
    )

    assert parsed.text == "It leaks.\n\nNow."


def test_nothing_that_a_database_cannot_hold_gets_through():
    parsed = parse_mail(
        mail(b"Subject: a\x00b\x1fc", b"", b"It\x00 leaks\x07.\xed\xa0\x80")
    )

    assert parsed.subject == "abc"
    assert "\0" not in parsed.text
    parsed.text.encode()


def test_endless_headers_are_cut():
    parsed = parse_mail(
        mail(
            "Subject: " + "leak " * 100_000,
            "References: " + " ".join(f"<{n}@x.example>" for n in range(2000)),
            "Content-Type: text/plain" + "; a=b" * 100_000,
            "",
            "It leaks.",
        )
    )

    assert len(parsed.subject) == 998
    assert len(parsed.references) == 50
    assert parsed.text == "It leaks."


@pytest.mark.parametrize("date", ["yesterday", "Mon, 99 Nov 2026 10:00:00", "\xff", ""])
def test_a_date_that_makes_no_sense_is_left_out(date):
    assert parse_mail(mail(f"Date: {date}", "", "")).date is None


def test_a_date_without_a_zone_is_taken_for_utc():
    parsed = parse_mail(mail("Date: Mon, 2 Nov 2026 10:00:00 -0000", "", ""))

    assert parsed.date == datetime(2026, 11, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    "message_id", ["no brackets", "<a b>", "<>", "<" + "x" * 300 + ">"]
)
def test_what_is_no_message_id_is_not_threaded_by(message_id):
    assert parse_mail(mail(f"Message-ID: {message_id}", "", "")).message_id == ""


@pytest.mark.parametrize(
    ("header", "sign"),
    [
        ("Auto-Submitted: auto-replied", "Auto-Submitted: auto-replied"),
        ("Auto-Submitted: auto-generated; owner", "Auto-Submitted: auto-generated"),
        ("Precedence: bulk", "Precedence: bulk"),
        ("Precedence: Junk", "Precedence: junk"),
        ("Precedence: list", "Precedence: list"),
        ("Precedence: auto_reply", "Precedence: auto_reply"),
        ("X-Autoreply: yes", "automatic reply"),
        ("From: MAILER-DAEMON@mx.example", "delivery report"),
        ("From: Mail Delivery <postmaster@mx.example>", "delivery report"),
        ("Content-Type: multipart/report; boundary=x", "delivery report"),
    ],
)
def test_a_machine_is_known_by_its_headers(header, sign):
    assert sign in parse_mail(mail(header, "", "I am away.")).machine


@pytest.mark.parametrize("header", ["Auto-Submitted: no", "Precedence: first-class"])
def test_a_person_is_not_taken_for_a_machine(header):
    assert not parse_mail(mail(header, "", "I am here.")).is_automatic


@pytest.mark.parametrize(
    "header",
    [
        "X-Auto-Response-Suppress: All",
        "List-Id: <kettles.example>",
        "List-Unsubscribe: <https://x.example>",
        "From: no-reply@shop.example",
    ],
)
def test_some_people_write_through_what_wants_no_automatic_answer(header):
    parsed = parse_mail(mail(header, "", "It leaks."))

    assert parsed.asks_for_silence
    assert not parsed.is_automatic


@pytest.mark.parametrize("depth", [100, 5000])
def test_a_mail_nested_beyond_reason_keeps_its_head(depth):
    nested = b"".join(
        b"Content-Type: multipart/mixed; boundary=%d\r\n\r\n--%d\r\n" % (n, n)
        for n in range(depth)
    )
    parsed = parse_mail(b"From: a@b.example\r\nSubject: Deep\r\n" + nested + b"\r\nHi")

    assert (parsed.sender, parsed.subject) == ("a@b.example", "Deep")
    assert parsed.broken == (BROKEN if depth == 5000 else "")


def test_a_mail_of_a_thousand_pieces_keeps_the_first_ones():
    pieces = b"".join(
        b"--x\r\nContent-Disposition: attachment\r\n\r\npiece\r\n" for _ in range(1000)
    )
    head = b"Content-Type: multipart/mixed; boundary=x\r\n\r\n"

    assert len(parse_mail(head + pieces + b"--x--").files) == 500


def test_even_a_head_that_cannot_be_read_raises_nothing(monkeypatch):
    def fail(*_):
        raise ValueError

    monkeypatch.setattr("amends.mail.parsing.parse.Headers", fail)

    assert parse_mail(mail("From: a@b.example", "", "Hi")).broken == BROKEN
