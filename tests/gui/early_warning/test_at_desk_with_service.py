"""The alarm at the desk over the real service and a real store: from ring to resolve."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gaoffice_desktop.citizens.facts import CitizenKind, Petitioner
from gaoffice_desktop.early_warning.alarms.facts import AlarmState
from gaoffice_desktop.gui.early_warning.at_desk import AlarmsAtDesk
from gaoffice_desktop.gui.main_window import MainWindow
from gaoffice_desktop.gui.navigation import Place
from gaoffice_desktop.gui.window_memory import WindowMemory
from gaoffice_desktop.petitions.commands import Assign, Complete
from gaoffice_desktop.petitions.facts import Channel, TakeIn
from gaoffice_desktop.shared.places import Places
from tests.frozen_clock import FrozenClock
from tests.gui.checks import settle
from tests.gui.inline_desk import InlineDesk
from tests.gui.sample_screen import Sample
from tests.office import Office, copy_office, make_template


@pytest.fixture(scope="session")
def alarm_office_template(sqlcipher_template: Path, tmp_path_factory) -> Path:
    return make_template(sqlcipher_template, tmp_path_factory.mktemp("alarms") / "office.db")


@pytest.fixture
def office(alarm_office_template: Path, clock: FrozenClock) -> Iterator[Office]:
    office = copy_office(alarm_office_template, Places.of_user(), clock)
    yield office
    office.services.database.close()


@pytest.fixture
def open_desk(office, preferences, places):
    """Open a window in which somebody sits; each has its own desk on the one store."""
    opened: list[tuple[AlarmsAtDesk, MainWindow]] = []

    def open_desk(login: str) -> AlarmsAtDesk:
        seat, services = office.seats[login], office.services
        desk = InlineDesk(seat)
        window = MainWindow(desk, preferences, WindowMemory(places))
        at_desk = AlarmsAtDesk(
            window, services.alarms, services.petitions, services.workdays, office.clock, office.pc
        )
        at_desk.start()
        window.show()
        screens = [Place("register", "대장", "bell", lambda: Sample(desk, "register", []))]
        window.set_places(seat, screens)
        at_desk.enter(seat)
        settle()
        opened.append((at_desk, window))
        return at_desk

    yield open_desk
    for at_desk, window in opened:
        at_desk.stop()
        window.finish()
        window.deleteLater()
    settle()


def take_in(office: Office) -> int:
    """Take in a petition of the handler's at 10:00 on a Wednesday: 14 days."""
    command = TakeIn(
        kind_code="inquiry_statute",
        channel=Channel.VISIT,
        petitioner=Petitioner(CitizenKind.PERSON, "홍길동", phone="010-1234-5678"),
        title="법령 해석",
        content="무엇이 맞습니까?",
        department_id=office.seats["handler"].department_id,
        handler_id=office.seats["handler"].actor.staff_id,
    )
    return office.services.petitions.take_in(office.seats["clerk"], command).value.id


def go_on(desk: AlarmsAtDesk, clock: FrozenClock, local: str) -> None:
    """Let the office's time pass; the watch looks, as it does each minute."""
    clock.set(local)
    desk.watch.look()
    settle()


def last_day(office: Office, petition_id: int) -> str:
    petition = office.services.petitions.file(office.seats["examiner"], petition_id).petition
    return petition.due_on.isoformat()


def test_from_ring_to_resolve(office, open_desk, clock) -> None:
    id_ = take_in(office)
    desk = open_desk("handler")
    assert desk.panel.rows == [], "nothing is due yet"
    go_on(desk, clock, f"{last_day(office, id_)}T09:00:30")
    toast = desk.toasts.newest
    assert toast is not None
    assert toast.alarm.petition_id == id_
    assert "오늘 18시까지 처리해야 합니다." in toast.text_label.text()
    assert desk.badge.count == 1
    toast.acknowledge_button.click()
    desk.watch.look()
    assert desk.toasts.newest is None
    assert desk.badge.count == 0
    assert [str(row.said) for row in desk.panel.rows[:1]] == ["확인함 1"]
    office.services.petitions.complete(office.seats["handler"], Complete(id_, "회신 완료"))
    desk.watch.look()
    assert desk.panel.rows == []


def test_each_ring_appears_at_one_desk_only(office, open_desk, clock) -> None:
    id_ = take_in(office)
    one, other = open_desk("handler"), open_desk("handler")
    clock.set(f"{last_day(office, id_)}T09:00:30")
    one.watch.look()
    other.watch.look()
    assert one.toasts.newest is not None
    assert other.toasts.newest is None
    assert other.badge.count == 1, "the list is the person's, wherever they sit"


def test_putting_off_and_its_story(office, open_desk, clock) -> None:
    id_ = take_in(office)
    desk = open_desk("handler")
    go_on(desk, clock, f"{last_day(office, id_)}T09:00")
    desk.toasts.newest.snooze_button.menu_below.actions()[1].trigger()
    form = desk.panel.chosen.inline
    form.submit_button.click()
    assert desk.panel.chosen.inline is form, "without a reason nothing is put off"
    form.first_focus().setText("현장 확인 중")
    form.submit_button.click()
    desk.watch.look()
    assert desk.toasts.newest is None
    (alarm,) = desk.panel.panel.alarms
    assert alarm.state is AlarmState.SEEN
    assert "9시 30분에 다시 알림" in desk.panel.form.more_label.text()
    desk.panel.chosen.story_button.click()
    assert "현장 확인 중" in desk.panel.form.story_label.text()
    go_on(desk, clock, f"{last_day(office, id_)}T09:30:05")
    assert desk.toasts.newest is not None
    assert "미룬 시간이 지남" in desk.toasts.newest.small_label.text()


def test_what_is_handed_on_rings_no_more_here(office, open_desk, clock) -> None:
    id_ = take_in(office)
    desk = open_desk("handler")
    go_on(desk, clock, f"{last_day(office, id_)}T09:00:30")
    assert desk.toasts.newest is not None
    hand = Assign(id_, 1, office.seats["examiner"].actor.staff_id)
    office.services.petitions.assign(office.seats["examiner"], hand)
    desk.watch.look()
    assert desk.toasts.newest is None
    assert desk.panel.rows == []


def test_what_rang_at_no_desk_is_a_list_at_sign_in(office, open_desk, clock) -> None:
    id_ = take_in(office)
    elsewhere = open_desk("clerk")
    go_on(elsewhere, clock, f"{last_day(office, id_)}T09:00:30")
    clock.move(minutes=30)
    desk = open_desk("handler")
    assert desk.toasts.newest is None
    assert desk.panel.isVisible()
    assert desk.panel.form.notice_label.text() == "자리를 비운 동안 울린 알림 1건입니다."


def test_outside_office_hours_nothing_rings(office, open_desk, clock) -> None:
    id_ = take_in(office)
    desk = open_desk("handler")
    go_on(desk, clock, f"{last_day(office, id_)}T08:59")
    assert desk.toasts.newest is None
    assert 0 < desk.watch.waits_ms <= 60_000
    go_on(desk, clock, f"{last_day(office, id_)}T09:00:05")
    assert desk.toasts.newest is not None


def test_the_examiner_finds_the_letter_ready(office, open_desk, clock) -> None:
    id_ = take_in(office)
    desk = open_desk("examiner")
    clock.set(f"{last_day(office, id_)}T10:00")
    clock.move(days=3)
    desk.watch.look()
    desk.open_panel()
    assert desk.panel.choose_row("dunning", id_)
    desk.panel.chosen.dun_button.click()
    preview = desk.dunning.printing.preview
    assert preview is not None
    preview.close()
    desk.watch.look()
    assert not desk.panel.choose_row("dunning", id_), "issued, it leaves the list"
