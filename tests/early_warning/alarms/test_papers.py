from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

import pypdfium2
import pytest

from gaoffice_desktop.documents.layout import MM
from gaoffice_desktop.early_warning.alarms.daily_facts import DailyItem, DailyList
from gaoffice_desktop.early_warning.alarms.facts import Priority
from gaoffice_desktop.early_warning.alarms.papers import DailySheet, daily_sheet, lay_out_daily
from gaoffice_desktop.petitions.limits import Limit
from gaoffice_desktop.shared.clock import to_utc
from tests.petitions.papers.reading import assert_written, pages, plain
from tests.petitions.papers.sample_sheets import FOREIGN, HANJA

TODAY = date(2026, 11, 25)
LONG = "학교환경위생정화구역 안 금지행위 및 시설 해제 심의 신청과 아주 긴 이름의 민원 종류 " * 3


def item(id_: int = 1, over: int = 0, **changes: Any) -> DailyItem:
    values: dict[str, Any] = {
        "petition_id": id_,
        "number": f"2026-{id_:06d}",
        "kind_name": "제도·절차 질의",
        "limit": Limit.PROCESSING,
        "department": "평생교육과",
        "handler": "가온누",
        "due_on": TODAY - timedelta(days=over),
        "due_at": None,
        "priority": Priority.HIGH,
        "days_over": over,
    }
    return DailyItem(**values | changes)


def sheet(listed: DailyList) -> DailySheet:
    return DailySheet("가온교육청", listed, to_utc(datetime(2026, 11, 25, 9, 0)), "한별솔")


def test_the_sheet_says_what_is_over_what_ends_today_and_what_else_does() -> None:
    taken_in = item(
        3,
        limit=Limit.TAKE_IN,
        number="1AA-2611-0123456",
        kind_name="",
        department="",
        handler="",
        due_at=to_utc(datetime(2026, 11, 25, 14, 3)),
        priority=Priority.MEDIUM,
    )
    told = item(4, told_on=date(2026, 11, 24), handler="", department="")
    listed = DailyList(TODAY, "", (item(1, 2),), (item(2), told), (taken_in,))
    pdf = daily_sheet(sheet(listed))
    assert_written(
        pdf,
        "오늘의 기한 목록",
        "가온교육청 기관 전체",
        "2026. 11. 25.(수) 09:00 기준",
        "기한 초과 1건, 오늘 마감 2건, 그 밖의 기한 1건",
        *("연번", "접수번호", "민원 종류", "처리부서", "담당자", "기한", "지난 날", "등급"),
        "1 2026-000001 제도·절차 질의 평생교육과 가온누 2026. 11. 23.(월) 2일 상",
        "알린 기한 11. 24.",
        "정하지 않음",
        "1AA-2611-0123456 온라인 민원 접수 창구 2026. 11. 25.(수) 14:03 중",
        "출력 2026. 11. 25.(수) 09:00 한별솔",
    )
    assert pypdfium2.PdfDocument(pdf)[0].get_size() == pytest.approx((210 * MM, 297 * MM), abs=0.01)


def test_a_department_has_its_own_sheet() -> None:
    assert_written(daily_sheet(sheet(DailyList(TODAY, "민원실", due=(item(),)))), "부서: 민원실")


def test_an_empty_list_says_so_in_a_sentence() -> None:
    (text,) = pages(daily_sheet(sheet(DailyList(TODAY, ""))))
    assert plain("오늘까지 할 일도, 기한이 지난 일도 없습니다.") in plain(text)
    assert "연번" not in text


def test_a_part_without_entries_says_so() -> None:
    assert_written(
        daily_sheet(sheet(DailyList(TODAY, "", (item(1, 1),)))),
        "오늘 처리기한이 끝나는 민원이 없습니다.",
        "오늘까지인 그 밖의 기한이 없습니다.",
    )


def test_what_passed_earlier_today_says_today() -> None:
    over = item(due_at=to_utc(datetime(2026, 11, 25, 8, 30)))
    assert_written(daily_sheet(sheet(DailyList(TODAY, "", (over,)))), "08:30 오늘 상")


def test_a_long_list_repeats_its_head_and_loses_no_line() -> None:
    names = ("가온누", FOREIGN, HANJA, "선우하늘별")
    items = tuple(
        item(
            number,
            number % 9,
            handler=names[number % 4],
            kind_name=LONG if number % 3 else "고충",
            department="교육시설과 시설관리지원팀(남부권역) 학교환경개선담당"
            if number % 2
            else "총무과",
        )
        for number in range(1, 91)
    )
    listed = DailyList(TODAY, "", items[:40], items[40:70], items[70:])
    layout = lay_out_daily(sheet(listed))
    assert layout.strays() == []
    written = pages(daily_sheet(sheet(listed)))
    assert len(written) >= 3
    for number, text in enumerate(written, start=1):
        assert "접수번호" in text
        assert f"{number} / {len(written)}" in text
    found = re.findall(r"2026-(\d{6})", "".join(written))
    assert found == [f"{number:06d}" for number in range(1, 91)]
