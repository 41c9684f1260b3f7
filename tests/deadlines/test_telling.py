"""The whole explanation as a screen shows it and a paper prints it."""

from __future__ import annotations

from datetime import date

from gaoffice_desktop.deadlines.facts import Case, Exclusion, ExclusionReason, Period, Unit
from gaoffice_desktop.deadlines.rules import due, explain
from gaoffice_desktop.deadlines.telling import sentences
from gaoffice_desktop.workdays.rules import Calendar
from tests.deadlines.cases import IMMEDIATE, case, days, minutes, off, own, seeded


def told(given: Case, calendar: Calendar | None = None) -> list[str]:
    calendar = calendar or seeded()
    return [str(one) for one in sentences(given, due(given, calendar), explain(given, calendar))]


def test_seven_days() -> None:
    assert told(case("2026-11-23T14:03", days(7))) == [
        (
            "2026. 11. 23.(월) 14:03 접수. 6일 이상 민원이므로 첫날을 넣어 날짜로 세고, 토요일과 "
            "공휴일은 세지 않습니다(처리기간 7일, 「민원 처리에 관한 법률」 제19조제2항)."
        ),
        "11. 23.(월)~11. 27.(금), 5일을 셉니다.",
        (
            "11. 28.(토)~11. 29.(일), 토요일과 일요일이므로 세지 않습니다. "
            "[「민원 처리에 관한 법률」 제19조제2항]"
        ),
        "11. 30.(월)~12. 1.(화), 2일을 셉니다.",
        (
            "따라서 처리기한은 12. 1.(화)입니다. 근무시간은 18:00에 끝나고 법률상 기한은 그날 "
            "24:00입니다(「민법」 제159조)."
        ),
    ]


def test_hours_are_told_day_by_day_and_nights_once() -> None:
    assert told(case("2026-11-25T14:00", days(3))) == [
        (
            "2026. 11. 25.(수) 14:00 접수. 5일 이내 민원이므로 근무시간으로 셉니다"
            "(3일 = 24근무시간, 「민원 처리에 관한 법률」 제19조제1항)."
        ),
        "점심시간과 근무시간 밖은 세지 않습니다(「지방공무원 복무규정」 제2조).",
        "11. 25.(수) 14:00~18:00, 4시간을 셉니다(모두 4시간).",
        "11. 26.(목) 09:00~12:00, 13:00~18:00, 8시간을 셉니다(모두 12시간).",
        "11. 27.(금) 09:00~12:00, 13:00~18:00, 8시간을 셉니다(모두 20시간).",
        (
            "11. 28.(토)~11. 29.(일), 토요일과 일요일이므로 세지 않습니다. "
            "[「민원 처리에 관한 법률」 제19조제1항]"
        ),
        "11. 30.(월) 09:00~12:00, 13:00~14:00, 4시간을 셉니다(모두 24시간).",
        "따라서 처리기한은 11. 30.(월) 14:00입니다.",
    ]


def test_an_immediate_petition_of_a_saturday() -> None:
    assert told(case("2026-11-28T11:20", IMMEDIATE)) == [
        (
            "2026. 11. 28.(토) 11:20 접수. 즉시 처리할 민원이므로 3근무시간으로 셉니다"
            "(「민원 처리에 관한 법률 시행령」 제19조)."
        ),
        "근무시간이 아닌 때에 접수하여 11. 30.(월) 09:00부터 셉니다.",
        "점심시간과 근무시간 밖은 세지 않습니다(「지방공무원 복무규정」 제2조).",
        (
            "11. 28.(토)~11. 29.(일), 토요일과 일요일이므로 세지 않습니다. "
            "[「민원 처리에 관한 법률」 제19조제1항]"
        ),
        "11. 30.(월) 09:00~12:00, 3시간을 셉니다(모두 3시간).",
        "따라서 처리기한은 11. 30.(월) 12:00입니다.",
    ]


def test_a_supplement_and_an_extension_name_event_and_article() -> None:
    given = case(
        "2026-11-23T10:00", days(7), off("2026-11-25", "2026-11-30", "보완요구"), extend=(2,)
    )
    lines = told(given)
    assert (
        "11. 25.(수)~11. 30.(월), 보완에 걸린 기간이므로 세지 않습니다(보완요구). "
        "[「민원 처리에 관한 법률 시행령」 제20조, 「행정절차법 시행령」 제11조제1호]" in lines
    )
    assert (
        "12. 8.(화)~12. 9.(수), 1차 연장 기간으로 2일을 셉니다. "
        "[「민원 처리에 관한 법률 시행령」 제21조]" in lines
    )


def test_an_extension_in_hours_is_told_apart_from_the_period() -> None:
    lines = told(case("2026-11-25T14:00", days(1), extend=(1,)))
    assert "11. 26.(목) 09:00~12:00, 13:00~14:00, 4시간을 셉니다(모두 8시간)." in lines
    assert "11. 26.(목) 14:00~18:00, 1차 연장 기간으로 4시간을 셉니다(모두 12시간)." in lines


def test_what_no_law_decides_is_not_dressed_up_as_law() -> None:
    lines = told(case("2026-11-23T19:30", days(7)))
    assert lines[1] == (
        "11. 23.(월), 근무시간이 끝난 뒤에 접수하여 다음 근무일부터 셉니다. "
        "[기관의 계산 기준(법령에 명문 규정 없음)]"
    )


def test_another_year_is_written_out() -> None:
    lines = told(case("2026-12-24T10:00", days(7)))
    assert lines[-1].startswith("따라서 처리기한은 2027. 1. 5.(화)입니다.")
    assert any(line.startswith("2027. 1. 1.(금), 1월 1일이므로") for line in lines)


def test_a_rolled_end() -> None:
    lines = told(case("2026-11-23T10:00", Period(Unit.WEEKS, 2)))
    assert lines[0].startswith("2026. 11. 23.(월) 10:00 접수. 처리기간이 2주이므로 첫날을 넣어")
    assert lines[-2] == (
        "12. 7.(월), 마지막 날이 토요일이나 공휴일에 걸려 이날 끝납니다. "
        "[「민원 처리에 관한 법률」 제19조제3항, 「민법」 제161조]"
    )


def test_a_short_clock_cites_its_own_source() -> None:
    period = Period(Unit.WORKING_MINUTES, 480, "「민원 처리에 관한 법률 시행규칙」 제9조")
    lines = told(case("2026-11-27T15:00", period))
    assert lines[0] == (
        "2026. 11. 27.(금) 15:00 접수. 근무시간으로 8시간을 셉니다"
        "(「민원 처리에 관한 법률 시행규칙」 제9조)."
    )


def test_an_office_that_closes_at_midnight() -> None:
    lines = told(case("2026-11-25T20:00", minutes(240)), own(intervals=((1200, 1440),)))
    assert lines[-1] == "따라서 처리기한은 11. 25.(수) 24:00입니다."
    assert "11. 25.(수) 20:00~24:00, 4시간을 셉니다(모두 4시간)." in lines


def test_an_exclusion_in_hours_is_told_between_the_days() -> None:
    thursday = date(2026, 11, 26)
    outage = Exclusion(thursday, thursday, ExclusionReason.OUTAGE)
    lines = told(case("2026-11-25T17:00", days(1), outage))
    assert lines[3] == (
        "11. 26.(목), 정보시스템 장애 기간이므로 세지 않습니다. "
        "[「민원 처리에 관한 법률 시행령」 제20조]"
    )
    assert lines[4] == "11. 27.(금) 09:00~12:00, 13:00~17:00, 7시간을 셉니다(모두 8시간)."
