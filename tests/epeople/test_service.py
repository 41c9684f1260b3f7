"""Files of both layouts become petitions; again, in part, corrected or broken off, they change
only what is different.
"""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from gaoffice_desktop.epeople.facts import CHUNK, Chunk, Field, Verdict
from gaoffice_desktop.epeople.packing import pack
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import Channel, State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.shared.clock import to_local
from gaoffice_desktop.shared.errors import Cancelled, NotAllowed
from gaoffice_desktop.spreadsheets.facts import Unreadable
from gaoffice_desktop.spreadsheets.service import read_rows
from tests.epeople.house import Importing, facts_of, file_a, file_b, number
from tests.frozen_clock import FrozenClock
from tests.spreadsheets.makers import honest

# --- what a row becomes -----------------------------------------------------------------


def test_a_row_of_layout_a_becomes_a_petition(office: Importing, tmp_path: Path) -> None:
    assert office.bring(file_a(tmp_path / "a.xlsx", [facts_of(1)])).new == 1
    opened = office.file_of(1)
    petition = opened.petition
    assert petition.number == "2026-000001"
    assert petition.outside_number == number(1)
    assert petition.channel is Channel.EPEOPLE
    assert petition.kind.code == "inquiry_scheme"
    assert petition.title == "방과 후 학교 문의 1"
    assert petition.content.endswith("자세히 알려 주십시오.")
    asker = petition.petitioner
    assert (asker.name, asker.phone, asker.email, asker.address) == (
        "도담이", "010-1234-5678", "dodam@example.com", "나래시 해오름로 1",
    )  # fmt: skip
    assert (petition.department_id, petition.department) == (
        office.house.academies.id,
        "평생교육과",
    )
    assert petition.handler == "가온누"
    assert petition.handler_id == office.house.handler.actor.staff_id
    assert petition.state is State.PROCESSING
    assert to_local(petition.received_at) == datetime(2026, 4, 1, 10, 30)
    assert to_local(petition.entered_at) == datetime(2026, 11, 25, 10)
    assert petition.entered_by == "한별솔"
    # 일반질의: 7 days from the day of receipt, by our clock; theirs was told to the petitioner.
    assert petition.due_on == date(2026, 4, 9)
    assert petition.notified_due_on == date(2026, 4, 9)
    assert [event.kind for event in opened.events] == [EventKind.TAKEN_IN, EventKind.ASSIGNED]


def test_a_row_of_layout_b_has_neither_title_nor_person(office: Importing, tmp_path: Path) -> None:
    preview = office.look(file_b(tmp_path / "b.xlsx", [facts_of(1)]))
    assert any("제목과 민원인이 없는" in str(note) for note in preview.notes)
    assert "최종만족도" in preview.ignored
    office.write(preview)
    petition = office.petition(1)
    assert petition.title == f"국민신문고 민원 {number(1)}"
    assert petition.petitioner.name == "(이름 없음)"
    assert petition.department == "평생교육과"
    assert petition.notified_due_on == date(2026, 4, 9)


def test_layout_a_fills_what_layout_b_left_open(office: Importing, tmp_path: Path) -> None:
    facts = facts_of(1, 처리일="2026-04-07 16:20", 처리결과="")
    office.bring(file_b(tmp_path / "b.xlsx", [facts]))
    preview = office.look(file_a(tmp_path / "a.xlsx", [facts]))
    assert preview.lines[0].verdict is Verdict.CHANGED
    assert set(preview.lines[0].fields) == {
        Field.TITLE, Field.CONTENT, Field.NAME, Field.PHONE, Field.EMAIL, Field.ADDRESS,
        Field.HANDLER,
    }  # fmt: skip
    changes = {
        one.field: (one.before, one.after)
        for one in office.epeople.detail(office.house.examiner, preview, 0).changes
    }
    assert changes[Field.TITLE] == ("", "방과 후 학교 문의 1")
    assert changes[Field.NAME] == ("", "도○이")
    assert office.write(preview).changed == 1
    petition = office.petition(1)
    assert petition.title == "방과 후 학교 문의 1"
    assert petition.petitioner.name == "도담이"
    assert petition.petitioner.email == "dodam@example.com"
    assert petition.content.startswith("방과 후")
    assert petition.state is State.DONE
    assert office.count() == 1


def test_a_petition_is_found_by_what_was_filled_in(office: Importing, tmp_path: Path) -> None:
    house = office.house
    office.bring(file_b(tmp_path / "b.xlsx", [facts_of(1)]))
    assert house.petitions.find(house.examiner, "도담이") == ()
    office.bring(file_a(tmp_path / "a.xlsx", [facts_of(1)]))
    assert [row.number for row in house.petitions.find(house.examiner, "도담이")] == ["2026-000001"]
    assert len(house.petitions.find(house.examiner, "방과 후")) == 1


def test_a_finished_one_keeps_both_times(office: Importing, tmp_path: Path) -> None:
    facts = facts_of(1, 처리일="2026-04-07 16:20", 처리결과="일부수용")
    office.bring(file_a(tmp_path / "a.xlsx", [facts]))
    opened = office.file_of(1)
    done = opened.events[-1]
    assert done.kind is EventKind.COMPLETED
    assert to_local(done.at) == datetime(2026, 4, 7, 16, 20)
    assert to_local(done.entered_at) == datetime(2026, 11, 25, 10)
    assert opened.petition.outcome is Outcome.PARTLY
    assert opened.folded.result == "일부수용"


def test_a_long_result_is_the_answer(office: Importing, tmp_path: Path) -> None:
    answer = "귀하의 민원은 수용 여부를 묻는 것으로 이해됩니다. 검토한 바를 알려 드립니다."
    facts = facts_of(1, 처리일="2026-04-07", 처리결과=answer)
    office.bring(file_a(tmp_path / "a.xlsx", [facts]))
    folded = office.file_of(1).folded
    assert folded.outcome is Outcome.ANSWERED
    assert folded.answer == answer
    assert folded.closed_at is not None
    assert to_local(folded.closed_at) == datetime(2026, 4, 7, 18)


@pytest.mark.parametrize(
    ("result", "kind", "outcome"),
    [
        ("취하", EventKind.WITHDRAWN, Outcome.WITHDRAWN),
        ("타기관 이송", EventKind.TRANSFERRED, Outcome.TRANSFERRED),
        ("반려", EventKind.RETURNED, Outcome.RETURNED),
        ("불수용", EventKind.COMPLETED, Outcome.REFUSED),
    ],
)
def test_a_word_says_how_it_ended(
    file_office: Importing, tmp_path: Path, result: str, kind: EventKind, outcome: Outcome
) -> None:
    facts = facts_of(1, 처리일="2026-04-07", 처리결과=result)
    file_office.bring(file_a(tmp_path / "a.xlsx", [facts]))
    opened = file_office.file_of(1)
    assert opened.events[-1].kind is kind
    assert opened.petition.outcome is outcome


def test_an_extension_is_as_long_as_the_day_that_it_led_to(
    office: Importing, tmp_path: Path
) -> None:
    facts = facts_of(
        1, 처리연장횟수="1회", 처리완료예정일="2026-04-20", **{"1차연장사유": "현장 확인"}
    )
    office.bring(file_a(tmp_path / "a.xlsx", [facts]))
    opened = office.file_of(1)
    assert [one.days for one in opened.folded.extended] == [7]
    assert opened.folded.extended[0].note == "현장 확인"
    assert opened.petition.due_on == date(2026, 4, 20)
    assert opened.petition.notified_due_on == date(2026, 4, 20)


def test_a_due_day_told_earlier_than_ours_rings_first(office: Importing, tmp_path: Path) -> None:
    facts = facts_of(1, 민원종류="법령질의", 처리완료예정일="2026-04-09")
    office.bring(file_a(tmp_path / "a.xlsx", [facts]))
    petition = office.petition(1)
    assert petition.due_on == date(2026, 4, 20)
    assert to_local(petition.alarm_at) == datetime(2026, 4, 9, 18)


def test_names_that_the_office_does_not_have_stay_names(office: Importing, tmp_path: Path) -> None:
    facts = facts_of(
        1, 담당부서=("나래교육지원청", "미래교육과", "", ""), 담당자="나라샘", 민원종류="특수질의"
    )
    preview = office.look(file_a(tmp_path / "a.xlsx", [facts]))
    said = " ".join(map(str, preview.notes))
    assert "미래교육과는 등록된 부서가 아니어서" in said
    assert "특수질의는 민원편람에 없어 제도·절차 질의로" in said
    office.write(preview)
    petition = office.petition(1)
    assert (petition.department_id, petition.department) == (None, "미래교육과")
    assert (petition.handler_id, petition.handler) == (None, "나라샘")


# --- many, broken off, watched ----------------------------------------------------------


def test_a_broken_off_import_leaves_whole_rows_and_goes_on_later(
    file_office: Importing, tmp_path: Path, clock: FrozenClock
) -> None:
    office = file_office
    path = file_b(tmp_path / "b.xlsx", [facts_of(one) for one in range(CHUNK + 50)])
    preview = office.look(path)
    first = next(iter(preview.chunks()))[1]
    office.epeople.write(office.house.examiner, first)
    assert office.count() == CHUNK
    clock.move(minutes=1)
    taken_in = office.house.take_in()
    assert taken_in.number == f"2026-{CHUNK + 1:06d}"
    again = office.look(path)
    assert again.counts() == {
        Verdict.NEW: 50, Verdict.CHANGED: 0, Verdict.UNCHANGED: CHUNK, Verdict.WAITING: 0,
        Verdict.REFUSED: 0,
    }  # fmt: skip
    assert office.write(again).new == 50
    assert office.house.actions().count("import_petitions") == 2
    line = next(one for one in office.house.trail() if one.action == "import_petitions")
    assert line.detail["file"] == "b.xlsx"
    assert line.detail["new"] == CHUNK
    assert line.detail["numbers"] == ["2026-000001", f"2026-{CHUNK:06d}"]


def test_looking_writes_nothing_and_stops_when_told(file_office: Importing, tmp_path: Path) -> None:
    path = file_a(tmp_path / "a.xlsx", [facts_of(1)])
    lines = len(file_office.house.trail())
    file_office.look(path)
    assert file_office.count() == 0
    assert len(file_office.house.trail()) == lines
    with pytest.raises(Cancelled):
        file_office.epeople.preview(file_office.house.examiner, path, stop=lambda: True)


def test_a_role_that_may_not_import(file_office: Importing, tmp_path: Path) -> None:
    path = file_a(tmp_path / "a.xlsx", [facts_of(1)])
    with pytest.raises(NotAllowed):
        file_office.epeople.preview(file_office.house.admin, path)
    with pytest.raises(NotAllowed):
        file_office.epeople.write(file_office.house.admin, Chunk(pack([]), (), ""))


def test_a_file_that_is_no_export(file_office: Importing, tmp_path: Path) -> None:
    path = honest(tmp_path / "a.xlsx", [["이름", "금액"], ["가", 3]])
    with pytest.raises(Unreadable, match="신청번호"):
        file_office.look(path)


def test_the_events_lead_to_what_is_stored(office: Importing, tmp_path: Path) -> None:
    office.bring(file_b(tmp_path / "b.xlsx", [facts_of(1), facts_of(2, 처리일="2026-04-07")]))
    office.bring(file_a(tmp_path / "a.xlsx", [facts_of(1, 처리일="2026-04-08"), facts_of(3)]))
    report = office.house.rebuild.check(office.house.admin)
    assert report.checked == 3
    assert report.differences == ()


def test_the_makers_make_what_they_say(tmp_path: Path) -> None:
    """Two header rows, the second below merged cells."""
    rows = list(read_rows(file_b(tmp_path / "b.xlsx", [facts_of(1)])))
    assert rows[0].cells[4] == "민원처리기한"
    assert rows[1].cells[4] == "설정된처리일"
