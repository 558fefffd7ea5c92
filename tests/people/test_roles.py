import pytest

pytestmark = pytest.mark.django_db


def test_an_agent_answers_for_their_own_work(tom):
    assert not tom.leads
    assert not tom.sees_every_team


def test_a_supervisor_answers_for_the_teams_work(amara):
    assert amara.leads
    assert not amara.sees_every_team


def test_an_administrator_sees_every_team(ada):
    assert ada.leads
    assert ada.sees_every_team


def test_colleagues_call_them_by_their_first_name(tom):
    assert tom.first_name == "Tom"
    assert str(tom) == "Tom Okafor"
