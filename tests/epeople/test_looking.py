"""Rows of one file that stand in it twice, and what holds for many of them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from gaoffice_desktop.epeople.cases import Surroundings
from gaoffice_desktop.epeople.columns import find_columns
from gaoffice_desktop.epeople.facts import Line, Noting, Verdict
from gaoffice_desktop.epeople.looking import Before, Looking
from gaoffice_desktop.spreadsheets.facts import Row
from gaoffice_desktop.workdays.facts import OfficeHours
from gaoffice_desktop.workdays.rules import Calendar
from gaoffice_desktop.workdays.seed import shipped_state
from tests.epeople.house import LAYOUT_A, LAYOUT_A_BELOW, facts_of, row_a
from tests.petitions.makers import a_kind

NOW = datetime(2026, 11, 25, 1, tzinfo=UTC)
UNRECEIVED = {"접수번호": "", "접수일시": "", "신청일시": "2026-11-24 16:30"}


def look(*rows: dict[str, Any]) -> Looking:
    headers = [
        Row(n, [one or None for one in row]) for n, row in enumerate((LAYOUT_A, LAYOUT_A_BELOW), 1)
    ]
    columns = find_columns(headers)
    shipped = shipped_state()
    calendar = Calendar(
        type(shipped)((OfficeHours(shipped.confirmed[0]),), shipped.holidays, shipped.confirmed)
    )
    looking = Looking(Surroundings([a_kind()], [], [], calendar), NOW)
    batch = [(at, columns.record(row_a(one))) for at, one in enumerate(rows, 3)]
    looking.look_at(batch, Before({}, {}))
    return looking


def lines(looking: Looking) -> list[Line]:
    return list(looking.lines)


def test_a_waiting_row_that_stands_twice_is_noted_once() -> None:
    # What is not kept of it may differ.
    again = facts_of(1, 민원제목="다른 제목") | UNRECEIVED
    looking = look(facts_of(1) | UNRECEIVED, again)
    first, second = lines(looking)
    assert (first.verdict, first.noting) == (Verdict.WAITING, Noting.NOTE)
    assert (second.verdict, second.noting, second.limit) == (
        Verdict.UNCHANGED, Noting.NOTHING, None,
    )  # fmt: skip
    assert looking.tally[Noting.NOTE] == 1


def test_two_that_wait_under_one_number_since_different_times_are_not_both_right() -> None:
    other = facts_of(1) | UNRECEIVED | {"신청일시": "2026-11-24 09:00"}
    _, second = lines(look(facts_of(1) | UNRECEIVED, other))
    assert (second.verdict, second.noting, second.limit) == (
        Verdict.REFUSED, Noting.NOTHING, None,
    )  # fmt: skip
    assert "3행과" in str(second.problems[0][1])


def test_departments_and_kinds_that_nobody_knows_are_told_once() -> None:
    looking = look(facts_of(1, 민원종류="특수질의"), facts_of(2, 민원종류="특수질의"))
    said = [str(note) for note in looking.notes(without_title=False)]
    assert any("평생교육과는 등록된 부서가 아니어서" in one and "2건" in one for one in said)
    assert any("특수질의는 민원편람에 없어" in one for one in said)
    assert "제목과 민원인이 없는" in str(looking.notes(without_title=True)[0])
