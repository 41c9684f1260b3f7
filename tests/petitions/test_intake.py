"""Taking in on both stores: numbers, faults, undo, similar petitions, and two windows at once."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from gaoffice_desktop.citizens.facts import CitizenKind, Proxy
from gaoffice_desktop.petitions.facts import Attachment, Channel, State
from gaoffice_desktop.shared.errors import NotAllowed, Unavailable, UserError
from tests.frozen_clock import FrozenClock
from tests.petitions.house import House
from tests.petitions.makers import a_command, a_petitioner
from tests.stores import TEST_KEY


def test_a_petition_is_kept_as_it_was_entered(house: House, clock: FrozenClock) -> None:
    asker = a_petitioner(
        kind=CitizenKind.GROUP,
        people=7,
        born_on=date(1985, 4, 2),
        email="hong@example.com",
        address="서울특별시 종로구 송월길 48",
        representative="홍길동",
        vulnerable=True,
    )
    proxy = Proxy("김대리", "부모", "010-2222-3333", letter_seen=True)
    done = house.petitions.take_in(
        house.clerk,
        a_command(
            kind_code="certificate_graduation",
            petitioner=asker,
            proxy=proxy,
            documents=frozenset({"신청서"}),
            title=" 졸업증명서\n3통 ",
        ),
    )
    petition = done.value
    assert done.changes.petitions == {petition.id}
    assert petition.number == "2026-000001"
    assert petition.petitioner == asker
    assert petition.proxy == proxy
    assert petition.documents == {"신청서"}
    assert petition.title == "졸업증명서 3통"
    assert petition.state is State.RECEIVED
    assert petition.department == "민원실"
    assert petition.entered_by == "도라온"
    # Immediate: 3 working hours from 10:00, lunch left out.
    assert petition.due_on == date(2026, 11, 25)
    assert petition.due_at == clock.now + timedelta(hours=4)
    assert house.petitions.file(house.clerk, petition.id, reveal=True).petition == petition


def test_the_trail_names_the_citizen_masked(house: House) -> None:
    petition = house.take_in()
    [line] = house.trail()
    assert (line.action, line.subject, line.subject_id) == ("take_in", "petition", petition.id)
    assert line.person == "2026-000001 홍○동"
    assert line.actor == house.clerk.actor


def test_a_petition_that_arrived_earlier_keeps_both_times(house: House, clock: FrozenClock) -> None:
    arrived = clock.now - timedelta(days=1, hours=2)
    petition = house.take_in(received_at=arrived, channel=Channel.POST)
    assert petition.received_at == arrived
    assert petition.entered_at == clock.now
    assert petition.due_on == date(2026, 12, 2)


def test_a_receipt_notifies_the_due_date_and_a_letter_does_not(house: House) -> None:
    assert house.take_in().notified_due_on == date(2026, 12, 3)
    assert house.take_in(channel=Channel.POST).notified_due_on is None


def test_faults_come_at_once_and_draw_no_number(house: House) -> None:
    with pytest.raises(UserError) as caught:
        house.take_in(
            petitioner=a_petitioner(name=""),
            title="",
            kind_code="no_such_kind",
            department_id=99,
            handler_id=99,
            attachments=(Attachment("사라진.pdf", 1, "0" * 64, "application/pdf"),),
        )
    assert set(caught.value.problems) == {
        "name", "title", "kind", "department", "handler", "attachments",
    }  # fmt: skip
    assert house.take_in().number == "2026-000001"
    assert house.actions() == ["take_in"]


def test_a_receipt_before_the_confirmed_calendar_is_refused_at_its_field(
    house: House, clock: FrozenClock
) -> None:
    with pytest.raises(UserError) as caught:
        house.take_in(received_at=clock.now.replace(year=2010))
    assert list(caught.value.problems) == ["received_at"]


def test_the_administrator_may_not_take_in(house: House) -> None:
    with pytest.raises(NotAllowed):
        house.petitions.take_in(house.admin, a_command())


# --- numbers ----------------------------------------------------------------------------


def test_numbers_run_on_and_begin_anew_each_year(house: House, clock: FrozenClock) -> None:
    assert [house.take_in().number for _ in range(2)] == ["2026-000001", "2026-000002"]
    clock.set("2026-12-31T23:59")
    assert house.take_in().number == "2026-000003"
    clock.set("2027-01-01T00:00")
    # Received last year, entered this year: the ledger is this year's.
    late = house.take_in(received_at=clock.now - timedelta(hours=3))
    assert late.number == "2027-000001"


def test_a_clock_set_back_draws_no_number_out_of_order(house: House, clock: FrozenClock) -> None:
    house.take_in()
    clock.move(minutes=-5)
    assert house.take_in().number == "2026-000002"
    clock.move(seconds=-1)
    with pytest.raises(Unavailable, match="시계") as caught:
        house.take_in()
    assert "2026. 11. 25. 10:00" in str(caught.value.sentence)
    clock.move(minutes=10)
    assert house.take_in().number == "2026-000003"


def test_two_windows_at_once_leave_no_gap(house: House) -> None:
    numbers: list[str] = []

    def work() -> None:
        numbers.extend(house.take_in().number for _ in range(15))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == [f"2026-{n:06d}" for n in range(1, 46)]


_CLERK = """
import os, sys
from pathlib import Path
from gaoffice_desktop.database.engine import open_sqlcipher
from gaoffice_desktop.petitions.service import Petitions
from gaoffice_desktop.shared.clock import system_clock
from gaoffice_desktop.audit.facts import Actor
from gaoffice_desktop.staff.facts import Role, Seat
from gaoffice_desktop.workdays.service import Workdays
from gaoffice_desktop.petitions import recording
from tests.petitions.makers import a_command
import gaoffice_desktop.petitions.intake as intake

database = open_sqlcipher(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
petitions = Petitions(database, system_clock, Workdays(database))
seat = Seat(Actor(1, "도라온", "창구-2"), frozenset({Role.COUNTER_CLERK}), 1)
if sys.argv[3] == "die":
    def die(*_arguments):
        print("holding", flush=True)
        sys.stdin.read()
    intake.add_event = die
for _ in range(int(sys.argv[4])):
    petitions.take_in(seat, a_command())
print("done", flush=True)
"""


def another_process(house: House, mode: str, count: int) -> subprocess.Popen[str]:
    path = house.scalar("SELECT file FROM pragma_database_list WHERE name = 'main'")
    return subprocess.Popen(
        [sys.executable, "-c", _CLERK, path, TEST_KEY.hex(), mode, str(count)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    )


def test_two_processes_on_one_file_leave_no_gap(file_house: House, clock: FrozenClock) -> None:
    clock.set("2026-01-02T10:00")
    clerks = [another_process(file_house, "work", 20) for _ in range(2)]
    for clerk in clerks:
        assert clerk.communicate(timeout=60)[0].strip() == "done"
    assert file_house.scalar("SELECT count(*) FROM petition") == 40
    year = time.localtime().tm_year
    assert file_house.scalar("SELECT max(number) FROM petition") == f"{year}-000040"
    assert file_house.scalar("SELECT count(DISTINCT number) FROM petition") == 40


def test_a_crash_in_the_middle_gives_its_number_back(file_house: House, clock: FrozenClock) -> None:
    first = another_process(file_house, "work", 1)
    assert first.communicate(timeout=60)[0].strip() == "done"
    dying = another_process(file_house, "die", 1)
    assert dying.stdout is not None
    assert dying.stdout.readline().strip() == "holding"
    os.kill(dying.pid, signal.SIGKILL)
    dying.wait(timeout=10)
    dying.stdout.close()
    assert dying.stdin is not None
    dying.stdin.close()
    assert file_house.scalar("SELECT count(*) FROM petition") == 1
    again = another_process(file_house, "work", 1)
    assert again.communicate(timeout=60)[0].strip() == "done"
    year = time.localtime().tm_year
    assert file_house.scalar("SELECT max(number) FROM petition") == f"{year}-000002"


# --- undo -------------------------------------------------------------------------------


def test_an_intake_is_undone_and_its_number_stays(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    clock.move(seconds=10)
    undone = house.petitions.cancel_intake(house.clerk, petition.id, "잘못 접수").value
    assert undone.state is State.CANCELLED
    assert undone.closed_at == clock.now
    assert undone.due_on == petition.due_on
    assert house.take_in().number == "2026-000002"
    assert house.actions() == ["take_in", "cancel_intake", "take_in"]
    with pytest.raises(UserError, match="이미"):
        house.petitions.cancel_intake(house.clerk, petition.id, "")


def test_an_intake_is_not_undone_late_or_by_another(house: House, clock: FrozenClock) -> None:
    petition = house.take_in()
    with pytest.raises(UserError, match="접수한 사람"):
        house.petitions.cancel_intake(house.handler, petition.id, "")
    clock.move(seconds=31)
    with pytest.raises(UserError, match="직후"):
        house.petitions.cancel_intake(house.clerk, petition.id, "")


# --- the same person --------------------------------------------------------------------


def test_similar_open_petitions_are_shown_the_likeliest_first(house: House) -> None:
    other = house.take_in(petitioner=a_petitioner(phone="010-9999-0000"), title="다른 일")
    same = house.take_in()
    twin = house.take_in(title="같은 제목")
    house.take_in(petitioner=a_petitioner(name="성춘향"))
    closed = house.take_in()
    house.petitions.cancel_intake(house.clerk, closed.id, "")
    found = house.petitions.similar(house.clerk, a_petitioner(), "같은 제목")
    assert [entry.id for entry in found] == [twin.id, same.id, other.id]
    assert "연락처" in str(found[0].why)
    assert str(found[2].why) == "성명이 같습니다."
    assert house.petitions.similar(house.clerk, a_petitioner(name=" "), "") == ()


def test_the_same_petitioner_comes_again_with_a_line_in_the_trail(house: House) -> None:
    assert house.petitions.same_petitioner(house.clerk) is None
    asker = a_petitioner(born_on=date(1990, 1, 2), email="a@example.com")
    house.take_in(petitioner=replace(asker, name="먼저 온 사람"))
    house.take_in(petitioner=asker)
    assert house.petitions.same_petitioner(house.clerk) == asker
    assert house.petitions.same_petitioner(house.handler) is None
    assert house.actions()[-1] == "reuse_petitioner"
