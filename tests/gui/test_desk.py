from __future__ import annotations

import asyncio
import gc
import sys
import threading
import time
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from gaoffice_desktop.gui.desk import Desk
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Cancelled, Unavailable, UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat


def settle(loop, condition, seconds=5.0):
    async def wait():
        end = time.monotonic() + seconds
        while not condition():
            assert time.monotonic() < end, "it never happened"
            await asyncio.sleep(0.005)

    loop.run_until_complete(wait())


def name_of_thread(seat, *_args):
    return seat.actor.name, threading.current_thread().name


def test_each_kind_of_work_runs_in_its_own_threads(loop, threaded_desk):
    seen = {}

    def written(seat):
        return Done(name_of_thread(seat), Changes(settings=True))

    async def work():
        seen["ask"] = await threaded_desk.ask(name_of_thread)
        seen["anyone"] = await threaded_desk.ask_anyone(name_of_thread)
        seen["make"] = await threaded_desk.make(name_of_thread)
        seen["change"] = await threaded_desk.change(written)

    owner = QObject()
    threaded_desk.start(work, owner)
    settle(loop, lambda: "change" in seen)
    assert seen["ask"] == ("한가람", "reader_0")
    assert seen["anyone"] == ("", "reader_0")
    assert seen["make"] == ("한가람", "paper_0")
    assert seen["change"] == ("한가람", "writer_0")


def test_changes_arrive_on_the_gui_thread_before_the_asker_goes_on(loop, threaded_desk):
    order = []
    threaded_desk.changed.connect(
        lambda changes: order.append((changes, threading.current_thread()))
    )

    async def work():
        order.append(
            await threaded_desk.change(lambda seat: Done(5, Changes(petitions=frozenset({1}))))
        )

    owner = QObject()
    threaded_desk.start(work(), owner)
    settle(loop, lambda: len(order) == 2)
    assert order == [(Changes(petitions=frozenset({1})), threading.main_thread()), 5]


def test_changes_are_written_one_after_another(loop, threaded_desk):
    running = []
    overlaps = []

    def write(seat, number):
        running.append(number)
        overlaps.append(len(running))
        time.sleep(0.01)
        running.remove(number)
        return Done(number, Changes())

    done = []

    async def work(number):
        done.append(await threaded_desk.change(write, number))

    owner = QObject()
    for number in range(5):
        threaded_desk.start(work(number), owner)
    settle(loop, lambda: len(done) == 5)
    assert overlaps == [1] * 5
    assert done == [0, 1, 2, 3, 4]


def test_a_task_is_not_collected_while_it_waits(loop, threaded_desk):
    done = []

    async def work():
        await threaded_desk.ask(lambda seat: time.sleep(0.05))
        done.append(True)

    owner = QObject()
    threaded_desk.start(work(), owner)
    gc.collect()
    settle(loop, lambda: done)


def test_reading_stops_when_its_owner_is_destroyed(loop, threaded_desk):
    release = threading.Event()
    reached = []

    async def work():
        await threaded_desk.ask(lambda seat: release.wait(5))
        reached.append("after the owner's death")

    owner = QObject()
    threaded_desk.start(work(), owner)
    loop.run_until_complete(asyncio.sleep(0.02))
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    release.set()
    loop.run_until_complete(asyncio.sleep(0.05))
    assert reached == []


def test_a_change_is_finished_although_its_owner_is_destroyed(loop, threaded_desk):
    release = threading.Event()
    heard = []
    threaded_desk.changed.connect(heard.append)

    def write(seat):
        release.wait(5)
        return Done(None, Changes(drafts=True))

    async def work():
        await threaded_desk.change(write)

    owner = QObject()
    threaded_desk.start(work(), owner)
    loop.run_until_complete(asyncio.sleep(0.02))
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    release.set()
    settle(loop, lambda: heard)
    assert heard == [Changes(drafts=True)]


def test_a_failed_change_is_told_although_its_owner_is_gone(loop, threaded_desk):
    release = threading.Event()
    troubles = []
    threaded_desk.unavailable.connect(troubles.append)

    def write(seat):
        release.wait(5)
        raise Unavailable(say("디스크가 가득 찼습니다."))

    async def work():
        await threaded_desk.change(write)

    owner = QObject()
    threaded_desk.start(work(), owner)
    loop.run_until_complete(asyncio.sleep(0.02))
    threaded_desk.cancel(owner)
    loop.run_until_complete(asyncio.sleep(0.02))
    release.set()
    settle(loop, lambda: troubles)
    assert str(troubles[0].error) == "디스크가 가득 찼습니다."


def test_errors_go_where_their_kind_says(loop, threaded_desk, monkeypatch):
    refused, troubles, bugs = [], [], []
    threaded_desk.refused.connect(refused.append)
    threaded_desk.unavailable.connect(troubles.append)
    monkeypatch.setattr(sys, "excepthook", lambda *parts: bugs.append(parts[1]))

    def fail(seat, error):
        raise error

    wrong, gone, bug = UserError(say("다시")), Unavailable(say("잠김")), ZeroDivisionError()
    owner = QObject()
    for error in (wrong, gone, Cancelled(), bug):
        threaded_desk.start(threaded_desk.ask(fail, error), owner)
    settle(loop, lambda: bugs)
    assert refused == [wrong]
    assert [trouble.error for trouble in troubles] == [gone]
    assert troubles[0].again is None, "a coroutine cannot be run twice"
    assert bugs == [bug]


def test_the_surroundings_can_be_tried_again(loop, threaded_desk):
    attempts, troubles = [], []
    threaded_desk.unavailable.connect(troubles.append)

    def flaky(seat):
        attempts.append(1)
        if len(attempts) == 1:
            raise Unavailable(say("잠김"))

    async def work():
        await threaded_desk.ask(flaky)
        attempts.append("through")

    owner = QObject()
    threaded_desk.start(work, owner)
    settle(loop, lambda: troubles)
    troubles[0].again()
    settle(loop, lambda: "through" in attempts)


@pytest.mark.parametrize(("seconds", "expected"), [(0.05, []), (0.45, [True, False])])
def test_only_waits_over_300_ms_are_busy(loop, threaded_desk, seconds, expected):
    states, done = [], []
    owner = QObject()
    threaded_desk.busy.connect(lambda who, busy: states.append(busy) if who is owner else None)

    async def work():
        await threaded_desk.ask(lambda seat: time.sleep(seconds))

    async def both():
        await work()
        done.append(1)

    threaded_desk.start(both, owner)
    settle(loop, lambda: done and not threaded_desk.is_busy(owner))
    loop.run_until_complete(asyncio.sleep(0.01))
    assert states == expected


def test_closing_finishes_writes_and_gives_up_reads(loop, seat):
    desk = Desk(Seat.nobody("창구-1"))
    desk.sit_down(seat)
    written, read = [], []
    never = threading.Event()

    def write(seat, text):
        time.sleep(0.03)
        written.append(text)
        return Done(text, Changes(drafts=True))

    async def keep_drafts():
        await desk.change(write, "first")
        await desk.change(write, "second")

    async def look():
        await desk.ask(lambda seat: never.wait(0.3))
        read.append("told although closing")

    owner = QObject()
    desk.start(look, owner)
    loop.run_until_complete(asyncio.sleep(0.02))
    desk.start(keep_drafts, owner)
    loop.run_until_complete(desk.close())
    assert written == ["first", "second"]
    assert read == []
    desk.start(look, owner)
    assert asyncio.all_tasks(loop) == set()
    never.set()


def test_a_trouble_is_over_when_the_same_work_goes_well(loop, threaded_desk):
    troubles, over = [], []
    threaded_desk.unavailable.connect(troubles.append)
    state = {"full": True, "others": 0}

    def write(seat, _text):
        if state["full"]:
            raise Unavailable(say("디스크에 남은 자리가 없습니다."))
        return Done(None, Changes())

    async def save(text):
        await threaded_desk.change(write, text)

    async def other():
        await threaded_desk.ask(name_of_thread)
        state["others"] += 1

    mine, another = QObject(), QObject()
    threaded_desk.start(partial(save, "a"), mine)
    settle(loop, lambda: troubles)
    troubles[0].when_over(lambda: over.append(True))
    threaded_desk.start(other, mine)
    settle(loop, lambda: state["others"])
    assert not over, "other work went well, this may still be stuck"
    state["full"] = False
    threaded_desk.start(partial(save, "b"), another)
    threaded_desk.start(partial(save, "b"), mine)
    settle(loop, lambda: over)
    threaded_desk.start(partial(save, "c"), mine)
    settle(loop, lambda: not threaded_desk._tasks)
    assert over == [True]
