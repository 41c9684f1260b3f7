"""The office's settings, on both stores."""

from __future__ import annotations

import pytest

from gaoffice_desktop.database.engine import Database
from gaoffice_desktop.settings import service
from gaoffice_desktop.settings.facts import ATTACHMENT_MEGABYTES, OFFICE_NAME, ZOOM_PERCENT
from gaoffice_desktop.shared.errors import UserError


def test_a_value_is_kept_for_the_whole_office(database: Database) -> None:
    with database.change() as work:
        service.keep(work, OFFICE_NAME, "한빛교육청")
        service.keep(work, ATTACHMENT_MEGABYTES, 20)
    with database.change() as work:
        service.keep(work, ATTACHMENT_MEGABYTES, 30)
    with database.read() as work:
        assert service.value(work, OFFICE_NAME) == "한빛교육청"
        assert service.value(work, ATTACHMENT_MEGABYTES) == 30


def test_without_a_value_the_default_holds(database: Database) -> None:
    with database.read() as work:
        assert service.value(work, ATTACHMENT_MEGABYTES) == 50


def test_what_does_not_fit_is_refused(database: Database) -> None:
    with pytest.raises(UserError), database.change() as work:
        service.keep(work, ATTACHMENT_MEGABYTES, 0)
    with pytest.raises(ValueError, match="one computer"), database.change() as work:
        service.keep(work, ZOOM_PERCENT, 110)


def test_several_values_are_read_at_once(database: Database) -> None:
    with database.change() as work:
        service.keep(work, ATTACHMENT_MEGABYTES, 20)
    with database.read() as work:
        found = service.values(work, (ATTACHMENT_MEGABYTES, OFFICE_NAME))
    assert found == {ATTACHMENT_MEGABYTES.name: 20, OFFICE_NAME.name: ""}
