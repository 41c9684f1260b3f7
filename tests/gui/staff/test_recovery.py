"""The recovery key is shown once, and nobody passes before it is put away."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from gaoffice_desktop.database.keys import key_of_recovery, recovery_text
from gaoffice_desktop.gui.staff.recovery import KEY_PLACES, RecoveryScreen
from tests.gui.checks import assert_accessible, assert_no_clipping
from tests.stores import TEST_KEY


@pytest.fixture
def screen(desk, shown) -> RecoveryScreen:
    begun = SimpleNamespace(recovery=recovery_text(TEST_KEY), key_place="file")
    return shown(RecoveryScreen(desk, begun))


def test_it_can_be_heard_and_read(screen) -> None:
    assert_accessible(screen)
    assert_no_clipping(screen)


def test_what_stands_there_is_the_key(screen) -> None:
    assert key_of_recovery(screen.form.key_label.text()) == TEST_KEY


@pytest.mark.parametrize("place", KEY_PLACES)
def test_it_says_where_the_daily_key_lies(desk, shown, place) -> None:
    begun = SimpleNamespace(recovery=recovery_text(TEST_KEY), key_place=place)
    assert shown(RecoveryScreen(desk, begun)).form.place_label.text() == str(KEY_PLACES[place])


def test_it_has_to_be_put_away_first(screen, qtbot) -> None:
    assert not screen.form.go_button.isEnabled()
    screen.form.kept_check.setChecked(True)
    with qtbot.waitSignal(screen.put_away, timeout=1000):
        screen.form.go_button.click()


def test_the_sheet_is_asked_for(screen, qtbot) -> None:
    with qtbot.waitSignal(screen.sheet_asked, timeout=1000):
        screen.form.print_button.click()
