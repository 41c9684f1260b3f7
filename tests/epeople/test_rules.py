from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.epeople.facts import FIELD_LABELS, VERDICT_LABELS, Field, Verdict
from gaoffice_desktop.epeople.packing import pack, unpack
from gaoffice_desktop.epeople.rules import (
    changed_fields,
    checked,
    department_of,
    digest_of,
    is_answer,
    kind_for,
    limit_said,
    merged,
    outcome_of,
    remembered,
    take_in_by,
)
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state
from tests.petitions.makers import a_kind

NOW = datetime(2026, 11, 25, 1, tzinfo=UTC)
ROW = {
    Field.OUTSIDE_NUMBER.value: "1AA-2604-0000001",
    Field.RECEIVED_AT.value: "2026.04.01 09:30",
}


def test_labels_are_complete() -> None:
    assert set(FIELD_LABELS) == set(Field)
    assert set(VERDICT_LABELS) == set(Verdict)


def test_a_row_comes_into_its_one_form() -> None:
    row = checked(
        ROW
        | {
            Field.OUTSIDE_NUMBER: " １aa-2604-0000001",
            Field.EXTENSIONS: "1.0회",
            Field.PHONE: "01012345678",
            Field.TITLE: "  제목\n둘 ",
            Field.HANDLER: "-",
            Field.TARGET: "7일",
            Field.CONTENT: "첫 줄\r\n둘째 줄",
        },
        NOW,
    )
    assert row.problems == {}
    assert row.values == {
        "outside_number": "1AA-2604-0000001",
        "received_at": "2026-04-01 09:30",
        "extensions": "1",
        "phone": "010-1234-5678",
        "title": "제목 둘",
        "handler": "",
        "target": "",
        "content": "첫 줄\n둘째 줄",
    }


def test_a_column_that_the_file_has_not_is_no_value() -> None:
    assert set(checked(ROW, NOW).values) == set(ROW)


def test_a_later_row_adds_and_never_takes_away() -> None:
    before = remembered({Field.TITLE: "제목", Field.NAME: "도담이", Field.HANDLER: ""})
    assert Field.HANDLER not in before
    after = merged(before, {Field.TITLE: "", Field.HANDLER: "가온누"})
    assert after == {Field.TITLE: "제목", Field.NAME: "도담이", Field.HANDLER: "가온누"}
    assert changed_fields(before, after) == (Field.HANDLER,)


def test_a_content_is_remembered_by_its_print() -> None:
    one, other = remembered({Field.CONTENT: "가" * 900}), remembered({Field.CONTENT: "나" * 900})
    assert len(one[Field.CONTENT]) == 25
    assert one != other


def test_a_print_tells_rows_apart_and_not_their_empty_columns() -> None:
    assert digest_of(ROW) == digest_of(ROW | {Field.TITLE: ""})
    assert digest_of(ROW) != digest_of(ROW | {Field.TITLE: "제목"})


def test_the_last_class_that_is_filled_is_the_department() -> None:
    names = dict(
        zip(("department_1", "department_2", "department_3"), ("가", "나", ""), strict=True)
    )
    assert department_of(names) == "나"
    assert department_of({}) == ""


@pytest.mark.parametrize(
    ("text", "code", "known"),
    [
        ("일반질의", "inquiry_scheme", True),
        ("법령 질의", "inquiry_statute", True),
        ("", "inquiry_scheme", True),
        ("우리만의 종류", "own", True),
        ("모르는 종류", "inquiry_scheme", False),
    ],
)
def test_kinds(text: str, code: str, known: bool) -> None:
    kinds = [
        a_kind(code="inquiry_statute", name="법령 질의"),
        a_kind(code="resting", name="모르는 종류", active=False),
        a_kind(code="own", name="우리만의 종류"),
        a_kind(),
    ]
    kind, is_known = kind_for(text, kinds)
    assert (kind.code, is_known) == (code, known)


def test_a_catalogue_without_kinds() -> None:
    with pytest.raises(LookupError):
        kind_for("일반질의", [])


@pytest.mark.parametrize(
    ("result", "outcome"),
    [
        ("", Outcome.ANSWERED),
        ("일부 수용", Outcome.PARTLY),
        ("불수용", Outcome.REFUSED),
        ("수용", Outcome.GRANTED),
        ("민원 취하", Outcome.WITHDRAWN),
        ("수용하기 어려운 점을 너그러이 헤아려 주시기 바랍니다.", Outcome.ANSWERED),
    ],
)
def test_outcomes(result: str, outcome: Outcome) -> None:
    assert outcome_of(result) is outcome
    assert is_answer(result) is (len(result) > 22)


TEXTS = st.dictionaries(st.sampled_from([field.value for field in Field]), st.text(max_size=40))


@given(TEXTS)
def test_a_canonical_row_stays_as_it_is(record: dict[str, str]) -> None:
    first = checked(record, NOW)
    again = checked(first.values, NOW)
    assert again.values == first.values


@given(st.lists(TEXTS, max_size=5))
def test_packed_rows_come_back(records: list[dict[str, str]]) -> None:
    assert unpack(pack(records)) == records


# --- waiting to be taken in -------------------------------------------------------------

CALENDAR = Calendar(replace(shipped_state(), hours=(OfficeHours(shipped_state().confirmed[0]),)))


@pytest.mark.parametrize(
    ("applied", "until"),
    [
        # 8 working hours (Decree 6(8)) of 09:00-12:00 and 13:00-18:00.
        ("2026-11-25 09:00", "2026-11-25 18:00"),
        ("2026-11-24 16:30", "2026-11-25 16:30"),
        # Friday 17:00: one hour left that day, seven on Monday.
        ("2026-11-20 17:00", "2026-11-23 17:00"),
        # Saturday, and the night before a working day: from the next opening.
        ("2026-11-21 11:00", "2026-11-23 18:00"),
        ("2026-11-24 23:50", "2026-11-25 18:00"),
        # Monday 2026-10-05 is the 대체공휴일 for 개천절, a Saturday.
        ("2026-10-02 17:30", "2026-10-06 17:30"),
    ],
)
def test_until_when_what_arrived_online_is_taken_in(applied: str, until: str) -> None:
    at = datetime.fromisoformat(applied)
    assert take_in_by(at, CALENDAR) == datetime.fromisoformat(until)


def test_the_limit_is_said_with_its_article() -> None:
    applied = datetime(2026, 11, 24, 16, 30)
    still = limit_said(applied, datetime(2026, 11, 25, 16, 30), CALENDAR)
    assert str(still) == "2026. 11. 25.(수) 16:30까지 접수해야 합니다. (영 제6조제8항)"
    over = limit_said(applied, datetime(2026, 11, 25, 16, 31), CALENDAR)
    assert str(over) == "2026. 11. 25.(수) 16:30까지 접수했어야 합니다. (영 제6조제8항)"
    beyond = limit_said(datetime(2099, 1, 5, 9), datetime(2026, 11, 25), CALENDAR)
    assert str(beyond) == "8근무시간 안에 접수해야 합니다. (영 제6조제8항)"


WAITING = {
    Field.OUTSIDE_NUMBER.value: "1AA-2604-0000001",
    Field.APPLIED_AT.value: "2026-11-24 16:30",
    Field.RECEIVED_AT.value: "",
}


def test_a_row_applied_for_and_not_received_waits() -> None:
    assert checked(WAITING, NOW).waiting
    # What is not kept of it does not stand in its way.
    strange = checked(WAITING | {Field.TARGET.value: "언젠가", Field.KIND.value: "가" * 999}, NOW)
    assert (strange.waiting, strange.problems) == (True, {})


@pytest.mark.parametrize(
    ("changes", "field", "word"),
    [
        ({Field.APPLIED_AT: ""}, Field.RECEIVED_AT, "비어"),
        ({Field.APPLIED_AT: "언젠가"}, Field.APPLIED_AT, "읽을 수 없"),
        ({Field.APPLIED_AT: "2027-01-04 09:00"}, Field.APPLIED_AT, "지금보다 뒤"),
        ({Field.APPLIED_AT: "1999-01-04 09:00"}, Field.APPLIED_AT, "연도"),
        ({Field.RECEIVED_AT: "곧"}, Field.RECEIVED_AT, "읽을 수 없"),
        ({Field.OUTSIDE_NUMBER: "12"}, Field.OUTSIDE_NUMBER, "형식"),
        ({Field.OUTSIDE_NUMBER: ""}, Field.OUTSIDE_NUMBER, "비어"),
        ({Field.DONE_AT: "어제"}, Field.DONE_AT, "읽을 수 없"),
        ({Field.RESULT: "취하"}, Field.RECEIVED_AT, "접수하지 않고 끝난"),
    ],
)
def test_what_does_not_wait(changes: dict[Field, str], field: Field, word: str) -> None:
    row = checked(WAITING | {name.value: text for name, text in changes.items()}, NOW)
    assert not row.waiting
    assert word in str(row.problems[field])


def test_only_a_row_that_is_sure_has_ended() -> None:
    done = {Field.DONE_AT.value: "2026-11-24 17:00"}
    assert checked(WAITING | done, NOW).ended
    assert checked({**WAITING, **done, Field.APPLIED_AT.value: ""}, NOW).ended
    assert not checked(ROW | done, NOW).ended
    assert not checked(WAITING | {Field.DONE_AT.value: "2027-01-04"}, NOW).ended
    assert not checked({**WAITING, **done, Field.OUTSIDE_NUMBER.value: "12"}, NOW).ended
