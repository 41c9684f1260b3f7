"""The alarm at a desk over made-up alarms, for the tests of its parts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from gaoffice_desktop.gui.early_warning.at_desk import AlarmsAtDesk
from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.settings.pc import PcSettings
from tests.gui.checks import settle
from tests.gui.early_warning.fake_alarms import FakeAlarms


@pytest.fixture
def fake() -> FakeAlarms:
    return FakeAlarms()


@pytest.fixture
def alarms(signed_in: MainWindow, fake, clock, places) -> AlarmsAtDesk:
    """What rings at the desk of 한가람, who has not been shown anything yet."""
    pc = PcSettings(places.pc_settings_file)
    at_desk = AlarmsAtDesk(signed_in, fake, None, fake, clock, pc)  # type: ignore[arg-type]
    at_desk.start()
    yield at_desk
    at_desk.stop()


@pytest.fixture
def sit(alarms, seat) -> Callable[[], AlarmsAtDesk]:
    """Let the person sit down: what waits for them is claimed and shown."""

    def sit_down() -> AlarmsAtDesk:
        alarms.enter(seat)
        settle()
        return alarms

    return sit_down
