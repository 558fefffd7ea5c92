"""Whatever a stranger sends can be parsed, stored and shown."""

from hypothesis import given, settings
from hypothesis import strategies as st

from amends.language.quotes import split_reply
from amends.mail.parsing import ParsedMail, bare_subject, parse_mail
from tests.mail.conftest import letter

NAMES = st.sampled_from(
    [
        "From",
        "Subject",
        "Date",
        "Message-ID",
        "References",
        "Content-Type",
        "Content-Transfer-Encoding",
        "Content-Disposition",
        "Auto-Submitted",
    ]
)
PIECES = st.sampled_from(
    [
        b"multipart/mixed; boundary=x",
        b"text/plain; charset=utf-16; format=flowed; delsp=yes",
        b"text/html; charset=\xff",
        b"message/rfc822",
        b"base64",
        b"quoted-printable",
        b"x-uuencode",
        b"attachment; filename*=nonsense'%FF",
        b"=?utf-8?b?//8=?=",
        b"<a@b.example>",
        b"\r\n --x\r\n\r\n",
        b"--x",
        b"--x--",
    ]
)
HEADERS = st.tuples(NAMES, st.one_of(PIECES, st.binary(max_size=60))).map(
    lambda header: header[0].encode() + b": " + header[1]
)
BODIES = st.lists(st.one_of(PIECES, HEADERS, st.binary(max_size=80)), max_size=12)
MAILS = st.tuples(st.lists(HEADERS, max_size=8), BODIES).map(
    lambda mail: b"\r\n".join([*mail[0], b"", *mail[1]])
)


def _can_be_kept(parsed: ParsedMail) -> bool:
    texts = [
        parsed.sender, parsed.sender_name, parsed.subject, parsed.text, parsed.quoted,
        parsed.message_id, parsed.in_reply_to, parsed.machine, *parsed.references,
        *(file.name for file in parsed.files),
        *(file.content_type for file in parsed.files),
    ]  # fmt: skip
    return all("\0" not in text and text.encode() is not None for text in texts)


@given(st.binary(max_size=2000))
@settings(deadline=None)
def test_no_bytes_crash_it(raw):
    assert _can_be_kept(parse_mail(raw))


@given(MAILS)
@settings(deadline=None, max_examples=300)
def test_no_near_mail_crashes_it(raw):
    assert _can_be_kept(parse_mail(raw))


@given(st.text(st.characters(codec="utf-8"), max_size=500))
@settings(deadline=None)
def test_what_priya_types_is_never_lost(words):
    mail = letter(None)
    mail.set_content(words)
    parsed = parse_mail(mail.as_bytes())

    seen = set(parsed.text + parsed.quoted)
    assert {char for char in words if char.isalnum()} <= seen


LINES = st.lists(
    st.one_of(
        st.sampled_from(
            [
                "On Mon, 2 Nov 2026 at 10:12, Tom <help@x.example> wrote:",
                "> I am sorry.",
                ">> Really.",
                "-- ",
                "Thanks,",
                "Best regards",
                "-----Original Message-----",
                "From: Tom <help@x.example>",
                "Sent: Monday 10:12",
                "Sent from my iPhone",
                "",
            ]
        ),
        st.text(st.characters(categories=["L", "P", "Zs"]), max_size=400),
    ),
    max_size=14,
)


@given(LINES)
@settings(deadline=None, max_examples=300)
def test_every_letter_of_a_reply_is_in_its_words_or_in_its_quotes(lines):
    text = "\n".join(lines)
    words, quoted = split_reply(text, is_reply=True)

    kept = sorted(char for char in words + quoted if char.isalpha())
    assert kept == sorted(char for char in text if char.isalpha())


@given(st.text(max_size=200))
def test_a_bare_subject_is_bare(subject):
    assert bare_subject(bare_subject(subject)) == bare_subject(subject)
