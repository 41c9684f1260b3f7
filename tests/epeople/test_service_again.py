"""A row that comes again, comes otherwise, or is at fault, changes only what is different."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from gaoffice_desktop.epeople.facts import Chunk, Field, Verdict
from gaoffice_desktop.epeople.packing import pack
from gaoffice_desktop.epeople.reading import read_export
from gaoffice_desktop.petitions.commands import Assign
from gaoffice_desktop.petitions.events import EventKind
from gaoffice_desktop.petitions.facts import State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.shared.clock import to_local
from tests.epeople.house import Importing, facts_of, file_a, number
from tests.frozen_clock import FrozenClock


def verdicts(office: Importing, path: Path) -> list[Verdict]:
    return [line.verdict for line in office.look(path).lines]


# --- again ------------------------------------------------------------------------------


def test_the_same_file_twice_changes_nothing(office: Importing, tmp_path: Path) -> None:
    path = file_a(tmp_path / "a.xlsx", [facts_of(one) for one in range(3)])
    office.bring(path)
    lines = len(office.house.trail())
    assert verdicts(office, path) == [Verdict.UNCHANGED] * 3
    assert office.bring(path).new == 0
    # Written all the same, it still changes nothing.
    records = [dict(facts) for facts in _records(path)]
    done = office.epeople.write(office.house.examiner, Chunk(pack(records), (0, 1, 2), "a.xlsx"))
    assert done.value.unchanged == 3
    assert not done.changes
    assert len(office.house.trail()) == lines


def test_what_changed_is_named_and_brought_in(
    office: Importing, tmp_path: Path, clock: FrozenClock
) -> None:
    office.bring(file_a(tmp_path / "a.xlsx", [facts_of(1), facts_of(2)]))
    clock.move(hours=1)
    later = facts_of(
        1, 접수일시="2026-04-02 09:00", 담당자="도라온", 처리일="2026-04-08 11:00", 민원종류="건의"
    )
    preview = office.look(file_a(tmp_path / "b.xlsx", [later, facts_of(2)]))
    assert [line.verdict for line in preview.lines] == [Verdict.CHANGED, Verdict.UNCHANGED]
    assert set(preview.lines[0].fields) == {
        Field.RECEIVED_AT, Field.KIND, Field.HANDLER, Field.DONE_AT,
    }  # fmt: skip
    office.write(preview)
    opened = office.file_of(1)
    assert to_local(opened.petition.received_at) == datetime(2026, 4, 2, 9)
    assert opened.petition.kind.code == "suggestion"
    assert opened.petition.due_on == date(2026, 4, 21)
    assert opened.petition.handler == "도라온"
    assert opened.petition.state is State.DONE
    # Nothing was rewritten: the first events stand as they were entered.
    assert to_local(opened.events[0].at) == datetime(2026, 4, 1, 10, 30)
    assert EventKind.CORRECTED in {event.kind for event in opened.events}


def test_an_older_file_does_not_undo_a_fact(office: Importing, tmp_path: Path) -> None:
    older = file_a(tmp_path / "a.xlsx", [facts_of(1)])
    newer = file_a(tmp_path / "b.xlsx", [facts_of(1, 처리일="2026-04-07 10:00")])
    office.bring(newer)
    assert verdicts(office, older) == [Verdict.UNCHANGED]
    office.bring(older)
    assert office.petition(1).state is State.DONE


def test_a_row_that_turns_out_otherwise_is_undone(office: Importing, tmp_path: Path) -> None:
    office.bring(file_a(tmp_path / "a.xlsx", [facts_of(1, 처리일="2026-04-07", 처리결과="취하")]))
    office.bring(file_a(tmp_path / "b.xlsx", [facts_of(1, 처리일="2026-04-08", 처리결과="수용")]))
    opened = office.file_of(1)
    assert opened.petition.outcome is Outcome.GRANTED
    assert opened.petition.closed_at is not None
    assert to_local(opened.petition.closed_at).date() == date(2026, 4, 8)


def test_what_the_office_did_itself_stays(office: Importing, tmp_path: Path) -> None:
    house = office.house
    office.bring(file_a(tmp_path / "a.xlsx", [facts_of(1)]))
    house.petitions.assign(house.examiner, Assign(office.petition(1).id, house.counter.id))
    office.bring(file_a(tmp_path / "b.xlsx", [facts_of(1, 처리일="2026-04-07 10:00")]))
    petition = office.petition(1)
    assert petition.department == "민원실"
    assert petition.state is State.DONE


def test_one_application_divided_into_two_receipts(office: Importing, tmp_path: Path) -> None:
    rows = [facts_of(1), facts_of(1, 접수번호="2AA-2604-0000009")]
    assert office.bring(file_a(tmp_path / "a.xlsx", rows)).new == 2
    assert office.count() == 2
    assert verdicts(office, tmp_path / "a.xlsx") == [Verdict.UNCHANGED] * 2


def test_a_receipt_number_that_comes_later_is_the_same_petition(
    office: Importing, tmp_path: Path
) -> None:
    office.bring(file_a(tmp_path / "a.xlsx", [facts_of(1, 접수번호="")]))
    assert verdicts(office, file_a(tmp_path / "b.xlsx", [facts_of(1)])) == [Verdict.CHANGED]
    office.bring(tmp_path / "b.xlsx")
    assert office.count() == 1
    assert verdicts(office, tmp_path / "a.xlsx") == [Verdict.UNCHANGED]


# --- refused rows -----------------------------------------------------------------------


def test_a_refused_row_is_corrected_and_only_it_imported(office: Importing, tmp_path: Path) -> None:
    rows = [facts_of(1), facts_of(2, 접수일시="4월쯤", 처리일="어제"), facts_of(3)]
    preview = office.look(file_a(tmp_path / "a.xlsx", rows))
    line = preview.lines[1]
    assert line.verdict is Verdict.REFUSED
    assert line.row == 4
    assert {name for name, _ in line.problems} == {Field.RECEIVED_AT, Field.DONE_AT}
    assert office.write(preview).new == 2
    examiner = office.house.examiner
    assert office.epeople.detail(examiner, preview, 1).faulty == {
        Field.RECEIVED_AT: "4월쯤", Field.DONE_AT: "어제",
    }  # fmt: skip
    half = office.epeople.correct(examiner, preview, 1, {Field.RECEIVED_AT: "2026. 4. 3."})
    assert half.line.verdict is Verdict.REFUSED
    texts = {Field.RECEIVED_AT: "2026. 4. 3.", Field.DONE_AT: ""}
    mended = office.epeople.correct(examiner, preview, 1, texts)
    assert mended.line.verdict is Verdict.NEW
    done = office.epeople.write(examiner, Chunk(mended.packed, (1,), "a.xlsx"))
    assert done.value.new == 1
    assert office.count() == 3
    assert to_local(office.petition(2).received_at) == datetime(2026, 4, 3, 9)


def test_every_fault_of_a_row_is_said(file_office: Importing, tmp_path: Path) -> None:
    rows = [
        facts_of(1, 신청번호="12-34"),
        facts_of(2, 접수일시="", 신청일시=""),
        facts_of(3, 접수일시="2027-01-04 09:00"),
        facts_of(4, 처리일="2026-03-01"),
        facts_of(5, 처리연장횟수="여러 번"),
        facts_of(6, 접수일시="1998-04-01"),
        facts_of(7, 접수일시="2012-04-02"),
        facts_of(8, 처리완료예정일="2099-04-02"),
        facts_of(9, 처리일="2027-01-04"),
    ]
    preview = file_office.look(file_a(tmp_path / "a.xlsx", rows))
    assert {line.verdict for line in preview.lines} == {Verdict.REFUSED}
    said = [str(line.problems[0][1]) for line in preview.lines]
    for sentence, word in zip(
        said,
        (
            "형식에 맞지 않습니다",
            "비어",
            "지금보다 뒤",
            "앞섭니다",
            "횟수로",
            "연도",
            "",
            "",
            "지금보다 뒤",
        ),
        strict=True,
    ):
        assert word in sentence
    assert preview.lines[7].problems[0][0] is Field.TARGET
    assert file_office.write(preview).new == 0
    assert file_office.count() == 0


def test_a_row_that_stands_twice_in_a_file(file_office: Importing, tmp_path: Path) -> None:
    rows = [facts_of(1), facts_of(1), facts_of(1, 민원제목="다른 제목")]
    preview = file_office.look(file_a(tmp_path / "a.xlsx", rows))
    assert [line.verdict for line in preview.lines] == [
        Verdict.NEW, Verdict.UNCHANGED, Verdict.REFUSED,
    ]  # fmt: skip
    assert "3행과" in str(preview.lines[2].problems[0][1])
    same = file_office.epeople.correct(file_office.house.examiner, preview, 2, {})
    assert same.line.verdict is Verdict.REFUSED
    other = {Field.OUTSIDE_NUMBER: number(7)}
    mended = file_office.epeople.correct(file_office.house.examiner, preview, 2, other)
    assert mended.line.verdict is Verdict.NEW
    assert file_office.write(preview).new == 1


def test_writing_refuses_what_became_wrong_meanwhile(
    file_office: Importing, tmp_path: Path
) -> None:
    records = [dict(one) for one in _records(file_a(tmp_path / "a.xlsx", [facts_of(1)]))]
    chunk = Chunk(pack([*records, records[0] | {Field.TITLE: "딴 제목"}]), (0, 1), "a.xlsx")
    written = file_office.epeople.write(file_office.house.examiner, chunk).value
    assert written.new == 1
    assert [place for place, _ in written.refusals] == [1]


def _records(path: Path) -> list[dict[str, str]]:
    return [record for _, record in read_export(path, lambda *_: None, lambda: False)[1]]
