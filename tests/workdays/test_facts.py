"""Nouns of the office's calendar."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.workdays.facts import HOLIDAY_KIND_LABELS, BeyondCalendar, HolidayKind


def test_every_kind_of_holiday_has_a_name() -> None:
    assert set(HOLIDAY_KIND_LABELS) == set(HolidayKind)


def test_the_refusal_says_why_and_what_the_administrator_must_do() -> None:
    assert str(BeyondCalendar.after(date(2027, 12, 31)).sentence) == (
        "공휴일이 2027. 12. 31.까지만 확정되어 있어 그 뒤에 걸리는 기한은 계산하지 않습니다. "
        "전산 담당이 설정의 공휴일 화면에서 2028년 공휴일을 확인하고 확정 범위를 늘려야 합니다."
    )
    assert "2027년 공휴일" in str(BeyondCalendar.after(date(2027, 6, 30)).sentence)
    assert "2018. 1. 1.부터 확정" in str(BeyondCalendar.before(date(2018, 1, 1)).sentence)
