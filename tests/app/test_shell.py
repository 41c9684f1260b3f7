"""The frame is made from this computer's own settings, before there is a store."""

from __future__ import annotations

import pytest

from gaoffice_desktop.app.shell import Shell, make_shell
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.settings.facts import ZOOM_PERCENT
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places


@pytest.fixture
def shell(qapp):
    before = tokens()
    places = Places.of_user()
    PcSettings(places.pc_settings_file).keep(ZOOM_PERCENT, 130)
    shell = make_shell(places)
    yield shell
    shell.window.finish()
    shell.window.deleteLater()
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


def test_nobody_sits_at_the_desk_and_no_store_is_made(shell: Shell) -> None:
    assert not shell.desk.is_anyone_seated
    assert shell.desk.seat.actor.desk
    assert shell.desk.seat.roles == frozenset()
    assert not shell.places.store_file.exists()
    assert shell.window.desk is shell.desk


def test_the_zoom_of_this_computer_holds(shell: Shell) -> None:
    assert tokens().zoom == 130
