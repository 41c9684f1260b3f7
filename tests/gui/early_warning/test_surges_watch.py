"""Grouped and counted although nobody opens the screen; told to whoever may know."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.early_warning.surges.facts import Grouped
from gaoffice_desktop.gui.early_warning.surges_at_desk import SurgesAtDesk
from gaoffice_desktop.gui.early_warning.surges_watch import MOST_ROUNDS, SurgeWatch
from gaoffice_desktop.gui.screen import Silence
from gaoffice_desktop.shared.changes import Changes, Done
from gaoffice_desktop.shared.errors import Unavailable
from gaoffice_desktop.shared.sentences import say
from gaoffice_desktop.staff.facts import Role, Seat
from tests.gui.early_warning.fake_surges import GROUP, FakeSurges
from tests.gui.inline_desk import InlineDesk

EXAMINER = Seat(Actor(7, "오은정", "자리"), frozenset({Role.EXAMINER}), 1)
CLERK = Seat(Actor(8, "한가람", "창구"), frozenset({Role.COUNTER_CLERK}), 1)


class Store(FakeSurges):
    """Answers ``group_new`` with what a test has laid ready."""

    def __init__(self) -> None:
        super().__init__()
        self.ready: list[Grouped] = []
        self.rounds = 0
        self.trouble = False

    def group_new(self, seat, most=50):
        self.rounds += 1
        if self.trouble:
            raise Unavailable(say("자료 파일을 열지 못했습니다."))
        grouped = self.ready.pop(0) if self.ready else Grouped()
        return Done(grouped, Changes(surges=bool(grouped.joined)))


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def desk(qapp) -> InlineDesk:
    desk = InlineDesk(Seat.nobody("창구"))
    desk.sit_down(EXAMINER)
    return desk


@pytest.fixture
def watch(desk, store) -> SurgeWatch:
    watch = SurgeWatch(desk, store)
    watch.grown = []
    watch.groups_grew.connect(watch.grown.append)
    watch.start()
    yield watch
    watch.stop()


def test_new_petitions_are_grouped_soon_after_each_change(watch, desk) -> None:
    watch.look()
    watch._soon.stop()
    desk.changed.emit(Changes(surges=True))
    assert not watch.is_waiting
    desk.changed.emit(Changes(petitions=frozenset({3})))
    assert watch.is_waiting


def test_all_pieces_of_an_import_are_grouped_in_one_look(watch, store) -> None:
    store.ready = [
        Grouped(50, 20, (5,), more=True), Grouped(50, 3, (5, 6), more=True), Grouped(4),
    ]  # fmt: skip
    watch.look()
    assert store.rounds == 3
    assert watch.grown == [(5, 6)]


def test_a_store_that_another_program_groups_is_left_to_it(watch, store) -> None:
    store.ready = [Grouped(more=True)] * 3
    watch.look()
    assert store.rounds == 1


def test_a_look_ends_though_there_is_no_end(watch, store) -> None:
    store.ready = [Grouped(50, 1, (), more=True)] * 100
    watch.look()
    assert store.rounds == MOST_ROUNDS


def test_what_is_not_fresh_is_counted_again_and_kept(watch, store) -> None:
    watch.look()
    assert store.kept == []
    store.found = "counted"
    watch.look()
    assert store.kept == ["counted"]


def test_nobody_and_a_clerk_let_group_and_are_told_nothing(watch, store, desk) -> None:
    for leave in (desk.stand_up, lambda: desk.sit_down(CLERK)):
        leave()
        store.ready, store.found = [Grouped(5, 5, (5,))], "counted"
        rounds = store.rounds
        watch.look()
        assert store.rounds == rounds + 1
    assert watch.grown == []
    assert store.kept == []
    assert "reckon" not in store.asked


def test_whoever_sits_down_lets_it_look(watch, desk) -> None:
    watch._soon.stop()
    desk.sit_down(EXAMINER)
    assert watch.is_waiting


def test_a_store_that_does_not_answer_is_tried_again(watch, store, desk) -> None:
    store.trouble = True
    watch.look()
    assert desk.troubles == []  # the alarms say it
    store.trouble, store.found = False, "counted"
    watch.look()
    assert store.kept == ["counted"]


def test_one_look_at_a_time(watch, store, desk) -> None:
    plain = store.group_new

    def again(seat, most=50):
        store.group_new = plain
        watch.look()  # a change came while it looks
        return plain(seat, most)

    store.group_new = again
    watch._soon.stop()
    watch.look()
    assert store.rounds == 1
    assert watch.is_waiting


def test_stopped_it_looks_no_more(watch, store, desk) -> None:
    watch.stop()
    watch.look()
    desk.changed.emit(Changes(every_petition=True))
    desk.sit_down(EXAMINER)
    assert store.rounds == 0
    assert not watch.is_waiting


def test_a_group_that_grew_is_said_with_a_way_to_it(desk, store, qapp) -> None:
    window = QWidget()
    went: list[object] = []
    window.desk, window.say = desk, Silence()
    window.go_to = lambda name, what: went.append((name, what))
    at_desk = SurgesAtDesk(window, store)
    at_desk.start()
    store.all_groups = (replace(GROUP, title="통폐합에 반대합니다. " * 9),)
    store.ready = [Grouped(9, 9, (5,))]
    at_desk.watch.look()
    kind, text, link = window.say.said[-1]
    assert kind == "warning"
    assert text.endswith("…': 같은 내용 37건 / 29명이 모였습니다.")
    link.run()
    assert went == [("early_warning", ("group", 5))]
    at_desk.stop()
