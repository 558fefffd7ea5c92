"""A customer's link opens their page: it must not stand in a log."""

import logging

from amends.config.logs import HideLinks


def written(message, *arguments):
    record = logging.LogRecord("x", logging.ERROR, "", 0, message, arguments, None)
    assert HideLinks().filter(record)
    return record.getMessage()


def test_the_secret_in_a_link_is_left_out():
    said = written("%s: %s", "Server Error", "/my/AM-7F3K2.k3y.t.sig/plan/3/")

    assert said == "Server Error: /my/…/plan/3/"


def test_other_lines_stand_as_they_are():
    assert written("100%% of %s", "/cases/7/") == "100% of /cases/7/"
