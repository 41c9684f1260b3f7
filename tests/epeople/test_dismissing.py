"""One that no list will show again is taken off the list of those that wait, for a reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from gaoffice_desktop.early_warning.alarms.tables import AlarmRow
from gaoffice_desktop.epeople import service as importing
from gaoffice_desktop.epeople.arrivals import arrivals, dismiss, note_arrivals
from gaoffice_desktop.epeople.facts import Arrival, DismissArrival
from gaoffice_desktop.epeople.rules import LONGEST_REASON, dismissal_reason
from gaoffice_desktop.shared.errors import NotAllowed, UserError
from gaoffice_desktop.shared.places import Places
from gaoffice_desktop.staff.facts import Role
from tests.epeople.house import Importing, file_a, number
from tests.epeople.test_arrivals import unreceived, waits
from tests.frozen_clock import FrozenClock
from tests.office import NOBODY, copy_office, make_template

WHY = "상급 기관으로 이첩되어 목록에 나오지 않음"


def off(office: Importing, serial: int = 1, reason: str = WHY, receipt: str = "") -> None:
    command = DismissArrival(number(serial), receipt, reason)
    assert office.epeople.dismiss_arrival(office.house.examiner, command).changes.alarms


def noted_off(office: Importing) -> list[dict[str, object]]:
    return [dict(one.detail) for one in office.house.trail() if one.action == "dismiss_arrival"]


def test_one_is_taken_off_with_its_line_in_the_trail(office: Importing, tmp_path: Path) -> None:
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1), unreceived(2)]))
    off(office, reason=f"  {WHY}\n")
    assert waits(office) == [(number(2), "")]
    assert noted_off(office) == [{"outside_number": number(1), "reason": WHY}]


def test_a_part_of_a_divided_one_is_taken_off_alone(office: Importing, tmp_path: Path) -> None:
    part = "2AA-2604-0000099"
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1), unreceived(1, 접수번호=part)]))
    assert waits(office) == [(number(1), ""), (number(1), part)]
    off(office, receipt=part)
    assert waits(office) == [(number(1), "")]
    assert noted_off(office)[0]["receipt"] == part


@pytest.mark.parametrize("reason", ["", " \n", "가" * (LONGEST_REASON + 1)])
def test_a_reason_is_owed(office: Importing, tmp_path: Path, reason: str) -> None:
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1)]))
    with pytest.raises(UserError) as refused:
        off(office, reason=reason)
    assert set(refused.value.problems) == {"reason"}
    assert waits(office) == [(number(1), "")]
    assert noted_off(office) == []
    assert dismissal_reason("가" * LONGEST_REASON)


def test_of_two_desks_the_second_is_told(office: Importing, tmp_path: Path) -> None:
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1)]))
    off(office)
    with pytest.raises(UserError, match="이미 접수 대기에서 빠진"):
        off(office)
    assert len(noted_off(office)) == 1


def test_who_may_not_import_may_not_take_one_off(office: Importing, tmp_path: Path) -> None:
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1)]))
    seat = replace(office.house.examiner, roles=frozenset({Role.CALL_SUPERVISOR}))
    with pytest.raises(NotAllowed):
        office.epeople.dismiss_arrival(seat, DismissArrival(number(1), "", WHY))
    with pytest.raises(NotAllowed):
        office.epeople.awaited(seat)
    assert waits(office) == [(number(1), "")]


def test_without_its_line_in_the_trail_it_stays(
    office: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("the trail could not be written")

    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1)]))
    monkeypatch.setattr(importing.audit, "note", fails)
    with pytest.raises(RuntimeError):
        off(office)
    assert waits(office) == [(number(1), "")]


def test_a_later_list_that_shows_it_waiting_brings_it_back(
    office: Importing, tmp_path: Path
) -> None:
    path = file_a(tmp_path / "1.xlsx", [unreceived(1)])
    office.bring(path)
    open_on_the_desk = office.look(path)
    off(office)
    # A list that was read before it was taken off, with nothing to note, does not.
    assert office.write(open_on_the_desk).noted == 0
    assert waits(office) == []
    assert office.bring(file_a(tmp_path / "2.xlsx", [unreceived(1)])).noted == 1
    assert waits(office) == [(number(1), "")]


def test_a_row_tells_whether_it_is_among_those_that_wait(office: Importing, tmp_path: Path) -> None:
    preview = office.look(file_a(tmp_path / "1.xlsx", [unreceived(1)]))
    seat = office.house.examiner
    assert office.epeople.detail(seat, preview, 0).noted is None
    office.write(preview)
    noted = office.epeople.detail(seat, preview, 0).noted
    assert noted is not None
    assert (noted.outside_number, noted.receipt) == (number(1), "")
    off(office)
    assert office.epeople.detail(seat, preview, 0).noted is None


def test_what_waits_is_listed_with_its_limit(
    office: Importing, tmp_path: Path, clock: FrozenClock
) -> None:
    clock.set("2026-11-25T16:30")
    rows = [unreceived(1, 신청일시="2026-11-25 09:00"), unreceived(2)]
    office.bring(file_a(tmp_path / "1.xlsx", rows))
    shown = office.epeople.awaited(office.house.examiner)
    assert [
        (one.arrival.outside_number, f"{one.until:%d %H:%M}", one.is_over) for one in shown
    ] == [
        (number(2), "25 16:30", False),
        (number(1), "25 18:00", False),
    ]
    clock.move(minutes=1)
    shown = office.epeople.awaited(office.house.examiner)
    assert [one.is_over for one in shown] == [True, False]
    assert "접수했어야" in str(shown[0].said)


def test_beyond_the_calendar_no_time_is_told(office: Importing) -> None:
    far = Arrival(number(9), "", datetime(2099, 1, 5, tzinfo=UTC), "건의")
    with office.house.database.change() as work:
        note_arrivals(work, [far], far.applied_at)
    (one,) = office.epeople.awaited(office.house.examiner)
    assert (one.until, one.is_over) == (None, False)
    assert "8근무시간 안에" in str(one.said)


def test_taking_off_tells_whether_it_waited(office: Importing) -> None:
    one = Arrival(number(1), "", datetime(2026, 11, 24, tzinfo=UTC), "건의")
    with office.house.database.change() as work:
        note_arrivals(work, [one], one.applied_at)
        assert not dismiss(work, number(2), "")
        assert not dismiss(work, number(1), "2AA-2604-0000099")
        assert dismiss(work, number(1), "")
        assert arrivals(work) == ()


def test_its_alarm_ends_with_the_next_look(
    sqlcipher_template: Path, tmp_path: Path, clock: FrozenClock
) -> None:
    template = make_template(sqlcipher_template, tmp_path / "template.db")
    office = copy_office(template, Places.of_user(), clock)
    services, seat = office.services, office.seats["clerk"]
    clock.set("2026-11-25T10:00")

    def bring() -> None:
        path = file_a(tmp_path / "1.xlsx", [unreceived(1)])
        for _, chunk in services.epeople.preview(seat, path).chunks():
            services.epeople.write(seat, chunk)

    def live() -> set[str]:
        while services.alarms.scan(NOBODY).value.more:
            pass
        with services.database.read() as work:
            found = select(AlarmRow.state).where(
                AlarmRow.current == 1, AlarmRow.limit == "take_in", AlarmRow.subject == number(1)
            )
            return set(work.session.execute(found).scalars())

    try:
        bring()
        live()
        clock.set("2026-11-25T17:00")
        assert "rung" in live()
        services.epeople.dismiss_arrival(seat, DismissArrival(number(1), "", WHY))
        assert live() == set()
        assert not any(one.petition_id is None for one in services.alarms.panel(seat).alarms)
        # It rings no more on any day; a list that shows it waiting lets it ring again.
        clock.set("2026-11-26T09:00")
        assert live() == set()
        bring()
        assert "rung" in live()
    finally:
        services.database.close()
