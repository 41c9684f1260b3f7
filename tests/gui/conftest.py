"""What screen tests share: a loop, desks, a watchdog."""

from __future__ import annotations

import asyncio

import pytest

from gaoffice_desktop.app.loop import make_loop
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.gui.desk import Desk
from gaoffice_desktop.gui.watchdog import Watchdog
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.inline_desk import InlineDesk


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
