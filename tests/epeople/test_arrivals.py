"""What arrived and was not taken in there is noted, and taken away once a later list has it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from gaoffice_desktop.epeople import service as importing
from gaoffice_desktop.epeople.arrivals import Arrival, arrivals, note_arrivals, take_away, waiting
from gaoffice_desktop.epeople.facts import Field, Noting, Verdict
from tests.epeople.house import Importing, facts_of, file_a, file_b, number
from tests.frozen_clock import FrozenClock

Maker = Callable[[Path, list[dict[str, Any]]], Path]


def unreceived(serial: int, **changes: Any) -> dict[str, Any]:
    """A petition that 국민신문고 has and nobody took in yet."""
    there = {"접수번호": "", "접수일시": "", "처리완료예정일": "", "신청일시": "2026-11-24 16:30"}
    return facts_of(serial) | there | changes


def waits(office: Importing) -> list[tuple[str, str]]:
    with office.house.database.read() as work:
        return [(one.outside_number, one.receipt) for one in arrivals(work)]


# --- the list of those that wait --------------------------------------------------------


def test_what_waits_is_told_oldest_first(office: Importing) -> None:
    older = Arrival(number(2), "", datetime(2026, 11, 24, 1, tzinfo=UTC), "건의")
    newer = Arrival(number(1), "", datetime(2026, 11, 24, 2, tzinfo=UTC), "건의")
    database = office.house.database
    with database.change() as work:
        note_arrivals(work, [newer, older], newer.applied_at)
    with database.read() as work:
        assert arrivals(work) == (older, newer)
        assert waiting(work, [number(1), number(3)]) == {number(1): {"": newer}}
    put_right = Arrival(number(1), "", datetime(2026, 11, 23, 2, tzinfo=UTC), "기타")
    with database.change() as work:
        note_arrivals(work, [put_right], newer.applied_at)
        take_away(work, [older])
    with database.read() as work:
        assert arrivals(work) == (put_right,)


# --- from a list to the next ------------------------------------------------------------


@pytest.mark.parametrize("made", [file_a, file_b])
def test_a_row_that_nobody_took_in_waits_until_a_list_has_it_received(
    office: Importing, tmp_path: Path, made: Maker
) -> None:
    preview = office.look(made(tmp_path / "1.xlsx", [unreceived(1), facts_of(2)]))
    line = preview.lines[0]
    assert (line.verdict, line.noting, line.problems) == (Verdict.WAITING, Noting.NOTE, ())
    # Tuesday 16:30: 1.5 hours that day, 3 and 3.5 on Wednesday (Decree 6(8)).
    assert str(line.limit) == "2026. 11. 25.(수) 16:30까지 접수해야 합니다. (영 제6조제8항)"
    assert preview.counts()[Verdict.WAITING] == 1
    assert preview.arrivals() == 1
    assert waits(office) == []
    written = office.write(preview)
    assert (written.new, written.noted, written.refusals) == (1, 1, ())
    assert office.count() == 1
    with office.house.database.read() as work:
        applied_at = datetime(2026, 11, 24, 7, 30, tzinfo=UTC)
        assert arrivals(work) == (Arrival(number(1), "", applied_at, "제도·절차 질의"),)
    # It still waits, and there is nothing more to be written of it.
    assert preview.lines[0].verdict is Verdict.WAITING
    assert (preview.arrivals(), list(preview.chunks())) == (0, [])

    received = facts_of(
        1, 신청일시="2026-11-24 16:30", 접수일시="2026-11-25 09:20", 처리완료예정일=""
    )
    assert office.bring(made(tmp_path / "2.xlsx", [received])).new == 1
    assert waits(office) == []
    assert office.count() == 2


def test_the_same_list_again_writes_nothing(
    office: Importing, tmp_path: Path, clock: FrozenClock
) -> None:
    path = file_b(tmp_path / "b.xlsx", [unreceived(1)])
    first = office.look(path)
    office.write(first)
    line = next(one for one in office.house.trail() if one.action == "import_petitions")
    assert line.detail == {"file": "b.xlsx", "new": 0, "changed": 0, "numbers": [], "waiting": 1}
    lines = len(office.house.trail())
    clock.move(hours=1)
    again = office.look(path)
    assert again.lines[0].verdict is Verdict.WAITING
    assert list(again.chunks()) == []
    # A preview from before writes nothing either: writing looks anew.
    chunk = next(iter(office_chunks(office, path)))
    done = office.epeople.write(office.house.examiner, chunk)
    assert (done.value.noted, bool(done.changes)) == (0, False)
    assert len(office.house.trail()) == lines


def office_chunks(office: Importing, path: Path) -> list[Any]:
    preview = office.look(path)
    line = preview.lines[0]
    preview.put(0, type(line)(line.row, line.number, "", "", Verdict.NEW))
    return [chunk for _, chunk in preview.chunks()]


def test_a_time_put_right_there_is_put_right_here(office: Importing, tmp_path: Path) -> None:
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1)]))
    assert office.bring(
        file_a(tmp_path / "2.xlsx", [unreceived(1, 신청일시="2026-11-24 09:00", 민원종류="건의")])
    ).noted == 1  # fmt: skip
    with office.house.database.read() as work:
        (one,) = arrivals(work)
    assert (one.applied_at, one.kind_name) == (datetime(2026, 11, 24, tzinfo=UTC), "건의")


@pytest.mark.parametrize(
    "ending", [{"처리일": "2026-11-25 09:30"}, {"처리결과": "취하"}, {"처리결과": "타기관 이송"}]
)
def test_one_that_ended_there_without_being_taken_in_waits_no_more(
    office: Importing, tmp_path: Path, ending: dict[str, str]
) -> None:
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1), unreceived(2)]))
    preview = office.look(file_a(tmp_path / "2.xlsx", [unreceived(1, **ending), unreceived(2)]))
    line = preview.lines[0]
    assert (line.verdict, line.noting) == (Verdict.REFUSED, Noting.TAKE_AWAY)
    assert "접수하지 않고 끝난" in str(dict(line.problems)[Field.RECEIVED_AT])
    written = office.write(preview)
    assert (written.ended, written.noted) == (1, 0)
    assert waits(office) == [(number(2), "")]
    # It stays a row that is not imported; nothing is left to be written of it.
    assert preview.lines[0].verdict is Verdict.REFUSED
    assert list(preview.chunks()) == []
    assert office.count() == 0


def test_a_word_for_nothing_yet_ends_nothing(office: Importing, tmp_path: Path) -> None:
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1, 처리결과="접수 대기")]))
    assert waits(office) == [(number(1), "")]


def test_an_older_list_lets_nothing_wait_that_was_taken_in(
    office: Importing, tmp_path: Path
) -> None:
    older = file_b(tmp_path / "1.xlsx", [unreceived(1), unreceived(2)])
    both = [facts_of(1), facts_of(2), facts_of(2, 접수번호="2AA-2604-0000099")]
    office.bring(file_b(tmp_path / "2.xlsx", both))
    assert [one.verdict for one in office.look(older).lines] == [Verdict.UNCHANGED] * 2
    assert office.bring(older).noted == 0
    assert waits(office) == []


def test_a_part_of_a_divided_one_waits_by_its_own_number(office: Importing, tmp_path: Path) -> None:
    part = {"접수번호": "2AA-2604-0000099"}
    office.bring(file_a(tmp_path / "1.xlsx", [unreceived(1)]))
    office.bring(file_a(tmp_path / "2.xlsx", [facts_of(1), unreceived(1, **part)]))
    assert waits(office) == [(number(1), part["접수번호"])]
    office.bring(file_a(tmp_path / "3.xlsx", [facts_of(1), facts_of(1, **part)]))
    assert waits(office) == []
    assert office.count() == 2


def test_an_import_that_fails_notes_nothing(
    office: Importing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The note and the rows are one transaction."""

    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("the trail could not be written")

    path = file_b(tmp_path / "b.xlsx", [unreceived(1), facts_of(2)])
    preview = office.look(path)
    monkeypatch.setattr(importing.audit, "note", fails)
    with pytest.raises(RuntimeError):
        office.write(preview)
    assert waits(office) == []
    assert office.count() == 0


def test_what_is_kept_of_it_is_nobodys_data(office: Importing, tmp_path: Path) -> None:
    office.bring(file_a(tmp_path / "a.xlsx", [unreceived(1)]))
    with office.house.database.read() as work:
        row = work.session.connection().exec_driver_sql("SELECT * FROM epeople_arrival").one()
    text = " ".join(map(str, row))
    assert not any(one in text for one in ("도담이", "방과 후", "010-", "해오름로", "dodam"))
