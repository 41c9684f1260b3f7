"""Days and times as people type them and as offices write them."""

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gaoffice_desktop.shared import dates
from gaoffice_desktop.shared.errors import UserError

TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    "typed",
    [
        "20261123",
        "261123",
        "11.23",
        "11.23.",
        "11/23",
        "11-23",
        "1123",
        "11월 23일",
        "23",
        "23일",
        "2026-11-23",
        "2026. 11. 23.",
        "2026.11.23",
        "2026/11/23",
        "2026. 11. 23.(월)",
        "2026. 11. 23. 월요일",
        "2026년 11월 23일",
        "2026년11월23일(월)",
        "'26. 11. 23.",
        "26.11.23",
        "２０２６．１１．２３",
        "2026–11–23",
        "2026-11-23 14:03",
        "2026-11-23T14:03:00",
        "2026. 11. 23.(월) 14:03",
        "오늘",
        "금일",
        " 오늘 ",
        "+0",
    ],
)
def test_the_same_day_in_many_ways(typed: str) -> None:
    assert dates.parse_day(typed, TODAY) == TODAY
    assert dates.day_problem(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("+3", 3),
        ("-1", -1),
        ("+ 10", 10),
        ("+7일", 7),
        ("－2", -2),
        ("내일", 1),
        ("어제", -1),
        ("모레", 2),
        ("그제", -2),
        ("글피", 3),
    ],
)
def test_relative_days(typed: str, days: int) -> None:
    assert dates.parse_day(typed, TODAY) == TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("2026-02-29", "2026년 2월은 28일까지 있습니다."),
        ("2026. 4. 31.", "2026년 4월은 30일까지 있습니다."),
        ("13.1", "13월은 없습니다. 1월부터 12월까지 적어 주십시오."),
        ("2026. 11. 23.(화)", "2026. 11. 23.은 월요일입니다."),
        ("18991231", "1899년은 쓸 수 없는 연도입니다."),
        ("다음에", "날짜를 알아볼 수 없습니다. 예: 2026. 11. 23., 20261123, 11.23, +3, 오늘"),
        ("3. 4. 5.", "날짜를 알아볼 수 없습니다. 예: 2026. 11. 23., 20261123, 11.23, +3, 오늘"),
        ("0", "2026년 11월은 30일까지 있습니다."),
    ],
)
def test_what_is_no_day_is_explained(typed: str, sentence: str) -> None:
    assert str(dates.day_problem(typed, TODAY)) == sentence
    with pytest.raises(UserError):
        dates.parse_day(typed, TODAY)


def test_an_empty_field_is_not_a_wrong_day() -> None:
    assert dates.day_problem(" ", TODAY) is None
    with pytest.raises(UserError, match="날짜를 입력"):
        dates.parse_day("", TODAY)


@pytest.mark.parametrize(
    ("typed", "born"),
    [
        ("130402", date(2013, 4, 2)),
        ("2013. 4. 2.", date(2013, 4, 2)),
        ("20130402", date(2013, 4, 2)),
        ("900101", date(1990, 1, 1)),
        ("90.1.1", date(1990, 1, 1)),
        ("261123", date(2026, 11, 23)),
        ("261124", date(1926, 11, 24)),  # tomorrow can't be: a hundred years ago
        ("26.12.1", date(1926, 12, 1)),
        ("270101", date(1927, 1, 1)),
        ("'85. 3. 1.", date(1985, 3, 1)),
        ("2013년 4월 2일생", date(2013, 4, 2)),
    ],
)
def test_dates_of_birth(typed: str, born: date) -> None:
    assert dates.parse_birth(typed, TODAY) == born
    assert dates.birth_problem(typed, TODAY) is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("20261124", "생년월일이 오늘보다 뒤입니다. 다시 확인해 주십시오."),
        ("2027. 1. 1.", "생년월일이 오늘보다 뒤입니다. 다시 확인해 주십시오."),
        ("900101-1234567", "주민등록번호는 받지 않습니다. 생년월일만 적어 주십시오."),
        ("9001011234567", "주민등록번호는 받지 않습니다. 생년월일만 적어 주십시오."),
        ("900101-1******", "주민등록번호는 받지 않습니다. 생년월일만 적어 주십시오."),
        ("11.23", "생년월일을 알아볼 수 없습니다. 예: 2013. 4. 2."),
        ("1123", "생년월일을 알아볼 수 없습니다. 예: 2013. 4. 2."),
        ("+3", "생년월일을 알아볼 수 없습니다. 예: 2013. 4. 2."),
        ("오늘", "생년월일을 알아볼 수 없습니다. 예: 2013. 4. 2."),
    ],
)
def test_what_is_no_date_of_birth_is_explained(typed: str, sentence: str) -> None:
    assert str(dates.birth_problem(typed, TODAY)) == sentence


def test_a_very_old_year_is_asked_again() -> None:
    assert dates.birth_problem("19000101", date(2031, 1, 2)) is not None
    assert dates.birth_problem("19010101", date(2031, 1, 2)) is None


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("1403", time(14, 3)),
        ("14:03", time(14, 3)),
        ("14.03", time(14, 3)),
        ("14：03", time(14, 3)),
        ("14:03:59", time(14, 3)),
        ("905", time(9, 5)),
        ("0905", time(9, 5)),
        ("9:05", time(9, 5)),
        ("9", time(9)),
        ("14", time(14)),
        ("2시", time(14)),
        ("오후 2시 30분", time(14, 30)),
        ("오후2시반", time(14, 30)),
        ("오전 2시", time(2)),
        ("오후 2:30", time(14, 30)),
        ("2:30 pm", time(14, 30)),
        ("2:30", time(2, 30)),
        ("14시3분", time(14, 3)),
        ("9시 5분", time(9, 5)),
        ("오후 12시", time(12)),
        ("오전 12시 10분", time(0, 10)),
        ("밤 12시", time(0)),
        ("밤 1시", time(1)),
        ("밤 9시", time(21)),
        ("낮 11시", time(11)),
        ("낮 12시", time(12)),
        ("정오", time(12)),
        ("자정", time(0)),
        ("오후 14시", time(14)),
        ("0000", time(0)),
    ],
)
def test_times(typed: str, at: time) -> None:
    assert dates.parse_time(typed) == at
    assert dates.time_problem(typed) is None


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("2500", "시각은 00:00부터 23:59까지 적어 주십시오."),
        ("14:60", "시각은 00:00부터 23:59까지 적어 주십시오."),
        ("24:00", "24:00은 다음 날 00:00으로 적어 주십시오."),
        ("나중에", "시각을 알아볼 수 없습니다. 예: 14:03, 1403, 오후 2시 3분"),
        ("14:3:", "시각을 알아볼 수 없습니다. 예: 14:03, 1403, 오후 2시 3분"),
    ],
)
def test_what_is_no_time_is_explained(typed: str, sentence: str) -> None:
    assert str(dates.time_problem(typed)) == sentence


def test_an_empty_time() -> None:
    assert dates.time_problem("") is None
    with pytest.raises(UserError, match="시각을 입력"):
        dates.parse_time(" ")


def test_written_forms() -> None:
    local = datetime(2026, 11, 23, 9, 5)
    assert dates.day(local.date()) == "2026. 11. 23."
    assert dates.day_with_weekday(date(2026, 11, 22)) == "2026. 11. 22.(일)"
    assert dates.day_with_weekday(date(2026, 3, 1)) == "2026. 3. 1.(일)"
    assert dates.clock(local) == dates.clock(time(9, 5)) == "09:05"
    assert dates.moment(local) == "2026. 11. 23.(월) 09:05"
    assert str(dates.day_said(local.date())) == dates.day_with_weekday(local.date())
    assert str(dates.moment_said(local)) == dates.moment(local)


def test_english_words_for_days_near_today() -> None:
    today = date(2026, 11, 25)
    assert dates.parse_day("Today", today) == today
    assert dates.parse_day("yesterday", today) == date(2026, 11, 24)
    assert dates.parse_day("tomorrow", today) == date(2026, 11, 26)


@pytest.mark.parametrize("text", ["2026. 11. 23. (Mon)", "2026-11-23 monday", "11.23 mon"])
def test_an_english_weekday_is_read_and_held_to_the_day(text: str) -> None:
    today = date(2026, 11, 25)
    assert dates.parse_day(text, today) == date(2026, 11, 23)
    wrong = dates.day_problem(text.lower().replace("mon", "tue"), today)
    assert str(wrong) == "2026. 11. 23.은 월요일입니다."


DAYS = st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 12, 31))


@given(DAYS, DAYS)
def test_what_is_written_is_read_back(on: date, today: date) -> None:
    for written in (dates.day(on), dates.day_with_weekday(on), on.isoformat(), f"{on:%Y%m%d}"):
        assert dates.parse_day(written, today) == on


@given(st.dates(min_value=date(1927, 1, 1), max_value=TODAY))
def test_two_digits_of_a_birth_year_are_enough_for_a_hundred_years(born: date) -> None:
    assert dates.parse_birth(f"{born:%y%m%d}", TODAY) == born


@given(st.times())
def test_times_are_read_back(at: time) -> None:
    assert dates.parse_time(dates.clock(at)) == at.replace(second=0, microsecond=0)


NEAR_MISSES = st.text(alphabet="0123456789.-/ +년월일시분오전후()월':")


@given(st.one_of(st.text(), NEAR_MISSES), DAYS)
def test_any_text_is_read_or_explained(text: str, today: date) -> None:
    for problem in (
        dates.day_problem(text, today),
        dates.birth_problem(text, today),
        dates.time_problem(text),
    ):
        assert problem is None or str(problem)
