"""Keeping the office: settings all or none, the trail for the administrator, checked backups."""

from __future__ import annotations

from pathlib import Path

import pytest

from gaoffice_desktop.app.opening import Opening
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.database.backup import check
from gaoffice_desktop.database.engine import Database, create_all
from gaoffice_desktop.shared.errors import NotAllowed, Unavailable, UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role, Seat
from gaoffice_desktop.staff.office import OfficeKeeping
from tests.frozen_clock import FrozenClock

ADMIN = Seat(Actor(1, "민가람", "창구-1"), frozenset({Role.ADMINISTRATOR}))
CLERK = Seat(Actor(2, "도라온", "창구-1"), frozenset({Role.COUNTER_CLERK}))


@pytest.fixture
def keeping(database: Database, clock: FrozenClock) -> OfficeKeeping:
    return OfficeKeeping(database, clock, Places.of_user())


def test_settings_are_kept_and_the_trail_says_what_changed(keeping: OfficeKeeping) -> None:
    done = keeping.keep_settings(ADMIN, {"office_name": "한빛교육청", "failed_sign_ins": 5})
    assert done.changes.settings
    assert keeping.settings(CLERK)["office_name"] == "한빛교육청"
    [line] = keeping.trail(ADMIN)
    assert line.detail == {"office_name": "한빛교육청"}


def test_one_wrong_setting_keeps_all_as_they_were(keeping: OfficeKeeping) -> None:
    with pytest.raises(UserError) as caught:
        keeping.keep_settings(
            ADMIN, {"office_name": "한빛교육청", "failed_sign_ins": 1, "attachment_megabytes": 0}
        )
    assert set(caught.value.problems) == {"failed_sign_ins", "attachment_megabytes"}
    assert keeping.settings(ADMIN)["office_name"] == ""
    assert keeping.trail(ADMIN) == ()


def test_a_clerk_keeps_neither_settings_nor_trail_nor_backups(keeping: OfficeKeeping) -> None:
    with pytest.raises(NotAllowed):
        keeping.keep_settings(CLERK, {"office_name": "다른 이름"})
    with pytest.raises(NotAllowed):
        keeping.trail(CLERK)
    with pytest.raises(NotAllowed):
        keeping.back_up(CLERK)


def test_a_backup_opens_with_the_stores_key(clock: FrozenClock, tmp_path: Path) -> None:
    places = Places.of_user()
    new = Opening(places, clock).begin()
    create_all(new.database)
    keeping = OfficeKeeping(new.database, clock, places)
    copy = keeping.back_up(ADMIN, str(tmp_path / "stick")).value
    check(copy, new.key)
    assert keeping.trail(ADMIN)[0].detail == {"file": copy.name}
    assert keeping.back_up(ADMIN).value.parent == places.backups
    new.database.close()


def test_without_a_key_no_backup_is_made(encrypted_database: Database, clock: FrozenClock) -> None:
    keeping = OfficeKeeping(encrypted_database, clock, Places.of_user())
    with pytest.raises(Unavailable, match="열쇠"):
        keeping.back_up(ADMIN)
