from __future__ import annotations

import asyncio
import gc
import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer

from gaoffice_desktop.gui.desk import BUSY_AFTER_MS, Desk
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Cancelled, Unavailable, UserError
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Seat
from tests.gui.waiting import is_idle, until, until_idle

LIMIT = 10
"""Seconds after which work that a test holds up goes on, should the test have failed."""


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
    until(loop, lambda: "change" in seen, "the four kinds of work are done")
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
    until(loop, lambda: len(order) == 2, "the asker went on")
    assert order == [(Changes(petitions=frozenset({1})), threading.main_thread()), 5]


def test_changes_are_written_one_after_another(loop, threaded_desk):
    running = []
    overlaps = []
    release = threading.Event()

    def write(seat, number):
        running.append(number)
        overlaps.append(len(running))
        release.wait(LIMIT)
        running.remove(number)
        return Done(number, Changes())

    done, answered = [], []

    async def work(number):
        done.append(await threaded_desk.change(write, number))

    owner = QObject()
    for number in range(5):
        threaded_desk.start(work(number), owner)
    until(loop, lambda: len(threaded_desk._writes) == 5, "all five are asked for")

    async def look():
        answered.append(await threaded_desk.ask(name_of_thread))

    # A thread that was begun after theirs has answered: a second writer would be at work too.
    threaded_desk.start(look, owner)
    until(loop, lambda: answered and overlaps, "the first is being written, a reader answered")
    release.set()
    until(loop, lambda: len(done) == 5, "all five are written")
    assert overlaps == [1] * 5
    assert done == [0, 1, 2, 3, 4]


def test_a_task_is_not_collected_while_it_waits(loop, threaded_desk):
    begun, release = threading.Event(), threading.Event()
    done = []

    def slow(seat):
        begun.set()
        release.wait(LIMIT)

    async def work():
        await threaded_desk.ask(slow)
        done.append(True)

    owner = QObject()
    threaded_desk.start(work(), owner)
    gc.collect()
    until(loop, begun.is_set, "the reader is at work")
    gc.collect()
    release.set()
    until(loop, lambda: done, "the task went on")


def test_reading_stops_when_its_owner_is_destroyed(loop, threaded_desk):
    begun, release, answered = threading.Event(), threading.Event(), threading.Event()
    reached = []

    def slow(seat):
        begun.set()
        release.wait(LIMIT)
        answered.set()

    async def work():
        await threaded_desk.ask(slow)
        reached.append("after the owner's death")

    owner = QObject()
    threaded_desk.start(work(), owner)
    until(loop, begun.is_set, "the reader is at work")
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    release.set()
    until(loop, lambda: answered.is_set() and is_idle(threaded_desk), "answer and task are over")
    assert reached == []


def test_a_change_is_finished_although_its_owner_is_destroyed(loop, threaded_desk):
    begun, release = threading.Event(), threading.Event()
    heard = []
    threaded_desk.changed.connect(heard.append)

    def write(seat):
        begun.set()
        release.wait(LIMIT)
        return Done(None, Changes(drafts=True))

    async def work():
        await threaded_desk.change(write)

    owner = QObject()
    threaded_desk.start(work(), owner)
    until(loop, begun.is_set, "the writer is at work")
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    release.set()
    until(loop, lambda: heard, "the change is told")
    assert heard == [Changes(drafts=True)]


def test_a_failed_change_is_told_although_its_owner_is_gone(loop, threaded_desk):
    begun, release = threading.Event(), threading.Event()
    troubles = []
    threaded_desk.unavailable.connect(troubles.append)

    def write(seat):
        begun.set()
        release.wait(LIMIT)
        raise Unavailable(say("디스크가 가득 찼습니다."))

    async def work():
        await threaded_desk.change(write)

    owner = QObject()
    threaded_desk.start(work(), owner)
    until(loop, begun.is_set, "the writer is at work")
    threaded_desk.cancel(owner)
    until(loop, lambda: not threaded_desk._tasks, "nobody waits for it any more")
    release.set()
    until(loop, lambda: troubles, "the failure is told")
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
    until(loop, lambda: bugs, "the bug is told")
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
    until(loop, lambda: troubles, "the trouble is told")
    troubles[0].again()
    until(loop, lambda: "through" in attempts, "the second attempt went well")


# Time itself is the subject here, so the waits are real ones. What ends them is a timer of
# the same thread as the desk's: however late both are, the earlier one comes first.
@pytest.mark.parametrize(("milliseconds", "expected"), [(50, []), (450, [True, False])])
def test_only_waits_over_300_ms_are_busy(loop, threaded_desk, milliseconds, expected):
    states, done, late = [], [], []
    release = threading.Event()
    owner = QObject()
    threaded_desk.busy.connect(lambda who, busy: states.append(busy) if who is owner else None)

    async def work():
        QTimer.singleShot(milliseconds, release.set)
        await threaded_desk.ask(lambda seat: release.wait(LIMIT))

    async def both():
        await work()
        done.append(1)

    threaded_desk.start(both, owner)
    until(loop, lambda: done and not threaded_desk.is_busy(owner), "the wait is over")
    # The desk's timer began before this one: if it still ran, it would be heard by then.
    QTimer.singleShot(BUSY_AFTER_MS + 50, lambda: late.append(1))
    until(loop, lambda: late, "the time after which a wait is busy has gone by once more")
    assert states == expected


def test_closing_finishes_writes_and_gives_up_reads(loop, seat):
    desk = Desk(Seat.nobody("창구-1"))
    desk.sit_down(seat)
    written, read = [], []
    looking, never = threading.Event(), threading.Event()
    writing, release = threading.Event(), threading.Event()

    def write(seat, text):
        writing.set()
        release.wait(LIMIT)
        written.append(text)
        return Done(text, Changes(drafts=True))

    async def keep_drafts():
        await desk.change(write, "first")
        await desk.change(write, "second")

    def slow(seat):
        looking.set()
        never.wait(LIMIT)

    async def look():
        await desk.ask(slow)
        read.append("told although closing")

    owner = QObject()
    desk.start(look, owner)
    until(loop, looking.is_set, "the reader is at work")
    desk.start(keep_drafts, owner)
    closing = loop.create_task(desk.close())
    until(loop, lambda: desk._closing and writing.is_set(), "closing found a write under way")
    release.set()
    loop.run_until_complete(closing)
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
    until(loop, lambda: troubles, "the trouble is told")
    troubles[0].when_over(lambda: over.append(True))
    threaded_desk.start(other, mine)
    until(loop, lambda: state["others"], "the other work is done")
    assert not over, "other work went well, this may still be stuck"
    state["full"] = False
    threaded_desk.start(partial(save, "b"), another)
    threaded_desk.start(partial(save, "b"), mine)
    until(loop, lambda: over, "the trouble is over")
    threaded_desk.start(partial(save, "c"), mine)
    until_idle(loop, threaded_desk)
    assert over == [True]
