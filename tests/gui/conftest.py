"""What screen tests share: a loop, desks, a watchdog."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtTest import QTest

from gaoffice_desktop.app.loop import make_loop
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.gui.desk import Desk
from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.gui.navigation import Place
from gaoffice_desktop.gui.preferences import Preferences
from gaoffice_desktop.gui.theme import theme, tokens
from gaoffice_desktop.gui.watchdog import Watchdog
from gaoffice_desktop.gui.window_memory import WindowMemory
from gaoffice_desktop.settings.pc import PcSettings
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.checks import settle
from tests.gui.inline_desk import InlineDesk
from tests.gui.sample_screen import Sample


@pytest.fixture
def seat() -> Seat:
    """Somebody who may do everything at a counter."""
    return Seat(Actor(7, "한가람", "창구-1"), frozenset(Role), 1)


@pytest.fixture
def inline_desk(qapp, seat) -> InlineDesk:
    return InlineDesk(seat)


@pytest.fixture
def loop(qapp):
    """The program's loop; leaves none behind."""
    loop = make_loop(qapp)
    yield loop
    pending = asyncio.all_tasks(loop)
    loop.close()
    asyncio.set_event_loop(None)
    assert not pending, f"tasks left behind: {pending}"


@pytest.fixture
def threaded_desk(loop, seat):
    """The real desk with its threads, closed in order at the end."""
    desk = Desk(Seat.nobody("창구-1"))
    desk.sit_down(seat)
    yield desk
    loop.run_until_complete(desk.close())


@pytest.fixture
def no_stalls(qapp):
    """Fail the test when the GUI thread stood still for more than 50 ms in it."""
    dog = Watchdog()
    dog.start()
    yield dog
    dog.stop()
    if dog.stalls:
        worst = max(dog.stalls, key=lambda stall: stall.milliseconds)
        pytest.fail(
            f"{len(dog.stalls)} stall(s), the longest {worst.milliseconds:.0f} ms:\n{worst.stack}"
        )


# -- a window with three sample screens --------------------------------------------------


@pytest.fixture
def places(home) -> Places:
    return Places.of_user()


@pytest.fixture
def preferences(qapp, places):
    before = tokens()
    preferences = Preferences(PcSettings(places.pc_settings_file))
    preferences.apply()
    yield preferences
    theme().apply(high_contrast=before.high_contrast, zoom=before.zoom)


@pytest.fixture
def log() -> list:
    return []


@pytest.fixture
def window(qtbot, inline_desk, preferences, places):
    window = MainWindow(inline_desk, preferences, WindowMemory(places))
    window.set_office("가람교육지원청")
    window.show()
    window.showNormal()
    window.resize(1366, 768)
    yield window
    window.finish()
    window.deleteLater()
    settle()


@pytest.fixture
def some(inline_desk, log) -> list[Place]:
    return [
        Place("intake", "접수", "pencil-plus", lambda: Sample(inline_desk, "intake", log), "F2"),
        Place("register", "대장", "list-details", lambda: Sample(inline_desk, "register", log)),
        Place("calls", "통화", "phone", lambda: Sample(inline_desk, "calls", log)),
    ]


@pytest.fixture
def signed_in(window, seat, some):
    window.activateWindow()
    window.set_places(seat, some)
    QTest.qWaitForWindowActive(window)
    return window
