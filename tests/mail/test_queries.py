import pytest

from amends.mail.filing import file_waiting
from amends.mail.queries import laid_aside, post_room, raw_mail, tray
from amends.mail.refusals import NoSuchMail

pytestmark = pytest.mark.django_db


def fill_tray(keep, write, mails: int) -> None:
    for n in range(mails):
        keep(b"Subject: Nobody's %d\r\n\r\nIt leaks." % n)
        keep(write(Message_ID=f"<{n}@bulk.example>", Precedence="bulk"))
    file_waiting()


def test_the_tray_shows_toms_team_what_waits_latest_first(keep, write, tom, zoe, ada):
    fill_tray(keep, write, 2)

    assert [mail.subject for mail in tray(tom)] == ["Nobody's 1", "Nobody's 0"]
    assert tray(ada).count() == 2
    assert not tray(zoe).exists()


def test_what_needs_no_answer_is_listed_apart(keep, write, tom, zoe):
    fill_tray(keep, write, 1)

    assert [mail.state for mail in laid_aside(tom)] == ["set_aside"]
    assert not laid_aside(zoe).exists()


def test_the_post_room_shows_what_went_out_on_ones_own_cases(
    kettle_case, lamp_case, tom, zoe, ada
):
    assert [mail.recipient for mail in post_room(tom)] == [
        "jonas@lund.example",
        "priya@raman.example",
    ]
    assert post_room(ada).count() == 2
    assert not post_room(zoe).exists()


@pytest.mark.parametrize("mails", [1, 30])
def test_lists_cost_the_same_for_one_and_for_thirty(
    keep, write, tom, mails, django_assert_num_queries
):
    fill_tray(keep, write, mails)
    for n in range(mails):
        keep(write(Message_ID=f"<{n}@raman.example>", Subject=f"Number {n}"))
    while file_waiting():
        pass

    with django_assert_num_queries(1):
        [str(mail.team) for mail in tray(tom)]
    with django_assert_num_queries(1):
        [str(mail.handled_by) for mail in laid_aside(tom)]
    with django_assert_num_queries(1):
        for mail in post_room(tom):
            case = mail.interaction.case
            _ = (
                case.reference,
                case.customer.name,
                case.team.name,
                mail.interaction.by,
            )


def test_the_bytes_of_a_mail_are_for_those_who_may_see_it(in_tray, tom, zoe):
    assert raw_mail(tom, in_tray.pk) == b"Subject: Leaking kettle\r\n\r\nIt leaks."
    with pytest.raises(NoSuchMail):
        raw_mail(zoe, in_tray.pk)
