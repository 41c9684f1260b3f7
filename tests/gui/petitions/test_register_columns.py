"""What the register's cells say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from gaoffice_desktop.gui.petitions.register_columns import (
    COLUMNS,
    INDEX,
    Now,
    column_of,
    due_tip,
    spoken_due,
    state_said,
)
from gaoffice_desktop.petitions.due_words import calendar_days
from gaoffice_desktop.petitions.facts import Category, Channel, State
from gaoffice_desktop.petitions.reasons import Outcome
from gaoffice_desktop.petitions.register_facts import RegisterRow, Sort
from gaoffice_desktop.shared.clock import to_utc

ROW = RegisterRow(
    id=7,
    number="2026-001201",
    kind="전·편입학",
    category=Category.STATUTORY,
    channel=Channel.VISIT,
    state=State.PROCESSING,
    petitioner="홍○동",
    phone="010-****-5678",
    title="전학 문의\n드립니다",
    department="중등교육과",
    handler="가나다",
    received_at=to_utc(datetime(2026, 11, 20, 9, 5)),
    due_on=date(2026, 11, 26),
    due_at=to_utc(datetime(2026, 11, 26, 14, 3)),
    alarm_at=to_utc(datetime(2026, 11, 26, 14, 3)),
    closed_at=None,
    people=1,
)
NOW = Now(to_utc(datetime(2026, 11, 25, 10, 0)), calendar_days)


def text(key: str, row: RegisterRow = ROW, now: Now = NOW) -> str:
    return str(COLUMNS[INDEX[key]].text(row, now))


def test_a_line_of_the_register():
    assert [str(column.text(ROW, NOW)) for column in COLUMNS] == [
        "D-1",
        "2026-001201",
        "전·편입학",
        "전학 문의 드립니다",
        "홍○동",
        "중등교육과 / 가나다",
        "처리 중",
        "2026. 11. 20.",
    ]


def test_every_order_has_one_header():
    assert sorted(column_of(sort) for sort in Sort) == sorted(
        at for at, column in enumerate(COLUMNS) if column.sort is not None
    )


def test_exactly_one_column_takes_what_is_left():
    assert [column.key for column in COLUMNS if column.width == 0] == ["title"]


def test_group_says_how_many_more():
    assert text("petitioner", replace(ROW, people=6)) == "홍○동 외 5명"


@pytest.mark.parametrize(
    ("department", "handler", "shown"),
    [("총무과", "", "총무과"), ("", "", ""), ("", "가나다", "가나다")],
)
def test_who_leaves_out_what_is_not_known(department, handler, shown):
    assert text("who", replace(ROW, department=department, handler=handler)) == shown


def test_received_today_shows_the_time():
    today = Now(ROW.received_at, calendar_days)
    assert text("received", now=today) == "오늘 09:05"


def test_received_day_is_the_local_one():
    late = replace(ROW, received_at=to_utc(datetime(2026, 11, 21, 0, 30)))
    assert text("received", late) == "2026. 11. 21."


def test_badge_is_read_aloud_and_explained():
    assert str(spoken_due(ROW, NOW)) == "처리기한 근무일로 1일 남음"
    assert "2026. 11. 26.(목) 14:03" in str(due_tip(ROW, NOW))


@pytest.mark.parametrize(
    ("state", "outcome", "said"),
    [
        (State.PROCESSING, None, "처리 중"),
        (State.PAUSED, None, "기간 정지"),
        (State.DONE, Outcome.PARTLY, "처리 완료 · 일부 수용"),
        (State.DONE, Outcome.WITHDRAWN, "취하"),
        (State.DONE, None, "처리 완료"),
        (State.CANCELLED, None, "접수 취소"),
    ],
)
def test_of_a_petition_that_ended_it_says_how(state, outcome, said):
    assert str(state_said(state, outcome)) == said
