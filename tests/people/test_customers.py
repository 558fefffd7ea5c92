import pytest

from amends.people.models import Customer

pytestmark = pytest.mark.django_db


def test_a_customer_is_called_by_name(priya):
    assert (priya.called, priya.short_name) == ("Priya Raman", "Priya")
    assert str(priya.addresses.get()) == "priya@raman.example"


def test_one_who_gave_no_name_by_their_address(priya):
    priya.name = ""
    assert priya.short_name == "priya@raman.example"


def test_one_who_gave_neither_has_words_too():
    assert str(Customer.objects.create()) == "A customer without a name"


@pytest.mark.parametrize(
    ("name", "short"),
    [("Priya Raman", "Priya"), ("Dr. Jonas Brandt", "Dr. Brandt"), ("Dr", "Dr")],
)
def test_a_greeting_keeps_the_title(name, short):
    assert Customer(name=name).short_name == short
