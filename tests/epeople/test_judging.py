"""Any rows in any order, in any parts, any number of times, come to the same store."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text

from gaoffice_desktop.database.engine import open_sqlcipher
from gaoffice_desktop.epeople.cases import NO_NAME, Surroundings, case_of
from gaoffice_desktop.epeople.columns import Columns, find_columns
from gaoffice_desktop.epeople.facts import Chunk, Field, Verdict
from gaoffice_desktop.epeople.judging import judge
from gaoffice_desktop.epeople.packing import pack
from gaoffice_desktop.spreadsheets.facts import Row
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state
from tests.epeople.house import (
    LAYOUT_A,
    LAYOUT_A_BELOW,
    LAYOUT_B,
    LAYOUT_B_BELOW,
    Importing,
    build,
    facts_of,
    number,
    row_a,
    row_b,
)
from tests.frozen_clock import FrozenClock
from tests.petitions.makers import a_kind
from tests.stores import TEST_KEY

NOW = datetime(2026, 11, 25, 1, tzinfo=UTC)

SNAPSHOT = text(
    "SELECT outside_number, state, outcome, received_at, closed_at, due_on, alarm_at, title, name, "
    "phone, department, handler, kind_code, extensions, content, result, notified_due_on "
    "FROM petition JOIN petition_form ON petition_id = petition.id ORDER BY outside_number"
)

FACTS = [
    facts_of(1),
    facts_of(2, 처리일="2026-04-07 16:20", 처리결과="수용"),
    facts_of(3, 처리연장횟수="2", 처리완료예정일="2026-04-28", **{"1차연장사유": "현장 확인"}),
    facts_of(4, 처리일="2026-04-07 09:00", 처리결과="취하", 민원종류="고충민원"),
]


def columns_of(*rows: tuple[str, ...]) -> Columns:
    return find_columns([Row(n, [one or None for one in row]) for n, row in enumerate(rows, 1)])


A = columns_of(LAYOUT_A, LAYOUT_A_BELOW)
B = columns_of(LAYOUT_B, LAYOUT_B_BELOW)
RECORDS = [A.record(row_a(facts)) for facts in FACTS] + [B.record(row_b(facts)) for facts in FACTS]

_names = count()


def empty_office(template: Path, folder: Path) -> Importing:
    path = folder / f"{next(_names)}.db"
    shutil.copyfile(template, path)
    return build(open_sqlcipher(path, TEST_KEY), FrozenClock())


def bring(office: Importing, places: list[int]) -> None:
    """Write rows as a preview would choose them: one row of a petition in a chunk."""
    for place in places:
        chunk = Chunk(pack([RECORDS[place]]), (0,), "a.xlsx")
        office.epeople.write(office.house.examiner, chunk)


def snapshot(office: Importing) -> list[tuple[Any, ...]]:
    with office.house.database.read() as work:
        return [tuple(row) for row in work.session.execute(SNAPSHOT)]


@settings(max_examples=12)
@given(
    parts=st.lists(st.lists(st.integers(0, len(RECORDS) - 1), max_size=6), min_size=1, max_size=4),
    order=st.permutations(range(len(RECORDS))),
)
def test_any_order_and_any_repetition_come_to_the_same_store(
    sqlcipher_template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    parts: list[list[int]],
    order: list[int],
) -> None:
    folder = tmp_path_factory.mktemp("again")
    straight = empty_office(sqlcipher_template, folder)
    bring(straight, list(range(len(RECORDS))))
    crooked = empty_office(sqlcipher_template, folder)
    for part in parts:
        bring(crooked, part)
    bring(crooked, list(order))
    try:
        assert snapshot(crooked) == snapshot(straight)
        events = crooked.house.scalar("SELECT count(*) FROM petition_event")
        lines = len(crooked.house.trail())
        for part in parts:
            bring(crooked, part)
        assert crooked.house.scalar("SELECT count(*) FROM petition_event") == events
        assert len(crooked.house.trail()) == lines
        assert crooked.house.rebuild.check(crooked.house.admin).differences == ()
    finally:
        straight.house.database.close()
        crooked.house.database.close()


def around() -> Surroundings:
    shipped = shipped_state()
    hours = OfficeHours(shipped.confirmed[0])
    calendar = Calendar(type(shipped)((hours,), shipped.holidays, shipped.confirmed))
    return Surroundings([a_kind()], [], [], calendar)


def test_a_new_row_names_the_petition_that_it_stands_for() -> None:
    judged = judge(RECORDS[0], {}, around(), NOW)
    assert judged.verdict is Verdict.NEW
    assert judged.case is not None
    assert judged.case.number == number(1)
    assert judged.line(3).fields == ()


def test_a_row_without_a_person_says_so() -> None:
    judged = judge(RECORDS[4], {}, around(), NOW)
    assert judged.case is not None
    assert judged.case.petitioner.name == NO_NAME


def test_a_day_beyond_the_calendar_is_a_fault_at_its_field() -> None:
    judged = judge(RECORDS[0] | {Field.TARGET: "2099-01-05"}, {}, around(), NOW)
    assert set(judged.problems) == {Field.TARGET}


def test_a_done_day_without_a_time_ends_with_the_office_hours() -> None:
    values = {
        Field.OUTSIDE_NUMBER: number(1),
        Field.RECEIVED_AT: "2026-04-07 19:00",
        Field.DONE_AT: "2026-04-07",
    }
    case = case_of(values, around())
    assert case.closing is not None
    # Never before the receipt.
    assert case.closing.at == case.received_at
    assert case.closing.outcome.value == "answered"
