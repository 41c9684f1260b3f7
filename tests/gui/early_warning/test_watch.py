from __future__ import annotations

import threading
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer

from gaoffice_desktop.early_warning.alarms.facts import Panel, Scanned
from gaoffice_desktop.gui.early_warning.watch import (
    LONGEST_MS,
    SHORTEST_MS,
    STUCK_MS,
    AlarmWatch,
)
from gaoffice_desktop.shared.changes import Changes
from tests.gui.checks import settle
from tests.gui.early_warning.fake_alarms import made, unavailable
from tests.gui.waiting import until, until_idle


@pytest.fixture
def watch(inline_desk, fake, clock):
    watch = AlarmWatch(inline_desk, fake, clock)
    yield watch
    watch.stop()
    watch.deleteLater()
    settle()


@pytest.fixture
def told(watch):
    told: list[object] = []
    watch.listed.connect(told.append)
    watch.shown.connect(told.append)
    return told


def test_it_scans_though_nobody_sits_here_and_shows_to_nobody(watch, fake, told) -> None:
    fake.ring(made())
    watch.start()
    assert len(fake.scanned_by) == 1
    assert fake.claimed_by == []
    assert told == []


def test_whoever_sits_down_gets_the_list_before_what_rings(watch, fake, told, seat) -> None:
    fake.ring(made())
    watch.start()
    watch.sit(seat)
    assert [type(one).__name__ for one in told] == ["Panel", "Showing"]
    assert fake.claimed_by == [seat.actor.staff_id]


def test_it_waits_for_the_next_moment_and_a_minute_at_most(watch, fake, clock) -> None:
    fake.scans = [
        Scanned(next_at=clock() + timedelta(seconds=12)),
        Scanned(next_at=clock() + timedelta(hours=2)),
        Scanned(next_at=clock() - timedelta(seconds=5)),
        Scanned(),
    ]
    watch.start()
    assert watch.waits_ms == 12_001
    watch.look()
    assert watch.waits_ms == LONGEST_MS < 60_000
    watch.look()
    assert watch.waits_ms == SHORTEST_MS, "due already: at once, and yet no endless loop"
    watch.look()
    assert watch.waits_ms == LONGEST_MS


def test_the_timer_looks_again(watch, fake, clock, qtbot) -> None:
    fake.scans = [Scanned(next_at=clock())]
    watch.start()
    qtbot.waitUntil(lambda: len(fake.scanned_by) == 2, timeout=3000)


def test_it_goes_on_while_there_is_more(watch, fake) -> None:
    fake.scans = [Scanned(planned=400, more=True), Scanned(rung=3, more=True), Scanned()]
    watch.start()
    assert len(fake.scanned_by) == 3


def test_a_scan_that_gets_nowhere_is_left_for_a_while(watch, fake) -> None:
    fake.scans = [Scanned(more=True), Scanned()]
    watch.start()
    assert len(fake.scanned_by) == 1
    assert watch.waits_ms == STUCK_MS


@pytest.mark.parametrize(
    "changes",
    [
        Changes(petitions=frozenset({4})),
        Changes(calendar=True),
        Changes(settings=True),
        Changes(staff=True),
        Changes(alarms=True),
    ],
)
def test_several_changes_are_looked_at_once(watch, fake, inline_desk, qtbot, changes) -> None:
    watch.start()
    for _ in range(5):
        inline_desk.changed.emit(changes)
    assert len(fake.scanned_by) == 1, "not at once"
    qtbot.waitUntil(lambda: len(fake.scanned_by) > 1, timeout=2000)
    assert len(fake.scanned_by) == 2
    assert not watch._soon.isActive()


def test_what_is_none_of_its_business_makes_no_scan(watch, inline_desk) -> None:
    watch.start()
    inline_desk.changed.emit(Changes(drafts=True, catalogue=True))
    assert not watch._soon.isActive()


def test_its_own_rings_do_not_make_it_scan_for_ever(watch, fake, seat) -> None:
    watch.start()
    fake.scans = [Scanned(rung=1)]
    fake.ring(made())
    watch.sit(seat)
    assert not watch._soon.isActive()


def test_a_change_while_the_list_is_read_makes_it_look_once_more(
    watch, fake, inline_desk, seat
) -> None:
    read = fake.panel

    def panel(seat_):
        inline_desk.changed.emit(Changes(alarms=True))
        return read(seat_)

    fake.panel = panel
    watch.start()
    watch.sit(seat)
    assert watch._soon.isActive()


def test_trouble_is_told_once_and_ends_with_the_first_scan_that_works(
    watch, fake, inline_desk
) -> None:
    over: list[bool] = []
    fake.scans = [unavailable(), unavailable(), Scanned(), unavailable()]
    watch.start()
    assert watch.waits_ms == LONGEST_MS, "the next tick tries again"
    inline_desk.troubles[0].when_over(lambda: over.append(True))
    watch.look()
    assert len(inline_desk.troubles) == 1
    assert over == []
    inline_desk.troubles[0].again()
    assert over == [True]
    watch.look()
    assert len(inline_desk.troubles) == 2, "new trouble is told anew"


def test_a_bug_does_not_end_the_watch(watch, fake, inline_desk) -> None:
    fake.scans = [ValueError("a bug")]
    with pytest.raises(ValueError, match="a bug"):
        watch.start()
    assert watch.waits_ms == LONGEST_MS
    watch.look()
    assert len(fake.scanned_by) == 2


def test_nothing_comes_after_the_stop(watch, fake, inline_desk) -> None:
    watch.start()
    watch.stop()
    inline_desk.changed.emit(Changes(alarms=True))
    watch.look()
    assert len(fake.scanned_by) == 1
    assert watch.waits_ms == -1


def test_what_is_claimed_as_somebody_rises_is_shown_to_nobody(watch, fake, told, seat) -> None:
    claim = fake.claim

    def claim_late(seat_):
        done = claim(seat_)
        watch.rise()
        return done

    fake.ring(made())
    fake.claim = claim_late
    watch.start()
    watch.sit(seat)
    assert told == []


def test_a_slow_store_holds_nobody_up(threaded_desk, loop, fake, clock, seat, no_stalls) -> None:
    go_on = threading.Event()
    ticks: list[int] = []
    scan = fake.scan

    def slow(seat_):
        assert go_on.wait(10)
        return scan(seat_)

    fake.scan = slow
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    watch = AlarmWatch(threaded_desk, fake, clock)
    listed: list[Panel] = []
    watch.listed.connect(listed.append)
    watch.sit(seat)
    watch.start()
    until(loop, lambda: len(ticks) > 20, "the window lives while the store is slow")
    assert fake.scanned_by == []
    watch.look()
    go_on.set()
    until(loop, lambda: listed, "the list")
    watch.stop()
    until_idle(loop, threaded_desk)
    assert len(fake.scanned_by) == 1, "a look that is under way is not begun twice"
